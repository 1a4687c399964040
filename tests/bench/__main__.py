"""Measures the kiosk, prints one table, and writes docs/performance.md.

``make bench``, or ``python -m tests.bench`` with the parts that are wanted; the page keeps the
others as they were measured last. A figure that misses its target says so; the exit status stays
0, because this is no test.
"""

import argparse
import sys
from datetime import UTC, datetime

from tests.bench.figures import table
from tests.bench.machine import machine
from tests.bench.parts import PARTS
from tests.bench.performance_page import write_performance_page
from tests.bench.record import KEPT, Kept, all_kept, keep
from tests.bench.x_screen import PROJECT, x_screen


def main() -> int:
    """Measure what was asked for, or everything."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"of {', '.join(PARTS)}")
    wanted = parser.parse_args().parts or list(PARTS)
    if unknown := set(wanted) - set(PARTS):
        parser.error(f"no part {min(unknown)!r}; there are {', '.join(PARTS)}")
    today, here = datetime.now(UTC).date(), machine()
    with x_screen() as screen:
        measured = []
        for name in wanted:
            sys.stderr.write(f"measuring {name} ...\n")
            measured.append(PARTS[name](screen))
            keep(Kept(name, today, here, measured[-1]), PROJECT / KEPT)
    print(table([figure for part in measured for figure in part.figures]), end="\n\n")
    for part in measured:
        print(*part.notes, sep="\n")
    write_performance_page(all_kept(PROJECT / KEPT, list(PARTS)), PROJECT / "docs")
    return 0


if __name__ == "__main__":
    sys.exit(main())
