"""TOML keeps the line of each key."""

from pathlib import Path

import msgspec
import pytest

from kiosk.content.decode import decode
from kiosk.content.errors import PackError
from kiosk.content.toml import parse_toml

TEXT = '''\
title = "A"   # line 1
"quoted key" = 1
text = """
not = "a key"
"""
[review]
date = 2026-11-30
[review.by]
name = "N"

[[group]]
id = "a"
[group.title]
en = "A"
[[group]]
id = "b"
topics = [
    "x",
]
literal = \'\'\'
[not.a.table]
\'\'\'
last = 1
'''


@pytest.mark.parametrize(
    ("key", "line"),
    [
        (("title",), 1),
        (("quoted key",), 2),
        (("text",), 3),
        (("not",), 1),
        (("review",), 6),
        (("review", "date"), 7),
        (("review", "by", "name"), 9),
        (("group", 0, "id"), 12),
        (("group", 0, "title", "en"), 14),
        (("group", 1), 15),
        (("group", 1, "id"), 16),
        (("group", 1, "topics", 0), 17),
        (("group", 1, "last"), 23),
        (("group", 1, "missing"), 15),
        (("nowhere",), 1),
        ((), 1),
    ],
)
def test_a_key_has_a_line(key: tuple[str | int, ...], line: int) -> None:
    """A key has its own line; a missing one has that of the nearest table."""
    assert parse_toml(Path("x.toml"), TEXT).line(*key) == line


def test_a_list_in_a_list_is_no_table() -> None:
    """A line that starts with a bracket is a table only where it names one."""
    table = parse_toml(Path("x.toml"), "a = [\n[1, 2],\n['=', 'b']\n]\nc = 1")
    assert table.lines == {("a",): 1, ("c",): 5}


def test_lines_count_from_where_the_table_starts() -> None:
    """Front matter starts at line 2 of its file."""
    assert parse_toml(Path("x.md"), "a = 1\nb = 2", first_line=2).line("b") == 3


def test_dates_become_text() -> None:
    """A bare date and a quoted one read the same, also inside a list."""
    table = parse_toml(Path("x.toml"), "a = 2026-11-30\nb = [2026-11-30, 1]")
    assert table.data == {"a": "2026-11-30", "b": ["2026-11-30", 1]}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a = 1\nb =\n", "x.toml:2: P-TOML invalid value"),
        ("a = 1\n\nb = [", "x.toml:3: P-TOML invalid value"),
        ("a = 1\na = 2\n", "x.toml:2: P-TOML cannot overwrite a value"),
        ("a = [\n\n", "x.toml:1: P-TOML invalid value"),
    ],
)
def test_broken_toml_has_a_line(text: str, message: str) -> None:
    """What tomllib says comes with file and line, without its own words for the place."""
    with pytest.raises(PackError) as caught:
        parse_toml(Path("x.toml"), text)
    assert str(caught.value) == message


class Inner(msgspec.Struct, forbid_unknown_fields=True):
    """A table in a list."""

    n: int


class Outer(msgspec.Struct, forbid_unknown_fields=True):
    """A whole file."""

    inner: tuple[Inner, ...]
    names: dict[str, str] = {}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[[inner]]\nn = 1\n[[inner]]\nm = 2", "x.toml:4: P-KEY unknown key `m`"),
        ("[[inner]]\n", "x.toml:1: P-KEY missing key `n`"),
        ("other = 1", "x.toml:1: P-KEY unknown key `other`"),
        ("[[inner]]\nn = 'a'", "x.toml:2: P-VALUE `n`: expected `int`, got `str`"),
        ("inner = []\n[names]\nen = 3", "x.toml:2: P-VALUE `names`: expected `str`, got `int`"),
    ],
)
def test_a_record_that_does_not_fit_has_a_line(text: str, message: str) -> None:
    """Unknown keys, missing keys and wrong types name the key and its line."""
    with pytest.raises(PackError) as caught:
        decode(parse_toml(Path("x.toml"), text), Outer)
    assert str(caught.value) == message
