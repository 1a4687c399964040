"""The clinic's own review stamp: who has looked through the edition that this kiosk shows."""

import datetime as dt
import tomllib
from collections.abc import Mapping

from kiosk.domain.review import ReviewStamp, is_acceptable, is_line
from kiosk.storage.atomic import write_atomically
from kiosk.storage.profile import Profile
from kiosk.storage.settings_edit import Stored
from kiosk.storage.settings_text import toml_value
from kiosk.storage.small_file import read_small

STAMP_FILE = "review.toml"
# Where another pack has that one already.
STAMP_FILE_OF = "review-{}.toml"
_MAX_BYTES = 4_000


def read_stamp(profile: Profile, pack_id: str, edition: int) -> ReviewStamp | None:
    """Read the stamp that the clinic has given to an edition.

    Args:
        profile: Where it may stand.
        pack_id: The pack that is shown.
        edition: Its edition; a stamp for another one says nothing of this one.

    Returns:
        The stamp, or None where there is none, or none that can be read.
    """
    table = _read(profile, _file_of(profile, pack_id))
    if (table.get("pack"), table.get("edition")) != (pack_id, edition):
        return None
    stamp = ReviewStamp(
        _words(table, "reviewer"), _words(table, "role"), _day(table, "date"),
        _day(table, "review_by"),
    )  # fmt: skip
    return stamp if is_acceptable(stamp) else None


def store_stamp(profile: Profile, pack_id: str, edition: int, stamp: ReviewStamp) -> Stored:
    """Keep the stamp that the clinic gives to the edition that is shown.

    Args:
        profile: Its folder exists.
        pack_id: The pack that is shown.
        edition: Its edition.
        stamp: Takes the place of any earlier one for this pack.

    Raises:
        ValueError: The stamp is not acceptable; ask :func:`kiosk.domain.review.is_acceptable`.
    """
    if not is_acceptable(stamp):
        raise ValueError("the review stamp is not acceptable")
    if not profile.writable:
        return Stored.NOT_WRITABLE
    lines = (
        f"pack = {toml_value(pack_id)}",
        f"edition = {edition}",
        f"reviewer = {toml_value(stamp.reviewer)}",
        f"role = {toml_value(stamp.role)}",
        f"date = {stamp.date}",
        f"review_by = {stamp.review_by}",
    )
    try:
        write_atomically(
            profile.folder / _file_of(profile, pack_id), "\n".join((*lines, "")).encode()
        )
    except OSError:
        return Stored.NOT_WRITABLE
    return Stored.STORED


def _file_of(profile: Profile, pack_id: str) -> str:
    own = STAMP_FILE_OF.format(pack_id)
    pack = _read(profile, STAMP_FILE).get("pack")
    if pack is None:
        # Missing or damaged: that says nothing of a file of this pack.
        return own if _read(profile, own).get("pack") == pack_id else STAMP_FILE
    return STAMP_FILE if pack == pack_id else own


def _read(profile: Profile, name: str) -> Mapping[str, object]:
    try:
        return tomllib.loads(read_small(profile.folder / name, _MAX_BYTES).decode())
    except (OSError, ValueError, RecursionError):
        return {}


def _words(table: Mapping[str, object], key: str) -> str:
    words = table.get(key)
    return words if isinstance(words, str) and is_line(words) else ""


def _day(table: Mapping[str, object], key: str) -> dt.date | None:
    day = table.get(key)
    return day if isinstance(day, dt.date) and not isinstance(day, dt.datetime) else None
