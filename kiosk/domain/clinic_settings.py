"""What a clinic may set about itself and the content that it shows."""

from kiosk.domain.folder_setting import FolderSetting
from kiosk.domain.marked_words import marked
from kiosk.domain.opening_hours import ALWAYS_OPEN
from kiosk.domain.setting_kinds import HoursSetting, SettingGroup, TextSetting, TimeSetting
from kiosk.domain.staff_level import StaffLevel

PACK_FOLDER = FolderSetting(
    key="pack.folder",
    label=marked("Settings", "Folder of the content"),
    group=SettingGroup.CONTENT,
    level=StaffLevel.IT,
    default="",
    max_length=1000,
    help=marked(
        "Settings",
        "Folder of one content pack, or of several;"
        " empty for all that come with the program or were installed.",
    ),
    of_machine=True,
)
CLINIC_NAME = TextSetting(
    key="clinic.name",
    label=marked("Settings", "Name of the clinic"),
    group=SettingGroup.CLINIC,
    level=StaffLevel.RECEPTION,
    default="",
    max_length=60,
    help=marked("Settings", "The clinic's name as visitors know it."),
)
CLINIC_PHONE = TextSetting(
    key="clinic.phone",
    label=marked("Settings", "Phone number"),
    group=SettingGroup.CLINIC,
    level=StaffLevel.RECEPTION,
    default="",
    max_length=30,
    help=marked("Settings", "Number that a visitor may call later."),
)
DESK_WORDS = TextSetting(
    key="clinic.desk_words",
    label=marked("Settings", "Where staff are"),
    group=SettingGroup.CLINIC,
    level=StaffLevel.RECEPTION,
    default="the front desk",
    max_length=40,
    may_be_empty=False,
    help=marked("Settings", 'Where staff are, in words that follow "Please ask at".'),
)
ENDORSEMENT = TextSetting(
    key="clinic.endorsement",
    label=marked("Settings", "Sentence on the sheet"),
    group=SettingGroup.CLINIC,
    level=StaffLevel.IT,
    default="Your care team wants to hear these.",
    max_length=80,
    help=marked("Settings", "The clinic's sentence on the question sheet."),
)
OPENING_HOURS = HoursSetting(
    key="clinic.hours",
    label=marked("Settings", "Opening hours"),
    group=SettingGroup.CLINIC,
    level=StaffLevel.RECEPTION,
    default=ALWAYS_OPEN,
    help=marked(
        "Settings",
        "When the clinic is open; at other times the start screen is dark until it is touched.",
    ),
)
NIGHTLY_RESTART = TimeSetting(
    key="restart.nightly_at",
    label=marked("Settings", "Restart at night"),
    group=SettingGroup.CLINIC,
    level=StaffLevel.IT,
    default="03:30",
    help=marked(
        "Settings", "When the kiosk starts afresh at night, if nobody uses it; empty for never."
    ),
)
