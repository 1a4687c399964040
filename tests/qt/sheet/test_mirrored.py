"""A sheet in Arabic is the same sheet in a mirror, and its words stay readable."""

import pytest
from msgspec.structs import replace

from kiosk.domain.paper import Paper
from kiosk.sheet.layout import lay_out
from kiosk.sheet.operations import Box, Drawing, Operation, Rule, StarShape, TextRun
from tests.qt.sheet.samples import READY, model, words

pytestmark = pytest.mark.usefixtures("bundled_font")


def edges(operation: Operation) -> tuple[float, float]:
    """Give how far an operation reaches to the left and to the right."""
    match operation:
        case TextRun():
            return operation.x_mm, operation.x_mm + operation.width_mm
        case Rule():
            return operation.x1_mm, operation.x2_mm
        case Box():
            return operation.x_mm, operation.x_mm + operation.w_mm
        case Drawing():
            return operation.x_mm, operation.x_mm + operation.side_mm
        case StarShape():
            return operation.x_mm - operation.radius_mm, operation.x_mm + operation.radius_mm


@pytest.mark.parametrize("paper", list(Paper))
def test_each_part_stands_where_a_mirror_shows_it(paper: Paper) -> None:
    """Numbers, stars, lines, boxes; the height of nothing changes."""
    sheet = model(*READY[:4], stars=2, bilingual=True, paper=paper)
    straight = lay_out(sheet, words()).pages[0].operations
    turned = lay_out(sheet, replace(words(), right_to_left=True)).pages[0].operations

    assert len(straight) == len(turned)
    for one, other in zip(straight, turned, strict=True):
        left, right = edges(one)
        assert edges(other) == pytest.approx((paper.width_mm - right, paper.width_mm - left))
