"""In a script that is read from the right each thing stands where a mirror shows it."""

from collections.abc import Mapping, Sequence

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.snapshot.pseudo import TURNED
from kiosk.snapshot.staged_kiosk import Staging, settle
from tests.visual.live_items import STRAIGHT, class_name, pressable_items, type_of
from tests.visual.walk import TODAY, live_kiosk, walk
from tests.visual.walked import REPRESENTATIVE

SIZES = [((1920, 1080), 4.03), ((1080, 1920), 4.03)]
NUMBER_SETTING = "staff-setting-number/screen.bottom_above_floor_mm"
# Staff come in by their home.
NUMBERS = frozenset({"staff-home", "staff-new-pin/not-the-same", NUMBER_SETTING})
# They name a side of the screen, and stand at it.
SIDES = frozenset({"Left", "Right"})
# They keep a day in order beside words from the right, and take no room.
ISOLATES = dict.fromkeys(map(ord, "\u2066\u2069"))
ROUNDING_PX = 2.0
Rects = Mapping[str, list[QRectF]]


def rects(item: QQuickItem) -> dict[str, list[QRectF]]:
    """Give where each visible text stands, by its words."""
    found: dict[str, list[QRectF]] = {}
    for text in _texts(item):
        place = QRectF(text.mapToScene(QPointF(0, 0)), text.size())
        words = str(text.property("text")).translate(ISOLATES)
        found.setdefault(words, []).append(place)
    return found


def _texts(item: QQuickItem) -> list[QQuickItem]:
    if not item.isVisible():
        return []
    if class_name(item).split("_QML", maxsplit=1)[0] in STRAIGHT:
        return []
    words = item.property("text") if item.inherits("QQuickText") else ""
    own = [item] if words and words not in SIDES else []
    return own + [text for child in item.childItems() for text in _texts(child)]


def out_of_place(straight: Rects, turned: Rects, width_px: int) -> set[str]:
    """Give the words that do not stand where a mirror shows them."""
    return {
        words
        for words, places in straight.items()
        if not all(
            any(_is_mirror(place, other, width_px) for other in turned.get(words, ()))
            for place in places
        )
    }


def _is_mirror(place: QRectF, other: QRectF, width_px: int) -> bool:
    return (
        abs(width_px - place.right() - other.left()) <= ROUNDING_PX
        and abs(place.top() - other.top()) <= ROUNDING_PX
    )


def seen(
    application: QGuiApplication, language: str, size: tuple[int, int], px_per_mm: float
) -> Mapping[str, Rects]:
    """Walk past the screens and note where the words stand."""
    staging = Staging(size, px_per_mm, language, 1.0, TODAY, None)
    with live_kiosk(application, staging) as staged:
        return {
            record_id: rects(staged.window.contentItem())
            for record_id, _ in walk(staged, REPRESENTATIVE)
        }


@pytest.mark.parametrize(("size", "px_per_mm"), SIZES)
def test_each_word_stands_where_a_mirror_shows_it(
    qapp: QGuiApplication, bundled_font: str, size: tuple[int, int], px_per_mm: float
) -> None:
    """The bar, titles, cards, lists and buttons: only the direction differs."""
    assert bundled_font
    straight = seen(qapp, "en", size, px_per_mm)
    turned = seen(qapp, TURNED, size, px_per_mm)
    wrong = {
        record_id: out_of_place(places, turned[record_id], size[0])
        for record_id, places in straight.items()
    }
    assert {record_id: words for record_id, words in wrong.items() if words} == {}


def numbers(application: QGuiApplication, language: str) -> Mapping[str, list[tuple[str, QRectF]]]:
    """Give what the digits and the steps say and where, row by row as they stand from the left."""
    staging = Staging((1920, 1080), 4.03, language, 1.0, TODAY, None)
    with live_kiosk(application, staging) as staged:
        return {
            record_id: [
                (str(key.property("spoken")), key.mapRectToScene(key.boundingRect()))
                for key in sorted(pressable_items(staged.window), key=_row_by_row)
                if type_of(key) in STRAIGHT
            ]
            for record_id, _ in walk(staged, NUMBERS)
        }


def _row_by_row(item: QQuickItem) -> tuple[float, float]:
    corner = item.mapToScene(QPointF(0, 0))
    return corner.y(), corner.x()


def test_digits_and_steps_stand_alike_in_every_script(
    qapp: QGuiApplication, bundled_font: str
) -> None:
    """One is at the left of its row, and minus is left of plus, from right to left too."""
    assert bundled_font
    straight, turned = numbers(qapp, "en"), numbers(qapp, TURNED)
    pad = "staff-new-pin/not-the-same"
    assert said(turned[pad])[:3] == ["1", "2", "3"]
    for stop in straight:
        assert said(turned[stop]) == said(straight[stop])


def test_the_pad_itself_stands_where_a_mirror_shows_it(
    qapp: QGuiApplication, bundled_font: str
) -> None:
    """At the other side of the words, not on them."""
    assert bundled_font
    pad = "staff-new-pin/not-the-same"
    straight, turned = around(numbers(qapp, "en")[pad]), around(numbers(qapp, TURNED)[pad])
    assert _is_mirror(straight, turned, SIZES[0][0][0])


def said(keys: Sequence[tuple[str, QRectF]]) -> list[str]:
    """Give the words alone."""
    return [words for words, _place in keys]


def around(keys: Sequence[tuple[str, QRectF]]) -> QRectF:
    """Give the room that all of them take."""
    room = QRectF()
    for _words, place in keys:
        room = room.united(place)
    return room


def test_words_begin_at_the_right(qapp: QGuiApplication, bundled_font: str) -> None:
    """The title of home, narrower than its room beside the search, stands at its right end."""
    assert bundled_font
    staging = Staging((1920, 1080), 4.03, TURNED, 1.0, TODAY, None)
    with live_kiosk(qapp, staging) as staged:
        staged.kiosk.attract.begin()
        settle(staged.window)
        picture = staged.window.grabWindow()
        paper = picture.pixelColor(0, 20)
        band = range(30, 90, 4)
        inked = [
            x
            for x in range(picture.width() // 4, picture.width())
            if any(picture.pixelColor(x, y) != paper for y in band)
        ]
    assert min(inked) > picture.width() / 3
    assert picture.width() - max(inked) < 14 * 4.03 + 40


@pytest.mark.planted("L28", "a word that keeps its place from the left in Arabic")
def test_a_word_that_stays_is_found() -> None:
    """A place that is told as a number from the left does not turn around."""
    stays = {"Back": [QRectF(10, 0, 50, 20)]}
    assert out_of_place(stays, stays, 1000) == {"Back"}
    assert out_of_place(stays, {"Back": [QRectF(940, 0, 50, 20)]}, 1000) == set()
