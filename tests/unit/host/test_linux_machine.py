"""What a Linux machine tells of itself, all together."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.domain.machine_linux import LinuxFacts
from kiosk.host.linux_machine import LinuxMachine
from tests.unit.host.machine_tree import process, write_tree

SAVER_ON = "Screen Saver:\n  timeout:  600    cycle:  600\nDPMS is Enabled\n"
DPMS_ON = "Screen Saver:\n  timeout:  0    cycle:  600\nDPMS is Enabled\n"
ALL_OFF = "Screen Saver:\n  timeout:  0    cycle:  600\nDPMS is Disabled\n"
NO_DPMS = "Screen Saver:\n  timeout:  0    cycle:  0\nServer does not have the DPMS Extension\n"


@contextmanager
def xset(folder: Path, says: str, status: int = 0) -> Iterator[None]:
    """Have a program of that name say something."""
    program = folder / "xset"
    program.write_text(f"#!/bin/sh\ncat <<'end'\n{says}end\nexit {status}\n")
    program.chmod(0o755)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PATH", f"{folder}:{os.environ['PATH']}")
        yield


def test_an_empty_machine_tells_nothing(tmp_path: Path) -> None:
    """No file of it can be read."""
    assert LinuxMachine(tmp_path).facts() == LinuxFacts()
    assert LinuxMachine(tmp_path).screens() == ()


def test_a_machine_tells_what_stands_in_its_files(tmp_path: Path) -> None:
    """Numbers, lines and names."""
    write_tree(
        tmp_path,
        {
            "sys/module/kernel/parameters/consoleblank": "600\n",
            "proc/sys/kernel/sysrq": "438\n",
            "proc/sys/kernel/core_pattern": "|/usr/share/apport/apport %p\n",
            "sys/class/watchdog/watchdog0/state": "active",
            "etc/systemd/system.conf": "[Manager]\nRuntimeWatchdogSec=30s\n",
            "run/systemd/timesync/synchronized": "",
            "etc/systemd/system/askwell.service": "[Service]\nUser=clinic\n",
            "etc/passwd": (
                "root:x:0:0:root:/root:/bin/bash\nbroken\n"
                f"clinic:x:{os.getuid()}:500:Kiosk:/:/bin/sh\n"
            ),
            "etc/group": "clinic:x:500:\naudio:x:29:a,clinic\nsudo:x:27:ann\n",
        },
    )
    write_tree(tmp_path, process(3, "weston", "weston", "--config=/etc/askwell/weston.ini"))
    write_tree(tmp_path, {"etc/askwell/weston.ini": "[core]\nidle-time=0\n"})

    facts = LinuxMachine(tmp_path).facts()

    assert (facts.console_blank_s, facts.sysrq) == (600, 438)
    assert facts.core_pattern == "|/usr/share/apport/apport %p"
    assert (facts.watchdog_device, facts.watchdog) == (True, "30s")
    assert facts.clock_synchronized
    assert facts.programs == {"weston"}
    assert facts.compositor == ("weston", "--config=/etc/askwell/weston.ini")
    assert facts.weston == {"core.idle-time": "0"}
    assert facts.account is not None
    assert facts.account.login_shell == "/bin/sh"
    assert facts.account.groups == {"clinic", "audio"}
    assert facts.account.programs == {"weston"}


def test_weston_without_a_file_of_its_own_has_that_of_the_system(tmp_path: Path) -> None:
    """Where it looks by itself."""
    write_tree(tmp_path, process(3, "weston", "weston"))
    write_tree(tmp_path, {"etc/xdg/weston/weston.ini": "[core]\nidle-time=9\n"})

    assert LinuxMachine(tmp_path).facts().weston == {"core.idle-time": "9"}


def test_a_service_of_an_unknown_user_has_no_account(tmp_path: Path) -> None:
    """It cannot start."""
    write_tree(tmp_path, {"etc/systemd/system/askwell.service": "[Service]\nUser=clinic\n"})

    assert LinuxMachine(tmp_path).facts().account is None


@pytest.mark.parametrize("keeper", ["chronyd", "ntpd"])
def test_a_clock_may_be_kept_by_others(tmp_path: Path, keeper: str) -> None:
    """Systemd is not the only one."""
    write_tree(tmp_path, process(3, keeper, keeper))

    assert LinuxMachine(tmp_path).facts().clock_synchronized


@pytest.mark.parametrize(
    ("says", "blanks"), [(SAVER_ON, True), (DPMS_ON, True), (ALL_OFF, False), (NO_DPMS, False)]
)
def test_an_x_server_is_asked_whether_it_blanks(tmp_path: Path, says: str, blanks: bool) -> None:
    """By its saver, and by switching the screen off."""
    with xset(tmp_path, says):
        assert LinuxMachine(tmp_path, ":9").facts().x_blanks is blanks


def test_an_x_server_that_does_not_answer_tells_nothing(tmp_path: Path) -> None:
    """Nobody knows then."""
    with xset(tmp_path, "", status=1):
        assert LinuxMachine(tmp_path, ":9").facts().x_blanks is None


def test_the_real_machine_can_be_read() -> None:
    """By whoever runs this test, and at least this process runs on it."""
    assert LinuxMachine(Path("/")).facts().programs
