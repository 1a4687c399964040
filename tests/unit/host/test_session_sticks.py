"""The files of a session that open USB sticks for the kiosk, and what their script does."""

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.host.linux_rules import sticks_opened, usb_storage_blocked
from kiosk.host.removable_drives import plugged_in, read_mounts
from kiosk.host.session_install import install, remove
from kiosk.host.session_plan import MARK, Compositor, SessionFile, session_plan
from kiosk.host.system_files import ini_values
from tests.unit.host.verified_units import UNITS, complaints_of_systemd

FILES = {
    "etc/askwell/stick",
    f"{UNITS}/askwell-stick@.service",
    "etc/udev/rules.d/91-askwell-sticks.rules",
    f"{UNITS}/askwell.service.d/90-sticks.conf",
}
OPTIONS = "nosuid,nodev,noexec,sync,umask=0077,uid=990,gid=991"
# What stands for a program of the system; what it says is in a file of its name and column.
PROGRAM = """#!/bin/sh
echo "${0##*/} $*" >> "$TOLD/calls"
for word; do last="$word"; done
case "${0##*/}" in
id) [ "$1" = -u ] && echo 990 || echo 991 ;;
lsblk) for word; do case "$word" in [A-Z]*) cat "$TOLD/$word" 2>/dev/null || true ;; esac; done ;;
mountpoint) [ -e "$TOLD/mounted" ] ;;
mount) [ ! -e "$TOLD/refused" ] || exit 32 ;;
esac
"""

Plan = Callable[..., tuple[SessionFile, ...]]


@pytest.fixture
def plan(project: Path) -> Plan:
    """Fill the files in as they come with the program."""
    templates = project / "assets" / "session" / "linux"

    def filled(user: str = "askwell", *, sticks: bool = True) -> tuple[SessionFile, ...]:
        program = ("/opt/askwell/askwell",)
        return session_plan(templates, Compositor.WESTON, user, program, sticks=sticks)

    return filled


@dataclass(frozen=True)
class Stage:
    """The script with programs that stand for those of the system.

    Attributes:
        media: Stands for the folder of the kiosk's sticks.
        told: Where those programs take what they say from, and note how they were called.
    """

    script: Path
    programs: Path
    media: Path
    told: Path

    def run(self, *words: str) -> int:
        """Call the script and give its exit status."""
        path = f"{self.programs}:/usr/bin:/bin"
        return subprocess.run(
            ["/bin/sh", str(self.script), *words],
            env={"PATH": path, "TOLD": str(self.told)},
            check=False,
        ).returncode

    def calls(self, program: str) -> list[str]:
        """Give how a program was called."""
        lines = (self.told / "calls").read_text().splitlines()
        return [line for line in lines if line.split()[0] == program]


@pytest.fixture
def stage(tmp_path: Path, plan: Plan) -> Stage:
    """Install the script, with the folder of the sticks in ours."""
    made = Stage(*(tmp_path / name for name in ("stick", "programs", "media", "told")))
    (text,) = (one.text for one in plan() if one.path.name == "stick")
    made.script.write_text(text.replace("/run/media/askwell", str(made.media)))
    for name in ("id", "lsblk", "mount", "mountpoint", "umount"):
        program = made.programs / name
        program.parent.mkdir(exist_ok=True)
        program.write_text(PROGRAM)
        program.chmod(0o755)
    made.told.mkdir()
    (made.told / "PKNAME").write_text("sdb\n")
    (made.told / "MOUNTPOINTS").write_text("\n\n")
    return made


def test_sticks_are_opened_only_where_that_is_wanted(tmp_path: Path, plan: Plan) -> None:
    """By four more files, which say where they come from."""
    more = {str(one.path): one.text for one in plan() if one not in plan(sticks=False)}

    assert more.keys() == FILES
    assert {text.splitlines()[0] for text in more.values()} == {MARK}
    assert not [name for name, text in more.items() if "@USER@" in text]
    install(tmp_path, plan(sticks=False))
    assert not sticks_opened(tmp_path)


def test_installing_without_sticks_takes_them_away(tmp_path: Path, plan: Plan) -> None:
    """And only those; a removal leaves no trace of any."""
    install(tmp_path, plan())
    assert all((tmp_path / name).is_file() for name in FILES)

    install(tmp_path, plan(sticks=False))

    assert not [name for name in FILES if (tmp_path / name).exists()]
    assert (tmp_path / UNITS / "askwell.service").is_file()
    install(tmp_path, plan())
    assert remove(tmp_path) == ()
    assert list(tmp_path.iterdir()) == []


def test_own_lines_of_the_clinic_stay(tmp_path: Path, plan: Plan) -> None:
    """They lie in the same folder."""
    install(tmp_path, plan())
    own = tmp_path / UNITS / "askwell.service.d/override.conf"
    own.write_text("[Service]\n")

    remove(tmp_path)

    assert [path for path in tmp_path.rglob("*") if path.is_file()] == [own]


def test_systemd_takes_the_unit_of_a_stick(tmp_path: Path, plan: Plan) -> None:
    """And that of the kiosk with what is added to it."""
    install(tmp_path, plan())

    units = ["askwell-stick@.service", "askwell.service"]
    assert complaints_of_systemd(tmp_path, units) == ""


def test_the_rule_the_unit_and_the_kiosk_fit_together(tmp_path: Path, plan: Plan) -> None:
    """The rule starts the unit, the unit calls the script, and the kiosk may write there."""
    install(tmp_path, plan("clinic"))
    rule = (tmp_path / "etc/udev/rules.d/91-askwell-sticks.rules").read_text()
    unit = dict(ini_values((tmp_path / UNITS / "askwell-stick@.service").read_text()))
    kiosk = dict(ini_values((tmp_path / UNITS / "askwell.service.d/90-sticks.conf").read_text()))

    assert 'ENV{SYSTEMD_WANTS}+="askwell-stick@%k.service"' in rule
    assert unit["Service.ExecStart"] == "/bin/sh /etc/askwell/stick open %I"
    assert unit["Service.ExecStopPost"] == "/bin/sh /etc/askwell/stick close %I"
    # It goes with the stick.
    assert unit["Unit.BindsTo"] == unit["Unit.After"] == "dev-%i.device"
    # A folder of its own would hide from the kiosk what is mounted in it.
    assert not {"PrivateTmp", "PrivateMounts", "ProtectSystem", "ProtectHome"} & {
        key.removeprefix("Service.") for key in unit
    }
    assert kiosk == {"Service.ReadWritePaths": "-/run/media/clinic"}
    assert 'place="/run/media/clinic/$2"' in (tmp_path / "etc/askwell/stick").read_text()


def test_doctor_knows_the_rule(tmp_path: Path, plan: Plan) -> None:
    """Whatever else opens sticks is still kept off."""
    install(tmp_path, plan())

    assert sticks_opened(tmp_path)
    assert usb_storage_blocked(tmp_path)


@pytest.mark.parametrize(
    ("told", "name"),
    [("FRONT DESK\n", "FRONT DESK"), ("../../etc $(x)\n", "etc x"), ("", "USB"), ("診\n", "USB")],
)
def test_a_stick_is_opened_by_its_label(stage: Stage, told: str, name: str) -> None:
    """For the kiosk's user alone; of an odd label that is left which a folder may be called."""
    (stage.told / "LABEL").write_text(told)

    assert stage.run("open", "sdb1") == 0

    place = stage.media / "sdb1" / name
    assert place.is_dir()
    assert stage.calls("mount") == [f"mount --options {OPTIONS} /dev/sdb1 {place}"]


def test_a_stick_without_partitions_is_opened_too(stage: Stage) -> None:
    """It has no disk above it."""
    (stage.told / "PKNAME").write_text("\n")

    assert stage.run("open", "sdb") == 0

    assert stage.calls("mount") == [f"mount --options {OPTIONS} /dev/sdb {stage.media}/sdb/USB"]
    assert stage.calls("lsblk")[1].endswith("MOUNTPOINTS /dev/sdb")


@pytest.mark.parametrize("used", ["/", "/boot/efi", "[SWAP]", "/run/media/askwell/sdb2/OLD\n/"])
def test_the_disk_of_the_system_is_not_opened(stage: Stage, used: str) -> None:
    """Even where it is on USB, and whichever of its parts is asked for."""
    (stage.told / "MOUNTPOINTS").write_text(f"\n\n{used}\n")

    assert stage.run("open", "sdb1") == 0

    assert stage.calls("mount") == []
    assert stage.calls("lsblk")[-1].endswith("MOUNTPOINTS /dev/sdb")
    assert not stage.media.exists()


def test_a_second_part_of_a_stick_is_opened_beside_the_first(stage: Stage) -> None:
    """Other ones of the same stick do not make it the system's."""
    (stage.told / "MOUNTPOINTS").write_text("\n\n/run/media/askwell/sdb1/ONE\n")

    assert stage.run("open", "sdb2") == 0

    assert len(stage.calls("mount")) == 1


def test_a_stick_that_was_pulled_out_leaves_nothing(stage: Stage) -> None:
    """It is let go even while the kiosk looks at it."""
    (stage.told / "LABEL").write_text("FRONT DESK\n")
    stage.run("open", "sdb1")
    (stage.told / "mounted").touch()

    assert stage.run("close", "sdb1") == 0

    assert stage.calls("umount") == [f"umount --lazy {stage.media}/sdb1/FRONT DESK"]
    assert list(stage.media.iterdir()) == []


def test_a_stick_that_cannot_be_read_leaves_nothing(stage: Stage) -> None:
    """Systemd is told that it failed, and then clears up."""
    (stage.told / "refused").touch()

    assert stage.run("open", "sdb1") != 0
    assert stage.run("close", "sdb1") == 0

    assert stage.calls("mountpoint")
    assert list(stage.media.iterdir()) == []


def test_closing_what_was_never_opened_does_nothing(stage: Stage) -> None:
    """The disk of the system, for one."""
    assert stage.run("close", "sdb1") == 0


def test_the_kiosk_finds_it_there(plan: Plan) -> None:
    """By its label, as a stick that somebody has plugged in."""
    (script,) = (one.text for one in plan() if one.path.name == "stick")
    assert 'place="/run/media/askwell/$2"' in script
    mountinfo = (
        r"36 35 8:17 / /run/media/askwell/sdb1/FRONT\040DESK rw,nosuid,nodev,noexec - "
        "vfat /dev/sdb1 rw,sync\n"
    )

    (found,) = plugged_in(read_mounts(mountinfo), lambda _device: None)

    assert (found.folder.name, os.fspath(found.folder.parent)) == (
        "FRONT DESK",
        "/run/media/askwell/sdb1",
    )


# Whatever waits in it ends with it.
IN_OWN_MOUNTS = (
    *("unshare", "--user", "--map-root-user", "--mount", "--pid", "--fork", "--kill-child"),
)
# The computer, and on it the kiosk behind the wall that its unit builds: it sees the folders of the
# system as they were, read-only, and what is mounted from then on.
ON_A_COMPUTER = """
set -e
mount --make-rshared /
mount -t tmpfs tmpfs /run
mkfifo /run/to-kiosk /run/from-kiosk
unshare --mount --propagation slave /bin/sh -c '
    set -e
    exec 3<>/run/from-kiosk 4<>/run/to-kiosk
    mount -o remount,bind,ro /run
    echo walled >&3
    read -r told <&4
    "$PYTHON" -c "$KIOSK"
    echo written >&3
    read -r told <&4
    "$PYTHON" -c "$KIOSK"
' &
exec 3<>/run/from-kiosk 4<>/run/to-kiosk
read -r told <&3
PATH="$PROGRAMS:$PATH" /bin/sh "$SCRIPT" open sdb1
echo opened >&4
read -r told <&3
PATH="$PROGRAMS:$PATH" /bin/sh "$SCRIPT" close sdb1
echo closed >&4
wait
ls -A /run/media/askwell
"""
# The memory stands for a stick, with the options that it understands.
MOUNT = """#!/bin/sh
exec /bin/mount -t tmpfs --options "$(echo "$2" | sed s/umask=0077/mode=0700/)" "$3" "$4"
"""
KIOSK = """
import os
from kiosk.host.removable_drives import removable_drives
for drive in removable_drives():
    if drive.folder.is_relative_to("/run/media/askwell"):
        (drive.folder / "counts.csv").write_text("day")
        print(drive.name, oct(drive.folder.stat().st_mode & 0o777), os.listdir(drive.folder))
print("looked")
"""


def test_a_walled_kiosk_writes_to_a_stick_that_comes_later(stage: Stage, plan: Plan) -> None:
    """Really mounted by the script, and gone when it is pulled out."""
    (script,) = (one.text for one in plan() if one.path.name == "stick")
    stage.script.write_text(script)
    (stage.told / "LABEL").write_text("FRONT DESK\n")
    (stage.programs / "id").write_text("#!/bin/sh\necho 0\n")
    (stage.programs / "mount").write_text(MOUNT)
    for real in ("mountpoint", "umount"):
        (stage.programs / real).unlink()
    told = subprocess.run(
        [*IN_OWN_MOUNTS, "/bin/sh", "-c", ON_A_COMPUTER],
        env={
            **os.environ,
            "KIOSK": KIOSK,
            "PROGRAMS": str(stage.programs),
            "PYTHON": sys.executable,
            "SCRIPT": str(stage.script),
            "TOLD": str(stage.told),
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert (told.returncode, told.stderr) == (0, "")
    assert told.stdout.splitlines() == ["FRONT DESK 0o700 ['counts.csv']", "looked", "looked"]
