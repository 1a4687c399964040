"""What a clinic may set about the printer and the sheet."""

from kiosk.domain.marked_words import marked
from kiosk.domain.setting_kinds import (
    ChoiceSetting,
    CountSetting,
    NumberSetting,
    PrinterSetting,
    SettingGroup,
    TextSetting,
)
from kiosk.domain.staff_level import StaffLevel

PRINTER_NAME = PrinterSetting(
    key="printer.name",
    label=marked("Settings", "Printer"),
    group=SettingGroup.PRINTING,
    level=StaffLevel.IT,
    default="",
    max_length=200,
    help=marked("Settings", "Name of the print queue; empty for the system's default."),
    of_machine=True,
)
TRAY_WORDS = TextSetting(
    key="printer.tray_words",
    label=marked("Settings", "Where the sheet comes out"),
    group=SettingGroup.PRINTING,
    level=StaffLevel.RECEPTION,
    default="the printer",
    max_length=60,
    may_be_empty=False,
    help=marked(
        "Settings", 'Where the sheet comes out, in words that follow "Take your sheet from".'
    ),
)
PAPER = ChoiceSetting(
    key="printer.paper",
    label=marked("Settings", "Paper"),
    group=SettingGroup.PRINTING,
    level=StaffLevel.RECEPTION,
    default="auto",
    choices=("auto", "letter", "a4"),
    words=(
        marked("Settings", "As the printer says"),
        marked("Settings", "Letter"),
        marked("Settings", "A4"),
    ),
    help=marked("Settings", "Paper of the sheet; auto takes what the printer or the country uses."),
)
MAX_PRINTS = CountSetting(
    key="print.max_per_visit",
    label=marked("Settings", "Sheets in one visit"),
    group=SettingGroup.PRINTING,
    level=StaffLevel.RECEPTION,
    default=3,
    minimum=1,
    maximum=10,
    help=marked("Settings", "How many sheets one visit may print."),
)
PRINT_INTERVAL = NumberSetting(
    key="print.min_interval_s",
    label=marked("Settings", "Wait between two sheets"),
    group=SettingGroup.PRINTING,
    level=StaffLevel.IT,
    default=20.0,
    minimum=0.0,
    maximum=600.0,
    unit="s",
    help=marked("Settings", "Wait between two sheets."),
)
