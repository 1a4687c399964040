"""The ``risk`` block of a page: a chance as whole people."""

from pathlib import Path
from typing import Literal

import msgspec

from kiosk.content.characters import has_words
from kiosk.content.codes import Code
from kiosk.content.decode import decode
from kiosk.content.errors import PackError
from kiosk.content.toml import KeyPath, TomlTable, parse_toml
from kiosk.domain.blocks import Risk, RiskGroup


class CompareTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The group that a risk is held against."""

    n: int
    group: str


class RiskTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The keys of a risk block."""

    measure: str
    n: int
    of: Literal[100, 1000]
    period: str
    group: str
    source: str
    compare: CompareTable | None = None
    both_sides: str = ""


def parse_risk(path: Path, text: str, first_line: int) -> Risk:
    """Read a risk block.

    Args:
        path: The file, for findings.
        text: What stands between the fences.
        first_line: Line of the file where that starts.

    Raises:
        PackError: It is not TOML, a key does not fit, or there are more people than it draws.
    """
    table = parse_toml(path, text, first_line)
    record = decode(table, RiskTable)
    compare = RiskGroup(record.compare.n, record.compare.group) if record.compare else None
    for key, group in (("n", RiskGroup(record.n, record.group)), ("compare", compare)):
        if group and not 0 <= group.n <= record.of:
            message = f"{group.n} people of {record.of} cannot be drawn"
            raise PackError(path, table.line(key), Code.RISK, message)
    _require_words(table, record)
    first = RiskGroup(record.n, record.group)
    return Risk(
        record.measure,
        record.of,
        record.period,
        first,
        compare,
        record.both_sides,
        record.source,
    )


def _require_words(table: TomlTable, record: RiskTable) -> None:
    texts: dict[KeyPath, str] = {
        ("measure",): record.measure,
        ("period",): record.period,
        ("group",): record.group,
    }
    if record.compare:
        texts["compare", "group"] = record.compare.group
    for key, text in texts.items():
        if not has_words(text):
            name = ".".join(map(str, key))
            raise PackError(table.path, table.line(*key), Code.RISK, f"`{name}` has no words")
