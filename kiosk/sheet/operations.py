"""What is drawn on a page, in millimetres from its top left corner."""

from dataclasses import dataclass

from kiosk.domain.paper import Paper


@dataclass(frozen=True, slots=True)
class TextRun:
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


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line."""

    x1_mm: float
    y1_mm: float
    x2_mm: float
    y2_mm: float
    width_mm: float


@dataclass(frozen=True, slots=True)
class Box:
    """An outline with soft corners, measured at the middle of its line."""

    x_mm: float
    y_mm: float
    w_mm: float
    h_mm: float
    radius_mm: float
    width_mm: float


@dataclass(frozen=True, slots=True)
class StarShape:
    """A filled star with five points, one of them upright."""

    x_mm: float
    y_mm: float
    radius_mm: float


@dataclass(frozen=True, slots=True)
class Drawing:
    """A drawing from an SVG file, fitted into a square."""

    x_mm: float
    y_mm: float
    side_mm: float
    path: str


Operation = TextRun | Rule | Box | StarShape | Drawing


@dataclass(frozen=True, slots=True)
class SheetPage:
    """One page, its operations in reading order."""

    paper: Paper
    operations: tuple[Operation, ...]


@dataclass(frozen=True, slots=True)
class SheetLayout:
    """The pages of a sheet, or of something else that is printed.

    Attributes:
        fitting: How many of the questions are on a sheet; the others did not fit.
    """

    pages: tuple[SheetPage, ...]
    fitting: int
