"""What the machine under the kiosk tells, for ``askwell doctor``."""

import shutil
from collections.abc import Sequence
from pathlib import Path

from kiosk.domain.machine import Finding
from kiosk.domain.machine_rules import machine_findings
from kiosk.domain.machine_store import clock_finding, disk_finding, profile_finding
from kiosk.host.bundle import made_on
from kiosk.host.clock import today
from kiosk.host.machine import this_machine
from kiosk.storage.profile import Profile


def check_system() -> Sequence[Finding]:
    """Look at what the system lets through."""
    return machine_findings(this_machine().facts())


def check_clock() -> Sequence[Finding]:
    """Look at the day that the machine takes this one for."""
    return (clock_finding(today(), made_on()),)


def check_store(profile: Profile) -> Sequence[Finding]:
    """Look at the folder that the kiosk keeps its settings in, and its disk."""
    return (
        profile_finding(str(profile.folder), writable=profile.writable),
        disk_finding(_free_bytes(profile.folder)),
    )


def _free_bytes(folder: Path) -> int | None:
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None
