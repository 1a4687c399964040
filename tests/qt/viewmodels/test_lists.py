"""Home, topics and sources: what the pack has, in its order."""

from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.content.pack import open_pack
from kiosk.domain.route import START, Place, Screen
from kiosk.host.bundle import default_pack
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.storage.profile import Profile
from kiosk.viewmodels.home import HomeModel
from kiosk.viewmodels.sources import SourcesModel
from kiosk.viewmodels.topics import TopicsModel
from kiosk.wiring import Kiosk
from tests.fakes.kiosk_parts import build_kiosk, take_down
from tests.fakes.qml_eyes import listed, rows, shown
from tests.fakes.tiny_pack import TOPIC, TinyPack

PAGE = "going-home/no-driving"


def test_home_has_a_card_for_each_group(kiosk: Kiosk) -> None:
    """With its icon and a few words."""
    home = cast("HomeModel", kiosk.models[Screen.HOME])
    home.property("list").setProperty("capacity", 8)
    group, answers = listed(home)
    assert group == {
        "target": "home",
        "title": "Going home",
        "about": "The ride and rest",
        "sign": "house",
    }
    assert answers["title"] == "Common questions"


def test_home_opens_groups_and_common_questions(kiosk: Kiosk) -> None:
    """Two kinds of cards."""
    home = cast("HomeModel", kiosk.models[Screen.HOME])
    home.open("home")
    assert kiosk.navigator.place == Place(Screen.TOPICS, "home")

    home.open("")
    assert kiosk.navigator.place == Place(Screen.FAQ)


def test_home_opens_the_search_and_the_languages(kiosk: Kiosk) -> None:
    """Both can be found without a card."""
    home = cast("HomeModel", kiosk.models[Screen.HOME])
    kiosk.navigator.go(Screen.HOME)
    home.openSearch()
    assert shown(home, "searchable")
    assert kiosk.navigator.place == Place(Screen.SEARCH)

    kiosk.navigator.back()
    home.openLanguages()
    assert kiosk.navigator.place == Place(Screen.LANGUAGE)


def test_home_follows_another_pack(kiosk: Kiosk, pack: TinyPack) -> None:
    """After a fallback its cards are those of the pack that is shown."""
    pack.change("pack.toml", 'title = "Going home"', 'title = "Getting home"')
    kiosk.library.replace(open_pack(pack.root, "en"))

    (card,) = listed(kiosk.models[Screen.HOME])
    assert card["title"] == "Getting home"


def test_topics_tell_their_main_message(kiosk: Kiosk) -> None:
    """Title, message and icon of each topic of the group."""
    kiosk.navigator.go(Screen.TOPICS, "home")
    topics = kiosk.models[Screen.TOPICS]

    assert shown(topics, "title") == "Going home"
    assert listed(topics) == [
        {
            "target": "going-home",
            "title": "Going home",
            "message": "Have an adult take you home. Do not drive that day.",
            "sign": "car",
        }
    ]


def test_topics_tell_how_long_their_longest_message_is(kiosk: Kiosk) -> None:
    """The cards are as high as it needs."""
    kiosk.navigator.go(Screen.TOPICS, "home")

    longest = len("Have an adult take you home. Do not drive that day.")
    assert shown(kiosk.models[Screen.TOPICS], "longestMessage") == longest


def test_a_topic_opens_at_its_first_page(kiosk: Kiosk) -> None:
    """Whatever was read of it before."""
    kiosk.navigator.go(Screen.TOPICS, "home")
    cast("TopicsModel", kiosk.models[Screen.TOPICS]).open("going-home")

    assert kiosk.navigator.place == Place(Screen.PAGE, PAGE)


def test_a_topic_that_cannot_be_read_opens_nothing(
    kiosk: Kiosk, pack: TinyPack, qtbot: QtBot
) -> None:
    """The keeper of packs takes over; no page of it is shown."""
    pack.write(f"{TOPIC}/topic.md", "no front matter")
    cast("TopicsModel", kiosk.models[Screen.TOPICS]).open("going-home")

    assert kiosk.navigator.place == START
    qtbot.waitUntil(lambda: kiosk.navigator.place == Place(Screen.ASK_DESK))


class TestAListOfTopicsInPages:
    """In large text two topics have room at a time, in the pack as it ships."""

    @pytest.fixture
    def shipped(
        self, qapp: QGuiApplication, profile: Profile, clock: StagedClock
    ) -> Iterator[Kiosk]:
        """On the second page of a group."""
        assert qapp
        built = build_kiosk(TinyPack(default_pack()), profile, clock)
        built.navigator.go(Screen.TOPICS, "uses")
        topics = shown(built.models[Screen.TOPICS], "list")
        topics.setProperty("capacity", 2)
        topics.goOn()
        yield built
        take_down(built)

    def position(self, kiosk: Kiosk) -> str:
        """Read which page of the list shows."""
        return str(shown(shown(kiosk.models[Screen.TOPICS], "list"), "position"))

    def test_the_way_back_leads_to_the_page_that_was_left(self, shipped: Kiosk) -> None:
        """The topic that was opened stands there."""
        left = self.position(shipped)
        shipped.navigator.go(Screen.PAGE, shipped.library.pack.topic("depression").pages[0])

        shipped.navigator.back()

        assert left.startswith("Page 2")
        assert self.position(shipped) == left

    def test_another_group_begins_at_its_first_page(self, shipped: Kiosk) -> None:
        """And so does the same one for the next visitor."""
        shipped.navigator.go(Screen.TOPICS, "basics")
        assert self.position(shipped).startswith("Page 1")

        shipped.navigator.go(Screen.TOPICS, "uses")
        shown(shipped.models[Screen.TOPICS], "list").goOn()
        shipped.navigator.restart()
        shipped.navigator.go(Screen.TOPICS, "uses")
        assert self.position(shipped).startswith("Page 1")


def test_sources_are_those_of_the_page(kiosk: Kiosk) -> None:
    """In the page's order, with the state of the review."""
    kiosk.navigator.go(Screen.SOURCES, PAGE)
    sources = kiosk.models[Screen.SOURCES]

    assert shown(sources, "pageTitle") == "When can I drive again?"
    assert shown(sources, "review").startswith("Reviewed by A. Nurse")
    assert rows(shown(sources, "rows")) == [
        {"organisation": "A clinic", "title": "Going home", "year": "2026"},
        {"organisation": "A journal", "title": "A study", "year": "2025"},
    ]


def test_other_sources_begin_at_the_first_part(kiosk: Kiosk) -> None:
    """Coming back to the same ones stays where the reader was, but for the next visitor."""
    kiosk.navigator.go(Screen.SOURCES, PAGE)
    sources = cast("SourcesModel", kiosk.models[Screen.SOURCES])
    sources.pager.divide(2)
    sources.pager.goOn()
    kiosk.navigator.go(Screen.HELP)
    kiosk.navigator.back()
    assert sources.pager.number == 2

    kiosk.navigator.restart()
    kiosk.navigator.go(Screen.SOURCES, PAGE)
    assert sources.pager.number == 1
