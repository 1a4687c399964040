"""No state is told by colour alone: in grey, and to three kinds of colour-blind eyes, it shows."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from PIL import Image, ImageChops
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.domain.route import Screen
from kiosk.snapshot.staged_kiosk import StagedKiosk, settle
from tests.visual.color_blind import EYES
from tests.visual.live_items import pressable_items
from tests.visual.pictures import from_qt
from tests.visual.walk import live_kiosk, staging

# Of 255: as much as a shape in another shade changes; a hue of the same lightness stays below.
SEEN = 40
# A sign in a button is some hundredths of it.
SHARE = 0.004
QUESTION = "before-you-say-yes"


@pytest.fixture(scope="module")
def staged(qapp: QGuiApplication, bundled_font: str) -> Iterator[StagedKiosk]:
    """The kiosk as it ships, on the default screen."""
    with ExitStack() as stack:
        assert bundled_font
        yield stack.enter_context(live_kiosk(qapp, staging()))


def button(staged: StagedKiosk, *names: str) -> QQuickItem:
    """Give the first visible button whose name begins with one of some words."""
    settle(staged.window)
    return next(
        item
        for item in pressable_items(staged.window)
        if str(item.property("spoken")).startswith(names)
    )


def picture_of(staged: StagedKiosk, item: QQuickItem) -> Image.Image:
    """Cut one item out of the window."""
    settle(staged.window)
    corner = item.mapToScene(QPoint(0, 0)).toPoint()
    box = (corner.x(), corner.y(), corner.x() + int(item.width()), corner.y() + int(item.height()))
    return from_qt(staged.window.grabWindow()).crop(box)


def changed_share(one: Image.Image, other: Image.Image) -> float:
    """Give the share of the pixels that change in lightness so much that it is seen."""
    apart = ImageChops.difference(one.convert("L"), other.convert("L"))
    return sum(apart.histogram()[SEEN:]) / (apart.width * apart.height)


def ticked(staged: StagedKiosk) -> tuple[Image.Image, Image.Image]:
    """A ready question that is on the list, and the same one that is not."""
    kiosk = staged.kiosk
    kiosk.book.erase()
    kiosk.navigator.go(Screen.READY, QUESTION)
    stage = [q for q in kiosk.library.pack.questions() if q.stage == QUESTION]
    row = button(staged, stage[0].text)
    without = picture_of(staged, row)
    kiosk.book.add_ready(stage[0].id)
    return without, picture_of(staged, row)


def starred(staged: StagedKiosk) -> tuple[Image.Image, Image.Image]:
    """A question with a star, and without."""
    kiosk = staged.kiosk
    kiosk.book.erase()
    kiosk.book.add_ready(kiosk.library.pack.questions()[0].id)
    kiosk.navigator.go(Screen.QUESTIONS)
    without = picture_of(staged, button(staged, "Star"))
    kiosk.book.toggle_star(0)
    return without, picture_of(staged, button(staged, "Take the star"))


def current(staged: StagedKiosk) -> tuple[Image.Image, Image.Image]:
    """The place in the bar where the visitor is, and elsewhere."""
    staged.kiosk.navigator.go(Screen.FAQ)
    elsewhere = picture_of(staged, button(staged, "Home"))
    staged.kiosk.navigator.go(Screen.HOME)
    return elsewhere, picture_of(staged, button(staged, "Home"))


def disabled(staged: StagedKiosk) -> tuple[Image.Image, Image.Image]:
    """A button that can be pressed, and the same that cannot."""
    staged.kiosk.navigator.go(Screen.PAGE, "going-home/no-driving")
    item = button(staged, "Next page")
    able = picture_of(staged, item)
    item.setEnabled(False)
    unable = picture_of(staged, item)
    item.setEnabled(True)
    return able, unable


@pytest.mark.parametrize("eyes", EYES)
@pytest.mark.parametrize("states", [ticked, starred, current, disabled])
def test_a_state_shows_without_its_colour(
    staged: StagedKiosk,
    states: Callable[[StagedKiosk], tuple[Image.Image, Image.Image]],
    eyes: str,
) -> None:
    """Its two pictures differ in lightness or shape."""
    one, other = (EYES[eyes](picture) for picture in states(staged))
    assert changed_share(one, other) > SHARE


@pytest.mark.planted("A8", "a tick that is told by green instead of red")
def test_a_state_in_colour_alone_is_seen() -> None:
    """Red and green of one lightness are one to the measure."""
    red, green = (Image.new("RGB", (40, 40), colour) for colour in ("#b43c3c", "#3c7a3c"))
    grey = EYES["greyscale"]
    assert changed_share(red, red) == 0
    assert changed_share(grey(red), grey(green)) < SHARE
    assert changed_share(grey(red), grey(Image.new("RGB", (40, 40), "#ffffff"))) == 1
