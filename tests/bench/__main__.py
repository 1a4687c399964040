"""Measures start, page turns and memory, and prints one table.

``make bench``, or ``python -m tests.bench`` with the parts that are wanted. A figure that misses
its target says so in the table; the exit status stays 0, because this is no test.
"""

import argparse
import sys

from tests.bench.figures import table
from tests.bench.parts import PARTS
from tests.bench.x_screen import x_screen


def main() -> int:
    """Measure what was asked for, or everything."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"of {', '.join(PARTS)}")
    wanted = parser.parse_args().parts or list(PARTS)
    if unknown := set(wanted) - set(PARTS):
        parser.error(f"no part {min(unknown)!r}; there are {', '.join(PARTS)}")
    with x_screen() as screen:
        measured = []
        for name in wanted:
            sys.stderr.write(f"measuring {name} ...\n")
            measured.append(PARTS[name](screen))
    print(table([figure for part in measured for figure in part.figures]), end="\n\n")
    for part in measured:
        print(*part.notes, sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
