"""A translation tells the numbers, units and phone numbers of the English text."""

import pytest

from kiosk.content.check.rules import check_pack
from kiosk.content.check.units import unit_of
from kiosk.content.codes import Code
from tests.fakes.tiny_pack import ICONS, TODAY, TOPIC, TinyPack

PAGE = f"{TOPIC}/01-no-driving.md".replace("en/", "es/", 1)
ABOUT = f"{TOPIC}/topic.md".replace("en/", "es/", 1)
PARITY = {Code.NUMBERS_DIFFER, Code.UNITS_DIFFER}


def parity(pack: TinyPack) -> list[tuple[str, str, str]]:
    """Check the pack; give file, code and message of what concerns numbers."""
    return [
        (str(f.path.relative_to(pack.root)), str(f.code), f.message)
        for f in check_pack(pack.root, TODAY, ICONS).findings
        if f.code in PARITY
    ]


@pytest.mark.planted("L25", "a phone number that is missing in a translation")
def test_a_missing_phone_number_is_found(bilingual: TinyPack) -> None:
    """The Spanish page lacks what the English one tells."""
    bilingual.change(PAGE, "Call 911", "Call")
    assert parity(bilingual) == [(PAGE, "T-NUMBERS", "only in English: 911")]


@pytest.mark.planted("L25", "a phone number with another digit in a translation")
def test_another_number_is_found(bilingual: TinyPack) -> None:
    """Both sides are told."""
    bilingual.change(PAGE, "Call 911", "Call 912")
    assert parity(bilingual) == [(PAGE, "T-NUMBERS", "only here: 912; only in English: 911")]


@pytest.mark.planted("L25", "Arabic-Indic digits in a translation")
def test_digits_are_western(bilingual: TinyPack) -> None:
    """What is dialled looks as it does on the phone."""
    bilingual.change(PAGE, "911", "٩١١")
    assert parity(bilingual) == [(PAGE, "T-NUMBERS", "only here: ٩١١; only in English: 911")]


@pytest.mark.planted("L25", "24 hours that became 24 days")
def test_another_unit_is_found(bilingual: TinyPack) -> None:
    """The number alone would agree."""
    file = PAGE.replace("01-no-driving", "03-drip-and-spray")
    bilingual.change(file, "24 horas", "24 días")
    assert parity(bilingual) == [
        (file, "T-UNITS", "24 days here, 24 hours in English"),
    ]


@pytest.mark.planted("L25", "a unit that was left in English in a translation")
def test_a_unit_in_english_is_found(bilingual: TinyPack) -> None:
    """Its number is right, and nobody who reads Spanish knows of what."""
    file = PAGE.replace("01-no-driving", "03-drip-and-spray")
    assert parity(bilingual) == []
    bilingual.change(file, "24 horas", "24 hours")
    assert parity(bilingual) == [
        (file, "T-UNITS", '24 "hours" here, 24 hours in English'),
    ]


def test_a_word_may_stand_before_the_unit(bilingual: TinyPack) -> None:
    """Word order is that of the language, and a unit that only one of them tells is none."""
    file = PAGE.replace("01-no-driving", "03-drip-and-spray")
    bilingual.change(file, "at least 24 horas", "24 largas horas")
    bilingual.change(ABOUT, "Plan your", "Plan 3 días your")
    bilingual.change(ABOUT.replace("es/", "en/", 1), "Plan your", "Plan 3 of your")
    assert parity(bilingual) == []


def test_thousands_may_be_written_otherwise(bilingual: TinyPack) -> None:
    """1,000 is 1.000 in parts of the world."""
    bilingual.change(ABOUT, "Plan your", "Plan 1.000 your")
    bilingual.change(ABOUT.replace("es/", "en/", 1), "Plan your", "Plan 1,000 your")
    assert parity(bilingual) == []


def test_a_file_that_english_lacks_has_no_other_numbers(bilingual: TinyPack) -> None:
    """That it is too many is another finding."""
    bilingual.rename(PAGE, PAGE.replace("01-no", "04-no"))
    assert parity(bilingual) == []


@pytest.mark.parametrize(
    ("word", "language", "unit"),
    [
        ("Hours", "en", "hours"),
        ("año", "es", "years"),
        ("ساعات", "ar", "hours"),
        ("people", "en", ""),
        ("Stunden", "de", ""),
    ],
)
def test_a_unit_is_known_in_each_language(word: str, language: str, unit: str) -> None:
    """By its English plural; a language that nobody has taught has none."""
    assert unit_of(word, language) == unit
