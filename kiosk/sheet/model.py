"""What one sheet says: the visitor's questions and the words around them."""

from collections.abc import Callable

from msgspec import Struct

from kiosk.domain.paper import Paper
from kiosk.domain.visit import Choice, Visit, stars_first

LARGE_PRINT_PT = (18, 20, 22)


class SheetQuestion(Struct, frozen=True):
    """One numbered question.

    Attributes:
        number: Its place on the sheet, from 1.
        english: The same question for staff, or None where the text is English or the visitor's.
    """

    number: int
    text: str
    english: str | None
    starred: bool


class SheetModel(Struct, frozen=True):
    """What is on one sheet, apart from the words that all sheets share.

    Attributes:
        questions: In the order of printing, stars first.
        clinic_name: As visitors know it, or empty.
        clinic_phone: The number to call, or empty.
        large_print: Size of the body text in points (18, 20 or 22), or None for 14.
    """

    questions: tuple[SheetQuestion, ...]
    paper: Paper = Paper.LETTER
    large_print: int | None = None
    clinic_name: str = ""
    clinic_phone: str = ""


class SheetWords(Struct, frozen=True):
    """The words that all sheets of one language share; an empty one leaves no gap.

    Attributes:
        endorsement: The clinic's sentence under the title.
        clinic: The line of the clinic, with ``%1`` for its name and phone.
        crisis: One sentence group a line; the first stands out.
        edition: Which content, and whether a clinician has reviewed it.
        page: With ``%1`` and ``%2`` for the page and the number of pages.
        right_to_left: Whether the page is read from the right.
    """

    title: str
    endorsement: str
    ride_home: str
    plan: str
    clinic: str
    crisis: tuple[str, ...]
    general: str
    private: str
    edition: str
    page: str
    right_to_left: bool = False


class SheetRequest(Struct, frozen=True):
    """All that the sheet needs to be laid out, here or in another process."""

    model: SheetModel
    words: SheetWords


def clinic_line(model: SheetModel, words: SheetWords) -> str:
    """Give the line of the clinic, or nothing where it has set neither name nor phone."""
    clinic = ", ".join(part for part in (model.clinic_name, model.clinic_phone) if part)
    return words.clinic.replace("%1", clinic) if clinic else ""


def numbered_questions(
    visit: Visit,
    text_of: Callable[[Choice], str],
    english_of: Callable[[Choice], str | None] | None = None,
) -> tuple[SheetQuestion, ...]:
    """Turn a visit's choices into the questions of a sheet, stars first.

    Args:
        visit: The visitor's list.
        text_of: Gives the text of a choice in the visitor's language.
        english_of: Gives its English text, and None for the visitor's own words; None when the
            sheet is English.
    """

    def question(number: int, choice: Choice) -> SheetQuestion:
        text = text_of(choice)
        english = english_of(choice) if english_of else None
        return SheetQuestion(number, text, None if english == text else english, choice.starred)

    return tuple(question(number, choice) for number, choice in enumerate(stars_first(visit), 1))
