"""The stops at the settings: their groups, and each kind of setting in its states."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from types import MappingProxyType

from kiosk.domain.clinic_settings import CLINIC_NAME, ENDORSEMENT, OPENING_HOURS
from kiosk.domain.printing_settings import MAX_PRINTS, PRINTER_NAME
from kiosk.domain.route import Screen
from kiosk.domain.screen_settings import DISPLAY_THEME, SCREEN_BOTTOM
from kiosk.domain.setting_editors import editor_of
from kiosk.domain.setting_kinds import SettingGroup
from kiosk.domain.settings import AnySetting, Settings
from kiosk.domain.visit_settings import SHOW_THERAPY
from kiosk.host.removable_drives import Drive
from kiosk.services.settings_stick import Stick, Written
from kiosk.snapshot.staged_stick import StagedStick
from kiosk.snapshot.stops import Stop
from kiosk.snapshot.turns import go, turner
from kiosk.storage.settings_export import export_settings
from kiosk.storage.settings_text import END
from kiosk.wiring import Kiosk

CLINIC_SENTENCE = "Ask us all that is on this sheet. We take the time."
# One of each kind, and lines that are short, long and of days and times.
SHOWN: tuple[AnySetting, ...] = (
    SCREEN_BOTTOM,
    MAX_PRINTS,
    DISPLAY_THEME,
    SHOW_THERAPY,
    CLINIC_NAME,
    ENDORSEMENT,
    PRINTER_NAME,
    OPENING_HOURS,
)
STICKS = (
    Stick(Drive("FRONT DESK", Path("FRONT DESK")), has_settings=True),
    Stick(Drive("KINGSTON", Path("KINGSTON")), has_settings=False),
)
STICK_STATES: Mapping[str, tuple[tuple[Stick, ...], Written | None]] = MappingProxyType(
    {
        "none": ((), None),
        "failed": (STICKS, Written.FAILED),
    }
)
_OTHERS = {
    CLINIC_NAME.key: "Hill Street Clinic",
    DISPLAY_THEME.key: "dark",
    MAX_PRINTS.key: 2,
    SHOW_THERAPY.key: True,
}
_LAST, _WRONG = END.encode(), b'printer.paper = "a5"\n'
OFFERS = MappingProxyType(
    {
        "changes": export_settings(Settings(_OTHERS)).replace(_LAST, _WRONG + _LAST),
        "no-settings": b"",
    }
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
    yield Stop(
        f"staff-setting-text/{OPENING_HOURS.key}/wrong",
        "staff-setting-text",
        lambda: _type(kiosk, OPENING_HOURS, "mon-fri 8-12"),
    )
    yield Stop(
        "staff-setting-faults",
        "staff-setting-faults",
        go(kiosk, Screen.STAFF_SETTING_FAULTS),
        turner(kiosk, Screen.STAFF_SETTING_FAULTS),
    )
    yield Stop(
        "staff-setting-choice/not-saved",
        "staff-setting-choice",
        lambda: _fail_to_save(kiosk),
        turner(kiosk, Screen.STAFF_SETTING_CHOICE),
    )
    yield from _stick_stops(kiosk)


def _stick_stops(kiosk: Kiosk) -> Iterator[Stop]:
    stick = kiosk.staff.settings.stick
    if not isinstance(stick, StagedStick):
        raise TypeError(stick)
    turn = turner(kiosk, Screen.STAFF_STICK)
    for name, (sticks, written) in STICK_STATES.items():
        show = partial(_show_sticks, kiosk, stick, sticks, written)
        yield Stop(f"staff-stick/{name}", "staff-stick", show, turn)
    turn = turner(kiosk, Screen.STAFF_IMPORT)
    for name, content in OFFERS.items():
        show = partial(_show_offer, kiosk, stick, content)
        yield Stop(f"staff-import/{name}", "staff-import", show, turn)


def _show_sticks(
    kiosk: Kiosk, stick: StagedStick, sticks: tuple[Stick, ...], written: Written | None
) -> None:
    kiosk.navigator.go(Screen.STAFF_STICK)
    stick.stage(sticks, written)


def _show_offer(kiosk: Kiosk, stick: StagedStick, content: bytes) -> None:
    kiosk.navigator.go(Screen.STAFF_IMPORT)
    stick.judge(content)


def _fail_to_save(kiosk: Kiosk) -> None:
    kiosk.navigator.go(Screen.STAFF_SETTING_CHOICE, DISPLAY_THEME.key)
    kiosk.staff.settings.draft.put("dark")
    kiosk.staff.settings.draft.store()


def _group(kiosk: Kiosk, group: SettingGroup) -> Callable[[], None]:
    return lambda: kiosk.navigator.go(Screen.STAFF_SETTING_GROUP, group.name)


def _type(kiosk: Kiosk, setting: AnySetting, line: str) -> None:
    kiosk.navigator.go(editor_of(setting), setting.key)
    kiosk.staff.settings.typist.write(line)


def _show(kiosk: Kiosk, setting: AnySetting) -> None:
    if setting is ENDORSEMENT:
        # The usual sentence is one of ours; a clinic writes its own.
        _type(kiosk, setting, CLINIC_SENTENCE)
    else:
        kiosk.navigator.go(editor_of(setting), setting.key)


def _editor(kiosk: Kiosk, setting: AnySetting) -> Stop:
    screen = editor_of(setting)
    return Stop(
        f"{screen.value}/{setting.key}",
        screen.value,
        lambda: _show(kiosk, setting),
        turner(kiosk, screen),
    )
