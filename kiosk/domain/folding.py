"""Words without what people leave out when they type: capitals, accents, endings."""

import re
from unicodedata import category, normalize

_WORD = re.compile(r"[^\W_]+")
_APOSTROPHES = str.maketrans("", "", "'’\u02bc")
# Letters that are typed for one another in Arabic, beside those that lose only a mark.
# Teh marbuta for heh, alef maksura for yeh, alef wasla for alef; a stretched line is none at all.
_ARABIC = str.maketrans(
    {"\u0629": "\u0647", "\u0649": "\u064a", "\u0671": "\u0627", "\u0640": None}
)
# "And the", "with the", "the".
_ARTICLES = ("وال", "بال", "ال")
_STEM_FROM = 4


def fold(text: str) -> str:
    """Give text in small letters, without accents, Arabic vowels and forms of alef."""
    parts = normalize("NFKD", text.casefold().translate(_APOSTROPHES))
    bare = "".join(char for char in parts if category(char) != "Mn")
    return bare.translate(_ARABIC)


def words_of(text: str) -> tuple[str, ...]:
    """Give the folded words of a text in order."""
    return tuple(_WORD.findall(fold(text)))


def stem(word: str) -> str:
    """Cut a folded word to what its singular and plural share.

    The rule is coarse on purpose: it is used on both sides, and typing errors are forgiven anyway.
    """
    word = _without_article(word)
    if len(word) < _STEM_FROM or not word.isalpha():
        return word
    if word.endswith("s") and not word.endswith("ss"):
        word = word[:-1]
    word = word.removesuffix("e")
    return f"{word[:-1]}i" if word.endswith("y") else word


def stems_of(text: str) -> tuple[str, ...]:
    """Give the stems of the words of a text in order."""
    return tuple(map(stem, words_of(text)))


def _without_article(word: str) -> str:
    for article in _ARTICLES:
        if word.startswith(article) and len(word) >= len(article) + 2:
            return word[len(article) :]
    return word
