"""What a clinic may set about a visit: how it starts and ends, what it may do and is counted."""

from kiosk.domain.languages import ENGLISH, LANGUAGES
from kiosk.domain.marked_words import marked
from kiosk.domain.setting_kinds import (
    ChoiceSetting,
    CountSetting,
    FlagSetting,
    NumberSetting,
    SettingGroup,
)
from kiosk.domain.staff_level import StaffLevel

LANGUAGE = ChoiceSetting(
    key="language",
    label=marked("Settings", "Language at the start"),
    group=SettingGroup.LANGUAGES,
    level=StaffLevel.RECEPTION,
    default=ENGLISH.code,
    choices=tuple(language.code for language in LANGUAGES),
    words=tuple(language.own_name for language in LANGUAGES),
    help=marked("Settings", "Language that each visit starts in."),
)
OWN_QUESTIONS = FlagSetting(
    key="own_questions.allowed",
    label=marked("Settings", "Questions in own words"),
    group=SettingGroup.VISIT,
    level=StaffLevel.IT,
    default=True,
    help=marked("Settings", "Whether visitors may type a question of their own."),
)
SHOW_THERAPY = FlagSetting(
    key="attract.show_therapy",
    label=marked("Settings", "Therapy on the start screen"),
    group=SettingGroup.PRIVACY,
    level=StaffLevel.IT,
    default=False,
    help=marked(
        "Settings", "Whether the start screen names the therapy, where the whole room can read it."
    ),
)
IDLE_WARNING = NumberSetting(
    key="idle.warning_s",
    label=marked("Settings", 'Wait at "Still there?"'),
    group=SettingGroup.VISIT,
    level=StaffLevel.IT,
    default=60.0,
    minimum=60.0,
    maximum=300.0,
    unit="s",
    help=marked("Settings", 'How long "Still there?" waits before the visit is erased.'),
)
IDLE_CHIME = FlagSetting(
    key="sound.idle_chime",
    label=marked("Settings", 'Tone at "Still there?"'),
    group=SettingGroup.SOUND,
    level=StaffLevel.RECEPTION,
    default=True,
    help=marked(
        "Settings",
        'Whether a soft tone is heard when "Still there?" appears, where no headset is used.',
    ),
)
USAGE_KEEP_WEEKS = CountSetting(
    key="usage.keep_weeks",
    label=marked("Settings", "Weeks of counts to keep"),
    group=SettingGroup.PRIVACY,
    level=StaffLevel.IT,
    default=104,
    minimum=4,
    maximum=520,
    help=marked(
        "Settings",
        "How many weeks the counts of use are shown. Older ones are deleted as the kiosk is used.",
    ),
)
