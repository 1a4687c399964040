"""How much larger each kind of text is, at least, where a visitor has chosen larger text.

Text to read doubles. What stands beside it grows less, each for a reason, and no title is ever
smaller than where the text is not enlarged.

Source:
    A2 and A3 of the checklist, and section 6 of the design, by which the bar does not grow.
"""

from collections.abc import Mapping

from msgspec import Struct

from tests.visual.live_screen import LiveScreen

ANY_MM = 4.8
BODY_MM = 6.1
TITLE_MM = 8.9
LOW_TITLE_MM = 7.4
LOW_MM = 220
SMALL = "small"
BODY = "body"
TITLE = "title"


class Growth(Struct, frozen=True):
    """How far a kind of text follows the chosen size; 1 stays as it is, 2 follows it all the way.

    Attributes:
        wide: On a wide screen that is at least 220 mm high.
        upright: On a tall one.
        low: On one that is less than 220 mm high.
        reason: Why it is not more.
    """

    wide: float
    upright: float
    low: float
    reason: str

    def on(self, screen: LiveScreen) -> float:
        """Give the most that is asked for on a screen."""
        wide, high = screen.size
        if high > wide:
            return self.upright
        return self.low if high / screen.px_per_mm < LOW_MM else self.wide


KINDS: Mapping[str, Growth] = {
    BODY: Growth(2.0, 2.0, 2.0, "it is what there is to read"),
    TITLE: Growth(1.5, 1.5, 1.25, "it is larger than the text to begin with"),
    SMALL: Growth(1.5, 1.5, 1.0, "it stands beside the text, which needs the room"),
}
LESS: Mapping[tuple[str, str], Growth] = {
    ("ActionRows", SMALL): Growth(1.25, 1.25, 1.0, "it stands among the buttons"),
    ("AttractScreen", SMALL): Growth(1.25, 1.25, 1.0, "all of the start picture shows at once"),
    ("BarButton", SMALL): Growth(1.0, 1.0, 1.0, "the bar stays on the same pixels"),
    ("ChoiceButton", SMALL): Growth(1.25, 1.25, 1.0, "it shows each size of text as it is"),
    ("KeyboardKey", SMALL): Growth(1.0, 1.0, 1.0, "all keys show at once"),
    ("KioskButton", SMALL): Growth(1.25, 1.25, 1.0, "all buttons show at once"),
    ("LanguageButton", SMALL): Growth(1.25, 1.25, 1.0, "all buttons show at once"),
    ("NoteStrip", SMALL): Growth(1.0, 1.0, 1.0, "it stands above each screen, as the bar below"),
    ("OfferedButton", SMALL): Growth(1.25, 1.25, 1.0, "all buttons show at once"),
    ("PartedColumn", BODY): Growth(1.19, 1.19, 1.19, "a line under a title in the text"),
    ("PinKey", SMALL): Growth(1.0, 1.0, 1.0, "all keys show at once"),
    ("Pressable", BODY): Growth(1.25, 1.25, 1.0, "all of the start picture shows at once"),
    ("ReadingStrip", SMALL): Growth(1.0, 1.0, 1.0, "it stands above the bar, as the bar does"),
    ("RestingScreen", TITLE): Growth(0.68, 0.68, 0.8, "all that it says has one size"),
    ("RiskGroupView", BODY): Growth(2.0, 1.25, 1.25, "both sides of a chance show at once"),
    ("RunningTitle", TITLE): Growth(1.0, 1.0, 1.0, "the first part has it at its full size"),
    ("StaffTouchScreen", TITLE): Growth(0.68, 0.68, 0.8, "it is between fields, for staff"),
    ("StepButton", BODY): Growth(1.0, 1.0, 1.0, "a step of a number on a button, for staff"),
}


def least_growth(owner: str, kind: str, screen: LiveScreen) -> float:
    """Tell how many times as large as its kind has to be a text is, at least.

    Args:
        owner: QML type that the text belongs to.
        kind: ``small``, ``body`` or ``title``.
        screen: With the size of text that is chosen.
    """
    growth = LESS.get((owner, kind), KINDS[kind])
    return min(screen.look.text_scale, growth.on(screen))


def title_mm(screen: LiveScreen) -> float:
    """Tell how high the capitals of a title are where the text is not enlarged."""
    wide, high = screen.size
    low = high <= wide and high / screen.px_per_mm < LOW_MM
    return LOW_TITLE_MM if low else TITLE_MM
