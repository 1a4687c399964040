"""The buttons of a screen are placed with room for their words, and make room for each other."""

from collections.abc import Iterator

import pytest

from kiosk.items.action_rows import ActionRows
from tests.qt.items.drawing import Canvas, settle

pytestmark = pytest.mark.usefixtures("qapp")

# Its import makes the type known to QML.
TYPES = (ActionRows,)
QML = """
import QtQuick
import Kiosk.Items

ActionRows {
    id: rows

    property var wide: [50, 60, 70]
    property bool divided: true

    gap: 10

    component Button: Item {
        property bool atEnd: false
        property bool turning: false

        implicitHeight: 20
    }

    Button {
        implicitWidth: rows.wide[0]
    }

    Button {
        implicitWidth: rows.wide[1]
    }

    Button {
        implicitWidth: rows.wide[2]
        visible: rows.divided
        atEnd: true
        turning: true
    }

    Item {
        id: ornament

        x: 7
    }
}
"""
WIDE = 300


@pytest.fixture
def made() -> Iterator[Canvas]:
    """Two buttons and one that turns pages, in a room of 300 by 200."""
    canvas = Canvas(QML, WIDE, 200)
    settle(canvas.window)
    yield canvas
    canvas.close()


def places(canvas: Canvas) -> list[tuple[float, float, float]]:
    """Give where the buttons that show stand, and how wide they are."""
    settle(canvas.window)
    buttons = [item for item in canvas.item.childItems() if item.property("atEnd") is not None]
    return [(b.x(), b.y(), b.width()) for b in buttons if b.isVisible()]


@pytest.mark.parametrize(
    ("hand", "mirrored", "left_edges"),
    [
        ("both", False, [0, 60, 230]),
        ("left", False, [0, 60, 130]),
        ("right", False, [100, 160, 230]),
        ("both", True, [250, 180, 0]),
        ("left", True, [250, 180, 100]),
    ],
)
def test_they_gather_where_they_are_wanted(
    made: Canvas, hand: str, mirrored: bool, left_edges: list[float]
) -> None:
    """As soon as it is chosen; from right to left the sides are changed."""
    made.item.setProperty("mirrored", mirrored)
    made.item.setProperty("hand", hand)

    assert [x for x, _y, _wide in places(made)] == left_edges
    assert (made.item.property("hand"), made.item.property("mirrored")) == (hand, mirrored)


def test_a_button_that_grows_moves_the_others(made: Canvas) -> None:
    """What has no room any more takes a row of its own."""
    made.item.setProperty("wide", [50, 190, 70])

    assert places(made) == [(0, 0, 50), (60, 0, 190), (230, 30, 70)]
    assert made.item.implicitHeight() == 50


def test_words_wider_than_the_room_get_all_of_it(made: Canvas) -> None:
    """They take a second line in it."""
    made.item.setProperty("wide", [400, 60, 70])

    assert places(made) == [(0, 0, WIDE), (0, 30, 60), (230, 60, 70)]


def test_what_turns_pages_comes_and_goes(made: Canvas) -> None:
    """Both heights are told all the time, so that a layout need not try."""
    made.item.setProperty("wide", [150, 130, 70])
    settle(made.window)
    both = made.item.property("bareHeight"), made.item.property("fullHeight")
    made.item.setProperty("divided", False)

    assert len(places(made)) == 2
    assert both == (20, 50)
    assert made.item.implicitHeight() == 20
    assert (made.item.property("bareHeight"), made.item.property("fullHeight")) == both


def test_beside_they_stand_in_a_column(made: Canvas) -> None:
    """As wide as it, what turns pages at its foot."""
    made.item.setProperty("beside", True)

    assert places(made) == [(0, 0, WIDE), (0, 30, WIDE), (0, 180, WIDE)]
    assert made.item.property("beside")
    assert made.item.property("gap") == 10


def test_hidden_ones_are_left_as_they_are(made: Canvas) -> None:
    """They are placed when they come back."""
    before = places(made)
    made.item.setVisible(False)
    made.item.setProperty("hand", "right")
    settle(made.window)
    made.item.setVisible(True)

    assert places(made) != before


def test_what_is_no_button_is_left_alone(made: Canvas) -> None:
    """An ornament stays where it was put."""
    others = [child for child in made.item.childItems() if child.property("atEnd") is None]

    assert 7 in [child.x() for child in others]
