"""The text of the settings: what the program writes, it reads; what others write never ends it."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.setting_kinds import RawValue
from kiosk.domain.settings import ALL_SETTINGS, settings_from
from kiosk.storage.settings_text import (
    END,
    HEADER,
    MAX_BYTES,
    DamagedTextError,
    read_text,
    written_text,
)

KEYS = st.sampled_from([setting.key for setting in ALL_SETTINGS])
ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]))
RAW_VALUES: st.SearchStrategy[RawValue] = (
    st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.floats(allow_nan=False) | ANY_TEXT
)
WRITTEN = written_text({"clinic.name": "Lakeside", "screen.px_per_mm": 4.5}).encode()


@given(st.dictionaries(KEYS, RAW_VALUES))
def test_what_the_program_writes_it_reads(values: dict[str, RawValue]) -> None:
    """Any text, number and flag, in its own type."""
    text = written_text(values)

    if len(text.encode()) <= MAX_BYTES:
        read = read_text(text.encode())
        assert read == values
        assert [type(read[key]) for key in values] == [type(value) for value in values.values()]


def test_the_program_writes_sorted_lines() -> None:
    """The same values give the same text."""
    text = written_text({"renderer": "gpu", "clinic.name": 'A "b" \\ c', "idle.warning_s": 60.0})

    assert text == (
        HEADER + 'clinic.name = "A \\"b\\" \\\\ c"\nidle.warning_s = 60.0\nrenderer = "gpu"\n' + END
    )


@given(st.binary(max_size=400))
def test_any_bytes_give_settings_or_a_reason(content: bytes) -> None:
    """Never a traceback, whoever wrote the file."""
    _read(content)


@given(
    st.lists(
        st.sampled_from(
            ['"', "'", "[", "]", "{", "}", "=", ".", "\n", "\r", "\\", "#", ",", " ", "\0", "1",
             "renderer", "clinic", "name", "inf", "nan", "true", '"""', "1979-05-27", "é", "\ufeff"]
        ),
        max_size=60,
    )
)  # fmt: skip
def test_anything_like_toml_gives_settings_or_a_reason(parts: list[str]) -> None:
    """What looks like settings gets further into the reader than bytes do."""
    _read("".join(parts).encode())


@given(st.integers(0, len(WRITTEN) - 1), st.binary(min_size=1, max_size=4))
def test_a_damaged_spot_gives_settings_or_a_reason(at: int, damage: bytes) -> None:
    """A few bytes of a good file are others."""
    _read(WRITTEN[:at] + damage + WRITTEN[at + len(damage) :])


@pytest.mark.parametrize("opening", ["x = " + "[" * 12_000, "a" + ".a" * 7_000 + " = 1"])
def test_nesting_without_end_is_damage(opening: str) -> None:
    """It is not followed to the bottom."""
    with pytest.raises(DamagedTextError):
        read_text(opening.encode())


def test_the_last_line_may_lack_its_end() -> None:
    """Some editors leave it out."""
    assert read_text(WRITTEN.rstrip()) == read_text(WRITTEN)
    assert read_text(WRITTEN.replace(b"\n", b"\r\n")) == read_text(WRITTEN)


def _read(content: bytes) -> None:
    with suppress(DamagedTextError):
        settings_from(read_text(content))
