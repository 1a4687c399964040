"""What stands around a visit: the app, the start picture, warning, help, finish, device."""

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.display import Display
from kiosk.domain.idle import LONGEST_S, IdlePolicy
from kiosk.domain.outcomes import PrintOutcome, PrintState
from kiosk.domain.route import HOME, STAFF_SCREENS, START, Place, Screen
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.storage.profile import Profile
from kiosk.viewmodels.attract import AttractModel
from kiosk.viewmodels.device import Device
from kiosk.viewmodels.finish import FinishModel, finish_words
from kiosk.wiring import Kiosk
from tests.fakes.kiosk_parts import build_kiosk, take_down
from tests.fakes.qml_eyes import shown
from tests.fakes.tiny_pack import TinyPack

# They look at what a kiosk with a window is heard by.
WITH_SOUND = {Screen.STAFF_TODAY, Screen.STAFF_SOUND}
SUBJECTS = {
    Screen.TOPICS: "home",
    Screen.PAGE: "going-home/no-driving",
    Screen.SOURCES: "going-home/no-driving",
    Screen.FAQ_LIST: "home",
    Screen.ANSWER: "can-i-drive",
    Screen.READY: "after",
    Screen.TEACH_BACK: "going-home",
    Screen.STAFF_CHART: "pages",
    Screen.STAFF_SETTING_GROUP: "CLINIC",
    Screen.STAFF_REVIEW_LINE: "reviewer",
    Screen.STAFF_NEW_PIN: "it",
}


def place_on(screen: Screen) -> Place:
    """Give a place on a screen that the pack has."""
    return Place(screen, SUBJECTS.get(screen, ""))


def warn(kiosk: Kiosk, clock: StagedClock) -> None:
    """Begin a visit and leave it until the warning stands."""
    kiosk.navigator.go(Screen.HOME)
    kiosk.watch.show_words(0)
    clock.now_s += 121.0
    kiosk.watch._timer.timeout.emit()


class TestApp:
    """Which screen is shown, with its view model."""

    @pytest.mark.parametrize("screen", [one for one in Screen if one not in WITH_SOUND])
    def test_every_screen_has_a_file_and_a_model(self, kiosk: Kiosk, screen: Screen) -> None:
        """The file is there."""
        kiosk.navigator.restart(place_on(screen))

        assert Path(shown(kiosk.app, "source").toLocalFile()).is_file()
        assert shown(kiosk.app, "model") is kiosk.models[screen]

    @pytest.mark.parametrize("screen", list(Screen))
    def test_the_bar_stands_on_every_visitor_screen(self, kiosk: Kiosk, screen: Screen) -> None:
        """All but the start picture, the calm screen without a pack, and those of staff."""
        kiosk.navigator.restart(place_on(screen))

        without = {Screen.ATTRACT, Screen.ASK_DESK, *STAFF_SCREENS}
        assert shown(kiosk.app, "barShown") == (screen not in without)

    def test_a_change_of_subject_keeps_the_screen(self, kiosk: Kiosk, qtbot: QtBot) -> None:
        """Turning a page builds nothing anew."""
        kiosk.navigator.go(Screen.PAGE, "going-home/no-driving")

        with qtbot.assertNotEmitted(kiosk.app.changed):
            kiosk.navigator.turn("going-home/your-ride")

    def test_the_warning_has_a_file_while_it_stands(self, kiosk: Kiosk, clock: StagedClock) -> None:
        """And none before or after."""
        fronts = shown(kiosk.app, "fronts")
        assert shown(fronts, "warningSource").isEmpty()
        warn(kiosk, clock)
        assert Path(shown(fronts, "warningSource").toLocalFile()).is_file()

        kiosk.taps.touched.emit()
        assert shown(fronts, "warningSource").isEmpty()


class TestStillThere:
    """The warning before a visit is erased."""

    def test_it_stands_and_counts_down(self, kiosk: Kiosk, clock: StagedClock) -> None:
        """In whole seconds."""
        warn(kiosk, clock)
        assert shown(kiosk.still_there, "shown")
        assert shown(kiosk.still_there, "secondsLeft") == 59

        clock.now_s += 9.0
        assert shown(kiosk.still_there, "secondsLeft") == 50

    def test_each_second_is_told(self, kiosk: Kiosk, clock: StagedClock, qtbot: QtBot) -> None:
        """While it stands, and not after."""
        warn(kiosk, clock)
        assert kiosk.still_there._second.isActive()
        with qtbot.waitSignal(kiosk.still_there.changed):
            kiosk.still_there._second.timeout.emit()

        kiosk.taps.touched.emit()
        assert not kiosk.still_there._second.isActive()

    def test_staying_goes_on(self, kiosk: Kiosk, clock: StagedClock) -> None:
        """With the list and the place as they were."""
        kiosk.book.add_ready("drive")
        warn(kiosk, clock)
        kiosk.still_there.stay()

        assert not shown(kiosk.still_there, "shown")
        assert kiosk.navigator.place == HOME
        assert kiosk.book.visit.ready_ids == ("drive",)

    def test_a_visitor_can_have_no_time_limit(self, kiosk: Kiosk, clock: StagedClock) -> None:
        """The warning goes, comes back before 30 minutes are over, and does not offer it again."""
        warn(kiosk, clock)
        assert not shown(kiosk.still_there, "unlimited")
        kiosk.still_there.liftLimit()
        assert not shown(kiosk.still_there, "shown")
        assert shown(kiosk.comfort.time_limit, "lifted")

        clock.now_s += IdlePolicy().no_limit_s - 1.0
        kiosk.watch._timer.timeout.emit()
        assert shown(kiosk.still_there, "shown")
        assert shown(kiosk.still_there, "unlimited")

    def test_erasing_ends_the_visit_at_once(self, kiosk: Kiosk, clock: StagedClock) -> None:
        """The next in line need not wait."""
        kiosk.book.add_ready("drive")
        warn(kiosk, clock)
        kiosk.still_there.erase()

        assert kiosk.navigator.place == START
        assert not kiosk.book.visit.choices


class TestAttract:
    """The start picture."""

    def test_a_touch_begins_the_visit(self, kiosk: Kiosk) -> None:
        """At home."""
        cast("AttractModel", kiosk.models[Screen.ATTRACT]).begin()

        assert kiosk.navigator.place == HOME

    def test_the_therapy_is_not_named(self, kiosk: Kiosk) -> None:
        """The whole room can read it."""
        assert shown(kiosk.models[Screen.ATTRACT], "therapy") == ""

    def test_unless_the_clinic_wants_it(
        self, pack: TinyPack, profile: Profile, clock: StagedClock
    ) -> None:
        """A setting names it."""
        built = build_kiosk(pack, profile, clock, set_values={"attract.show_therapy": True})

        assert shown(built.models[Screen.ATTRACT], "therapy") == "A tiny pack"
        take_down(built)

    def test_the_review_stands_there(self, kiosk: Kiosk) -> None:
        """In one sentence."""
        assert shown(kiosk.models[Screen.ATTRACT], "review").startswith("Reviewed by A. Nurse")

    def test_staff_see_a_code_after_a_fault(self, kiosk: Kiosk) -> None:
        """It is the one of the failure, and stays over visits."""
        attract = kiosk.models[Screen.ATTRACT]
        assert shown(attract, "staffCode") == ""
        kiosk.visit.keeper.staffNeeded.emit("K-201")
        kiosk.navigator.go(Screen.HOME)
        kiosk.end.finish()

        assert shown(attract, "staffCode") == "K-201"


def without_words(
    said: str, has_list: bool, is_printing: bool, outcome: PrintOutcome | None
) -> Iterator[str]:
    """Give what Finish tells, if some words are not in it."""
    told = finish_words(has_list=has_list, is_printing=is_printing, outcome=outcome)
    if said not in told:
        yield told


class TestHelpAndFinish:
    """The two ways out."""

    def test_help_names_the_desk(
        self, pack: TinyPack, profile: Profile, clock: StagedClock
    ) -> None:
        """In the clinic's words."""
        built = build_kiosk(pack, profile, clock, set_values={"clinic.desk_words": "desk 2"})

        assert shown(built.models[Screen.HELP], "deskWords") == "desk 2"
        take_down(built)

    @pytest.mark.parametrize(
        ("has_list", "is_printing", "outcome", "said"),
        [
            (False, False, None, "Nothing is kept. The next person starts fresh."),
            (True, False, None, "We erase your list now. Nothing is kept."),
            (True, True, None, "If you finish now, we stop it and erase your list."),
            (True, False, PrintOutcome(PrintState.PRINTED), "Please take your sheet from %1."),
            (True, False, PrintOutcome(PrintState.SENT), "Please take your sheet from %1."),
            (
                True,
                False,
                PrintOutcome(PrintState.CANCEL_UNCONFIRMED),
                "Please take your sheet from %1.",
            ),
            (True, False, PrintOutcome(PrintState.FAILED), "We erase your list now."),
        ],
    )
    def test_finish_tells_what_becomes_of_list_and_sheet(
        self, *, has_list: bool, is_printing: bool, outcome: PrintOutcome | None, said: str
    ) -> None:
        """Nobody leaves a private page behind unawares."""
        assert list(without_words(said, has_list, is_printing, outcome)) == []

    @pytest.mark.planted("R17", "an end of the visit that says nothing of the sheet in the tray")
    def test_an_end_that_forgets_the_sheet_is_named(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """The next one would find it."""
        monkeypatch.setattr(PrintOutcome, "may_come", property(lambda _: False))
        printed = PrintOutcome(PrintState.PRINTED)

        found = without_words("Please take your sheet from %1.", True, False, printed)
        assert list(found) == ["We erase your list now. Nothing is kept."]

    def test_finish_knows_the_list_and_the_tray(self, kiosk: Kiosk) -> None:
        """It follows both."""
        finish = kiosk.models[Screen.FINISH]
        assert shown(finish, "advice") == "Nothing is kept. The next person starts fresh."
        kiosk.book.add_ready("drive")
        assert shown(finish, "advice") == "We erase your list now. Nothing is kept."
        kiosk.visit.desk._end(PrintOutcome(PrintState.PRINTED))
        assert "Please take your sheet from the printer." in shown(finish, "advice")

    def test_finish_asks_first(self, kiosk: Kiosk) -> None:
        """No goes back with the list as it was, yes ends the visit."""
        kiosk.navigator.go(Screen.HOME)
        kiosk.book.add_ready("drive")
        kiosk.navigator.go(Screen.FINISH)
        finish = cast("FinishModel", kiosk.models[Screen.FINISH])
        finish.stay()
        assert kiosk.navigator.place == HOME
        assert kiosk.book.visit.ready_ids == ("drive",)

        finish.erase()
        assert kiosk.navigator.place == START
        assert not kiosk.book.visit.choices


class TestDevice:
    """The measures of the screen."""

    def test_millimetres_come_from_pixels(self, qtbot: QtBot) -> None:
        """Width and height by the pixels in a millimetre, and a change is told."""
        device = Device()
        with qtbot.waitSignal(device.changed):
            device.measure(4.0, 1600, 800)

        assert shown(device, "pxPerMm") == 4.0
        assert shown(device, "widthMm") == 400.0
        assert shown(device, "heightMm") == 200.0

    def test_text_can_be_larger(self, qtbot: QtBot) -> None:
        """A change is told."""
        device = Device()
        assert shown(device, "textScale") == 1.0
        with qtbot.waitSignal(device.changed):
            device.appear(Display(text_scale=2.0))
        assert shown(device, "textScale") == 2.0


def test_a_reset_hides_the_warning(kiosk: Kiosk, clock: StagedClock) -> None:
    """The start picture stands alone."""
    warn(kiosk, clock)
    clock.now_s += LONGEST_S
    kiosk.watch._timer.timeout.emit()

    assert kiosk.navigator.place == START
    assert not shown(kiosk.still_there, "shown")
