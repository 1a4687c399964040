"""No QML of the kiosk asks for more than a tap or moves, and each rule catches a planted fault."""

from pathlib import Path

import pytest
from _pytest.mark import ParameterSet

from tests.qml.gesture_rules import FADE_MAX_MS, complaints, fade_ms, movements

ROOT = Path("kiosk") / "qml" / "Kiosk"


def test_the_qml_asks_for_taps_only(project: Path) -> None:
    """No gesture, no scrolling, no movement but a fade, no sensor, nothing by itself."""
    files = sorted((project / ROOT).rglob("*.qml"))
    assert files
    found = [
        f"{file.relative_to(project)}:{complaint}"
        for file in files
        for complaint in complaints(file.name, file.read_text(encoding="utf-8"))
    ]
    assert found == []


def test_nothing_moves_or_fades_at_all(project: Path) -> None:
    """So no switch for motion is needed; whoever adds a fade adds one."""
    files = sorted((project / ROOT).rglob("*.qml"))
    assert files
    assert [(f.name, list(movements(f.read_text("utf-8")))) for f in files] == [
        (file.name, []) for file in files
    ]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(line, marks=pytest.mark.planted("A40", about))
        for line, about in (
            ("    Behavior on opacity {", "a fade without a switch for motion"),
            ("    transitions: Transition {", "a transition without a switch for motion"),
        )
    ],
)
def test_a_planted_movement_is_found(line: str) -> None:
    """A fade needs a switch as anything else that changes by itself."""
    assert len(list(movements(f"Item {{\n{line}\n}}\n"))) == 1
    assert list(movements("// no Behavior, no Transition\nItem {}\n")) == []


def test_a_fade_is_short(project: Path) -> None:
    """What fades is there within a fifth of a second."""
    theme = (project / ROOT / "Theme" / "Theme.qml").read_text(encoding="utf-8")
    assert all(duration <= FADE_MAX_MS for duration in fade_ms(theme))
    assert fade_ms("    readonly property int fadeMs: 250\n") == [250]


def planted(item: str, about: str, line: str, rule: str) -> ParameterSet:
    """Give a case: the item of the checklist, what is wrong, the line, and the rule."""
    return pytest.param(line, rule, marks=pytest.mark.planted(item, about))


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        planted("A20", "something to drag", "    DragHandler {", "a gesture"),
        planted("A20", "something to pinch", "    PinchHandler {", "a gesture"),
        planted("A20", "a swipe between pages", "    SwipeView {", "a gesture"),
        planted("A20", "a long press", "    onPressAndHold: root.open()", "a gesture"),
        planted("A20", "a double tap", "    onDoubleClicked: root.open()", "a gesture"),
        planted("A19", "a place to press that is no button", "    MouseArea {", "a gesture"),
        planted("A19", "a place to tap that is no button", "    TapHandler {", "a target that"),
        planted("A20", "words that only hovering shows", "    ToolTip {", "something that only"),
        planted("A21", "an action on press", "    onPressed: root.open()", "an action before"),
        planted("A24", "a page that scrolls", "    Flickable {", "something that scrolls"),
        planted("A24", "a list that scrolls", "    ListView {", "something that scrolls"),
        planted("A24", "a scroll bar", "    ScrollBar {", "something that scrolls"),
        planted("A37", "a page that turns by itself", "    Timer {", "something that happens"),
        planted("A38", "something that blinks", "    loops: 3", "something that blinks"),
        planted("A39", "something that slides", "    NumberAnimation on x {", "a movement"),
        planted("A39", "something that grows", "    Behavior on scale {", "a movement"),
        planted("A39", "a moving picture", "    AnimatedImage {", "a movement"),
        planted("A26", "a camera", "    Camera {", "a sensor"),
        planted("P11", "a microphone", "    AudioInput {", "a sensor"),
    ],
)
def test_a_planted_fault_is_found(line: str, rule: str) -> None:
    """A file with one fault gets one complaint, with its line."""
    found = list(complaints("HomeScreen.qml", f"import QtQuick\n\nItem {{\n{line}\n}}\n"))
    assert [complaint.startswith(f"4: {rule}") for complaint in found] == [True], found


@pytest.mark.parametrize(
    "line",
    [
        "    Behavior on opacity {",
        "    OpacityAnimator {",
        "    // a DragHandler would be a gesture",
        "    onClicked: root.model.turn()",
        "    onWentOn: root.model.list.goOn()",
        "    PartedColumn {",
    ],
)
def test_a_right_line_passes(line: str) -> None:
    """What the rules allow gets no complaint."""
    assert list(complaints("HomeScreen.qml", line)) == []
    assert list(complaints("Main.qml", "    HoverHandler {")) == []
