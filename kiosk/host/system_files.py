"""Reads the small files in which Linux tells of itself; what cannot be read tells nothing."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

MAX_BYTES = 200_000
# Source: systemd.unit(5) and its like: later folders count more, and files go by their names.
_SYSTEMD_FOLDERS = ("usr/lib/systemd", "usr/local/lib/systemd", "run/systemd", "etc/systemd")
_SECTION = re.compile(r"\[(.+)\]")


def text_of(file: Path) -> str:
    """Give what stands in a file, and nothing where it cannot be read."""
    return known_text_of(file) or ""


def known_text_of(file: Path) -> str | None:
    """Give what stands in a file, and None where it cannot be read."""
    try:
        with file.open("rb") as opened:
            return opened.read(MAX_BYTES).decode("utf-8", errors="replace")
    except OSError:
        return None


def files_in(folder: Path, pattern: str) -> list[Path]:
    """Name the files of a folder, in their order; none where it cannot be looked into."""
    return sorted(folder.glob(pattern))


def ini_values(text: str) -> Mapping[str, str]:
    """Give the values of an INI file by ``section.key``; the last of two counts."""
    return dict(_ini_lines(text))


def _ini_lines(text: str) -> Iterator[tuple[str, str]]:
    section = ""
    for line in map(str.strip, text.splitlines()):
        heading = _SECTION.fullmatch(line)
        if heading:
            section = heading[1]
        elif not line.startswith(("#", ";")) and "=" in line:
            key, _, value = line.partition("=")
            yield f"{section}.{key.strip()}", value.strip()


def systemd_values(root: Path, name: str, section: str) -> Mapping[str, str]:
    """Give the settings of a part of systemd, with all that was dropped in beside its file.

    Args:
        root: Of the file system.
        name: Such as ``logind.conf``.
        section: Whose settings, such as ``Login``.
    """
    folders = [root / folder for folder in _SYSTEMD_FOLDERS]
    main = [folder / name for folder in folders if (folder / name).is_file()][-1:]
    drop_ins = {
        file.name: file for folder in folders for file in files_in(folder / f"{name}.d", "*.conf")
    }
    values: dict[str, str] = {}
    for file in (*main, *(drop_ins[key] for key in sorted(drop_ins))):
        for key, value in ini_values(text_of(file)).items():
            found, _, setting = key.partition(".")
            if found == section:
                values[setting] = value
    return values
