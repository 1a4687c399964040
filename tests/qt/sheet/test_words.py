"""The fixed words of the sheet."""

from collections.abc import Iterator
from datetime import date

import pytest
from msgspec.structs import replace

from kiosk.domain.review import ReviewStamp
from kiosk.sheet.model import SheetWords
from kiosk.sheet.words import in_english, sheet_words, trial_words

REVIEWED = ReviewStamp("A. Clinician", "Physician", date(2026, 3, 4), date(2027, 3, 4))


def endorsed(sentence: str) -> SheetWords:
    """Give the words of a sheet with a sentence of the clinic."""
    return sheet_words(
        edition=1, review=REVIEWED, today=date(2026, 5, 1), language="en", endorsement=sentence
    )


def unwished(words: SheetWords, own: str) -> Iterator[str]:
    """Name what stands in the stead of the clinic's wish to hear the questions."""
    if words.endorsement != (own or "Your care team wants to hear these."):
        yield words.endorsement


def edition_line(review: ReviewStamp, today: date, language: str = "en") -> str:
    """Give the line that says which content the sheet has."""
    return sheet_words(edition=7, review=review, today=today, language=language).edition


@pytest.mark.parametrize(
    ("review", "today", "line"),
    [
        (
            ReviewStamp("", "", None, None),
            date(2026, 5, 1),
            "Edition 7. Not yet reviewed by this clinic.",
        ),
        (REVIEWED, date(2026, 5, 1), "Edition 7, reviewed March 2026."),
        (REVIEWED, date(2027, 3, 5), "Edition 7, reviewed March 2026. A new review is due."),
    ],
)
def test_the_edition_says_whether_it_is_reviewed(
    review: ReviewStamp, today: date, line: str
) -> None:
    """A missing or overdue review shows; no line tells the day or the hour of a visit."""
    assert edition_line(review, today) == line


def test_the_month_is_named_in_the_language_of_the_sheet() -> None:
    """Months come from Qt's own tables."""
    assert "marzo" in edition_line(REVIEWED, date(2026, 5, 1), "es")


def test_the_clinics_sentence_takes_the_place_of_ours() -> None:
    """Without one, ours stands."""
    assert list(unwished(endorsed("Ask us."), "Ask us.")) == []
    assert list(unwished(endorsed(""), "")) == []


@pytest.mark.parametrize(
    ("said", "own"),
    [
        pytest.param(
            "",
            "Ask us.",
            marks=pytest.mark.planted("R12", "our sentence in the stead of the clinic's own"),
        ),
        pytest.param(
            "Please keep it short.",
            "",
            marks=pytest.mark.planted("R12", "a sentence that does not want the questions"),
        ),
    ],
)
def test_a_sheet_without_the_wish_is_named(said: str, own: str) -> None:
    """Lists of questions work when the clinic itself asks for them."""
    assert len(list(unwished(endorsed(said), own))) == 1


HELP = (
    "Call or text 988.",
    "On a call, veterans press 1 and Spanish is 2.",
    "Veterans can text 838255.",
    "Danger now? Call 911.",
    "In the clinic, tell any staff member.",
)


def unsaid_help(words: SheetWords) -> list[str]:
    """Give what the facts say of help in a crisis and a sheet does not."""
    crisis = " ".join(words.crisis)
    return [sentence for sentence in HELP if sentence not in crisis]


def test_help_is_worded_as_the_facts_say() -> None:
    """988 by call or text, keys on a call only, 838255 by text, 911 in danger."""
    said = sheet_words(edition=1, review=REVIEWED, today=date(2026, 5, 1), language="en")

    assert unsaid_help(said) == []


@pytest.mark.planted("L20", "a sheet that tells of 988 and not of 911")
def test_help_that_a_sheet_leaves_out_is_named() -> None:
    """Somebody in danger would call a line that sends nobody."""
    said = sheet_words(edition=1, review=REVIEWED, today=date(2026, 5, 1), language="en")
    shorter = replace(said, crisis=said.crisis[:2])

    assert unsaid_help(shorter) == list(HELP[3:])


def test_the_title_is_neutral() -> None:
    """Nobody who sees the sheet learns what the visit is about."""
    said = sheet_words(edition=1, review=REVIEWED, today=date(2026, 5, 1), language="en")

    assert said.title == "Questions for my visit"


def test_a_trial_sheet_says_that_it_is_one() -> None:
    """Staff see at once that it is nobody's."""
    said, question = trial_words()

    assert said.title == "Printer test"
    assert question.endswith("?")


def test_a_sheet_of_machine_words_says_so() -> None:
    """Beside the edition; English needs no such line."""
    today = date(2026, 5, 1)
    spanish = sheet_words(edition=1, review=REVIEWED, today=today, language="es")
    english = sheet_words(edition=1, review=REVIEWED, today=today, language="en")
    assert "not checked by a translator" in spanish.edition
    assert "translator" not in english.edition


def test_a_sheet_for_staff_stays_english() -> None:
    """Whatever language the program speaks."""
    words = sheet_words(
        edition=1, review=REVIEWED, today=date(2026, 5, 1), language="en", translate=in_english
    )
    assert words.title == "Questions for my visit"


def test_only_arabic_is_read_from_the_right() -> None:
    """The layout follows."""
    sheets = {
        code: sheet_words(edition=1, review=REVIEWED, today=date(2026, 5, 1), language=code)
        for code in ("en", "es", "ar")
    }
    assert [code for code, words in sheets.items() if words.right_to_left] == ["ar"]
