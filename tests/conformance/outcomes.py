"""What a run of the tests has shown, from the XML that pytest writes."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

TESTS = "tests/"
PLANTED = "planted"
# Between the item and the words of a planted fault, in a property of its test.
SEPARATOR = ": "
_UNDECIDED = ("failure", "error", "skipped")


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one case of a test has ended.

    Attributes:
        file: Such as ``tests/visual/test_gates.py``.
        test: Its name, without the case.
        case: What stands in brackets, or nothing.
        passed: Whether it ran and passed; a skipped one did not.
        planted: The faults that it plants, as item and words.
    """

    file: str
    test: str
    case: str
    passed: bool
    planted: tuple[tuple[str, str], ...] = ()


def read_outcomes(junit: Path) -> tuple[Outcome, ...]:
    """Read the XML of a run."""
    return tuple(_outcome(case) for case in ET.parse(junit).iter("testcase"))


def of_test(node: str, outcomes: Iterable[Outcome]) -> Iterator[Outcome]:
    """Give the cases of a test; words in brackets choose those that have them."""
    path, _, name = node.partition("::")
    test, _, chosen = name.removesuffix("]").partition("[")
    for outcome in outcomes:
        if (outcome.file, outcome.test) == (TESTS + path, test) and chosen in outcome.case:
            yield outcome


def _outcome(case: ET.Element) -> Outcome:
    name, _, brackets = case.get("name", "").partition("[")
    return Outcome(
        file=_file(case.get("classname", "")),
        test=name,
        case=brackets.removesuffix("]"),
        passed=all(case.find(tag) is None for tag in _UNDECIDED),
        planted=tuple(
            _pair(one.get("value", ""))
            for one in case.iter("property")
            if one.get("name") == PLANTED
        ),
    )


def _file(classname: str) -> str:
    # A class of tests stands behind its module.
    parts = [part for part in classname.split(".") if not part.startswith("Test")]
    return "/".join(parts) + ".py"


def _pair(value: str) -> tuple[str, str]:
    item, _, about = value.partition(SEPARATOR)
    return item, about
