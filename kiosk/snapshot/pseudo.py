"""Pseudo-languages: English that is 40 per cent longer, or laid out from the right."""

import re
from collections.abc import Callable
from functools import lru_cache
from math import ceil
from pathlib import Path

from PySide6.QtCore import QTranslator

from kiosk.content.manifest import read_manifest
from kiosk.content.offered_pack import OfferedPack
from kiosk.content.offering import read_offer
from kiosk.content.pack import Pack
from kiosk.services.ui_words import UiWords

LONGER = "qps"
TURNED = "qps-rtl"
GROWTH = 0.4
_ACCENTED = str.maketrans(
    "AaCcDdEeGgIiKkLlNnOoRrSsTtUuYyZz",
    "ÅåÇçÐđÉéĞğÎîĶķĻļÑñÖöŔŕŠšŢţÛûÝýŽž",
)
# What a function fills in, and the name of a month's form.
_KEPT = re.compile(r"(%\d|%n|&\w+;|MMMM? d, yyyy|\d+(?:[-–./:]\d+)*)")
_WORD = re.compile("[A-Za-z]+")
_BRACKETS = "[]"
_VOWEL = re.compile("[aeiouAEIOU]")


def is_pseudo(language: str) -> bool:
    """Tell whether a language is none that people speak."""
    return language in {LONGER, TURNED}


@lru_cache(maxsize=4096)
def longer(text: str) -> str:
    """Make words 40 per cent longer, accented and bracketed, and still readable.

    The brackets count; the rest is shared among the words, as in a language with longer words. A
    text that begins with the words of another still does.
    """
    if not _WORD.search(_KEPT.sub("", text)):
        return text
    passed = grown = 0

    def share(word: re.Match[str]) -> str:
        nonlocal passed, grown
        passed += len(word.group())
        more = max(0, ceil(passed * GROWTH) - len(_BRACKETS)) - grown
        grown += more
        return _grown(word.group(), more)

    pieces = _KEPT.split(text)
    said = (p if _KEPT.fullmatch(p) else _WORD.sub(share, p) for p in pieces)
    return f"{_BRACKETS[0]}{''.join(said)}{_BRACKETS[1]}"


def _grown(word: str, more: int) -> str:
    places = [found.start() for found in _VOWEL.finditer(word)] or [len(word) - 1]
    letters = [*word]
    for number in range(more):
        place = places[number % len(places)]
        letters[place] += word[place].lower()
    return "".join(letters).translate(_ACCENTED)


class PseudoWords(UiWords):
    """The words of the program in a pseudo-language."""

    def _translator(self, code: str) -> QTranslator:
        english = super()._translator("en")
        return _LongerTranslator(english) if code == LONGER else english

    def _is_turned(self, code: str) -> bool:
        return code == TURNED


class _LongerTranslator(QTranslator):
    """Makes each English sentence longer while the program runs."""

    def __init__(self, english: QTranslator) -> None:
        super().__init__()
        self._english = english

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return longer(self._english.translate(context, source, disambiguation or "", n) or source)


def pseudo_pack(root: Path, language: str) -> Pack:
    """Open the English pack with its words in a pseudo-language.

    Raises:
        PackError: The pack is broken.
    """
    reword: Callable[[str], str] = longer if language == LONGER else str
    offer = read_offer(root, "en", unreviewed_too=True)
    return OfferedPack(root, "en", read_manifest(root), offer, reword)
