"""Where a resting finger leads to is made ready, and nothing else happens."""

from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.route import HOME, Place, Screen
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.viewmodels.home import HomeModel
from kiosk.viewmodels.page import PageModel
from kiosk.viewmodels.topics import TopicsModel
from kiosk.wiring import Kiosk
from tests.fakes.qml_eyes import listed, shown
from tests.fakes.tiny_pack import TOPIC, TinyPack
from tests.qt.items.drawing import settle
from tests.visual.live_items import pressable_items

FIRST, NEXT = "going-home/no-driving", "going-home/your-ride"
LEFT = Qt.MouseButton.LeftButton
BESIDE = QPoint(2, 2)
# A new screen ignores touches at first.
LONG_SHOWN_S = 1.0


@pytest.fixture
def at_topics(open_kiosk: Kiosk, clock: StagedClock) -> Kiosk:
    """The list of topics is shown, and a screen for the page stands ready."""
    open_kiosk.navigator.go(Screen.HOME)
    open_kiosk.app.build_ahead(Screen.PAGE)
    open_kiosk.navigator.go(Screen.TOPICS, "home")
    settle(open_kiosk.window)
    clock.now_s += LONG_SHOWN_S
    return open_kiosk


@pytest.fixture
def resting(at_topics: Kiosk) -> Iterator[Kiosk]:
    """A finger rests on the card of the first topic, and is taken away beside it."""
    QTest.mousePress(at_topics.window, LEFT, pos=middle_of_card(at_topics))
    yield at_topics
    QTest.mouseRelease(at_topics.window, LEFT, pos=BESIDE)


def middle_of_card(kiosk: Kiosk) -> QPoint:
    """Find the card of the first topic."""
    cards = pressable_items(kiosk.window)
    (card,) = (item for item in cards if item.property("target") == "going-home")
    return card.mapToScene(card.boundingRect().center()).toPoint()


def page_of(kiosk: Kiosk) -> PageModel:
    """Give the model of the page."""
    return cast("PageModel", kiosk.models[Screen.PAGE])


def test_the_page_is_ready_while_the_finger_rests(resting: Kiosk) -> None:
    """Its title and its words."""
    page = page_of(resting)

    assert shown(page, "title") == resting.library.pack.page(FIRST).title
    assert shown(page, "blocks").rowCount() > 0


def test_the_screen_stays_while_the_finger_rests(resting: Kiosk) -> None:
    """It acts when it is lifted."""
    assert resting.navigator.place == Place(Screen.TOPICS, "home")


def test_a_finger_lifted_beside_the_card_opens_nothing(at_topics: Kiosk) -> None:
    """What was made ready waits for another finger."""
    QTest.mousePress(at_topics.window, LEFT, pos=middle_of_card(at_topics))
    QTest.mouseRelease(at_topics.window, LEFT, pos=BESIDE)

    assert at_topics.navigator.place == Place(Screen.TOPICS, "home")


def test_a_page_that_was_foreseen_gives_way_to_the_one_that_is_opened(resting: Kiosk) -> None:
    """By an answer that leads to a page, or by keys."""
    resting.navigator.go(Screen.PAGE, NEXT)

    assert shown(page_of(resting), "title") == resting.library.pack.page(NEXT).title


def test_the_page_that_is_read_stays_while_another_is_foreseen(at_topics: Kiosk) -> None:
    """Nothing changes under the eyes of the reader."""
    at_topics.navigator.go(Screen.PAGE, NEXT)

    at_topics.navigator.foresee(Screen.PAGE, FIRST)

    assert shown(page_of(at_topics), "title") == at_topics.library.pack.page(NEXT).title


def test_the_topics_of_a_group_are_ready_while_its_card_is_pressed(kiosk: Kiosk) -> None:
    """Home foresees the list."""
    topics = cast("TopicsModel", kiosk.models[Screen.TOPICS])
    kiosk.navigator.go(Screen.HOME)

    cast("HomeModel", kiosk.models[Screen.HOME]).foresee("home")

    assert [row["target"] for row in listed(topics)] == ["going-home"]
    assert kiosk.navigator.place == HOME


def test_common_questions_are_not_foreseen(kiosk: Kiosk) -> None:
    """Their list does not stay."""
    kiosk.navigator.go(Screen.HOME)
    foreseen: list[Place] = []
    kiosk.navigator.foreseen.connect(foreseen.append)

    cast("HomeModel", kiosk.models[Screen.HOME]).foresee("")

    assert foreseen == []


def test_a_topic_that_cannot_be_read_is_not_foreseen(at_topics: Kiosk) -> None:
    """The library tells of it in its own way."""
    foreseen: list[Place] = []
    at_topics.navigator.foreseen.connect(foreseen.append)

    cast("TopicsModel", at_topics.models[Screen.TOPICS]).foresee("no-such-topic")

    assert foreseen == []


def test_a_page_that_cannot_be_read_is_told_to_whoever_opens_it(
    at_topics: Kiosk, pack: TinyPack, qtbot: QtBot
) -> None:
    """Not to a finger that rests on its card and slides off."""
    told = QSignalSpy(at_topics.library.broken)
    pack.remove(f"{TOPIC}/01-no-driving.md")

    cast("TopicsModel", at_topics.models[Screen.TOPICS]).foresee("going-home")
    settle(at_topics.window)
    assert told.count() == 0

    with qtbot.waitSignal(at_topics.library.broken):
        at_topics.navigator.go(Screen.PAGE, FIRST)


def test_a_group_that_cannot_be_read_is_told_to_whoever_opens_it(
    open_kiosk: Kiosk, pack: TinyPack, qtbot: QtBot
) -> None:
    """Its topics are read from their files."""
    open_kiosk.navigator.go(Screen.HOME)
    open_kiosk.app.build_ahead(Screen.TOPICS)
    told = QSignalSpy(open_kiosk.library.broken)
    pack.remove(f"{TOPIC}/topic.md")

    open_kiosk.navigator.foresee(Screen.TOPICS, "home")
    settle(open_kiosk.window)
    assert told.count() == 0

    with qtbot.waitSignal(open_kiosk.library.broken):
        open_kiosk.navigator.go(Screen.TOPICS, "home")


def test_nothing_of_a_visit_is_built_ahead_in_the_next(at_topics: Kiosk) -> None:
    """Neither its page nor its group, not even hidden."""
    at_topics.navigator.go(Screen.PAGE, FIRST)

    at_topics.end.finish()
    at_topics.navigator.go(Screen.HOME)
    for screen in (Screen.TOPICS, Screen.PAGE):
        at_topics.app.build_ahead(screen)

    page, topics = (at_topics.models[screen] for screen in (Screen.PAGE, Screen.TOPICS))
    lists = (shown(page, "blocks"), shown(page, "dashes"), shown(shown(topics, "list"), "rows"))
    assert [each.rowCount() for each in lists] == [0, 0, 0]
    assert (shown(page, "title"), shown(page, "hasWords"), shown(topics, "title")) == (
        "",
        False,
        "",
    )
