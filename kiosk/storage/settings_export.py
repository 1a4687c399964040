"""A clinic's settings as one file, to carry them to another kiosk or to keep them.

What was measured on a machine or names something of it (``Setting.of_machine``) stays out: it would
be wrong elsewhere. The PIN is no setting.
"""

from collections.abc import Mapping
from enum import Enum, auto

from kiosk.domain.setting_kinds import RawValue
from kiosk.domain.settings import ALL_SETTINGS, Rejected, Settings, settings_from
from kiosk.storage.settings_edit import raw_values
from kiosk.storage.settings_text import END, MAX_BYTES, values_of, written_lines

EXPORT_FILE = "askwell-settings.toml"
FORMAT = 1
_FORMAT_KEY = "askwell.settings_format"
_TITLE = "# Settings of an Askwell kiosk, for another one.\n"
_CARRIED = tuple(setting for setting in ALL_SETTINGS if not setting.of_machine)
_CARRIED_KEYS = frozenset(setting.key for setting in _CARRIED)


class NoExport(Enum):
    """Why a file is not taken for exported settings."""

    TOO_LARGE = auto()
    NOT_SETTINGS = auto()
    CUT_OFF = auto()
    OTHER_FORMAT = auto()


def export_settings(settings: Settings) -> bytes:
    """Write the settings that make sense on another kiosk.

    Args:
        settings: What the clinic has set; what it has not set is left to the defaults there too.
    """
    carried = {key: raw for key, raw in raw_values(settings).items() if key in _CARRIED_KEYS}
    return (_TITLE + written_lines({_FORMAT_KEY: FORMAT, **carried}) + END).encode()


def read_export(content: bytes) -> tuple[Settings, tuple[Rejected, ...]] | NoExport:
    """Read what :func:`export_settings` has written.

    Args:
        content: Of a file that staff have chosen; whatever is in it, this gives an answer. Read no
            more than ``MAX_BYTES + 1`` of it.

    Returns:
        The settings, for :func:`changes_of`, and what is not taken over; or why none of it is.
    """
    if len(content) > MAX_BYTES:
        return NoExport.TOO_LARGE
    try:
        text = content.decode("utf-8-sig")
        raw = dict(values_of(text))
    except (ValueError, RecursionError):
        return NoExport.NOT_SETTINGS
    if _FORMAT_KEY not in raw:
        return NoExport.NOT_SETTINGS
    if raw.pop(_FORMAT_KEY) != FORMAT:
        return NoExport.OTHER_FORMAT
    if not text.rstrip().endswith(END.rstrip()):
        return NoExport.CUT_OFF
    known = {setting.key for setting in ALL_SETTINGS}
    foreign = tuple(key for key in raw if key in known - _CARRIED_KEYS)
    settings, rejected = settings_from({key: raw[key] for key in raw if key not in foreign})
    of_machine = tuple(Rejected(key, "holds for one machine only") for key in foreign)
    return settings, (*of_machine, *rejected)


def changes_of(settings: Settings) -> Mapping[str, RawValue | None]:
    """Give what to store for a kiosk to have the same settings; None for a default.

    Args:
        settings: Of an export. What belongs to the machine is not among the changes.
    """
    set_values = raw_values(settings)
    return {setting.key: set_values.get(setting.key) for setting in _CARRIED}
