"""Whatever stands in a file of a pack: a fault with its file, never a crash, nothing else read."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.content.check.rules import check_pack
from kiosk.content.errors import PackError
from kiosk.content.pack import open_for_visitors
from tests.fakes.tiny_pack import ICONS, TODAY, TOPIC, TinyPack, write_tiny_pack
from tests.fakes.translated_pack import add_language
from tests.fuzz.opened_files import opened_files, outside
from tests.fuzz.reading import FILES, read_everything
from tests.fuzz.spoiling import NASTY, spoiled

# The long run is tests/soak/soak_fuzz.py.
EXAMPLES = 8
QUICK = settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


# One of each kind of file; the others are read by the same code.
ONE_OF_EACH = frozenset(
    {
        "pack.toml",
        "figures/ride.svg",
        "scores/going-home.toml",
        "en/questions.toml",
        "en/faq/01-can-i-drive.md",
        f"{TOPIC}/topic.md",
        f"{TOPIC}/01-no-driving.md",
        "es/topics/01-going-home/01-no-driving.md",
    }
)
CASES = [
    file if file in ONE_OF_EACH else pytest.param(file, marks=pytest.mark.full) for file in FILES
]


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> TinyPack:
    """A sound pack in two languages."""
    tiny = write_tiny_pack(tmp_path_factory.mktemp("pack"))
    add_language(tiny, "es")
    return tiny


@contextmanager
def spoiled_file(pack: TinyPack, relative: str, content: bytes) -> Iterator[None]:
    """Put other content into a file while the block lasts."""
    path = pack.root / relative
    before = path.read_bytes()
    path.write_bytes(content)
    try:
        yield
    finally:
        path.write_bytes(before)


@pytest.mark.parametrize("relative", CASES)
@QUICK
@given(data=st.data())
def test_a_spoiled_file_is_a_fault_or_still_a_pack(
    relative: str, pack: TinyPack, data: st.DataObject
) -> None:
    """The check ends with a report, and reading raises nothing but a fault of the pack."""
    content = data.draw(spoiled((pack.root / relative).read_bytes()))
    with spoiled_file(pack, relative, content), opened_files() as opened:
        check_pack(pack.root, TODAY, ICONS)
        for language in ("en", "es"):
            with suppress(PackError):
                read_everything(open_for_visitors(pack.root, language, show_unreviewed=True))
    assert outside(opened, pack.root) == []


@pytest.mark.parametrize("relative", CASES)
def test_no_word_at_the_start_of_a_file_crashes(relative: str, pack: TinyPack) -> None:
    """Each word that parsers stumble over stands once in the place of the file's first line."""
    rest = (pack.root / relative).read_bytes().partition(b"\n")[2]
    for harm in NASTY:
        with spoiled_file(pack, relative, harm + b"\n" + rest):
            check_pack(pack.root, TODAY, ICONS)


def test_reading_outside_would_be_noticed(tmp_path: Path, pack: TinyPack) -> None:
    """A file beside the pack is outside of it."""
    beside = tmp_path / "beside.txt"
    beside.write_text("x", encoding="utf-8")
    with opened_files() as opened:
        beside.read_bytes()
    assert outside(opened, pack.root) == [beside]
