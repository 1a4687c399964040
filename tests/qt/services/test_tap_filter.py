"""Which touches count, with real touch and mouse events on a real button."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QKeyEvent, QPointingDevice, QWheelEvent
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.services.tap_filter import TapFilter
from kiosk.snapshot.staged_clock import StagedClock

PX_PER_MM = 4.0
BUTTON = b"""
import QtQuick
import QtQuick.Templates as T

Item {
    id: root

    property int taps: 0
    property bool down: button.down

    T.AbstractButton {
        id: button

        x: 100
        y: 100
        width: 200
        height: 100

        onClicked: root.taps += 1
    }
}
"""
POINTING = {
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TouchEnd,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
}
NOT_HELD = Qt.KeyboardModifier.NoModifier
ON_BUTTON = QPoint(200, 150)
ALSO_ON_BUTTON = QPoint(290, 150)
BESIDE = QPoint(20, 20)


class Passed(QObject):
    """Notes the events that reach the window."""

    def __init__(self) -> None:
        super().__init__()
        self.kinds: list[QEvent.Type] = []

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Note one, and let it through."""
        self.kinds.append(event.type())
        return False


class Panel:
    """A window with one button, touched by fingers and mouse."""

    def __init__(self, filter_: TapFilter) -> None:
        self.taps = filter_
        self.taps.measure(PX_PER_MM)
        self._engine = QQmlEngine()
        # The button goes with its component.
        self._component = QQmlComponent(self._engine)
        self._component.setData(BUTTON, QUrl())
        item = self._component.create()
        assert isinstance(item, QQuickItem), self._component.errorString()
        self.item = item
        self.window = QQuickWindow()
        self.window.resize(400, 300)
        item.setParentItem(self.window.contentItem())
        item.setSize(self.window.size())
        # The filter that is installed last is asked first, so this one sees what was let through.
        self._passed = Passed()
        self.window.installEventFilter(self._passed)
        self.window.installEventFilter(self.taps)
        self.window.show()
        self._screen = QTest.createTouchDevice()

    @property
    def presses(self) -> int:
        """How often the button acted."""
        return int(self.item.property("taps"))

    @property
    def passed(self) -> set[QEvent.Type]:
        """Which touches and clicks the filter let through."""
        return set(self._passed.kinds) & POINTING

    @property
    def down(self) -> bool:
        """Whether the button shows that it is pressed."""
        return bool(self.item.property("down"))

    def press(self, at: QPoint, finger: int = 0) -> None:
        """Put a finger down."""
        QTest.touchEvent(self.window, self._screen).press(finger, at, self.window).commit()

    def move(self, to: QPoint, finger: int = 0) -> None:
        """Slide a finger."""
        QTest.touchEvent(self.window, self._screen).move(finger, to, self.window).commit()

    def release(self, at: QPoint, finger: int = 0) -> None:
        """Lift a finger."""
        QTest.touchEvent(self.window, self._screen).release(finger, at, self.window).commit()

    def tap(self, at: QPoint = ON_BUTTON) -> None:
        """Touch and lift."""
        self.press(at)
        self.release(at)

    def press_beside_resting_hand(self, at: QPoint) -> None:
        """Put a second finger down while the first one lies still."""
        events = QTest.touchEvent(self.window, self._screen)
        events.stationary(0).press(1, at, self.window).commit()

    def release_beside_resting_hand(self, at: QPoint) -> None:
        """Lift the second finger."""
        events = QTest.touchEvent(self.window, self._screen)
        events.stationary(0).release(1, at, self.window).commit()

    def click(self, at: QPoint = ON_BUTTON) -> None:
        """Use a mouse."""
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, pos=at)


@pytest.fixture
def panel(qapp: object, clock: StagedClock) -> Iterator[Panel]:
    """A window whose touches go through the filter."""
    assert qapp is not None
    built = Panel(TapFilter(clock))
    yield built
    built.window.close()


TAPS: list[Callable[[Panel], None]] = [Panel.tap, Panel.click]


@pytest.mark.parametrize("tap", TAPS)
class TestTremblingFingers:
    """Touches and clicks that follow each other."""

    def test_one_tap_presses_once(self, panel: Panel, tap: Callable[[Panel], None]) -> None:
        """The filter lets a plain tap through."""
        tap(panel)

        assert panel.presses == 1

    def test_a_second_tap_at_the_same_place_is_swallowed(
        self, panel: Panel, clock: StagedClock, tap: Callable[[Panel], None]
    ) -> None:
        """Within half a second it is a trembling finger."""
        tap(panel)
        clock.now_s += 0.49
        tap(panel)

        assert panel.presses == 1

    def test_after_half_a_second_it_counts(
        self, panel: Panel, clock: StagedClock, tap: Callable[[Panel], None]
    ) -> None:
        """A wanted second tap presses again."""
        tap(panel)
        clock.now_s += 0.51
        tap(panel)

        assert panel.presses == 2

    def test_the_screen_that_just_appeared_is_not_pressed(
        self, panel: Panel, clock: StagedClock, tap: Callable[[Panel], None]
    ) -> None:
        """For 300 ms after a change a tap is ignored, then it counts."""
        panel.taps.hold_off()
        clock.now_s += 0.29
        tap(panel)
        assert panel.presses == 0

        clock.now_s += 0.02
        tap(panel)
        assert panel.presses == 1

    def test_nothing_of_an_ignored_tap_gets_through(
        self, panel: Panel, tap: Callable[[Panel], None]
    ) -> None:
        """Neither its beginning nor its end."""
        panel.taps.hold_off()
        tap(panel)

        assert panel.passed == set()

    def test_each_touch_proves_that_someone_is_there(
        self, panel: Panel, tap: Callable[[Panel], None], qtbot: QtBot
    ) -> None:
        """Even one that is swallowed restarts the idle time."""
        panel.taps.hold_off()

        with qtbot.waitSignal(panel.taps.touched):
            tap(panel)


def test_a_tap_elsewhere_counts_at_once(panel: Panel, clock: StagedClock) -> None:
    """Two places more than 20 mm apart are two buttons."""
    panel.tap(ON_BUTTON)
    clock.now_s += 0.1
    panel.tap(ALSO_ON_BUTTON)

    assert panel.presses == 2


def test_the_button_acts_on_release(panel: Panel) -> None:
    """Down shows at once, and nothing else happens until the finger is lifted."""
    panel.press(ON_BUTTON)
    assert panel.down
    assert panel.presses == 0

    panel.release(ON_BUTTON)
    assert panel.presses == 1


def test_sliding_off_cancels(panel: Panel) -> None:
    """Lifted beside the button, the finger presses nothing."""
    panel.press(ON_BUTTON)
    panel.move(BESIDE)
    panel.release(BESIDE)

    assert panel.presses == 0
    assert not panel.down


def test_a_swallowed_touch_leaves_no_trace(panel: Panel, clock: StagedClock) -> None:
    """Its moves and its end are swallowed too, however long it lies there."""
    panel.taps.hold_off()
    panel.press(ON_BUTTON)
    clock.now_s += 10.0
    panel.move(ALSO_ON_BUTTON)
    assert not panel.down
    panel.release(ALSO_ON_BUTTON)

    assert panel.presses == 0


def test_a_resting_hand_does_not_swallow_a_tap(panel: Panel, clock: StagedClock) -> None:
    """A second finger presses while the first one lies beside the button."""
    panel.press(BESIDE)
    clock.now_s += 1.0
    panel.press_beside_resting_hand(ON_BUTTON)
    panel.release_beside_resting_hand(ON_BUTTON)

    assert panel.presses == 1


def test_nor_does_a_hand_that_was_put_down_too_early(panel: Panel, clock: StagedClock) -> None:
    """The hand is ignored because the screen was new; the finger that comes later counts."""
    panel.taps.hold_off()
    panel.press(BESIDE)
    clock.now_s += 1.0
    panel.press_beside_resting_hand(ON_BUTTON)
    panel.release_beside_resting_hand(ON_BUTTON)

    assert panel.presses == 1


def test_a_finger_beside_a_resting_hand_is_watched_too(panel: Panel, clock: StagedClock) -> None:
    """On a screen that just appeared its tap is ignored like any other."""
    panel.press(BESIDE)
    clock.now_s += 1.0
    panel.taps.hold_off()
    panel.press_beside_resting_hand(ON_BUTTON)
    panel.release_beside_resting_hand(ON_BUTTON)

    assert panel.presses == 0


def test_a_finger_beside_a_resting_hand_proves_presence(
    panel: Panel, clock: StagedClock, qtbot: QtBot
) -> None:
    """A visit with a hand on the glass is not reset."""
    panel.press(BESIDE)
    clock.now_s += 1.0

    with qtbot.waitSignal(panel.taps.touched):
        panel.press_beside_resting_hand(ON_BUTTON)


def test_lifting_the_hand_leaves_the_next_tap_alone(panel: Panel, clock: StagedClock) -> None:
    """An ignored hand is forgotten when it is gone."""
    panel.taps.hold_off()
    panel.press(BESIDE)
    clock.now_s += 1.0
    panel.release(BESIDE)
    panel.tap()

    assert panel.presses == 1


def test_ignored_fingers_are_forgotten(panel: Panel) -> None:
    """Some screens count their touches on and on; none is kept."""
    panel.taps.hold_off()
    for finger in range(9):
        panel.press(ON_BUTTON, finger)
        panel.release(ON_BUTTON, finger)

    assert panel.taps._ignored == set()


def test_a_double_click_presses_once(panel: Panel) -> None:
    """Impatience is not a wish for two."""
    QTest.mouseDClick(panel.window, Qt.MouseButton.LeftButton, pos=ON_BUTTON)

    assert panel.presses == 1


def test_wheels_turn_nothing(panel: Panel) -> None:
    """Nothing scrolls in a kiosk."""
    wheel = QWheelEvent(
        QPointF(ON_BUTTON),
        QPointF(ON_BUTTON),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
        Qt.MouseEventSource.MouseEventNotSynthesized,
        QPointingDevice.primaryPointingDevice(),
    )

    assert panel.taps.eventFilter(panel.window, wheel)


@pytest.mark.parametrize("button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton])
def test_the_other_buttons_of_a_mouse_do_nothing(panel: Panel, button: Qt.MouseButton) -> None:
    """Nothing of them reaches the window."""
    QTest.mouseClick(panel.window, button, pos=ON_BUTTON)

    assert panel.presses == 0
    assert panel.passed == set()


def test_nothing_can_be_dropped_or_asked_for_by_a_menu(panel: Panel) -> None:
    """What is dragged in from elsewhere is refused."""
    what = QMimeData()
    what.setText("https://example.org")
    drop = QDropEvent(
        QPointF(ON_BUTTON),
        Qt.DropAction.CopyAction,
        what,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    menu = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, ON_BUTTON, ON_BUTTON)
    for event in (drop, menu):
        event.accept()
        assert panel.taps.eventFilter(panel.window, event)
        assert not event.isAccepted()


def test_a_key_proves_that_someone_is_there(panel: Panel, qtbot: QtBot) -> None:
    """Keys restart the idle time and go on to the screen."""
    with qtbot.waitSignal(panel.taps.touched):
        QTest.keyClick(panel.window, Qt.Key.Key_Tab)


def test_a_key_that_is_held_down_proves_it_once(panel: Panel) -> None:
    """What lies on a keyboard is nobody."""
    touches: list[Panel] = []
    panel.taps.touched.connect(lambda: touches.append(panel))
    for again in (False, True, True):
        held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A.value, NOT_HELD, "a", again)
        QCoreApplication.sendEvent(panel.window, held)

    assert len(touches) == 1


def test_the_size_of_pixels_counts(panel: Panel, clock: StagedClock) -> None:
    """On a coarser screen the same two places are less than 20 mm apart."""
    panel.taps.measure(12.0)
    panel.tap(ON_BUTTON)
    clock.now_s += 0.1
    panel.tap(ALSO_ON_BUTTON)

    assert panel.presses == 1
