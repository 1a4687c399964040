"""Which English text a translated file was made from, and who vouches for it."""

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import msgspec

from kiosk.content.errors import PackError
from kiosk.content.files import read_bytes
from kiosk.domain.review_lines import read_day

if TYPE_CHECKING:
    from hashlib import sha256
else:
    # As Python's own random does: hashlib loads 3 MB of cryptography, and a kiosk hashes little.
    try:
        from _sha256 import sha256
    except ImportError:  # pragma: no cover (Python 3.12 has it elsewhere; hashlib is as right)
        from hashlib import sha256

SOURCE_LANGUAGE = "en"


class Translation(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``translation = {status, reviewer, date, source_hash}`` of a translated file.

    Attributes:
        source_hash: SHA-256 of the English file's bytes, in hexadecimal digits.

    Source:
        45 CFR 92.201(c)(3): a qualified human translator reviews machine translation.
    """

    status: Literal["draft", "machine", "reviewed"]
    reviewer: str = ""
    date: str = ""
    source_hash: str = ""

    @property
    def is_reviewed(self) -> bool:
        """Whether a named person has reviewed it on a named day."""
        named = any(map(str.isalpha, self.reviewer))
        return self.status == "reviewed" and named and self.day is not None

    @property
    def day(self) -> dt.date | None:
        """The day of the review, or None where ``date`` is none."""
        return read_day(self.date)


def source_hash(root: Path, inner: str) -> str | None:
    """Give the hash of an English file, or None where there is none that can be read.

    Args:
        root: Folder of the pack.
        inner: Path of the file below the folder of a language.
    """
    try:
        return sha256(read_bytes(root, f"{SOURCE_LANGUAGE}/{inner}")).hexdigest()
    except PackError:
        return None


def is_vouched_for(root: Path, inner: str, translation: Translation | None) -> bool:
    """Tell whether a translated file may be shown to visitors.

    Args:
        root: Folder of the pack.
        inner: Path of the file below the folder of its language.
        translation: The stamp of the file.
    """
    return (
        translation is not None
        and translation.is_reviewed
        and translation.source_hash == source_hash(root, inner)
    )
