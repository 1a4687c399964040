"""Reads what a gate wants to know from a live window, from its items and from its frame."""

from collections.abc import Iterator

from msgspec.structs import replace
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.snapshot.screen_record import elided, pressables
from tests.visual.accessible_tree import interface_of, interfaces, name_of, spoken
from tests.visual.frame import look_at
from tests.visual.live_items import class_name, painted_items
from tests.visual.live_screen import PLAIN, LiveScreen, Look
from tests.visual.live_texts import seen_in


def read_screen(
    window: QQuickWindow, record_id: str, screen: str, px_per_mm: float, look: Look = PLAIN
) -> LiveScreen:
    """Read all that is visible in a settled window, from its items and from its frame."""
    painted = list(painted_items(window.contentItem()))
    texts, pictures = seen_in(painted, window.color().name(), px_per_mm)
    frame = window.grabWindow()
    heard = list(interfaces(interface_of(window)))
    columns = [item for item in painted if item.inherits("PartedColumn")]
    return LiveScreen(
        id=record_id,
        screen=screen,
        size=(window.width(), window.height()),
        px_per_mm=px_per_mm,
        look=look,
        texts=tuple(
            replace(text, seen=look_at(frame, (text.box.x, text.box.y, text.box.w, text.box.h)))
            for text in texts
        ),
        pictures=tuple(pictures),
        items=pressables(window),
        elided=elided(window),
        heard=tuple(name_of(node) for node in heard),
        headings=tuple(name_of(node) for node in heard if node.role() == QAccessible.Role.Heading),
        spoken=tuple(spoken(heard)),
        roles=tuple(node.role().name for node in heard),
        moving=tuple(moving for item in painted for moving in _moving(item)),
        bar=tuple(str(item.property("name")) for item in painted if item.property("bar")),
        blocks=tuple(
            f"{column}/{place}{_extent(block)}"
            for column, item in enumerate(columns)
            for place, block in enumerate(_blocks(item))
            if block.isVisible()
        ),
        block_count=sum(len(_blocks(item)) for item in columns),
    )


def _moving(item: QQuickItem) -> Iterator[str]:
    for child in item.children():
        if child.inherits("QQuickAbstractAnimation") and child.property("running"):
            yield class_name(child)


def _blocks(column: QQuickItem) -> list[QQuickItem]:
    return [child for child in column.childItems() if child.property("gapBefore") is not None]


def _extent(block: QQuickItem) -> str:
    """Tell which letters show of a block that is divided between lines, as in ``/0-40/90``."""
    piece = str(block.property("pieceSpoken") or "")
    whole = str(block.property("spoken") or "")
    if not piece:
        return ""
    start = whole.rindex(piece) if block.property("continuing") else whole.index(piece)
    end = start + len(piece)
    # A line ends behind its blank, or behind a hyphen, which has none.
    end += whole[end : end + 1] == " "
    return f"/{start}-{end}/{len(whole)}"
