"""Every page and answer of the pack can be read to its end in the largest text on a low screen."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.content.pack import Pack, open_for_visitors
from kiosk.host.bundle import default_pack
from kiosk.snapshot.screen_record import elided
from tests.visual.gates import parts, words
from tests.visual.live_screen import LiveScreen, Look
from tests.visual.matrix import Cell
from tests.visual.walk import live_kiosk, walk


def told_in(pack: Pack) -> Iterator[str]:
    """Give the stops of all pages and answers of a pack."""
    topics = [topic for group in pack.groups for topic in group.topics]
    yield from (f"page/{page}" for topic in topics for page in pack.topic(topic).pages)
    yield from (f"answer/{answer}" for answer in pack.answer_ids())


def read_all(cell: Cell, told: frozenset[str], app: QGuiApplication) -> Iterator[LiveScreen]:
    """Read each part of each page and answer: only whether all its words fit."""
    with live_kiosk(app, cell.staging) as staged:
        size = (staged.window.width(), staged.window.height())
        for stop, shown in walk(staged, told):
            if shown.id in told:
                cut = elided(staged.window)
                yield LiveScreen(stop, shown.screen, size, cell.px_per_mm, cell.look, elided=cut)


@pytest.mark.full
@pytest.mark.parametrize("language", ["en", "es"])
def test_every_page_can_be_read_whole(
    language: str, qapp: QGuiApplication, bundled_font: str
) -> None:
    """In as many parts as are allowed, and no word of them is cut off."""
    assert bundled_font
    pack = open_for_visitors(default_pack(), language, show_unreviewed=True)
    told = frozenset(told_in(pack))
    cell = Cell("15.4 inch", Look(language, text_scale=2.0))
    screens = tuple(read_all(cell, told, qapp))
    pages = parts.by_page(screens)
    assert set(pages) == told
    cut_off = [fault for screen in screens for fault in words.cut_off(screen)]
    assert cut_off + list(parts.too_many_parts(pages)) == []
