"""My questions: order, stars, removal and undo as the screen shows them."""

from typing import cast

import pytest

from kiosk.domain.route import Place, Screen
from kiosk.domain.visit import QUESTIONS_MAX
from kiosk.viewmodels.questions import QuestionsModel
from kiosk.wiring import Kiosk
from tests.fakes.qml_eyes import listed, shown


@pytest.fixture
def questions(kiosk: Kiosk) -> QuestionsModel:
    """Four of the visitor's own questions, all on one page."""
    model = cast("QuestionsModel", kiosk.models[Screen.QUESTIONS])
    shown(model, "list").setProperty("capacity", QUESTIONS_MAX)
    for text in ("First?", "Second?", "Third?", "Fourth?"):
        kiosk.book.add_own(text)
    return model


def texts(model: QuestionsModel) -> list[str]:
    """Read the questions from top to bottom."""
    return [row["text"] for row in listed(model)]


def flags(model: QuestionsModel, name: str) -> list[bool]:
    """Read one flag of all rows."""
    return [row[name] for row in listed(model)]


def test_rows_are_numbered_from_one(questions: QuestionsModel) -> None:
    """As they stand on the sheet while none has a star."""
    assert [(row["number"], row["text"]) for row in listed(questions)] == [
        ("1.", "First?"),
        ("2.", "Second?"),
        ("3.", "Third?"),
        ("4.", "Fourth?"),
    ]


def test_ready_questions_have_their_words(questions: QuestionsModel, kiosk: Kiosk) -> None:
    """Looked up in the pack."""
    kiosk.book.add_ready("drive")

    assert texts(questions)[-1] == "When can I drive again?"


def test_a_question_moves_up_and_down(questions: QuestionsModel) -> None:
    """One place a tap."""
    questions.moveUp(2)
    assert texts(questions) == ["First?", "Third?", "Second?", "Fourth?"]
    questions.moveDown(0)
    assert texts(questions) == ["Third?", "First?", "Second?", "Fourth?"]


def test_the_ends_have_no_further_way(questions: QuestionsModel) -> None:
    """The first row cannot go up, the last cannot go down."""
    assert flags(questions, "canMoveUp") == [False, True, True, True]
    assert flags(questions, "canMoveDown") == [True, True, True, False]


def test_three_questions_can_have_a_star(questions: QuestionsModel) -> None:
    """The fourth star is off until one is taken back."""
    for place in (0, 1, 2):
        questions.toggleStar(place)
    assert flags(questions, "starred") == [True, True, True, False]
    assert flags(questions, "canStar") == [True, True, True, False]

    questions.toggleStar(3)
    assert flags(questions, "starred") == [True, True, True, False]
    questions.toggleStar(1)
    assert flags(questions, "canStar") == [True, True, True, True]


def test_a_removed_question_can_come_back(questions: QuestionsModel) -> None:
    """To its place, with one tap."""
    assert not shown(questions, "canUndo")
    questions.remove(1)
    assert texts(questions) == ["First?", "Third?", "Fourth?"]
    assert shown(questions, "canUndo")

    questions.undo()
    assert texts(questions) == ["First?", "Second?", "Third?", "Fourth?"]
    assert not shown(questions, "canUndo")


def test_the_advice_fits_the_list(questions: QuestionsModel, kiosk: Kiosk) -> None:
    """Empty, some, full: one sentence each."""
    assert shown(questions, "advice") == "Star up to three. They come first on your sheet."
    assert not shown(questions, "empty")

    for number in range(QUESTIONS_MAX - 4):
        kiosk.book.add_own(f"More {number}?")
    assert shown(questions, "full")
    assert shown(questions, "advice") == "Your list is full: ten questions."

    kiosk.book.erase()
    assert shown(questions, "empty")
    assert not shown(questions, "full")
    assert shown(questions, "advice").startswith("Pick questions that matter to you.")


def test_removing_does_not_turn_the_page(questions: QuestionsModel) -> None:
    """The visitor stays among the neighbours."""
    pages = shown(questions, "list")
    pages.setProperty("capacity", 2)
    pages.goOn()
    questions.remove(3)

    assert texts(questions) == ["Third?"]


def test_the_list_may_get_room_while_it_is_being_erased(
    questions: QuestionsModel, kiosk: Kiosk
) -> None:
    """Whoever hears of the erased list first may change how much fits on a page."""
    rows = shown(questions, "list")
    kiosk.book.changed.disconnect(questions._derive)
    kiosk.book.erase()
    rows.setProperty("foot", 1)
    assert texts(questions) == ["First?", "Second?", "Third?", "Fourth?"]

    questions._derive()
    assert texts(questions) == []


def test_both_ways_on(questions: QuestionsModel, kiosk: Kiosk) -> None:
    """To the ready questions and to the sheet."""
    questions.openStages()
    assert kiosk.navigator.place == Place(Screen.STAGES)

    questions.openPreview()
    assert kiosk.navigator.place == Place(Screen.PREVIEW)
