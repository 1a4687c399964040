"""A compiled translation is read by Qt only where nothing in it leads out of it."""

from pathlib import Path
from struct import pack

import pytest
from PySide6.QtCore import QTranslator

from kiosk.domain.languages import LANGUAGES
from kiosk.host.bundle import bundled
from kiosk.services.words_file import is_sound

MARK = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
HASHES, TEXTS, DEPENDENCIES, CONTEXTS = b"\x42", b"\x69", b"\x96", b"\x2f"
HALLO = "Hallo".encode("utf-16-be")
END = b"\x01"


def part(tag: int, content: bytes, length: int | None = None) -> bytes:
    """Write a part of a text, or one whose length is a lie."""
    return pack(">BI", tag, len(content) if length is None else length) + content


def block(tag: bytes, content: bytes, length: int | None = None) -> bytes:
    """Write a block of the file, or one whose length is a lie."""
    return part(tag[0], content, length)


SOURCE = part(6, b"Hello") + part(7, b"Home") + part(8, b"")
TEXT = part(3, HALLO) + SOURCE + END


def words_file(text: bytes = TEXT, places: bytes = bytes(8), more: bytes = b"") -> bytes:
    """Write a file of one text."""
    return MARK + block(HASHES, places) + block(TEXTS, text) + more


def test_all_that_come_with_the_program_are_sound() -> None:
    """Those of all languages that it speaks."""
    for language in LANGUAGES:
        assert is_sound(bundled("translations", f"askwell_{language.code}.qm").read_bytes())


def test_the_smallest_one_is_sound_to_qt_too(tmp_path: Path) -> None:
    """So what is refused below is refused for its one fault."""
    file = tmp_path / "words.qm"
    file.write_bytes(words_file())

    assert is_sound(words_file())
    assert QTranslator().load(str(file))


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(MARK[:-1], id="half of the mark"),
        pytest.param(b"GIF89a" + words_file(), id="something else"),
        pytest.param(words_file()[:-1], id="cut off in a text"),
        pytest.param(MARK + HASHES + b"\0\0", id="cut off in a length"),
        pytest.param(words_file(places=bytes(7)), id="half of a place"),
        pytest.param(words_file(places=pack(">II", 0, 9999)), id="a place outside"),
        pytest.param(words_file(places=pack(">II", 0, 0xFFFFFFFF)), id="a place far outside"),
        pytest.param(words_file(text=part(3, HALLO) + SOURCE), id="a text without end"),
        pytest.param(words_file(text=part(3, HALLO, 0x7FFFFFFE) + END), id="a long text"),
        pytest.param(words_file(text=part(3, HALLO, 0xFFFFFFFA) + END), id="a way back"),
        pytest.param(words_file(text=part(3, b"odd") + END), id="half of a letter"),
        pytest.param(words_file(text=part(6, b"Hello", 999) + END), id="a long source"),
        pytest.param(words_file(text=part(5, b"") + END), id="a tag of no text"),
        pytest.param(words_file(text=b""), id="no texts"),
        pytest.param(words_file(more=block(TEXTS, b"", 9999)), id="a block that is too long"),
        pytest.param(words_file(more=block(DEPENDENCIES, b"\0\0\0\2\0x")), id="other files"),
        pytest.param(words_file(more=block(CONTEXTS, b"\0\0\0\0")), id="a table of no size"),
    ],
)
def test_a_damaged_one_is_not(content: bytes) -> None:
    """Whichever figure in it is wrong."""
    assert not is_sound(content)
