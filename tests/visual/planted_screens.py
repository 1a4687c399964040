"""A screen that every gate passes, and others with one fault each that a gate must name."""

from collections.abc import Callable, Iterator

import pytest
from _pytest.mark import ParameterSet
from msgspec.structs import replace

from kiosk.snapshot.screen_record import PressableRecord
from tests.visual.frame import Seen
from tests.visual.gates import (
    bystanders,
    colors,
    frames,
    headings,
    languages,
    lines,
    motion,
    names,
    order,
    reach,
    targets,
    words,
)
from tests.visual.live_screen import Box, LivePicture, LiveScreen, LiveText, Look, Spoken

PX_PER_MM = 10.0
NEXT = PressableRecord("Next page", "button", 100, 100, 400, 250, True, True, False)
ROW = PressableRecord("Move up", "button", 530, 100, 200, 200, True, False, False)
HOME = PressableRecord("Home", "button", 50, 700, 400, 250, True, True, True)
TITLE = LiveText("Going home", Box(0, 0, 300, 60), 8.9, "#1e2a32", "#fbf8f3", heading=True, level=1)
BODY = LiveText("Rest at home.", Box(0, 400, 300, 60), 6.1, "#1e2a32", "#fbf8f3")
LABEL = LiveText(
    "Next page", Box(150, 150, 200, 50), 4.85, "#ffffff", "#09504f",
    owner="KioskButton", button="Next page", label=True,
)  # fmt: skip
ICON = LivePicture("KioskIcon", Box(110, 160, 30, 30), ("#ffffff",), "#09504f")
GOOD = LiveScreen(
    id="page/a/b",
    screen="page",
    size=(1000, 1000),
    px_per_mm=PX_PER_MM,
    texts=(TITLE, BODY, LABEL),
    pictures=(ICON,),
    items=(NEXT, ROW, HOME),
    heard=("Askwell", "Going home", "Rest at home.", "Next page", "Move up", "Home"),
    headings=("Going home",),
    spoken=(
        Spoken("Going home", TITLE.box),
        Spoken("Next page", Box(100, 100, 400, 250)),
        Spoken("Move up", Box(530, 100, 200, 200)),
        Spoken("Rest at home.", BODY.box),
        Spoken("Home", Box(50, 700, 400, 250)),
    ),
    roles=("Heading", "Button", "Paragraph"),
    bar=("home", "help", "finish"),
    blocks=("0/0", "0/1"),
    block_count=2,
)
Gate = Callable[[LiveScreen], Iterator[str]]


def with_item(item: PressableRecord) -> LiveScreen:
    """Put another button in the place of the one with its role on the screen."""
    return replace(GOOD, items=(NEXT, item, HOME))


def with_text(text: LiveText, title: LiveText = TITLE) -> LiveScreen:
    """Put another text in the place of the body text."""
    return replace(GOOD, texts=(title, text, LABEL), heard=(*GOOD.heard, text.words))


def too_high(screen: LiveScreen) -> Iterator[str]:
    """Hold a screen that hangs with its lower edge at 1121.9 mm."""
    return reach.out_of_reach(screen, 1121.9)


def too_low(screen: LiveScreen) -> Iterator[str]:
    """Hold a screen that stands with its lower edge at 376 mm."""
    return reach.out_of_reach(screen, 376.0)


def in_english(screen: LiveScreen) -> Iterator[str]:
    """Hold a screen against the words of the program."""
    return languages.left_in_english(screen, {"Next page", "Home"})


LARGE = Look(text_scale=2.0)
CONTRAST = Look(theme="contrast")
SEEN = Seen("#fbf8f3", "#1e2a32", 0.0)
FIGURE = LivePicture("KioskFigure", Box(600, 400, 100, 100), (), "#fbf8f3", "A car.")


def planted(item: str, about: str, gate: Gate, screen: LiveScreen, complaint: str) -> ParameterSet:
    """Give a case: the item of the checklist, what is wrong, and how the gate names it."""
    return pytest.param(gate, screen, complaint, marks=pytest.mark.planted(item, about))


PLANTED = [
    planted("A2", "a text to read that does not double", words.small_print,
        replace(GOOD, texts=(replace(TITLE, capital_mm=13.4), BODY), look=LARGE),
        "'Rest at home.' has 6.10 of 12.20 mm"),
    planted("A3", "a title of a later part that is smaller in large text", words.small_print,
        replace(GOOD, texts=(replace(TITLE, owner="RunningTitle", capital_mm=6.1),), look=LARGE),
        "'Going home' has 6.10 of 7.40 mm"),
    planted("A13", "a button of 19 mm", targets.too_small, with_item(replace(ROW, w=190)),
        "Move up is 19.00 × 20.00 mm"),
    planted("A13", "a button a tenth of a millimetre too low", targets.too_small,
        with_item(replace(ROW, h=199)), "Move up is 20.00 × 19.90 mm"),
    planted("A13", "a key of 14.9 mm", targets.too_small,
            with_item(replace(ROW, role="key", w=149)), "Move up is 14.90 × 20.00 mm"),
    planted("A13", "a key that is too low", targets.too_small,
            with_item(replace(ROW, role="key", h=190)), "Move up is 20.00 × 19.00 mm"),
    planted("A14", "a main button of 20 mm", targets.main_too_small,
        with_item(replace(ROW, primary=True)), "20.00 × 20.00 mm"),
    planted("A14", "a control of the bar of 39.9 mm", targets.main_too_small,
        with_item(replace(ROW, w=399, h=250, bar=True)), "39.90 × 25.00"),
    planted("A14", "a main button of 24.9 mm", targets.main_too_small,
        with_item(replace(ROW, w=400, h=249, primary=True)), "40.00 × 24.9"),
    planted("A15", "two buttons 2.9 mm beside each other", targets.too_close,
        with_item(replace(ROW, x=529)), "are 2.90 mm apart"),
    planted("A15", "two buttons 2.9 mm below each other", targets.too_close,
        with_item(replace(ROW, x=100, y=379)), "are 2.90 mm apart"),
    planted("A15", "a button on another one", targets.too_close, with_item(replace(ROW, x=400)),
        "are -10.00 mm apart"),
    planted("A3", "a button that leaves the window at the side", targets.outside,
        with_item(replace(ROW, x=801)), "Move up leaves the window"),
    planted("A3", "a button that leaves the window at the top", targets.outside,
        with_item(replace(ROW, y=-1)), "Move up leaves the window"),
    planted("A16", "a button of 43 pixels", reach.under_floor, with_item(replace(ROW, h=43)),
        "Move up is 200 × 43 pixels"),
    planted("A17", "a button 4.9 mm from the frame", reach.at_edge, with_item(replace(ROW, x=49)),
        "Move up is 4.90 mm from the frame"),
    planted("A18", "a button 1221 mm above the floor", too_high, with_item(replace(ROW, y=9)),
        "Move up stands at 1201 to 1221 mm"),
    planted("A18", "a button 376 mm above the floor", too_low, with_item(replace(ROW, y=800)),
        "Move up stands at 376 to 396 mm"),
    planted("A2", "body text with capitals of 6 mm", words.small_print,
        with_text(replace(BODY, capital_mm=6.0)), "has 6.00 of 6.10 mm"),
    planted("A1", "a label with capitals of 4.7 mm", words.small_print,
        with_text(replace(LABEL, capital_mm=4.7)), "has 4.70 of 4.80 mm"),
    planted("A2", "a heading with capitals of 5 mm", words.small_print,
        with_text(replace(TITLE, owner="ScreenTitle", capital_mm=5)), "of 7.40"),
    planted("A2", "a row with capitals of 5 mm", words.small_print,
        with_text(replace(LABEL, owner="RowButton", capital_mm=5)), "has 5.00 of 6.10 mm"),
    planted("A12", "a text that is cut off", words.cut_off,
        replace(GOOD, elided=("A very long",)), "'A very long' does not fit"),
    planted("A12", "a text on another text", words.overlapping,
        with_text(replace(BODY, box=Box(0, 50, 300, 60))), "'Going home' stands"),
    planted("A12", "a text on a button", words.overlapping,
        with_text(replace(BODY, box=Box(400, 150, 90, 60))), "button Next page"),
    planted("A7", "a text on an icon", words.overlapping,
        with_text(replace(LABEL, box=Box(120, 160, 90, 9))), "on a KioskIcon"),
    planted("A3", "a text that leaves the window", words.off_screen,
        with_text(replace(BODY, box=Box(800, 400, 300, 60))), "leaves the window"),
    planted("A10", "a line of 81 characters", lines.too_long,
        with_text(replace(BODY, lines=(81, 20))), "has a line of 81 characters"),
    planted("A10", "lines of 19 characters at 200 %", lines.too_short,
        replace(with_text(replace(BODY, lines=(19, 19, 4))), look=LARGE),
        "has lines of 19 characters"),
    planted("A55", "a button without a name", names.unnamed, with_item(replace(ROW, name=" ")),
        "button at 530, 100 has no name"),
    planted("A56", "two buttons of one name", names.same_names,
        with_item(replace(ROW, name="Home")), "2 things are called 'Home'"),
    planted("A56", "a button that is called otherwise than its label", names.other_names,
        with_text(replace(LABEL, button="Turn")), "'Next page' is called 'Turn'"),
    planted("A42", "a text that nobody hears", names.unheard,
        replace(GOOD, heard=GOOD.heard[:2]), "'Rest at home.' is seen and not heard"),
    planted("A42", "a number on a button that nobody hears", names.unheard,
        with_text(replace(LABEL, words="9", label=False)), "'9' is seen and not heard"),
    planted("A61", "a figure without a text alternative", names.untold_figures,
        replace(GOOD, pictures=(replace(FIGURE, told=""),)), "a KioskFigure is told as ''"),
    planted("A61", "a text alternative of 151 characters", names.untold_figures,
        replace(GOOD, pictures=(replace(FIGURE, told="x" * 151),)), "is told as 'xxx"),
    planted("P1", "a field to type in on a page", names.fields,
        replace(GOOD, roles=("Heading", "EditableText")), "there is a field to type in"),
    planted("A57", "a screen without a heading", headings.without_heading,
        replace(GOOD, headings=()), "there is no heading"),
    planted("A57", "a heading that is not on the screen", headings.without_heading,
        replace(GOOD, headings=("Hidden",)), "there is no heading"),
    planted("A57", "two titles on one screen", headings.wrong_levels,
        with_text(replace(BODY, heading=True, level=1)), "2 titles"),
    planted("A57", "a third level under the title", headings.wrong_levels,
        with_text(replace(BODY, heading=True, level=3)), "'Rest at home.' skips a level"),
    planted("A57", "a heading without a level", headings.wrong_levels,
        with_text(replace(BODY, heading=True)), "is a heading without level"),
    planted("A58", "a text that is heard before the one above it", order.out_of_order,
        replace(GOOD, spoken=(*GOOD.spoken[1:], GOOD.spoken[0])), "'Going home' is heard after"),
    planted("A58", "a button that is heard before the one to its left", order.out_of_order,
        replace(GOOD,
            spoken=(Spoken("Next", Box(530, 0, 90, 90)), Spoken("Back", Box(0, 0, 90, 90)))),
        "'Back' is heard after 'Next'"),
    planted("A58", "Arabic that is heard from left to right", order.out_of_order,
        replace(GOOD, look=Look("ar"),
            spoken=(Spoken("Back", Box(0, 0, 90, 90)), Spoken("Next", Box(530, 0, 90, 90)))),
        "'Next' is heard after 'Back'"),
    planted("A38", "an animation that runs on a screen at rest", motion.moving,
        replace(GOOD, moving=("QQuickNumberAnimation",)), "a QQuickNumberAnimation runs"),
    planted("A5", "a text of 6.9:1", colors.weak_words,
        with_text(replace(BODY, color="#5a5a5a", ground="#ffffff")), ": 6.90"),
    planted("A6", "an icon of 2.96:1", colors.weak_signs,
        replace(GOOD, pictures=(replace(ICON, colors=("#969696",), ground="#ffffff"),)), ": 2.96"),
    planted("A5", "a text of 6.9:1 in the frame", frames.weak_pixels,
        with_text(replace(BODY, seen=Seen("#ffffff", "#5a5a5a", 0))), "has 6.90 in the frame"),
    planted("A5", "a text of 14:1 in high contrast", frames.weak_pixels,
        replace(with_text(replace(BODY, seen=SEEN)), look=CONTRAST), "has 13.84 in the frame"),
    planted("A5", "a frame that shows another colour than it should", frames.other_pixels,
        with_text(replace(BODY, seen=replace(SEEN, ink="#3c4850"))), "in the frame, not 13.84"),
    planted("P7", "a medicine in letters of 9.3 mm", bystanders.telling_headlines,
        with_text(BODY, replace(TITLE, words="Ketamine", capital_mm=9.3)),
        "'Ketamine' stands in letters of 9.3 mm"),
    planted("L27", "a button in English on a screen in Spanish", in_english,
        replace(GOOD, look=Look("es")), "'Next page' is English"),
    planted("A7", "a text on a picture", frames.busy_ground,
        with_text(replace(BODY, seen=replace(SEEN, strange=0.04))), "4.0 % of other colours"),
]  # fmt: skip
