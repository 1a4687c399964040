"""How far the review of a pack's translation is."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
from msgspec import Struct

from kiosk.content.errors import PackError
from kiosk.content.files import list_folder
from kiosk.content.front import read_fronted
from kiosk.content.names import PAGE_SUFFIX
from kiosk.content.offering import read_offer
from kiosk.content.toml import read_toml
from kiosk.content.translation import Translation, source_hash
from kiosk.domain.offer import Offer


class LanguageState(Struct, frozen=True):
    """A language of a pack, and what of it visitors see.

    Attributes:
        code: Such as ``es``.
        stale: How many files were reviewed, but are older than the English text.
    """

    code: str
    offer: Offer
    stale: int


def read_language_state(root: Path, language: str) -> LanguageState:
    """Look at every file of a translation; takes some tenths of a second.

    Args:
        root: Folder of the pack.
        language: Not English.
    """
    stale = sum(_is_stale(root, language, inner) for inner in _files(root, language))
    return LanguageState(language, read_offer(root, language), stale)


def _files(root: Path, language: str, folder: str = "") -> Iterator[str]:
    try:
        entries = list_folder(root, f"{language}/{folder}".rstrip("/"))
    except PackError:
        return
    for entry in entries:
        inner = f"{folder}{entry.name}"
        if entry.is_folder:
            yield from _files(root, language, f"{inner}/")
        else:
            yield inner


def _is_stale(root: Path, language: str, inner: str) -> bool:
    relative = f"{language}/{inner}"
    try:
        is_page = inner.endswith(PAGE_SUFFIX)
        table = read_fronted(root, relative).front if is_page else read_toml(root, relative)
        stamp = msgspec.convert(table.data.get("translation"), Translation)
    except (PackError, msgspec.ValidationError):
        # What cannot be read counts as broken, and has no review to be older than.
        return False
    return stamp.is_reviewed and stamp.source_hash != source_hash(root, inner)
