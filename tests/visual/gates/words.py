"""Every word can be read: large enough, whole, on nothing else.

Source:
    Section 7 of the design: capitals of body text 6.1 mm, of all text 4.8 mm. A2 and A3 of the
    checklist: they grow with the size that is chosen; how far is in ``growth``.
"""

from collections.abc import Iterator
from itertools import combinations

from tests.visual.gates.growth import ANY_MM, BODY, BODY_MM, SMALL, TITLE, least_growth, title_mm
from tests.visual.live_screen import Box, LiveScreen, LiveText

TOUCHING_PX = 1.0
# Bodies of text are everywhere; what is smaller stands here.
SMALL_IN = {
    "ActionRows": "which page shows, between the buttons",
    "AttractScreen": "what the kiosk promises and whether the clinic has reviewed it",
    "BarButton": "fixed size, beside an icon",
    "CardGrid": "what this screen is not",
    "Card": "what a group is about, under its title",
    "HitRow": "a long title, and what kind of thing it is",
    "HomeScreen": "what this screen is not, where it stands alone on its row",
    "HelpLine": "what to do, under its heading",
    "HelpScreen": "how long the kiosk waits, beside the title or behind the lines",
    "KeyboardKey": "a word on a key",
    "KeyboardScreen": "how many letters fit yet",
    "KioskButton": "a few words beside an icon",
    "LanguageButton": "the name of a language beside an icon",
    "ChoiceButton": "that it is in use, under its words",
    "FigureBlock": "the caption of the figure",
    "FigurePanel": "the caption of the figure",
    "ListPager": "which page of a list shows",
    "OfferedButton": "a few words beside an icon",
    "PartTurner": "which part of a text shows",
    "RunningTitle": "the topic above the title",
    "NewPinScreen": "what to do, beside the pad, where large text has no room",
    "NoteStrip": "who has checked the words, above each screen",
    "PreviewScreen": "the line under the title",
    "Progress": "which page shows",
    "ReadingStrip": "that reading aloud does not work, beside a button",
    "RowButton": "a note under the words of the row",
    "ScreenTitle": "the line above and the line under the title",
    "SearchScreen": "how much was found, under the title",
    "PinKey": "a word on a key",
    "SettingNumberScreen": "what it may be, under the number",
    "SourceLine": "names of sources",
    "StaffTouchScreen": "how many fields are left, beside them",
    "StateItem": "what to do about it, under its words",
    "SwitchRow": "whether it is on, under its words",
    "TakeawayCode": "what a phone does with the code, beside it",
    "TypedField": "what to type, until something is typed",
    "TypedLineScreen": "how many letters fit yet, or what is wrong",
    "TopicCard": "the main message, under the title",
}
LARGE_LABELS = frozenset({"Card", "RowButton", "TopicCard"})


def small_print(screen: LiveScreen) -> Iterator[str]:
    """Name the texts that are smaller than their kind may be."""
    for text in screen.texts:
        least = least_mm(text, screen)
        if text.capital_mm < least:
            yield f"{screen.id}: {text.words[:40]!r} has {text.capital_mm:.2f} of {least:.2f} mm"


def least_mm(text: LiveText, screen: LiveScreen) -> float:
    """Tell how high the capitals of a text are at least, at the size that is chosen."""
    if text.level == 1 and text.heading:
        return title_mm(screen) * least_growth(text.owner, TITLE, screen)
    if is_body(text):
        return BODY_MM * least_growth(text.owner, BODY, screen)
    return ANY_MM * least_growth(text.owner, SMALL, screen)


def is_body(text: LiveText) -> bool:
    """Tell whether a text is one to read, and not beside or above one."""
    if text.heading or text.owner not in SMALL_IN:
        return True
    return text.label and text.owner in LARGE_LABELS


def cut_off(screen: LiveScreen) -> Iterator[str]:
    """Name the texts that do not fit where they stand."""
    for words in screen.elided:
        yield f"{screen.id}: {words[:40]!r} does not fit"


def overlapping(screen: LiveScreen) -> Iterator[str]:
    """Name the texts that stand on each other, on a picture, or on a button of others."""
    for one, other in combinations(screen.texts, 2):
        if one.box.overlap(other.box) > TOUCHING_PX:
            yield f"{screen.id}: {one.words[:40]!r} stands on {other.words[:40]!r}"
    pictures = [(f"a {picture.kind}", picture.box) for picture in screen.pictures]
    buttons = list(_buttons(screen))
    for text in screen.texts:
        others = [(f"the button {name}", box) for name, box in buttons if name != text.button]
        for name, box in (*pictures, *others):
            if text.box.overlap(box) > TOUCHING_PX:
                yield f"{screen.id}: {text.words[:40]!r} stands on {name}"


def _buttons(screen: LiveScreen) -> Iterator[tuple[str, Box]]:
    # The start picture is one button, with everything in it.
    if screen.screen != "attract":
        for item in screen.items:
            yield item.name, Box(item.x, item.y, item.w, item.h)


def off_screen(screen: LiveScreen) -> Iterator[str]:
    """Name the texts that leave the window."""
    wide, high = screen.size
    for text in screen.texts:
        box = text.box
        if box.x < 0 or box.y < 0 or box.x + box.w > wide or box.y + box.h > high:
            yield f"{screen.id}: {text.words[:40]!r} leaves the window"
