"""Chooses the pack to show at the start, and the one to fall back on."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from kiosk.content.errors import PackError
from kiosk.content.pack import Pack, open_for_visitors
from kiosk.host.bundle import bundled_packs
from kiosk.storage.profile import Profile

if TYPE_CHECKING:
    from kiosk.storage.last_good import GoodPack


class PackChoice(Struct, frozen=True):
    """Which pack was asked for, and what to do when it is broken.

    Attributes:
        profile: Remembers which packs were good.
        configured: Folder of the pack that was asked for.
        strict: Whether a broken pack ends the program instead, as with ``--pack``.
        safe: Whether the configured pack may be what makes the kiosk crash.
        therapy: Id of the pack, where the name of its folder has to tell it; else nothing.
        show_unreviewed: Whether translations may show that nobody vouches for.
    """

    profile: Profile
    configured: Path
    strict: bool
    show_unreviewed: bool = False
    safe: bool = False
    therapy: str = ""

    @property
    def trusted(self) -> bool:
        """Whether the configured pack cannot be what makes the kiosk crash."""
        return not self.safe or self.configured in bundled_packs()


def pack_to_show(choice: PackChoice, language: str) -> Pack | None:
    """Open the pack to begin with; None: please ask at the desk.

    Args:
        choice: Which pack was asked for.
        language: The language of a visit's start.

    Raises:
        PackError: A pack that must be shown is broken.
    """
    if choice.safe:
        return _safe_pack(choice, language)
    if choice.strict:
        return open_for_visitors(
            choice.configured, language, show_unreviewed=choice.show_unreviewed
        )
    return first_usable_pack(choice, language, set(), None)


def first_usable_pack(
    choice: PackChoice, language: str, broken: set[Path], pack_id: str | None
) -> Pack | None:
    """Open the configured pack, else the last good edition of the same id.

    A pack that comes with the program counts as the oldest good one.

    Args:
        choice: Which pack was asked for.
        language: The language of a visit's start; a pack that lacks it shows in English.
        broken: Folders that are not usable; those found to be so are added.
        pack_id: Id of the configured pack where it is known.

    Returns:
        A pack whose manifest can be read, or None: please ask at the desk.
    """
    shown = choice.show_unreviewed
    told_id = pack_id or choice.therapy or None
    if choice.configured not in broken:
        pack = _opened(choice.configured, language, show_unreviewed=shown)
        if pack and told_id in {None, pack.id}:
            return pack
    from kiosk.storage.last_good import choose_pack, read_good_packs, therapy_in

    good_packs = (*read_good_packs(choice.profile), *_bundled_packs())
    wanted_id = told_id or therapy_in(choice.profile, choice.configured)
    while folder := choose_pack(
        choice.configured, broken, pack_id=wanted_id, good_packs=good_packs
    ):
        pack = _opened(folder, language, show_unreviewed=shown)
        if pack and wanted_id in {None, pack.id}:
            return pack
        broken.add(folder)
    return None


def _safe_pack(choice: PackChoice, language: str) -> Pack | None:
    # The program's own pack, or another that was good: of the same therapy.
    asked_for = _opened(choice.configured, language, show_unreviewed=choice.show_unreviewed)
    if choice.trusted:
        return asked_for
    pack_id = choice.therapy or (None if asked_for is None else asked_for.id)
    return first_usable_pack(choice, language, {choice.configured}, pack_id)


def _opened(folder: Path, language: str, *, show_unreviewed: bool = False) -> Pack | None:
    with suppress(PackError):
        return open_for_visitors(folder, language, show_unreviewed=show_unreviewed)
    return None


def _bundled_packs() -> "Iterator[GoodPack]":
    from kiosk.storage.last_good import GoodPack

    for folder in bundled_packs():
        if pack := _opened(folder, "en"):
            yield GoodPack(pack.id, pack.edition, pack.root)
