"""What is wrong with a page, measured on its operations."""

from collections.abc import Iterator

from kiosk.sheet.operations import Box, Drawing, Operation, Rule, SheetPage, StarShape, TextRun

MARGIN_MM = 25.0
LINE_MAX_MM = 152.0
RULE_MIN_MM = 150.0
WEIGHT_MIN_MM = 0.5
WHITE_MIN = 0.4
_ROUNDING_MM = 0.01
_ASCENT = 0.983
_DESCENT = 0.315
_MM_PER_PT = 25.4 / 72


def faults(page: SheetPage, *, text_min_pt: int, pitch_mm: float) -> Iterator[str]:
    """Name each breach of R1 to R6 on a page.

    Args:
        page: As it would be printed.
        text_min_pt: Smallest size that may occur.
        pitch_mm: Least distance of a ruled line from what stands above it.
    """
    for operation in page.operations:
        left, top, right, bottom = extent_mm(operation)
        inside = (
            left >= MARGIN_MM - _ROUNDING_MM
            and top >= MARGIN_MM - _ROUNDING_MM
            and right <= page.paper.width_mm - MARGIN_MM + _ROUNDING_MM
            and bottom <= page.paper.height_mm - MARGIN_MM + _ROUNDING_MM
        )
        if not inside:
            yield f"in the margin: {operation}"
        if isinstance(operation, TextRun):
            if operation.size_pt < text_min_pt:
                yield f"small print: {operation}"
            if operation.width_mm > LINE_MAX_MM + _ROUNDING_MM:
                yield f"long line: {operation}"
    yield from _faults_of_rules(page, pitch_mm)
    if _used_share(page) > 1 - WHITE_MIN:
        yield "too little white"


def writing_rules(page: SheetPage) -> list[Rule]:
    """Give the ruled lines that are not part of a box."""
    boxes = [operation for operation in page.operations if isinstance(operation, Box)]
    return [
        operation
        for operation in page.operations
        if isinstance(operation, Rule)
        and not any(box.y_mm <= operation.y1_mm <= box.y_mm + box.h_mm for box in boxes)
    ]


def extent_mm(operation: Operation) -> tuple[float, float, float, float]:
    """Give left, top, right and bottom of what an operation blackens."""
    match operation:
        case TextRun():
            size_mm = operation.size_pt * _MM_PER_PT
            return (
                operation.x_mm,
                operation.baseline_mm - _ASCENT * size_mm,
                operation.x_mm + operation.width_mm,
                operation.baseline_mm + _DESCENT * size_mm,
            )
        case Rule():
            half = operation.width_mm / 2
            return (
                operation.x1_mm,
                operation.y1_mm - half,
                operation.x2_mm,
                operation.y2_mm + half,
            )
        case Box():
            half = operation.width_mm / 2
            return (
                operation.x_mm - half,
                operation.y_mm - half,
                operation.x_mm + operation.w_mm + half,
                operation.y_mm + operation.h_mm + half,
            )
        case StarShape():
            radius = operation.radius_mm
            return (
                operation.x_mm - radius,
                operation.y_mm - radius,
                operation.x_mm + radius,
                operation.y_mm + radius,
            )
        case Drawing():
            side = operation.side_mm
            return operation.x_mm, operation.y_mm, operation.x_mm + side, operation.y_mm + side


def _faults_of_rules(page: SheetPage, pitch_mm: float) -> Iterator[str]:
    above_mm = 0.0
    rules = set(map(id, writing_rules(page)))
    for operation in page.operations:
        if isinstance(operation, TextRun):
            above_mm = operation.baseline_mm
        elif isinstance(operation, Rule) and id(operation) in rules:
            if operation.y1_mm - above_mm < pitch_mm - _ROUNDING_MM:
                yield f"no room to write: {operation}"
            if operation.x2_mm - operation.x1_mm < RULE_MIN_MM:
                yield f"short rule: {operation}"
            if operation.width_mm < WEIGHT_MIN_MM:
                yield f"faint rule: {operation}"
            above_mm = operation.y1_mm


def _used_share(page: SheetPage) -> float:
    used_mm2 = 0.0
    for operation in page.operations:
        if isinstance(operation, TextRun | Rule | StarShape):
            left, top, right, bottom = extent_mm(operation)
            used_mm2 += (right - left) * (bottom - top)
    return used_mm2 / (page.paper.width_mm * page.paper.height_mm)
