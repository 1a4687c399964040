"""What a clinic may set about the screen and how it looks."""

from kiosk.domain.setting_kinds import ChoiceSetting, NumberSetting, SettingGroup
from kiosk.domain.staff_level import StaffLevel

PX_PER_MM = NumberSetting(
    key="screen.px_per_mm",
    label="Pixels per millimetre",
    group=SettingGroup.SCREEN,
    level=StaffLevel.IT,
    default=4.03,
    minimum=2.0,
    maximum=12.0,
    unit="px/mm",
    help="Device pixels in one millimetre of this screen; askwell calibrate measures them.",
    of_machine=True,
)
SCREEN_BOTTOM = NumberSetting(
    key="screen.bottom_above_floor_mm",
    label="Height above the floor",
    group=SettingGroup.SCREEN,
    level=StaffLevel.IT,
    default=850.0,
    minimum=300.0,
    maximum=1500.0,
    unit="mm",
    help="Height of the picture's lower edge above the floor; reach mode goes by it.",
    of_machine=True,
)
RENDERER = ChoiceSetting(
    key="renderer",
    label="Drawn by",
    group=SettingGroup.SCREEN,
    level=StaffLevel.IT,
    default="software",
    choices=("software", "gpu"),
    help="Who draws the screen; gpu needs a graphics driver that works.",
    of_machine=True,
)
DISPLAY_THEME = ChoiceSetting(
    key="display.theme",
    label="Colours at the start",
    group=SettingGroup.SCREEN,
    level=StaffLevel.RECEPTION,
    default="auto",
    choices=("auto", "light", "dark", "contrast"),
    help="Colours that each visit starts in; auto is contrast where the system asks for it.",
)
DISPLAY_TEXT_SCALE = ChoiceSetting(
    key="display.text_scale",
    label="Text size at the start",
    group=SettingGroup.SCREEN,
    level=StaffLevel.RECEPTION,
    default="1",
    choices=("1", "1.5", "2"),
    help="How much larger text is when a visit starts.",
)
