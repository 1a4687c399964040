"""A finger that is already down does not press what comes in the place of what it came down on."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.outcomes import (
    PrintOutcome,
    PrintProgress,
    PrintReason,
    PrintStage,
    PrintState,
)
from kiosk.domain.printing_settings import PRINTER_NAME
from kiosk.domain.route import Screen
from kiosk.domain.settings import Settings
from kiosk.domain.staff_level import StaffLevel
from kiosk.host.removable_drives import Drive
from kiosk.settings_wiring import SettingsParts
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.snapshot.staged_desk import StagedDesk
from kiosk.storage.settings_export import EXPORT_FILE, export_settings
from kiosk.upkeep_wiring import UpkeepParts
from kiosk.wiring import Kiosk
from tests.fakes.glass import LIFTED, PRESSED, RESTING, Finger, Glass
from tests.fakes.qml_eyes import shown
from tests.fakes.staff_desk import here, screen
from tests.qt.items.drawing import settle
from tests.visual.live_items import pressable_items

# A new screen ignores touches at first.
LONG_SHOWN_S = 1.0
LEFT = Qt.MouseButton.LeftButton
SENDING, PRINTING = PrintProgress(PrintStage.SENDING), PrintProgress(PrintStage.PRINTING)


class CountingDesk(StagedDesk):
    """Counts what it is asked for."""

    printed = 0
    called_off = 0

    def print_sheet(self, _request: object) -> None:
        """Print nothing."""
        self.printed += 1

    def call_off(self) -> None:
        """Stop nothing."""
        self.called_off += 1


class Hand:
    """Fingers over the window of a kiosk."""

    def __init__(self, kiosk: Kiosk, clock: StagedClock) -> None:
        self.kiosk = kiosk
        self._clock = clock
        self._glass = Glass(kiosk.window)
        self._down: dict[int, QPoint] = {}

    def find(self, words: str) -> QQuickItem:
        """Find what says something, once its screen has stood for a while."""
        settle(self.kiosk.window)
        self._clock.now_s += LONG_SHOWN_S
        items = pressable_items(self.kiosk.window)
        (item,) = (item for item in items if item.property("text") == words)
        return item

    def put_on(self, words: str, finger: int = 0) -> None:
        """Lay a finger on what says something."""
        item = self.find(words)
        at = middle(item)
        self._glass.frame(*self._resting(), Finger(PRESSED, at, finger))
        self._down[finger] = at
        assert item.property("down")

    def lift(self, finger: int = 0) -> None:
        """Lift a finger; the others stay."""
        at = self._down.pop(finger)
        self._glass.frame(*self._resting(), Finger(LIFTED, at, finger))

    def _resting(self) -> list[Finger]:
        return [Finger(RESTING, at, finger) for finger, at in self._down.items()]


def middle(item: QQuickItem) -> QPoint:
    """Tell where in the window it is touched."""
    return item.mapToScene(item.boundingRect().center()).toPoint()


@pytest.fixture
def hand(open_kiosk: Kiosk, clock: StagedClock) -> Hand:
    """Over a kiosk that somebody of IT has opened."""
    open_kiosk.door.admit(StaffLevel.IT)
    return Hand(open_kiosk, clock)


class TestTheSheet:
    """The print of a test sheet ends by itself."""

    @pytest.fixture
    def desk(self, hand: Hand) -> CountingDesk:
        """It prints a sheet in the morning check."""
        desk = CountingDesk(hand.kiosk.root)
        hand.kiosk.staff.upkeep = UpkeepParts(hand.kiosk, desk)
        hand.kiosk.navigator.go(Screen.STAFF_SHEET)
        desk.stage(SENDING)
        return desk

    def test_who_wanted_to_stop_it_has_not_found_it_well(
        self, hand: Hand, desk: CountingDesk
    ) -> None:
        """The question is still there."""
        hand.put_on("Stop printing")
        desk.stage(PrintOutcome(PrintState.PRINTED, PrintReason.NONE))
        hand.lift()

        assert hand.kiosk.staff.upkeep.morning.check.results == {}
        assert screen(hand.kiosk) is Screen.STAFF_SHEET

    def test_nor_is_it_printed_again(self, hand: Hand, desk: CountingDesk) -> None:
        """Although that is what the button offers now."""
        hand.put_on("Stop printing")
        desk.stage(PrintOutcome(PrintState.FAILED, PrintReason.UNKNOWN))
        hand.lift()

        assert desk.printed == 0

    def test_a_mouse_is_no_other_finger(self, hand: Hand, desk: CountingDesk) -> None:
        """Many touch screens speak as one."""
        at = middle(hand.find("Stop printing"))
        QTest.mousePress(hand.kiosk.window, LEFT, pos=at)
        desk.stage(PrintOutcome(PrintState.FAILED, PrintReason.UNKNOWN))
        QTest.mouseRelease(hand.kiosk.window, LEFT, pos=at)

        assert desk.printed == 0

    def test_the_next_finger_counts_again(self, hand: Hand, desk: CountingDesk) -> None:
        """It has seen what is offered now."""
        hand.put_on("Stop printing")
        desk.stage(PrintOutcome(PrintState.FAILED, PrintReason.UNKNOWN))
        hand.lift()
        hand.put_on("Print it again")
        hand.lift()

        assert desk.printed == 1

    def test_what_is_still_offered_is_pressed(self, hand: Hand, desk: CountingDesk) -> None:
        """However often something else on the screen changes meanwhile."""
        hand.put_on("Stop printing")
        desk.stage(PRINTING)
        hand.lift()

        assert desk.called_off == 1


class TestTheSticks:
    """Another stick sorts before the one that is touched."""

    def test_who_wanted_to_read_does_not_write(
        self, hand: Hand, tmp_path: Path, qtbot: QtBot
    ) -> None:
        """The file that was to be taken over stays."""
        drives = [Drive(name, tmp_path / name) for name in ("A", "B")]
        for drive in drives:
            drive.folder.mkdir()
        file = drives[1].folder / EXPORT_FILE
        file.write_bytes(export_settings(Settings({"clinic.name": "Oak"})))
        plugged = drives[1:]
        hand.kiosk.staff.settings = SettingsParts(hand.kiosk, drives=lambda: tuple(plugged))
        hand.kiosk.navigator.go(Screen.STAFF_STICK)
        stick = hand.kiosk.staff.settings.stick
        qtbot.waitUntil(lambda: len(stick.sticks) == 1)

        hand.put_on("Load settings from B")
        plugged[:] = drives
        stick.look()
        qtbot.waitUntil(lambda: len(stick.sticks) == 2)
        hand.lift()

        assert not stick.writes


class TestThePrinters:
    """They are found while somebody touches the list."""

    def test_a_printer_that_has_come_is_not_chosen(self, hand: Hand) -> None:
        """The finger was on the row for another one."""
        printers = hand.kiosk.staff.settings.printers
        printers.look = lambda: None  # type: ignore[method-assign]
        hand.kiosk.navigator.go(Screen.STAFF_SETTING_PRINTER, PRINTER_NAME.key)
        hand.put_on("Another one: type its name")
        printers._names = ("Kitchen", "Sheets")
        printers.changed.emit()
        hand.lift()

        assert hand.kiosk.staff.settings.draft.value == ""


class TestTheKeyboard:
    """Its capitals go when the first letter is typed."""

    def test_fingers_that_overlap_type_both_letters(self, hand: Hand) -> None:
        """The second one is the same letter, only small."""
        hand.kiosk.navigator.restart()
        hand.kiosk.navigator.go(Screen.HOME)
        hand.kiosk.navigator.go(Screen.KEYBOARD)
        hand.put_on("W")
        hand.put_on("H", finger=1)
        hand.lift()
        hand.lift(finger=1)

        assert shown(shown(here(hand.kiosk), "keyboard"), "text") == "Wh"
