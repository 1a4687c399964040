"""Say it in your own words: offered at the end of a topic, never counted, goes onto the sheet."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.content.pack import Pack, open_pack
from kiosk.domain.route import Place, Screen
from kiosk.domain.topics import Group, Topic
from kiosk.domain.visit import OwnChoice, TeachBackChoice
from kiosk.services.library import Library
from kiosk.services.question_texts import QuestionTexts
from kiosk.sheet.words import in_english, teach_back_question
from kiosk.viewmodels.blocks import BlockRow
from kiosk.viewmodels.page import PageModel
from kiosk.viewmodels.part_pager import PartPager
from kiosk.viewmodels.teach_back import TeachBackModel, teach_back_rows
from kiosk.wiring import Kiosk
from tests.fakes.qml_eyes import rows, shown
from tests.fakes.tiny_pack import TinyPack

SUMMARY = "going-home/in-short"
MESSAGE = "Have an adult take you home. Do not drive that day."
WISH = "“Going home”: can I tell you this in my own words?"


@pytest.fixture
def card(kiosk: Kiosk) -> TeachBackModel:
    """The card, opened from the last page."""
    kiosk.navigator.go(Screen.PAGE, SUMMARY)
    page = kiosk.models[Screen.PAGE]
    assert isinstance(page, PageModel)
    page.goOn()
    assert kiosk.navigator.place == Place(Screen.TEACH_BACK, "going-home")
    model = kiosk.models[Screen.TEACH_BACK]
    assert isinstance(model, TeachBackModel)
    return model


def told(card: TeachBackModel) -> list[tuple[str, str]]:
    """Read kind and words of each block."""
    return [(row["kind"], row["spoken"]) for row in rows(shown(card, "blocks"))]


def faults_of_the_end(kiosk: Kiosk) -> Iterator[str]:
    """Turn through the two parts of the last page, and name where it does not end as it should."""
    kiosk.navigator.go(Screen.PAGE, SUMMARY)
    page = kiosk.models[Screen.PAGE]
    assert isinstance(page, PageModel)
    page.divideFirst(2)
    page.goOn()
    if kiosk.navigator.place != Place(Screen.PAGE, SUMMARY):
        yield "the last part is jumped over"
    page.goOn()
    if kiosk.navigator.place != Place(Screen.TEACH_BACK, "going-home"):
        yield f"the topic ends at {kiosk.navigator.place.screen.value}"
    kiosk.navigator.back()
    if kiosk.navigator.place != Place(Screen.PAGE, SUMMARY):
        yield "there is no way back to the page"


def test_it_comes_after_the_last_part_of_the_last_page(kiosk: Kiosk) -> None:
    """As if it were a page; from there the way back leads to that page."""
    assert list(faults_of_the_end(kiosk)) == []


@pytest.mark.planted("L30", "a topic that ends without asking whether it was explained")
def test_a_topic_that_ends_without_the_card_is_named(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody would notice what they have not understood."""
    go = kiosk.navigator.go

    def past_the_card(screen: Screen, subject: str = "") -> None:
        go(Screen.TOPICS if screen is Screen.TEACH_BACK else screen, subject)

    monkeypatch.setattr(kiosk.navigator, "go", past_the_card)
    assert list(faults_of_the_end(kiosk)) == ["the topic ends at topic"]


def test_without_a_page_nothing_follows(kiosk: Kiosk) -> None:
    """There is no topic to tell about."""
    page = kiosk.models[Screen.PAGE]
    assert isinstance(page, PageModel)
    page.goOn()

    assert not shown(page, "canGoOn")
    assert kiosk.navigator.place == Place(Screen.ATTRACT)


def faults_of_asking(card: TeachBackModel) -> Iterator[str]:
    """Name what makes the card an examination, or something else than it should be."""
    asked, how = told(card)
    if asked != ("heading", "What will you tell your care team about “Going home”?"):
        yield f"it asks {asked[1]!r}"
    if how[0] != "paragraph" or "no right or wrong" not in how[1]:
        yield "it sounds like a test"
    if shown(card, "reminded"):
        yield "it gives the main point away"


def test_it_asks_about_the_topic(card: TeachBackModel) -> None:
    """With words of the pack alone, and no score."""
    assert list(faults_of_asking(card)) == []


@pytest.mark.planted("L30", "a card that scores the answer")
def test_a_card_that_sounds_like_a_test_is_named(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who fears to fail would leave."""

    def scored(topic: Topic, *, reminded: bool) -> tuple[BlockRow, ...]:
        asked, _how = teach_back_rows(topic, reminded=reminded)
        return asked, BlockRow("paragraph", "1 of 3 right.", "1 of 3 right.")

    monkeypatch.setattr("kiosk.viewmodels.teach_back.teach_back_rows", scored)
    kiosk.navigator.go(Screen.TEACH_BACK, "going-home")
    card = kiosk.models[Screen.TEACH_BACK]
    assert isinstance(card, TeachBackModel)
    assert list(faults_of_asking(card)) == ["it sounds like a test"]


def test_the_main_point_can_be_seen_again(card: TeachBackModel, kiosk: Kiosk) -> None:
    """As it stands on the first page; the next time it is not given away."""
    card.remind()
    assert told(card)[1:] == [("message", MESSAGE)]

    kiosk.navigator.back()
    kiosk.navigator.go(Screen.TEACH_BACK, "going-home")
    assert not shown(card, "reminded")


@pytest.mark.parametrize(
    ("topics", "place"),
    [
        (("going-home", "side-effects"), Place(Screen.TOPICS, "after")),
        (("going-home",), Place(Screen.TEACH_BACK, "going-home")),
        (("side-effects",), Place(Screen.TEACH_BACK, "going-home")),
    ],
)
def test_it_leads_to_the_other_topics_of_the_group(
    topics: tuple[str, ...], place: Place, kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A list of nothing but what was just read is no way on."""
    group = Group("after", "house", "After your visit", "", topics)
    monkeypatch.setattr(Pack, "groups", property(lambda _pack: (group,)))
    kiosk.navigator.go(Screen.TEACH_BACK, "going-home")
    card = kiosk.models[Screen.TEACH_BACK]
    assert isinstance(card, TeachBackModel)
    assert shown(card, "hasMore") is (place.screen is Screen.TOPICS)
    card.openMore()
    assert kiosk.navigator.place == place


def test_a_card_that_is_too_long_has_parts(card: TeachBackModel) -> None:
    """And begins anew with other words."""
    pager = shown(card, "parts")
    assert isinstance(pager, PartPager)
    assert pager is card.pager
    pager.divide(2)
    pager.goOn()
    assert pager.number == 2

    card.remind()
    assert pager.number == 1


def test_it_goes_onto_the_list_and_the_sheet(card: TeachBackModel, kiosk: Kiosk) -> None:
    """As a question to the care team, once."""
    assert not shown(card, "done")
    card.add()
    card.add()

    assert shown(card, "done")
    assert kiosk.book.visit.choices == (TeachBackChoice("going-home"),)
    (question,) = kiosk.visit.draft.request.model.questions
    assert (question.text, question.english) == (WISH, None)


def test_a_full_list_is_told_before_the_tap(card: TeachBackModel, kiosk: Kiosk) -> None:
    """Ten entries are ten, of whatever kind."""
    for number in range(10):
        kiosk.book.add_own(f"Question {number}?")

    assert shown(card, "full")
    card.add()
    assert kiosk.book.visit.teach_back_ids == ()


def left_of_the_card(card: TeachBackModel, kiosk: Kiosk) -> list[str]:
    """Use the card, end the visit, and give what the next visitor finds of it."""
    card.remind()
    card.add()
    kiosk.end.finish()
    kiosk.navigator.go(Screen.TEACH_BACK, "going-home")
    return [name for name in ("done", "reminded") if shown(card, name)]


def test_nothing_of_it_is_left_after_the_visit(card: TeachBackModel, kiosk: Kiosk) -> None:
    """The next visitor finds the card as new."""
    assert left_of_the_card(card, kiosk) == []


@pytest.mark.planted("L30", "an answer that is kept for the next visitor to see")
def test_an_answer_that_is_kept_is_named(
    card: TeachBackModel, kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """That somebody wants to tell of it is nobody else's business."""
    monkeypatch.setattr(kiosk.book, "erase", lambda: None)
    assert left_of_the_card(card, kiosk) == ["done"]


def test_a_topic_that_cannot_be_read_leaves_the_card(
    card: TeachBackModel, kiosk: Kiosk, qtbot: QtBot
) -> None:
    """The pack counts as broken; the keeper sees to it."""
    with qtbot.waitSignal(kiosk.library.broken):
        kiosk.navigator.turn("no-topic")

    assert shown(card, "title") == "Going home"


def test_without_a_topic_there_is_nothing_to_put_on_the_list(kiosk: Kiosk) -> None:
    """Before any card was opened."""
    card = kiosk.models[Screen.TEACH_BACK]
    assert isinstance(card, TeachBackModel)
    card.remind()
    card.add()

    assert shown(card, "title") == ""
    assert told(card) == []
    assert not kiosk.book.visit.choices


def test_staff_read_it_in_english(pack: TinyPack) -> None:
    """Under the visitor's language; own words have no English."""
    texts = QuestionTexts(Library(open_pack(pack.root, "en")))

    assert texts.english(TeachBackChoice("going-home")) == WISH
    assert texts.english(OwnChoice("¿Y yo?")) is None
    assert teach_back_question("Going home", in_english) == WISH


def test_a_topic_that_the_pack_lost_has_no_words(pack: TinyPack, qtbot: QtBot) -> None:
    """In neither language."""
    library = Library(open_pack(pack.root, "en"))
    texts = QuestionTexts(library)
    for words in (texts.text, texts.english):
        with qtbot.waitSignal(library.broken):
            assert words(TeachBackChoice("gone")) == ""
