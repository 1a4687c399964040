"""A finger sees at once that it has touched something, and what cannot be pressed looks so."""

from collections.abc import Iterator

import pytest
from PIL import Image, ImageChops
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.domain.route import Screen
from kiosk.snapshot.staged_kiosk import StagedKiosk, settle
from tests.visual.live_items import pressable_items
from tests.visual.pictures import from_qt
from tests.visual.planted_items import planted_on
from tests.visual.walk import live_kiosk, staging

# Of 255, in the channel that changes most; a tint on a white card changes 28.
SEEN = 12
# The surface changes, not only a letter; the start picture is one button with one pill in it.
SHARE = 0.5
PILL = 0.01
# A new screen ignores touches at first.
AFTER_MOVING_S = 1.0
BUTTON = """\
import QtQuick
import QtQuick.Templates as T
T.Button {{
    id: under
    property string spoken: "Planted"
    width: 300; height: 120
    background: Rectangle {{ {} }}
}}
"""


@pytest.fixture(scope="module")
def staged(qapp: QGuiApplication, bundled_font: str) -> Iterator[StagedKiosk]:
    """The kiosk with four questions on the list, on the default screen."""
    assert bundled_font
    with live_kiosk(qapp, staging()) as staged:
        kiosk = staged.kiosk
        kiosk.navigator.go(Screen.HOME)
        for question in kiosk.library.pack.questions()[:4]:
            kiosk.book.add_ready(question.id)
        kiosk.book.toggle_star(0)
        yield staged


@pytest.mark.parametrize(
    ("screen", "subject"),
    [
        (Screen.ATTRACT, ""),
        (Screen.HOME, ""),
        (Screen.TOPICS, "uses"),
        (Screen.PAGE, "going-home/no-driving"),
        (Screen.FAQ_LIST, "visit"),
        (Screen.QUESTIONS, ""),
        (Screen.STAGES, ""),
        (Screen.READY, "right-for-me"),
        (Screen.PREVIEW, ""),
        (Screen.TAKEAWAY, ""),
        (Screen.HELP, ""),
        (Screen.FINISH, ""),
    ],
)
def test_a_pressed_button_looks_pressed(staged: StagedKiosk, screen: Screen, subject: str) -> None:
    """Most of the surface of each button that can be pressed changes."""
    staged.kiosk.navigator.go(screen, subject)
    settle(staged.window)
    least = PILL if screen is Screen.ATTRACT else SHARE
    assert [item for item in pressable_items(staged.window) if item.isEnabled()]
    assert unanswering(staged, least) == []


def test_a_finger_presses_as_the_test_above_does(staged: StagedKiosk) -> None:
    """A real press changes the surface while it lasts, and its end off the button undoes it."""
    staged.kiosk.navigator.go(Screen.HOME)
    settle(staged.window)
    card = next(item for item in pressable_items(staged.window) if item.isEnabled())
    place = card.mapToScene(card.boundingRect().center()).toPoint()
    before = picture_of(staged, card)
    staged.clock.now_s += AFTER_MOVING_S
    QTest.mousePress(staged.window, Qt.MouseButton.LeftButton, pos=place)
    during = picture_of(staged, card)
    QTest.mouseRelease(staged.window, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert changed_share(before, during) > SHARE
    assert changed_share(before, picture_of(staged, card)) == 0
    assert staged.kiosk.navigator.place.screen is Screen.HOME


@pytest.mark.parametrize(
    "look",
    [
        pytest.param(
            "color: 'white'",
            marks=pytest.mark.planted("A23", "a button that stays as it is under a finger"),
            id="nothing",
        ),
        pytest.param(
            "color: 'white'; Text { text: 'Pressed'; visible: under.down }",
            marks=pytest.mark.planted("A23", "a button of which only a word is pressed"),
            id="word",
        ),
    ],
)
def test_a_button_that_does_not_answer_is_named(staged: StagedKiosk, look: str) -> None:
    """A finger would press it again; no other button of the screen is named with it."""
    staged.kiosk.navigator.go(Screen.HELP)
    settle(staged.window)
    assert unanswering(staged, SHARE) == []
    with planted_on(staged.window, BUTTON.format(look)):
        assert unanswering(staged, SHARE) == ["Planted"]


@pytest.mark.parametrize("name", ["Back", "Previous page", "Print my sheet", "Move question"])
def test_a_disabled_button_looks_disabled(staged: StagedKiosk, name: str) -> None:
    """Its words or its sign have another colour than when it can be pressed."""
    subject = "going-home/someone-with-you" if name == "Previous page" else ""
    screen = Screen.PAGE if subject else Screen.QUESTIONS
    staged.kiosk.navigator.go(screen, subject)
    settle(staged.window)
    button = next(
        item
        for item in pressable_items(staged.window)
        if str(item.property("spoken")).startswith(name) and item.isEnabled()
    )
    enabled = picture_of(staged, button)
    button.setEnabled(False)
    disabled = picture_of(staged, button)
    button.setEnabled(True)
    assert changed_share(enabled, disabled) > PILL


def test_the_measure_can_fail() -> None:
    """A picture equals itself, and a change of a few shades is not seen."""
    white = Image.new("RGB", (20, 20), "#FFFFFF")
    assert changed_share(white, white) == 0
    assert changed_share(white, Image.new("RGB", (20, 20), "#F8F8F8")) == 0
    assert changed_share(white, Image.new("RGB", (20, 20), "#E3EFEC")) == 1


def unanswering(staged: StagedKiosk, least: float) -> list[str]:
    """Name the buttons that can be pressed and do not look so when they are.

    Args:
        staged: The kiosk, with its screen settled.
        least: Share of the surface that changes under a finger.
    """
    return [
        str(item.property("spoken"))
        for item in pressable_items(staged.window)
        if item.isEnabled() and changed_share(*at_rest_and_pressed(staged, item)) < least
    ]


def at_rest_and_pressed(staged: StagedKiosk, item: QQuickItem) -> tuple[Image.Image, Image.Image]:
    """Give a button as it is, and as it is under a finger."""
    rest = picture_of(staged, item)
    item.setProperty("down", True)
    pressed = picture_of(staged, item)
    # Set to False it would not follow a finger any more.
    about = item.metaObject()
    assert about.property(about.indexOfProperty("down")).reset(item)
    return rest, pressed


def picture_of(staged: StagedKiosk, item: QQuickItem) -> Image.Image:
    """Cut one item out of the window."""
    corner = item.mapToScene(QPoint(0, 0)).toPoint()
    box = (corner.x(), corner.y(), corner.x() + int(item.width()), corner.y() + int(item.height()))
    return from_qt(staged.window.grabWindow()).crop(box)


def changed_share(one: Image.Image, other: Image.Image) -> float:
    """Give the share of the pixels that change so much that it is seen."""
    red, green, blue = ImageChops.difference(one, other).split()
    most = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    changed = sum(most.histogram()[SEEN:])
    return changed / (most.width * most.height)
