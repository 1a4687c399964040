"""Writes docs/performance.md and its chart from what was measured."""

from collections.abc import Sequence
from pathlib import Path

from tests.bench.figures import Figure
from tests.bench.ratio_chart import ratio_chart
from tests.bench.record import Kept

PAGE, CHART = "performance.md", "performance.svg"
TITLES = {
    "chromium": "Against `chromium --kiosk`",
    "size": "Size",
    "growth": "Growing packs",
    "start": "Start against a bare window",
    "start-profile": "Start, step by step",
    "turns": "Page turns",
    "memory": "Memory over 10,000 page turns",
    "large-pack": "Start with a pack 100 times as large",
    "print": "Printing",
    "print-faults": "Faults of a printer",
    "search": "Search",
    "speech": "Speech",
    "usage": "Counts of use",
    "package": "Building the package",
}
# These are held against the browser, so the chart shows them.
COMPARED = ("chromium", "size")
_INTRODUCTION = """# How light Askwell is

`make bench` measures, and writes this page and its chart; nobody writes them by hand. A target that
is missed is shown as missed.

The browser shows the same pack as static pages that `tests/bench/static_pages.py` writes: the same
words, figures, font and buttons at the same places, from files, without a script. A page that
Askwell divides into parts is cut off there. Both programs run in turn, in one run, on the same X
screen, and are watched from outside in the same way.
"""


def write_performance_page(kept: Sequence[Kept], docs: Path) -> None:
    """Write the page with a table for each part, and the chart of all that is held against another.

    Args:
        kept: The parts that were measured.
        docs: Folder to write to.
    """
    compared = [
        figure
        for part in kept
        if part.part in COMPARED
        for figure in part.measured.figures
        if figure.ratio is not None and figure.limit is not None
    ]
    chart = f"\n![Each figure as a share of Chromium's, with its target]({CHART})\n"
    sections = [_INTRODUCTION, *([chart] if compared else []), *map(_section, kept)]
    (docs / PAGE).write_text("".join(sections), encoding="utf-8")
    if compared:
        (docs / CHART).write_text(ratio_chart(compared), encoding="utf-8")


def _section(kept: Kept) -> str:
    is_compared = kept.part in COMPARED
    head = ("", "Unit", "Askwell", "Chromium" if is_compared else "Against", "Ratio")
    rows = [head, ("---", "---", *("---:",) * 3), *map(_cells, kept.measured.figures)]
    targets = ["Target | Met", "---: | ---", *map(_target, kept.measured.figures)]
    table = "\n".join(
        f"| {' | '.join(row)} | {target} |" for row, target in zip(rows, targets, strict=True)
    )
    notes = "\n".join(f"- {line}" for line in (*kept.measured.notes, _where(kept)))
    return f"\n## {TITLES[kept.part]}\n\n{table}\n\n{notes}\n"


def _cells(figure: Figure) -> tuple[str, ...]:
    against = "" if figure.against is None else f"{figure.against:.{_places(figure)}f}"
    ratio = "" if figure.ratio is None else f"{figure.ratio:.2f}"
    return figure.name, figure.unit, f"{figure.value:.{_places(figure)}f}", against, ratio


def _target(figure: Figure) -> str:
    if figure.limit is None:
        return "|"
    sign = "" if figure.against is None else " ×"
    return f"≤ {figure.limit:g}{sign} | {'yes' if figure.is_met else '**missed**'}"


def _places(figure: Figure) -> int:
    return 2 if figure.unit == "s" or figure.unit.startswith("%") else 1


def _where(kept: Kept) -> str:
    return f"Measured on {kept.day.isoformat()}: {'; '.join(kept.machine)}."
