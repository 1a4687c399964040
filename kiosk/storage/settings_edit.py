"""Changing one value in ``settings.toml``; every other line stays as its writer left it."""

import re
import tomllib
from collections.abc import Mapping
from enum import Enum, auto

from kiosk.domain.setting_kinds import NumberSetting
from kiosk.storage.atomic import write_atomically
from kiosk.storage.profile import Profile
from kiosk.storage.settings_file import MAX_BYTES, SETTINGS_FILE, flat_values


class Stored(Enum):
    """What became of a value that was to be stored."""

    STORED = auto()
    NOT_WRITABLE = auto()
    NOT_CHANGEABLE = auto()


def store_number(profile: Profile, setting: NumberSetting, value: float) -> Stored:
    """Write one number into the settings file.

    Args:
        profile: The file may be missing there, not the folder.
        setting: Which one.
        value: What the setting accepts.

    Returns:
        NOT_WRITABLE where nothing can be written; NOT_CHANGEABLE where the file is damaged, or
        written in a way in which the value cannot be changed alone. Then it is as before.
    """
    file = profile.folder / SETTINGS_FILE
    if not profile.writable:
        return Stored.NOT_WRITABLE
    try:
        content = file.read_bytes() if file.exists() else b""
        text = content.decode("utf-8-sig")
        changed = _changed(text, setting.key, f"{value:g}")
        if changed is None or len(content) > MAX_BYTES:
            return Stored.NOT_CHANGEABLE
        write_atomically(file, changed.encode())
    except OSError:
        return Stored.NOT_WRITABLE
    except (ValueError, RecursionError):
        return Stored.NOT_CHANGEABLE
    return Stored.STORED


def _changed(text: str, key: str, value: str) -> str | None:
    """Give the text with one value changed, or None where its other values would change too."""
    wanted = {**_values(text), key: float(value)}
    table, _dot, name = key.rpartition(".")
    for pattern, line in (
        (rf"(?m)^[ \t]*{re.escape(key)}[ \t]*=[^\n]*", f"{key} = {value}"),
        (rf"(?m)[ \t]*{re.escape(name)}[ \t]*=[^\n]*", f"{name} = {value}"),
        (rf"(?m)^[ \t]*\[{re.escape(table)}\][ \t]*(?:#[^\n]*)?$", f"[{table}]\n{name} = {value}"),
        (r"\A", f"{key} = {value}\n"),
    ):
        for found in re.finditer(pattern, text):
            candidate = text[: found.start()] + line + text[found.end() :]
            if _is(candidate, wanted):
                return candidate
    return None


def _is(text: str, wanted: Mapping[str, object]) -> bool:
    try:
        return _values(text) == wanted
    except ValueError:
        return False


def _values(text: str) -> Mapping[str, object]:
    return dict(flat_values(tomllib.loads(text)))
