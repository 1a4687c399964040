"""sources.toml and facts.toml: what everything rests on."""

from pathlib import Path

import msgspec
from msgspec import Struct

from kiosk.content.codes import Code
from kiosk.content.decode import decode
from kiosk.content.errors import PackError
from kiosk.content.names import FACTS, SOURCES
from kiosk.content.toml import TomlTable, read_toml
from kiosk.domain.pages import Source


class SourceTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``[[source]]``; ``read`` says what was read of it."""

    id: str
    organisation: str
    title: str
    year: str
    url: str
    checked: str
    read: str = ""


class SourcesTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole of sources.toml."""

    source: tuple[SourceTable, ...] = ()


class FactTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``[[fact]]``; ``status`` says how it was found."""

    id: str
    text: str
    sources: tuple[str, ...] = ()
    status: str = ""


class FactsTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole of facts.toml."""

    fact: tuple[FactTable, ...] = ()


class SourcesFile(Struct, frozen=True):
    """The sources by id, with their lines."""

    table: TomlTable
    sources: dict[str, Source]


class FactsFile(Struct, frozen=True):
    """The facts by id, with their lines."""

    table: TomlTable
    facts: dict[str, FactTable]


def read_sources(root: Path) -> SourcesFile:
    """Read sources.toml.

    Raises:
        PackError: It is missing or broken, or an id comes twice.
    """
    table = read_toml(root, SOURCES)
    records = decode(table, SourcesTable).source
    refuse_twice(table, "source", [record.id for record in records])
    sources = {
        r.id: Source(r.id, r.organisation, r.title, r.year, r.url, r.checked) for r in records
    }
    return SourcesFile(table, sources)


def read_facts(root: Path) -> FactsFile:
    """Read facts.toml.

    Raises:
        PackError: It is missing or broken, or an id comes twice.
    """
    table = read_toml(root, FACTS)
    records = decode(table, FactsTable).fact
    refuse_twice(table, "fact", [record.id for record in records])
    return FactsFile(table, {record.id: record for record in records})


def refuse_twice(table: TomlTable, key: str, ids: list[str]) -> None:
    """Raise a PackError for the first id that is there twice, or empty."""
    seen: set[str] = set()
    for index, one in enumerate(ids):
        if one in seen or not one.strip():
            message = f"{key} {one!r} is there twice" if one.strip() else f"a {key} has no id"
            raise PackError(table.path, table.line(key, index, "id"), Code.DUPLICATE, message)
        seen.add(one)
