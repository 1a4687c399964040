"""Every setting of the kiosk in one list, and the values that a clinic has set."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import TypeAlias, TypeVar, cast

from msgspec import Struct, field

from kiosk.domain.clinic_settings import (
    CLINIC_NAME,
    CLINIC_PHONE,
    DESK_WORDS,
    ENDORSEMENT,
    NIGHTLY_RESTART,
    OPENING_HOURS,
    PACK_FOLDER,
)
from kiosk.domain.keypad_settings import (
    KEYPAD_KEYS,
    SCANNING,
    SCANNING_PACE,
)
from kiosk.domain.opening_hours import OpeningHours
from kiosk.domain.printing_settings import (
    MAX_PRINTS,
    PAPER,
    PRINT_INTERVAL,
    PRINTER_NAME,
    TRAY_WORDS,
)
from kiosk.domain.screen_settings import (
    DISPLAY_TEXT_SCALE,
    DISPLAY_THEME,
    PX_PER_MM,
    RENDERER,
    SCREEN_BOTTOM,
)
from kiosk.domain.setting_kinds import Setting
from kiosk.domain.visit_settings import (
    IDLE_CHIME,
    IDLE_WARNING,
    LANGUAGE,
    OWN_QUESTIONS,
    SHOW_THERAPY,
    USAGE_KEEP_WEEKS,
)

T = TypeVar("T")

AnySetting: TypeAlias = (
    Setting[float] | Setting[int] | Setting[str] | Setting[bool] | Setting[OpeningHours]
)

ALL_SETTINGS: tuple[AnySetting, ...] = (
    PX_PER_MM,
    SCREEN_BOTTOM,
    RENDERER,
    LANGUAGE,
    PACK_FOLDER,
    CLINIC_NAME,
    CLINIC_PHONE,
    DESK_WORDS,
    ENDORSEMENT,
    PRINTER_NAME,
    TRAY_WORDS,
    PAPER,
    MAX_PRINTS,
    PRINT_INTERVAL,
    OWN_QUESTIONS,
    SHOW_THERAPY,
    DISPLAY_THEME,
    DISPLAY_TEXT_SCALE,
    IDLE_WARNING,
    SCANNING,
    SCANNING_PACE,
    KEYPAD_KEYS,
    OPENING_HOURS,
    IDLE_CHIME,
    USAGE_KEEP_WEEKS,
    NIGHTLY_RESTART,
)


class Settings(Struct, frozen=True):
    """The values that a clinic has set; for all others the defaults hold."""

    values: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))

    def get(self, setting: Setting[T]) -> T:
        """Give the value of one setting."""
        return cast("T", self.values.get(setting.key, setting.default))


def safe_settings(settings: Settings) -> Settings:
    """Give the defaults for all but the pack: another one may be about another therapy."""
    return Settings(MappingProxyType({PACK_FOLDER.key: settings.get(PACK_FOLDER)}))


class Rejected(Struct, frozen=True):
    """Something in the settings that was not taken over.

    Attributes:
        key: The setting, or the name of the file where all of it is meant.
        reason: For staff, in words that follow the key.
    """

    key: str
    reason: str


def settings_from(raw: Mapping[str, object]) -> tuple[Settings, tuple[Rejected, ...]]:
    """Accept what can be accepted; each other value falls back to its default alone.

    Args:
        raw: Values by dotted key, as read from the settings file.

    Returns:
        The settings, and what was rejected in the order of ``raw``.
    """
    by_key = {setting.key: setting for setting in ALL_SETTINGS}
    values: dict[str, object] = {}
    rejected: list[Rejected] = []
    for key, value in raw.items():
        setting = by_key.get(key)
        if setting is None:
            rejected.append(Rejected(key, "is not a setting of this program"))
            continue
        accepted = setting.accepted(value)
        if accepted is None:
            rejected.append(Rejected(key, setting.complaint(value)))
        else:
            values[key] = accepted
    return Settings(MappingProxyType(values)), tuple(rejected)
