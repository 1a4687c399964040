"""Finds the packs that a kiosk has: those of the program, and those that staff have installed."""

from pathlib import Path

from kiosk.content.errors import PackError
from kiosk.content.manifest import read_manifest
from kiosk.host.bundle import bundled_packs, packs_in
from kiosk.storage.profile import Profile

PACKS_FOLDER = "packs"


def installed_packs(profile: Profile, set_folder: str = "") -> tuple[Path, ...]:
    """Give the folders of the packs that the kiosk shows, one for each therapy.

    No file of a pack is read, but where the program and the profile have one of the same name.

    Args:
        profile: Staff install packs into its folder ``packs``, each in a folder named by its id.
        set_folder: What the clinic has set: the only pack, or a folder that holds those to show;
            empty for all of the program and of the profile.

    Returns:
        Folders in the order of their names; none where there is no pack at all.
    """
    if set_folder:
        folder = Path(set_folder)
        return packs_in(folder) or (folder,)
    found = {folder.name: folder for folder in bundled_packs()}
    for folder in packs_in(profile.folder / PACKS_FOLDER):
        found[folder.name] = max(folder, found.get(folder.name, folder), key=_edition)
    return tuple(found[name] for name in sorted(found))


def _edition(folder: Path) -> int:
    try:
        return read_manifest(folder).edition
    except PackError:
        return 0
