"""lint.toml: the words of a pack that are taught, banned or must never be said."""

import re
from pathlib import Path

import msgspec
from msgspec import Struct

from kiosk.content.codes import Code
from kiosk.content.decode import decode
from kiosk.content.errors import PackError
from kiosk.content.names import LINT
from kiosk.content.toml import TomlTable, read_toml


class ForbiddenTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``[[forbidden]]``: a regular expression for whole words, in any case, and why."""

    phrase: str
    reason: str


class BannedTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``[[banned]]``: a word and the plain one to write instead."""

    word: str
    plain: str


class LintTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole of lint.toml; ``familiar`` terms need no explanation on each page."""

    taught: tuple[str, ...] = ()
    familiar: tuple[str, ...] = ()
    forbidden: tuple[ForbiddenTable, ...] = ()
    banned: tuple[BannedTable, ...] = ()


class Wording(Struct, frozen=True):
    """What to look for and what to say about it."""

    pattern: re.Pattern[str]
    advice: str


class LintFile(Struct, frozen=True):
    """The rules for words, ready to use.

    Attributes:
        taught: Matches each taught term as a whole word, or nothing.
        familiar: Terms in small letters.
    """

    taught: re.Pattern[str]
    familiar: frozenset[str]
    forbidden: tuple[Wording, ...]
    banned: tuple[Wording, ...]


def read_lint(root: Path) -> LintFile:
    """Read lint.toml.

    Raises:
        PackError: It is missing or broken, or a phrase is no regular expression.
    """
    table = read_toml(root, LINT)
    record = decode(table, LintTable)
    forbidden = tuple(
        Wording(_phrase(table, index, entry.phrase), entry.reason)
        for index, entry in enumerate(record.forbidden)
    )
    banned = tuple(
        Wording(whole_words([entry.word]), f"write {entry.plain!r}") for entry in record.banned
    )
    familiar = frozenset(term.lower() for term in record.familiar)
    return LintFile(whole_words(record.taught), familiar, forbidden, banned)


def whole_words(terms: tuple[str, ...] | list[str]) -> re.Pattern[str]:
    """Match any of some terms as whole words in any case; without terms, nothing."""
    longest_first = sorted(terms, key=len, reverse=True)
    either = "|".join(re.escape(term) for term in longest_first) or r"(?!)"
    return re.compile(rf"(?<![\w])(?:{either})(?!\w)", re.IGNORECASE)


def _phrase(table: TomlTable, index: int, phrase: str) -> re.Pattern[str]:
    try:
        return re.compile(rf"(?<!\w)(?:{phrase})(?!\w)", re.IGNORECASE)
    except (re.error, OverflowError, RecursionError) as error:
        line = table.line("forbidden", index, "phrase")
        message = f"`phrase` is no regular expression: {error}"
        raise PackError(table.path, line, Code.VALUE, message) from error
