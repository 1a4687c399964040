"""The files of a kiosk's session: what they are, and that they come and go without a trace."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.domain.errors import OutputError
from kiosk.domain.machine import Level
from kiosk.domain.machine_rules import machine_findings
from kiosk.host.linux_machine import LinuxMachine
from kiosk.host.session_install import RECORD, install, recorded, remove
from kiosk.host.session_plan import MARK, Compositor, SessionFile, session_plan
from kiosk.host.system_files import ini_values
from tests.unit.host.machine_tree import process, write_tree
from tests.unit.host.verified_units import UNITS, complaints_of_systemd

PROGRAM = ("/opt/askwell/askwell",)
Plan = Callable[..., tuple[SessionFile, ...]]


@pytest.fixture
def plan(project: Path) -> Plan:
    """Fill the files in as they come with the program."""
    templates = project / "assets" / "session" / "linux"

    def filled(
        compositor: Compositor = Compositor.WESTON, user: str = "askwell"
    ) -> tuple[SessionFile, ...]:
        return session_plan(templates, compositor, user, PROGRAM)

    return filled


def tree(root: Path) -> dict[str, str]:
    """Tell all that stands below a folder."""
    return {
        str(path.relative_to(root)): (
            f"->{path.readlink()}"
            if path.is_symlink()
            else "/"
            if path.is_dir()
            else path.read_text()
        )
        for path in sorted(root.rglob("*"))
    }


def values(root: Path, unit: str) -> dict[str, str]:
    """Read an installed unit; of settings that may come twice the last counts."""
    return dict(ini_values((root / UNITS / unit).read_text()))


@pytest.mark.parametrize("compositor", Compositor)
def test_each_file_says_where_it_comes_from(plan: Plan, compositor: Compositor) -> None:
    """In its first line; and no place in it is left open."""
    files = [one for one in plan(compositor) if not one.target]

    assert [one.text.splitlines()[0] for one in files] == [MARK] * len(files)
    assert not [one.path for one in files if "@USER@" in one.text or "@DISPLAY@" in one.text]
    assert not [one.path for one in files if "@PROGRAM@" in one.text]


@pytest.mark.parametrize("compositor", Compositor)
def test_what_is_installed_is_gone_without_a_trace(
    tmp_path: Path, plan: Plan, compositor: Compositor
) -> None:
    """What stood there before stays, a unit that was masked already too."""
    write_tree(
        tmp_path,
        {
            "etc/passwd": "root:x:0:0::/root:/bin/sh\n",
            "etc/sysctl.d/10-own.conf": "kernel.sysrq = 1\n",
            f"{UNITS}/sleep.target": "->/dev/null",
        },
    )
    before = tree(tmp_path)

    install(tmp_path, plan(compositor))
    there = tree(tmp_path)
    kept = remove(tmp_path)

    assert {str(one.path) for one in plan(compositor)} <= there.keys()
    assert kept == ()
    assert tree(tmp_path) == before


def test_installing_again_changes_nothing(tmp_path: Path, plan: Plan) -> None:
    """And it is removed as well as after the first time."""
    install(tmp_path, plan())
    first = tree(tmp_path)

    install(tmp_path, plan())

    assert tree(tmp_path) == first
    remove(tmp_path)
    assert tree(tmp_path) == {}


def test_another_compositor_takes_the_place_of_the_first(tmp_path: Path, plan: Plan) -> None:
    """Nothing of the first stays."""
    install(tmp_path, plan(Compositor.WESTON))

    install(tmp_path, plan(Compositor.CAGE))

    assert "cage" in values(tmp_path, "askwell-display.service")["Service.ExecStart"]
    assert not (tmp_path / "etc/askwell/weston.ini").exists()
    remove(tmp_path)
    assert tree(tmp_path) == {}


@pytest.mark.parametrize(
    "files",
    [
        {"etc/pam.d/askwell": "auth required pam_permit.so\n"},
        {f"{UNITS}/askwell.service": "->/lib/systemd/system/other.service"},
        {f"{UNITS}/sleep.target": "[Unit]\n"},
        {f"{UNITS}/suspend.target": "->/lib/systemd/system/other.target"},
    ],
)
def test_a_file_of_somebody_else_stays(tmp_path: Path, plan: Plan, files: dict[str, str]) -> None:
    """It is named, and nothing is installed."""
    write_tree(tmp_path, files)
    before = tree(tmp_path)

    with pytest.raises(OutputError, match=f"{next(iter(files))} is there already"):
        install(tmp_path, plan())

    assert tree(tmp_path) == before


def test_a_file_that_was_changed_since_is_kept_and_named(tmp_path: Path, plan: Plan) -> None:
    """The administrator took the first line out, so it is theirs."""
    install(tmp_path, plan())
    own = tmp_path / f"{UNITS}/askwell.service"
    own.write_text("[Service]\nUser=other\n")

    assert remove(tmp_path) == (own,)
    assert [name for name, text in tree(tmp_path).items() if text != "/"] == [
        f"{UNITS}/askwell.service"
    ]


def test_a_file_that_is_gone_already_is_no_matter(tmp_path: Path, plan: Plan) -> None:
    """Somebody was faster."""
    install(tmp_path, plan())
    (tmp_path / "etc/pam.d/askwell").unlink()

    assert remove(tmp_path) == ()
    assert tree(tmp_path) == {}


def test_what_was_never_installed_cannot_be_removed(tmp_path: Path) -> None:
    """Nothing happens."""
    assert recorded(tmp_path) == ()
    assert remove(tmp_path) == ()


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path, plan: Plan) -> None:
    """With its cause."""
    (tmp_path / "etc").write_text("no folder")

    with pytest.raises(OutputError, match="cannot write"):
        install(tmp_path, plan())


def test_a_file_that_cannot_be_removed_is_told(tmp_path: Path, plan: Plan) -> None:
    """With its cause."""
    install(tmp_path, plan())
    (tmp_path / RECORD).unlink()
    (tmp_path / RECORD).mkdir()

    with pytest.raises(OutputError, match="cannot remove"):
        remove(tmp_path)


@pytest.mark.parametrize("compositor", Compositor)
def test_systemd_takes_the_units(tmp_path: Path, plan: Plan, compositor: Compositor) -> None:
    """It knows each setting, and each program is there."""
    install(tmp_path, plan(compositor))

    units = ["askwell.service", "askwell-display.service"]
    assert complaints_of_systemd(tmp_path, units) == ""


def test_a_screen_that_does_not_start_at_first_does_not_end_the_kiosk(
    tmp_path: Path, plan: Plan
) -> None:
    """It asks for the screen and goes with it, but its own start is not lost for want of it.

    Source: systemd/systemd#18856: what fails by ``Requires=`` is not started again.
    """
    install(tmp_path, plan())
    unit = values(tmp_path, "askwell.service")

    assert [unit.get(f"Unit.{key}") for key in ("Wants", "PartOf", "After")] == [
        "askwell-display.service"
    ] * 3
    assert not {"Unit.Requires", "Unit.Requisite", "Unit.BindsTo"} & unit.keys()


@pytest.mark.parametrize("compositor", Compositor)
def test_the_exit_status_of_the_kiosk_reaches_systemd(
    tmp_path: Path, plan: Plan, compositor: Compositor
) -> None:
    """It is the main process of its unit, not a child of the compositor."""
    install(tmp_path, plan(compositor))
    unit = values(tmp_path, "askwell.service")

    assert "exec /opt/askwell/askwell run " in unit["Service.ExecStart"]
    assert unit["Service.Restart"] == "always"
    assert unit["Service.RestartPreventExitStatus"] == "10 20 30"
    assert unit["Service.SuccessExitStatus"] == "10 20 30"
    assert unit["Unit.StartLimitIntervalSec"] == "0"
    for status, action in {
        "10": "start getty@tty1.service",
        "20": "reboot",
        "30": "poweroff",
    }.items():
        assert f"{status}) systemctl --no-block {action};;" in unit["Service.ExecStopPost"]


@pytest.mark.parametrize("compositor", Compositor)
@pytest.mark.parametrize("unit", ["askwell.service", "askwell-display.service"])
def test_a_unit_leaves_nothing_behind_and_may_do_little(
    tmp_path: Path, plan: Plan, compositor: Compositor, unit: str
) -> None:
    """No picture of its memory, no file but in its own folders, no further rights."""
    install(tmp_path, plan(compositor, "clinic"))
    service = {key.removeprefix("Service."): value for key, value in values(tmp_path, unit).items()}

    assert service["User"] == "clinic"
    assert service["LimitCORE"] == "0"
    assert service["ProtectSystem"] == "strict"
    assert service["NoNewPrivileges"] == "yes"
    assert service["CapabilityBoundingSet"] == ""
    assert service["PrivateTmp"] == "yes"


@pytest.mark.parametrize("compositor", Compositor)
def test_doctor_finds_a_computer_with_these_files_in_order(
    tmp_path: Path, plan: Plan, compositor: Compositor
) -> None:
    """Each way out that the files close; what they cannot know of is left out."""
    install(tmp_path, plan(compositor))
    unit = values(tmp_path, "askwell-display.service")
    words = unit["Service.ExecStart"].split()
    write_tree(tmp_path, process(7, compositor.value, *words))
    write_tree(
        tmp_path,
        {
            "etc/passwd": "askwell:x:4242:990::/var/lib/askwell:/usr/sbin/nologin\n",
            "proc/sys/kernel/sysrq": "0",
            "proc/sys/kernel/core_pattern": "|/bin/false",
            "sys/class/watchdog/watchdog0/state": "active",
            "run/systemd/timesync/synchronized": "",
            "etc/apt/apt.conf.d/20": 'APT::Periodic::Unattended-Upgrade "1";',
        },
    )

    found = machine_findings(LinuxMachine(tmp_path).facts())

    assert [one for one in found if one.level is not Level.OK] == []
