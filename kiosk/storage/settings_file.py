"""Reading what a clinic has set from ``settings.toml`` in the profile."""

import tomllib
from collections.abc import Iterator, Mapping

from kiosk.domain.settings import Rejected, Settings, settings_from
from kiosk.storage.profile import Profile

SETTINGS_FILE = "settings.toml"
# Ten times what all settings need; a larger file is no settings file, and could take long to parse.
MAX_BYTES = 16_000


def read_settings(profile: Profile) -> tuple[Settings, tuple[Rejected, ...]]:
    """Read the settings; whatever is wrong with them, the kiosk gets some.

    Args:
        profile: Where the file may stand. Without it the defaults hold.

    Returns:
        The settings, and what was not taken over. A file that cannot be read at all is one
        rejection under its own name.
    """
    try:
        with (profile.folder / SETTINGS_FILE).open("rb") as file:
            raw = _parse(file.read(MAX_BYTES + 1))
    except (FileNotFoundError, NotADirectoryError):
        return settings_from({})
    except OSError as error:
        return Settings(), (Rejected(SETTINGS_FILE, f"cannot be read: {error.strerror}"),)
    except (ValueError, RecursionError) as error:
        return Settings(), (Rejected(SETTINGS_FILE, f"is damaged: {error}"),)
    return settings_from(raw)


def _parse(content: bytes) -> Mapping[str, object]:
    if len(content) > MAX_BYTES:
        raise ValueError(f"more than {MAX_BYTES} bytes")
    return dict(flat_values(tomllib.loads(content.decode("utf-8-sig"))))


def flat_values(table: Mapping[str, object], prefix: str = "") -> Iterator[tuple[str, object]]:
    """Give the values of nested tables by their dotted keys."""
    for key, value in table.items():
        if isinstance(value, dict):
            yield from flat_values(value, f"{prefix}{key}.")
        else:
            yield f"{prefix}{key}", value
