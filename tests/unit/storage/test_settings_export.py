"""Settings as one file for another kiosk."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.clinic_settings import CLINIC_NAME, OPENING_HOURS, PACK_FOLDER
from kiosk.domain.printing_settings import PRINTER_NAME
from kiosk.domain.screen_settings import PX_PER_MM, RENDERER
from kiosk.domain.settings import ALL_SETTINGS, Rejected, Settings, settings_from
from kiosk.domain.visit_settings import LANGUAGE, OWN_QUESTIONS
from kiosk.storage.profile import Profile
from kiosk.storage.settings_edit import store_values
from kiosk.storage.settings_export import (
    FORMAT,
    NoExport,
    changes_of,
    export_settings,
    read_export,
)
from kiosk.storage.settings_file import read_settings
from kiosk.storage.settings_text import MAX_BYTES

RAW = {
    CLINIC_NAME.key: 'The "Lake" \\ Côte',
    OPENING_HOURS.key: "mon-fri 8:00-17:00",
    OWN_QUESTIONS.key: False,
    PX_PER_MM.key: 5.5,
    PRINTER_NAME.key: "ipp://10.0.0.7/ipp",
    PACK_FOLDER.key: "/srv/pack",
    RENDERER.key: "gpu",
}
OF_MACHINE = {PX_PER_MM.key, PRINTER_NAME.key, PACK_FOLDER.key, RENDERER.key}
SET, _ = settings_from(RAW)
EXPORT = export_settings(SET)


def read(content: bytes) -> tuple[Settings, tuple[Rejected, ...]]:
    """Read an export that is one."""
    found = read_export(content)
    assert not isinstance(found, NoExport)
    return found


def test_an_export_holds_what_makes_sense_elsewhere() -> None:
    """All that is set but what belongs to the machine."""
    settings, rejected = read(EXPORT)

    assert dict(settings.values) == {k: v for k, v in SET.values.items() if k not in OF_MACHINE}
    assert rejected == ()


def test_an_export_tells_nothing_of_the_machine() -> None:
    """No address of a printer, no folder."""
    text = EXPORT.decode()

    assert not [word for word in ("10.0.0.7", "/srv", "printer", "pack", "5.5") if word in text]


def test_another_kiosk_gets_the_same_settings(tmp_path: Path) -> None:
    """What the first one has not set goes back to its default; what is measured stays."""
    profile = Profile(tmp_path, writable=True)
    store_values(profile, {PX_PER_MM.key: 3.0, LANGUAGE.key: "es", CLINIC_NAME.key: "Hill"})

    store_values(profile, changes_of(read(EXPORT)[0]))

    settings, rejected = read_settings(profile)
    carried = {key: SET.values[key] for key in SET.values if key not in OF_MACHINE}
    assert dict(settings.values) == {**carried, PX_PER_MM.key: 3.0}
    assert rejected == ()


@pytest.mark.parametrize(
    ("content", "outcome"),
    [
        (b"", NoExport.NOT_SETTINGS),
        (b"\xff\xfe", NoExport.NOT_SETTINGS),
        (b"GIF89a", NoExport.NOT_SETTINGS),
        (b'clinic.name = "A"\n', NoExport.NOT_SETTINGS),
        (b"x = " + b"[" * 12_000, NoExport.NOT_SETTINGS),
        (EXPORT.replace(b"settings_format = 1", b"settings_format = 2"), NoExport.OTHER_FORMAT),
        (EXPORT.replace(b"settings_format = 1", b'settings_format = "x"'), NoExport.OTHER_FORMAT),
        (EXPORT[:-5], NoExport.CUT_OFF),
        (EXPORT + b"#" * MAX_BYTES, NoExport.TOO_LARGE),
    ],
)
def test_what_is_no_export_is_told_apart(content: bytes, outcome: NoExport) -> None:
    """With a reason that staff can act upon."""
    assert read_export(content) is outcome


def test_a_value_that_does_not_fit_costs_only_itself() -> None:
    """Somebody has changed the file, or another version has written it."""
    more = b'printer.name = "there"\nprint.max_per_visit = 99\nno.setting = 1\n# end of settings'
    settings, rejected = read(EXPORT.replace(b"# end of settings", more))

    assert settings.get(CLINIC_NAME) == RAW[CLINIC_NAME.key]
    assert [(told.key, told.reason) for told in rejected] == [
        ("printer.name", "holds for one machine only"),
        ("print.max_per_visit", "must be a whole number from 1 to 10"),
        ("no.setting", "is not a setting of this program"),
    ]


def test_an_export_cut_off_at_any_byte_is_none() -> None:
    """The stick was pulled too early."""
    for cut in range(len(EXPORT) - 1):
        assert isinstance(read_export(EXPORT[:cut]), NoExport), cut


@given(st.binary(max_size=300))
def test_any_bytes_give_an_answer(content: bytes) -> None:
    """Alone, and in the middle of an export."""
    read_export(content)
    read_export(EXPORT[:60] + content + EXPORT[60:])


def test_the_form_is_the_first() -> None:
    """A change of it needs a reader for this one too."""
    assert FORMAT == 1
    assert {setting.key for setting in ALL_SETTINGS if setting.of_machine} >= OF_MACHINE
