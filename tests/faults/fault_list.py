"""The list of faults, and the tests that hold each of them."""

import subprocess
import sys
import tomllib
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.conformance.outcomes import TESTS

LIST = Path(__file__).with_name("faults.toml")


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that may happen to a kiosk.

    Attributes:
        fault: What happens.
        then: What the kiosk does.
        tests: Node ids below ``tests/``; with brackets that one case of a test, else all of them.
    """

    fault: str
    then: str
    tests: tuple[str, ...]


def read_faults() -> tuple[Fault, ...]:
    """Read the list."""
    table = tomllib.loads(LIST.read_text(encoding="utf-8"))
    return tuple(Fault(one["fault"], one["then"], tuple(one["tests"])) for one in table["fault"])


def collected_cases(faults: Iterable[Fault], project: Path) -> frozenset[str]:
    """Let pytest name all cases in the files from which some faults name a single case.

    Args:
        faults: Those of the list.
        project: The folder that holds ``tests/``.
    """
    files = {TESTS + test.partition("::")[0] for test in _single_cases(faults)}
    words = ["--collect-only", "-q", "-p", "no:cacheprovider", *sorted(files)]
    told = subprocess.run(
        [sys.executable, "-m", "pytest", *words],
        cwd=project, capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    return frozenset(line.removeprefix(TESTS) for line in told.splitlines())


def unknown_cases(faults: Iterable[Fault], collected: Collection[str]) -> Iterator[str]:
    """Name the single cases of the list that pytest does not collect."""
    return (test for test in _single_cases(faults) if test not in collected)


def _single_cases(faults: Iterable[Fault]) -> Iterator[str]:
    return (test for fault in faults for test in fault.tests if test.endswith("]"))
