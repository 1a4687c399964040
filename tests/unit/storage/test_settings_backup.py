"""The backup of the settings: what takes its place, when it holds, and what staff learn of it."""

from pathlib import Path

import pytest

from kiosk.domain.clinic_settings import CLINIC_NAME
from kiosk.domain.screen_settings import RENDERER
from kiosk.domain.settings import Settings, settings_from
from kiosk.storage.profile import Profile
from kiosk.storage.settings_backup import keep_settings
from kiosk.storage.settings_file import BACKUP_FILE, DAMAGED_FILE, SETTINGS_FILE, read_settings
from kiosk.storage.settings_text import read_text, written_text

BY_HAND = 'renderer = "gpu"  # fast\n[clinic]\nname = "Lakeside Grüße"\nhours = "mon 8:00-9:00"\n'
BY_PROGRAM = written_text({"clinic.name": "Lakeside Grüße", "renderer": "gpu"})
DAMAGED = b"renderer = "


def write(profile: Profile, **files: bytes | str) -> None:
    """Write settings (``found``), backup (``backup``) and what was put aside (``aside``)."""
    names = {"found": SETTINGS_FILE, "backup": BACKUP_FILE, "aside": DAMAGED_FILE}
    for part, content in files.items():
        encoded = content.encode() if isinstance(content, str) else content
        (profile.folder / names[part]).write_bytes(encoded)


def files_of(profile: Profile) -> dict[str, bytes]:
    """Read everything in a profile."""
    return {path.name: path.read_bytes() for path in profile.folder.iterdir()}


def complaints(profile: Profile) -> dict[str, str]:
    """Give what staff are told, by what it is about."""
    return {told.key: told.reason for told in read_settings(profile)[1]}


@pytest.mark.parametrize("text", [BY_HAND, BY_PROGRAM])
@pytest.mark.parametrize("before", [None, "", "x = 1\n", DAMAGED])
def test_a_good_file_is_backed_up(profile: Profile, text: str, before: bytes | str | None) -> None:
    """Once; whatever the earlier backup held."""
    write(profile, found=text, **({} if before is None else {"backup": before}))

    keep_settings(profile)

    assert files_of(profile) == {SETTINGS_FILE: text.encode(), BACKUP_FILE: text.encode()}
    assert complaints(profile) == {}


def test_a_backup_that_is_the_same_is_not_written_again(profile: Profile) -> None:
    """Each start would cost a write."""
    write(profile, found=BY_HAND, backup=BY_HAND)
    before = (profile.folder / BACKUP_FILE).stat()

    keep_settings(profile)

    assert (profile.folder / BACKUP_FILE).stat() == before


@pytest.mark.parametrize(
    "found", [b"", b" \n", DAMAGED, b"\0" * 512, b"# renderer\n", BY_HAND[:25].encode()]
)
def test_nothing_bad_takes_the_place_of_a_backup(profile: Profile, found: bytes) -> None:
    """Empty, invalid, without a value, or shorter by its end."""
    write(profile, found=found, backup=BY_HAND)

    keep_settings(profile)

    assert files_of(profile)[BACKUP_FILE] == BY_HAND.encode()


def test_a_damaged_file_is_put_aside_and_its_backup_takes_its_place(profile: Profile) -> None:
    """The same values hold, and staff are told until somebody deletes what was put aside."""
    write(profile, found=DAMAGED, backup=BY_HAND, aside="older")
    settings, (told, earlier) = read_settings(profile)
    assert settings == settings_from(read_text(BY_HAND.encode()))[0]
    assert (told.key, earlier.key) == (SETTINGS_FILE, DAMAGED_FILE)
    assert told.reason.endswith(f"; the values of {BACKUP_FILE} hold")

    keep_settings(profile)

    mended = BY_HAND.encode()
    assert files_of(profile) == {
        SETTINGS_FILE: mended, BACKUP_FILE: mended, DAMAGED_FILE: DAMAGED
    }  # fmt: skip
    assert list(complaints(profile)) == [DAMAGED_FILE]


def test_without_a_backup_the_defaults_hold(profile: Profile) -> None:
    """The damaged file is kept for somebody to look at."""
    write(profile, found=DAMAGED)
    assert read_settings(profile)[0] == Settings()

    keep_settings(profile)

    assert files_of(profile) == {DAMAGED_FILE: DAMAGED}
    assert list(complaints(profile)) == [DAMAGED_FILE]


def test_an_empty_file_is_not_worth_putting_aside(profile: Profile) -> None:
    """It would replace what somebody may still want to read."""
    write(profile, found=b"", backup=BY_HAND, aside="older")

    keep_settings(profile)

    assert files_of(profile)[DAMAGED_FILE] == b"older"
    assert files_of(profile)[SETTINGS_FILE] == BY_HAND.encode()


def test_a_missing_file_comes_back(profile: Profile) -> None:
    """An editor was interrupted between deleting and writing."""
    write(profile, backup=BY_HAND)
    assert read_settings(profile)[0].get(CLINIC_NAME) == "Lakeside Grüße"
    assert complaints(profile) == {SETTINGS_FILE: f"is missing; the values of {BACKUP_FILE} hold"}

    keep_settings(profile)

    assert files_of(profile)[SETTINGS_FILE] == BY_HAND.encode()


def test_a_profile_without_settings_stays_empty(profile: Profile) -> None:
    """Nothing to back up."""
    keep_settings(profile)

    assert files_of(profile) == {}


def test_a_damaged_backup_harms_nobody(profile: Profile) -> None:
    """The defaults hold where both are damaged."""
    write(profile, found=DAMAGED, backup=b"\xff")

    assert read_settings(profile)[0] == Settings()


def test_what_may_not_be_written_is_left(profile: Profile) -> None:
    """The values are right all the same."""
    write(profile, found=DAMAGED, backup=BY_HAND)
    read_only = Profile(profile.folder, writable=False)

    keep_settings(read_only)

    assert files_of(profile) == {SETTINGS_FILE: DAMAGED, BACKUP_FILE: BY_HAND.encode()}
    assert read_settings(read_only)[0].get(RENDERER) == "gpu"


def test_a_folder_in_the_place_of_the_backup_ends_nothing(profile: Profile) -> None:
    """It is the backup that is lost, not the kiosk."""
    write(profile, found=BY_HAND)
    (profile.folder / BACKUP_FILE).mkdir()

    keep_settings(profile)

    assert read_settings(profile)[0].get(RENDERER) == "gpu"


@pytest.mark.parametrize("backed_up", [True, False])
@pytest.mark.parametrize("whole", [BY_PROGRAM, BY_HAND], ids=["by program", "by hand"])
def test_a_file_cut_off_at_any_byte_is_noticed(
    tmp_path: Path, whole: str, *, backed_up: bool
) -> None:
    """All values as before, or staff are told; and so it is again after the next start."""
    content = whole.encode()
    for cut in range(len(content)):
        profile = Profile(tmp_path / str(cut), writable=True)
        profile.folder.mkdir()
        write(profile, found=content[:cut], **({"backup": whole} if backed_up else {}))
        for _start in range(2):
            settings, rejected = read_settings(profile)
            same = dict(settings.values) == dict(settings_from(read_text(content))[0].values)
            assert same or rejected or _is_a_whole_line(whole, cut, backed_up=backed_up), cut
            keep_settings(profile)


def test_a_backup_gives_every_value_of_a_file_that_the_program_wrote(profile: Profile) -> None:
    """Wherever it was cut off."""
    content = BY_PROGRAM.encode()
    for cut in range(len(content)):
        write(profile, found=content[:cut], backup=content)

        assert read_settings(profile)[0].get(CLINIC_NAME) == "Lakeside Grüße", cut


def _is_a_whole_line(whole: str, cut: int, *, backed_up: bool) -> bool:
    """Tell what nobody can notice: a file by hand that ends after a value, without a backup."""
    if backed_up or whole == BY_PROGRAM:
        return False
    try:
        return bool(read_text(whole.encode()[:cut]))
    except ValueError:
        return False
