"""Changing values in ``settings.toml``; every other line stays as its writer left it."""

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from enum import Enum, auto
from itertools import islice

from kiosk.domain.setting_kinds import RawValue
from kiosk.domain.settings import ALL_SETTINGS, Settings, settings_from
from kiosk.storage.atomic import write_atomically
from kiosk.storage.profile import Profile
from kiosk.storage.settings_backup import put_aside
from kiosk.storage.settings_file import (
    BACKUP_FILE,
    SETTINGS_FILE,
    Condition,
    FoundFile,
    find_file,
    in_force,
    is_shortened,
)
from kiosk.storage.settings_text import HEADER, MAX_BYTES, toml_value, values_of, written_text

# A file that looks like the line in more places than this is written anew.
_TRIES = 20


class Stored(Enum):
    """What became of something that was to be stored."""

    STORED = auto()
    NOT_WRITABLE = auto()


def store_values(profile: Profile, values: Mapping[str, object]) -> Stored:
    """Write several settings at once: all of them or none.

    A damaged file is put aside and written anew from its backup. So is one that is written in a
    way in which single values cannot be changed; then its comments go, and what no setting knows.

    Args:
        profile: The file may be missing there, not the folder.
        values: What each setting accepts, by its key; None for its default.

    Returns:
        NOT_WRITABLE where nothing can be written; then the same values hold as before.

    Raises:
        ValueError: A key is no setting's, or a value is not acceptable; ask the setting first.
    """
    changes = {key: _raw(key, value) for key, value in values.items()}
    if not profile.writable:
        return Stored.NOT_WRITABLE
    found, backup = find_file(profile, SETTINGS_FILE), find_file(profile, BACKUP_FILE)
    if found.condition is Condition.UNREADABLE:
        return Stored.NOT_WRITABLE
    content = _changed(found, backup, changes).encode()
    # What the end of a shortened file may have lost stays in the backup.
    whole = _changed(backup, backup, changes).encode() if is_shortened(found, backup) else content
    try:
        put_aside(profile, found)
        write_atomically(profile.folder / SETTINGS_FILE, content)
    except OSError:
        return Stored.NOT_WRITABLE
    with suppress(OSError):
        write_atomically(profile.folder / BACKUP_FILE, whole)
    return Stored.STORED


def raw_values(settings: Settings) -> Mapping[str, RawValue]:
    """Give what a clinic has set as it stands in a file, by key."""
    return {
        setting.key: setting.raw(settings.values[setting.key])  # type: ignore[arg-type]
        for setting in ALL_SETTINGS
        if setting.key in settings.values
    }


def _raw(key: str, value: object) -> RawValue | None:
    if value is None:
        return None
    settings, rejected = settings_from({key: value})
    if rejected:
        raise ValueError(f"{rejected[0].key} {rejected[0].reason}")
    return raw_values(settings)[key]


def _changed(found: FoundFile, backup: FoundFile, changes: Mapping[str, RawValue | None]) -> str:
    if found.condition is Condition.GOOD:
        text: str | None = found.content.decode("utf-8-sig")
        for key, value in changes.items():
            text = None if text is None else _with_line(text, key, value)
        if text and text.strip() and len(text.encode()) <= MAX_BYTES:
            return text
    known, _rejected = settings_from(in_force(found, backup).values)
    merged = {**raw_values(known), **changes}
    return written_text({key: value for key, value in merged.items() if value is not None})


def _with_line(text: str, key: str, value: RawValue | None) -> str | None:
    """Give the text with one value changed, or None where its other values would change too."""
    wanted = dict(values_of(text))
    if value is None:
        if key not in wanted:
            return text
        del wanted[key]
    else:
        wanted[key] = value
    candidates = _without(text, key) if value is None else _replaced(text, key, toml_value(value))
    return next((one for one in islice(candidates, _TRIES) if _is(one, wanted)), None)


def _without(text: str, key: str) -> Iterator[str]:
    for name in (key, key.rpartition(".")[2]):
        for found in re.finditer(rf"(?m)^[ \t]*{re.escape(name)}[ \t]*=[^\n]*\n?", text):
            yield text[: found.start()] + text[found.end() :]


def _replaced(text: str, key: str, value: str) -> Iterator[str]:
    table, _dot, name = key.rpartition(".")
    for pattern, line in (
        (rf"(?m)^[ \t]*{re.escape(key)}[ \t]*=[^\n]*", f"{key} = {value}"),
        (rf"(?m)[ \t]*{re.escape(name)}[ \t]*=[^\n]*", f"{name} = {value}"),
        (rf"(?m)^[ \t]*\[{re.escape(table)}\][ \t]*(?:#[^\n]*)?$", f"[{table}]\n{name} = {value}"),
    ):
        for found in re.finditer(pattern, text):
            yield text[: found.start()] + line + text[found.end() :]
    first, rest = (HEADER, text[len(HEADER) :]) if text.startswith(HEADER) else ("", text)
    yield f"{first}{key} = {value}\n{rest}"


def _is(text: str, wanted: Mapping[str, object]) -> bool:
    try:
        return values_of(text) == wanted
    except ValueError:
        return False
