"""What the program is made of is known, allowed, and comes with its licence."""

import json
import subprocess
from pathlib import Path, PurePosixPath

import pytest

from assets.package import components as parts
from assets.package.components import Component, Kind, UnknownPartError
from assets.package.finish import finish, strip_symbols
from assets.package.licence_page import page
from assets.package.sbom import sbom

PART = Component("libone", "2:1.0+b1", "MIT", Kind.DEBIAN, ())


def test_the_page_of_licences_is_fresh(project: Path) -> None:
    """If not, `make licences` writes it anew."""
    assert (project / "docs/licences.md").read_text(encoding="utf-8") == page(project)


def test_each_package_of_python_has_a_licence_and_its_text(project: Path) -> None:
    """None says nothing of it."""
    found = parts.components(project, ())

    assert [one.name for one in found if one.licence in {"", "NOASSERTION"}] == []
    assert [one.name for one in found if not one.texts] == []
    assert {"PySide6_Essentials", "pyipp", "pyinstaller", "python"} <= {one.name for one in found}


@pytest.mark.parametrize(
    ("file", "place"),
    [
        ("segno-1.6.6.dist-info/LICENSE", "one/LICENSE"),
        ("aiohttp-3.14.5.dist-info/licenses/LICENSE.txt", "one/LICENSE.txt"),
        ("pywin32-312.dist-info/licenses/win32/License.txt", "one/win32/License.txt"),
        ("pywin32-312.dist-info/licenses/com/License.txt", "one/com/License.txt"),
    ],
)
def test_no_licence_covers_another(file: str, place: str) -> None:
    """Each text of a package stays where it was among them."""
    assert parts._place("one", PurePosixPath(file)) == place


def test_a_library_of_the_system_has_an_owner() -> None:
    """The package that it came with, though its folder became a link since."""
    loader = Path("/lib/x86_64-linux-gnu/libz.so.1")

    (found,) = parts.debian_components([loader])

    assert (found.name, found.licence) == ("zlib1g", "Zlib")
    assert found.texts[0][0].is_file()


def test_a_library_of_nobody_ends_the_build(tmp_path: Path) -> None:
    """Nobody knows what it may be used for."""
    library = tmp_path / "libnobodys.so.1"
    library.touch()

    with pytest.raises(UnknownPartError, match="belongs to no package"):
        parts.debian_components([library])


def test_a_package_without_a_known_licence_ends_the_build() -> None:
    """Somebody has to read it and to write it down first."""
    with pytest.raises(UnknownPartError, match=r"bash has no licence in parts\.toml"):
        parts.debian_components([Path("/bin/bash")])


def test_a_part_without_a_text_ends_the_build(tmp_path: Path) -> None:
    """Its licence wants it to be delivered."""
    with pytest.raises(UnknownPartError, match="libone comes without the text"):
        finish(tmp_path, "1.0", [PART], 0)


def test_a_module_from_elsewhere_is_named(project: Path) -> None:
    """Only what the lock of the kiosk holds may come from the environment."""
    own = str(Path(pytest.__file__))
    locked = next(iter(parts.installed(project))).files
    assert locked

    assert parts.foreign_files(project, [own, str(locked[0].locate()), __file__]) == [own]


def test_modules_from_elsewhere_are_not_looked_at(project: Path) -> None:
    """A package of the kiosk that would use them does without, whatever else is installed."""
    foreign = parts.foreign_modules(project)

    assert {"pytest", "yaml", "PIL", "textstat", "setuptools", "PyInstaller"} <= set(foreign)
    assert {"PySide6", "aiohttp", "kiosk", "msgspec"}.isdisjoint(foreign)


def fault_of_form(listed: str) -> object:
    """Hold a list against the scheme of CycloneDX 1.6."""
    # It builds grammars for seconds, which each run of tests would wait for.
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    return JsonStrictValidator(SchemaVersion.V1_6).validate_str(listed)


def test_the_list_of_parts_keeps_to_its_form() -> None:
    """CycloneDX 1.6; the same for the same parts."""
    listed = sbom("1.0", [PART], 1_700_000_000)

    assert fault_of_form(listed) is None
    assert listed == sbom("1.0", [PART], 1_700_000_000)
    (one,) = json.loads(listed)["components"]
    assert one["purl"] == "pkg:deb/debian/libone@2:1.0%2Bb1"


def test_symbols_go_and_qt_stays_as_it_is(tmp_path: Path) -> None:
    """The libraries of others work without."""
    for folder in ("PySide6", "lib"):
        (tmp_path / folder).mkdir()
        planted = ["objcopy", "--add-symbol", "planted=.text:0"]
        subprocess.run([*planted, "/bin/true", str(tmp_path / folder / "one")], check=True)
    strip_symbols(tmp_path)

    qt, other = ((tmp_path / folder / "one").stat().st_size for folder in ("PySide6", "lib"))
    assert other < qt
