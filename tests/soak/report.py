"""Writes ``docs/reliability.md`` from what has been measured and from the lists of the tests.

``make soak`` runs it at its end: ``python -m tests.soak.report``. Figures that were not measured
this time stay as they are. With ``--lists`` only the lists are written anew.
"""

import argparse
import json
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from tests.bench.figures import Figure
from tests.breakout.case import Category, State
from tests.breakout.cases import CASES
from tests.faults.fault_list import read_faults
from tests.privacy.allowed_writes import ALLOWED
from tests.soak.record import FOLDER, PROJECT

DOCUMENT = PROJECT / "docs" / "reliability.md"
# Measured figures by how the names of their files begin, in the order of the page.
PARTS: Mapping[str, str] = {
    "recovery": "Back after a crash, a hang and a power cut",
    "monkey": "Random events",
    "canaries": "Visits with words that occur nowhere else",
    "prints": "Sheets through a real print server",
    "fuzz": "Parsers fed with nonsense",
}
NOT_MEASURED = "Not measured yet."
FIGURES, LISTS = "## Figures\n", "## Faults\n"
HEAD = """\
# How reliable the kiosk is

Generated: the figures by `make soak`, the lists by `python -m tests.soak.report --lists`. `make
test` fails when a list is not what the tests have. Change the tests, never this page.

- The program as it ships, in the software renderer, on virtual X screens and on Qt's own
  `offscreen` screen, with virtual printers and a virtual sound card, on Linux.
- What is called a fault, an attempt or a promise below is a test on the real program, unless it
  says so; all of them run in `make test`, unless `make test-full` is named. What takes an hour is
  measured by `make soak`.
- Not shown: no real panel, printer or power cut; no months of use; no Windows. A clinic's own
  machine can do what this page cannot know of; `askwell doctor` looks at it.

"""


def figures_page(old: str) -> str:
    """Write what was measured, in the stead of what stands there already."""
    earlier = dict(re.findall(r"(?ms)^### (.*?)\n\n(.*?)\n*(?=^### |\Z)", old))
    pieces = [FIGURES]
    for name, title in PARTS.items():
        measured = [json.loads(file.read_text()) for file in sorted(FOLDER.glob(f"{name}*.json"))]
        told = _part(measured) if measured else earlier.get(title, NOT_MEASURED)
        pieces.append(f"### {title}\n\n{told}\n")
    return "\n".join(pieces) + "\n"


def lists_page() -> str:
    """Write the lists of faults, of attempts to break out, and of what may be written."""
    return f"{_faults()}\n{_attempts()}\n{_writes()}"


def _part(measured: Sequence[Mapping[str, Any]]) -> str:
    last = measured[-1]
    head = f"`{last['command']}`, {last['date']}. {last['machine']}; {last['versions']}."
    rows = [_figure(Figure(**figure)) for told in measured for figure in told["figures"]]
    notes = [note for told in measured for note in told["notes"]]
    table = _table(("Figure", "Asked for", "Measured", "Met"), rows)
    return "\n".join([head, "", *table, "", *notes]).rstrip()


def _figure(figure: Figure) -> tuple[str, str, str, str]:
    unit = f" {figure.unit}" if figure.unit else ""
    digits = 2 if unit and figure.value < 10 else 0 if not unit else 1
    asked = "" if figure.limit is None else f"≤ {figure.limit:g}{unit}"
    met = {None: "", True: "yes", False: "**no**"}[figure.is_met]
    return figure.name, asked, f"{figure.value:,.{digits}f}{unit}", met


def _faults() -> str:
    rows = [
        (one.fault, one.then, "<br>".join(f"`{test}`" for test in one.tests))
        for one in read_faults()
    ]
    return "\n".join([LISTS, *_table(("What happens", "What the kiosk does", "Held by"), rows), ""])


def _attempts() -> str:
    states = {frozenset(State): "everywhere"}
    rows = []
    for category in Category:
        cases = [case for case in CASES if case.category is category]
        names = "; ".join(
            f"{case.name} ({states.get(case.states) or _names(case.states)})" for case in cases
        )
        rows.append((category.value, str(len(cases)), names))
    tried = sum(len(case.states) for case in CASES)
    head = [
        "## Attempts to break out",
        "",
        f"{len(CASES)} attempts, each where it applies: {tried} in all. After each the kiosk is in",
        "front, alive, on one of its own screens, and nothing on the machine has changed.",
        "",
    ]
    return "\n".join([*head, *_table(("Kind", "Attempts", "Where"), rows), ""])


def _names(states: Iterable[State]) -> str:
    chosen = set(states)
    return ", ".join(state.value for state in State if state in chosen)


def _writes() -> str:
    rows = [(f"`{one.program}`", f"`{one.target}`", one.because) for one in ALLOWED]
    head = [
        "## What may be written during a visit",
        "",
        "The system tells each file that the program and what it starts write, and each socket",
        "that they make. A visit that writes elsewhere, or asks for the network, fails the test.",
        "",
    ]
    return "\n".join([*head, *_table(("Program", "File", "What it tells"), rows), ""])


def _table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> list[str]:
    titles = list(head)
    lines = [titles, ["---"] * len(titles), *map(list, rows)]
    return [f"| {' | '.join(cells)} |" for cells in lines]


def main(words: list[str]) -> int:
    """Write the page."""
    parser = argparse.ArgumentParser(prog="tests.soak.report", description=__doc__)
    parser.add_argument("--lists", action="store_true", help="leave the figures as they are")
    only_lists = parser.parse_args(words).lists
    old = DOCUMENT.read_text(encoding="utf-8") if DOCUMENT.is_file() else ""
    figures = old.partition(FIGURES)[2].partition(LISTS)[0]
    kept = FIGURES + figures if only_lists and figures else figures_page(figures)
    DOCUMENT.write_text(HEAD + kept + lists_page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
