"""The places that the walk taps are those of the kiosk's buttons."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.domain.route import Screen
from kiosk.snapshot.screen_record import pressables
from kiosk.snapshot.staged_kiosk import StagedKiosk, settle
from tests.bench.places import BACK_UP, BAR, BESIDE, GROUND, ON, START, Box, home_card, topic_card
from tests.visual.walk import live_kiosk, staging


@pytest.fixture(scope="module")
def staged(qapp: QGuiApplication, bundled_font: str) -> Iterator[StagedKiosk]:
    """The kiosk at 1920 × 1080 in the tests' own process."""
    assert bundled_font
    with live_kiosk(qapp, staging()) as staged:
        yield staged


def _shown(staged: StagedKiosk) -> dict[str, Box]:
    settle(staged.window)
    return {item.name: Box(item.x, item.y, item.w, item.h) for item in pressables(staged.window)}


def _holds(box: Box, x: int, y: int) -> bool:
    across = box.left <= x < box.left + box.width
    return across and box.top <= y < box.top + box.height


def test_the_start_button_is_where_the_pages_have_theirs(staged: StagedKiosk) -> None:
    """The ground beside it begins a visit too, and is no button."""
    staged.kiosk.end.finish()
    shown = _shown(staged)
    assert _near(shown["Touch to start"], START)
    assert not any(_holds(box, *GROUND) for box in shown.values())


def test_the_cards_of_home_stand_in_the_order_of_the_groups(staged: StagedKiosk) -> None:
    """And nothing can be pressed where the start picture was touched."""
    staged.kiosk.attract.begin()
    shown = _shown(staged)
    for number, group in enumerate(staged.kiosk.library.pack.groups):
        assert _near(shown[f"{group.title} {group.about}"], home_card(number))
    assert not any(_holds(box, *GROUND) for box in shown.values())


def test_the_topics_of_each_group_stand_in_order(staged: StagedKiosk) -> None:
    """The walk opens the first one."""
    pack = staged.kiosk.library.pack
    for group in pack.groups:
        staged.kiosk.navigator.go(Screen.TOPICS, group.id)
        shown = _shown(staged)
        for number, topic in enumerate(map(pack.topic, group.topics)):
            assert _near(
                shown[f"{topic.title} {topic.main_message}"], topic_card(number, len(group.topics))
            )


def test_the_buttons_of_a_page_and_the_bar_stand_there(staged: StagedKiosk) -> None:
    """The walk turns with two of them, and goes home by the bar."""
    staged.kiosk.navigator.go(Screen.PAGE, "what-it-is/kind-of-medicine")
    shown = _shown(staged)
    assert _near(shown["Next page"], ON)
    assert _near(shown["Previous page"], BACK_UP)
    for name, box in {**BAR, **BESIDE}.items():
        assert _near(shown[name], box)


def _near(box: Box, other: Box) -> bool:
    pairs = (
        (box.left, other.left),
        (box.top, other.top),
        (box.width, other.width),
        (box.height, other.height),
    )
    return all(abs(one - there) <= 2 for one, there in pairs)
