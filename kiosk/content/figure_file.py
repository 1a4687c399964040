"""figures.toml: the words of each drawing."""

from pathlib import Path

import msgspec
from msgspec import Struct

from kiosk.content.codes import Code
from kiosk.content.decode import decode
from kiosk.content.errors import PackError
from kiosk.content.names import FIGURES, drawing
from kiosk.content.slugs import is_slug
from kiosk.content.sources import refuse_twice
from kiosk.content.toml import TomlTable, read_toml
from kiosk.content.translation import Translation
from kiosk.domain.pages import Figure


class FigureTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``[[figure]]``."""

    id: str
    alt: str = ""
    caption: str = ""


class FiguresTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole of figures.toml."""

    figure: tuple[FigureTable, ...] = ()
    translation: Translation | None = None


class FiguresFile(Struct, frozen=True):
    """The figures by id, with their lines."""

    table: TomlTable
    figures: dict[str, Figure]
    translation: Translation | None


def read_figures(root: Path, language: str) -> FiguresFile:
    """Read the words of the figures in a language; the drawings are not opened.

    Raises:
        PackError: The file is missing or broken, or an id is no slug or comes twice.
    """
    table = read_toml(root, f"{language}/{FIGURES}")
    record = decode(table, FiguresTable)
    refuse_twice(table, "figure", [figure.id for figure in record.figure])
    for index, figure in enumerate(record.figure):
        if not is_slug(figure.id):
            line = table.line("figure", index, "id")
            message = f"figure {figure.id!r} must be small letters, digits and hyphens"
            raise PackError(table.path, line, Code.VALUE, message)
    figures = {
        f.id: Figure(f.id, str((root / drawing(f.id)).absolute()), f.alt, f.caption)
        for f in record.figure
    }
    return FiguresFile(table, figures, record.translation)
