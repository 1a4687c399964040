"""However a page is shown, its words are the same: in each size of text, and in calm."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.domain.display import Display
from kiosk.domain.route import Screen
from kiosk.domain.sentences import sentence_spans
from kiosk.snapshot.staged_kiosk import StagedKiosk, settle
from kiosk.viewmodels.page import PageModel
from kiosk.viewmodels.part_pager import PartPager
from tests.qt.items.drawing import items_below
from tests.visual.live_items import class_name
from tests.visual.live_texts import plain
from tests.visual.matrix import PANELS
from tests.visual.walk import live_kiosk, staging

PANEL = PANELS["15.4 inch"]
# Far more than any text of the pack has, one sentence at a time too.
MOST_PARTS = 60
PAGES = (
    "what-it-is/kind-of-medicine",
    "what-it-is/summary",
    "drip-and-spray/before-and-after",
    "depression/drip-and-ect",
    "side-effects/strongest-warning",
)
ANSWERS = ("will-it-work-for-me", "can-i-drive-home")
TEXTS = [(Screen.PAGE, page) for page in PAGES] + [(Screen.ANSWER, answer) for answer in ANSWERS]
LOOKS = {
    "150 %": Display(text_scale=1.5),
    "200 %": Display(text_scale=2.0),
    "calm": Display(calm=True),
    "calm at 200 %": Display(text_scale=2.0, calm=True),
}


@dataclass
class Part:
    """What one part of a text shows: the words of each block, by column, and its figures."""

    columns: list[list[QQuickItem]] = field(default_factory=list)
    words: list[list[str]] = field(default_factory=list)
    captions: int = 0
    figures: int = 0


@pytest.fixture(scope="module")
def staged(qapp: QGuiApplication, bundled_font: str) -> Iterator[StagedKiosk]:
    """The kiosk as it ships, on the smallest screen."""
    assert bundled_font
    with live_kiosk(qapp, staging(PANEL.size, PANEL.px_per_mm)) as staged:
        yield staged


def texts_below(item: QQuickItem) -> Iterator[str]:
    """Read what is painted of an item, from top to bottom."""
    for one in items_below(item):
        if one.inherits("QQuickText") and one.isVisible() and one.property("text"):
            yield plain(str(one.property("text")))


def blocks_of(column: QQuickItem) -> list[QQuickItem]:
    """Give the blocks of text that a column shows; a title or a figure is none."""
    return [child for child in column.childItems() if child.property("kind") and child.isVisible()]


def read(staged: StagedKiosk, caption: str) -> Part:
    """Read what is on the screen now."""
    part = Part()
    items = [item for item in items_below(staged.window.contentItem()) if item.isVisible()]
    for column in (item for item in items if item.inherits("PartedColumn")):
        blocks = blocks_of(column)
        part.columns.append(blocks)
        part.words.append([" ".join(texts_below(block)) for block in blocks])
    part.figures = sum("KioskFigure" in class_name(item) for item in items)
    part.captions = sum(
        item.inherits("QQuickText") and item.property("text") == caption != "" for item in items
    )
    return part


def parts_of(staged: StagedKiosk, screen: Screen, subject: str, look: Display) -> list[Part]:
    """Begin a visit with a look, and read all parts of a text."""
    kiosk = staged.kiosk
    kiosk.end.finish()
    kiosk.comfort.display.scale_text(look.text_scale)
    if look.calm:
        kiosk.comfort.display.toggle_calm()
    kiosk.attract.begin()
    kiosk.navigator.go(screen, subject)
    settle(staged.window)
    model = kiosk.models[screen]
    pager = model if isinstance(model, PageModel) else model.property("parts")
    assert isinstance(pager, (PageModel, PartPager))
    caption = str(model.property("figureCaption") or "")
    found = []
    for _ in range(MOST_PARTS):
        found.append(read(staged, caption))
        if not pager.has_further_part:
            return found
        pager.goOn()
        settle(staged.window)
    pytest.fail("the text has no end")


def words_of(parts: list[Part]) -> str:
    """Join the words of a text, the first column before the second."""
    columns = max(len(part.words) for part in parts)
    read_words = [
        words
        for column in range(columns)
        for part in parts
        for words in (part.words[column] if column < len(part.words) else [])
    ]
    return " ".join(" ".join(read_words).split())


@pytest.mark.parametrize(("screen", "subject"), TEXTS, ids=str)
def test_no_word_is_lost(staged: StagedKiosk, screen: Screen, subject: str) -> None:
    """What is painted, part by part, is the same text at 100, 150 and 200 %, and in calm."""
    expected = words_of(parts_of(staged, screen, subject, Display()))
    assert len(expected) > 100

    for name, look in LOOKS.items():
        assert words_of(parts_of(staged, screen, subject, look)) == expected, name


@pytest.mark.parametrize(("screen", "subject"), TEXTS, ids=str)
def test_calm_shows_one_sentence_at_a_time(
    staged: StagedKiosk, screen: Screen, subject: str
) -> None:
    """With the headings that stand over it; both sides of a chance stay together."""
    for part in parts_of(staged, screen, subject, Display(calm=True)):
        blocks = [block for column in part.columns for block in column]
        told = [block for block in blocks if not block.property("keep")]
        assert len(told) == 1
        if told[0].property("kind") != "risk":
            assert len(sentence_spans(str(told[0].property("spoken")))) == 1


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("look", [Display(), *LOOKS.values()], ids=["100 %", *LOOKS])
def test_a_figure_and_its_caption_show_once(staged: StagedKiosk, page: str, look: Display) -> None:
    """Beside or over the text on each of its parts, or on one of them among the blocks."""
    has_figure = bool(staged.kiosk.library.pack.page(page).figure)
    parts = parts_of(staged, Screen.PAGE, page, look)

    for part in parts:
        assert part.figures == part.captions <= 1
    shown = sum(part.captions for part in parts)
    assert shown in ({1, len(parts)} if has_figure else {0})
