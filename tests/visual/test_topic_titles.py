"""The title of a topic stands in one line above its pages, however many pages there are."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.content.pack import Pack, open_for_visitors
from kiosk.host.bundle import default_pack
from kiosk.snapshot.staged_kiosk import StagedKiosk, Staging
from tests.visual.live_items import painted_items, type_of
from tests.visual.walk import TODAY, live_kiosk, walk


def pages_of(pack: Pack) -> Iterator[str]:
    """Give the stop of each page of each topic."""
    for topic in (topic for group in pack.groups for topic in group.topics):
        yield from (f"page/{page_id}" for page_id in pack.topic(topic).pages)


def lines_of_titles(staged: StagedKiosk, wanted: frozenset[str]) -> Iterator[tuple[str, int]]:
    """Give how many lines the title of the topic takes beside the dashes of each stop."""
    for record_id, stop in walk(staged, wanted):
        if stop.id in wanted:
            yield record_id, _eyebrow(staged).property("lineCount")


def _eyebrow(staged: StagedKiosk) -> QQuickItem:
    painted = painted_items(staged.window.contentItem())
    heading = next(item for item in painted if type_of(item) == "ScreenTitle")
    words = heading.property("eyebrow")
    return next(item for item in painted_items(heading) if item.property("text") == words)


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_title_of_a_topic_takes_one_line(
    language: str, qapp: QGuiApplication, bundled_font: str
) -> None:
    """With and without a figure at the side, on the 21.5-inch screen."""
    assert bundled_font
    pack = open_for_visitors(default_pack(), language, show_unreviewed=True)
    wanted = frozenset(pages_of(pack))
    look = Staging((1920, 1080), 4.03, language, 1.0, TODAY, None, show_unreviewed=True)
    with live_kiosk(qapp, look) as staged:
        lines = dict(lines_of_titles(staged, wanted))
    assert wanted <= lines.keys()
    assert {stop for stop, count in lines.items() if count != 1} == set()
