"""The preview and the printing screen: what the sheet will be, and what became of it."""

from collections.abc import Iterator
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.outcomes import PrintOutcome, PrintReason, PrintState
from kiosk.domain.route import Place, Screen
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.snapshot.staged_desk import StagedDesk
from kiosk.storage.profile import Profile
from kiosk.viewmodels.preview import PreviewModel
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
            {"number": "1.", "text": "Third?", "starred": True},
            {"number": "2.", "text": "First?", "starred": False},
            {"number": "3.", "text": "Second?", "starred": False},
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

    def test_while_it_works_nothing_is_promised(
        self, printing: PrintingModel, desk: StagedDesk
    ) -> None:
        """It is on its way to the printer, no more."""
        desk.stage(None)

        assert shown(printing, "working")
        assert not shown(printing, "failed")
        assert shown(printing, "title") == "We are sending your sheet"

    @pytest.mark.parametrize("state", list(PrintState))
    def test_each_end_has_words(
        self, printing: PrintingModel, desk: StagedDesk, state: PrintState
    ) -> None:
        """A title and what to do now, with the clinic's own places filled in."""
        desk.stage(PrintOutcome(state, PrintReason.UNKNOWN))

        assert not shown(printing, "working")
        assert shown(printing, "title")
        assert shown(printing, "advice")
        assert "%" not in shown(printing, "advice")

    @pytest.mark.parametrize("state", list(PrintState))
    def test_only_a_printed_sheet_is_called_there(
        self, printing: PrintingModel, desk: StagedDesk, state: PrintState
    ) -> None:
        """Whoever is told to take a sheet finds one."""
        desk.stage(PrintOutcome(state, PrintReason.UNKNOWN))

        said = shown(printing, "title") + shown(printing, "advice")
        assert (shown(printing, "title") == "Take your sheet") == (state is PrintState.PRINTED)
        assert ("the tray on the left" in said) == (state in DELIVERED)
        assert ("printed" in said.lower()) <= (state is PrintState.PRINTED)

    @pytest.mark.parametrize("state", list(PrintState))
    def test_who_gets_no_sheet_is_sent_to_the_desk(
        self, printing: PrintingModel, desk: StagedDesk, state: PrintState
    ) -> None:
        """Unless printing was stopped for sure; and the screen shows it as a fault."""
        desk.stage(PrintOutcome(state, PrintReason.UNKNOWN))

        assert shown(printing, "failed") == (state not in DELIVERED)
        if state is not PrintState.CANCELLED:
            assert "the blue desk" in shown(printing, "advice")

    @pytest.mark.parametrize("state", NOT_PRINTED)
    def test_a_failed_sheet_leaves_the_list(
        self, printing: PrintingModel, desk: StagedDesk, kiosk: Kiosk, state: PrintState
    ) -> None:
        """The visitor is told so, and it is true."""
        desk.stage(PrintOutcome(state, PrintReason.PAPER_OUT))

        assert "still here" in shown(printing, "advice")
        assert kiosk.book.visit.ready_ids == ("drive",)

    def test_an_unsure_cancel_warns_of_a_sheet(
        self, printing: PrintingModel, desk: StagedDesk
    ) -> None:
        """It may still come out."""
        desk.stage(PrintOutcome(PrintState.CANCEL_UNCONFIRMED, PrintReason.UNKNOWN))

        assert "may still come" in shown(printing, "advice")

    def test_the_ways_on(self, printing: PrintingModel, kiosk: Kiosk) -> None:
        """Back to the list, or to the end of the visit."""
        printing.openList()
        assert kiosk.navigator.place == Place(Screen.QUESTIONS)
        printing.finish()
        assert kiosk.navigator.place == Place(Screen.FINISH)
