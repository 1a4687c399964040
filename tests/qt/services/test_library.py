"""The library: gives what the pack has, and tells when a file of it is broken."""

from pytestqt.qtbot import QtBot

from kiosk.content.pack import open_pack
from kiosk.domain.visit import OwnChoice, ReadyChoice
from kiosk.services.library import Library
from kiosk.services.question_texts import QuestionTexts
from tests.fakes.tiny_pack import TOPIC, TinyPack

PAGE_ID = "going-home/no-driving"
PAGE_FILE = f"{TOPIC}/01-no-driving.md"


def test_what_can_be_read_is_given(pack: TinyPack) -> None:
    """The caller gets what it asked the pack for."""
    library = Library(open_pack(pack.root, "en"))

    page = library.read(lambda shown: shown.page(PAGE_ID))

    assert page is not None
    assert page.title == "When can I drive again?"


def test_a_damaged_file_is_told_with_its_place(pack: TinyPack, qtbot: QtBot) -> None:
    """The caller gets nothing, and who keeps the pack hears file, line and code."""
    library = Library(open_pack(pack.root, "en"))
    pack.change(PAGE_FILE, "## What a study saw", "<script>")

    with qtbot.waitSignal(library.broken) as told:
        assert library.read(lambda shown: shown.page(PAGE_ID)) is None

    (fault,) = told.args
    assert fault.startswith(f"{pack.root / PAGE_FILE}:11: ")


def test_a_replaced_pack_is_told(pack: TinyPack, qtbot: QtBot) -> None:
    """Whoever shows something of the pack can read it anew."""
    library = Library(open_pack(pack.root, "en"))
    other = open_pack(pack.root, "en")

    with qtbot.waitSignal(library.replaced):
        library.replace(other)
    assert library.pack is other


def test_a_choice_has_words(pack: TinyPack) -> None:
    """Ready questions are looked up; the visitor's own are as they were typed."""
    texts = QuestionTexts(Library(open_pack(pack.root, "en")))

    assert texts.text(ReadyChoice("drive")) == "When can I drive again?"
    assert texts.text(OwnChoice("Will it hurt?")) == "Will it hurt?"


def test_a_choice_that_the_pack_lost_is_told(pack: TinyPack, qtbot: QtBot) -> None:
    """Its words are empty, and the pack counts as broken."""
    library = Library(open_pack(pack.root, "en"))

    with qtbot.waitSignal(library.broken):
        assert QuestionTexts(library).text(ReadyChoice("gone")) == ""
