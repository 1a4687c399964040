"""Packages like the one that was built, as if of another version."""

import shutil
import subprocess
from pathlib import Path

from kiosk import __version__

OLDER, NEWER = "0.0.9", "9.9.9"


def package_of_version(package: Path, version: str, folder: Path) -> Path:
    """Make a package whose files stand where those of another version would.

    Args:
        package: The one that was built.
        version: As many letters as the real one has.
        folder: For the new one.
    """
    assert len(version) == len(__version__)
    stage = folder / version
    subprocess.run(["dpkg-deb", "--raw-extract", package, stage], check=True)
    program = stage / "opt/askwell/askwell"
    program.with_name(f"_internal-{__version__}").rename(program.with_name(f"_internal-{version}"))
    before, after = (f"_internal-{one}".encode() for one in (__version__, version))
    program.write_bytes(program.read_bytes().replace(before, after))
    control = stage / "DEBIAN/control"
    control.write_text(
        control.read_text().replace(f"Version: {__version__}", f"Version: {version}")
    )
    (stage / "DEBIAN/md5sums").unlink()
    made = folder / f"askwell_{version}_amd64.deb"
    words = ["dpkg-deb", "--root-owner-group", "-Zgzip", "-z1", "--build", str(stage), str(made)]
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(stage)
    return made
