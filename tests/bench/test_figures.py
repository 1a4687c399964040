"""The table that a measurement prints."""

import pytest

from tests.bench.figures import Figure, table

BARE = Figure("bare", "ms", 100.0)
START = Figure("kiosk", "ms", 120.0, limit=1.5, against=100.0)
TURN = Figure("turn", "ms", 30.25, limit=25.0)


@pytest.mark.parametrize(
    ("figure", "met"),
    [
        pytest.param(BARE, None, id="nothing asked"),
        pytest.param(TURN, False, id="over its limit"),
        pytest.param(Figure("turn", "ms", 25.0, limit=25.0), True, id="at its limit"),
        pytest.param(START, True, id="ratio under its limit"),
        pytest.param(Figure("k", "ms", 1.6, limit=1.5, against=1.0), False, id="ratio over it"),
    ],
)
def test_a_figure_is_judged(figure: Figure, met: bool | None) -> None:
    """By its ratio where it has one, else by itself."""
    assert figure.is_met is met


def test_the_table_has_a_line_for_each_figure() -> None:
    """Words stand to the left, numbers to the right."""
    assert table([BARE, START, TURN]).splitlines() == [
        "figure  unit    target  value  ratio  met",
        "-----------------------------------------",
        "bare    ms              100.0",
        "kiosk   ms    <= 1.5 x  120.0   1.20  yes",
        "turn    ms       <= 25   30.2         NO",
    ]
