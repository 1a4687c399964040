"""The list without paper: the words of the sheet as codes, and nothing of them afterwards."""

from collections.abc import Iterator
from typing import cast

import pytest

from kiosk.domain.route import Place, Screen
from kiosk.domain.visit import OWN_TEXT_MAX
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.storage.profile import Profile
from kiosk.viewmodels.takeaway import TakeawayModel, list_text
from kiosk.wiring import Kiosk
from tests.fakes.kiosk_parts import build_kiosk, take_down
from tests.fakes.qml_eyes import rows, shown, state
from tests.fakes.tiny_pack import TinyPack

pytestmark = pytest.mark.usefixtures("bundled_font")

CLINIC = {
    "clinic.desk_words": "the blue desk",
    "clinic.name": "Rivertown Clinic",
    "clinic.phone": "555-0100",
    "clinic.endorsement": "Doctor Smith wants to hear these.",
}
PDF_AS_TEXT = "data:application/pdf;base64," + 30 * "JVBE"
LONG = "Will it help me with the thing that I have told my doctor about, and for how long?"


@pytest.fixture
def kiosk(pack: TinyPack, profile: Profile, clock: StagedClock) -> Iterator[Kiosk]:
    """A kiosk with a clinic's words."""
    built = build_kiosk(pack, profile, clock, set_values=CLINIC)
    yield built
    take_down(built)


@pytest.fixture
def takeaway(kiosk: Kiosk) -> TakeawayModel:
    """The screen, not shown yet."""
    return cast("TakeawayModel", kiosk.models[Screen.TAKEAWAY])


def open_with(kiosk: Kiosk, *questions: str, starred: int | None = None) -> None:
    """Write a list and go to the screen."""
    kiosk.navigator.go(Screen.HOME)
    for question in questions:
        kiosk.book.add_own(question)
    if starred is not None:
        kiosk.book.toggle_star(starred)
    kiosk.navigator.go(Screen.TAKEAWAY)


def walked(takeaway: TakeawayModel) -> list[str]:
    """Read each code from the first to the last."""
    codes = [shown(takeaway, "code")]
    while takeaway.code_pager.has_further_part:
        takeaway.code_pager.goOn()
        codes.append(shown(takeaway, "code"))
    return codes


def faults_of_codes(kiosk: Kiosk, takeaway: TakeawayModel) -> Iterator[str]:
    """Name what the codes of a list of three questions hold in the stead of their words."""
    open_with(kiosk, "¿Me dolerá?", LONG, "هل أنا بخير؟", starred=2)
    codes = walked(takeaway)
    # The first line of one of several tells which it is.
    text = "".join(code.partition("\n")[2] if len(codes) > 1 else code for code in codes)
    if text != f"Questions for my visit\n1. هل أنا بخير؟\n2. ¿Me dolerá?\n3. {LONG}":
        yield text


class TestList:
    """What can be copied by hand."""

    def test_the_list_is_that_of_the_sheet(self, kiosk: Kiosk, takeaway: TakeawayModel) -> None:
        """Starred ones first, with their numbers."""
        open_with(kiosk, "First?", "Second?", "Third?", starred=2)

        assert rows(shown(takeaway, "rows")) == [
            {"number": "1.", "text": "Third?", "starred": True, "language": "", "english": ""},
            {"number": "2.", "text": "First?", "starred": False, "language": "", "english": ""},
            {"number": "3.", "text": "Second?", "starred": False, "language": "", "english": ""},
        ]

    def test_a_model_that_is_built_late_has_the_list(self, kiosk: Kiosk) -> None:
        """The window asks for it when the visitor is there already."""
        open_with(kiosk, "First?")

        assert shown(kiosk.models[Screen.TAKEAWAY], "code").endswith("1. First?")

    def test_a_ready_question_has_the_words_of_the_pack(
        self, kiosk: Kiosk, takeaway: TakeawayModel
    ) -> None:
        """On the screen and in the code."""
        kiosk.book.add_ready("drive")
        open_with(kiosk)

        [row] = rows(shown(takeaway, "rows"))
        assert "drive" in row["text"]
        assert shown(takeaway, "code") == f"Questions for my visit\n1. {row['text']}"

    def test_a_long_list_is_turned(self, kiosk: Kiosk, takeaway: TakeawayModel) -> None:
        """Part by part; the code stays."""
        open_with(kiosk, LONG, f"{LONG} And then?")
        before = shown(takeaway, "code")
        takeaway.pager.divide(2)
        takeaway.pager.goOn()

        assert shown(shown(takeaway, "parts"), "part") == 1
        assert shown(takeaway, "code") == before

    def test_the_clinics_desk_is_named(self, takeaway: TakeawayModel) -> None:
        """For those without a phone."""
        assert shown(takeaway, "advice").endswith("No phone? Ask at the blue desk.")


class TestCodes:
    """What a phone can read."""

    def test_the_codes_are_the_list_as_plain_text(
        self, kiosk: Kiosk, takeaway: TakeawayModel
    ) -> None:
        """All of it, in the order of the sheet, and nothing else."""
        assert list(faults_of_codes(kiosk, takeaway)) == []

    @pytest.mark.parametrize(
        ("spoilt", "held"),
        [
            pytest.param(
                lambda _rows: PDF_AS_TEXT, PDF_AS_TEXT,
                marks=pytest.mark.planted("R19", "codes that hold the PDF"),
            ),
            pytest.param(
                lambda rows: list_text(rows[:-1]),
                "Questions for my visit\n1. هل أنا بخير؟\n2. ¿Me dolerá?",
                marks=pytest.mark.planted("R19", "a list as text that lacks its last question"),
            ),
        ],
    )  # fmt: skip
    def test_codes_of_something_else_are_named(
        self,
        kiosk: Kiosk,
        takeaway: TakeawayModel,
        monkeypatch: pytest.MonkeyPatch,
        spoilt: object,
        held: str,
    ) -> None:
        """A phone could not read the list out."""
        monkeypatch.setattr("kiosk.viewmodels.takeaway.list_text", spoilt)

        assert list(faults_of_codes(kiosk, takeaway)) == [held]

    def test_no_code_tells_of_clinic_therapy_or_day(
        self, kiosk: Kiosk, takeaway: TakeawayModel
    ) -> None:
        """Whoever sees the phone learns no more than the visitor wrote."""
        open_with(kiosk, "Is it safe?")

        assert shown(takeaway, "code") == "Questions for my visit\n1. Is it safe?"

    def test_one_code_is_not_counted(self, kiosk: Kiosk, takeaway: TakeawayModel) -> None:
        """Neither seen nor heard."""
        open_with(kiosk, "Is it safe?")

        assert shown(takeaway, "codePosition") == ""
        assert shown(takeaway, "codeName") == "A code with your list as text"
        assert "this code" in shown(takeaway, "codeAdvice")
        assert not shown(shown(takeaway, "codes"), "divided")

    def test_several_codes_are_counted(self, kiosk: Kiosk, takeaway: TakeawayModel) -> None:
        """On the screen, for a listener and in the code itself."""
        open_with(kiosk, LONG, f"{LONG} And then?")
        takeaway.code_pager.goOn()

        assert shown(takeaway, "codePosition") == "Code 2 of 2"
        assert shown(takeaway, "codeName") == "Code 2 of 2 with your list as text"
        assert shown(takeaway, "code").startswith("2 of 2\n")
        assert "each code" in shown(takeaway, "codeAdvice")

    @pytest.mark.parametrize("typed", ["\U0001f600" * 200, "س" * 200, "W" * 200, "é " * 100])
    def test_the_longest_list_has_its_codes(
        self, kiosk: Kiosk, takeaway: TakeawayModel, typed: str
    ) -> None:
        """Ten own questions of 160 characters each."""
        open_with(kiosk, *(f"{number}{typed}" for number in range(10)))

        codes = walked(takeaway)
        text = "".join(code.partition("\n")[2] for code in codes)
        assert len(rows(shown(takeaway, "rows"))) == 10
        assert all(row["text"] in text for row in rows(shown(takeaway, "rows")))
        assert len(text) >= 10 * (OWN_TEXT_MAX - 1)
        assert max(len(code.encode()) for code in codes) <= 120

    def test_an_empty_list_has_no_code(self, kiosk: Kiosk, takeaway: TakeawayModel) -> None:
        """Nothing to read is nothing to show."""
        open_with(kiosk)

        assert shown(takeaway, "code") == ""
        assert rows(shown(takeaway, "rows")) == []

    def test_a_change_of_the_list_begins_anew(self, kiosk: Kiosk, takeaway: TakeawayModel) -> None:
        """The codes are others, so the first of them is shown."""
        open_with(kiosk, LONG, f"{LONG} And then?")
        takeaway.code_pager.goOn()
        kiosk.book.add_own(f"{LONG} And when?")
        assert shown(takeaway, "codePosition") == "Code 1 of 3"

        takeaway.code_pager.goOn()
        kiosk.book.remove(2)
        kiosk.book.remove(1)
        assert shown(takeaway, "codePosition") == ""
        assert shown(takeaway, "code") == f"Questions for my visit\n1. {LONG}"


class TestForgetting:
    """What is left when the visitor goes."""

    @pytest.mark.parametrize("screen", [Screen.QUESTIONS, Screen.HELP, Screen.FINISH])
    def test_it_forgets_when_the_visitor_leaves_the_screen(
        self, kiosk: Kiosk, takeaway: TakeawayModel, screen: Screen
    ) -> None:
        """Words, codes and places in them."""
        fresh = state(takeaway)
        open_with(kiosk, LONG, f"{LONG} And then?")
        takeaway.code_pager.goOn()
        takeaway.pager.divide(2)
        takeaway.pager.goOn()
        kiosk.navigator.go(screen)

        assert state(takeaway) == fresh

    def test_it_forgets_when_the_visit_ends_on_it(
        self, kiosk: Kiosk, takeaway: TakeawayModel
    ) -> None:
        """As after the warning that nobody answered."""
        fresh = state(takeaway)
        open_with(kiosk, LONG, f"{LONG} And then?")
        takeaway.code_pager.goOn()
        kiosk.end.finish()

        assert state(takeaway) == fresh
        assert LONG not in str(vars(takeaway))

    def test_who_comes_back_begins_with_the_first_code(
        self, kiosk: Kiosk, takeaway: TakeawayModel
    ) -> None:
        """With all words of the list."""
        open_with(kiosk, LONG, f"{LONG} And then?")
        takeaway.code_pager.goOn()
        kiosk.navigator.go(Screen.HELP)
        kiosk.navigator.back()

        assert shown(takeaway, "codePosition") == "Code 1 of 2"

    def test_nothing_is_written_on_other_screens(
        self, kiosk: Kiosk, takeaway: TakeawayModel
    ) -> None:
        """Choosing questions stays fast."""
        kiosk.navigator.go(Screen.QUESTIONS)
        kiosk.book.add_own("First?")

        assert shown(takeaway, "code") == ""


def test_the_way_back_leads_to_the_list(kiosk: Kiosk, takeaway: TakeawayModel) -> None:
    """It is there to be changed."""
    open_with(kiosk, "First?")
    takeaway.openList()

    assert kiosk.navigator.place == Place(Screen.QUESTIONS)
