"""The room that the words take which tell how far a reader is."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem

from kiosk.viewmodels.page import DashRow
from kiosk.viewmodels.rows import RowsModel
from kiosk.wiring import Kiosk

MOST_PARTS = 24


def width_px(kiosk: Kiosk, part: int, parts: int) -> float:
    """Give the width at which one of so many parts is told."""
    component = QQmlComponent(kiosk.first.engine)
    component.setData(b"import Kiosk.Controls\nProgress {}", QUrl())
    dashes = RowsModel(DashRow, kiosk.root)
    told = {"words": f"Page 8 of 8, part {part} of {parts}"}
    last = {"lastWords": f"Page 8 of 8, part {parts} of {parts}"}
    item = component.createWithInitialProperties({"dashes": dashes, **told, **last})
    assert isinstance(item, QQuickItem)
    return item.implicitWidth()


@pytest.mark.parametrize("parts", range(1, MOST_PARTS))
def test_it_is_the_same_for_each_part(open_kiosk: Kiosk, parts: int) -> None:
    """Else the title beside it takes two lines on one part and one on the next; words get lost."""
    widths = {width_px(open_kiosk, part, parts) for part in range(1, parts + 1)}
    assert len(widths) == 1


def test_more_parts_never_take_less(open_kiosk: Kiosk) -> None:
    """Else the layout swings for ever between two numbers of parts."""
    widths = [width_px(open_kiosk, 1, parts) for parts in range(1, MOST_PARTS)]
    assert all(fewer <= more for fewer, more in pairwise(widths))
