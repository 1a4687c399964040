"""How a visitor wants the screen to be: size of text, colours, reach, hand, calm."""

from enum import Enum

from msgspec import Struct

from kiosk.domain.screen_settings import DISPLAY_TEXT_SCALE, DISPLAY_THEME
from kiosk.domain.settings import Settings

LARGEST_TEXT = 2.0
# Over a ledge a seated visitor reaches no higher.
REACH_HIGHEST_MM = 1120.0
# Bar, one row of buttons and one row of a list need this, however high the screen hangs.
REACH_LEAST_ROOM_MM = 104.0


class Theme(Enum):
    """The colours that a visitor may choose."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Hand(Enum):
    """The side that buttons gather at."""

    BOTH = "both"
    LEFT = "left"
    RIGHT = "right"


class Display(Struct, frozen=True):
    """What was chosen.

    Attributes:
        text_scale: 1, 1.5 or 2.
        calm: Whether one sentence shows at a time, in softer light.
        reach: Whether all that can be pressed stands low.
    """

    text_scale: float = 1.0
    theme: Theme = Theme.LIGHT
    hand: Hand = Hand.BOTH
    calm: bool = False
    reach: bool = False

    @property
    def palette(self) -> str:
        """Name of the colours: those of the theme, or softer ones where it is light."""
        soft = self.calm and self.theme is Theme.LIGHT
        return "calm" if soft else self.theme.value


def usual_display(settings: Settings, *, high_contrast: bool = False) -> Display:
    """Give what each visit begins with.

    Args:
        settings: What the clinic has set.
        high_contrast: Whether the system asks for high contrast, which "auto" follows.
    """
    wanted = settings.get(DISPLAY_THEME)
    followed = Theme.CONTRAST if high_contrast else Theme.LIGHT
    theme = followed if wanted == "auto" else Theme(wanted)
    return Display(float(settings.get(DISPLAY_TEXT_SCALE)), theme)


def reach_top_mm(screen_height_mm: float, bottom_above_floor_mm: float) -> float:
    """Tell how far below the screen's upper edge all that can be pressed begins in reach mode.

    It is the lower half and nothing above 1120 mm, but never less than a bar and two rows need.

    Args:
        screen_height_mm: Height of the picture.
        bottom_above_floor_mm: Height of its lower edge above the floor.

    Source:
        2010 ADA Standards, 308.3.2 (high reach over an obstruction); EN 301 549, 8.3.3.1.
    """
    reachable_mm = REACH_HIGHEST_MM - bottom_above_floor_mm
    wanted = max(screen_height_mm / 2, screen_height_mm - reachable_mm)
    return max(0.0, min(wanted, screen_height_mm - REACH_LEAST_ROOM_MM))
