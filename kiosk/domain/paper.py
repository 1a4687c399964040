"""The papers that a sheet can be laid out for."""

from enum import Enum


class Paper(Enum):
    """A paper size, by the word that the command line and the settings use."""

    LETTER = "letter"
    A4 = "a4"

    @property
    def width_mm(self) -> float:
        """Width of the upright page in millimetres."""
        return 215.9 if self is Paper.LETTER else 210.0

    @property
    def height_mm(self) -> float:
        """Height of the upright page in millimetres."""
        return 279.4 if self is Paper.LETTER else 297.0


def set_paper(setting: str) -> Paper | None:
    """Give the paper that a clinic has set; None where it leaves that to the printer."""
    return next((paper for paper in Paper if paper.value == setting), None)
