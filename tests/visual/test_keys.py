"""Each screen by keys and by assistive technology: all is reached, shown and named."""

from collections.abc import Iterator

import pytest
from PIL import Image, ImageChops
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.domain.focus_walk import Move, title_place
from kiosk.domain.keypad import KeypadKey
from kiosk.domain.route import Screen
from kiosk.services.focus_stops import focus_stops
from kiosk.services.reading_order import ReadingStop
from kiosk.snapshot.staged_kiosk import StagedKiosk, settle
from tests.visual.gates.colors import contrast
from tests.visual.gates.targets import is_barless
from tests.visual.live_items import pressable_items
from tests.visual.walk import live_kiosk, staging, walk
from tests.visual.walked import REPRESENTATIVE

PX_PER_MM = 4.03
PRESSABLE = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
}
# Each of them has something that a ring could be hidden by or cut off at.
RINGED = frozenset({"attract", "page/what-it-is/kind-of-medicine", "questions/four", "help"})
# The start picture is one button.
UNTITLED = frozenset({"attract", "attract/left-sheet"})


@pytest.fixture(scope="module")
def staged(bundled_font: str, qapp: QGuiApplication) -> Iterator[StagedKiosk]:
    """The kiosk as it ships, on the default screen."""
    assert bundled_font
    with live_kiosk(qapp, staging()) as staged:
        yield staged


def reached(staged: StagedKiosk, *moves: Move) -> set[QQuickItem]:
    """Give all that some moves come to, however often they are made, in any order."""
    focus = staged.kiosk.keys.focus
    focus.look()
    seen, unexplored = {focus.place}, [focus.place]
    while unexplored:
        start = unexplored.pop()
        for move in moves:
            focus.go_to(start)
            focus.move(move)
            if focus.place not in seen:
                seen.add(focus.place)
                unexplored.append(focus.place)
    return {focus.stops.told[place].item for place in seen}


def controls(window: QQuickWindow) -> list[QQuickItem]:
    """Give what can be pressed.

    The ground of the start picture is left out: it is a wider place for a finger to press what
    has a button too.
    """
    items = pressable_items(window)
    whole = QRectF(0, 0, window.width(), window.height())
    grounds = [item for item in items if item.boundingRect() == whole and not item.property("text")]
    assert not grounds or any(item.property("keyStart") for item in items)
    return [item for item in items if item not in grounds]


class TestKeys:
    """All is reached by keys."""

    def test_each_screen_is_walked_through(self, staged: StagedKiosk) -> None:
        """Down alone comes to each text and control, and so does Up; nobody is stuck."""
        screens = 0
        for record_id, _stop in walk(staged, REPRESENTATIVE):
            screens += 1
            everything = {
                stop.item for stop in focus_stops(staged.window.contentItem()).told
            } | set(controls(staged.window))
            assert reached(staged, Move.NEXT) == everything, record_id
            assert reached(staged, Move.PREVIOUS) == everything, record_id
        assert screens >= len(REPRESENTATIVE)

    def test_the_bar_is_one_step_from_the_title(self, staged: StagedKiosk) -> None:
        """Left, on each screen that has it and no offer above its title."""
        offering = {stop for stop in REPRESENTATIVE if stop.endswith("/left-visit")}
        barred = frozenset(stop for stop in REPRESENTATIVE - offering if not is_barless(stop))
        for record_id, _stop in walk(staged, barred):
            focus = staged.kiosk.keys.focus
            focus.forget()
            focus.look()
            focus.go_to(title_place(focus.stops.walk))
            focus.move(Move.PREVIOUS_GROUP)
            item = focus.stops.told[focus.place].item
            in_bar = bool(item.property("bar"))
            assert in_bar or is_barless(record_id), record_id

    def test_home_is_reached_from_a_page(self, staged: StagedKiosk) -> None:
        """By keys alone."""
        keypad = staged.kiosk.keys.keypad
        staged.kiosk.attract.begin()
        staged.kiosk.navigator.go(Screen.PAGE, "what-it-is/kind-of-medicine")
        settle(staged.window)
        keypad.wake()
        keypad.use(KeypadKey.RIGHT, "Right")
        keypad.use(KeypadKey.SELECT, "Return")
        settle(staged.window)
        assert staged.kiosk.navigator.place.screen is Screen.HOME
        keypad.rest()


class TestRing:
    """What the keys act on is seen."""

    @pytest.fixture(autouse=True)
    def _ring(self, staged: StagedKiosk) -> Iterator[None]:
        staged.kiosk.keys.keypad.wake()
        yield
        staged.kiosk.keys.keypad.rest()

    def test_it_stands_out_around_the_whole_item(self, staged: StagedKiosk) -> None:
        """A line of 1 mm on all four sides, 3:1 against what lies within, and nothing else.

        Around a control that is a second line of 1 mm, so that the ground does not matter.
        """
        focus = staged.kiosk.keys.focus
        looked_at = 0
        for record_id, _stop in walk(staged, RINGED):
            if record_id not in RINGED:
                continue
            focus.forget()
            focus.look()
            for place in range(len(focus.stops.told)):
                focus.hide()
                before = picture(staged.window)
                focus.look()
                focus.go_to(place)
                focus.show()
                after = picture(staged.window)
                where = f"{record_id}: {focus.stops.told[place].words[:40]}"
                ring = expected_ring(focus.ring, staged.window)
                assert changed(before, after) == ring, where
                for inner, outer in sides(after, ring, double=focus.is_on_control):
                    assert contrast(inner, outer) >= 3.0, where
                looked_at += 1
        assert looked_at > 30

    def test_it_goes_with_the_next_touch(self, staged: StagedKiosk) -> None:
        """The picture is as if no key had been pressed."""
        with_ring = picture(staged.window)
        staged.kiosk.keys.filter.fingered.emit()
        assert changed(with_ring, picture(staged.window)) is not None


def picture(window: QQuickWindow) -> Image.Image:
    """Look at the settled window."""
    settle(window)
    grabbed = window.grabWindow().convertToFormat(QImage.Format.Format_RGB888)
    return Image.frombytes(
        "RGB",
        (grabbed.width(), grabbed.height()),
        bytes(grabbed.constBits()),
        "raw",
        "RGB",
        grabbed.bytesPerLine(),
    )


def changed(one: Image.Image, other: Image.Image) -> tuple[int, int, int, int] | None:
    """Give the box in which two pictures differ."""
    return ImageChops.difference(one, other).getbbox()


def expected_ring(ring: QRectF, window: QQuickWindow) -> tuple[int, int, int, int]:
    """Give the box of the ring's outer edge, which never leaves the window."""
    wide = 2 * line_px()
    grown = ring.adjusted(-wide, -wide, wide, wide)
    seen = grown.intersected(QRectF(0, 0, window.width(), window.height()))
    return (
        round(seen.left()),
        round(seen.top()),
        round(seen.right()),
        round(seen.bottom()),
    )


def line_px() -> int:
    """Give the thickness of a line: 1 mm in whole pixels."""
    return -int(-PX_PER_MM // 1)


def sides(
    shown: Image.Image, box: tuple[int, int, int, int], *, double: bool
) -> Iterator[tuple[str, str]]:
    """Give the colours on both sides of the line's inner edge, in the middle of each side."""
    left, top, right, bottom = box
    middle_x, middle_y = (left + right) // 2, (top + bottom) // 2
    for x, y, step_x, step_y in (
        (left, middle_y, 1, 0),
        (right - 1, middle_y, -1, 0),
        (middle_x, top, 0, 1),
        (middle_x, bottom - 1, 0, -1),
    ):
        colours = [
            colour_at(shown, x + step_x * depth, y + step_y * depth)
            for depth in range(2 * line_px())
        ]
        outer, inner = colours[: line_px()], colours[line_px() :]
        assert len(set(outer)) == 1, colours
        assert len(set(inner)) == 1 or not double, colours
        yield inner[0], outer[0]


def colour_at(shown: Image.Image, x: int, y: int) -> str:
    """Give the colour of a pixel."""
    pixel = shown.getpixel((x, y))
    assert isinstance(pixel, tuple)
    red, green, blue = pixel
    return QColor(red, green, blue).name()


class TestTree:
    """What assistive technology finds."""

    def test_all_that_is_read_is_in_the_tree_in_order(self, staged: StagedKiosk) -> None:
        """Each stop under its own words, one after the other as they are seen."""
        for record_id, _stop in walk(staged, REPRESENTATIVE):
            stops = focus_stops(staged.window.contentItem()).told
            tree = [node for node in nodes(staged.window) if node.object() is not None]
            places = {node.object(): at for at, node in enumerate(tree)}
            found = [places.get(stop.item) for stop in stops]
            where = f"{record_id}: {missing(stops, found)}"
            assert None not in found, where
            assert found == sorted(at for at in found if at is not None), where
            for stop, at in zip(stops, found, strict=True):
                assert at is not None
                assert stop.words in tree[at].text(QAccessible.Text.Name), record_id

    def test_each_control_has_role_state_and_action(self, staged: StagedKiosk) -> None:
        """A button or check box that can be pressed unless it is greyed out."""
        for record_id, _stop in walk(staged, REPRESENTATIVE):
            for item in controls(staged.window):
                node = QAccessible.queryAccessibleInterface(item)
                assert node is not None
                name = node.text(QAccessible.Text.Name)
                where = f"{record_id}: {name}"
                actions = node.actionInterface().actionNames()
                assert name, record_id
                assert node.role() in PRESSABLE, where
                assert "Press" in actions or not item.isEnabled(), where
                assert bool(node.state().disabled) is not item.isEnabled(), where
                assert bool(node.state().checked) is bool(item.property("checked")), where

    def test_each_screen_has_one_title(self, staged: StagedKiosk) -> None:
        """One heading of level 1, told as such, and no heading before it."""
        for record_id, _stop in walk(staged, REPRESENTATIVE - UNTITLED):
            if record_id in UNTITLED:
                continue
            headings = [
                node.text(QAccessible.Text.Description)
                for node in nodes(staged.window)
                if node.role() is QAccessible.Role.Heading
            ]
            assert headings[:1] == ["Level 1"], record_id
            assert set(headings[1:]) <= {"Level 2"}, record_id


def nodes(window: QQuickWindow) -> list[QAccessibleInterface]:
    """Give what of the accessible tree is visible, in order."""
    root = QAccessible.queryAccessibleInterface(window)
    assert root is not None
    return list(_below(root))


def _below(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    if node.isValid() and not node.state().invisible:
        yield node
        for place in range(node.childCount()):
            yield from _below(node.child(place))


def missing(stops: tuple[ReadingStop, ...], found: list[int | None]) -> list[str]:
    """Name the stops that are not in the tree, or all."""
    gone = [stop.words[:40] for stop, at in zip(stops, found, strict=True) if at is None]
    return gone or [f"{at} {stop.words[:20]}" for stop, at in zip(stops, found, strict=True)]
