"""What a gate wants to know of a screen, read from the live items and the accessible tree."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from html import unescape

from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QColor,
    QFont,
    QFontMetricsF,
    QTextLayout,
    QTextOption,
)
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import invalidate

from kiosk.items.sentence_lines import enum_value
from kiosk.snapshot.screen_record import PressableRecord, elided, number_extent, pressables
from tests.visual.frame import Seen, look_at

_OPAQUE = 255
_LARGE_PX = 1000
# They only hold the text, whatever it is for.
_NAMELESS = frozenset({"KioskText", "KioskHeading", "TextBlock", "Panel", "PagedList"})
_GROUPS = frozenset({"Panel", "PagedList", "SheetPicture", "KioskFigure"})
# What is left of the room stands before the words to this share.
_ACROSS = {Qt.AlignmentFlag.AlignHCenter.value: 0.5, Qt.AlignmentFlag.AlignRight.value: 1.0}
_capital_shares: dict[str, float] = {}
_DOWN = {Qt.AlignmentFlag.AlignVCenter.value: 0.5, Qt.AlignmentFlag.AlignBottom.value: 1.0}


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in device pixels."""

    x: float
    y: float
    w: float
    h: float

    def overlap(self, other: "Box") -> float:
        """Give how deep two boxes are in each other; 0 or less where they are apart."""
        return min(
            min(self.x + self.w, other.x + other.w) - max(self.x, other.x),
            min(self.y + self.h, other.y + other.h) - max(self.y, other.y),
        )

    def holds(self, x: float, y: float) -> bool:
        """Tell whether a point is inside."""
        return self.x <= x <= self.x + self.w and self.y <= y <= self.y + self.h


@dataclass(frozen=True, slots=True)
class LiveText:
    """A visible text.

    Attributes:
        words: As they are read, without mark-up.
        box: Where they are painted.
        capital_mm: Height of the capital I.
        color: Such as ``#1e2a32``.
        ground: Colour of the surface behind them.
        owner: QML type of the control, block or screen that the text belongs to.
        button: Name of the button that the text stands in, or nothing.
        label: Whether the words are the label of that button.
        heading: Whether a listener is told that it is a heading.
        level: Level of the heading, from 1; 0 for other texts.
        lines: Characters in each of its lines.
        seen: What the frame shows in the box, or None where nobody looked.
    """

    words: str
    box: Box
    capital_mm: float
    color: str
    ground: str
    owner: str = "BlockView"
    button: str = ""
    label: bool = False
    heading: bool = False
    level: int = 0
    lines: tuple[int, ...] = ()
    seen: Seen | None = None


@dataclass(frozen=True, slots=True)
class LivePicture:
    """A visible icon, figure, icon array or sheet.

    Attributes:
        kind: QML type.
        box: Where it is.
        colors: The colours that tell something.
        ground: Colour of the surface behind it.
        told: Its text alternative; empty for one that only accompanies words.
    """

    kind: str
    box: Box
    colors: tuple[str, ...]
    ground: str
    told: str = ""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A part of the accessible tree that has a name, where it stands on the screen.

    Attributes:
        group: Place of the panel or list that holds it together with others, or None.
        straight: Whether it stands in rows from the left in every language, as keys do.
    """

    name: str
    box: Box
    group: Box | None = None
    straight: bool = False


@dataclass(frozen=True, slots=True)
class Look:
    """How the kiosk shows itself.

    Attributes:
        language: Such as ``en``.
        theme: ``light``, ``dark`` or ``contrast``.
        text_scale: 1, 1.5 or 2.
    """

    language: str = "en"
    theme: str = "light"
    text_scale: float = 1.0


PLAIN = Look()


@dataclass(frozen=True, slots=True)
class LiveScreen:
    """One picture of the walk.

    Attributes:
        id: As in ``screens.json``.
        screen: Name of the screen.
        size: Width and height in pixels.
        look: How the kiosk shows itself.
        heard: All names of the accessible tree.
        headings: Those of headings.
        spoken: The same in the order of the tree, with their places.
        roles: All roles of the accessible tree.
        moving: QML types of the animations that run.
        bar: Names of the controls of the bar, the same in every language.
        blocks: Places of the blocks that show, such as ``0/3`` for column and block.
        block_count: Blocks of the page, shown or not.
    """

    id: str
    screen: str
    size: tuple[int, int]
    px_per_mm: float
    look: Look = PLAIN
    texts: tuple[LiveText, ...] = ()
    pictures: tuple[LivePicture, ...] = ()
    items: tuple[PressableRecord, ...] = ()
    elided: tuple[str, ...] = ()
    heard: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()
    spoken: tuple[Spoken, ...] = ()
    roles: tuple[str, ...] = ()
    moving: tuple[str, ...] = ()
    bar: tuple[str, ...] = ()
    blocks: tuple[str, ...] = ()
    block_count: int = 0


@dataclass(frozen=True, slots=True)
class _Surface:
    box: Box
    color: str


def read_screen(
    window: QQuickWindow, record_id: str, screen: str, px_per_mm: float, look: Look = PLAIN
) -> LiveScreen:
    """Read all that is visible in a settled window, from its items and from its frame."""
    painted = list(_painted(window.contentItem()))
    texts, pictures = _seen(painted, window.color().name(), px_per_mm)
    frame = window.grabWindow()
    heard = list(_interfaces(_interface(window)))
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
        heard=tuple(_name(node) for node in heard),
        headings=tuple(_name(node) for node in heard if node.role() == QAccessible.Role.Heading),
        spoken=tuple(_spoken(heard)),
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


def class_name(item: QObject) -> str:
    """Give the name of the type of an item."""
    about = item.metaObject()
    name = about.className()
    # PySide would take whatever comes to lie there later for this meta-object.
    invalidate(about)
    return name


def plain(text: str) -> str:
    """Give styled text as it is read."""
    return unescape(re.sub(r"</?b>", "", text.replace("<br>", " ")))


def _painted(item: QQuickItem) -> Iterator[QQuickItem]:
    """Give the visible items in the order in which they are painted."""
    if not item.isVisible() or item.opacity() == 0:
        return
    children = sorted(item.childItems(), key=lambda child: child.z())
    for child in children:
        if child.z() < 0:
            yield from _painted(child)
    yield item
    for child in children:
        if child.z() >= 0:
            yield from _painted(child)


def _seen(
    painted: list[QQuickItem], window_color: str, px_per_mm: float
) -> tuple[list[LiveText], list[LivePicture]]:
    surfaces: list[_Surface] = []
    texts: list[LiveText] = []
    pictures: list[LivePicture] = []
    for item in painted:
        if item.inherits("QQuickRectangle"):
            surface = _surface(item)
            if surface is not None:
                surfaces.append(surface)
                # What lies behind a surface that covers it is not seen.
                texts = [one for one in texts if not _covers(surface, one.box)]
                pictures = [one for one in pictures if not _covers(surface, one.box)]
        elif item.inherits("QQuickText") and item.property("text"):
            texts.append(_text(item, surfaces, window_color, px_per_mm))
        elif _type(item) in {"KioskIcon", "KioskFigure", "IconArray", "SheetPreview", "QrCode"}:
            pictures.append(_picture(item, surfaces, window_color))
    return texts, pictures


def _surface(item: QQuickItem) -> _Surface | None:
    color = item.property("color")
    if not isinstance(color, QColor) or color.alpha() < _OPAQUE:
        return None
    return _Surface(_box(item), color.name())


def _covers(surface: _Surface, box: Box) -> bool:
    return surface.box.holds(box.x, box.y) and surface.box.holds(box.x + box.w, box.y + box.h)


def _ground(surfaces: list[_Surface], box: Box, window_color: str) -> str:
    x, y = box.x + box.w / 2, box.y + box.h / 2
    behind = [surface.color for surface in surfaces if surface.box.holds(x, y)]
    return behind[-1] if behind else window_color


def _text(
    item: QQuickItem, surfaces: list[_Surface], window_color: str, px_per_mm: float
) -> LiveText:
    words = plain(str(item.property("text")))
    box = _painted_box(item)
    button = _button(item)
    font = QFont(item.property("font"))
    return LiveText(
        words=words,
        box=box,
        capital_mm=_capital_share(font) * font.pixelSize() / px_per_mm,
        color=QColor(item.property("color")).name(),
        ground=_ground(surfaces, box, window_color),
        owner=_owner(item),
        button="" if button is None else _accessible_name(button),
        label=button is not None and button.property("text") == words,
        heading=_role(item) == QAccessible.Role.Heading,
        level=int(item.property("level") or 0),
        lines=_lines(words, font, item),
    )


def _picture(item: QQuickItem, surfaces: list[_Surface], window_color: str) -> LivePicture:
    named = [item.property(name) for name in ("color", "ringColor")]
    return LivePicture(
        kind=_type(item),
        box=_box(item),
        colors=tuple(QColor(color).name() for color in named if color is not None),
        ground=_ground(surfaces, _box(item), window_color),
        told=_accessible_name(item) or _accessible_name(_parent(item) or item),
    )


def _lines(words: str, font: QFont, item: QQuickItem) -> tuple[int, ...]:
    if int(item.property("lineCount")) == 1:
        return (len(words),)
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lengths = []
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(item.width())
        lengths.append(len(words[line.textStart() : line.textStart() + line.textLength()].rstrip()))
        line = layout.createLine()
    layout.endLayout()
    return tuple(lengths)


def _spoken(nodes: list[QAccessibleInterface]) -> Iterator[Spoken]:
    for node in nodes:
        item = node.object()
        if isinstance(item, QQuickItem) and _name(node):
            yield Spoken(_name(node), _box(item), _group(item), _type(item) == "KeyboardKey")


def _group(item: QQuickItem) -> Box | None:
    above: QQuickItem | None = item
    while above is not None and _type(above) not in _GROUPS:
        above = _parent(above)
    return None if above is None else _box(above)


def _moving(item: QQuickItem) -> Iterator[str]:
    for child in item.children():
        if child.inherits("QQuickAbstractAnimation") and child.property("running"):
            yield class_name(child)


def _box(item: QQuickItem) -> Box:
    corner = item.mapToScene(QPointF(0, 0))
    return Box(corner.x(), corner.y(), item.width(), item.height())


def _painted_box(item: QQuickItem) -> Box:
    own = _box(item)
    wide, high = float(item.property("contentWidth")), float(item.property("contentHeight"))
    number = number_extent(item)
    if number is not None:
        own, high = Box(own.x, own.y + number[0], own.w, number[1]), number[1]
    return Box(
        own.x + (own.w - wide) * _share(item, "effectiveHorizontalAlignment", _ACROSS),
        own.y + (own.h - high) * _share(item, "verticalAlignment", _DOWN),
        wide,
        high,
    )


def _share(item: QQuickItem, name: str, shares: dict[int, float]) -> float:
    return shares.get(enum_value(item, name), 0.0)


def _button(item: QQuickItem) -> QQuickItem | None:
    above = _parent(item)
    while above is not None and not above.inherits("QQuickAbstractButton"):
        above = _parent(above)
    return above


def _parent(item: QQuickItem) -> QQuickItem | None:
    return item.parentItem()


def _type(item: QQuickItem) -> str:
    return class_name(item).split("_QML", maxsplit=1)[0]


def _owner(item: QQuickItem) -> str:
    above: QQuickItem | None = item
    while above is not None and (_type(above) in _NAMELESS or _type(above).startswith("QQuick")):
        above = _parent(above)
    return "" if above is None else _type(above)


def _capital_share(font: QFont) -> float:
    # At its own size the height would be rounded up to whole pixels.
    large = QFont(font)
    large.setPixelSize(_LARGE_PX)
    key = large.key()
    if key not in _capital_shares:
        bounds = QFontMetricsF(large).tightBoundingRect("I")
        _capital_shares[key] = bounds.height() / _LARGE_PX
    return _capital_shares[key]


def _accessible_name(item: QQuickItem) -> str:
    node = _interface(item)
    return "" if node is None else _name(node)


def _role(item: QQuickItem) -> QAccessible.Role:
    node = _interface(item)
    return QAccessible.Role.NoRole if node is None else node.role()


def _interface(item: QObject) -> QAccessibleInterface | None:
    return QAccessible.queryAccessibleInterface(item)


def _name(node: QAccessibleInterface) -> str:
    return node.text(QAccessible.Text.Name)


def _interfaces(node: QAccessibleInterface | None) -> Iterator[QAccessibleInterface]:
    if node is None or not node.isValid() or node.state().invisible:
        return
    yield node
    for place in range(node.childCount()):
        yield from _interfaces(node.child(place))


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


def pressable_items(window: QQuickWindow) -> list[QQuickItem]:
    """Give the buttons that are visible, in the order in which they are painted."""
    painted = _painted(window.contentItem())
    return [item for item in painted if item.inherits("QQuickAbstractButton")]
