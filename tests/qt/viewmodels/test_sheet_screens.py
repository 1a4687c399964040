"""The preview and the printing screen: what the sheet will be, and what became of it."""

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from kiosk.domain.outcomes import PrintOutcome, PrintProgress, PrintReason, PrintStage, PrintState
from kiosk.domain.print_limits import PrintPermission
from kiosk.domain.route import Place, Screen
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.snapshot.staged_desk import StagedDesk
from kiosk.storage.profile import Profile
from kiosk.viewmodels.preview import PreviewModel
from kiosk.viewmodels.print_faults import FaultWords
from kiosk.viewmodels.print_words import outcome_view, progress_view
from kiosk.viewmodels.printing import PrintingModel
from kiosk.wiring import Kiosk
from tests.fakes.kiosk_parts import build_kiosk, take_down
from tests.fakes.qml_eyes import rows, shown
from tests.fakes.tiny_pack import TinyPack

pytestmark = pytest.mark.usefixtures("bundled_font")

WORDS = {"clinic.desk_words": "the blue desk", "printer.tray_words": "the tray on the left"}
DELIVERED = {PrintState.PRINTED, PrintState.SENT}
NOT_PRINTED = [PrintState.NEEDS_STAFF, PrintState.FAILED, PrintState.GAVE_UP]


@pytest.fixture
def desk() -> StagedDesk:
    """A desk that shows whatever outcome a test wants."""
    return StagedDesk()


@pytest.fixture
def kiosk(
    pack: TinyPack, profile: Profile, clock: StagedClock, desk: StagedDesk
) -> Iterator[Kiosk]:
    """A kiosk with a clinic's words and that desk."""
    built = build_kiosk(pack, profile, clock, desk=desk, set_values=WORDS)
    yield built
    take_down(built)


@pytest.fixture
def printing(kiosk: Kiosk) -> PrintingModel:
    """The printing screen of a visit with one question."""
    kiosk.book.add_ready("drive")
    return cast("PrintingModel", kiosk.models[Screen.PRINTING])


def offers(printing: PrintingModel) -> set[str]:
    """Give what the screen offers or warns of."""
    flags = ("grave", "canStop", "canRetry", "offersList", "done")
    return {flag for flag in flags if shown(printing, flag)}


def faults_at_work(printing: PrintingModel) -> Iterator[str]:
    """Name what is wrong with the screen while the sheet is on its way."""
    if not shown(printing, "title"):
        yield "it does not say that it works"
    if "the tray on the left" not in shown(printing, "advice"):
        yield "it does not say where the sheet will be"
    if offers(printing) != {"canStop"}:
        yield f"it offers {sorted(offers(printing))}"


def wrong_calls(printing: PrintingModel, state: PrintState) -> Iterator[str]:
    """Name what the screen wrongly says, or does not say, of a sheet that is to be taken."""
    title = shown(printing, "title")
    said = title + shown(printing, "advice")
    if (title == "Take your sheet") != (state is PrintState.PRINTED):
        yield "no call to take it" if state is PrintState.PRINTED else "a call to take it"
    if ("the tray on the left" in said) != (state in DELIVERED):
        yield "no tray" if state in DELIVERED else "a tray"
    if "printed" in said.lower() and state is not PrintState.PRINTED:
        yield "it is called printed"


def untold(printing: PrintingModel) -> Iterator[str]:
    """Name what the screen leaves out of how the sheet ended."""
    title, advice = shown(printing, "title"), shown(printing, "advice")
    if not title:
        yield "what happened"
    if not advice:
        yield "what to do"
    if "%" in title + advice:
        yield "a place"
    if not Path(shown(printing, "picture").toLocalFile()).is_file():
        yield "a drawing"
    if not shown(printing, "pictureWords"):
        yield "words for the drawing"


@pytest.fixture
def preview(kiosk: Kiosk) -> PreviewModel:
    """The preview of three questions, the last of them starred."""
    for text in ("First?", "Second?", "Third?"):
        kiosk.book.add_own(text)
    kiosk.book.toggle_star(2)
    kiosk.navigator.go(Screen.PREVIEW)
    return cast("PreviewModel", kiosk.models[Screen.PREVIEW])


class TestPreview:
    """Before it prints."""

    def test_the_list_is_that_of_the_sheet(self, preview: PreviewModel) -> None:
        """Starred ones first, in body size beside the small picture."""
        assert rows(shown(preview, "rows")) == [
            {"number": "1.", "text": "Third?", "starred": True, "language": "", "english": ""},
            {"number": "2.", "text": "First?", "starred": False, "language": "", "english": ""},
            {"number": "3.", "text": "Second?", "starred": False, "language": "", "english": ""},
        ]

    def test_it_tells_how_many_pages(self, preview: PreviewModel) -> None:
        """As many as the draft has."""
        assert shown(preview, "pageCount") == 1
        assert "1 page" in shown(preview, "note")

    def test_it_tells_what_does_not_fit(self, preview: PreviewModel, kiosk: Kiosk) -> None:
        """Ten long questions in large print are more than two pages hold."""
        for number in range(7):
            kiosk.book.add_own(f"{number} " + "Is this long question still on the sheet? " * 3)
        preview.toggleLargePrint()
        fitting = kiosk.visit.draft.layout.fitting

        assert fitting < 10
        assert shown(preview, "pageCount") == 2
        assert shown(preview, "note") == (
            f"{fitting} of your 10 questions fit. The ones with a star come first."
        )

    def test_large_print_can_be_taken_back(self, preview: PreviewModel) -> None:
        """The same button does both."""
        preview.toggleLargePrint()
        assert shown(preview, "largePrint")
        preview.toggleLargePrint()
        assert not shown(preview, "largePrint")

    def test_a_long_list_is_turned(self, preview: PreviewModel) -> None:
        """Part by part, and no further than both ends."""
        pager = shown(preview, "parts")
        assert not shown(pager, "divided")
        pager.divide(2)
        assert shown(pager, "divided")
        pager.goBack()
        assert shown(pager, "part") == 0
        pager.goOn()
        pager.goOn()
        assert shown(pager, "part") == 1
        assert not shown(pager, "canGoOn")

    def test_print_leads_to_the_printing_screen(
        self, preview: PreviewModel, kiosk: Kiosk, qtbot: QtBot
    ) -> None:
        """And asks for the sheet."""
        with qtbot.waitSignal(preview.printWanted):
            preview.printSheet()
        assert kiosk.navigator.place == Place(Screen.PRINTING)

    def test_nothing_is_laid_out_on_other_screens(
        self, kiosk: Kiosk, preview: PreviewModel
    ) -> None:
        """Choosing questions stays fast."""
        kiosk.navigator.go(Screen.QUESTIONS)
        kiosk.book.add_ready("drive")
        shown(preview, "pageCount")
        shown(preview, "note")

        assert kiosk.visit.draft._layout is None


class TestPrinting:
    """While it prints, and afterwards."""

    @pytest.mark.parametrize("stage", PrintStage)
    def test_while_it_works_nothing_is_promised(
        self, printing: PrintingModel, desk: StagedDesk, stage: PrintStage
    ) -> None:
        """It can be stopped, and nothing else is offered."""
        desk.stage(PrintProgress(stage))

        assert list(faults_at_work(printing)) == []

    @pytest.mark.parametrize(
        ("wrong", "told"),
        [
            pytest.param(
                {"title": ""}, "it does not say that it works",
                marks=pytest.mark.planted("A23", "a screen that says nothing while it prints"),
            ),
            pytest.param(
                {"done": True}, "it offers ['canStop', 'done']",
                marks=pytest.mark.planted("A23", "a sheet that is promised while it prints"),
            ),
        ],
    )  # fmt: skip
    def test_a_fault_at_work_is_named(
        self,
        printing: PrintingModel,
        desk: StagedDesk,
        monkeypatch: pytest.MonkeyPatch,
        wrong: dict[str, object],
        told: str,
    ) -> None:
        """A visitor would leave too early, or press again."""
        monkeypatch.setattr(
            "kiosk.viewmodels.printing.progress_view",
            lambda progress: replace(progress_view(progress), **wrong),
        )
        desk.stage(PrintProgress(PrintStage.PRINTING))

        assert list(faults_at_work(printing)) == [told]

    @pytest.mark.parametrize("reason", [each for each in PrintReason if each.value != "none"])
    def test_a_fault_is_told_while_the_sheet_can_still_come(
        self, printing: PrintingModel, desk: StagedDesk, reason: PrintReason
    ) -> None:
        """The list can be copied from the screen meanwhile; a second try could print twice."""
        desk.stage(PrintProgress(PrintStage.PRINTING, reason))

        assert "the blue desk" in shown(printing, "advice")
        assert "still here" in shown(printing, "advice")
        assert offers(printing) == {"grave", "canStop", "offersList"}

    @pytest.mark.parametrize("reason", PrintReason)
    @pytest.mark.parametrize("state", PrintState)
    def test_each_end_has_words_and_a_drawing(
        self, printing: PrintingModel, desk: StagedDesk, state: PrintState, reason: PrintReason
    ) -> None:
        """With the clinic's own places filled in."""
        desk.stage(PrintOutcome(state, reason))

        assert list(untold(printing)) == []

    @pytest.mark.parametrize(
        ("part", "spoilt", "missing"),
        [
            pytest.param(
                "print_words.fault_words", lambda _reason: FaultWords("", "Please tell %2."),
                ["what happened"],
                marks=pytest.mark.planted("R16", "a jam without a word"),
            ),
            pytest.param(
                "print_words.fault_words", lambda _reason: FaultWords("Paper is stuck", "%1 %4"),
                ["a place"],
                marks=pytest.mark.planted("R16", "a jam that does not tell whom to ask"),
            ),
            pytest.param(
                "printing.bundled", lambda *path: "/".join(path),
                ["a drawing"],
                marks=pytest.mark.planted("R16", "a fault without its drawing"),
            ),
        ],
    )  # fmt: skip
    def test_a_jam_that_is_not_told_is_named(
        self,
        printing: PrintingModel,
        desk: StagedDesk,
        monkeypatch: pytest.MonkeyPatch,
        part: str,
        spoilt: object,
        missing: list[str],
    ) -> None:
        """The visitor would wait for a sheet that never comes."""
        monkeypatch.setattr(f"kiosk.viewmodels.{part}", spoilt)
        desk.stage(PrintOutcome(PrintState.FAILED, PrintReason.JAM))

        assert list(untold(printing)) == missing

    @pytest.mark.parametrize("state", PrintState)
    def test_only_a_printed_sheet_is_called_there(
        self, printing: PrintingModel, desk: StagedDesk, state: PrintState
    ) -> None:
        """Whoever is told to take a sheet finds one."""
        desk.stage(PrintOutcome(state, PrintReason.UNKNOWN))

        assert list(wrong_calls(printing, state)) == []

    @pytest.mark.parametrize(
        ("told", "state", "wrong"),
        [
            pytest.param(
                PrintState.CANCELLED, PrintState.PRINTED, ["no call to take it", "no tray"],
                marks=pytest.mark.planted("R17", "a sheet that lies there and nobody is told of"),
            ),
            pytest.param(
                PrintState.PRINTED, PrintState.FAILED, ["a call to take it", "a tray"],
                marks=pytest.mark.planted("R17", "a call to take a sheet that never came"),
            ),
        ],
    )  # fmt: skip
    def test_a_wrong_call_to_take_the_sheet_is_named(
        self,
        printing: PrintingModel,
        desk: StagedDesk,
        monkeypatch: pytest.MonkeyPatch,
        told: PrintState,
        state: PrintState,
        wrong: list[str],
    ) -> None:
        """A private page would stay behind, or be looked for in vain."""
        monkeypatch.setattr(
            "kiosk.viewmodels.printing.outcome_view", lambda _: outcome_view(PrintOutcome(told))
        )
        desk.stage(PrintOutcome(state, PrintReason.UNKNOWN))

        assert list(wrong_calls(printing, state)) == wrong

    @pytest.mark.parametrize("state", PrintState)
    def test_who_may_have_no_sheet_gets_the_list_on_the_screen(
        self, printing: PrintingModel, desk: StagedDesk, state: PrintState
    ) -> None:
        """At once, and the desk is named unless printing was stopped for sure."""
        desk.stage(PrintOutcome(state, PrintReason.UNKNOWN))

        assert shown(printing, "offersList") == (state not in DELIVERED)
        if state not in {PrintState.CANCELLED, PrintState.PRINTED}:
            assert "the blue desk" in shown(printing, "advice")

    @pytest.mark.parametrize("state", PrintState)
    def test_another_try_is_offered_only_when_the_first_is_gone(
        self, printing: PrintingModel, desk: StagedDesk, state: PrintState
    ) -> None:
        """No sheet comes twice."""
        outcome = PrintOutcome(state, PrintReason.PAPER_OUT)
        desk.stage(outcome)

        assert shown(printing, "canRetry") == (not outcome.may_come)

    @pytest.mark.parametrize("state", NOT_PRINTED)
    def test_a_failed_sheet_leaves_the_list(
        self, printing: PrintingModel, desk: StagedDesk, kiosk: Kiosk, state: PrintState
    ) -> None:
        """And never comes out later, which the visitor is told."""
        desk.stage(PrintOutcome(state, PrintReason.PAPER_OUT))

        assert shown(printing, "title") == "The printer has no paper"
        assert "cannot come out later" in shown(printing, "advice")
        assert kiosk.book.visit.ready_ids == ("drive",)

    def test_an_unsure_cancel_warns_of_a_sheet(
        self, printing: PrintingModel, desk: StagedDesk
    ) -> None:
        """It may still come out."""
        desk.stage(PrintOutcome(PrintState.CANCEL_UNCONFIRMED, PrintReason.UNKNOWN))

        assert shown(printing, "title") == "A sheet may still come"

    def test_the_sheet_can_be_stopped(
        self, printing: PrintingModel, desk: StagedDesk, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The desk is told so."""
        calls: list[None] = []
        monkeypatch.setattr(desk, "call_off", lambda: calls.append(None))
        printing.stop()

        assert calls == [None]

    def test_the_list_is_shown_on_the_screen(self, printing: PrintingModel, kiosk: Kiosk) -> None:
        """In large type and as a code."""
        printing.showList()

        assert kiosk.navigator.place == Place(Screen.TAKEAWAY)

    def test_a_further_look_at_the_job_is_no_refusal(
        self, printing: PrintingModel, desk: StagedDesk
    ) -> None:
        """Whoever taps Print again while it prints sees how far it is."""
        desk.stage(PrintProgress(PrintStage.PRINTING))
        printing.printSheet()

        assert offers(printing) == {"canStop"}

    @pytest.mark.parametrize("refusal", [PrintPermission.TOO_SOON, PrintPermission.NO_MORE])
    def test_no_further_sheet_is_told(
        self,
        printing: PrintingModel,
        desk: StagedDesk,
        monkeypatch: pytest.MonkeyPatch,
        refusal: PrintPermission,
    ) -> None:
        """With the list on the screen in its stead, until the next visit."""
        with monkeypatch.context() as patch:
            patch.setattr(type(desk), "permission", property(lambda _: refusal))
            printing.printSheet()

        assert shown(printing, "title") == "We cannot print another sheet now"
        assert offers(printing) == {"offersList"}

    def test_the_ways_on(self, printing: PrintingModel, kiosk: Kiosk) -> None:
        """Back to the list, or to the end of the visit."""
        printing.openList()
        assert kiosk.navigator.place == Place(Screen.QUESTIONS)
        printing.finish()
        assert kiosk.navigator.place == Place(Screen.FINISH)
