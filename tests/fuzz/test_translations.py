"""Whatever stands in a translation of the program: its words, or the English ones."""

from pathlib import Path
from struct import pack

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.host.bundle import bundled
from kiosk.services import words_file
from kiosk.services.ui_words import UiWords
from tests.fuzz.opened_files import opened_files, outside
from tests.fuzz.spoiling import spoiled

WHOLE = bundled("translations", "askwell_es.qm").read_bytes()
# Short, so that what is spoiled is seldom but words.
SHORT = bundled("translations", "askwell_en.qm").read_bytes()
QUICK = settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
KNOWN = ("Settings", "Clinic")
SAID = (KNOWN, ("Settings", "Always open"), ("No", "such words"))
pytestmark = pytest.mark.timeout(120)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the program finds its translations."""
    monkeypatch.setattr(words_file, "bundled", lambda *parts: tmp_path / parts[-1])
    return tmp_path


def speak(folder: Path, content: bytes) -> None:
    """Say something by a translation."""
    # Qt keeps the file open: what it reads must not change under it.
    (folder / "askwell_es.qm").unlink(missing_ok=True)
    (folder / "askwell_es.qm").write_bytes(content)
    words = UiWords()
    with opened_files() as opened:
        words.load("es")
        assert all(words.translated(context, said) for context, said in SAID)
    assert outside(opened, folder) == []


@pytest.mark.parametrize("whole", [WHOLE, SHORT], ids=["long", "short"])
@QUICK
@given(data=st.data())
def test_a_spoiled_translation_still_gives_words(
    folder: Path, whole: bytes, data: st.DataObject
) -> None:
    """Cut off, garbled or doubled."""
    speak(folder, data.draw(spoiled(whole)))


@QUICK
@given(content=st.binary(max_size=200))
def test_any_bytes_give_words(folder: Path, content: bytes) -> None:
    """Alone, and behind what a translation begins with."""
    speak(folder, content)
    speak(folder, SHORT[:16] + content)


def test_a_translation_that_leads_out_of_itself_is_not_followed(folder: Path) -> None:
    """Qt would, and the program would end."""
    source = KNOWN[1].encode()
    part = b"\x06" + pack(">I", len(source)) + source
    assert part in WHOLE
    far = WHOLE.replace(part, b"\x06" + pack(">I", 2**31 - 1) + source)
    (folder / "askwell_es.qm").write_bytes(far)
    words = UiWords()
    words.load("es")
    assert words.translated(*KNOWN) == KNOWN[1]

    (folder / "askwell_es.qm").unlink()
    (folder / "askwell_es.qm").write_bytes(WHOLE)
    words.load("es")
    assert words.translated(*KNOWN) != KNOWN[1]


def test_without_a_translation_the_words_are_english(folder: Path) -> None:
    """Nor with a folder in its place."""
    words = UiWords()
    words.load("es")
    assert words.translated(*KNOWN) == KNOWN[1]
    (folder / "askwell_es.qm").mkdir()
    words.load("es")
    assert words.translated(*KNOWN) == KNOWN[1]
