"""The lists of the staff area, and the first of them."""

from collections.abc import Iterator, Sequence
from typing import cast

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from kiosk.domain.cover import Cover
from kiosk.domain.route import START, Place, Screen
from kiosk.domain.staff_area import ENTRIES
from kiosk.domain.staff_level import StaffLevel
from kiosk.services.navigator import Navigator
from kiosk.viewmodels.staff_home import CLEAN
from kiosk.viewmodels.staff_list import StaffListModel, StaffRow
from kiosk.viewmodels.staff_ways import StaffWays
from kiosk.wiring import Kiosk
from tests.fakes.qml_eyes import listed, shown


class Shelf:
    """Content that a test changes."""

    def __init__(self) -> None:
        self.title, self.advice = "Shelf", "Take one."
        self.things = ["Cup", "Jar"]
        self.taken: list[str] = []

    def rows(self) -> Sequence[StaffRow]:
        """Give a row a thing."""
        return [StaffRow(thing.lower(), thing, "", "star") for thing in self.things]

    def open(self, target: str) -> None:
        """Take it."""
        self.taken.append(target)


@pytest.fixture
def shelf() -> Shelf:
    """With two things."""
    return Shelf()


@pytest.fixture
def model(qtbot: QtBot, shelf: Shelf) -> Iterator[StaffListModel]:
    """The list of the shelf, with room for all of it."""
    assert qtbot is not None
    navigator = Navigator()
    model = StaffListModel(StaffWays(navigator, navigator), shelf, navigator)
    shown(model, "list").setProperty("capacity", 20)
    yield model
    # PySide crashes where Python's search for rubbish takes a parent and its children apart.
    delete(navigator)


def test_it_shows_its_content(model: StaffListModel) -> None:
    """Title, advice and rows."""
    assert (shown(model, "title"), shown(model, "advice")) == ("Shelf", "Take one.")
    assert [row["title"] for row in listed(model)] == ["Cup", "Jar"]
    assert listed(model)[0] == {"target": "cup", "title": "Cup", "about": "", "sign": "star"}


def test_a_row_does_what_the_content_says(model: StaffListModel, shelf: Shelf) -> None:
    """By its target."""
    model.open("jar")

    assert shelf.taken == ["jar"]


def test_what_has_changed_shows_anew(model: StaffListModel, shelf: Shelf, qtbot: QtBot) -> None:
    """When somebody says so."""
    shelf.things.append("Box")
    shelf.advice = "Take two."
    with qtbot.waitSignal(model.changed):
        model.showAnew()

    assert [row["title"] for row in listed(model)] == ["Cup", "Jar", "Box"]
    assert shown(model, "advice") == "Take two."


@pytest.fixture
def home(kiosk: Kiosk) -> StaffListModel:
    """The first screen behind the PIN, before anybody is in."""
    model = cast("StaffListModel", kiosk.models[Screen.STAFF_HOME])
    shown(model, "list").setProperty("capacity", 50)
    return model


def targets(model: StaffListModel) -> list[str]:
    """Name what its rows open."""
    return [row["target"] for row in listed(model)]


def test_before_anybody_is_in_it_offers_nothing(kiosk: Kiosk, home: StaffListModel) -> None:
    """And opens nothing."""
    assert targets(home) == []
    home.open(Screen.STAFF_END.value)
    home.open(CLEAN)

    assert kiosk.navigator.place == START
    assert kiosk.comfort.cover.cover is None


def test_it_finds_every_entry(kiosk: Kiosk, home: StaffListModel) -> None:
    """And wiping the screen, after what is done each morning."""
    kiosk.door.admit(StaffLevel.IT)
    found = targets(home)

    assert found.index(CLEAN) == 2
    assert [one for one in found if one != CLEAN] == [entry.screen.value for entry in ENTRIES]


def test_each_row_has_words_of_its_own(kiosk: Kiosk, home: StaffListModel) -> None:
    """And an icon that comes with the program."""
    kiosk.door.admit(StaffLevel.IT)
    rows = listed(home)

    for words in ("title", "about"):
        assert len({row[words] for row in rows}) == len(rows)
    assert all(row["sign"] for row in rows)


def test_reception_finds_less(kiosk: Kiosk, home: StaffListModel) -> None:
    """Only what it may open."""
    kiosk.door.admit(StaffLevel.RECEPTION)

    assert Screen.STAFF_TODAY.value in targets(home)
    assert Screen.STAFF_MAINTENANCE.value not in targets(home)


def test_a_row_opens_its_screen(kiosk: Kiosk, home: StaffListModel) -> None:
    """And Back leads here again."""
    kiosk.door.admit(StaffLevel.IT)
    home.open(Screen.STAFF_END.value)
    assert kiosk.navigator.place == Place(Screen.STAFF_END)
    assert shown(shown(home, "ways"), "canGoBack")
    shown(home, "ways").goBack()

    assert kiosk.navigator.place == Place(Screen.STAFF_HOME)


def test_wiping_the_screen_ends_the_visit_of_staff(kiosk: Kiosk, home: StaffListModel) -> None:
    """Nobody finds the area open behind the cloth."""
    kiosk.door.admit(StaffLevel.RECEPTION)
    home.open(CLEAN)

    assert kiosk.comfort.cover.cover is Cover.CLEANING
    assert kiosk.navigator.place == START
    assert kiosk.door.level is None
