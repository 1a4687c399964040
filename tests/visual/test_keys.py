"""Each screen by keys and by assistive technology: all is reached, shown and named."""

from collections.abc import Callable, Iterator, Mapping

import pytest
from msgspec import Struct
from PIL import Image, ImageChops
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtQuick import QQuickWindow

from kiosk.domain.keypad import KeypadKey
from kiosk.domain.route import Screen
from kiosk.snapshot.staged_kiosk import StagedKiosk, settle
from tests.visual import live_screen
from tests.visual.gates import rings
from tests.visual.gates.targets import is_barless
from tests.visual.keyed import (
    far_from_the_bar,
    out_of_tree,
    unreached,
    wrong_controls,
    wrong_titles,
)
from tests.visual.matrix import Cell
from tests.visual.walk import live_kiosk, representative, walk
from tests.visual.walked import REPRESENTATIVE

CELLS = (
    Cell("21.5 inch"),
    *(
        pytest.param(cell, marks=pytest.mark.full)
        for cell in (
            Cell("21.5 inch upright"),
            Cell("21.5 inch", live_screen.Look(text_scale=2.0)),
            Cell("21.5 inch", live_screen.Look(language="ar")),
            Cell("21.5 inch", live_screen.Look(theme="contrast")),
        )
    ),
)
# Each of them has something that a ring could be hidden by or cut off at.
RINGED = frozenset({"attract", "page/what-it-is/kind-of-medicine", "questions/four", "help"})
# The start picture is one button.
UNTITLED = frozenset({"attract", "attract/left-sheet"})
Look = Callable[[StagedKiosk], Iterator[str]]
LOOKS: tuple[Look, ...] = (
    out_of_tree,
    wrong_controls,
    wrong_titles,
    far_from_the_bar,
    unreached,
)


@pytest.fixture(scope="module", params=CELLS, ids=str)
def cell(request: pytest.FixtureRequest) -> Cell:
    """One way in which the kiosk may look."""
    assert isinstance(request.param, Cell)
    return request.param


@pytest.fixture(scope="module")
def staged(cell: Cell, bundled_font: str, qapp: QGuiApplication) -> Iterator[StagedKiosk]:
    """The kiosk as it ships."""
    assert bundled_font
    with live_kiosk(qapp, cell.staging) as staged:
        yield staged


class Tour(Struct, frozen=True):
    """One walk past one of each kind of screen, part by part.

    Attributes:
        passed: Ids of all that was looked at.
        faults: What each of ``LOOKS`` has found.
    """

    passed: frozenset[str]
    faults: Mapping[Look, tuple[str, ...]]


@pytest.fixture(scope="module")
def tour(staged: StagedKiosk) -> Tour:
    """Look at each screen once, in each way."""
    faults: list[tuple[Look, str]] = []
    passed = set()
    for record_id, _stop in walk(staged, REPRESENTATIVE):
        passed.add(record_id)
        for look in looks_at(record_id):
            faults += [(look, f"{record_id}: {fault}") for fault in look(staged)]
    of_each = {look: tuple(fault for by, fault in faults if by is look) for look in LOOKS}
    return Tour(frozenset(passed), of_each)


def looks_at(record_id: str) -> Iterator[Look]:
    """Give the looks that a screen is for; the tree is looked at before any key is used."""
    yield out_of_tree
    yield wrong_controls
    if record_id not in UNTITLED:
        yield wrong_titles
    # A visit that was left has its offer above the title.
    if "/left-visit" not in record_id and not is_barless(record_id):
        yield far_from_the_bar
    yield unreached


class TestKeys:
    """All is reached by keys."""

    def test_each_screen_is_walked_through(self, tour: Tour, staged: StagedKiosk) -> None:
        """Down alone comes to each text and control, and so does Up; nobody is stuck."""
        assert tour.passed >= representative(staged.kiosk.library.pack)
        assert tour.faults[unreached] == ()

    def test_the_bar_is_one_step_from_the_title(self, tour: Tour) -> None:
        """Left, on each screen that has it and no offer above its title."""
        assert tour.faults[far_from_the_bar] == ()

    def test_home_is_reached_from_a_page(self, staged: StagedKiosk) -> None:
        """By keys alone."""
        keypad = staged.kiosk.keys.keypad
        staged.kiosk.attract.begin()
        pack = staged.kiosk.library.pack
        staged.kiosk.navigator.go(Screen.PAGE, pack.topic(pack.groups[0].topics[0]).pages[0])
        settle(staged.window)
        # The walk may have left the keys in the bar of this very page.
        staged.kiosk.keys.focus.forget()
        keypad.wake()
        mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        keypad.use(KeypadKey.LEFT if mirrored else KeypadKey.RIGHT, "Right")
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

    def test_it_stands_out_around_the_whole_item(self, staged: StagedKiosk, cell: Cell) -> None:
        """A line of 1 mm on all four sides, 3:1 against what lies within, and nothing else.

        Around a control that is a second line of 1 mm, so that the ground does not matter.
        """
        focus = staged.kiosk.keys.focus
        looked_at = 0
        ringed = representative(staged.kiosk.library.pack, RINGED)
        for record_id, _stop in walk(staged, ringed):
            if record_id not in ringed:
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
                ring = expected_ring(focus.ring, staged.window, cell.px_per_mm)
                seen = rings.SeenRing(
                    where,
                    cell.px_per_mm,
                    tuple(sides(after, ring, rings.line_px(cell.px_per_mm))),
                    focus.is_on_control,
                    changed(before, after),
                    ring,
                )
                assert list(rings.faults(seen)) == []
                looked_at += 1
        assert looked_at > 25

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


def expected_ring(
    ring: QRectF, window: QQuickWindow, px_per_mm: float
) -> tuple[int, int, int, int]:
    """Give the box of the ring's outer edge, which never leaves the window."""
    wide = 2 * rings.line_px(px_per_mm)
    grown = ring.adjusted(-wide, -wide, wide, wide)
    seen = grown.intersected(QRectF(0, 0, window.width(), window.height()))
    return (
        round(seen.left()),
        round(seen.top()),
        round(seen.right()),
        round(seen.bottom()),
    )


def sides(
    shown: Image.Image, box: tuple[int, int, int, int], line_px: int
) -> Iterator[tuple[str, ...]]:
    """Give the colours of both lines of each side, from outside, in its middle."""
    left, top, right, bottom = box
    middle_x, middle_y = (left + right) // 2, (top + bottom) // 2
    for x, y, step_x, step_y in (
        (left, middle_y, 1, 0),
        (right - 1, middle_y, -1, 0),
        (middle_x, top, 0, 1),
        (middle_x, bottom - 1, 0, -1),
    ):
        yield tuple(
            colour_at(shown, x + step_x * depth, y + step_y * depth) for depth in range(2 * line_px)
        )


def colour_at(shown: Image.Image, x: int, y: int) -> str:
    """Give the colour of a pixel."""
    pixel = shown.getpixel((x, y))
    assert isinstance(pixel, tuple)
    red, green, blue = pixel
    return QColor(red, green, blue).name()


class TestTree:
    """What assistive technology finds."""

    def test_all_that_is_read_is_in_the_tree_in_order(self, tour: Tour) -> None:
        """Each stop under its own words, one after the other as they are seen."""
        assert tour.faults[out_of_tree] == ()

    def test_each_control_has_role_state_and_action(self, tour: Tour) -> None:
        """A button or check box that can be pressed unless it is greyed out."""
        assert tour.faults[wrong_controls] == ()

    def test_each_screen_has_one_title(self, tour: Tour) -> None:
        """One heading of level 1, told as such, and no heading before it."""
        assert tour.faults[wrong_titles] == ()
