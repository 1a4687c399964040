"""Remembering which packs could be shown, and what to show when one no longer can."""

from collections.abc import Collection
from contextlib import suppress
from pathlib import Path

import msgspec
from msgspec import Struct

from kiosk.storage.atomic import write_atomically
from kiosk.storage.profile import Profile
from kiosk.storage.small_file import read_small

MEMORY_FILE = "good-packs.json"
KEPT_PER_PACK = 3
KEPT_GONE = 1
# Hundreds of packs; a larger file is no memory of ours, and counts as damaged.
MAX_BYTES = 256 * 1024


class GoodPack(Struct, frozen=True):
    """An edition of a pack that a kiosk has shown.

    Attributes:
        id: The therapy; two of them never mix.
        edition: Counted by its authors.
        folder: Absolute path.
    """

    id: str
    edition: int
    folder: Path


GoodPacks = tuple[GoodPack, ...]


def choose_pack(
    configured: Path, broken: Collection[Path], *, pack_id: str | None, good_packs: GoodPacks
) -> Path | None:
    """Choose the pack to show: the configured one, else the last good edition of the same id.

    A caller tries what this gives. If that cannot be shown, or turns out to have another id than
    ``pack_id``, the caller adds it to ``broken`` and asks again.

    Args:
        configured: Folder that the clinic has set.
        broken: Folders that turned out not to be usable.
        pack_id: Id of the configured pack, or None where even that cannot be read; then nothing
            takes its place, because it might be another therapy.
        good_packs: What :func:`read_good_packs` gave.

    Returns:
        The folder to try, or None: please ask at the desk.
    """
    same_therapy = (pack.folder for pack in good_packs if pack.id == pack_id)
    candidates = (configured, *same_therapy)
    return next((folder for folder in candidates if folder not in broken), None)


def read_good_packs(profile: Profile) -> GoodPacks:
    """Recall the packs that were good and are still there, the latest first.

    A memory that is missing or damaged is empty: it costs the fallback, not the kiosk.
    """
    return tuple(pack for pack in _remembered(profile) if _is_there(pack.folder))


def therapy_in(profile: Profile, folder: Path) -> str | None:
    """Recall the id of the pack that was good in a folder, also where that is gone by now."""
    return next((pack.id for pack in _remembered(profile) if pack.folder == folder), None)


def remember_good_pack(profile: Profile, pack: GoodPack) -> None:
    """Note that a pack could be shown; a read-only profile only cannot note it."""
    if not profile.writable:
        return
    known = _remembered(profile)
    packs = _with_latest(known, pack)
    if packs != known:
        with suppress(OSError):
            content = msgspec.json.encode(packs, enc_hook=str)
            write_atomically(profile.folder / MEMORY_FILE, content)


def _remembered(profile: Profile) -> GoodPacks:
    try:
        content = read_small(profile.folder / MEMORY_FILE, MAX_BYTES)
        return msgspec.json.decode(content, type=GoodPacks, dec_hook=lambda _, raw: Path(raw))
    except (OSError, ValueError, RecursionError):
        return ()


def _is_there(folder: Path) -> bool:
    # A stick that was pulled or a name that no disk allows is an error, not just an absence.
    try:
        return folder.is_dir()
    except OSError:
        return False


def _with_latest(known: GoodPacks, pack: GoodPack) -> GoodPacks:
    others = [other for other in known if other.folder != pack.folder]
    same_id = [other for other in others if other.id == pack.id]
    # A stick that comes back, or whose therapy must be known, takes no place from what is there.
    here = [other for other in same_id if _is_there(other.folder)][: KEPT_PER_PACK - 1]
    gone = [other for other in same_id if not _is_there(other.folder)][:KEPT_GONE]
    other_ids = [other for other in others if other.id != pack.id]
    return (pack, *here, *gone, *other_ids)
