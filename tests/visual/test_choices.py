"""The choices of a row stand alike, whichever of them is in use."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from tests.visual.live_items import box_of, painted_items, type_of
from tests.visual.walk import live_kiosk, staging, walk


def top_of_words(choice: QQuickItem) -> float:
    """Give where the words of a choice begin on the screen."""
    words = choice.property("text")
    return next(box_of(i).y for i in painted_items(choice) if _is_label(i, words))


def _is_label(item: QQuickItem, words: object) -> bool:
    return item.inherits("QQuickText") and item.property("text") == words


def test_the_words_of_colors_stand_on_one_line(qapp: QGuiApplication, bundled_font: str) -> None:
    """That one of them is in use lifts its words over none of the others."""
    assert bundled_font
    with live_kiosk(qapp, staging((1080, 1920), text_scale=2.0)) as staged:
        next(stop for stop, _ in walk(staged, frozenset({"display"})) if stop == "display")
        choices = [
            item
            for item in painted_items(staged.window.contentItem())
            if type_of(item) == "ChoiceButton"
            and item.property("text") in {"Light", "Dark", "Contrast"}
        ]
        tops = [top_of_words(choice) for choice in choices]
    assert len(tops) == 3
    assert len(set(tops)) == 1
