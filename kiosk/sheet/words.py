"""The words that all sheets share, in the language that the program speaks just now."""

from collections.abc import Callable
from datetime import date
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kiosk.domain.languages import ENGLISH, language_of
from kiosk.domain.review import ReviewStamp, ReviewState, review_state
from kiosk.sheet.model import SheetWords

Translate = Callable[[str, str], str]


def sheet_words(
    *,
    edition: int,
    review: ReviewStamp,
    today: date,
    language: str,
    endorsement: str = "",
    translate: Translate = QCoreApplication.translate,
) -> SheetWords:
    """Give the words of the sheet.

    Args:
        edition: Of the content.
        review: Of the content.
        today: The day to judge the review by.
        language: For the name of the month, the direction, and whether somebody has checked it.
        endorsement: The clinic's own sentence; empty for ours.
        translate: Turns our words into the language; :func:`in_english` leaves them.

    Source:
        988 and 911: facts F118, F154, F155 and F156 of the fact base. Endorsement: lists of
        questions work best when the clinic asks for them, Kinnersley et al. (2008).
    """
    spoken = language_of(language) or ENGLISH
    return SheetWords(
        title=translate("Sheet", "Questions for my visit"),
        endorsement=endorsement or translate("Sheet", "Your care team wants to hear these."),
        ride_home=translate("Sheet", "Who takes me home:"),
        plan=translate("Sheet", "In my own words, the plan is:"),
        clinic=translate("Sheet", "Your clinic: %1"),
        crisis=(
            translate("Sheet", "In crisis, or thoughts of suicide or self-harm? Call or text 988."),
            translate(
                "Sheet", "On a call, veterans press 1 and Spanish is 2. Veterans can text 838255."
            ),
            translate("Sheet", "Danger now? Call 911. In the clinic, tell any staff member."),
        ),
        general=translate(
            "Sheet", "This is general information. It does not replace your care team."
        ),
        private=translate("Sheet", "This page is private. Keep it with you."),
        edition=" ".join(
            [
                _edition(edition, review, today, language, translate),
                *([] if spoken.reviewed else [_unchecked(translate)]),
            ]
        ),
        page=translate("Sheet", "Page %1 of %2"),
        right_to_left=spoken.right_to_left,
    )


def teach_back_question(title: str, translate: Translate = QCoreApplication.translate) -> str:
    """Give the question of a visitor who wants to tell about a topic in their own words.

    Args:
        title: Title of the topic.
        translate: :func:`in_english` for staff.

    Source:
        Agency for Healthcare Research and Quality, Health Literacy Universal Precautions
        Toolkit, tool 5, "Use the Teach-Back Method" (2023).
    """
    words = translate("Sheet", "“%1”: can I tell you this in my own words?")
    return words.replace("%1", title)


def trial_words() -> tuple[SheetWords, str]:
    """Give the words of a sheet that staff print to try the printer, and its one question."""
    translate = QCoreApplication.translate
    words = SheetWords(
        title=translate("Sheet", "Printer test"),
        endorsement=translate("Sheet", "Nobody's questions are on this sheet."),
        ride_home="",
        plan="",
        clinic="",
        crisis=(),
        general="",
        private="",
        edition="",
        page=translate("Sheet", "Page %1 of %2"),
    )
    return words, translate("Sheet", "Is this sheet easy to read, with nothing cut off?")


def in_english(_context: str, words: str) -> str:
    """Leave the words of the program as they stand in it."""
    return words


def _unchecked(translate: Translate) -> str:
    return translate("Sheet", "Translated by a machine, not checked by a translator.")


def _edition(
    edition: int, review: ReviewStamp, today: date, language: str, translate: Translate
) -> str:
    state = review_state(review, today)
    match state:
        case ReviewState.NOT_REVIEWED:
            line = translate("Sheet", "Edition %1. Not yet reviewed by this clinic.")
        case ReviewState.OVERDUE:
            line = translate("Sheet", "Edition %1, reviewed %2. A new review is due.")
        case ReviewState.CURRENT:
            line = translate("Sheet", "Edition %1, reviewed %2.")
        case _:
            assert_never(state)
    day = review.date
    month = (
        QLocale((language_of(language) or ENGLISH).locale).toString(
            QDate(day.year, day.month, day.day), "MMMM yyyy"
        )
        if day
        else ""
    )
    return line.replace("%1", str(edition)).replace("%2", month)
