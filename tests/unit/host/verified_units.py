"""Has systemd look at the units that were installed below a folder."""

import subprocess
from collections.abc import Sequence
from pathlib import Path

UNITS = "etc/systemd/system"


def complaints_of_systemd(root: Path, units: Sequence[str]) -> str:
    """Give what ``systemd-analyze verify`` says of units, nothing if it takes them all.

    Args:
        root: The folder that stands for /.
        units: Their names.
    """
    verified = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", *(f"{UNITS}/{name}" for name in units)],
        cwd=root,
        env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "SYSTEMD_UNIT_PATH": f"{root}/{UNITS}:"},
        capture_output=True,
        text=True,
        check=False,
    )
    told = verified.stdout + verified.stderr
    assert bool(told) == bool(verified.returncode), told
    return told
