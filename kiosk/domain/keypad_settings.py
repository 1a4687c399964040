"""What a clinic may set for visitors who use keys and switches."""

from kiosk.domain.marked_words import marked
from kiosk.domain.scanning import QUICKEST_S, SLOWEST_S, Switches
from kiosk.domain.setting_kinds import ChoiceSetting, NumberSetting, SettingGroup, TextSetting
from kiosk.domain.staff_level import StaffLevel

SCANNING = ChoiceSetting(
    key="scanning.switches",
    label=marked("Settings", "Switches at the start"),
    group=SettingGroup.KEYPAD,
    level=StaffLevel.RECEPTION,
    default=Switches.OFF.value,
    choices=tuple(switches.value for switches in Switches),
    words=(
        marked("Settings", "None"),
        marked("Settings", "One switch"),
        marked("Settings", "Two switches"),
    ),
    help=marked("Settings", "Whether each visit starts with choosing by one or two switches."),
)
SCANNING_PACE = NumberSetting(
    key="scanning.pace_s",
    label=marked("Settings", "Pace of one switch"),
    group=SettingGroup.KEYPAD,
    level=StaffLevel.RECEPTION,
    default=2.0,
    minimum=QUICKEST_S,
    maximum=SLOWEST_S,
    unit="s",
    help=marked("Settings", "How long each thing is offered to a visitor with one switch."),
)
KEYPAD_KEYS = TextSetting(
    key="keypad.keys",
    label=marked("Settings", "More keys of the keypad"),
    group=SettingGroup.KEYPAD,
    level=StaffLevel.IT,
    default="",
    max_length=200,
    help=marked(
        "Settings", 'More keys of the keypad with what they mean, such as "F7=help, Home=back".'
    ),
)
