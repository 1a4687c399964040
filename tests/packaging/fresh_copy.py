"""The project in another place, where nothing has been built yet."""

import os
import shutil
import subprocess
from pathlib import Path

# The words for make that build the package where all that it takes is there.
PACKAGE_ONLY = ("--assume-old=setup", "--assume-old=system-package", "package")


def copied(project: Path, folder: Path) -> Path:
    """Give the files of the project in another place, as after a clone and a set-up."""
    folder.mkdir(parents=True)
    told = subprocess.check_output(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=project
    )
    translated = (project / "assets/translations").glob("*.qm")
    names = [
        *told.decode().split("\0")[:-1],
        *(str(one.relative_to(project)) for one in translated),
    ]
    for name in names:
        if (project / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(project / name, folder / name)
    shutil.copytree(
        (project / ".venv").resolve(), folder / ".venv", symlinks=True, copy_function=linked
    )
    return folder


def linked(source: str, place: str) -> None:
    """Give a file a second place, or copy it where that is on another disk."""
    try:
        os.link(source, place)
    except OSError:
        shutil.copy2(source, place)
