"""What a clinic may set about the printer and the sheet."""

from kiosk.domain.setting_kinds import (
    ChoiceSetting,
    CountSetting,
    NumberSetting,
    SettingGroup,
    TextSetting,
)
from kiosk.domain.staff_level import StaffLevel

PRINTER_NAME = TextSetting(
    key="printer.name",
    label="Printer",
    group=SettingGroup.PRINTING,
    level=StaffLevel.IT,
    default="",
    max_length=200,
    help="Name of the print queue; empty for the system's default.",
    of_machine=True,
)
TRAY_WORDS = TextSetting(
    key="printer.tray_words",
    label="Where the sheet comes out",
    group=SettingGroup.PRINTING,
    level=StaffLevel.RECEPTION,
    default="the printer",
    max_length=60,
    may_be_empty=False,
    help='Where the sheet comes out, in words that follow "Take your sheet from".',
)
PAPER = ChoiceSetting(
    key="printer.paper",
    label="Paper",
    group=SettingGroup.PRINTING,
    level=StaffLevel.RECEPTION,
    default="auto",
    choices=("auto", "letter", "a4"),
    help="Paper of the sheet; auto takes what the printer or the country uses.",
)
MAX_PRINTS = CountSetting(
    key="print.max_per_visit",
    label="Sheets in one visit",
    group=SettingGroup.PRINTING,
    level=StaffLevel.RECEPTION,
    default=3,
    minimum=1,
    maximum=10,
    help="How many sheets one visit may print.",
)
PRINT_INTERVAL = NumberSetting(
    key="print.min_interval_s",
    label="Wait between two sheets",
    group=SettingGroup.PRINTING,
    level=StaffLevel.IT,
    default=20.0,
    minimum=0.0,
    maximum=600.0,
    unit="s",
    help="Wait between two sheets.",
)
