"""The files for a session on Windows, as far as they can be read elsewhere."""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from kiosk.domain.machine_registry import WISHES
from kiosk.domain.machine_windows import RegistryPlace, RegistryWish, Value

# Source: Microsoft, "WESL_UserSetting.SetCustomShell": what each action is.
RESTART_SHELL, RESTART_DEVICE, SHUT_DOWN, NOTHING = 0, 1, 2, 3
ACTION_OF = {0: RESTART_SHELL, 10: NOTHING, 20: RESTART_DEVICE, 30: SHUT_DOWN}
NAMES = {
    RESTART_SHELL: "RestartShell",
    RESTART_DEVICE: "RestartDevice",
    SHUT_DOWN: "ShutdownDevice",
    NOTHING: "DoNothing",
}
# Where the installer puts the program, and how the kiosk is started.
STARTED = r"Askwell\askwell.exe run --first-run-setup"
SPACE = "{http://schemas.microsoft.com/ShellLauncher/2018/Configuration}"
SCRIPTS = [
    "shell-launcher.ps1", "keyboard-filter.ps1", "lock-down.ps1", "lock-down-user.ps1",
    "registry-values.ps1",
]  # fmt: skip
VALUE = re.compile(r'@\("(HKLM|HKCU)", "([^"]+)", "([^"]+)", ("?)(\d+)\4\)')


@pytest.fixture
def folder(project: Path) -> Path:
    """Give the folder of these files."""
    return project / "assets" / "session" / "windows"


def numbers(script: str, name: str) -> list[int]:
    """Read a variable with whole numbers."""
    (found,) = re.findall(rf"^\${name} = ([\d, ]+)$", script, re.MULTILINE)
    return [int(number) for number in found.split(",")]


def code(script: str) -> str:
    """Leave remarks and strings out."""
    return re.sub(r'"[^"\n]*"|#.*', "", script)


def test_the_configuration_maps_each_exit_status(folder: Path) -> None:
    """And starts the kiosk again after any other."""
    root = ET.fromstring((folder / "shell-launcher.xml").read_text(encoding="utf-8"))
    told = {
        int(action.get("ReturnCode", "")): action.get("Action")
        for action in root.iter(f"{SPACE}ReturnCodeAction")
    }

    assert told == {status: NAMES[action] for status, action in ACTION_OF.items()}
    assert [one.get("Action") for one in root.iter(f"{SPACE}DefaultAction")] == ["RestartShell"]


def test_the_kiosks_user_gets_the_kiosk_and_others_the_desktop(folder: Path) -> None:
    """The profile that the account names is there."""
    root = ET.fromstring((folder / "shell-launcher.xml").read_text(encoding="utf-8"))
    shells = {
        profile.get("ID"): shell.get("Shell", "")
        for profile in root.iter(f"{SPACE}Profile")
        for shell in profile.iter(f"{SPACE}Shell")
    }
    (config,) = root.iter(f"{SPACE}Config")
    profile, account = config.find(f"{SPACE}Profile"), config.find(f"{SPACE}Account")
    (default,) = root.iter(f"{SPACE}DefaultProfile")

    assert profile is not None
    assert account is not None
    assert shells[profile.get("ID")] == rf"%ProgramFiles%\{STARTED}"
    assert account.get("Name") == "askwell"
    assert [shell.get("Shell") for shell in default] == [r"%SystemRoot%\explorer.exe"]


def test_the_script_starts_the_same(folder: Path) -> None:
    """From the same folder, with the same words."""
    script = (folder / "shell-launcher.ps1").read_text(encoding="utf-8")
    (program,) = re.findall(r'\$Program = "\$env:ProgramFiles\\([^"]+)"', script)
    (words,) = re.findall(r'"\$Program ([^"]+)"', script)

    assert f"{program} {words}" == STARTED


def test_the_script_maps_each_exit_status_alike(folder: Path) -> None:
    """In two rows that belong together."""
    script = (folder / "shell-launcher.ps1").read_text(encoding="utf-8")
    statuses, actions = numbers(script, "Statuses"), numbers(script, "Actions")

    assert dict(zip(statuses, actions, strict=True)) == ACTION_OF
    assert numbers(script, "AfterACrash") == [RESTART_SHELL]
    assert numbers(script, "ForOthers") == [NOTHING]


@pytest.mark.parametrize("wish", WISHES, ids=lambda wish: wish.place.name)
def test_a_script_that_doctor_names_sets_the_value(folder: Path, wish: RegistryWish) -> None:
    """To one that doctor takes for right."""
    named = re.search(r"assets/session/windows/([\w-]+\.ps1)", wish.fix)
    if named is None:
        assert wish.fix
        return
    script = (folder / named[1]).read_text(encoding="utf-8")
    values: dict[RegistryPlace, Value] = {
        RegistryPlace(hive, key, name): number if quote else int(number)
        for hive, key, name, quote, number in VALUE.findall(script)
    }
    # These two set theirs by calls of Windows.
    if named[1] not in {"shell-launcher.ps1", "keyboard-filter.ps1"}:
        assert values[wish.place] in wish.allowed


@pytest.mark.parametrize("name", ["lock-down.ps1", "lock-down-user.ps1"])
def test_a_script_sets_nothing_that_doctor_does_not_look_at(folder: Path, name: str) -> None:
    """Else nobody would know of it."""
    script = (folder / name).read_text(encoding="utf-8")
    places = {RegistryPlace(*found[:3]) for found in VALUE.findall(script)}

    assert len(places) == script.count("    @(")
    assert places <= {wish.place for wish in WISHES}


@pytest.mark.parametrize("name", SCRIPTS)
def test_a_script_is_whole(folder: Path, name: str) -> None:
    """Each bracket is closed, and each string too."""
    script = (folder / name).read_text(encoding="utf-8")

    assert all(line.count('"') % 2 == 0 for line in script.splitlines())
    assert [code(script).count(sign) for sign in "({["] == [
        code(script).count(sign) for sign in ")}]"
    ]


@pytest.mark.parametrize("name", [*SCRIPTS[:4], "shell-launcher.xml"])
def test_the_guide_names_each_file(folder: Path, name: str) -> None:
    """With how to undo each script, and that none was run yet."""
    guide = (folder / "README.md").read_text(encoding="utf-8")

    assert name in guide
    assert name == "shell-launcher.xml" or f"{name} -Undo" in guide
    assert "not\nyet been run on Windows" in guide
