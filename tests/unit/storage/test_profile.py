"""The profile folder: a kiosk starts with whatever there is, but says what it was denied."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import platformdirs
import pytest

from kiosk.domain.errors import ProfileError
from kiosk.storage.profile import Profile, open_profile

Locked = Callable[[int], AbstractContextManager[Path]]


def test_a_missing_folder_is_made(tmp_path: Path) -> None:
    """The folder that was asked for is there afterwards, and empty."""
    wanted = tmp_path / "deep" / "profile"

    assert open_profile(wanted) == Profile(wanted, writable=True)
    assert list(wanted.iterdir()) == []


def test_an_existing_folder_is_left_as_it_is(tmp_path: Path) -> None:
    """Opening makes and removes nothing inside."""
    (tmp_path / "settings.toml").touch()

    open_profile(tmp_path)

    assert [path.name for path in tmp_path.iterdir()] == ["settings.toml"]


def test_without_a_wish_it_is_the_users_own_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The usual place is the platform's, under the program's name."""
    monkeypatch.setattr(platformdirs, "user_data_path", lambda name, **_: tmp_path / name)

    assert open_profile(None) == Profile(tmp_path / "askwell", writable=True)


def test_a_usual_folder_that_cannot_be_made_costs_no_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The kiosk gets a profile that keeps nothing."""
    (tmp_path / "home").touch()
    monkeypatch.setattr(platformdirs, "user_data_path", lambda name, **_: tmp_path / "home" / name)

    assert open_profile(None) == Profile(tmp_path / "home" / "askwell", writable=False)


def test_a_read_only_folder_works(locked_folder: Locked) -> None:
    """It can be read, and is known not to be writable."""
    with locked_folder(0o555) as folder:
        assert open_profile(folder) == Profile(folder, writable=False)


def test_a_folder_that_cannot_be_read_is_refused(locked_folder: Locked) -> None:
    """An explicit wish that cannot be met is one clear sentence."""
    with locked_folder(0o300) as folder, pytest.raises(ProfileError) as caught:
        open_profile(folder)

    assert str(caught.value) == f"the profile folder {folder} cannot be read: Permission denied"


def test_a_folder_that_cannot_be_made_is_refused(locked_folder: Locked) -> None:
    """A missing folder in a read-only place is one clear sentence."""
    with locked_folder(0o555) as folder, pytest.raises(ProfileError) as caught:
        open_profile(folder / "new")

    assert str(caught.value).endswith("/new cannot be made: Permission denied")


def test_a_file_is_no_profile(tmp_path: Path) -> None:
    """A file in the folder's place is one clear sentence."""
    file = tmp_path / "profile"
    file.touch()

    with pytest.raises(ProfileError, match=r"is a file, not a folder$"):
        open_profile(file)
