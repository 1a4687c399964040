"""How often one visit may print."""

import pytest

from kiosk.domain.print_limits import PrintLimits, PrintPermission, permission

LIMITS = PrintLimits(max_per_visit=3, min_interval_s=20.0)


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
    assert permission(LIMITS, sent_s, now_s) is expected


def test_a_clinic_may_drop_the_wait() -> None:
    """With 0 seconds the next sheet may follow at once."""
    limits = PrintLimits(max_per_visit=2, min_interval_s=0.0)

    assert permission(limits, (100.0,), 100.0) is PrintPermission.GRANTED
