"""What the scripts of the package do as it comes, makes way and goes, also where much is amiss."""

from pathlib import Path

import pytest

from kiosk.host.session_install import RECORD
from kiosk.host.session_plan import MARK
from tests.packaging.maintained_root import PROGRAM, RUNNING, MaintainedRoot, maintained_root

UNIT = "etc/systemd/system/askwell.service"
WAS_RUNNING = "run/askwell-was-running"
DAMAGED = "#!/bin/sh\nexit 139\n"


@pytest.fixture
def system(tmp_path: Path, project: Path) -> MaintainedRoot:
    """A system on which nothing is installed."""
    return maintained_root(tmp_path / "root", project)


@pytest.mark.parametrize("state", ["active", "activating", "reloading", "deactivating"])
def test_an_upgrade_stops_a_kiosk_and_starts_it_again(system: MaintainedRoot, state: str) -> None:
    """One too that crashes again and again, and waits for its next start."""
    system.write("told/state", f"{state}\n")

    system.run("prerm", "upgrade", "0.2.0")
    assert system.calls("systemctl stop") == ["systemctl stop askwell.service"]

    system.run("postinst", "configure", "0.1.0")
    assert system.calls("systemctl --no-block") == ["systemctl --no-block start askwell.service"]
    assert not (system.root / WAS_RUNNING).exists()


@pytest.mark.parametrize("state", ["inactive", "failed", ""])
def test_an_upgrade_starts_no_kiosk_that_was_closed(system: MaintainedRoot, state: str) -> None:
    """Staff have closed it, or there is none."""
    system.write("told/state", f"{state}\n")

    system.run("prerm", "upgrade", "0.2.0")
    system.run("postinst", "configure", "0.1.0")

    assert system.calls("systemctl st") == system.calls("systemctl --no-block") == []


def test_without_systemd_nothing_is_asked_of_it(system: MaintainedRoot) -> None:
    """As where an image is built."""
    (system.root / RUNNING).rmdir()
    system.install_session()
    for script, words in (
        ("prerm", "upgrade 0.2.0"),
        ("postinst", "configure"),
        ("prerm", "remove"),
    ):
        system.run(script, *words.split())

    assert system.calls() == []
    assert system.below("etc").keys() == {"etc/passwd"}


def test_the_program_takes_the_session_away(system: MaintainedRoot) -> None:
    """Where it works, nobody else does; then there is a login."""
    system.install_session()
    before = system.below("etc")
    system.write(PROGRAM, '#!/bin/sh\necho "askwell $*" >> /told/calls\n', 0o755)

    system.run("prerm", "remove")

    assert system.below("etc") == before
    assert system.calls() == [
        "systemctl stop askwell.service",
        "systemctl stop askwell-display.service",
        "askwell install-session --remove --apply",
        "systemctl --no-block start getty@tty1.service",
    ]


@pytest.mark.parametrize("damage", ["crashes", "gone"])
def test_a_damaged_program_leaves_no_session(system: MaintainedRoot, damage: str) -> None:
    """No unit that fills the screen at the next start, and a login."""
    if damage == "crashes":
        system.write(PROGRAM, DAMAGED, 0o755)
    system.write("etc/systemd/system/askwell.service.d/override.conf", "[Service]\n")
    before = system.below("etc")
    system.install_session()
    # What a pulled plug has left.
    system.write("etc/pam.d/askwell", MARK[:20])
    system.write("etc/pam.d/.askwell.new", MARK[:20])
    system.write("etc/sysctl.d/90-askwell.conf")

    system.run("prerm", "remove")

    assert system.below("etc") == before
    assert not (system.root / "etc/askwell").exists()
    assert not (system.root / "etc/pam.d").exists()
    assert system.calls("systemctl daemon-reload")
    assert system.calls("udevadm") == ["udevadm control --reload"]
    assert system.calls()[-1] == "systemctl --no-block start getty@tty1.service"


def test_what_somebody_has_put_in_their_place_stays_and_is_named(system: MaintainedRoot) -> None:
    """By a damaged program's removal, and in the record, also after a purge."""
    system.add_user("askwell", "/var/lib/askwell")
    system.install_session()
    own = {UNIT: "\n[Service]\n", "etc/systemd/system/sleep.target": "/usr/lib/own.target"}
    system.write(UNIT, own[UNIT])
    link = system.root / "etc/systemd/system/sleep.target"
    link.unlink()
    link.symlink_to(own["etc/systemd/system/sleep.target"])

    told = system.run("prerm", "remove").stderr
    system.run("postrm", "remove")
    told_last = system.run("postrm", "purge").stderr

    assert f"these stay, and /{RECORD} names them: /{UNIT} /etc/systemd/system/sleep.target" in told
    assert f"what /{RECORD} names is still there" in told_last
    left = system.below("etc")
    assert left.keys() == {"etc/passwd", RECORD, *own}
    assert {name: left[name] for name in own} == own
    assert set(own) <= set(left[RECORD].splitlines())
    assert system.users() == ["root"]


def test_a_record_that_was_cut_is_followed_to_its_end(system: MaintainedRoot) -> None:
    """Its last line may be half a name."""
    system.install_session()
    system.write(RECORD, f"{UNIT}\netc/askwell/\netc/pam.d/askwell")
    system.run("prerm", "remove")
    assert not {UNIT, "etc/pam.d/askwell", RECORD} & system.below("etc").keys()

    system.write(RECORD, "etc/systemd/system/askwell-dis")
    system.run("prerm", "remove")
    assert RECORD not in system.below("etc")


@pytest.mark.parametrize("trouble", ["", "lingers", "busy", "refuses"])
def test_a_purge_leaves_no_profile(system: MaintainedRoot, trouble: str) -> None:
    """Something still runs for the user: it is ended, and a user that is in use goes too."""
    system.add_user("clinic-2", "/var/lib/clinic-2")
    if trouble:
        system.write(f"told/{trouble}")

    told = system.run("postrm", "purge").stderr

    assert system.calls("loginctl") == ["loginctl terminate-user clinic-2"]
    assert system.calls("systemctl stop") == ["systemctl stop user@990.service"]
    forced = ["userdel -f clinic-2"] if trouble in {"busy", "refuses"} else []
    assert system.calls("userdel") == ["userdel clinic-2", *forced]
    assert not list((system.root / "var/lib").iterdir())
    assert ("the user clinic-2 stays" in told) == (trouble == "refuses")
    assert system.users() == (["root", "clinic-2"] if trouble == "refuses" else ["root"])


def test_a_purge_finds_the_user_after_the_session_was_removed(system: MaintainedRoot) -> None:
    """IT has called ``install-session --remove --apply`` first; own lines of units go too."""
    system.add_user("askwell", "/var/lib/askwell")
    system.write("etc/systemd/system/askwell.service.d/override.conf", "[Service]\n")

    for script, word in (("prerm", "remove"), ("postrm", "remove"), ("postrm", "purge")):
        system.run(script, word)

    assert system.users() == ["root"]
    assert system.below("etc").keys() == {"etc/passwd"}
    assert not (system.root / "etc/askwell").exists()
    assert not list((system.root / "var/lib").iterdir())


@pytest.mark.parametrize(
    ("name", "home", "gecos"),
    [
        ("askwell", "/home/askwell", "Askwell kiosk"),
        ("askwell", "/var/lib/askwell", "Ann of IT"),
        ("ann", "/var/lib/askwell", "Askwell kiosk"),
    ],
)
def test_a_person_stays(system: MaintainedRoot, name: str, home: str, gecos: str) -> None:
    """Whom ``install-session`` has not made, even if the kiosk ran as theirs."""
    profile = system.add_user(name, home, gecos)

    system.run("postrm", "purge")

    assert system.users() == ["root", name]
    assert profile.exists()


def test_a_removal_without_a_purge_keeps_user_and_profile(system: MaintainedRoot) -> None:
    """Somebody may install it again."""
    profile = system.add_user("askwell", "/var/lib/askwell")

    system.run("postrm", "remove")

    assert system.users() == ["root", "askwell"]
    assert profile.exists()


def test_a_purge_leaves_the_session_of_another_copy(system: MaintainedRoot) -> None:
    """The package was removed, the kiosk runs from a folder, and then the rest is purged."""
    profile = system.add_user("askwell", "/var/lib/askwell")
    system.install_session()
    before = system.below("etc")

    told = system.run("postrm", "purge").stderr

    assert f"/{UNIT} is there, so its user and profile stay" in told
    assert system.below("etc") == before
    assert profile.exists()


def test_the_scripts_know_what_the_program_writes(system: MaintainedRoot, project: Path) -> None:
    """Its first line is the same in both."""
    scripts = project / "assets" / "package" / "linux"
    assert f"mark='{MARK}'" in (scripts / "prerm").read_text()
    assert "^" + MARK.partition(";")[0] in (scripts / "postrm").read_text()
    system.install_session()
    assert system.below("etc")[UNIT].startswith(MARK)
