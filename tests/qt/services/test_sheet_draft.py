"""The sheet as it would print now."""

from collections.abc import Iterator, Mapping
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from kiosk.content.pack import open_pack
from kiosk.domain.clinic_settings import CLINIC_NAME
from kiosk.domain.paper import Paper
from kiosk.domain.settings import Settings
from kiosk.services.library import Library
from kiosk.services.sheet_draft import LARGE_PRINT_PT, SheetDraft
from kiosk.services.visit_book import VisitBook
from tests.fakes.review import review_of
from tests.fakes.tiny_pack import QUESTIONS, TODAY, TinyPack

pytestmark = pytest.mark.usefixtures("bundled_font")


@pytest.fixture
def book() -> VisitBook:
    """Two ready questions and one of the visitor's own, which has the star."""
    built = VisitBook()
    built.add_ready("drive")
    built.add_ready("who")
    built.add_own("Will it hurt?")
    built.toggle_star(2)
    return built


def draft(
    pack: TinyPack,
    book: VisitBook,
    values: Mapping[str, object] | None = None,
    today: date = TODAY,
) -> SheetDraft:
    """Draft the sheet of a list."""
    library = Library(open_pack(pack.root, "en"))
    return SheetDraft(library, book, Settings(values or {}), review_of(library, today))


def unspoken(pack: TinyPack, book: VisitBook) -> Iterator[str]:
    """Name each of a clinic's words and wishes that its sheet does not have."""
    request = draft(
        pack,
        book,
        {
            "clinic.name": "Riverside",
            "clinic.phone": "555-0100",
            "clinic.endorsement": "Ask us.",
            "printer.paper": "a4",
        },
    ).request
    if request.model.clinic_name != "Riverside":
        yield "name"
    if request.model.clinic_phone != "555-0100":
        yield "phone"
    if request.words.endorsement != "Ask us.":
        yield "endorsement"
    if request.model.paper is not Paper.A4:
        yield "paper"


def test_the_questions_stand_in_the_order_of_the_sheet(pack: TinyPack, book: VisitBook) -> None:
    """Starred ones first, numbered from 1."""
    questions = draft(pack, book).request.model.questions

    assert [(q.number, q.text, q.starred) for q in questions] == [
        (1, "Will it hurt?", True),
        (2, "When can I drive again?", False),
        (3, "Who should take me home?", False),
    ]


def test_the_clinics_words_are_on_it(pack: TinyPack, book: VisitBook) -> None:
    """Name, phone, sentence and paper come from the settings."""
    assert list(unspoken(pack, book)) == []


@pytest.mark.parametrize(
    ("part", "spoilt", "named"),
    [
        pytest.param(
            "endorsement",
            lambda _settings: "",
            "endorsement",
            marks=pytest.mark.planted("R12", "a clinic's sentence that never reaches its sheet"),
        ),
        pytest.param(
            "CLINIC_PHONE",
            CLINIC_NAME,
            "phone",
            marks=pytest.mark.planted("R14", "a name where the phone of the clinic should be"),
        ),
        pytest.param(
            "set_paper",
            lambda _setting: None,
            "paper",
            marks=pytest.mark.planted("R15", "a sheet for Letter where the clinic has A4"),
        ),
    ],
)
def test_a_word_of_the_clinic_that_is_lost_is_named(
    pack: TinyPack,
    book: VisitBook,
    monkeypatch: pytest.MonkeyPatch,
    part: str,
    spoilt: object,
    named: str,
) -> None:
    """Setting it would change nothing."""
    monkeypatch.setattr(f"kiosk.services.sheet_draft.{part}", spoilt)

    assert list(unspoken(pack, book)) == [named]


@pytest.mark.parametrize("paper", ["auto", "letter"])
def test_letter_is_the_paper_unless_a4_is_set(pack: TinyPack, book: VisitBook, paper: str) -> None:
    """The clinics are in the United States."""
    assert draft(pack, book, {"printer.paper": paper}).request.model.paper is Paper.LETTER


def test_large_print_is_eighteen_points(pack: TinyPack, book: VisitBook) -> None:
    """Asked for once, it holds until it is taken back."""
    made = draft(pack, book)
    assert made.request.model.large_print is None

    made.set_large_print(wanted=True)
    assert made.request.model.large_print == LARGE_PRINT_PT == 18
    made.set_large_print(wanted=False)
    assert made.request.model.large_print is None


def test_the_layout_follows_the_list(pack: TinyPack, book: VisitBook, qtbot: QtBot) -> None:
    """A change of the list is told, and the next look shows it."""
    made = draft(pack, book)
    assert made.layout.fitting == 3

    with qtbot.waitSignal(made.changed):
        book.remove(0)
    assert made.layout.fitting == 2


def test_looking_again_lays_nothing_out_anew(pack: TinyPack, book: VisitBook) -> None:
    """The preview repaints often; the layout is kept."""
    made = draft(pack, book)

    assert made.layout is made.layout


def test_an_erased_list_ends_large_print(pack: TinyPack, book: VisitBook) -> None:
    """The next visitor starts with the usual print."""
    made = draft(pack, book)
    made.set_large_print(wanted=True)

    book.erase()

    assert not made.large_print


def test_the_review_is_judged_by_the_day(pack: TinyPack, book: VisitBook) -> None:
    """An overdue review stands on the sheet."""
    words = draft(pack, book, today=date(2030, 1, 1)).request.words

    assert words.edition == "Edition 3, reviewed June 2026. A new review is due."


def test_the_paper_is_that_of_the_printer(pack: TinyPack, book: VisitBook, qtbot: QtBot) -> None:
    """What the printer tells is laid out at once."""
    sheet = draft(pack, book)
    assert sheet.layout.pages[0].paper is Paper.LETTER

    with qtbot.waitSignal(sheet.changed):
        sheet.take_paper(Paper.A4)

    assert sheet.layout.pages[0].paper is Paper.A4


@pytest.mark.parametrize("chosen", list(Paper))
def test_a_paper_that_the_clinic_has_set_stays(
    pack: TinyPack, book: VisitBook, chosen: Paper
) -> None:
    """Whatever the printer tells."""
    sheet = draft(pack, book, {"printer.paper": chosen.value})
    for told in Paper:
        sheet.take_paper(told)

    assert sheet.request.model.paper is chosen


def test_in_another_language_english_stands_under_each_ready_question(
    pack: TinyPack, book: VisitBook
) -> None:
    """Staff can read it; the visitor's own words stay as they are."""
    pack.change("pack.toml", 'languages = ["en"]', 'languages = ["en", "es"]')
    spanish = QUESTIONS.replace("When can I drive again?", "¿Cuándo puedo conducir?")
    pack.write("es/questions.toml", spanish)
    library = Library(open_pack(pack.root, "es"))
    sheet = SheetDraft(library, book, Settings(), review_of(library))
    own, drive, _who = sheet.request.model.questions

    assert (own.text, own.english) == ("Will it hurt?", None)
    assert drive.text == "¿Cuándo puedo conducir?"
    assert drive.english == "When can I drive again?"
