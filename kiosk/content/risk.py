"""The ``risk`` block of a page: a chance as whole people."""

from pathlib import Path
from typing import Literal

import msgspec

from kiosk.content.codes import Code
from kiosk.content.decode import decode
from kiosk.content.errors import PackError
from kiosk.content.toml import parse_toml
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
    for key in ("measure", "period", "group"):
        if not getattr(record, key).strip():
            raise PackError(path, table.line(key), Code.RISK, f"`{key}` has no words")
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
