"""The QML of the kiosk keeps the rules of the house, and each rule catches a planted fault."""

from pathlib import Path

import pytest
from _pytest.mark import ParameterSet

from tests.qml.house_rules import complaints
from tests.qml.running_text import untranslated

MODULES = ("App", "Blocks", "Controls", "Screens")


def test_the_qml_keeps_the_rules(project: Path) -> None:
    """No text without a voice, no code, no size, colour or word outside its home."""
    root = project / "kiosk" / "qml" / "Kiosk"
    files = [file for module in MODULES for file in sorted((root / module).glob("*.qml"))]
    assert files
    found = [
        f"{file.relative_to(project)}:{complaint}"
        for file in files
        for complaint in complaints(file.parent.name, file.read_text(encoding="utf-8"))
    ]
    assert found == []


def planted(item: str, about: str, line: str, rule: str) -> ParameterSet:
    """Give a case: the item of the checklist, what is wrong, the line, and the rule."""
    return pytest.param(line, rule, marks=pytest.mark.planted(item, about))


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        planted("A42", "a text or picture that nobody hears", "    Text {", "a bare text"),
        planted(
            "A42", "a text or picture that nobody hears", "    contentItem: Text {", "a bare text"
        ),
        planted("A42", "a text or picture that nobody hears", "    Image {", "a bare text"),
        planted("P1", "a field to type in", "    TextInput {", "a bare text"),
        planted("P1", "a field to type in", "    TextEdit {", "a bare text"),
        ("    function turn() {", "code"),
        ("    onClicked: {", "code"),
        ("    onClicked: { root.turn(); root.log() }", "code"),
        ("    onTapped: event => {", "code"),
        planted("A5", "a colour that no theme knows", '    color: "#C00"', "a colour"),
        planted(
            "A5",
            "a colour that no theme knows",
            '    color: root.down ? "#FFEEDDCC" : Theme.colors.card',
            "a colour",
        ),
        planted("A5", "a colour that no theme knows", '    border.color: "white"', "a colour"),
        planted(
            "A5", "a colour that no theme knows", "    color: Qt.rgba(0, 0, 0, 0.5)", "a colour"
        ),
        planted("A1", "a size that no millimetre decides", "    width: 40", "a size"),
        planted(
            "A1",
            "a size that no millimetre decides",
            "    height: Math.max(Theme.target, 80)",
            "a size",
        ),
        planted("A1", "a size that no millimetre decides", "    font.pixelSize: 18", "a size"),
        planted("A1", "a size that no millimetre decides", "    anchors.leftMargin: 12", "a size"),
        planted("A1", "a size that no millimetre decides", "    spacing: Theme.gap + 4", "a size"),
        planted("A1", "a size that no millimetre decides", "    height: Theme.mm * 52", "a size"),
        planted("A1", "a size that no millimetre decides", "    radius: 2.5", "a size"),
        ("    lineHeight: Math.round(font.pixelSize * 1.2)", "a size"),
        ("    aboutLetter: Theme.smallFont.pixelSize * Theme.letter * 1.15", "a size"),
        ("    implicitHeight: column.height + Theme.padding * 1.5", "a size"),
        planted(
            "A1",
            "a size that no millimetre decides",
            "    NumberAnimation { duration: 200 }",
            "a size",
        ),
        planted("L27", "words that are never translated", '    text: "Next"', "words"),
        planted(
            "L27",
            "words that are never translated",
            '    text: root.last ? "done" : qsTr("Next page")',
            "words",
        ),
        planted(
            "L27", "words that are never translated", '    Accessible.name: "next page"', "words"
        ),
        planted("L27", "words that are never translated", '    hint: "Touch a topic"', "words"),
        planted("L27", "words that are never translated", '    hint: "Next"', "words"),
    ],
)
def test_a_planted_fault_is_found(line: str, rule: str) -> None:
    """A file with one fault gets one complaint, with its line."""
    found = list(complaints("Screens", f"import QtQuick\n\nItem {{\n{line}\n}}\n"))
    assert [complaint.startswith(f"4: {rule}") for complaint in found] == [True]


@pytest.mark.parametrize(
    "line",
    [
        "    width: parent.width / 3",
        "    width: Theme.gap * 2 + 1",
        "    size: Math.round(parent.height * 0.7)",
        "    x: 0",
        "    opacity: 0.5",
        "    readonly property int columns: Theme.portrait ? 1 : 2",
        '    color: "transparent"',
        '    text: qsTr("Next page")',
        '    text: qsTr("%1 Staff: code %2").arg(root.model.review)',
        '    text: qsTr("%n question(s)", "", root.model.count)',
        '    icon: "chevron-up"',
        '    spoken: about === "" ? text : text + ". " + about',
        '    text: root.kind === "none" ? "" : root.name',
        "    y: parent.height * (Theme.portrait ? 0.3 : 0.5)",
        '    source: "HomeScreen.qml"',
        '    source: root.name === "" ? "" : "image://icons/%1/%2".arg(root.name)',
        '    // color: "#C00" is what Text { had',
        "    onClicked: root.model.turn()",
        "    delegate: TopicCard {",
        "    font { family: Theme.family }",
    ],
)
def test_a_right_line_passes(line: str) -> None:
    """What the rules allow gets no complaint."""
    assert list(complaints("Screens", line)) == []


def test_a_control_may_be_made_of_text() -> None:
    """The text control itself is a Text; one inside another control is bare."""
    assert list(complaints("Controls", "Text {\n    id: root\n}\n")) == []
    assert list(complaints("Controls", "Item {\n    Text {\n    }\n}\n")) != []
    assert list(complaints("Blocks", "Text {\n    id: root\n}\n")) != []


def test_words_in_view_models_are_translated(project: Path) -> None:
    """Every running text that Python gives to QML passes the translation."""
    found = [
        f"{file.relative_to(project)}:{words}"
        for folder in ("viewmodels", "services", "items")
        for file in sorted((project / "kiosk" / folder).glob("*.py"))
        for words in untranslated(file.read_text(encoding="utf-8"))
    ]
    assert found == []


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('label = "Touch to start"', ["1: Touch to start"]),
        ('def title():\n    return "Common questions"', ["2: Common questions"]),
        ('x = QCoreApplication.translate("Bar", "My questions")', []),
        ('"""What this module is for."""', []),
        ('raise KioskError("no such screen")', []),
        ('logger.warning("pack %s is old", name)', []),
        ('icon = "list-checks"', []),
        ('@QmlUncreatable("made by the wiring")\nclass Model: ...', []),
    ],
)
def test_untranslated_words_are_found(source: str, found: list[str]) -> None:
    """Running text counts unless it is translated or never shown."""
    assert list(untranslated(source)) == found
