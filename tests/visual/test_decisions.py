"""What has to be decided stands in the middle, with its buttons below the words."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.snapshot.staged_kiosk import StagedKiosk
from tests.visual.live_items import box_of, painted_items, pressable_items, type_of
from tests.visual.walk import live_kiosk, staging, walk

LOW = (1280, 800), 3.86
STOPS = frozenset({"finish", "still-there", "fault", "printing/sent"})


def words_and_buttons(staged: StagedKiosk) -> tuple[QQuickItem, list[QQuickItem]]:
    """Give the heading of the decision that shows, and its buttons."""
    heading = next(
        item
        for item in painted_items(staged.window.contentItem())
        if type_of(item) == "KioskHeading"
    )
    buttons = pressable_items(staged.window)
    return heading, [button for button in buttons if type_of(button) == "KioskButton"]


@pytest.mark.parametrize("text_scale", [1.5, 2.0])
def test_buttons_stand_in_a_row_below_the_words(
    text_scale: float, qapp: QGuiApplication, bundled_font: str
) -> None:
    """On the lowest screen too: large text leaves them the height."""
    assert bundled_font
    look = staging(*LOW, text_scale=text_scale)
    seen = set()
    with live_kiosk(qapp, look) as staged:
        for record_id, _ in walk(staged, STOPS):
            if record_id not in STOPS:
                continue
            heading, buttons = words_and_buttons(staged)
            start = box_of(heading).x
            tops = {box_of(button).y for button in buttons}
            seen.add(record_id)
            assert len(tops) == 1
            assert min(tops) > box_of(heading).y
            assert min(box_of(button).x for button in buttons) == pytest.approx(start, abs=1)
    assert seen == STOPS
