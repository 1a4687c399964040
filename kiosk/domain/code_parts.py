"""Divides a text into parts that each fit one code on the screen, for a phone to read."""

import re
from unicodedata import category

from msgspec import Struct

# What a code of 45 by 45 modules holds at level M; a larger one would have smaller modules.
CODE_BYTES_MAX = 120

_LONGEST_CHARACTER = 4
_JOINER = "\u200d"
# Marks, and format characters such as joiners and the tags of a flag.
_WITH_THE_ONE_BEFORE = frozenset({"Mn", "Mc", "Me", "Cf"})
_SKIN_TONES = range(0x1F3FB, 0x1F400)
_FLAG_LETTERS = "".join(map(chr, range(0x1F1E6, 0x1F200)))


class CodePart(Struct, frozen=True):
    """What one code holds.

    Attributes:
        label: Which part it is, such as ``1 of 3``, or nothing where one code holds all.
        text: Its share of the text; all shares in order are the whole text.
    """

    label: str
    text: str

    @property
    def words(self) -> str:
        """What a phone shows."""
        return f"{self.label}\n{self.text}" if self.label else self.text


def code_parts(text: str, label: str) -> tuple[CodePart, ...]:
    """Divide a text at the ends of lines and words, so that each part fits one code.

    A word that is longer than a part is divided between characters; a letter keeps its marks
    and a joined emoji stays whole, unless it alone is longer than a part.

    Args:
        text: The whole text; of any length.
        label: First line of each part, with ``%1`` for its number and ``%2`` for how many there
            are.

    Raises:
        ValueError: The label leaves no room for text.
    """
    if _bytes(text) <= CODE_BYTES_MAX:
        return (CodePart("", text),)
    most = 9
    while len(shares := _shares(text, _room_beside(label, most))) > most:
        most = most * 10 + 9
    return tuple(
        CodePart(_labelled(label, number, len(shares)), share)
        for number, share in enumerate(shares, 1)
    )


def _room_beside(label: str, most: int) -> int:
    room = CODE_BYTES_MAX - _bytes(_labelled(label, most, most) + "\n")
    if room < _LONGEST_CHARACTER:
        raise ValueError("the label leaves no room for text")
    return room


def _labelled(label: str, number: int, count: int) -> str:
    return label.replace("%1", str(number)).replace("%2", str(count))


def _shares(text: str, room: int) -> tuple[str, ...]:
    shares = []
    rest = text
    while _bytes(rest) > room:
        end = _end_of_share(rest, room)
        shares.append(rest[:end])
        rest = rest[end:]
    return (*shares, rest)


def _end_of_share(rest: str, room: int) -> int:
    fitting = len(rest.encode()[:room].decode(errors="ignore"))
    line_end = rest.rfind("\n", 0, fitting) + 1
    if _bytes(rest[:line_end]) * 2 >= room:
        return line_end
    word_end = max(line_end, rest.rfind(" ", 0, fitting) + 1)
    if word_end and _bytes(re.split("[ \n]", rest[word_end:], maxsplit=1)[0]) <= room:
        return word_end
    return _end_of_character(rest, fitting)


def _end_of_character(rest: str, fitting: int) -> int:
    whole = fitting
    while whole and _goes_with_the_one_before(rest, whole):
        whole -= 1
    return whole or fitting


def _goes_with_the_one_before(text: str, place: int) -> bool:
    char = text[place]
    if category(char) in _WITH_THE_ONE_BEFORE or text[place - 1] == _JOINER:
        return True
    if ord(char) in _SKIN_TONES:
        return True
    before = text[:place]
    flag_letters = len(before) - len(before.rstrip(_FLAG_LETTERS))
    return char in _FLAG_LETTERS and flag_letters % 2 == 1


def _bytes(text: str) -> int:
    return len(text.encode())
