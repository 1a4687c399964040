"""What the frozen program is made of besides itself, each part with its licence."""

import re
import subprocess
import sys
import sysconfig
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from importlib.metadata import (
    Distribution,
    PackageNotFoundError,
    distribution,
    packages_distributions,
)
from pathlib import Path, PurePosixPath
from platform import python_version

_TEXT = re.compile(r"LICEN[CS]E|COPYING|NOTICE|AUTHORS", re.IGNORECASE)
# Their metadata name none, or more than can be meant.
_KNOWN_LICENCES = {
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",
    "aiohappyeyeballs": "PSF-2.0",
}
_BY_CLASSIFIER = {
    "Apache Software License": "Apache-2.0",
    "BSD License": "BSD-3-Clause",
    "MIT License": "MIT",
    "Python Software Foundation License": "PSF-2.0",
}
_LONG_NAMES = {
    "MIT License": "MIT",
    "Apache License 2.0": "Apache-2.0",
    "Apache 2.0": "Apache-2.0",
    "MIT Licence": "MIT",
}
LICENCE_OF_WINDOWS_PART = {"pywin32": "PSF-2.0"}


_PARTS = Path(__file__).with_name("parts.toml")
# Qt's for Python, whose texts lie in the project.
_WITHOUT_TEXTS = {"PySide6_Addons", "PySide6_Essentials", "shiboken6"}


class UnknownPartError(Exception):
    """A file is delivered, and nobody knows whose it is."""


class Kind(Enum):
    """Where a part comes from; its value is the type of a package URL."""

    PYTHON = "pypi"
    DEBIAN = "deb"
    LANGUAGE = "generic"


@dataclass(frozen=True, slots=True)
class Component:
    """A part that somebody else has made.

    Attributes:
        name: As its index or distribution calls it.
        version: As it is delivered.
        licence: SPDX expression.
        kind: Where it comes from.
        texts: Its licence files on this machine, each with its place below ``licences``.
    """

    name: str
    version: str
    licence: str
    kind: Kind
    texts: tuple[tuple[Path, str], ...]


def components(project: Path, system_libraries: Iterable[Path]) -> tuple[Component, ...]:
    """Give all parts of the program that is frozen on this machine.

    Args:
        project: Root of the project.
        system_libraries: Files that are delivered and come from outside the environment.

    Raises:
        UnknownPartError: A library belongs to no package, or a part has no licence text.
    """
    python = [distribution_component(project, one) for one in installed(project)]
    bootloader = distribution_component(project, distribution("pyinstaller"))
    system = debian_components(system_libraries) if sys.platform == "linux" else ()
    return (*python, bootloader, _language(), *system)


def locked(project: Path) -> dict[str, str]:
    """Give name and version of each package that the kiosk runs on, from its lock."""
    lock = (project / "requirements/runtime.txt").read_text(encoding="utf-8")
    return dict(re.findall(r"^([\w.-]+)==([^\s;]+)", lock, re.MULTILINE))


def installed(project: Path) -> Iterator[Distribution]:
    """Give those of them that this system has a use for."""
    for name in locked(project):
        try:
            yield distribution(name)
        except PackageNotFoundError:
            if name not in LICENCE_OF_WINDOWS_PART:
                raise


def foreign_modules(project: Path) -> list[str]:
    """Name the modules of installed packages that the kiosk does not run on, such as the tests'."""
    own = {one.name for one in installed(project)} | {"askwell"}
    return sorted(
        module for module, packages in packages_distributions().items() if own.isdisjoint(packages)
    )


def foreign_files(project: Path, sources: Iterable[str]) -> list[str]:
    """Name what comes from an installed package that the kiosk does not run on.

    Args:
        project: Root of the project.
        sources: Files on this machine that would be delivered.
    """
    packages = Path(sysconfig.get_path("purelib")).resolve()
    files = (file for one in installed(project) for file in one.files or ())
    own = {Path(str(file.locate())).resolve() for file in files}
    return sorted(
        source
        for source, file in ((source, Path(source).resolve()) for source in sources)
        if file.is_relative_to(packages) and file not in own and "PyInstaller" not in file.parts
    )


def distribution_component(project: Path, package: Distribution) -> Component:
    """Tell of an installed package of Python."""
    if package.name in _WITHOUT_TEXTS:
        files = sorted((project / "assets/licences").rglob("*.txt"))
        texts = [(file, f"qt/{file.name}") for file in files]
    else:
        found = (file for file in package.files or () if _TEXT.match(file.name))
        texts = [(Path(str(file.locate())), _place(package.name, file)) for file in found]
    return Component(
        package.name, package.version, licence_of(package), Kind.PYTHON, tuple(texts)
    )  # fmt: skip


def licence_of(package: Distribution) -> str:
    """Give the licence that a package of Python says it has."""
    said = package.metadata.json
    known = _KNOWN_LICENCES.get(package.name.lower()) or said.get("license_expression")
    if known:
        return str(known)
    plain = str(said.get("license") or "").strip()
    if plain and "\n" not in plain:
        return _LONG_NAMES.get(plain, plain)
    names = (line.rpartition(" :: ")[2] for line in said.get("classifier", ()))
    return next((_BY_CLASSIFIER[name] for name in names if name in _BY_CLASSIFIER), "NOASSERTION")


def _place(package: str, file: PurePosixPath) -> str:
    """Tell where a licence file goes; a package may have several of the same name."""
    below = file.parent.as_posix().partition(".dist-info/licenses")[2]
    return f"{package}{below}/{file.name}"


def _language() -> Component:
    folders = [Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix)]
    system = Path(f"/usr/share/doc/python{sys.version_info.major}.{sys.version_info.minor}")
    files = [folder / "LICENSE.txt" for folder in folders] + [system / "copyright"]
    text = next((file for file in files if file.is_file()), None)
    if text is None:
        raise UnknownPartError("the licence of Python is nowhere on this machine")
    places = ((text, "python/LICENSE.txt"),)
    return Component("python", python_version(), "PSF-2.0", Kind.LANGUAGE, places)


def debian_components(libraries: Iterable[Path]) -> tuple[Component, ...]:
    """Tell of the packages of this machine that files come from.

    Raises:
        UnknownPartError: A file belongs to none, and not to Python either.
    """
    owners = {_owner(library) for library in libraries if not _of_python(library)}
    return tuple(_debian_component(name) for name in sorted(owners))


def _of_python(library: Path) -> bool:
    # A Python that the distribution did not make has all in a folder of its own.
    prefix = Path(sys.base_prefix)
    return prefix not in {Path("/"), Path("/usr")} and library.resolve().is_relative_to(prefix)


def _owner(library: Path) -> str:
    # Packages name their files by the folder from before /lib became a link.
    pattern = f"*/{library.resolve().name}"
    said = _asked("dpkg-query", "--search", pattern)
    names = sorted({line.split(":")[0] for line in said.splitlines() if "diversion" not in line})
    if not names:
        raise UnknownPartError(f"{library} belongs to no package")
    return names[0]


def _debian_component(package: str) -> Component:
    version = _asked("dpkg-query", "--show", "--showformat", "${Version}\n", package).split()[0]
    text = Path("/usr/share/doc", package, "copyright")
    if not text.is_file():
        raise UnknownPartError(f"the licence of {package} is missing: {text}")
    parts = tomllib.loads(_PARTS.read_text(encoding="utf-8"))["debian"]
    if package not in parts:
        raise UnknownPartError(f"{package} has no licence in {_PARTS.name}")
    licence = parts[package]
    place = f"debian/{package}/copyright"
    return Component(package, version, licence, Kind.DEBIAN, ((text.resolve(), place),))


def _asked(*words: str) -> str:
    return subprocess.run(words, capture_output=True, text=True, check=False).stdout  # noqa: S603 (fixed words and names of files)
