"""The common questions: groups, a list, and one with its answer."""

from typing import cast

import pytest

from kiosk.domain.bound_numbers import unbound
from kiosk.domain.route import Place, Screen
from kiosk.viewmodels.answer import AnswerModel
from kiosk.viewmodels.answers import AnswerGroupsModel, AnswerListModel
from kiosk.wiring import Kiosk
from tests.fakes.qml_eyes import listed, rows, shown
from tests.fakes.tiny_pack import ANSWER, MANIFEST, TinyPack

ANSWER_ID = "can-i-drive"
RISK = """
```risk
measure = "felt dizzy"
n = 1
of = 100
period = "that day"
group = "people who drove"
both_sides = "did not"
source = "S1"
```
"""
SECOND_GROUP = """
[[group]]
id = "other"
icon = "car"
title = "Other things"
topics = []
"""


@pytest.fixture
def pack(pack: TinyPack) -> TinyPack:
    """A second group without topics, and a second answer that belongs to no topic."""
    pack.write("pack.toml", MANIFEST + SECOND_GROUP)
    general = ANSWER.replace('topic = "going-home"\n', "").replace("drive home", "eat before")
    pack.write("en/faq/02-can-i-eat.md", general)
    pack.change("en/faq/01-can-i-drive.md", 'facts = ["F1"]', 'facts = ["F1"]\nquestions = ["who"]')
    return pack


def answer_model(kiosk: Kiosk, answer: str = ANSWER_ID) -> AnswerModel:
    """Open an answer from its list."""
    kiosk.navigator.go(Screen.FAQ_LIST, "home")
    kiosk.navigator.go(Screen.ANSWER, answer)
    return cast("AnswerModel", kiosk.models[Screen.ANSWER])


def test_groups_without_questions_are_left_out(kiosk: Kiosk) -> None:
    """A card for each group that has some, with how many."""
    kiosk.navigator.go(Screen.FAQ)

    (card,) = listed(kiosk.models[Screen.FAQ])
    assert (card["target"], card["title"], card["sign"]) == ("home", "Going home", "house")
    assert card["about"].startswith("2 ")


def test_a_card_opens_its_list(kiosk: Kiosk) -> None:
    """The questions of the group, those without a topic in the first."""
    cast("AnswerGroupsModel", kiosk.models[Screen.FAQ]).openGroup("home")
    list_model = kiosk.models[Screen.FAQ_LIST]
    shown(list_model, "list").setProperty("capacity", 5)

    assert kiosk.navigator.place == Place(Screen.FAQ_LIST, "home")
    assert shown(list_model, "title") == "Going home"
    assert [row["target"] for row in listed(list_model)] == [ANSWER_ID, "can-i-eat"]


def test_a_row_opens_its_answer(kiosk: Kiosk) -> None:
    """With the question as its title."""
    kiosk.navigator.go(Screen.FAQ_LIST, "home")
    cast("AnswerListModel", kiosk.models[Screen.FAQ_LIST]).open(ANSWER_ID)

    assert kiosk.navigator.place == Place(Screen.ANSWER, ANSWER_ID)
    assert shown(kiosk.models[Screen.ANSWER], "title") == "Can I drive home?"


def test_the_sign_of_an_answer_is_that_of_its_topic(kiosk: Kiosk) -> None:
    """One without a topic has the sign of common questions."""
    assert shown(answer_model(kiosk), "sign") == kiosk.library.pack.topic("going-home").icon
    assert shown(answer_model(kiosk, "can-i-eat"), "sign") == "circle-help"


def test_an_answer_of_words_leaves_room_beside_it(kiosk: Kiosk) -> None:
    """Only people drawn side by side take the whole width."""
    assert not shown(answer_model(kiosk), "wide")


def test_drawn_people_in_an_answer_take_the_whole_width(kiosk: Kiosk, pack: TinyPack) -> None:
    """Nothing stands beside them."""
    pack.append("en/faq/01-can-i-drive.md", RISK)

    assert shown(answer_model(kiosk), "wide")


def test_an_answer_is_shown_whole(kiosk: Kiosk) -> None:
    """Its blocks as on a page."""
    model = answer_model(kiosk)

    assert [row["spoken"] for row in rows(shown(model, "blocks"))] == [
        "No. Wait until the next day. Have an adult take you home."
    ]


def test_calm_takes_an_answer_apart_at_once(kiosk: Kiosk) -> None:
    """Sentence by sentence, and whole again after it; "No." is a sentence."""
    model = answer_model(kiosk)
    kiosk.comfort.display.toggle_calm()
    assert [row["spoken"] for row in rows(shown(model, "blocks"))] == [
        "No.",
        "Wait until the next day.",
        "Have an adult take you home.",
    ]

    kiosk.comfort.display.toggle_calm()
    assert len(rows(shown(model, "blocks"))) == 1


def test_the_part_stays_when_the_look_changes(kiosk: Kiosk) -> None:
    """The same answer in other colours is not turned back."""
    model = answer_model(kiosk)
    model.pager.divide(2)
    model.pager.goOn()
    kiosk.comfort.display.scale_text(1.5)

    assert shown(model.pager, "part") == 1


def test_a_divided_answer_is_turned(kiosk: Kiosk) -> None:
    """Part by part, and no further than the last."""
    model = answer_model(kiosk)
    assert not shown(model.pager, "divided")

    model.pager.divide(2)
    assert unbound(str(shown(model.pager, "position"))) == "Part 1 of 2"
    assert not shown(model.pager, "canGoBack")
    model.pager.goOn()
    assert shown(model.pager, "part") == 1
    assert not shown(model.pager, "canGoOn")
    assert not model.pager.has_further_part
    model.pager.goOn()
    model.pager.goBack()
    assert shown(model.pager, "part") == 0


def test_another_answer_starts_at_its_first_part(kiosk: Kiosk) -> None:
    """The part of the last one is forgotten."""
    model = answer_model(kiosk)
    model.pager.divide(2)
    model.pager.goOn()
    answer_model(kiosk, "can-i-eat")

    assert shown(model.pager, "part") == 0


def test_asking_adds_the_answers_questions(kiosk: Kiosk) -> None:
    """As on a page."""
    model = answer_model(kiosk)
    assert shown(shown(model, "asking"), "offered")
    assert not shown(shown(model, "asking"), "done")

    shown(model, "asking").ask()

    assert kiosk.book.visit.ready_ids == ("who",)
    assert shown(shown(model, "asking"), "done")


def test_an_answer_without_questions_has_no_button(kiosk: Kiosk) -> None:
    """There is nothing to ask."""
    assert not shown(shown(answer_model(kiosk, "can-i-eat"), "asking"), "offered")


def test_sources_open_for_the_answer(kiosk: Kiosk) -> None:
    """An answer has sources like a page."""
    answer_model(kiosk).openSources()

    assert kiosk.navigator.place == Place(Screen.SOURCES, ANSWER_ID)
    assert shown(kiosk.models[Screen.SOURCES], "pageTitle") == "Can I drive home?"
