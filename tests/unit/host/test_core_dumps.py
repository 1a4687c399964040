"""No picture of the memory is left behind."""

import subprocess
import sys
from collections.abc import Iterator

import pytest

FORBID_THEN_TELL = (
    "import resource; from kiosk.host.core_dumps import forbid_core_dumps; forbid_core_dumps();"
    "print(resource.getrlimit(resource.RLIMIT_CORE))"
)


def ways_to_a_dump(limits: str) -> Iterator[str]:
    """Name what would let a process leave its memory.

    Args:
        limits: Of its core dumps, now and at most, as Python prints them.
    """
    now, most = limits.strip("()\n").split(", ")
    if now != "0":
        yield "a dump is written"
    if most != "0":
        yield "the limit can be raised"


def test_a_process_can_forbid_its_own() -> None:
    """The limit cannot be raised again either."""
    told = subprocess.run(
        [sys.executable, "-c", FORBID_THEN_TELL], capture_output=True, text=True, check=True
    )

    assert list(ways_to_a_dump(told.stdout)) == []


@pytest.mark.parametrize(
    ("limits", "ways"),
    [
        pytest.param(
            "(-1, -1)\n",
            ["a dump is written", "the limit can be raised"],
            marks=pytest.mark.planted("P14", "a process that has not forbidden its dump"),
        ),
        pytest.param(
            "(0, -1)\n",
            ["the limit can be raised"],
            marks=pytest.mark.planted("P14", "a process that can allow its dump again"),
        ),
    ],
)
def test_a_way_to_a_dump_is_named(limits: str, ways: list[str]) -> None:
    """What a visitor has typed would be on the disk."""
    assert list(ways_to_a_dump(limits)) == ways
