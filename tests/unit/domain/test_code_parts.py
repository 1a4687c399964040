"""A list becomes codes: nothing lost, nothing too long, words and characters whole."""

import random
from itertools import pairwise
from unicodedata import category

import pytest

from kiosk.domain.code_parts import CODE_BYTES_MAX, CodePart, code_parts
from kiosk.domain.visit import OWN_TEXT_MAX, QUESTIONS_MAX

LABEL = "%1 of %2"
# What is left beside "1 of 9" and the end of its line.
ROOM = 113
FAMILY = "\U0001f469\u200d\U0001f469\u200d\U0001f467"
WAVE = "\U0001f44b\U0001f3fd"
FLAG = "\U0001f1fa\U0001f1f8"
WALES = "\U0001f3f4\U000e0067\U000e0062\U000e0077\U000e006c\U000e0073\U000e007f"
HEART = "\u2764\ufe0f"
PIECES = ["a", "I", " ", " ", "\n", "é", "e\u0301", "ß", "س", "漢", "\U0001f600", FAMILY, FLAG, "?"]


def texts(parts: tuple[CodePart, ...]) -> list[str]:
    """Give the share of each part."""
    return [part.text for part in parts]


def size(words: str) -> int:
    """Count the bytes that a code has to hold."""
    return len(words.encode())


@pytest.mark.parametrize(
    "text",
    ["", "?", "Questions for my visit\n1. Can I drive?", "a" * CODE_BYTES_MAX, "é" * 60, "😀" * 30],
)
def test_what_fits_one_code_is_one_part_without_a_label(text: str) -> None:
    """Up to the last byte; the words are the text itself."""
    parts = code_parts(text, LABEL)

    assert parts == (CodePart("", text),)
    assert parts[0].words == text


@pytest.mark.parametrize("text", ["a" * 121, "é" * 61, "😀" * 31])
def test_one_byte_more_is_two_parts(text: str) -> None:
    """Each begins with a line that says which it is."""
    first, second = code_parts(text, LABEL)

    assert first.words == f"1 of 2\n{first.text}"
    assert second.words == f"2 of 2\n{second.text}"
    assert size(first.words) <= CODE_BYTES_MAX


def test_the_label_is_in_the_language_of_the_caller() -> None:
    """Number and count stand where its words want them."""
    parts = code_parts("a" * 200, "de %2: %1")

    assert [part.label for part in parts] == ["de 2: 1", "de 2: 2"]


@pytest.mark.parametrize(
    ("text", "shares"),
    [
        pytest.param(
            f"{'a' * 70}\n{'b' * 70}", [f"{'a' * 70}\n", "b" * 70], id="at the end of a line"
        ),
        pytest.param(
            f"{'a' * 70}\n{'b' * 30} {'c' * 30}",
            [f"{'a' * 70}\n", f"{'b' * 30} {'c' * 30}"],
            id="rather there than later at the end of a word",
        ),
        pytest.param(
            f"{'a' * 20}\n{'b' * 60} {'c' * 60}",
            [f"{'a' * 20}\n{'b' * 60} ", "c" * 60],
            id="at the end of a word where a line would leave most of the code empty",
        ),
        pytest.param(
            f"{'a' * 20}\n{'b' * 110}",
            [f"{'a' * 20}\n", "b" * 110],
            id="at the end of an early line, to keep a word that fits",
        ),
        pytest.param(
            f"1. Is it {'b' * ROOM}",
            ["1. Is it ", "b" * ROOM],
            id="a word as long as a code stays whole",
        ),
        pytest.param(
            f"1. {'b' * 120}",
            [f"1. {'b' * 110}", "b" * 10],
            id="a word that is too long fills what is left",
        ),
        pytest.param(
            f"1. {'b' * 115}\n2. c",
            [f"1. {'b' * 110}", "bbbbb\n2. c"],
            id="and the next line follows it",
        ),
        pytest.param("a" * 121, ["a" * ROOM, "a" * 8], id="one long word"),
        pytest.param(f"{'a' * 112} {'b' * 60}", [f"{'a' * 112} ", "b" * 60], id="exactly full"),
        pytest.param(f"{'a' * 113} {'b' * 60}", ["a" * 113, f" {'b' * 60}"], id="blank too many"),
    ],
)
def test_a_text_is_divided_where_a_reader_would(text: str, shares: list[str]) -> None:
    """At the end of a line, else of a word, else between characters."""
    assert texts(code_parts(text, LABEL)) == shares


@pytest.mark.parametrize("character", [FAMILY, WAVE, FLAG, WALES, HEART, "e\u0301", "क\u094d"])
@pytest.mark.parametrize("before", range(20))
def test_a_character_stays_whole(character: str, before: int) -> None:
    """Wherever the end of a code falls, it holds whole characters only."""
    parts = code_parts("x" * before + character * 40, LABEL)

    assert all(not part.text.lstrip("x").replace(character, "") for part in parts)


@pytest.mark.parametrize("marks", [200, 500])
def test_a_character_longer_than_a_code_is_divided_between_its_marks(marks: int) -> None:
    """It cannot stay whole, and nothing of it is lost."""
    text = "e" + "\u0301" * marks
    parts = code_parts(text, LABEL)

    assert "".join(texts(parts)) == text
    assert all(size(part.words) <= CODE_BYTES_MAX for part in parts)


@pytest.mark.parametrize("character", ["\U0001f600", FAMILY, "W", "س", "漢", "e\u0301"])
@pytest.mark.parametrize("blank", ["", " "])
def test_the_longest_list_becomes_many_codes(character: str, blank: str) -> None:
    """Ten own questions of 160 characters, most bytes at 4 a character."""
    own = (character + blank) * OWN_TEXT_MAX
    lines = [f"{number}. {own[:OWN_TEXT_MAX]}" for number in range(1, QUESTIONS_MAX + 1)]
    text = "\n".join(["Questions for my visit", *lines])

    parts = code_parts(text, LABEL)

    assert len(parts) >= size(text) // CODE_BYTES_MAX
    assert "".join(texts(parts)) == text
    assert parts[-1].label == f"{len(parts)} of {len(parts)}"
    assert all(size(part.words) <= CODE_BYTES_MAX for part in parts)


@pytest.mark.parametrize("length", [9 * ROOM, 9 * ROOM + 1, 99 * 111, 99 * 111 + 1, 999 * 109 + 1])
def test_a_longer_count_leaves_less_room(length: int) -> None:
    """From ten codes on the label is longer, from a hundred again; each code still fits."""
    parts = code_parts("a" * length, LABEL)

    assert "".join(texts(parts)) == "a" * length
    assert max(size(part.words) for part in parts) <= CODE_BYTES_MAX
    assert [part.label for part in parts] == [
        f"{number} of {len(parts)}" for number in range(1, len(parts) + 1)
    ]


def test_room_for_one_character_is_enough() -> None:
    """The longest character takes 4 bytes."""
    parts = code_parts("\U0001f600" * 31, "x" * 115)

    assert texts(parts) == ["\U0001f600"] * 31


@pytest.mark.parametrize("label", ["x" * 116, "%1" + "x" * 114])
def test_a_label_that_leaves_no_room_is_refused(label: str) -> None:
    """Whether at once or when the number of codes gets another digit."""
    with pytest.raises(ValueError, match="no room"):
        code_parts("a" * 121, label)


@pytest.mark.parametrize("seed", range(300))
def test_any_text_is_divided_whole_and_fits(seed: int) -> None:
    """Parts fit, are never empty, give the text back, and break no word that fits a code."""
    dice = random.Random(seed)  # noqa: S311 - repeatable cases, nothing secret
    text = "".join(dice.choice(PIECES) for _ in range(dice.randint(0, 600)))

    parts = code_parts(text, LABEL)

    shares = texts(parts)
    assert "".join(shares) == text
    assert all(size(part.words) <= CODE_BYTES_MAX for part in parts)
    assert all(shares) or text == ""
    for one, other in pairwise(shares):
        assert one[-1] in " \n" or other[0] in " \n" or word_over(one, other) > ROOM - 8
        assert category(other[0]) not in {"Mn", "Cf"}
        assert one[-1] != "\u200d"
    assert parts == code_parts(text, LABEL)


def word_over(one: str, other: str) -> int:
    """Count the bytes of the word that two neighbours share."""
    return size(one.replace("\n", " ").split(" ")[-1] + other.replace("\n", " ").split(" ")[0])
