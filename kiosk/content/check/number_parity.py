"""Does a translation tell the same numbers as the English text?"""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from kiosk.content.check.book import Book
from kiosk.content.check.finding import Finding
from kiosk.content.check.parity import differences
from kiosk.content.check.passages import leaves
from kiosk.content.check.shown import Shown, shown_in_tables, shown_on
from kiosk.content.check.units import unit_of
from kiosk.content.codes import Code
from kiosk.content.translation import SOURCE_LANGUAGE

# Digits of any script, with what joins those of a phone number, a clock time or a thousand.
NUMBER = re.compile(r"\d+(?:[-.,:]\d+)*")
_THOUSANDS = re.compile(r"\d{1,3}(?:[.,]\d{3})+")
_WORD = re.compile(r"[^\W\d_]+")
# "24 hours", "24-hour", "24 whole hours".
_UNIT_WITHIN = 2

Tokens = Counter[str]


def other_numbers(book: Book, english: Book) -> Iterator[Finding]:
    """Find translated files that have more, fewer or other numbers than the English one.

    Digits are Western in all languages, so that staff, phones and labels agree with the screen.
    A unit counts where both languages tell one: "24 and under" may be "24 años o menos". One that
    was left in English is another one.

    Args:
        book: The pack in the other language.
        english: The same pack in English.
    """
    source = _texts_by_file(english)
    for inner, texts in _texts_by_file(book).items():
        there = source.get(inner, [])
        own, plain = _numbers(texts), _numbers(there)
        if there and (message := differences(own, plain)):
            yield Finding(texts[0].path, texts[0].line, Code.NUMBERS_DIFFER, message)
        for number, unit, other in _other_units(texts, book.language, there):
            message = f"{number} {unit} here, {number} {other} in English"
            yield Finding(texts[0].path, texts[0].line, Code.UNITS_DIFFER, message)


def _other_units(
    texts: list[Shown], language: str, english: list[Shown]
) -> Iterator[tuple[str, str, str]]:
    own, plain = _units(texts, language), _units(english, SOURCE_LANGUAGE)
    for number in own.keys() & plain.keys():
        if own[number] != plain[number]:
            yield number, _list(own[number]), _list(plain[number])


def _list(units: Tokens) -> str:
    return " and ".join(sorted(units.elements()))


def _texts_by_file(book: Book) -> dict[Path, list[Shown]]:
    folder = book.root / book.language
    found: dict[Path, list[Shown]] = {}
    pages = (text for leaf in leaves(book) for text in shown_on(leaf))
    for text in (*shown_in_tables(book), *pages):
        if text.path.is_relative_to(folder):
            found.setdefault(text.path.relative_to(folder), []).append(text)
    return found


def _numbers(texts: list[Shown]) -> list[str]:
    return [_even(number) for text in texts for number in NUMBER.findall(text.text)]


def _units(texts: list[Shown], language: str) -> dict[str, Tokens]:
    found: dict[str, Tokens] = {}
    for text in texts:
        for number in NUMBER.finditer(text.text):
            unit = _unit_after(text.text[number.end() :], language)
            if unit:
                found.setdefault(_even(number.group()), Counter())[unit] += 1
    return found


def _unit_after(rest: str, language: str) -> str:
    for word in _WORD.findall(NUMBER.split(rest)[0])[:_UNIT_WITHIN]:
        unit = unit_of(word, language)
        if unit:
            return unit
        if unit_of(word, SOURCE_LANGUAGE):
            return f'"{word}"'
    return ""


def _even(number: str) -> str:
    return re.sub(r"[.,]", "", number) if _THOUSANDS.fullmatch(number) else number
