"""Every setting of the kiosk, declared once, and the values that a clinic has set."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TypeVar, cast

from kiosk.domain.opening_hours import ALWAYS_OPEN, OpeningHours
from kiosk.domain.scanning import QUICKEST_S, SLOWEST_S, Switches
from kiosk.domain.setting_kinds import (
    ChoiceSetting,
    CountSetting,
    FlagSetting,
    HoursSetting,
    NumberSetting,
    Setting,
    TextSetting,
    TimeSetting,
)

T = TypeVar("T")

PX_PER_MM = NumberSetting(
    key="screen.px_per_mm",
    default=4.03,
    minimum=2.0,
    maximum=12.0,
    unit="px/mm",
    help="Device pixels in one millimetre of this screen; askwell calibrate measures them.",
)
SCREEN_BOTTOM = NumberSetting(
    key="screen.bottom_above_floor_mm",
    default=850.0,
    minimum=300.0,
    maximum=1500.0,
    unit="mm",
    help="Height of the picture's lower edge above the floor; reach mode goes by it.",
)
RENDERER = ChoiceSetting(
    key="renderer",
    default="software",
    choices=("software", "gpu"),
    help="Who draws the screen; gpu needs a graphics driver that works.",
)
LANGUAGE = TextSetting(
    key="language",
    default="en",
    max_length=12,
    may_be_empty=False,
    help="Language that each visit starts in, as a code that the pack has.",
)
PACK_FOLDER = TextSetting(
    key="pack.folder",
    default="",
    max_length=1000,
    help="Folder of the content pack; empty for the one that comes with the program.",
)
CLINIC_NAME = TextSetting(
    key="clinic.name", default="", max_length=60, help="The clinic's name as visitors know it."
)
CLINIC_PHONE = TextSetting(
    key="clinic.phone", default="", max_length=30, help="Number that a visitor may call later."
)
DESK_WORDS = TextSetting(
    key="clinic.desk_words",
    default="the front desk",
    max_length=40,
    may_be_empty=False,
    help='Where staff are, in words that follow "Please ask at".',
)
ENDORSEMENT = TextSetting(
    key="clinic.endorsement",
    default="Your care team wants to hear these.",
    max_length=80,
    help="The clinic's sentence on the question sheet.",
)
PRINTER_NAME = TextSetting(
    key="printer.name",
    default="",
    max_length=200,
    help="Name of the print queue; empty for the system's default.",
)
TRAY_WORDS = TextSetting(
    key="printer.tray_words",
    default="the printer",
    max_length=60,
    may_be_empty=False,
    help='Where the sheet comes out, in words that follow "Take your sheet from".',
)
PAPER = ChoiceSetting(
    key="printer.paper",
    default="auto",
    choices=("auto", "letter", "a4"),
    help="Paper of the sheet; auto takes what the printer or the country uses.",
)
MAX_PRINTS = CountSetting(
    key="print.max_per_visit",
    default=3,
    minimum=1,
    maximum=10,
    help="How many sheets one visit may print.",
)
PRINT_INTERVAL = NumberSetting(
    key="print.min_interval_s",
    default=20.0,
    minimum=0.0,
    maximum=600.0,
    unit="s",
    help="Wait between two sheets.",
)
OWN_QUESTIONS = FlagSetting(
    key="own_questions.allowed",
    default=True,
    help="Whether visitors may type a question of their own.",
)
SHOW_THERAPY = FlagSetting(
    key="attract.show_therapy",
    default=False,
    help="Whether the start screen names the therapy, where the whole room can read it.",
)
DISPLAY_THEME = ChoiceSetting(
    key="display.theme",
    default="auto",
    choices=("auto", "light", "dark", "contrast"),
    help="Colours that each visit starts in; auto is contrast where the system asks for it.",
)
DISPLAY_TEXT_SCALE = ChoiceSetting(
    key="display.text_scale",
    default="1",
    choices=("1", "1.5", "2"),
    help="How much larger text is when a visit starts.",
)
IDLE_WARNING = NumberSetting(
    key="idle.warning_s",
    default=60.0,
    minimum=60.0,
    maximum=300.0,
    unit="s",
    help='How long "Still there?" waits before the visit is erased.',
)
SCANNING = ChoiceSetting(
    key="scanning.switches",
    default=Switches.OFF.value,
    choices=tuple(switches.value for switches in Switches),
    help="Whether each visit starts with choosing by one or two switches.",
)
SCANNING_PACE = NumberSetting(
    key="scanning.pace_s",
    default=2.0,
    minimum=QUICKEST_S,
    maximum=SLOWEST_S,
    unit="s",
    help="How long each thing is offered to a visitor with one switch.",
)
KEYPAD_KEYS = TextSetting(
    key="keypad.keys",
    default="",
    max_length=200,
    help='More keys of the keypad with what they mean, such as "F7=help, Home=back".',
)
OPENING_HOURS = HoursSetting(
    key="clinic.hours",
    default=ALWAYS_OPEN,
    help="When the clinic is open; at other times the start screen is dark until it is touched.",
)
IDLE_CHIME = FlagSetting(
    key="sound.idle_chime",
    default=True,
    help='Whether a soft tone is heard when "Still there?" appears, where no headset is used.',
)
NIGHTLY_RESTART = TimeSetting(
    key="restart.nightly_at",
    default="03:30",
    help="When the kiosk starts afresh at night, if nobody uses it; empty for never.",
)

ALL_SETTINGS: tuple[
    Setting[float] | Setting[int] | Setting[str] | Setting[bool] | Setting[OpeningHours], ...
] = (
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
    NIGHTLY_RESTART,
)


@dataclass(frozen=True, slots=True)
class Settings:
    """The values that a clinic has set; for all others the defaults hold."""

    values: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))

    def get(self, setting: Setting[T]) -> T:
        """Give the value of one setting."""
        return cast("T", self.values.get(setting.key, setting.default))


def safe_settings(settings: Settings) -> Settings:
    """Give the defaults for all but the pack: another one may be about another therapy."""
    return Settings(MappingProxyType({PACK_FOLDER.key: settings.get(PACK_FOLDER)}))


@dataclass(frozen=True, slots=True)
class Rejected:
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
