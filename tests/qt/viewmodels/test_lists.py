"""Home, topics and sources: what the pack has, in its order."""

from typing import cast

from pytestqt.qtbot import QtBot

from kiosk.content.pack import open_pack
from kiosk.domain.route import START, Place, Screen
from kiosk.viewmodels.home import HomeModel
from kiosk.viewmodels.topics import TopicsModel
from kiosk.wiring import Kiosk
from tests.fakes.qml_eyes import listed, shown
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


def test_sources_are_those_of_the_page(kiosk: Kiosk) -> None:
    """In the page's order, with the state of the review."""
    kiosk.navigator.go(Screen.SOURCES, PAGE)
    sources = kiosk.models[Screen.SOURCES]
    shown(sources, "list").setProperty("capacity", 5)

    assert shown(sources, "pageTitle") == "When can I drive again?"
    assert shown(sources, "review").startswith("Reviewed by A. Nurse")
    assert listed(sources) == [
        {"organisation": "A clinic", "title": "Going home", "year": "2026"},
        {"organisation": "A journal", "title": "A study", "year": "2025"},
    ]
