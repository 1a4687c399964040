"""How the kiosk comes and goes with its screen, under a systemd that is the first process."""

import subprocess
from contextlib import suppress
from pathlib import Path

import pytest

pytestmark = [pytest.mark.full, pytest.mark.timeout(120), pytest.mark.xdist_group("packaging")]

WITHIN_S = 60
NAMESPACE = (
    *("unshare", "--mount", "--pid", "--cgroup", "--uts", "--ipc", "--fork", "--kill-child"),
    "--mount-proc",
)
# A computer of its own, whose units are ours alone.
START = """
set -e
mount -t tmpfs tmpfs /run
mount -t tmpfs tmpfs /sys/fs/cgroup
mkdir /sys/fs/cgroup/systemd
mount -t cgroup -o none,name=systemd systemd /sys/fs/cgroup/systemd
exec env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin container=test SYSTEMD_UNIT_PATH="$1" \
    /lib/systemd/systemd --system --unit=default.target --show-status=no
"""
DEFAULT = """
[Unit]
DefaultDependencies=no
Wants=probe.service
"""
# What it tells is the end of it all.
PROBE = """
[Unit]
DefaultDependencies=no
SuccessAction=exit-force
FailureAction=exit-force
[Service]
Type=oneshot
ExecStart=/bin/sh -e {folder}/probe
StandardOutput=file:{folder}/told
"""
# Its first start fails, as where no monitor is there yet.
SCREEN = """
[Unit]
DefaultDependencies=no
StartLimitIntervalSec=0
[Service]
ExecStart=/bin/sleep infinity
ExecStartPost=/bin/sh -c 'test -e {folder}/tried || {{ touch {folder}/tried; exit 1; }}'
Restart=always
RestartSec=1
"""
SERVICE = """
DefaultDependencies=no
[Service]
ExecStart=/bin/sleep infinity
Restart=always
RestartSec=2
"""
ASK = """
kiosk=askwell.service
screen=askwell-display.service
process() { systemctl show --property=MainPID --value "$1"; }
is() { [ "$(systemctl show --property=ActiveState --value "$1")" = "$2" ]; }
systemctl start --no-block "$kiosk"
until is "$screen" active && is "$kiosk" active; do sleep 0.1; done
echo started
first="$(process "$kiosk")"
systemctl kill --signal=KILL "$screen"
again() { is "$screen" active && is "$kiosk" active && [ "$(process "$kiosk")" != "$first" ]; }
until again; do sleep 0.1; done
echo started again with its screen
systemctl stop "$screen"
until is "$kiosk" inactive; do sleep 0.1; done
echo stopped with its screen
"""


def test_the_kiosk_comes_and_goes_with_its_screen(project: Path, tmp_path: Path) -> None:
    """Also where the first start of the screen fails; what it does with it is in its unit."""
    unit = (project / "assets/session/linux/askwell.service").read_text(encoding="utf-8")
    units = {
        "default.target": DEFAULT,
        "probe.service": PROBE.format(folder=tmp_path),
        "askwell-display.service": SCREEN.format(folder=tmp_path),
        "askwell.service": unit.partition("[Service]")[0] + SERVICE,
    }
    for name, text in units.items():
        (tmp_path / name).write_text(text)
    (tmp_path / "probe").write_text(ASK)

    words = [*NAMESPACE, "sh", "-c", START, "sh", str(tmp_path)]
    # Then it has told less.
    with suppress(subprocess.TimeoutExpired):
        subprocess.run(words, check=False, timeout=WITHIN_S)

    assert (tmp_path / "told").read_text().splitlines() == [
        "started",
        "started again with its screen",
        "stopped with its screen",
    ]
