"""pack.toml: what a pack is, how home is grouped, and who reviewed it."""

import re
from datetime import date
from pathlib import Path

import msgspec
from msgspec import Struct

from kiosk import __version__
from kiosk.content.codes import Code
from kiosk.content.decode import decode
from kiosk.content.errors import PackError
from kiosk.content.names import MANIFEST
from kiosk.content.slugs import is_slug
from kiosk.content.toml import KeyPath, TomlTable, read_toml
from kiosk.domain.review import ReviewStamp
from kiosk.domain.topics import Group

LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
VERSION = re.compile(r"\d+(\.\d+){0,2}")
Localised = dict[str, str] | str


class ReviewTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``[review]``: empty as shipped."""

    reviewer: str = ""
    role: str = ""
    date: str = ""
    review_by: str = ""


class GroupTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``[[group]]``: one card on home."""

    id: str
    icon: str
    title: Localised
    topics: tuple[str, ...]
    about: Localised = ""


class ManifestTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole of pack.toml; ``short`` names languages that have only some topics on purpose."""

    id: str
    edition: int
    title: Localised
    languages: tuple[str, ...]
    short: tuple[str, ...] = ()
    min_app: str = "0.0.0"
    review: ReviewTable = ReviewTable()
    group: tuple[GroupTable, ...] = ()


class Manifest(Struct, frozen=True):
    """A pack.toml that fits this program.

    Attributes:
        table: The file with its lines, for findings.
    """

    id: str
    edition: int
    languages: tuple[str, ...]
    review: ReviewStamp
    record: ManifestTable
    table: TomlTable

    def title(self, language: str) -> str:
        """Give the pack's name in a language."""
        return localised(self.record.title, language)

    def groups(self, language: str) -> tuple[Group, ...]:
        """Give the cards of home in a language."""
        return tuple(
            Group(
                group.id,
                group.icon,
                localised(group.title, language),
                localised(group.about, language),
                group.topics,
            )
            for group in self.record.group
        )


def localised(text: Localised, language: str) -> str:
    """Give a text in a language; one string counts for all languages, a gap is empty."""
    return text if isinstance(text, str) else text.get(language, "")


def read_manifest(root: Path) -> Manifest:
    """Read pack.toml.

    Raises:
        PackError: It is missing or broken, or it needs a newer program.
    """
    table = read_toml(root, MANIFEST)
    record = decode(table, ManifestTable)
    _check_values(table, record)
    _check_version(table, record.min_app)
    _check_localised(table, record)
    stamp = ReviewStamp(
        record.review.reviewer.strip(),
        record.review.role.strip(),
        _day(table, "date", record.review.date),
        _day(table, "review_by", record.review.review_by),
    )
    return Manifest(record.id, record.edition, record.languages, stamp, record, table)


def _check_values(table: TomlTable, record: ManifestTable) -> None:
    if not is_slug(record.id):
        raise _fault(table, ("id",), "`id` must be small letters, digits and hyphens")
    if record.edition < 1:
        raise _fault(table, ("edition",), "`edition` must be 1 or more")
    if not record.languages:
        raise _fault(table, ("languages",), "`languages` must name at least one language")
    for language in record.languages:
        if not LANGUAGE.fullmatch(language):
            raise _fault(table, ("languages",), f"{language!r} is no language code")
    for language in record.short:
        if language not in record.languages:
            raise _fault(table, ("short",), f"{language!r} is none of `languages`")


def _check_version(table: TomlTable, needed: str) -> None:
    if not VERSION.fullmatch(needed):
        raise _fault(table, ("min_app",), f"{needed!r} is no version such as 1.2.0")
    if _version(needed) > _version(__version__):
        message = f"needs Askwell {needed}; this is {__version__}"
        raise PackError(table.path, table.line("min_app"), Code.VERSION, message)


def _check_localised(table: TomlTable, record: ManifestTable) -> None:
    texts = {("title",): record.title} | {
        ("group", index, "title"): group.title for index, group in enumerate(record.group)
    }
    for key, text in texts.items():
        for language in record.languages:
            if not localised(text, language).strip():
                raise _fault(table, key, f"`title` has no words in {language!r}")


def _day(table: TomlTable, key: str, text: str) -> date | None:
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise _fault(table, ("review", key), f"`{key}` must be a date: 2026-11-30") from error


def _version(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split("."))


def _fault(table: TomlTable, key: KeyPath, message: str) -> PackError:
    return PackError(table.path, table.line(*key), Code.VALUE, message)
