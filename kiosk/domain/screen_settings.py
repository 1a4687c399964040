"""What a clinic may set about the screen and how it looks."""

from kiosk.domain.marked_words import marked
from kiosk.domain.setting_kinds import ChoiceSetting, NumberSetting, SettingGroup
from kiosk.domain.staff_level import StaffLevel

PX_PER_MM = NumberSetting(
    key="screen.px_per_mm",
    label=marked("Settings", "Pixels per millimeter"),
    group=SettingGroup.SCREEN,
    level=StaffLevel.IT,
    default=4.03,
    minimum=2.0,
    maximum=12.0,
    unit="px/mm",
    help=marked(
        "Settings",
        "Device pixels in one millimeter of this screen; askwell calibrate measures them.",
    ),
    of_machine=True,
)
SCREEN_BOTTOM = NumberSetting(
    key="screen.bottom_above_floor_mm",
    label=marked("Settings", "Height above the floor"),
    group=SettingGroup.SCREEN,
    level=StaffLevel.IT,
    default=850.0,
    minimum=300.0,
    maximum=1500.0,
    unit="mm",
    help=marked(
        "Settings", "Height of the picture's lower edge above the floor; reach mode goes by it."
    ),
    of_machine=True,
)
RENDERER = ChoiceSetting(
    key="renderer",
    label=marked("Settings", "Drawn by"),
    group=SettingGroup.SCREEN,
    level=StaffLevel.IT,
    default="software",
    choices=("software", "gpu"),
    words=(
        marked("Settings", "The processor"),
        marked("Settings", "The graphics card"),
    ),
    help=marked("Settings", "Who draws the screen; gpu needs a graphics driver that works."),
    of_machine=True,
)
DISPLAY_THEME = ChoiceSetting(
    key="display.theme",
    label=marked("Settings", "Colors at the start"),
    group=SettingGroup.SCREEN,
    level=StaffLevel.RECEPTION,
    default="auto",
    choices=("auto", "light", "dark", "contrast"),
    words=(
        marked("Settings", "As the system asks"),
        marked("Settings", "Light"),
        marked("Settings", "Dark"),
        marked("Settings", "High contrast"),
    ),
    help=marked(
        "Settings",
        "Colors that each visit starts in.",
    ),
)
DISPLAY_TEXT_SCALE = ChoiceSetting(
    key="display.text_scale",
    label=marked("Settings", "Text size at the start"),
    group=SettingGroup.SCREEN,
    level=StaffLevel.RECEPTION,
    default="1",
    choices=("1", "1.5", "2"),
    words=(
        marked("Settings", "Normal"),
        marked("Settings", "Large"),
        marked("Settings", "Largest"),
    ),
    help=marked("Settings", "How much larger text is when a visit starts."),
)
