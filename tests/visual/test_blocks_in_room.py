"""No block of a text reaches over the room that it has, such as under the buttons below."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.content.pack import open_for_visitors
from kiosk.host.bundle import default_pack
from kiosk.items.parted_column import PartedColumn
from kiosk.snapshot.staged_kiosk import settle
from tests.visual.live_items import painted_items
from tests.visual.live_screen import Look
from tests.visual.matrix import Cell
from tests.visual.test_every_page import told_in
from tests.visual.walk import live_kiosk, walk

# Letters reach a little over their line.
OVERHANG_PX = 8


def columns(window: QQuickWindow) -> Iterator[QQuickItem]:
    """Give the columns of blocks that are visible."""
    yield from (it for it in painted_items(window.contentItem()) if isinstance(it, PartedColumn))


def visible_blocks(column: QQuickItem) -> list[QQuickItem]:
    """Give the blocks of the part that shows."""
    blocks = (child for child in column.childItems() if child.property("gapBefore") is not None)
    return [block for block in blocks if block.isVisible()]


def over_full(column: QQuickItem) -> bool:
    """Tell whether a visible block of a column ends below it."""
    bottoms = [block.y() + block.height() for block in visible_blocks(column)]
    return max(bottoms, default=0.0) > column.height() + OVERHANG_PX


@pytest.mark.parametrize(
    ("panel", "language", "text_scale"),
    [
        ("15.6 inch", "en", 1.0),
        pytest.param("15.6 inch", "en", 1.5, marks=pytest.mark.full),
        pytest.param("15.4 inch", "es", 1.0, marks=pytest.mark.full),
        pytest.param("15.4 inch", "en", 2.0, marks=pytest.mark.full),
    ],
)
def test_each_block_stands_in_its_room(
    panel: str, language: str, text_scale: float, qapp: QGuiApplication
) -> None:
    """On low screens groups of people side by side are the highest blocks."""
    pack = open_for_visitors(default_pack(), language, show_unreviewed=True)
    told = frozenset(told_in(pack))
    with live_kiosk(qapp, Cell(panel, Look(language, text_scale=text_scale)).staging) as staged:
        found = [
            stop
            for stop, shown in walk(staged, told)
            if shown.id in told and any(map(over_full, columns(staged.window)))
        ]
    assert found == []


def test_a_block_that_is_too_high_is_found(qapp: QGuiApplication) -> None:
    """A column that is made lower than its text."""
    wanted = "answer/when-to-call-911"
    with live_kiosk(qapp, Cell("15.6 inch", Look("en")).staging) as staged:
        for stop, _shown in walk(staged, frozenset({wanted})):
            if stop == wanted:
                break
        settle(staged.window)
        (column,) = columns(staged.window)
        assert not over_full(column)
        visible_blocks(column)[-1].setHeight(staged.window.height())
        assert over_full(column)
