"""What a clinic may set about a visit: how it starts and ends, what it may do and is counted."""

from kiosk.domain.setting_kinds import (
    CountSetting,
    FlagSetting,
    NumberSetting,
    SettingGroup,
    TextSetting,
)
from kiosk.domain.staff_level import StaffLevel

LANGUAGE = TextSetting(
    key="language",
    label="Language at the start",
    group=SettingGroup.LANGUAGES,
    level=StaffLevel.RECEPTION,
    default="en",
    max_length=12,
    may_be_empty=False,
    help="Language that each visit starts in, as a code that the pack has.",
)
OWN_QUESTIONS = FlagSetting(
    key="own_questions.allowed",
    label="Questions in own words",
    group=SettingGroup.VISIT,
    level=StaffLevel.IT,
    default=True,
    help="Whether visitors may type a question of their own.",
)
SHOW_THERAPY = FlagSetting(
    key="attract.show_therapy",
    label="Therapy on the start screen",
    group=SettingGroup.PRIVACY,
    level=StaffLevel.IT,
    default=False,
    help="Whether the start screen names the therapy, where the whole room can read it.",
)
IDLE_WARNING = NumberSetting(
    key="idle.warning_s",
    label='Wait at "Still there?"',
    group=SettingGroup.VISIT,
    level=StaffLevel.IT,
    default=60.0,
    minimum=60.0,
    maximum=300.0,
    unit="s",
    help='How long "Still there?" waits before the visit is erased.',
)
IDLE_CHIME = FlagSetting(
    key="sound.idle_chime",
    label='Tone at "Still there?"',
    group=SettingGroup.SOUND,
    level=StaffLevel.RECEPTION,
    default=True,
    help='Whether a soft tone is heard when "Still there?" appears, where no headset is used.',
)
USAGE_KEEP_WEEKS = CountSetting(
    key="usage.keep_weeks",
    label="Weeks of counts to keep",
    group=SettingGroup.PRIVACY,
    level=StaffLevel.IT,
    default=104,
    minimum=4,
    maximum=520,
    help="How many weeks the counts of use are kept; older ones are deleted.",
)
