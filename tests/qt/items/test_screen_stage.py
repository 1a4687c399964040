"""The stage keeps one screen at a time, and nothing of those before."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl
from PySide6.QtQuick import QQuickItem

from kiosk.domain.route import Place, Screen
from kiosk.items.screen_stage import ScreenStage
from kiosk.wiring import Kiosk
from tests.qt.items.drawing import Canvas, settle

SWITCHES = 200
# Its import makes the type known to QML.
TYPES = (ScreenStage,)
STAGE = "import Kiosk.Items\nScreenStage {}"
SCREEN = """
import QtQuick

Item {
    required property QtObject model
    readonly property string name: "%s"

    Repeater {
        model: 5
        delegate: Text { text: name }
    }
}
"""
PLACES = [
    Place(Screen.HOME),
    Place(Screen.TOPICS, "home"),
    Place(Screen.PAGE, "going-home/no-driving"),
    Place(Screen.SOURCES, "going-home/no-driving"),
    Place(Screen.FAQ),
    Place(Screen.FAQ_LIST, "home"),
    Place(Screen.ANSWER, "can-i-drive"),
    Place(Screen.QUESTIONS),
    Place(Screen.STAGES),
    Place(Screen.READY, "after"),
    Place(Screen.PREVIEW),
    Place(Screen.PRINTING),
    Place(Screen.TAKEAWAY),
    Place(Screen.HELP),
    Place(Screen.FINISH),
    Place(Screen.ATTRACT),
    Place(Screen.ASK_DESK),
]


@pytest.fixture
def stage(qapp: object, tmp_path: Path) -> Iterator[Canvas]:
    """An empty stage, and two screens in the folder of the test."""
    assert qapp is not None
    for name in ("one", "two"):
        (tmp_path / f"{name}.qml").write_text(SCREEN % name)
    canvas = Canvas(STAGE, 300, 200)
    yield canvas
    canvas.close()


def show(stage: Canvas, file: Path, model: QObject) -> None:
    """Put a screen on the stage."""
    stage.item.setProperty("model", model)
    stage.item.setProperty("source", QUrl.fromLocalFile(file))


def screens(stage: Canvas) -> list[QQuickItem]:
    """Read what is on the stage."""
    settle(stage.window)
    return stage.item.childItems()


def test_a_screen_gets_its_model_and_fills_the_stage(stage: Canvas, tmp_path: Path) -> None:
    """It has one property that it needs."""
    model = QObject()
    show(stage, tmp_path / "one.qml", model)

    (screen,) = screens(stage)
    assert screen.property("name") == "one"
    assert screen.property("model") is model
    assert screen.size() == stage.item.size()


def test_another_screen_takes_its_place(stage: Canvas, tmp_path: Path) -> None:
    """With its own model."""
    first, second = QObject(), QObject()
    show(stage, tmp_path / "one.qml", first)
    show(stage, tmp_path / "two.qml", second)

    (screen,) = screens(stage)
    assert screen.property("name") == "two"
    assert screen.property("model") is second


def test_screens_follow_the_size_of_the_stage(stage: Canvas, tmp_path: Path) -> None:
    """A turned or replaced display is filled again."""
    show(stage, tmp_path / "one.qml", QObject(stage.item))
    stage.item.setSize(stage.item.size() * 2)

    (screen,) = screens(stage)
    assert screen.size() == stage.item.size()


def test_nothing_is_kept_of_screens_that_left(stage: Canvas, tmp_path: Path) -> None:
    """Two hundred changes leave as many objects as two."""
    models = [QObject(stage.item), QObject(stage.item)]

    def objects_after(switches: int) -> int:
        for switch in range(switches):
            show(stage, tmp_path / f"{['one', 'two'][switch % 2]}.qml", models[switch % 2])
            settle(stage.window)
        return len(stage.item.findChildren(QObject))

    assert objects_after(4) == objects_after(SWITCHES)


class TestTheRealScreens:
    """The window of the kiosk with all its screens."""

    @pytest.fixture(autouse=True)
    def with_a_question(self, open_kiosk: Kiosk) -> None:
        """Some screens need one."""
        open_kiosk.book.add_ready("drive")

    def walk(self, kiosk: Kiosk, screens: int) -> None:
        """Go from screen to screen, and back to the start picture."""
        for step in range(screens):
            kiosk.navigator.restart(PLACES[step % len(PLACES)])
            settle(kiosk.window, frames=1)
        kiosk.navigator.restart()
        settle(kiosk.window)

    def test_every_screen_can_be_shown(self, open_kiosk: Kiosk) -> None:
        """No screen warns, and each has its own model."""
        for place in PLACES:
            open_kiosk.navigator.restart(place)
            settle(open_kiosk.window)
            stages = open_kiosk.window.contentItem().childItems()
            _offer, stage, *_others = (item for item in stages if isinstance(item, ScreenStage))
            (screen,) = stage.childItems()
            file = Path(open_kiosk.app.property("source").toLocalFile())

            assert stage.property("model") is open_kiosk.models[place.screen], place
            assert screen.metaObject().className().startswith(f"{file.stem}_")

    def test_qt_keeps_nothing(self, open_kiosk: Kiosk) -> None:
        """After two hundred screens the window has as many objects as after one round."""

        def objects_after(screens: int) -> int:
            self.walk(open_kiosk, screens)
            return len(open_kiosk.window.findChildren(QObject))

        assert objects_after(2 * len(PLACES)) == objects_after(SWITCHES)

    def test_python_keeps_nothing(self, open_kiosk: Kiosk) -> None:
        """Nor does Python hold on to what Qt has deleted."""

        def objects_after(screens: int) -> int:
            self.walk(open_kiosk, screens)
            gc.collect()
            return sum(isinstance(found, QObject) for found in gc.get_objects())

        assert objects_after(2 * len(PLACES)) == objects_after(SWITCHES)
