"""Tells by a few letters which words somebody has read."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import msgspec

from kiosk.content.files import Entry, read_bytes, walk
from kiosk.content.manifest import read_manifest
from kiosk.content.names import DRAWINGS, FACTS, SOURCES

LETTERS = 16


def text_fingerprint(root: Path, language: str) -> str:
    """Hash what a visitor sees in one language, with its facts and sources.

    Of pack.toml the title and the cards on home count, and not the review, which is entered there
    afterwards.

    Args:
        root: Folder of the pack.
        language: One of its languages.

    Returns:
        Four groups of four letters.

    Raises:
        PackError: A file cannot be read, or pack.toml is broken.
    """
    manifest = read_manifest(root)
    home = (manifest.title(language), manifest.groups(language))
    digest = hashlib.sha256(msgspec.json.encode(home))
    for name in sorted(_files(root, language)):
        # A name that is no UTF-8 is a fault of its own, told by the check.
        named = name.encode(errors="surrogatepass")
        digest.update(named + b"\0" + hashlib.sha256(read_bytes(root, name)).digest())
    letters = digest.hexdigest()[:LETTERS]
    return " ".join(letters[at : at + 4] for at in range(0, LETTERS, 4))


def _files(root: Path, language: str) -> Iterator[str]:
    for place, entry in walk(root):
        if not isinstance(entry, Entry) or entry.is_folder:
            continue
        if place[:1] in {(language,), (DRAWINGS,)} or (*place, entry.name) in {
            (FACTS,),
            (SOURCES,),
        }:
            yield "/".join((*place, entry.name))
