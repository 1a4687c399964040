"""What Windows is packed with, as far as it can be read elsewhere."""

import re
import struct
from pathlib import Path

import pytest

from assets.package.version_resource import version_resource
from assets.package.windows_icon import SIZES_PX, windows_icon
from kiosk import __version__

ISS = "assets/package/windows/askwell.iss"
PARAMETER = re.compile(r'(\w+): (?:"(?:[^"]|"")*"|[^;"]+)(?:; |$)')


def sections(script: str) -> dict[str, list[str]]:
    """Give the lines of each section, without remarks and the preprocessor's."""
    found: dict[str, list[str]] = {"": []}
    for line in script.splitlines():
        if head := re.fullmatch(r"\[(\w+)\]", line):
            lines = found.setdefault(head[1], [])
        elif line.strip() and not line.startswith((";", "#", "  #")):
            (lines if len(found) > 1 else found[""]).append(line)
    return found


def faults(script: str, folder: Path) -> list[str]:
    """Tell what the compiler would stumble over, or a clinic."""
    parts = sections(script)
    wrong = [f"outside of a section: {line}" for line in parts.pop("")]
    wrong += [f"no setting: {line}" for line in parts["Setup"] if not re.match(r"\w+=\S", line)]
    for name in set(parts) - {"Setup", "Code"}:
        wrong += [f"no entry: {line}" for line in parts[name] if PARAMETER.sub("", line)]
    known = dict(re.findall(r'^#define (\w+) "(.*)"$', script, re.MULTILINE))
    for path in re.findall(r"\{#Root\}\\([\w\\.-]+)", script):
        if (
            not path.startswith(("dist", "build"))
            and not (folder / known["Root"].replace("\\", "/") / path.replace("\\", "/")).exists()
        ):
            wrong.append(f"no such file: {path}")
    if any(__version__ in line for lines in parts.values() for line in lines):
        wrong.append("a version is written down")
    code = re.sub(r"'[^'\n]*'|//.*", "", "\n".join(parts.get("Code", [])))
    opened, closed = (
        len(re.findall(rf"\b({w})\b", code)) for w in ("begin|try|repeat", "end|until")
    )
    if opened != closed:
        wrong.append(f"{opened} blocks are opened and {closed} closed")
    return wrong


@pytest.fixture
def script(project: Path) -> str:
    """The script of the installer."""
    return (project / ISS).read_text(encoding="utf-8")


def test_the_script_of_the_installer_is_whole(project: Path, script: str) -> None:
    """It can be read, what it takes along is there, and the version comes from outside."""
    assert faults(script, (project / ISS).parent) == []


@pytest.mark.parametrize(
    ("right", "planted", "told"),
    [
        ("\\LICENSE", "\\LICENCE", "no such file: LICENCE"),
        ("AppVersion={#Version}", "AppVersion=0.1.0", "a version is written down"),
        ("AppName=Askwell", "AppName", "no setting: AppName"),
        ("#ifndef Version", "ifndef Version", "outside of a section"),
        ("    RemoveOtherVersions();\nend;", "    RemoveOtherVersions();", "blocks are opened"),
        ('DestDir: "{app}\\session"', 'DestDir: "{app}\\session', "no entry"),
    ],
)
def test_a_planted_fault_of_the_script_is_found(
    project: Path, script: str, right: str, planted: str, told: str
) -> None:
    """Each of them."""
    assert right in script
    found = faults(script.replace(right, planted), (project / ISS).parent)
    assert told in "\n".join(found)


def test_the_launcher_is_installed_last(script: str) -> None:
    """So an installation that is broken off leaves the older version's."""
    assert r"askwell.exe" in sections(script)["Files"][-1]


def test_the_installer_takes_the_folder_that_the_build_makes(project: Path, script: str) -> None:
    """Both call it by the version."""
    assert '#define Contents "_internal-" + Version' in script
    assert 'CONTENTS = f"_internal-{VERSION}"' in (project / "build.spec").read_text("utf-8")


def test_windows_is_told_the_version() -> None:
    """By four numbers and in words."""
    told = version_resource("1.2.3")
    assert "filevers=(1, 2, 3, 0), prodvers=(1, 2, 3, 0)" in told
    assert told.count("'1.2.3'") == 2
    assert f"'{__version__}'" in version_resource(__version__)
    compile(told, "version.txt", "eval")


@pytest.mark.parametrize("version", ["1.2.3.4.5", "1.2rc1"])
def test_a_version_that_windows_cannot_show_ends_the_build(version: str) -> None:
    """Else it would be cut."""
    with pytest.raises(ValueError, match="cannot show"):
        version_resource(version)


def test_the_icon_holds_each_size(project: Path) -> None:
    """As a PNG at the place that its head tells."""
    icon = windows_icon(project / "assets/pictures/app-icon.svg")
    kind, count = struct.unpack_from("<HH", icon, 2)
    assert (kind, count) == (1, len(SIZES_PX))

    end = 6 + 16 * count
    for number, size in enumerate(SIZES_PX):
        side, length, offset = struct.unpack_from("<B7xII", icon, 6 + 16 * number)
        assert (side or 256, offset) == (size, end)
        assert icon[offset : offset + 8] == b"\x89PNG\r\n\x1a\n"
        assert struct.unpack_from(">I", icon, offset + 16) == (size,)
        end = offset + length
    assert end == len(icon)
