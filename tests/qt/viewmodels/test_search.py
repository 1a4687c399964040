"""Search as the visitor sees it: the line, the results, and the ways on."""

from typing import cast

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.content.pack import open_pack
from kiosk.domain.glossary import subject_of
from kiosk.domain.route import Place, Screen
from kiosk.viewmodels.search import SearchModel
from kiosk.wiring import Kiosk
from tests.fakes.qml_eyes import listed, rows, shown
from tests.fakes.tiny_pack import TinyPack


@pytest.fixture
def search(kiosk: Kiosk, qtbot: QtBot) -> SearchModel:
    """The screen with room for three results, once the pack is read."""
    kiosk.navigator.go(Screen.HOME)
    kiosk.models[Screen.HOME].openSearch()  # type: ignore[attr-defined]
    model = cast("SearchModel", kiosk.models[Screen.SEARCH])
    shown(model, "list").setProperty("capacity", 3)
    qtbot.waitUntil(lambda: not model.reads)
    return model


def ask(kiosk: Kiosk, query: str) -> None:
    """Write the line at once."""
    kiosk.visit.typing.query.write(query)


def test_results_come_while_the_visitor_types(search: SearchModel, kiosk: Kiosk) -> None:
    """By kind, in words and as an icon."""
    ask(kiosk, "driv")

    assert [(row["title"], row["kind"], row["sign"]) for row in listed(search)] == [
        ("When can I drive again?", "Page", "file-text"),
        ("Can I drive home?", "Common question", "circle-help"),
        ("Remember these points", "Page", "file-text"),
    ]
    assert shown(search, "told").startswith("3 ")


@pytest.mark.parametrize("query", ["", "d", "  "])
def test_too_little_asks_for_more(search: SearchModel, kiosk: Kiosk, query: str) -> None:
    """Nothing is looked for, and nothing is said to be missing."""
    ask(kiosk, query)
    search.finish()

    assert listed(search) == []
    assert not shown(search, "nothing")
    assert shown(search, "told") == "Type a word or a question."
    assert shown(search, "typing")


@pytest.mark.parametrize(
    ("query", "place"),
    [
        ("drive again", Place(Screen.PAGE, "going-home/no-driving")),
        ("drive home", Place(Screen.ANSWER, "can-i-drive")),
        ("special medicine", Place(Screen.GLOSSARY, subject_of("Ketamine"))),
    ],
)
def test_a_touch_opens_what_was_found(
    search: SearchModel, kiosk: Kiosk, query: str, place: Place
) -> None:
    """Page, answer or word; Back leads to the same results."""
    ask(kiosk, query)
    search.open(listed(search)[0]["place"])
    assert kiosk.navigator.place == place

    kiosk.navigator.back()
    assert listed(search)
    assert shown(shown(search, "keyboard"), "text") == query


def test_the_results_take_the_room_of_the_keyboard(search: SearchModel, kiosk: Kiosk) -> None:
    """And give it back."""
    ask(kiosk, "driv")
    search.finish()
    assert not shown(search, "typing")
    assert len(listed(search)) == 3

    search.typeAgain()
    assert shown(search, "typing")


def test_enter_finishes_typing(search: SearchModel, kiosk: Kiosk) -> None:
    """As the button does."""
    ask(kiosk, "driv")
    shown(search, "keyboard").takeKey(Qt.Key.Key_Enter.value, "\r")

    assert not shown(search, "typing")


def test_nothing_found_offers_other_ways(search: SearchModel, kiosk: Kiosk) -> None:
    """Common questions, all topics, or the words as a question of one's own."""
    ask(kiosk, "zzqx")
    assert shown(search, "nothing")
    assert not shown(search, "some")
    assert shown(search, "told") == "Nothing found for “zzqx”."

    search.openAnswers()
    assert kiosk.navigator.place == Place(Screen.FAQ)
    kiosk.models[Screen.FAQ].openSearch()  # type: ignore[attr-defined]
    search.askAsOwn()
    assert kiosk.navigator.place == Place(Screen.KEYBOARD)
    assert kiosk.visit.typing.own_words.line.text == "zzqx"
    search.openTopics()
    assert kiosk.navigator.place == Place(Screen.HOME)


def test_a_half_written_question_comes_back_with_undo(search: SearchModel, kiosk: Kiosk) -> None:
    """The words of the search take its place until then."""
    kiosk.visit.typing.own_words.type("Will it")
    ask(kiosk, "zzqx")
    search.askAsOwn()
    keyboard = shown(kiosk.models[Screen.KEYBOARD], "keyboard")
    assert shown(keyboard, "text") == "zzqx"
    (undo,) = (row["place"] for row in rows(shown(keyboard, "keys")) if row["words"] == "Undo")

    keyboard.press(undo)

    assert shown(keyboard, "text") == "Will it"


def test_the_query_is_forgotten_with_the_visit(search: SearchModel, kiosk: Kiosk) -> None:
    """And the keyboard shows again."""
    ask(kiosk, "driv")
    search.finish()
    kiosk.end.finish()
    kiosk.navigator.go(Screen.HOME)
    kiosk.navigator.go(Screen.SEARCH)

    assert shown(search, "typing")
    assert shown(shown(search, "keyboard"), "empty")
    assert listed(search) == []


def test_the_results_follow_the_pack(
    search: SearchModel, kiosk: Kiosk, pack: TinyPack, qtbot: QtBot
) -> None:
    """As when the language changes."""
    ask(kiosk, "soup")
    assert listed(search) == []
    pack.change("en/faq/01-can-i-drive.md", "drive home?", "have soup?")
    kiosk.library.replace(open_pack(pack.root, "en"))
    qtbot.waitUntil(lambda: not search.reads)

    assert [row["title"] for row in listed(search)] == ["Can I have soup?"]


def test_without_own_questions_the_words_stay_here(
    search: SearchModel, kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The clinic has switched them off."""
    monkeypatch.setattr(search, "_own_words", None)
    search.askAsOwn()

    assert kiosk.navigator.place == Place(Screen.SEARCH)
