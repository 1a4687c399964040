"""No picture of the memory is left behind."""

import subprocess
import sys

FORBID_THEN_TELL = (
    "import resource; from kiosk.host.core_dumps import forbid_core_dumps; forbid_core_dumps();"
    "print(resource.getrlimit(resource.RLIMIT_CORE))"
)


def test_a_process_can_forbid_its_own() -> None:
    """The limit cannot be raised again either."""
    told = subprocess.run(
        [sys.executable, "-c", FORBID_THEN_TELL], capture_output=True, text=True, check=True
    )

    assert told.stdout == "(0, 0)\n"
