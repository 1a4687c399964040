"""On which screens, in which languages, sizes and themes every gate is held.

A feature is switched on for all cells by one word in ``LANGUAGES``, ``SCALES`` or ``THEMES``.

Source:
    T1 of the test bench: on each change two screens, English and the pseudo-language (+40 %),
    100 and 200 %, all themes; all else in the full run.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import product
from types import MappingProxyType
from typing import Any

import pytest
from msgspec import Struct
from msgspec.structs import replace

from kiosk.snapshot.staged_kiosk import Staging
from tests.visual.live_screen import PLAIN, Look
from tests.visual.walk import staging


class Panel(Struct, frozen=True):
    """A screen to stand in a waiting room.

    Attributes:
        size: Width and height in pixels.
        bottom_mm: Height of its lower edge above the floor, as the clinic should mount it.
    """

    size: tuple[int, int]
    px_per_mm: float
    bottom_mm: float


PANELS: Mapping[str, Panel] = MappingProxyType(
    {
        "21.5 inch": Panel((1920, 1080), 4.03, 850),
        "15.4 inch": Panel((1280, 800), 3.86, 900),
        "15.6 inch": Panel((1920, 1080), 5.56, 900),
        "32 inch": Panel((3840, 2160), 5.42, 750),
        "21.5 inch upright": Panel((1080, 1920), 4.03, 650),
        "32 inch upright": Panel((1080, 1920), 2.71, 450),
    }
)
EACH_CHANGE = ("21.5 inch", "21.5 inch upright")
# For tests that look at one screen in one look: all panels in the full run.
PANEL_CASES = tuple(
    panel if panel in EACH_CHANGE else pytest.param(panel, marks=pytest.mark.full)
    for panel in PANELS
)
# One word each: "qps" is the pseudo-language (+40 %).
LANGUAGES = ("en", "qps")
SCALES = (1.0, 2.0)
THEMES = ("light", "dark", "contrast")
ONLY_FULL_LANGUAGES: tuple[str, ...] = ("es", "ar")
ONLY_FULL_SCALES: tuple[float, ...] = (1.5,)


class Cell(Struct, frozen=True):
    """One way in which the kiosk may look."""

    panel: str
    look: Look = PLAIN

    def __str__(self) -> str:
        """Name the case in the report of a test run."""
        look = self.look
        return f"{self.panel}, {look.language}, {look.text_scale:.0%}, {look.theme}"

    @property
    def px_per_mm(self) -> float:
        """Pixels in a millimetre."""
        return PANELS[self.panel].px_per_mm

    @property
    def staging(self) -> Staging:
        """The kiosk as it ships, in this look."""
        panel = PANELS[self.panel]
        plain = staging(panel.size, panel.px_per_mm, self.look.text_scale)
        return replace(plain, **self._other_than_plain)

    @property
    def _other_than_plain(self) -> dict[str, Any]:
        look = self.look
        other: dict[str, Any] = {}
        if look.theme != PLAIN.theme:
            other["theme"] = look.theme
        if look.language != PLAIN.language:
            other |= {"language": look.language, "show_unreviewed": True}
        return other


# The smallest screen is the one on which least fits.
SMALLEST = Cell("15.4 inch")


def each_change() -> tuple[Cell, ...]:
    """Give the cells for every change: two screens in every look, and the smallest as it ships."""
    looks = list(_looks(LANGUAGES, SCALES))
    cells = [Cell(panel, look) for panel, look in product(EACH_CHANGE, looks)]
    return (*cells, SMALLEST)


def full() -> tuple[Cell, ...]:
    """Give the cells that only the full run looks at."""
    languages, scales = (*LANGUAGES, *ONLY_FULL_LANGUAGES), (*SCALES, *ONLY_FULL_SCALES)
    return tuple(_without(product(PANELS, _looks(languages, scales)), each_change()))


def _looks(languages: Iterable[str], scales: Iterable[float]) -> Iterator[Look]:
    # Those that differ in colours only follow each other: one walk is for all of them.
    for language, scale, theme in product(languages, scales, THEMES):
        yield Look(language, theme, scale)


def of_one_walk(cell: Cell) -> tuple[Cell, ...]:
    """Give the cells of the same run that differ from one in colours only, and itself."""
    run = each_change() if cell in each_change() else full()
    return tuple(
        other
        for other in run
        if (other.panel, replace(other.look, theme=cell.look.theme)) == (cell.panel, cell.look)
    )


def _without(pairs: Iterator[tuple[str, Look]], others: tuple[Cell, ...]) -> Iterator[Cell]:
    for panel, look in pairs:
        cell = Cell(panel, look)
        if cell not in others:
            yield cell
