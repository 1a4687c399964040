"""Reads a printed sheet back."""

import io
from pathlib import Path

from pypdf import PdfReader


def text_of(path: Path) -> str:
    """Give all text of a PDF as one line.

    Qt says in its PDFs that a blank is a tab, so blanks are made equal here.
    """
    pages = PdfReader(io.BytesIO(path.read_bytes())).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def page_sizes_pt(path: Path) -> list[tuple[int, int]]:
    """Give width and height of each page."""
    pages = PdfReader(io.BytesIO(path.read_bytes())).pages
    return [(round(page.mediabox.width), round(page.mediabox.height)) for page in pages]
