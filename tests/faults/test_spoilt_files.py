"""The real program starts on files of its own that a power cut or a bad disk has spoilt."""

from pathlib import Path

import pytest

from tests.end2end.kiosk_process import Sandbox, end
from tests.faults.conftest import Start

USAGE = "usage.db"
# The real program takes its time to start: two places here, each byte in test_cut_settings.py.
SHARES = (0.0, 0.6)


@pytest.mark.parametrize("share", SHARES)
def test_settings_that_end_too_early_cost_no_visit(
    start: Start, settings: Path, share: float
) -> None:
    """Cut off in a value, or with nothing left; the kiosk is used all the same."""
    whole = settings.read_bytes()
    settings.write_bytes(whole[: round(len(whole) * share)])
    with start() as running:
        running.visitor.tap([("attract", "Touch to start")])
        said = end(running.process)
    assert (running.process.returncode, "Traceback" in said) == (0, False)


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"", marks=pytest.mark.full),
        pytest.param(b"\0" * 4096, marks=pytest.mark.full),
        b"SQLite format 3\0" + b"\xff" * 9000,
    ],
)
def test_counts_that_are_damaged_are_begun_anew(
    start: Start, sandbox: Sandbox, content: bytes
) -> None:
    """The kiosk counts again, and nobody in front of it notices."""
    file = sandbox.profile / USAGE
    file.write_bytes(content)
    with start() as running:
        running.choose()
        assert end(running.process) == ""
    assert file.read_bytes().startswith(b"SQLite format 3\0")
    assert file.read_bytes() != content
