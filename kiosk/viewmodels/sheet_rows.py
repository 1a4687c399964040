"""The visitor's questions as they stand on the sheet, in rows."""

from msgspec import Struct

from kiosk.domain.visit import Visit, stars_first
from kiosk.services.question_texts import QuestionTexts


class SheetRow(Struct, frozen=True):
    """A question as it stands on the sheet; ``language`` is told where it is not the screen's."""

    number: str
    text: str
    starred: bool
    language: str


def sheet_rows(visit: Visit, texts: QuestionTexts) -> list[SheetRow]:
    """Give a row for each question of a visit, starred ones first.

    Args:
        visit: The visitor's list.
        texts: Has the words of the questions.
    """
    return [
        SheetRow(f"{number}.", texts.text(choice), choice.starred, texts.language(choice))
        for number, choice in enumerate(stars_first(visit), 1)
    ]
