"""``askwell install-session``: it tells first, and does it only when it is asked to."""

import os
import subprocess
from argparse import ArgumentParser
from pathlib import Path

import pytest

from kiosk.commands import install_session
from kiosk.domain.errors import OutputError, UsageError

COMMANDS = [
    "systemd-sysusers /etc/sysusers.d/askwell.conf",
    "sysctl --quiet --load=/etc/sysctl.d/90-askwell.conf",
    "systemctl daemon-reload",
    "udevadm control --reload",
]


def run(*words: str) -> int:
    """Run the command."""
    parser = ArgumentParser()
    install_session.add_arguments(parser)
    return install_session.run(parser.parse_args(words))


@pytest.fixture
def stage(tmp_path: Path) -> Path:
    """Give an empty folder that stands for the root."""
    return tmp_path / "stage"


@pytest.fixture
def called(monkeypatch: pytest.MonkeyPatch, stage: Path) -> list[str]:
    """Be the administrator of a computer of which each command works, and note them."""
    calls: list[str] = []

    def call(command: list[str], **_: object) -> subprocess.CompletedProcess[bytes]:
        calls.append(" ".join(command))
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(install_session, "_ROOT", stage)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(subprocess, "run", call)
    return calls


def test_without_apply_it_tells_all_and_changes_nothing(
    stage: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each file with what would stand in it, and each link."""
    assert run("--root", str(stage)) == 0

    told = capsys.readouterr().out
    assert not stage.exists()
    assert f"would write {stage}/etc/systemd/system/askwell.service\n" in told
    assert "    WatchdogSec=60\n" in told
    assert f"would link {stage}/etc/systemd/system/sleep.target to /dev/null\n" in told
    assert told.endswith("Nothing was changed. With --apply, as administrator, this is done.\n")


@pytest.mark.usefixtures("called")
def test_the_commands_are_told_too(
    stage: Path, called: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """Where it is the computer itself that would be changed."""
    run("--root", str(stage))

    told = capsys.readouterr().out
    assert [line.removeprefix("would run ") for line in told.splitlines()[-5:-1]] == COMMANDS
    assert called == []


def test_with_apply_the_computer_is_changed(
    stage: Path, called: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """Files first, then the commands; then somebody restarts it."""
    assert run("--root", str(stage), "--apply") == 0

    assert called == COMMANDS
    assert (stage / "etc/systemd/system/askwell.service").is_file()
    assert capsys.readouterr().out == "Now restart the computer.\n"


def test_into_a_folder_no_command_is_run(
    stage: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is for a package, and needs no rights."""
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(subprocess, "run", None)

    assert run("--root", str(stage), "--apply", "--compositor", "cage", "--user", "clinic") == 0

    unit = (stage / "etc/systemd/system/askwell.service").read_text()
    assert "User=clinic\n" in unit
    assert "WAYLAND_DISPLAY=wayland-0" in unit
    assert run("--root", str(stage), "--remove", "--apply") == 0
    assert not stage.exists()
    assert capsys.readouterr().out == ""


def test_sticks_are_opened_where_that_is_asked_for(
    stage: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is told first, as all else."""
    rule = stage / "etc/udev/rules.d/91-askwell-sticks.rules"
    run("--root", str(stage))
    assert f"would write {rule}\n" not in capsys.readouterr().out
    run("--root", str(stage), "--sticks", "--user", "clinic")
    told = capsys.readouterr().out
    assert f"would write {rule}\n" in told
    assert "    ReadWritePaths=-/run/media/clinic\n" in told
    assert not stage.exists()

    run("--root", str(stage), "--sticks", "--apply")

    assert rule.is_file()
    run("--root", str(stage), "--remove", "--apply")
    assert not stage.exists()


@pytest.mark.parametrize("failure", [1, FileNotFoundError()])
def test_a_command_that_fails_is_left_to_the_administrator(
    stage: Path,
    called: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    failure: int | OSError,
) -> None:
    """The others are run, and the exit status tells."""

    def call(command: list[str], **_: object) -> subprocess.CompletedProcess[bytes]:
        called.append(" ".join(command))
        if command[0] != "udevadm":
            return subprocess.CompletedProcess(command, 0)
        if isinstance(failure, OSError):
            raise failure
        return subprocess.CompletedProcess(command, failure)

    monkeypatch.setattr(subprocess, "run", call)

    assert run("--root", str(stage), "--apply") == 1
    assert called == COMMANDS
    assert capsys.readouterr().out.splitlines() == [
        "this did not work, so run it by hand: udevadm control --reload",
        "Now restart the computer.",
    ]


@pytest.mark.parametrize("words", [["--apply"], ["--apply", "--remove"]])
def test_only_the_administrator_can_change_the_computer(
    monkeypatch: pytest.MonkeyPatch, words: list[str]
) -> None:
    """It is said before anything is touched."""
    monkeypatch.setattr(os, "geteuid", lambda: 1000)

    with pytest.raises(OutputError, match="only the administrator"):
        run(*words)


def test_removing_tells_first(stage: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """By what was written down."""
    run("--root", str(stage), "--apply")
    run("--root", str(stage), "--remove")

    told = capsys.readouterr().out
    assert f"would remove {stage}/etc/pam.d/askwell\n" in told
    assert (stage / "etc/pam.d/askwell").is_file()


def test_removing_takes_the_files_and_names_what_stays(
    stage: Path, called: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """What somebody has changed since, and the user with its folder."""
    run("--root", str(stage), "--apply")
    own = stage / "etc/pam.d/askwell"
    own.write_text("auth required pam_deny.so\n")
    called.clear()
    capsys.readouterr()

    assert run("--root", str(stage), "--remove", "--apply") == 0
    assert called == COMMANDS[2:]
    assert [path for path in stage.rglob("*") if path.is_file()] == [own]
    assert capsys.readouterr().out == (
        f"kept {own}: it was changed since\n"
        "The kiosk's user and its folder stay; `userdel --remove` takes them away.\n"
        "Now restart the computer.\n"
    )


@pytest.mark.parametrize("user", ["", "Root", "a b", "x;reboot", "-x", "a" * 33])
def test_a_name_that_no_user_can_have_is_refused(stage: Path, user: str) -> None:
    """It would stand in the files."""
    with pytest.raises(UsageError, match="no user can have the name"):
        run("--root", str(stage), f"--user={user}")


def test_a_program_in_an_odd_folder_is_refused(
    stage: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Systemd and the shell would read its name in another way."""
    monkeypatch.setattr(install_session, "program_command", lambda: ["/opt/my kiosk/askwell"])

    with pytest.raises(UsageError, match="without blanks"):
        run("--root", str(stage))


def test_elsewhere_it_names_the_files_for_windows(
    stage: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There is no systemd."""
    monkeypatch.setattr("sys.platform", "win32")

    with pytest.raises(UsageError, match=r"windows/README\.md"):
        run("--root", str(stage))
