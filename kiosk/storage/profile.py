"""The profile: the one folder where a kiosk keeps its settings, its log and its memory."""

import os
from pathlib import Path

from msgspec import Struct

from kiosk.domain.errors import ProfileError

PROGRAM = "askwell"


class Profile(Struct, frozen=True):
    """The folder of one kiosk.

    Attributes:
        folder: May not exist, if it is not writable either.
        writable: Whether files can be made in it; a kiosk also runs without.
    """

    folder: Path
    writable: bool


def open_profile(folder: Path | None) -> Profile:
    """Open the profile folder, and make it where it is missing.

    Args:
        folder: The folder that was asked for; None for the usual one of this user.

    Returns:
        The profile. One that is read-only works, and so does a usual one that cannot be made.

    Raises:
        ProfileError: A folder was asked for, but is a file, cannot be made or cannot be read.
    """
    wanted = _usual_folder() if folder is None else folder
    problem = _problem(wanted)
    if problem and folder is not None:
        raise ProfileError(f"the profile folder {folder} {problem}")
    return Profile(wanted, writable=not problem and os.access(wanted, os.W_OK | os.X_OK))


def _usual_folder() -> Path:
    from platformdirs import user_data_path  # noqa: PLC0415 (an installed session names its folder)

    return user_data_path(PROGRAM, appauthor=False)


def _problem(folder: Path) -> str:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError:
        return "is a file, not a folder"
    except OSError as error:
        return f"cannot be made: {error.strerror}"
    return "" if os.access(folder, os.R_OK | os.X_OK) else "cannot be read: Permission denied"
