"""Each fault that the kiosk must survive is in the list, with tests that exist."""

from pathlib import Path

import pytest

from tests.conformance.items import MUST, Item, unknown_tests
from tests.faults.fault_list import Fault, collected_cases, read_faults, unknown_cases

# Those that were asked for, each by a word of it.
ASKED_FOR = (
    "kill -9 of the screen",
    "SIGSTOP of the screen",
    "kill -9 of the supervisor",
    "SIGSTOP of the supervisor",
    "Disk full",
    "Read-only profile",
    "Settings cut off",
    "Usage database damaged",
    "Pack file deleted",
    "Font folder gone",
    "fonts gone before the start",
    "sound server killed",
    "Print helper killed",
    "Clock one year",
    "second kiosk",
    "Monitor",
    "No memory",
    "log lines",
)


@pytest.mark.parametrize("words", ASKED_FOR)
def test_each_fault_that_was_asked_for_is_listed(words: str) -> None:
    """Once."""
    assert len([one for one in read_faults() if words in one.fault]) == 1


@pytest.mark.parametrize("fault", read_faults(), ids=lambda fault: fault.fault)
def test_its_tests_exist(fault: Fault) -> None:
    """At least one, and what the kiosk does is a sentence."""
    assert fault.tests
    assert fault.then.endswith(".")
    assert list(unknown_tests([Item(fault.fault, MUST, fault.then, fault.tests)])) == []


def test_each_single_case_exists(project: Path) -> None:
    """By its whole name, as pytest collects it; one that is planted is found missing."""
    faults = read_faults()
    listed = next(test for fault in faults for test in fault.tests if test.endswith("]"))
    planted = f"{listed.removesuffix(']')} no more]"
    collected = collected_cases(faults, project)

    assert list(unknown_cases(faults, collected)) == []
    assert list(unknown_cases([Fault("", "", (listed, planted))], collected)) == [planted]
