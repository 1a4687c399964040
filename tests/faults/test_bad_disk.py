"""A whole visit on the real program while nothing can be kept: it costs counts and logs alone."""

from pathlib import Path

import pytest

from kiosk.storage.log_file import LOG_FILE, LOG_FOLDER
from tests.end2end.kiosk_process import Sandbox, end
from tests.end2end.visit_pack import CAR
from tests.end2end.visitor import sheet_text
from tests.faults.conftest import Start

IN_OWN_MOUNTS = ("unshare", "--map-root-user", "--mount", "sh", "-euc")
FULL = """
mount -t tmpfs -o size=64k full "$1"
cp "$2" "$1"
cat /dev/zero > "$1/filling" 2>/dev/null || true
shift 2
exec "$@"
"""
READ_ONLY = """
mount --bind "$1" "$1"
mount -o remount,ro,bind "$1"
shift 2
exec "$@"
"""


@pytest.mark.parametrize("disk", [FULL, READ_ONLY], ids=["full", "read-only"])
def test_a_disk_that_keeps_nothing_costs_no_visit(
    start: Start, sandbox: Sandbox, settings: Path, prints: Path, tmp_path: Path, disk: str
) -> None:
    """Settings are read; a question comes out on paper, and the start picture stands again."""
    copy = settings.rename(tmp_path / settings.name)
    if disk is READ_ONLY:
        settings.write_bytes(copy.read_bytes())
    under = (*IN_OWN_MOUNTS, disk, "sh", str(sandbox.profile), str(copy))
    with start(under) as running:
        running.choose()
        running.print_and_finish()
        profile = Path(f"/proc/{running.process.pid}/root{sandbox.profile}")
        log = profile / LOG_FOLDER / LOG_FILE
        assert not log.exists() or log.read_bytes() == b""
        said = end(running.process)

    assert (running.process.returncode, said) == (0, "")
    assert CAR in sheet_text(prints)
