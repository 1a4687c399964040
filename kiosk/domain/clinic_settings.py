"""What a clinic may set about itself and the content that it shows."""

from kiosk.domain.opening_hours import ALWAYS_OPEN
from kiosk.domain.setting_kinds import HoursSetting, SettingGroup, TextSetting, TimeSetting
from kiosk.domain.staff_level import StaffLevel

PACK_FOLDER = TextSetting(
    key="pack.folder",
    label="Folder of the content",
    group=SettingGroup.CONTENT,
    level=StaffLevel.IT,
    default="",
    max_length=1000,
    help="Folder of the content pack; empty for the one that comes with the program.",
    of_machine=True,
)
CLINIC_NAME = TextSetting(
    key="clinic.name",
    label="Name of the clinic",
    group=SettingGroup.CLINIC,
    level=StaffLevel.RECEPTION,
    default="",
    max_length=60,
    help="The clinic's name as visitors know it.",
)
CLINIC_PHONE = TextSetting(
    key="clinic.phone",
    label="Phone number",
    group=SettingGroup.CLINIC,
    level=StaffLevel.RECEPTION,
    default="",
    max_length=30,
    help="Number that a visitor may call later.",
)
DESK_WORDS = TextSetting(
    key="clinic.desk_words",
    label="Where staff are",
    group=SettingGroup.CLINIC,
    level=StaffLevel.RECEPTION,
    default="the front desk",
    max_length=40,
    may_be_empty=False,
    help='Where staff are, in words that follow "Please ask at".',
)
ENDORSEMENT = TextSetting(
    key="clinic.endorsement",
    label="Sentence on the sheet",
    group=SettingGroup.CLINIC,
    level=StaffLevel.IT,
    default="Your care team wants to hear these.",
    max_length=80,
    help="The clinic's sentence on the question sheet.",
)
OPENING_HOURS = HoursSetting(
    key="clinic.hours",
    label="Opening hours",
    group=SettingGroup.CLINIC,
    level=StaffLevel.RECEPTION,
    default=ALWAYS_OPEN,
    help="When the clinic is open; at other times the start screen is dark until it is touched.",
)
NIGHTLY_RESTART = TimeSetting(
    key="restart.nightly_at",
    label="Restart at night",
    group=SettingGroup.CLINIC,
    level=StaffLevel.IT,
    default="03:30",
    help="When the kiosk starts afresh at night, if nobody uses it; empty for never.",
)
