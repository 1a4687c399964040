"""Packs the frozen program for Debian and Ubuntu: ``python -m assets.package.debian``."""

import argparse
import gzip
import hashlib
import os
import re
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree as ET

from assets.package.finish import binaries
from assets.package.icons import draw_icons
from assets.package.manual_page import manual_page
from kiosk import __version__
from kiosk.host.system_libraries import PACKAGES

PROJECT = Path(__file__).resolve().parents[2]
SOURCES = PROJECT / "assets/package/linux"
GLIBC = {
    f"lib{name}" for name in ("c.so.6", "dl.so.2", "m.so.6", "pthread.so.0", "resolv.so.2",
    "rt.so.1", "util.so.1")
} | {"ld-linux-x86-64.so.2"}  # fmt: skip
SCRIPTS = ("postinst", "postrm", "prerm")


def main() -> int:
    """Write ``askwell_VERSION_amd64.deb`` beside the frozen folder ``askwell``."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dist", type=Path, required=True, help="where that folder is")
    parser.add_argument("--maintainer", required=True, help="who answers for it: 'Name <address>'")
    parser.add_argument("--squeeze", type=int, default=6, help="from 0, which is quick, to 9")
    told = parser.parse_args()
    built_s = int(os.environ["SOURCE_DATE_EPOCH"])
    frozen, stage = told.dist / "askwell", told.dist / "stage"
    shutil.rmtree(stage, ignore_errors=True)
    lay_out(frozen, stage, built_s)
    write_control(stage, libraries(frozen), told.maintainer)
    make_equal(stage, built_s)
    package = told.dist / f"askwell_{__version__}_amd64.deb"
    words = ("dpkg-deb", "--root-owner-group", "-Zxz", f"-z{told.squeeze}", "--threads-max=2")
    subprocess.run([*words, "--build", stage, package], check=True, stdout=subprocess.DEVNULL)  # noqa: S603 (fixed words)
    shutil.rmtree(stage)
    return 0


def lay_out(frozen: Path, stage: Path, built_s: int) -> None:
    """Put all that is installed below a folder that stands for the root.

    Args:
        frozen: The folder of the program.
        stage: That folder, which is not there yet.
        built_s: When the source was last changed, in seconds since 1970.
    """
    shutil.copytree(frozen, stage / "opt/askwell", symlinks=True)
    program = stage / "usr/bin/askwell"
    program.parent.mkdir(parents=True)
    program.symlink_to("/opt/askwell/askwell")
    date = datetime.fromtimestamp(built_s, UTC).date().isoformat()
    share = stage / "usr/share"
    draw_icons(PROJECT / "assets/pictures/app-icon.svg", share / "icons/hicolor")
    _put(share / "applications/askwell.desktop", _filled("askwell.desktop"))
    _put(share / "doc/askwell/copyright", _filled("copyright"))
    metainfo = _filled("askwell.metainfo.xml").replace("@DATE@", date)
    _put(share / f"metainfo/{component_of(metainfo)}.metainfo.xml", metainfo)
    page = share / "man/man1/askwell.1.gz"
    page.parent.mkdir(parents=True)
    page.write_bytes(gzip.compress(manual_page(date).encode(), mtime=0))


def component_of(metainfo: str) -> str:
    """Give the id by which software centres know the program; its file is called by it."""
    return str(ET.fromstring(metainfo).findtext("id"))  # noqa: S314 (a file of the project)


def write_control(stage: Path, needed: str, maintainer: str) -> None:
    """Write what dpkg wants to know.

    Args:
        stage: What is installed.
        needed: The packages that it cannot do without.
        maintainer: Who answers for the package, as ``Name <address>``.
    """
    files = sorted(path for path in stage.rglob("*") if path.is_file() and not path.is_symlink())
    sums = [
        f"{hashlib.md5(one.read_bytes(), usedforsecurity=False).hexdigest()}  "
        f"{one.relative_to(stage)}\n"
        for one in files
    ]
    kib = sum(one.stat().st_size for one in files) // 1024
    control = _filled("control").replace("@KIB@", str(kib)).replace("@LIBRARIES@", needed)
    _put(stage / "DEBIAN/control", control.replace("@MAINTAINER@", maintainer))
    _put(stage / "DEBIAN/md5sums", "".join(sums))
    for script in SCRIPTS:
        _put(stage / "DEBIAN" / script, _filled(script))
        (stage / "DEBIAN" / script).chmod(0o755)


def libraries(folder: Path) -> str:
    """Name the packages with the libraries that a folder needs and does not hold.

    Source: the binaries themselves; glibc by the newest version of it that one asks for.
    """
    own = {path.name for path in folder.rglob("*")}
    told = _told_by_objdump([str(one) for one in binaries(folder)])
    needed = set(re.findall(r"^ +NEEDED +(\S+)", told, re.MULTILINE)) - own
    glibc = {tuple(map(int, one.split("."))) for one in re.findall(r" GLIBC_(\d[\d.]+)\b", told)}
    unknown = needed - PACKAGES.keys() - GLIBC
    if unknown:
        raise SystemExit(f"no package is known for {', '.join(sorted(unknown))}")
    newest = ".".join(map(str, max(glibc)))
    return ", ".join([f"libc6 (>= {newest})", *sorted({PACKAGES[one] for one in needed - GLIBC})])


def _told_by_objdump(files: list[str]) -> str:
    words = ["objdump", "--private-headers", *files]
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout  # noqa: S603 (names of files)


def make_equal(stage: Path, built_s: int) -> None:
    """Give all files the same rights and times, whoever has made them."""
    for path in (stage, *stage.rglob("*")):
        if not path.is_symlink():
            runs = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (built_s, built_s), follow_symlinks=False)


def _filled(name: str) -> str:
    return (SOURCES / name).read_text(encoding="utf-8").replace("@VERSION@", __version__)


def _put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
