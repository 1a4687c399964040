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
PAGE = "going-home/no-driving"
PLACES = [
    Place(Screen.HOME),
    Place(Screen.TOPICS, "home"),
    Place(Screen.PAGE, PAGE),
    Place(Screen.SOURCES, PAGE),
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


def test_what_hides_itself_stays_hidden(stage: Canvas, tmp_path: Path) -> None:
    """The ring around what the keys act on tells by itself when it is seen."""
    shy = (SCREEN % "shy").replace("readonly property", "visible: false\n    readonly property", 1)
    (tmp_path / "shy.qml").write_text(shy)
    show(stage, tmp_path / "shy.qml", QObject(stage.item))

    (screen,) = screens(stage)
    assert not screen.isVisible()


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


def staged_to_and_fro(stage: Canvas, folder: Path, staying: list[str]) -> list[list[QQuickItem]]:
    """Show one screen, another and the first again, and give what was seen of the stage then."""
    models = [QObject(stage.item), QObject(stage.item)]
    stage.item.setProperty("staying", staying)
    seen = []
    for place in (0, 1, 0):
        show(stage, folder / f"{['one', 'two'][place]}.qml", models[place])
        seen.append(screens(stage))
    return seen


def address(folder: Path, name: str) -> str:
    """Give the source of a screen."""
    return QUrl.fromLocalFile(folder / f"{name}.qml").toString()


def test_a_screen_that_stays_is_the_same_again(stage: Canvas, tmp_path: Path) -> None:
    """The way back makes nothing anew."""
    seen = staged_to_and_fro(stage, tmp_path, [address(tmp_path, "one")])

    assert seen[2] == seen[0]


def test_a_screen_that_stays_is_hidden(stage: Canvas, tmp_path: Path) -> None:
    """Only the other one can be seen and touched."""
    seen = staged_to_and_fro(stage, tmp_path, [address(tmp_path, "one"), address(tmp_path, "two")])

    assert [screen.property("name") for screen in seen[1]] == ["one", "two"]
    assert [screen.isVisible() for screen in seen[2]] == [True, False]


@pytest.mark.parametrize("release", ["staying", "source"])
def test_what_need_not_stay_any_longer_goes(stage: Canvas, tmp_path: Path, release: str) -> None:
    """At the end of a visit, and before all screens are made anew."""
    stage.item.setProperty("staying", [address(tmp_path, "one")])
    model = QObject(stage.item)
    show(stage, tmp_path / "one.qml", model)
    show(stage, tmp_path / "two.qml", model)

    stage.item.setProperty(release, [] if release == "staying" else QUrl())

    (screen,) = screens(stage)
    assert screen.property("name") == "two"


def test_a_screen_that_is_made_anew_does_not_stay(stage: Canvas, tmp_path: Path) -> None:
    """Its words are those of another language."""
    stage.item.setProperty("staying", [address(tmp_path, "one")])
    show(stage, tmp_path / "one.qml", QObject(stage.item))
    stage.item.setProperty("source", QUrl())
    show(stage, tmp_path / "two.qml", QObject(stage.item))

    (screen,) = screens(stage)
    assert screen.property("name") == "two"


def test_a_screen_of_another_model_is_made_anew(stage: Canvas, tmp_path: Path) -> None:
    """What stayed shows what the earlier one had."""
    stage.item.setProperty("staying", [address(tmp_path, "one")])
    show(stage, tmp_path / "one.qml", QObject(stage.item))
    show(stage, tmp_path / "two.qml", QObject(stage.item))
    model = QObject(stage.item)

    show(stage, tmp_path / "one.qml", model)

    (screen,) = screens(stage)
    assert screen.property("model") is model


def hidden_screens(kiosk: Kiosk) -> list[str]:
    """Name what waits on the stage of the screens."""
    stages = kiosk.window.contentItem().childItems()
    _offer, stage, *_others = (item for item in stages if isinstance(item, ScreenStage))
    waiting = (item for item in stage.childItems() if not item.isVisible())
    return sorted(item.metaObject().className().partition("_")[0] for item in waiting)


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
            (screen,) = (item for item in stage.childItems() if item.isVisible())
            file = Path(open_kiosk.app.property("source").toLocalFile())

            assert stage.property("model") is open_kiosk.models[place.screen], place
            assert screen.metaObject().className().startswith(f"{file.stem}_")

    def test_the_trail_through_a_topic_stays(self, open_kiosk: Kiosk) -> None:
        """Home, its topics and the page wait for the way back."""
        for screen, subject in (("HOME", ""), ("TOPICS", "home"), ("PAGE", PAGE), ("FAQ", "")):
            open_kiosk.navigator.go(Screen[screen], subject)
            settle(open_kiosk.window)

        assert hidden_screens(open_kiosk) == ["HomeScreen", "PageScreen", "TopicsScreen"]

    @pytest.mark.parametrize("end", ["finish", "start_over"])
    def test_nothing_of_a_visit_stays(self, open_kiosk: Kiosk, end: str) -> None:
        """Not even hidden; whether the next one begins at the start picture or at home."""
        open_kiosk.navigator.go(Screen.HOME)
        open_kiosk.navigator.go(Screen.PAGE, PAGE)
        open_kiosk.navigator.go(Screen.FAQ)

        getattr(open_kiosk.end, end)()
        settle(open_kiosk.window)

        assert hidden_screens(open_kiosk) == []

    def test_the_page_of_a_visit_does_not_stay(self, open_kiosk: Kiosk) -> None:
        """When it is the one that is shown at the end, too."""
        open_kiosk.navigator.go(Screen.PAGE, PAGE)

        open_kiosk.end.start_over()
        settle(open_kiosk.window)

        assert hidden_screens(open_kiosk) == []

    def test_nothing_hidden_is_laid_out_while_looks_change(self, open_kiosk: Kiosk) -> None:
        """Each step of the text would cost as much as all of them."""
        open_kiosk.navigator.go(Screen.HOME)
        open_kiosk.navigator.go(Screen.DISPLAY)
        settle(open_kiosk.window)

        assert hidden_screens(open_kiosk) == []

    def test_other_words_leave_no_screen_of_earlier_ones(self, open_kiosk: Kiosk) -> None:
        """Its model is gone."""
        open_kiosk.navigator.go(Screen.HOME)
        open_kiosk.navigator.go(Screen.FAQ)

        open_kiosk.renew_screens()
        settle(open_kiosk.window)

        assert hidden_screens(open_kiosk) == []

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
