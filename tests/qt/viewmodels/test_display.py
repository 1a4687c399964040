"""The display screen: a touch changes how everything looks, at once and in its place."""

from typing import Any, cast

import pytest
from PySide6.QtCore import QObject

from kiosk.domain.display import Display, Hand, Theme
from kiosk.domain.route import Place, Screen
from kiosk.viewmodels.display import DisplayModel
from kiosk.wiring import Kiosk
from tests.fakes.qml_eyes import listed, rows, shown
from tests.qt.items.drawing import settle

PAGE = "going-home/no-driving"


@pytest.fixture
def display(kiosk: Kiosk) -> DisplayModel:
    """The screen, opened from a page."""
    kiosk.navigator.go(Screen.PAGE, PAGE)
    kiosk.bar.press("display")
    return cast("DisplayModel", kiosk.models[Screen.DISPLAY])


def test_the_bar_opens_it_and_back_leads_to_where_one_was(
    kiosk: Kiosk, display: DisplayModel
) -> None:
    """One touch there, one touch back."""
    assert display
    assert kiosk.navigator.place == Place(Screen.DISPLAY)

    kiosk.navigator.back()
    assert kiosk.navigator.place == Place(Screen.PAGE, PAGE)


def test_a_touch_chooses(kiosk: Kiosk, display: DisplayModel) -> None:
    """What is told to the screen is what holds."""
    display.scaleText(1.5)
    display.takeTheme("contrast")
    display.takeHand("right")
    display.toggleCalm()
    display.toggleReach()

    expected = Display(1.5, Theme.CONTRAST, Hand.RIGHT, calm=True, reach=True)
    assert kiosk.display.value == expected
    names = ("textScale", "theme", "hand", "calm", "reach")
    assert [shown(display, name) for name in names] == [1.5, "contrast", "right", True, True]


def test_the_next_visitor_begins_at_its_first_part(kiosk: Kiosk, display: DisplayModel) -> None:
    """Whatever part was shown."""
    display.pager.divide(3)
    display.pager.goOn()

    kiosk.end.finish()

    assert display.pager.number == 1


def test_calm_takes_a_page_apart_into_sentences(kiosk: Kiosk) -> None:
    """Each sentence is a block, and a comparison has one column."""
    kiosk.navigator.go(Screen.PAGE, PAGE)
    page = kiosk.models[Screen.PAGE]
    blocks = listed_blocks(page)
    whole = [one for row in blocks for one in (row["spoken"], row["compareSpoken"]) if one]

    kiosk.display.toggle_calm()

    blocks = listed_blocks(page)
    apart = [row["spoken"] for row in blocks]
    assert len(apart) > len(whole)
    assert " ".join(apart) == " ".join(whole)
    # Both sides of a chance stay together.
    assert not [row["spoken"] for row in blocks if row["kind"] != "risk" and ". " in row["spoken"]]


def listed_blocks(page: QObject) -> list[dict[str, Any]]:
    """Read the blocks of a page."""
    return rows(shown(page, "blocks"))


def test_the_window_takes_the_colours_at_once(open_kiosk: Kiosk) -> None:
    """The ground of the window is that of the theme."""
    light = open_kiosk.window.color().name()
    open_kiosk.display.take_theme(Theme.DARK)
    settle(open_kiosk.window)

    assert light == "#fbf8f3"
    assert open_kiosk.window.color().name() == "#12191e"


def test_home_shows_as_many_cards_as_fit(open_kiosk: Kiosk) -> None:
    """With the largest text they are turned to, and none is lost."""
    open_kiosk.display.scale_text(2.0)
    open_kiosk.navigator.go(Screen.HOME)
    settle(open_kiosk.window)
    home = open_kiosk.models[Screen.HOME]
    cards = shown(home, "list")
    seen = [row["title"] for row in listed(home)]
    while cards.property("canGoOn"):
        cards.goOn()
        seen += [row["title"] for row in listed(home)]

    assert seen == ["Going home", "Common questions"]
