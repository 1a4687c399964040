"""What desktops, dpkg and man read of the package has the form that they want."""

import subprocess
from pathlib import Path

import pytest

from assets.package.debian import SCRIPTS, SOURCES, component_of, write_control
from assets.package.icons import SIZES_PX, draw_icons
from assets.package.manual_page import manual_page
from kiosk.cli import COMMANDS


def said_by(*words: str | Path) -> str:
    """Give all that a program says; it must succeed."""
    ended = subprocess.run(words, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return ended.stdout + ended.stderr


def test_the_desktop_entry_is_valid() -> None:
    """Desktops show the program by it."""
    assert said_by("desktop-file-validate", SOURCES / "askwell.desktop") == ""


def test_the_appstream_entry_is_valid(tmp_path: Path) -> None:
    """Software centres show it by that."""
    text = (SOURCES / "askwell.metainfo.xml").read_text()
    file = tmp_path / f"{component_of(text)}.metainfo.xml"
    file.write_text(text.replace("@VERSION@", "0.1.0").replace("@DATE@", "2026-11-29"))

    assert "successful" in said_by("appstreamcli", "validate", "--no-net", file)


@pytest.mark.parametrize("name", SCRIPTS)
def test_the_scripts_of_the_package_can_be_read(name: str) -> None:
    """By a plain shell."""
    assert said_by("sh", "-n", SOURCES / name) == ""


def test_the_manual_page_tells_each_command(tmp_path: Path) -> None:
    """Man has nothing to complain about, and no word breaks at the margin."""
    page = tmp_path / "askwell.1"
    page.write_text(manual_page("2026-11-29"))

    told = said_by("man", "--warnings", "-l", page)
    assert "warning" not in told
    assert [name for name in COMMANDS if f"askwell {name}" not in told] == []
    assert "--windowed WxH" in told


def test_each_size_of_the_icon_is_drawn(project: Path, tmp_path: Path) -> None:
    """And the drawing itself goes along."""
    draw_icons(project / "assets/pictures/app-icon.svg", tmp_path)

    drawn = {path.relative_to(tmp_path).parts[0] for path in tmp_path.rglob("askwell.*")}
    assert drawn == {"scalable", *(f"{size}x{size}" for size in SIZES_PX)}


def test_control_is_filled_in(tmp_path: Path) -> None:
    """Dpkg reads it, and no place is left open."""
    (tmp_path / "file").write_bytes(bytes(2048))
    write_control(tmp_path, "libc6 (>= 2.35)", "Somebody <somebody@example.org>")
    package = tmp_path.with_suffix(".deb")
    said_by("dpkg-deb", "--root-owner-group", "--build", tmp_path, package)

    told = said_by("dpkg-deb", "--field", package)
    assert "@" not in told.replace("somebody@", "")
    assert "Depends: libc6 (>= 2.35), fontconfig-config, xkb-data\n" in told
    assert "Installed-Size: 2\n" in told
