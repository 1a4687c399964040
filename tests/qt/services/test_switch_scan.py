"""Choosing by one or two switches."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.domain.idle import IdleStage
from kiosk.domain.route import Screen
from kiosk.domain.scanning import Switches
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.snapshot.staged_kiosk import settle
from kiosk.viewmodels.switches import SwitchesModel
from kiosk.wiring import Kiosk
from tests.fakes.keypad_visitor import ENOUGH, KeypadVisitor
from tests.fakes.switch_visitor import ringed

SPACE, ENTER = Qt.Key.Key_Space, Qt.Key.Key_Return
# Quicker than a visitor may have it, so that a test need not wait.
TEST_PACE_S = 0.02


@pytest.fixture
def visitor(open_kiosk: Kiosk, clock: StagedClock, qtbot: QtBot) -> KeypadVisitor:
    """Someone on home, with a headset."""
    visitor = KeypadVisitor(open_kiosk, clock, qtbot)
    visitor.press(ENTER, ENTER)
    return visitor


BAR = ["Home", "Back", "My questions", "Read aloud", "Display", "Need help now", "Finish"]


class TestTwoSwitches:
    """One moves, the other takes."""

    @pytest.fixture(autouse=True)
    def _two(self, visitor: KeypadVisitor) -> None:
        visitor.kiosk.comfort.switches.use(Switches.TWO)

    def test_the_first_switch_goes_from_group_to_group(self, visitor: KeypadVisitor) -> None:
        """The ring is around all that is in one: beside the title, the cards, the bar."""
        visitor.press(SPACE)
        assert ringed(visitor.kiosk) == ["Language"]
        visitor.press(SPACE)
        assert ringed(visitor.kiosk)[-1].startswith("Common questions")
        visitor.press(SPACE)
        assert ringed(visitor.kiosk) == BAR
        assert visitor.heard[-1].startswith("Home, button")

    def test_the_second_opens_a_group_and_presses_in_it(self, visitor: KeypadVisitor) -> None:
        """A group, then its second control."""
        visitor.press(SPACE, SPACE, ENTER, SPACE, ENTER)
        assert visitor.kiosk.navigator.place.screen is Screen.FAQ

    def test_after_the_last_of_a_group_comes_the_next(self, visitor: KeypadVisitor) -> None:
        """Nobody is caught in a group."""
        visitor.press(SPACE, SPACE, ENTER, SPACE, SPACE)
        assert "Need help now" in ringed(visitor.kiosk)

    def test_a_screen_that_changed_is_offered_anew(self, visitor: KeypadVisitor) -> None:
        """What is no longer there is not pressed; the only group of the other one is open."""
        visitor.press(SPACE, ENTER)
        visitor.kiosk.navigator.go(Screen.HELP)
        visitor.listen()
        visitor.press(ENTER)
        assert visitor.kiosk.navigator.place.screen is Screen.HELP
        assert ringed(visitor.kiosk) == ["Home"]


class TestOneSwitch:
    """The ring moves by itself."""

    @pytest.fixture(autouse=True)
    def _one(self, visitor: KeypadVisitor, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(visitor.kiosk.comfort.switches, "_pace_s", TEST_PACE_S)
        visitor.kiosk.comfort.switches.use(Switches.ONE)

    def test_it_moves_three_rounds_and_rests(self, visitor: KeypadVisitor, qtbot: QtBot) -> None:
        """Then it waits for the switch."""
        scan = visitor.kiosk.keys.scan
        offers: list[bool] = []
        scan.offered.connect(lambda: offers.append(True))
        visitor.press(SPACE)
        qtbot.waitUntil(lambda: not scan.runs)
        assert len(offers) == 3 * len(visitor.kiosk.keys.focus.usable_groups())

    def test_the_switch_takes_what_is_offered(
        self, visitor: KeypadVisitor, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """First the group, then the card in it; the next screen is offered by itself."""
        scan = visitor.kiosk.keys.scan
        # It stands still, so that the test presses when it means to.
        monkeypatch.setattr(visitor.kiosk.comfort.switches, "_pace_s", 60.0)
        visitor.press(SPACE)
        scan.step()
        visitor.press(SPACE, SPACE)
        assert visitor.kiosk.navigator.place.screen is Screen.TOPICS
        qtbot.waitUntil(lambda: scan.runs)

    def test_moving_by_itself_is_no_touch(
        self, visitor: KeypadVisitor, qtbot: QtBot, clock: StagedClock
    ) -> None:
        """A visit that was left is erased although the ring moved; a voice would hold it."""
        visitor.kiosk.keys.voice.take(visitor.speaker, lambda: False)
        visitor.press(SPACE)
        clock.now_s += 1000
        qtbot.waitUntil(lambda: not visitor.kiosk.keys.scan.runs)
        visitor.kiosk.watch.show_words(0)
        assert visitor.kiosk.watch.stage is not IdleStage.IN_USE

    def test_a_finger_ends_it(self, visitor: KeypadVisitor) -> None:
        """Nothing is offered any more."""
        visitor.press(SPACE)
        visitor.kiosk.keys.keypad.rest()
        assert not visitor.kiosk.keys.scan.runs


class TestTrial:
    """What the one switch has made of the switches, at the real screen for it."""

    @pytest.fixture(autouse=True)
    def _one(self, visitor: KeypadVisitor, monkeypatch: pytest.MonkeyPatch) -> None:
        # The ring stands still, so that the test presses when it means to.
        monkeypatch.setattr(visitor.kiosk.comfort.switches, "_pace_s", 60.0)
        visitor.kiosk.comfort.switches.use(Switches.ONE)
        visitor.kiosk.navigator.go(Screen.DISPLAY)
        visitor.listen()

    def take(self, visitor: KeypadVisitor, words: str) -> None:
        """Wait until it is offered, and press the one switch."""
        scan, focus = visitor.kiosk.keys.scan, visitor.kiosk.keys.focus
        while words not in [stop.words for stop in focus.stops.told]:
            visitor.kiosk.models[Screen.DISPLAY].parts.goOn()  # type: ignore[attr-defined]
            visitor.listen()
        scan.start()
        for _ in range(ENOUGH):
            if ringed(visitor.kiosk) == [words]:
                break
            if words in ringed(visitor.kiosk):
                visitor.press(SPACE)
            else:
                scan._pass()
        assert ringed(visitor.kiosk) == [words]
        visitor.press(SPACE)

    def wait_in_vain(self, visitor: KeypadVisitor) -> None:
        """Let the time pass in which something else may be used."""
        visitor.kiosk.keys.trial._timer.timeout.emit()
        visitor.listen()

    @pytest.mark.parametrize("words", ["Off", "Two switches"])
    def test_it_is_taken_back(self, visitor: KeypadVisitor, words: str) -> None:
        """The same switch, pressed again and again, proves nothing; then all is offered anew."""
        self.take(visitor, words)
        choice = visitor.kiosk.comfort.switches
        assert choice.switches is not Switches.ONE
        assert "another key" in visitor.heard[-1]
        visitor.press(SPACE, SPACE)

        self.wait_in_vain(visitor)
        assert choice.switches is Switches.ONE
        assert visitor.heard[0] == "Your last choice of switches is back."
        assert visitor.kiosk.keys.scan.runs

    @pytest.mark.parametrize(
        ("words", "kept"), [("Off", Switches.OFF), ("Two switches", Switches.TWO)]
    )
    def test_another_key_keeps_it(self, visitor: KeypadVisitor, words: str, kept: Switches) -> None:
        """Whoever has one has not lost their way."""
        self.take(visitor, words)
        visitor.press(Qt.Key.Key_Down)
        self.wait_in_vain(visitor)
        assert visitor.kiosk.comfort.switches.switches is kept

    def test_a_finger_keeps_it(self, visitor: KeypadVisitor) -> None:
        """Wherever it touches."""
        self.take(visitor, "Off")
        visitor.kiosk.keys.filter.fingered.emit()
        self.wait_in_vain(visitor)
        assert visitor.kiosk.comfort.switches.switches is Switches.OFF

    def test_what_a_finger_has_chosen_stays(self, visitor: KeypadVisitor) -> None:
        """Only what a switch has chosen is on trial."""
        visitor.kiosk.comfort.switches.use(Switches.TWO)
        assert not visitor.kiosk.keys.scan.on_trial
        self.wait_in_vain(visitor)
        assert visitor.kiosk.comfort.switches.switches is Switches.TWO

    def test_the_end_of_the_visit_ends_it(self, visitor: KeypadVisitor) -> None:
        """The next visitor is not given the last one's switch."""
        self.take(visitor, "Off")
        visitor.kiosk.end.finish()
        settle(visitor.kiosk.window)
        self.wait_in_vain(visitor)
        assert visitor.kiosk.comfort.switches.switches is Switches.OFF

    def test_it_lasts_fifteen_seconds(self, visitor: KeypadVisitor) -> None:
        """As is said when it begins."""
        self.take(visitor, "Off")
        assert visitor.kiosk.keys.trial._timer.interval() == 15_000
        assert "within 15 seconds" in visitor.heard[-1]


class TestSettings:
    """What the clinic and the visitor set."""

    @pytest.fixture
    def switches(self, visitor: KeypadVisitor) -> SwitchesModel:
        """As the screen for the display has it."""
        return SwitchesModel(visitor.kiosk.comfort.switches, visitor.kiosk.root)

    def test_the_visitor_sets_switches_and_pace(self, switches: SwitchesModel) -> None:
        """Within bounds."""
        switches.use("one")
        for _ in range(9):
            switches.slowDown()
        assert (switches.switches, switches.paceWords) == ("one", "5 seconds")
        assert (switches.canSlowDown, switches.canSpeedUp) == (False, True)
        for _ in range(9):
            switches.speedUp()
        assert switches.paceWords == "1 second"
        assert (switches.canSlowDown, switches.canSpeedUp) == (True, False)

    @pytest.mark.parametrize(
        ("faster", "words"), [(0, "2 seconds"), (1, "1.5 seconds"), (2, "1 second")]
    )
    def test_the_pace_is_told_in_words(
        self, switches: SwitchesModel, faster: int, words: str
    ) -> None:
        """As they stand between the two buttons."""
        switches.use("one")
        for _ in range(faster):
            switches.speedUp()
        assert switches.paceWords == words

    @pytest.mark.parametrize("without_pace", ["off", "two"])
    def test_only_one_switch_has_a_pace(self, switches: SwitchesModel, without_pace: str) -> None:
        """Nothing moves by itself otherwise."""
        switches.use(without_pace)
        assert (switches.canSlowDown, switches.canSpeedUp) == (False, False)

    def test_the_next_visitor_finds_what_the_clinic_set(
        self, visitor: KeypadVisitor, switches: SwitchesModel
    ) -> None:
        """Nothing of the last one's wishes."""
        switches.use("two")
        switches.slowDown()
        visitor.kiosk.end.finish()
        settle(visitor.kiosk.window)
        assert (switches.switches, switches.paceWords) == ("off", "2 seconds")
