"""Texts that do not fit are divided: nothing overlaps, nothing is lost."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.domain.route import Screen
from kiosk.items.parted_column import PartedColumn
from kiosk.viewmodels.page import PageModel
from kiosk.wiring import Kiosk
from tests.fakes.qml_eyes import page_number, rows, shown
from tests.fakes.tiny_pack import TOPIC, TinyPack
from tests.qt.items.drawing import Canvas, items_below, settle

pytestmark = pytest.mark.usefixtures("qapp")

# Its import makes the type known to QML.
TYPES = (PartedColumn,)
QML = """
import QtQuick
import Kiosk.Items

PartedColumn {
    id: column

    property var heights: []
    property var kept: []
    property int parts: 0

    onDivided: parts => column.parts = parts

    Repeater {
        model: column.heights.length

        delegate: Item {
            required property int index
            property int gapBefore: 10
            property bool keepWithNext: column.kept.includes(index)

            implicitHeight: column.heights[index]
            onImplicitHeightChanged: column.arrange()
        }
    }
}
"""
FLOWING = """
import QtQuick
import Kiosk.Items

PartedColumn {
    id: column

    property string told: ""
    property int parts: 0
    readonly property font words: Qt.font({family: "Atkinson Hyperlegible Next", pixelSize: 20})

    flowing: true
    onDivided: parts => column.parts = parts

    Item {
        property int gapBefore: 0
        property bool keepWithNext: false
        property int flowWidth: 200
        property font flowFont: column.words
        property int flowLine: 50
        property int flowOverhead: 0
        property string text: column.told
        property bool continuing: false
        property string piece: ""
        property string pieceSpoken: ""
    }
}
"""
ROOM = 300
# Far more than any page of the tests has.
MOST_PARTS = 20


@dataclass(frozen=True)
class Placed:
    """A block that is shown."""

    index: int
    top: float
    bottom: float


@pytest.fixture
def made() -> Iterator[list[Canvas]]:
    """The canvases of a test, which are taken away after it."""
    canvases: list[Canvas] = []
    yield canvases
    for canvas in canvases:
        canvas.close()


def column_of(made: list[Canvas], heights: list[int], kept: tuple[int, ...] = ()) -> Canvas:
    """Lay blocks out in a column of 300 pixels."""
    canvas = Canvas(QML, 200, ROOM, {"heights": heights, "kept": list(kept)})
    made.append(canvas)
    settle(canvas.window)
    return canvas


def placed(canvas: Canvas) -> list[Placed]:
    """Read the blocks that are shown, from top to bottom."""
    blocks = [block for block in canvas.item.childItems() if block.property("index") is not None]
    return [
        Placed(int(block.property("index")), block.y(), block.y() + block.implicitHeight())
        for block in blocks
        if block.isVisible()
    ]


def all_parts(canvas: Canvas) -> Iterator[list[Placed]]:
    """Show one part after the other."""
    for part in range(int(canvas.item.property("parts"))):
        canvas.item.setProperty("part", part)
        settle(canvas.window)
        yield placed(canvas)


@pytest.mark.parametrize(
    "heights",
    [
        pytest.param([50, 60, 70], id="all fit"),
        pytest.param([200, 200, 200], id="one a part"),
        pytest.param([100, 90, 90, 5, 290, 10, 10, 150], id="mixed"),
        pytest.param([40] * 30, id="many"),
        pytest.param([300], id="just as tall as the room"),
        pytest.param([20, 500, 20], id="one is too tall"),
        pytest.param([0, 100, 0], id="empty blocks"),
    ],
)
def test_parts_hold_every_block_once(made: list[Canvas], heights: list[int]) -> None:
    """In order, below each other, inside the room."""
    parts = list(all_parts(column_of(made, heights)))

    assert [block.index for part in parts for block in part] == list(range(len(heights)))
    for part in parts:
        assert part[0].top == 0
        for upper, lower in pairwise(part):
            assert lower.top == upper.bottom + 10
        assert part[-1].bottom <= ROOM or len(part) == 1


@pytest.mark.parametrize("flowing", [False, True])
def test_blocks_stand_closer_where_that_saves_a_part(made: list[Canvas], *, flowing: bool) -> None:
    """And as far apart as ever where it does not."""
    canvas = column_of(made, [145, 148])
    canvas.item.setProperty("flowing", flowing)
    canvas.item.setProperty("closesUp", True)
    settle(canvas.window)
    assert [block.top for block in placed(canvas)] == [0, 151]

    canvas.item.setProperty("heights", [145, 145])
    settle(canvas.window)
    assert [block.top for block in placed(canvas)] == [0, 155]


@pytest.mark.parametrize(("column_gap", "second_left"), [(0, 90), (24, 104)])
def test_columns_stand_as_far_apart_as_is_wanted(
    made: list[Canvas], column_gap: int, second_left: int
) -> None:
    """Else as far as rows do."""
    canvas = column_of(made, [40, 40])
    for block in canvas.item.childItems():
        block.setWidth(80)
    canvas.item.setProperty("columns", 2)
    canvas.item.setProperty("columnGap", column_gap)
    settle(canvas.window)

    blocks = [block for block in canvas.item.childItems() if block.property("index") is not None]
    assert [block.x() for block in blocks] == [0, second_left]


def test_what_fits_is_one_part(made: list[Canvas]) -> None:
    """And the column says so."""
    assert column_of(made, [100, 100, 80]).item.property("parts") == 1


def test_an_empty_column_has_one_part(made: list[Canvas]) -> None:
    """There is a page to show, even if nothing stands on it."""
    assert column_of(made, []).item.property("parts") == 1


def test_a_heading_stands_with_its_text(made: list[Canvas]) -> None:
    """It is not left alone at the end of a part."""
    parts = list(all_parts(column_of(made, [150, 50, 200], kept=(1,))))

    assert [[block.index for block in part] for part in parts] == [[0], [1, 2]]


def test_a_part_that_is_gone_shows_the_last_one(made: list[Canvas]) -> None:
    """Until whoever turns the parts knows how many there are."""
    canvas = column_of(made, [200, 200])
    canvas.item.setProperty("part", 7)
    settle(canvas.window)

    assert [block.index for block in placed(canvas)] == [1]


@pytest.mark.parametrize("flowing", [False, True])
def test_the_shorter_of_two_columns_is_empty_on_the_last_parts(
    made: list[Canvas], flowing: bool
) -> None:
    """It shows nothing twice while the other goes on."""
    canvas = column_of(made, [200, 200])
    canvas.item.setProperty("flowing", flowing)
    canvas.item.setProperty("repeatsLast", False)
    canvas.item.setProperty("part", 2)
    settle(canvas.window)

    assert placed(canvas) == []


def test_a_block_that_grows_is_divided_anew(made: list[Canvas]) -> None:
    """As when the text size changes."""
    canvas = column_of(made, [100, 100])
    assert canvas.item.property("parts") == 1
    canvas.item.setProperty("heights", [200, 200])
    settle(canvas.window)

    assert canvas.item.property("parts") == 2


def test_less_room_makes_more_parts(made: list[Canvas]) -> None:
    """As when a title needs a second line."""
    canvas = column_of(made, [100, 100])
    canvas.item.setHeight(150)
    settle(canvas.window)

    assert canvas.item.property("parts") == 2


class TestARealPage:
    """The page screen at twice the text size on a small screen."""

    @pytest.fixture
    def page(self, open_kiosk: Kiosk, pack: TinyPack) -> PageModel:
        """A page with far more than one part."""
        more = "".join(f"\nSentence number {n} of a long text is here to read.\n" for n in range(9))
        # One paragraph alone is higher than the screen.
        long = " ".join(more.split()[:60])
        pack.append(f"{TOPIC}/01-no-driving.md", f"{more}\n{long}\n")
        open_kiosk.comfort.display.scale_text(2.0)
        open_kiosk.navigator.go(Screen.PAGE, "going-home/no-driving")
        settle(open_kiosk.window)
        model = open_kiosk.models[Screen.PAGE]
        assert isinstance(model, PageModel)
        return model

    def blocks(self, kiosk: Kiosk) -> list[QQuickItem]:
        """Find the blocks that are shown."""
        return [
            item
            for item in items_below(kiosk.window.contentItem())
            if item.property("gapBefore") is not None and item.isVisible()
        ]

    def test_no_block_is_lost_or_covered(self, open_kiosk: Kiosk, page: PageModel) -> None:
        """Read part by part, each block is there once and stands free."""
        title, *expected = [
            shown(page, "title"),
            *(r["spoken"] for r in rows(shown(page, "blocks"))),
        ]
        read: list[str] = []
        for part in self.parts(open_kiosk, page):
            read += [words for words in map(self.words, part) if words]
            for upper, lower in pairwise(part):
                assert lower.y() >= upper.y() + upper.implicitHeight()
            column = part[0].parentItem()
            assert column is not None
            assert part[-1].y() + part[-1].implicitHeight() <= column.height() + 1

        assert " ".join(read) == " ".join([title, *expected])
        assert len(read) > len(expected) + 1, "no block was divided between its lines"

    def parts(self, kiosk: Kiosk, page: PageModel) -> Iterator[list[QQuickItem]]:
        """Turn through the parts of a page, and give the blocks that each shows."""
        for number in range(MOST_PARTS):
            yield sorted(self.blocks(kiosk), key=QQuickItem.y)
            if not page.has_further_part:
                assert number > 0
                return
            page.goOn()
            settle(kiosk.window)
        pytest.fail("the page has no end")

    def words(self, block: QQuickItem) -> str:
        """Read what a block shows: a piece of its words, all of them, or the title."""
        shown_words = block.property("pieceSpoken") or block.property("spoken")
        return str(shown_words or block.property("text") or "")

    def test_back_from_the_next_page_shows_the_end(
        self, open_kiosk: Kiosk, page: PageModel
    ) -> None:
        """With the real layout the last part of the page before is shown."""
        for _ in range(MOST_PARTS):
            if page.has_further_part:
                page.goOn()
        assert not page.has_further_part
        ended_at = (page_number(page), shown(page, "part"))
        page.goOn()
        settle(open_kiosk.window)
        assert (page_number(page), shown(page, "part")) == (2, 0)

        page.goBack()
        settle(open_kiosk.window)
        assert (page_number(page), shown(page, "part")) == ended_at


def test_a_part_ends_with_a_sentence_where_it_can(made: list[Canvas], bundled_font: str) -> None:
    """Half a sentence can say the opposite of the whole one."""
    assert bundled_font
    told = (
        "Many plans help to pay for the nasal spray. "
        + "They often must say yes first. " * 2
        + "Most plans do not pay for it. " * 2
    )
    canvas = Canvas(FLOWING, 200, ROOM, {"told": told.strip()})
    made.append(canvas)
    settle(canvas.window)

    (block,) = canvas.item.childItems()
    assert canvas.item.property("parts") == 2
    assert str(block.property("pieceSpoken")).strip().endswith(".")


def test_a_child_that_is_no_block_is_left_alone(made: list[Canvas]) -> None:
    """The repeater itself is a child too."""
    canvas = column_of(made, [100])
    others = [child for child in canvas.item.childItems() if child.property("index") is None]

    assert others
    assert all(child.y() == 0 for child in others)


@pytest.mark.parametrize(("sink", "top"), [(-5, 0), (30, 30), (10_000, ROOM - 50)])
def test_a_short_part_sinks_as_far_as_asked(made: list[Canvas], sink: int, top: int) -> None:
    """As long as there is room below it."""
    canvas = column_of(made, [20, 20])
    canvas.item.setProperty("sink", sink)
    settle(canvas.window)
    assert [(block.top, block.bottom) for block in placed(canvas)] == [
        (top, top + 20),
        (top + 30, top + 50),
    ]


def test_a_part_that_fills_the_column_stays_at_its_top(made: list[Canvas]) -> None:
    """Nothing of it leaves the column for being low."""
    canvas = column_of(made, [ROOM, 20])
    canvas.item.setProperty("sink", 30)
    settle(canvas.window)
    assert placed(canvas) == [Placed(0, 0, ROOM)]
