"""How often one visit may print."""

from collections.abc import Iterator

import pytest

from kiosk.domain.print_limits import PrintLimits, PrintPermission, permission
from kiosk.domain.printing_settings import MAX_PRINTS

LIMITS = PrintLimits(max_per_visit=3, min_interval_s=20.0)


def wrongly_permitted(
    limits: PrintLimits, sent_s: tuple[float, ...], now_s: float, expected: PrintPermission
) -> Iterator[PrintPermission]:
    """Name what a visit is told of a further sheet, if it should be told something else."""
    told = permission(limits, sent_s, now_s)
    if told is not expected:
        yield told


@pytest.mark.parametrize(
    ("sent_s", "now_s", "expected"),
    [
        pytest.param((), 0.0, PrintPermission.GRANTED, id="the first sheet"),
        pytest.param((100.0,), 119.9, PrintPermission.TOO_SOON, id="just before the wait is over"),
        pytest.param((100.0,), 120.0, PrintPermission.GRANTED, id="the wait is over"),
        pytest.param((100.0, 150.0), 160.0, PrintPermission.TOO_SOON, id="the last sheet counts"),
        pytest.param((100.0, 150.0), 170.0, PrintPermission.GRANTED, id="the third of three"),
        pytest.param((1.0, 50.0, 99.0), 500.0, PrintPermission.NO_MORE, id="a fourth of three"),
        pytest.param((1.0, 50.0, 99.0), 99.0, PrintPermission.NO_MORE, id="waiting would not help"),
    ],
)
def test_the_limits_of_a_visit(
    sent_s: tuple[float, ...], now_s: float, expected: PrintPermission
) -> None:
    """A visit prints so many sheets and waits between them."""
    assert list(wrongly_permitted(LIMITS, sent_s, now_s, expected)) == []


@pytest.mark.parametrize(
    ("limits", "sent_s", "now_s", "expected"),
    [
        pytest.param(
            PrintLimits(max_per_visit=4, min_interval_s=20.0),
            (1.0, 50.0, 99.0), 500.0, PrintPermission.NO_MORE,
            marks=pytest.mark.planted("R17", "a fourth sheet in one visit"),
        ),
        pytest.param(
            PrintLimits(max_per_visit=3, min_interval_s=0.0),
            (100.0,), 100.5, PrintPermission.TOO_SOON,
            marks=pytest.mark.planted("R17", "a second sheet for a tap that came twice"),
        ),
    ],
)  # fmt: skip
def test_a_sheet_too_many_is_named(
    limits: PrintLimits, sent_s: tuple[float, ...], now_s: float, expected: PrintPermission
) -> None:
    """It would lie in the tray for the next visitor to read."""
    assert list(wrongly_permitted(limits, sent_s, now_s, expected)) == [PrintPermission.GRANTED]


def test_the_usual_limit_is_three_sheets() -> None:
    """A clinic may set another one."""
    assert MAX_PRINTS.default == LIMITS.max_per_visit


def test_a_clinic_may_drop_the_wait() -> None:
    """With 0 seconds the next sheet may follow at once."""
    limits = PrintLimits(max_per_visit=2, min_interval_s=0.0)

    assert permission(limits, (100.0,), 100.0) is PrintPermission.GRANTED
