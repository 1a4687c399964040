"""The program's languages, and what of a translated pack may be shown in them."""

from collections.abc import Iterator, Sequence

import pytest

from kiosk.domain.direction import set_apart, with_numbers_kept
from kiosk.domain.language_help import HELP_NOTICES, HelpNotice
from kiosk.domain.languages import ENGLISH, LANGUAGES, language_of
from kiosk.domain.offer import Offer, withholds
from kiosk.domain.route import Place, Screen

OFFER = Offer(topics=frozenset({"home"}), answers=frozenset({"drive"}))


def test_a_language_is_found_by_its_code() -> None:
    """One that the program does not speak is none."""
    assert language_of("en") is ENGLISH
    assert language_of("xx") is None


def test_only_english_counts_as_checked() -> None:
    """The other words were made by a machine, which the screen has to say."""
    assert [each.code for each in LANGUAGES if each.reviewed] == ["en"]


def faults_of_notices(notices: Sequence[HelpNotice]) -> Iterator[str]:
    """Name what the notice of free language help lacks.

    Source:
        45 CFR 92.11: English and at least the fifteen languages most spoken.
    """
    codes = [notice.code for notice in notices]
    if codes[0] != "en":
        yield f"{codes[0]} stands before English"
    if len(set(codes)) < 16:
        yield f"only {len(set(codes))} languages"
    yield from (f"{code} stands twice" for code in sorted(set(codes)) if codes.count(code) > 1)


def test_the_notice_of_free_help_is_in_enough_languages() -> None:
    """English and at least the fifteen most spoken ones, each once."""
    assert list(faults_of_notices(HELP_NOTICES)) == []


@pytest.mark.parametrize(
    ("notices", "fault"),
    [
        pytest.param(
            HELP_NOTICES[:15], "only 15 languages",
            marks=pytest.mark.planted("L24", "a notice in English and fourteen languages"),
        ),
        pytest.param(
            (*HELP_NOTICES[:15], HELP_NOTICES[1]), "only 15 languages",
            marks=pytest.mark.planted("L24", "sixteen notices, two of them in one language"),
        ),
    ],
)  # fmt: skip
def test_a_notice_in_too_few_languages_is_named(notices: Sequence[HelpNotice], fault: str) -> None:
    """Somebody who has a right to an interpreter would not know of it."""
    assert fault in faults_of_notices(notices)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("اتصل بالرقم 1-800-662-4357.", "اتصل بالرقم \u20661-800-662-4357\u2069."),
        ("بعد 2–4 ساعات", "بعد \u20662–4\u2069 ساعات"),
        ("988", "988"),
        ("", ""),
    ],
)
def test_a_joined_number_keeps_its_order(text: str, kept: str) -> None:
    """A number alone needs no help."""
    assert with_numbers_kept(text) == kept


def test_a_sentence_is_set_apart() -> None:
    """Between the marks its first letter says from where it is read."""
    assert set_apart("Stays here.") == "\u2068Stays here.\u2069"


@pytest.mark.parametrize(
    ("offer", "place", "withheld"),
    [
        (OFFER, Place(Screen.HOME), False),
        (Offer(questions=True), Place(Screen.HOME), True),
        (OFFER, Place(Screen.TOPICS, "mine"), False),
        (Offer(), Place(Screen.TOPICS, "mine"), True),
        (OFFER, Place(Screen.PAGE, "home/ride"), False),
        (OFFER, Place(Screen.PAGE, "risks/first"), True),
        (OFFER, Place(Screen.SOURCES, "home/ride"), False),
        (OFFER, Place(Screen.SOURCES, "drive"), False),
        (OFFER, Place(Screen.SOURCES, "cost"), True),
        (OFFER, Place(Screen.FAQ), False),
        (Offer(), Place(Screen.FAQ_LIST, "mine"), True),
        (OFFER, Place(Screen.ANSWER, "drive"), False),
        (OFFER, Place(Screen.ANSWER, "cost"), True),
        (OFFER, Place(Screen.STAGES), True),
        (Offer(questions=True), Place(Screen.READY, "after"), False),
        (OFFER, Place(Screen.SEARCH), False),
        (Offer(questions=True), Place(Screen.SEARCH), True),
        (OFFER, Place(Screen.TEACH_BACK, "home"), False),
        (OFFER, Place(Screen.TEACH_BACK, "risks"), True),
        (Offer(glossary=True), Place(Screen.GLOSSARY, "home/ride"), False),
        (OFFER, Place(Screen.GLOSSARY, "home/ride"), True),
        (Offer(), Place(Screen.HELP), False),
        (Offer(), Place(Screen.QUESTIONS), False),
    ],
)
def test_a_place_without_reviewed_words_is_withheld(
    offer: Offer, place: Place, withheld: bool
) -> None:
    """Help and the visitor's own list never are."""
    assert withholds(offer, frozenset({"home"}), place) is withheld
