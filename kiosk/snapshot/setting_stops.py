"""The stops at the settings: their groups, and each kind of setting in its states."""

from collections.abc import Callable, Iterator

from kiosk.domain.clinic_settings import CLINIC_NAME, ENDORSEMENT, OPENING_HOURS
from kiosk.domain.printing_settings import MAX_PRINTS, PRINTER_NAME
from kiosk.domain.route import Screen
from kiosk.domain.screen_settings import DISPLAY_THEME, SCREEN_BOTTOM
from kiosk.domain.setting_editors import editor_of
from kiosk.domain.setting_kinds import SettingGroup
from kiosk.domain.settings import AnySetting
from kiosk.domain.visit_settings import SHOW_THERAPY
from kiosk.snapshot.stops import Stop
from kiosk.snapshot.turns import turner
from kiosk.wiring import Kiosk

# One of each kind, and lines that are short, long and of days and times.
SHOWN: tuple[AnySetting, ...] = (
    SCREEN_BOTTOM,
    MAX_PRINTS,
    DISPLAY_THEME,
    SHOW_THERAPY,
    CLINIC_NAME,
    ENDORSEMENT,
    OPENING_HOURS,
    PRINTER_NAME,
)


def setting_stops(kiosk: Kiosk) -> Iterator[Stop]:
    """Give the lists of settings, and one setting of each kind."""
    yield Stop(
        "staff-settings",
        "staff-settings",
        lambda: kiosk.navigator.go(Screen.STAFF_SETTINGS),
        turner(kiosk, Screen.STAFF_SETTINGS),
    )
    for group in (SettingGroup.CLINIC, SettingGroup.SCREEN):
        yield Stop(
            f"staff-setting-group/{group.name.lower()}",
            "staff-setting-group",
            _group(kiosk, group),
            turner(kiosk, Screen.STAFF_SETTING_GROUP),
        )
    for setting in SHOWN:
        yield _editor(kiosk, setting)


def _group(kiosk: Kiosk, group: SettingGroup) -> Callable[[], None]:
    return lambda: kiosk.navigator.go(Screen.STAFF_SETTING_GROUP, group.name)


def _editor(kiosk: Kiosk, setting: AnySetting) -> Stop:
    screen = editor_of(setting)
    return Stop(
        f"{screen.value}/{setting.key}",
        screen.value,
        lambda: kiosk.navigator.go(screen, setting.key),
        turner(kiosk, screen),
    )
