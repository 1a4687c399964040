"""How a visit becomes the questions of a sheet."""

from collections.abc import Mapping
from typing import assert_never

from kiosk.domain.visit import Choice, OwnChoice, ReadyChoice, TeachBackChoice, Visit
from kiosk.sheet.model import SheetQuestion, numbered_questions

SPANISH = {"ride": "¿Quién me lleva a casa?", "risks": "¿Qué riesgos hay?"}
ENGLISH = {"ride": "Who takes me home?", "risks": "What are the risks?"}


def words(choice: Choice, ready: Mapping[str, str]) -> str:
    """Look a ready question up; own words are as they were typed."""
    match choice:
        case ReadyChoice(question):
            return ready[question]
        case OwnChoice(text):
            return text
        case TeachBackChoice(topic):
            return topic
        case _:
            assert_never(choice)


def test_stars_come_first_and_all_are_numbered_anew() -> None:
    """Starred ones lead in their order; the others follow in theirs."""
    visit = Visit((ReadyChoice("ride"), OwnChoice("Mine?"), ReadyChoice("risks", starred=True)))

    assert numbered_questions(visit, lambda choice: words(choice, ENGLISH)) == (
        SheetQuestion(1, "What are the risks?", None, starred=True),
        SheetQuestion(2, "Who takes me home?", None, starred=False),
        SheetQuestion(3, "Mine?", None, starred=False),
    )


def test_in_another_language_ready_questions_bring_their_english() -> None:
    """Staff can read them; nobody translates a visitor's own words."""
    visit = Visit((ReadyChoice("ride"), OwnChoice("¿Y yo?")))

    questions = numbered_questions(
        visit,
        lambda choice: words(choice, SPANISH),
        lambda choice: None if isinstance(choice, OwnChoice) else words(choice, ENGLISH),
    )

    assert [(question.text, question.english) for question in questions] == [
        ("¿Quién me lleva a casa?", "Who takes me home?"),
        ("¿Y yo?", None),
    ]
