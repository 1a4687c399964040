"""The buttons of a screen: placed, and as high as their words need."""

import pytest

from kiosk.items.action_rows import ActionRows
from tests.qt.items.drawing import Canvas, settle

pytestmark = pytest.mark.usefixtures("qapp")

# Its import makes the type known to QML.
TYPES = (ActionRows,)
QML = """
import QtQuick
import Kiosk.Items

Item {
    property alias bare: rows.bareHeight
    property alias full: rows.fullHeight
    property alias beside: rows.beside
    property alias mirrored: rows.mirrored
    property alias xs: rows.xs
    property alias ys: rows.ys
    property bool divided: false

    ActionRows {
        id: rows

        property var xs: [one.x, turn.x]
        property var ys: [one.y, turn.y]

        width: 300
        height: 200
        gap: 10

        Item {
            id: one

            property bool atEnd: false

            implicitWidth: 200
            implicitHeight: 50
        }

        Item {
            id: turn

            property bool atEnd: true
            property bool turning: true

            visible: parent.parent.divided
            implicitWidth: 150
            implicitHeight: 40
        }
    }
}
"""


def shown(canvas: Canvas, name: str) -> object:
    """Read what the layout says once it has come to rest."""
    settle(canvas.window)
    value = canvas.item.property(name)
    return value.toVariant() if hasattr(value, "toVariant") else value


@pytest.fixture
def canvas() -> Canvas:
    """A button, and what turns pages, which do not fit side by side."""
    return Canvas(QML, 300, 200)


def test_the_heights_are_known_before_there_is_something_to_turn(canvas: Canvas) -> None:
    """So that the layout need not try."""
    assert (shown(canvas, "bare"), shown(canvas, "full")) == (50.0, 100.0)

    canvas.item.setProperty("divided", 1)
    assert (shown(canvas, "bare"), shown(canvas, "full")) == (50.0, 100.0)


def test_what_does_not_fit_stands_below(canvas: Canvas) -> None:
    """At the far end."""
    canvas.item.setProperty("divided", 1)

    assert (shown(canvas, "xs"), shown(canvas, "ys")) == ([0.0, 150.0], [0.0, 60.0])


def test_from_right_to_left_it_is_the_other_way_round(canvas: Canvas) -> None:
    """The first button stands at the right."""
    canvas.item.setProperty("divided", 1)
    canvas.item.setProperty("mirrored", 1)

    assert shown(canvas, "xs") == [100.0, 0.0]


def test_beside_the_content_what_turns_stands_at_the_foot(canvas: Canvas) -> None:
    """All are as wide as the column."""
    canvas.item.setProperty("divided", 1)
    canvas.item.setProperty("beside", 1)

    assert shown(canvas, "ys") == [0.0, 160.0]
