"""Finds the files that come with the program."""

import sys
from datetime import date, datetime
from pathlib import Path


def bundled(*parts: str) -> Path:
    """Give the path of a file or folder that comes with the program.

    Args:
        parts: Its names below the folder ``assets``; nothing says that it is there.
    """
    frozen = getattr(sys, "_MEIPASS", None)
    root = Path(frozen) if frozen else Path(__file__).resolve().parents[2]
    return root.joinpath("assets", *parts)


def made_on() -> date | None:
    """Give the day that the files of the program bear; None where it cannot be told.

    A package gives all of its files the moment of the last change to their source.
    """
    try:
        changed_s = bundled("icons", "LICENSE.txt").stat().st_mtime
    except OSError:
        return None
    return datetime.fromtimestamp(changed_s).astimezone().date()


def default_pack() -> Path:
    """Give the folder of the pack that comes with the program: by name the first."""
    return next(iter(bundled_packs()), bundled("packs"))


def bundled_packs() -> tuple[Path, ...]:
    """Give the folders of the packs that come with the program, in the order of their names."""
    return packs_in(bundled("packs"))


def packs_in(folder: Path) -> tuple[Path, ...]:
    """Give the packs that lie in a folder, in the order of their names.

    Returns:
        None where the folder is missing or cannot be read. A pack that cannot be read is among
        them, so that it is missed.
    """
    try:
        inside = sorted(folder.iterdir())
    except OSError:
        return ()
    return tuple(filter(_may_be_pack, inside))


def _may_be_pack(folder: Path) -> bool:
    try:
        (folder / "pack.toml").stat()
    except (FileNotFoundError, NotADirectoryError, PermissionError):
        return False
    except OSError:
        return True
    return True


def qml_folder() -> Path:
    """Give the folder that the QML modules of the program lie in."""
    return Path(__file__).resolve().parents[1] / "qml"
