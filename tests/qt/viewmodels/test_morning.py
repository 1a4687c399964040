"""The morning check as staff see it: the list, the sheet and the sound."""

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.domain.morning_check import MorningStep, StepResult
from kiosk.domain.outcomes import (
    PrintOutcome,
    PrintProgress,
    PrintReason,
    PrintStage,
    PrintState,
)
from kiosk.domain.paper import Paper
from kiosk.domain.print_limits import PrintLimits
from kiosk.domain.route import Place, Screen
from kiosk.domain.staff_level import StaffLevel
from kiosk.services.print_desk import PrintDesk
from kiosk.services.trial_print import TrialPrint
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.snapshot.staged_desk import StagedDesk
from kiosk.upkeep_wiring import UpkeepParts
from kiosk.viewmodels.morning import step_row
from kiosk.viewmodels.staff_list import StaffListModel
from kiosk.viewmodels.staff_states import Sign
from kiosk.viewmodels.staff_step import StaffStepModel
from kiosk.wiring import Kiosk
from tests.fakes.qml_eyes import listed, shown
from tests.fakes.speaker import FakeSpeaker

WELL = StepResult(well=True)
WRONG = StepResult(well=False)


@pytest.fixture
def desk(qtbot: QtBot) -> StagedDesk:
    """A desk that prints nothing and shows any state."""
    assert qtbot is not None
    return StagedDesk()


@pytest.fixture
def kiosk(open_kiosk: Kiosk, desk: StagedDesk) -> Kiosk:
    """Reception is in, at the list of the check."""
    open_kiosk.staff.upkeep = UpkeepParts(open_kiosk, desk)
    open_kiosk.door.admit(StaffLevel.RECEPTION)
    open_kiosk.navigator.go(Screen.STAFF_MORNING)
    return open_kiosk


def step(kiosk: Kiosk, screen: Screen) -> StaffStepModel:
    """Show a step."""
    kiosk.navigator.go(screen)
    return cast("StaffStepModel", kiosk.models[screen])


def buttons(model: StaffStepModel) -> list[str]:
    """Give what its buttons offer."""
    return [words for button in model.buttons if (words := shown(button, "words"))]


def press(model: StaffStepModel, words: str) -> None:
    """Press the button that offers something."""
    (found,) = [button for button in model.buttons if shown(button, "words") == words]
    found.press()


class TestTheList:
    """One row a step."""

    def test_it_begins_with_nothing_checked(self, kiosk: Kiosk) -> None:
        """The first touch begins the walk."""
        model = cast("StaffListModel", kiosk.models[Screen.STAFF_MORNING])
        assert shown(model, "title") == "Morning check"
        assert shown(model, "advice") == "Touch the first step. The others follow."
        assert {row["about"] for row in listed(model)} == {"Not checked yet"}

        model.open("SHEET")
        assert kiosk.navigator.place == Place(Screen.STAFF_SHEET)

    @pytest.mark.parametrize(
        ("results", "advice"),
        [
            ((WELL, WELL, WELL), "All is well. You are done for today."),
            ((WELL, WRONG, WELL), "Something is not right. See what helps below."),
            ((WELL,), "There is more to check."),
        ],
    )
    def test_it_says_what_came_of_it(
        self, kiosk: Kiosk, results: tuple[StepResult, ...], advice: str
    ) -> None:
        """All steps together."""
        model = kiosk.models[Screen.STAFF_MORNING]
        for one, result in zip(MorningStep, results, strict=False):
            kiosk.staff.upkeep.morning.note(one, result)

        assert shown(model, "advice") == advice

    @pytest.mark.parametrize(
        ("one", "result", "about"),
        [
            (MorningStep.SHEET, WELL, "All is well"),
            (MorningStep.SHEET, WRONG, "Put in new ink or toner."),
            (
                MorningStep.SHEET,
                StepResult(well=False, reason=PrintReason.JAM),
                "Paper is stuck in the printer. Open the printer",
            ),
            (MorningStep.TOUCH, StepResult(well=False, left=3), "Fields that did not respond: 3."),
            (MorningStep.SOUND, WRONG, "Turn the sound up"),
        ],
    )
    def test_each_step_says_what_helps(
        self, one: MorningStep, result: StepResult, about: str
    ) -> None:
        """With the sign of how it went."""
        row = step_row(one, result)

        assert row.about.startswith(about)
        assert row.sign == (Sign.WELL if result.well else Sign.WRONG).value


class TestTheSheet:
    """A test sheet, with each state in words."""

    def test_it_is_offered(self, kiosk: Kiosk) -> None:
        """It can be passed over, and left."""
        model = step(kiosk, Screen.STAFF_SHEET)

        assert buttons(model) == ["Print the sheet", "Skip", "Back"]
        press(model, "Skip")
        assert kiosk.navigator.place == Place(Screen.STAFF_TOUCH)
        kiosk.navigator.back()
        press(model, "Back")
        assert kiosk.navigator.place == Place(Screen.STAFF_MORNING)

    @pytest.mark.parametrize(
        ("progress", "heading", "grave"),
        [
            (PrintProgress(PrintStage.PREPARING), "The sheet is on its way", False),
            (PrintProgress(PrintStage.SENDING), "The sheet is on its way", False),
            (PrintProgress(PrintStage.SENT), "The sheet is at the printer", False),
            (PrintProgress(PrintStage.PRINTING), "The test sheet is printing", False),
            (
                PrintProgress(PrintStage.PRINTING, PrintReason.PAPER_OUT),
                "The printer has no paper",
                True,
            ),
        ],
    )
    def test_under_way_it_says_how_far_it_is(
        self, kiosk: Kiosk, desk: StagedDesk, progress: PrintProgress, heading: str, *, grave: bool
    ) -> None:
        """And can be stopped."""
        model = step(kiosk, Screen.STAFF_SHEET)
        desk.stage(progress)

        assert shown(model, "heading").startswith(heading)
        assert shown(model, "grave") is grave
        assert buttons(model) == ["Stop printing"]

    @pytest.mark.parametrize(
        "state", [PrintState.PRINTED, PrintState.SENT, PrintState.CANCEL_UNCONFIRMED]
    )
    @pytest.mark.parametrize(("answer", "well"), [("Yes, it is well", True), ("No", False)])
    def test_a_sheet_that_may_be_out_is_looked_at(
        self, kiosk: Kiosk, desk: StagedDesk, state: PrintState, answer: str, *, well: bool
    ) -> None:
        """Only eyes can tell whether it is easy to read."""
        model = step(kiosk, Screen.STAFF_SHEET)
        desk.stage(PrintOutcome(state))
        (words,) = [one for one in buttons(model) if one.startswith(answer)]
        press(model, words)

        assert kiosk.staff.upkeep.morning.check.results == {MorningStep.SHEET: StepResult(well)}
        assert kiosk.navigator.place == Place(Screen.STAFF_TOUCH)

    @pytest.mark.parametrize(
        ("outcome", "reason"),
        [
            (PrintOutcome(PrintState.NEEDS_STAFF, PrintReason.PAPER_OUT), PrintReason.PAPER_OUT),
            (PrintOutcome(PrintState.FAILED, PrintReason.OFFLINE), PrintReason.OFFLINE),
            (PrintOutcome(PrintState.GAVE_UP), PrintReason.UNKNOWN),
        ],
    )
    def test_a_sheet_that_failed_says_what_helps(
        self, kiosk: Kiosk, desk: StagedDesk, outcome: PrintOutcome, reason: PrintReason
    ) -> None:
        """It can be printed again, or noted."""
        model = step(kiosk, Screen.STAFF_SHEET)
        desk.stage(outcome)
        assert shown(model, "grave")
        assert buttons(model) == ["Print it again", "Go on"]
        press(model, "Go on")

        noted = kiosk.staff.upkeep.morning.check.results[MorningStep.SHEET]
        assert noted == StepResult(well=False, reason=reason)

    def test_a_sheet_that_was_stopped_can_be_printed_again(
        self, kiosk: Kiosk, desk: StagedDesk
    ) -> None:
        """Or passed over."""
        model = step(kiosk, Screen.STAFF_SHEET)
        desk.stage(PrintOutcome(PrintState.CANCELLED))

        assert buttons(model) == ["Print it again", "Skip"]

    def test_whoever_comes_back_begins_anew(self, kiosk: Kiosk, desk: StagedDesk) -> None:
        """How the sheet before went is on the list."""
        model = step(kiosk, Screen.STAFF_SHEET)
        desk.stage(PrintOutcome(PrintState.FAILED, PrintReason.JAM))
        press(model, "Go on")
        kiosk.navigator.go(Screen.STAFF_MORNING)
        kiosk.navigator.go(Screen.STAFF_SHEET)

        assert shown(model, "heading") == "Print a test sheet?"

    def test_leaving_the_staff_area_calls_it_off(self, kiosk: Kiosk, desk: StagedDesk) -> None:
        """Nobody waits for it any more."""
        step(kiosk, Screen.STAFF_SHEET)
        desk.stage(PrintProgress(PrintStage.PRINTING))
        kiosk.door.shut()

        assert not desk.busy


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Takes sheets."""
    folder = tmp_path / "prints"
    folder.mkdir()
    return folder


@pytest.fixture
def trial(
    folder: Path, clock: StagedClock, bundled_font: str, qtbot: QtBot
) -> Iterator[TrialPrint]:
    """A real desk of staff that prints into the folder."""
    assert bundled_font
    assert qtbot is not None
    desk = PrintDesk(f"folder:{folder}", PrintLimits(1000, 0.0), clock)
    trial = TrialPrint(desk, lambda: None)
    yield trial
    trial.close()


class TestTheRealSheet:
    """Nothing stands in for the helper here."""

    def test_it_arrives(self, trial: TrialPrint, folder: Path, qtbot: QtBot) -> None:
        """As a PDF, as the command line prints it."""
        trial.prepare()
        trial.start()
        assert trial.progress is not None
        qtbot.waitUntil(lambda: trial.outcome is not None, timeout=90_000)

        assert trial.outcome is not None
        assert trial.outcome.state is PrintState.SENT
        (sheet,) = folder.glob("*.pdf")
        assert sheet.read_bytes().startswith(b"%PDF")

    def test_it_can_be_called_off(self, trial: TrialPrint, folder: Path, qtbot: QtBot) -> None:
        """Before the helper has it."""
        trial.start()
        trial.stop()
        qtbot.waitUntil(lambda: trial.outcome is not None, timeout=90_000)

        assert trial.progress is None
        assert len(list(folder.iterdir())) <= 1
        trial.forget()
        assert trial.outcome is None

    @pytest.mark.parametrize(
        ("wanted", "told", "paper"),
        [
            (Paper.A4, Paper.LETTER, Paper.A4),
            (None, Paper.A4, Paper.A4),
            (None, None, Paper.LETTER),
        ],
    )
    def test_it_is_laid_out_for_the_paper(
        self,
        desk: StagedDesk,
        wanted: Paper | None,
        told: Paper | None,
        paper: Paper,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        """What the clinic has set, else what lies in the printer, else Letter."""
        printed: list[Paper] = []
        monkeypatch.setattr(desk, "print_sheet", lambda sheet: printed.append(sheet.model.paper))
        trial = TrialPrint(desk, lambda: wanted)
        if told is not None:
            desk.paperTold.emit(told)
        trial.start()

        assert printed == [paper]


class TestTheSound:
    """Staff listen, and say whether they heard it."""

    def test_a_sentence_is_said(self, kiosk: Kiosk) -> None:
        """In the kiosk's own voice; then it asks."""
        model = step(kiosk, Screen.STAFF_SOUND)
        assert shown(model, "words") == "The kiosk says one short sentence."
        press(model, "Play it")
        speaker = cast("FakeSpeaker", kiosk.aloud.speaker)

        assert speaker.said[-1] == ("This is the voice of the kiosk.", "en")
        assert shown(model, "heading") == "Did you hear it?"
        press(model, "Play it again")
        assert speaker.words.count("This is the voice of the kiosk.") == 2

    def test_without_a_voice_a_tone_is_played(
        self, kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """That of the idle warning."""
        cast("FakeSpeaker", kiosk.aloud.speaker).languages.clear()
        rung: list[QObject] = []
        monkeypatch.setattr(kiosk.aloud.chime, "ring", lambda: rung.append(kiosk.root))
        model = step(kiosk, Screen.STAFF_SOUND)
        assert shown(model, "words") == "The kiosk plays a short soft tone."
        press(model, "Play it")

        assert len(rung) == 1

    @pytest.mark.parametrize(("answer", "well"), [("Yes, I did", True), ("No, nothing", False)])
    def test_the_answer_is_noted(self, kiosk: Kiosk, answer: str, *, well: bool) -> None:
        """And the list shows, since it is the last step."""
        for one in (MorningStep.SHEET, MorningStep.TOUCH):
            kiosk.staff.upkeep.morning.note(one, WELL)
        model = step(kiosk, Screen.STAFF_SOUND)
        press(model, "Play it")
        press(model, answer)

        results = kiosk.staff.upkeep.morning.check.results
        assert results[MorningStep.SOUND] == StepResult(well)
        assert kiosk.navigator.place == Place(Screen.STAFF_MORNING)

    def test_it_can_be_passed_over_or_left(self, kiosk: Kiosk) -> None:
        """Nothing is noted then, and nothing goes on sounding."""
        model = step(kiosk, Screen.STAFF_SOUND)
        press(model, "Play it")
        kiosk.navigator.go(Screen.STAFF_MORNING)
        assert cast("FakeSpeaker", kiosk.aloud.speaker).saying == ""

        kiosk.navigator.go(Screen.STAFF_SOUND)
        assert buttons(model) == ["Play it", "Skip", "Back"]
        press(model, "Skip")
        kiosk.navigator.go(Screen.STAFF_SOUND)
        press(model, "Back")
        assert kiosk.navigator.place == Place(Screen.STAFF_MORNING)
        assert kiosk.staff.upkeep.morning.check.results == {}
