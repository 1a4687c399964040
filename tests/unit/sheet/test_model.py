"""How a visit becomes the questions of a sheet."""

from kiosk.domain.visit import OwnChoice, ReadyChoice, Visit
from kiosk.sheet.model import SheetQuestion, numbered_questions

SPANISH = {"ride": "¿Quién me lleva a casa?", "risks": "¿Qué riesgos hay?"}
ENGLISH = {"ride": "Who takes me home?", "risks": "What are the risks?"}


def test_stars_come_first_and_all_are_numbered_anew() -> None:
    """Starred ones lead in their order; the others follow in theirs."""
    visit = Visit((ReadyChoice("ride"), OwnChoice("Mine?"), ReadyChoice("risks", starred=True)))

    assert numbered_questions(visit, ENGLISH.__getitem__) == (
        SheetQuestion(1, "What are the risks?", None, starred=True),
        SheetQuestion(2, "Who takes me home?", None, starred=False),
        SheetQuestion(3, "Mine?", None, starred=False),
    )


def test_in_another_language_ready_questions_bring_their_english() -> None:
    """Staff can read them; nobody translates a visitor's own words."""
    visit = Visit((ReadyChoice("ride"), OwnChoice("¿Y yo?")))

    questions = numbered_questions(visit, SPANISH.__getitem__, ENGLISH.__getitem__)

    assert [(question.text, question.english) for question in questions] == [
        ("¿Quién me lleva a casa?", "Who takes me home?"),
        ("¿Y yo?", None),
    ]
