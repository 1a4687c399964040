"""Hands, palms, storms and long holds press nothing, on a real button, and are counted."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QPoint, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.domain.contacts import Ghost
from kiosk.domain.touch_health import TouchHealth
from kiosk.services.ghost_watch import GhostWatch
from kiosk.services.tap_filter import TapFilter
from kiosk.snapshot.staged_clock import StagedClock
from tests.fakes.glass import LIFTED, MOVED, PRESSED, RESTING, Finger, Glass

PX_PER_MM = 4.0
PALM_PX = 50 * PX_PER_MM
HERE, THERE, BESIDE = QPoint(150, 150), QPoint(350, 150), QPoint(20, 20)
BUTTONS = b"""
import QtQuick
import QtQuick.Templates as T

Item {
    id: root

    property int heard: 0
    property int read: 0
    property bool down: here.down || there.down

    TapHandler {
        onTapped: root.read += 1
    }

    T.AbstractButton {
        id: here

        x: 100
        y: 100
        width: 100
        height: 100

        onClicked: root.heard += 1
    }

    T.AbstractButton {
        id: there

        x: 300
        y: 100
        width: 100
        height: 100

        onClicked: root.heard += 100
    }
}
"""


class Panel:
    """A window with two buttons behind the filter; the right one counts by the hundred."""

    def __init__(self, clock: StagedClock) -> None:
        self._engine = QQmlEngine()
        self._component = QQmlComponent(self._engine)
        self._component.setData(BUTTONS, QUrl())
        item = self._component.create()
        assert isinstance(item, QQuickItem), self._component.errorString()
        self.item = item
        self.window = QQuickWindow()
        self.window.resize(480, 300)
        item.setParentItem(self.window.contentItem())
        item.setSize(self.window.size())
        self.clock = clock
        self.taps = TapFilter(clock)
        self.taps.measure(PX_PER_MM)
        self.ghosts = GhostWatch(clock)
        self.taps.ignored.connect(self.ghosts.note)
        self.window.installEventFilter(self.taps)
        self.window.show()
        self.glass = Glass(self.window)

    @property
    def heard(self) -> int:
        """What the buttons heard."""
        return int(self.item.property("heard"))

    @property
    def read(self) -> int:
        """How often what lies under the buttons was tapped."""
        return int(self.item.property("read"))

    @property
    def down(self) -> bool:
        """Whether a button shows that it is pressed."""
        return bool(self.item.property("down"))


@pytest.fixture
def panel(qapp: QObject, clock: StagedClock) -> Iterator[Panel]:
    """The window."""
    assert qapp is not None
    built = Panel(clock)
    yield built
    built.window.close()


def test_a_finger_presses(panel: Panel) -> None:
    """And nothing is counted."""
    panel.glass.tap(HERE)

    assert panel.heard == 1
    assert panel.ghosts.health == TouchHealth()


def test_a_palm_presses_nothing(panel: Panel) -> None:
    """It is 50 mm wide."""
    panel.glass.tap(HERE, width_px=PALM_PX)

    assert (panel.heard, panel.read, panel.down) == (0, 0, False)
    assert panel.ghosts.health.palms == 1


def test_a_finger_that_becomes_a_palm_presses_nothing(panel: Panel) -> None:
    """The button lets go of it."""
    panel.glass.frame(Finger(PRESSED, HERE))
    panel.glass.frame(Finger(MOVED, HERE, width_px=PALM_PX))
    panel.glass.frame(Finger(LIFTED, HERE, width_px=PALM_PX))

    assert (panel.heard, panel.read, panel.down) == (0, 0, False)
    assert panel.ghosts.health.palms == 1


def test_the_width_counts_in_millimetres(panel: Panel) -> None:
    """On a finer screen the same contact is a thumb."""
    panel.taps.measure(PX_PER_MM * 2)
    panel.glass.tap(HERE, width_px=PALM_PX)

    assert panel.heard == 1


def test_ten_fingers_at_once_press_once(panel: Panel) -> None:
    """The first one; the nine others are counted."""
    hands = [HERE, THERE, *(QPoint(20 + 40 * n, 20) for n in range(8))]
    panel.glass.frame(*(Finger(PRESSED, at, n) for n, at in enumerate(hands)))
    panel.glass.frame(*(Finger(LIFTED, at, n) for n, at in enumerate(hands)))

    assert (panel.heard, panel.down) == (1, False)
    assert panel.ghosts.health.ignored == 9


def test_a_tap_ends_although_a_ghost_comes_in_the_same_moment(panel: Panel) -> None:
    """The screen reports both in one frame; the button hears the end of its own finger."""
    panel.glass.frame(Finger(PRESSED, HERE))
    panel.clock.now_s += 0.2
    panel.glass.frame(Finger(LIFTED, HERE), Finger(PRESSED, THERE, 1, PALM_PX))
    panel.glass.frame(Finger(LIFTED, THERE, 1, PALM_PX))

    assert (panel.heard, panel.down) == (1, False)


@pytest.mark.parametrize(("held_s", "heard"), [(9.9, 1), (10.1, 0)])
def test_a_very_long_hold_presses_nothing(panel: Panel, held_s: float, heard: int) -> None:
    """Ten seconds are enough for any hand."""
    panel.glass.frame(Finger(PRESSED, HERE))
    panel.clock.now_s += held_s
    panel.glass.frame(Finger(LIFTED, HERE))

    assert (panel.heard, panel.down) == (heard, False)
    assert panel.ghosts.health.holds == 1 - heard


def test_a_finger_beside_a_hand_that_rests_for_long(panel: Panel) -> None:
    """It presses, before and after the hand is lifted."""
    panel.glass.frame(Finger(PRESSED, BESIDE))
    panel.clock.now_s += 60
    panel.glass.frame(Finger(RESTING, BESIDE), Finger(PRESSED, HERE, 1))
    panel.glass.frame(Finger(RESTING, BESIDE), Finger(LIFTED, HERE, 1))
    assert panel.heard == 1

    panel.glass.frame(Finger(LIFTED, BESIDE))
    panel.glass.tap(THERE)
    assert panel.heard == 101


def test_a_storm_presses_nothing_more(panel: Panel) -> None:
    """The first eight of a second may be a visitor's."""
    for number in range(50):
        panel.glass.tap(HERE if number % 2 else THERE, number)
        panel.clock.now_s += 0.02

    assert panel.ghosts.health.bursts == 42


def test_a_storm_proves_nobody(panel: Panel) -> None:
    """A screen at fault keeps no visit open."""
    touches = []
    panel.taps.touched.connect(lambda: touches.append(panel.clock.now_s))
    for number in range(500):
        panel.glass.tap(HERE, number)
        panel.clock.now_s += 0.02

    assert touches == [at for at in touches if at <= 1000 + 0.15]
    assert len(touches) == 8


def test_a_screen_at_fault_is_told_of_once(panel: Panel, qtbot: QtBot) -> None:
    """After half a minute; again only if it begins anew."""
    told = []
    panel.ghosts.troubled.connect(lambda: told.append(int(panel.clock.now_s)))
    for _ in range(50):
        panel.ghosts.note(Ghost.BURST)
        panel.clock.now_s += 1
    assert told == [1029]

    panel.clock.now_s += 600
    with qtbot.waitSignal(panel.ghosts.changed):
        panel.ghosts.note(Ghost.PALM)
    assert told == [1029]


def test_a_broken_off_touch_is_forgotten(panel: Panel) -> None:
    """The system takes it away; the next finger is the first one again."""
    panel.glass.frame(Finger(PRESSED, BESIDE, 4))
    panel.glass.tap(HERE, 5)

    assert panel.heard == 1
