"""The visitor's questions as they stand on the sheet, in rows."""

from collections.abc import Callable

from msgspec import Struct

from kiosk.domain.visit import Choice, Visit, stars_first
from kiosk.services.question_texts import QuestionTexts
from kiosk.sheet.model import numbered_questions


class SheetRow(Struct, frozen=True):
    """A question as it stands on the sheet.

    Attributes:
        language: Of the text where it is not the screen's, else empty.
        english: What stands under it for staff, or empty.
    """

    number: str
    text: str
    starred: bool
    language: str
    english: str = ""


def sheet_rows(
    visit: Visit,
    texts: QuestionTexts,
    english_of: Callable[[Choice], str | None] | None = None,
) -> list[SheetRow]:
    """Give a row for each question of a visit, starred ones first.

    Args:
        visit: The visitor's list.
        texts: Has the words of the questions.
        english_of: Gives what stands under a question; None where nothing does.
    """
    questions = numbered_questions(visit, texts.text, english_of)
    languages = map(texts.language, stars_first(visit))
    return [
        SheetRow(f"{one.number}.", one.text, one.starred, language, one.english or "")
        for one, language in zip(questions, languages, strict=True)
    ]
