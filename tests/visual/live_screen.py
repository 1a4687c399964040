"""What a gate wants to know of a screen."""

from msgspec import Struct

from kiosk.snapshot.screen_record import PressableRecord
from tests.visual.frame import Seen


class Box(Struct, frozen=True):
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


class LiveText(Struct, frozen=True):
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


class LivePicture(Struct, frozen=True):
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


class Spoken(Struct, frozen=True):
    """A part of the accessible tree that has a name, where it stands on the screen.

    Attributes:
        group: Place of the panel or list that holds it together with others, or None.
        straight: Whether it stands in rows from the left in every language, as keys do.
    """

    name: str
    box: Box
    group: Box | None = None
    straight: bool = False


class Look(Struct, frozen=True):
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


class LiveScreen(Struct, frozen=True):
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
