"""No QML of the kiosk has a way out, and each rule catches a planted fault."""

from pathlib import Path

import pytest

from tests.qml.lockdown_rules import complaints

ROOT = Path("kiosk") / "qml" / "Kiosk"


def test_the_qml_has_no_way_out(project: Path) -> None:
    """No input, menu, dialog, shortcut, link, selection or window beside the one."""
    files = sorted((project / ROOT).rglob("*.qml"))
    assert files
    found = [
        f"{file.relative_to(project)}:{complaint}"
        for file in files
        for complaint in complaints(file.parent.name, file.name, file.read_text(encoding="utf-8"))
    ]
    assert found == []


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("    TextField {", "a text input of Qt's"),
        ("    TextEdit {", "a text input of Qt's"),
        ("    ToolTip.text: root.words", "something that opens in front"),
        ("    MenuItem {", "something that opens in front"),
        ("    FileDialog {", "something that opens in front"),
        ("    T.ComboBox {", "a control of Qt's"),
        ("    Popup {", "something that opens in front"),
        ("    Shortcut {", "a shortcut"),
        ("    action: Action {", "a shortcut"),
        ("    DropArea {", "something that is dragged"),
        ("    Drag.active: true", "something that is dragged"),
        ("    onLinkActivated: link => root.open(link)", "a link"),
        ("    onClicked: Qt.openUrlExternally(root.url)", "a link"),
        ("    selectByMouse: true", "text that can be marked"),
        ("    onClicked: Qt.quit()", "a way to end the program"),
        ("    onClicked: root.close()", "a way to end the program"),
        ("import Qt.labs.platform", "a module with a way out"),
        ("import QtQuick.Dialogs", "a module with a way out"),
        ('    source: "https://example.org/x.png"', "something from outside"),
        ("    textFormat: Text.StyledText", "text that is more than text"),
        ("import QtQuick.Controls", "a module with a way out"),
        ("    textFormat: Text.RichText", "text that is more than text"),
        ("    Window {", "a further window"),
        ("    focus: true", "keys that something hears"),
        ("    Keys.onReturnPressed: root.go()", "keys that something hears"),
    ],
)
def test_a_planted_way_out_is_found(line: str, rule: str) -> None:
    """A file with one fault gets one complaint, with its line."""
    found = list(complaints("Screens", "HomeScreen.qml", f"Item {{\n{line}\n}}\n"))
    assert [one.startswith(f"2: {rule}") for one in found] == [True]


def test_a_right_file_passes() -> None:
    """Text that is plain, a comment about a menu, and a button."""
    source = """
// No Menu, no ToolTip.
Item {
    KioskText {
        textFormat: Text.PlainText
        text: root.model.words
    }

    KioskButton {
        onClicked: root.model.finish()
    }
}
"""
    assert list(complaints("Screens", "HomeScreen.qml", source)) == []
