"""Can most readers of Spanish read it?"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from kiosk.content.characters import has_words
from kiosk.content.check.finding import Finding
from kiosk.content.check.passages import Leaf, sentences, words
from kiosk.content.codes import Code

SPANISH = "es"
# INFLESZ: under 40 very hard, to 55 rather hard, to 65 normal, to 80 fairly easy, above easy.
INFLESZ_MIN = 55.0
_STRONG = frozenset("aeoáéó")
_STRESSED_WEAK = frozenset("íú")
_VOWELS = frozenset("aeiouáéíóúü")
_LETTERS = re.compile(r"[^\W\d_]+")
# A "y" at the end of a word sounds as the vowel; an "h" is silent.
_LAST_Y = re.compile(r"y(?=$|[^aeiouáéíóú])")


def leaf_ease(leaf: Leaf) -> Iterator[Finding]:
    """Find pages and answers that are rather hard to read in Spanish.

    Source:
        Barrio-Cantalejo et al., An Sist Sanit Navar 31 (2008): the INFLESZ scale for texts
        that are written for patients.
    """
    plain = [passage.text for passage in leaf.running]
    if not any(map(has_words, plain)):
        return
    ease = inflesz(plain)
    if ease < INFLESZ_MIN:
        message = f"INFLESZ {ease:.1f}; at least {INFLESZ_MIN:g}"
        yield Finding(leaf.path, leaf.running[0].line, Code.INFLESZ, message)


def inflesz(passages: Iterable[str]) -> float:
    """Tell how easy a Spanish text is, from about 0 to 100; it needs one word at least.

    A list item counts as a sentence, and a number as one syllable.

    Source:
        Szigriszt Pazos, Sistemas predictivos de legibilidad del mensaje escrito (1993):
        206.835 - 62.3 syllables per word - words per sentence.
    """
    parts = [part for passage in passages for part in sentences(passage)]
    found = [word for part in parts for word in words(part)]
    heard = sum(syllables(word) for word in found)
    return 206.835 - 62.3 * heard / len(found) - len(found) / len(parts)


@lru_cache(8192)
def syllables(word: str) -> int:
    """Count the syllables of a Spanish word as it is divided in school; at least 1.

    Source:
        Real Academia Española, Ortografía de la lengua española (2010), on diphthongs and
        hiatus: two strong vowels, or a stressed weak one beside a strong one, stand apart.
    """
    return max(1, sum(map(_in_letters, _LETTERS.findall(word.lower()))))


def _in_letters(letters: str) -> int:
    count, last = 0, ""
    for letter in _LAST_Y.sub("i", letters.replace("h", "")):
        if letter in _VOWELS and _apart(last, letter):
            count += 1
        last = letter
    return count


def _apart(last: str, letter: str) -> bool:
    if last not in _VOWELS or last == letter:
        return True
    strong = {one for one in (last, letter) if one in _STRONG}
    weak = {last, letter} - strong
    return bool(strong) and weak <= _STRESSED_WEAK
