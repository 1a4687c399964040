"""The matrix has the cells that it should, and each once."""

from kiosk.snapshot.staged_kiosk import Staging
from tests.visual.live_screen import Look
from tests.visual.matrix import (
    EACH_CHANGE,
    LANGUAGES,
    SCALES,
    SMALLEST,
    THEMES,
    Cell,
    each_change,
    full,
)


def test_each_change_holds_both_ways_up() -> None:
    """The default screen and an upright one, in every look; the smallest as it ships."""
    cells = each_change()
    for panel in EACH_CHANGE:
        for language in LANGUAGES:
            for theme in THEMES:
                for scale in SCALES:
                    assert Cell(panel, Look(language, theme, scale)) in cells
    assert SMALLEST in cells


def test_no_cell_is_there_twice() -> None:
    """The full run adds what each change leaves out."""
    cells = [*each_change(), *full()]
    assert len(cells) == len(set(cells))


def test_a_cell_stages_its_look() -> None:
    """What is as it ships needs no word of its own."""
    assert Cell("15.4 inch").staging.size == (1280, 800)
    assert Cell("15.4 inch", Look(text_scale=2.0)).staging.text_scale == 2.0
    assert isinstance(Cell("32 inch").staging, Staging)
    assert str(Cell("32 inch", Look("es", "dark", 1.5))) == "32 inch, es, 150%, dark"
