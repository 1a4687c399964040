"""Storing settings: their lines change, and nothing else that somebody wrote."""

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.clinic_settings import CLINIC_NAME, DESK_WORDS, ENDORSEMENT, OPENING_HOURS
from kiosk.domain.opening_hours import read_hours
from kiosk.domain.printing_settings import MAX_PRINTS
from kiosk.domain.screen_settings import DISPLAY_THEME, PX_PER_MM, RENDERER
from kiosk.domain.visit_settings import OWN_QUESTIONS
from kiosk.storage.profile import Profile
from kiosk.storage.settings_edit import Stored, store_values
from kiosk.storage.settings_file import BACKUP_FILE, DAMAGED_FILE, SETTINGS_FILE, read_settings
from kiosk.storage.settings_text import END, HEADER, MAX_BYTES

# Looks like the setting, and is text.
DECOY = 'note = """\nscreen.px_per_mm = 4\n"""\n'
OTHERS = 'renderer = "gpu"  # a comment\n\n[clinic]\nname = "Lakeside"\n'
MEASURE = {PX_PER_MM.key: 5.5}


def file_of(profile: Profile, text: str) -> Path:
    """Write a settings file."""
    file = profile.folder / SETTINGS_FILE
    file.write_bytes(text.encode())
    return file


def values_in(profile: Profile) -> Mapping[str, object]:
    """Read what is set."""
    return read_settings(profile)[0].values


def test_a_missing_file_is_made(profile: Profile) -> None:
    """With the values that there are, sorted."""
    values = {CLINIC_NAME.key: 'The "Lake" \\ Côte', **MEASURE, OWN_QUESTIONS.key: False}

    assert store_values(profile, values) is Stored.STORED

    assert (profile.folder / SETTINGS_FILE).read_text() == (
        f'{HEADER}clinic.name = "The \\"Lake\\" \\\\ Côte"\nown_questions.allowed = false\n'
        f"screen.px_per_mm = 5.5\n{END}"
    )
    assert values_in(profile) == values


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (OTHERS, f"screen.px_per_mm = 5.5\n{OTHERS}"),
        (f"screen.px_per_mm = 4\n{OTHERS}", f"screen.px_per_mm = 5.5\n{OTHERS}"),
        (f"{OTHERS}[screen]\npx_per_mm = 4\n", f"{OTHERS}[screen]\npx_per_mm = 5.5\n"),
        (f"{OTHERS}[screen] # size\n", f"{OTHERS}[screen]\npx_per_mm = 5.5\n"),
        ("[clinic]\npx_per_mm = 1\n[screen]\npx_per_mm = 4\n",
         "[clinic]\npx_per_mm = 1\n[screen]\npx_per_mm = 5.5\n"),
        ("# screen.px_per_mm = 9\n", "screen.px_per_mm = 5.5\n# screen.px_per_mm = 9\n"),
        (f"{DECOY}[screen]\n[screen.x]\n", f"{DECOY}[screen]\npx_per_mm = 5.5\n[screen.x]\n"),
        ("\ufeffscreen.px_per_mm = 4\n", "screen.px_per_mm = 5.5\n"),
        (f'{HEADER}# mine\nlanguage = "es"\n{END}',
         f'{HEADER}screen.px_per_mm = 5.5\n# mine\nlanguage = "es"\n{END}'),
    ],
)  # fmt: skip
def test_all_else_stays_as_it_was_written(profile: Profile, before: str, after: str) -> None:
    """Comments, order and other values; the value stands where it stood."""
    file = file_of(profile, before)

    assert store_values(profile, MEASURE) is Stored.STORED
    assert file.read_text() == after
    assert values_in(profile)[PX_PER_MM.key] == 5.5


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('# mine\nscreen.px_per_mm = 4\nlanguage = "es"\n', '# mine\nlanguage = "es"\n'),
        ("[screen] # size\n  px_per_mm = 4\n", "[screen] # size\n"),
        ("[screen]\npx_per_mm = 4", "[screen]\n"),
        ('language = "es"\n', 'language = "es"\n'),
        (f"[screen]\nx = 1\n{DECOY}", f"[screen]\nx = 1\n{DECOY}"),
        # A file without a word would look as if it had been lost.
        ("screen.px_per_mm = 4\n", HEADER + END),
        ("\nscreen.px_per_mm = 4\n", HEADER + END),
    ],
)  # fmt: skip
def test_back_to_the_default_takes_the_line_away(profile: Profile, before: str, after: str) -> None:
    """And no other."""
    file = file_of(profile, before)

    assert store_values(profile, {PX_PER_MM.key: None}) is Stored.STORED
    assert file.read_text() == after
    assert PX_PER_MM.key not in values_in(profile)


def test_several_are_stored_in_one_write(profile: Profile) -> None:
    """Changed, added and taken away; the comment stays."""
    file = file_of(profile, OTHERS)
    hours = "mon-fri 8:00-17:00"

    store_values(profile, {RENDERER.key: None, CLINIC_NAME.key: "Hill", OPENING_HOURS.key: hours})

    assert file.read_text() == ('\n[clinic]\nhours = "mon-fri 08:00-17:00"\nname = "Hill"\n')
    assert values_in(profile) == {CLINIC_NAME.key: "Hill", OPENING_HOURS.key: read_hours(hours)}


@pytest.mark.parametrize(
    "before",
    [
        pytest.param('renderer = "gpu"\nscreen = {px_per_mm = 4}\n', id="an inline table"),
        pytest.param('renderer = "gpu"\nscreen = "wide"\n', id="a value instead of a table"),
        pytest.param('renderer = """\ngpu"""\n' + "screen.px_per_mm = [\n4]\n",
                     id="a value of several lines"),
        pytest.param('renderer = "gpu"\n' + "#" * (MAX_BYTES - 20), id="no room"),
        pytest.param('renderer = "gpu"\nx = """\n' + "px_per_mm = 1\n" * 30
                     + '"""\n[screen]\npx_per_mm = 4\n', id="many lookalikes"),
    ],
)  # fmt: skip
def test_what_cannot_be_changed_alone_is_written_anew(profile: Profile, before: str) -> None:
    """From the values that hold."""
    file = file_of(profile, before)
    values = {**values_in(profile), **MEASURE}

    assert store_values(profile, MEASURE) is Stored.STORED
    assert values_in(profile) == values
    assert file.read_text().startswith(HEADER)


def test_a_damaged_file_is_put_aside_and_written_anew_from_its_backup(profile: Profile) -> None:
    """What was saved is the newest, the rest as it was."""
    file = file_of(profile, "renderer = ")
    (profile.folder / BACKUP_FILE).write_text(OTHERS)

    assert store_values(profile, MEASURE) is Stored.STORED

    assert values_in(profile) == {"renderer": "gpu", "clinic.name": "Lakeside", **MEASURE}
    assert (profile.folder / DAMAGED_FILE).read_text() == "renderer = "
    assert file.read_text() == (profile.folder / BACKUP_FILE).read_text()


def test_what_the_end_of_a_shortened_file_had_stays_in_its_backup(profile: Profile) -> None:
    """Beside what is stored; and staff are still told that a line may have been lost."""
    lost = '[printer]\nname = "Front"\n'
    file_of(profile, OTHERS)
    (profile.folder / BACKUP_FILE).write_text(OTHERS + lost)
    told = read_settings(profile)[1]

    assert store_values(profile, {CLINIC_NAME.key: "Hill"}) is Stored.STORED

    after = OTHERS.replace("Lakeside", "Hill")
    assert (profile.folder / BACKUP_FILE).read_text() == after + lost
    assert told
    assert read_settings(profile)[1] == told


@pytest.mark.parametrize(
    "values",
    [{"no.setting": 1}, {PX_PER_MM.key: 99}, {**MEASURE, CLINIC_NAME.key: "two\nlines"}],
)
def test_what_a_setting_does_not_accept_is_not_written(
    profile: Profile, values: Mapping[str, object]
) -> None:
    """Nor what would have been stored with it."""
    file = file_of(profile, OTHERS)

    with pytest.raises(ValueError, match=r"must be|is not a setting"):
        store_values(profile, values)
    assert file.read_text() == OTHERS


def test_a_read_only_profile_is_told(
    locked_folder: Callable[[int], AbstractContextManager[Path]],
) -> None:
    """Whether the program knew of it or finds out."""
    with locked_folder(0o555) as folder:
        for writable in (False, True):
            outcome = store_values(Profile(folder, writable=writable), MEASURE)
            assert outcome is Stored.NOT_WRITABLE
        assert (folder / SETTINGS_FILE).read_text() == 'renderer = "gpu"\n'


def test_a_file_that_may_not_be_read_is_not_replaced(profile: Profile) -> None:
    """Its values would be lost."""
    (profile.folder / SETTINGS_FILE).mkdir()

    assert store_values(profile, MEASURE) is Stored.NOT_WRITABLE


def test_a_backup_that_cannot_be_written_costs_only_itself(profile: Profile) -> None:
    """The value holds."""
    (profile.folder / BACKUP_FILE).mkdir()

    assert store_values(profile, MEASURE) is Stored.STORED
    assert values_in(profile) == MEASURE


TEXTS = st.text(st.characters(exclude_categories=["C", "Z"]) | st.just(" "), max_size=40)
CHANGES = st.fixed_dictionaries(
    {},
    optional={
        CLINIC_NAME.key: st.none() | TEXTS.map(str.strip),
        ENDORSEMENT.key: st.none() | TEXTS.map(str.strip),
        DESK_WORDS.key: st.none() | TEXTS.map(str.strip).filter(bool),
        PX_PER_MM.key: st.none() | st.floats(2, 12),
        MAX_PRINTS.key: st.none() | st.integers(1, 10),
        OWN_QUESTIONS.key: st.none() | st.booleans(),
        DISPLAY_THEME.key: st.none() | st.sampled_from(DISPLAY_THEME.choices),
    },
)
LINES = st.lists(
    st.sampled_from(
        ["# note", "", "[clinic]", "[screen]", "[print]", 'name = "A"', "px_per_mm = 4",
         "screen.px_per_mm = 4.5", 'clinic.name = "B"', "max_per_visit = 2", 'x = "y"',
         "own_questions = {allowed = false}", 'display.theme = "light"', DECOY.rstrip(),
         'clinic."desk_words" = "here"', "print.max_per_visit=99", "[[list]]", 'screen = "wide"']
    ),
    max_size=12,
)  # fmt: skip


@given(LINES, CHANGES)
def test_what_was_stored_holds_and_all_else_too(
    lines: list[str], changes: Mapping[str, object]
) -> None:
    """Whatever the file was, and however it was written."""
    with TemporaryDirectory() as folder:
        profile = Profile(Path(folder), writable=True)
        file = file_of(profile, "\n".join(lines))
        wanted = {**values_in(profile), **changes}

        assert store_values(profile, changes) is Stored.STORED

        assert values_in(profile) == {k: v for k, v in wanted.items() if v is not None}
        assert file.read_bytes() == (profile.folder / BACKUP_FILE).read_bytes()
