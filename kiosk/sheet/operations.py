"""What is drawn on a page, in millimetres from its top left corner."""

from msgspec import Struct

from kiosk.domain.paper import Paper


class TextRun(Struct, frozen=True):
    """One line of text in one size and weight.

    Attributes:
        x_mm: Left end.
        baseline_mm: Where its letters stand.
        width_mm: Width of the line as set.
        rtl: Whether the paragraph that it belongs to reads from right to left.
    """

    x_mm: float
    baseline_mm: float
    text: str
    size_pt: int
    bold: bool
    width_mm: float
    rtl: bool = False


class Rule(Struct, frozen=True):
    """A straight line."""

    x1_mm: float
    y1_mm: float
    x2_mm: float
    y2_mm: float
    width_mm: float


class Box(Struct, frozen=True):
    """An outline with soft corners, measured at the middle of its line."""

    x_mm: float
    y_mm: float
    w_mm: float
    h_mm: float
    radius_mm: float
    width_mm: float


class StarShape(Struct, frozen=True):
    """A filled star with five points, one of them upright."""

    x_mm: float
    y_mm: float
    radius_mm: float


class Drawing(Struct, frozen=True):
    """A drawing from an SVG file, fitted into a square."""

    x_mm: float
    y_mm: float
    side_mm: float
    path: str


Operation = TextRun | Rule | Box | StarShape | Drawing


class SheetPage(Struct, frozen=True):
    """One page, its operations in reading order."""

    paper: Paper
    operations: tuple[Operation, ...]


class SheetLayout(Struct, frozen=True):
    """The pages of a sheet, or of something else that is printed.

    Attributes:
        fitting: How many of the questions are on a sheet; the others did not fit.
    """

    pages: tuple[SheetPage, ...]
    fitting: int
