"""The states of a pack that is written come one after the other, and none that is broken."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.content.pack import open_pack
from kiosk.domain.direction import set_apart
from kiosk.services.library import Library
from kiosk.services.live_pack import LivePack
from kiosk.services.pack_check import PackCheck
from kiosk.services.pack_inspection import PackInspection
from tests.fakes.tiny_pack import TOPIC, TinyPack

PAGE = f"{TOPIC}/01-no-driving.md"
GOOD = ""
FINDING = '{"file": "%s/a.md", "line": 3, "code": "L2-PAGE", "message": "long", "warning": false}'


class Written:
    """A pack that is written, with stand-ins for the processes that look at it."""

    def __init__(self, pack: TinyPack, copies: Path) -> None:
        """Show the pack; what the processes say is set by each test."""
        self.pack = pack
        self.library = Library(open_pack(pack.root, "en"))
        self.inspection = GOOD
        self.findings = ""
        self.words: list[str] = []
        self.live = LivePack(pack.root, copies, self.library, (self._inspection_of, self._check_of))
        self.live.told.connect(self.words.append)

    def _inspection_of(self, _root: Path) -> PackInspection:
        return PackInspection([sys.executable, "-c", self.inspection])

    def _check_of(self, _root: Path) -> PackCheck:
        return PackCheck([sys.executable, "-c", f"print('{{\"findings\": [{self.findings}]}}')"])

    @property
    def note(self) -> str:
        """What is told now."""
        return self.words[-1] if self.words else ""


@pytest.fixture
def copies(tmp_path: Path) -> Path:
    """A folder of our own."""
    folder = tmp_path / "copies"
    folder.mkdir()
    return folder


@pytest.fixture
def written(pack: TinyPack, copies: Path) -> Written:
    """The pack and what shows it."""
    return Written(pack, copies)


@pytest.fixture
def show(written: Written, qtbot: QtBot) -> Callable[[], None]:
    """Look at the pack until the check has ended."""

    def look() -> None:
        before = len(written.words)
        written.live.look()
        qtbot.waitUntil(lambda: len(written.words) == before + 2)

    return look


def test_a_good_state_is_shown_from_a_copy(
    written: Written, show: Callable[[], None], copies: Path
) -> None:
    """What is written afterwards waits for the next look; the copy before is deleted."""
    written.pack.change(f"{TOPIC}/topic.md", "Going home", "Staying")
    show()
    written.pack.write(f"{TOPIC}/topic.md", "half")
    assert written.library.pack.topic("going-home").title == "Staying"

    written.pack.write(f"{TOPIC}/topic.md", "")
    show()
    assert [path.name for path in copies.iterdir()] == ["2"]
    assert written.pack.root.exists()
    assert written.words == ["", "", "", ""]


def test_a_broken_state_is_told_and_not_shown(written: Written, qtbot: QtBot) -> None:
    """File and line as they are called in the pack; what was shown stays."""
    shown = written.library.pack
    fault = f"{written.pack.root}/{PAGE}:11: P-MARKUP HTML is not allowed"
    written.inspection = f"raise SystemExit('askwell: {fault}')"

    with qtbot.waitSignal(written.live.told), qtbot.assertNotEmitted(written.live.shown):
        written.live.look()

    (words,) = written.words
    stays = set_apart("Until it is mended, the last state without it stays here.")
    assert words == f"{PAGE}:11: P-MARKUP HTML is not allowed. {stays}"
    assert written.library.pack is shown


def test_a_state_that_is_gone_again_is_told(written: Written, qtbot: QtBot) -> None:
    """It was good when it was looked at, and is not any more when it is copied."""
    (written.pack.root / "pack.toml").unlink()

    with qtbot.waitSignal(written.live.told), qtbot.assertNotEmitted(written.live.shown):
        written.live.look()
    assert "pack.toml:1: P-MISSING is missing" in written.words[0]


def test_the_first_fault_of_the_words_is_told(written: Written, show: Callable[[], None]) -> None:
    """And how many more there are."""
    one = FINDING % written.pack.root
    written.findings = one
    show()
    written.findings = f"{one}, {one}, {one}"
    show()

    assert written.words[1] == "a.md:3: L2-PAGE long"
    more = set_apart("(and 2 more; askwell check tells all)")
    assert written.words[3] == f"a.md:3: L2-PAGE long {more}"


def test_only_the_last_look_counts(written: Written, show: Callable[[], None]) -> None:
    """Who saves twice sees the second state once."""
    written.inspection = "import time; time.sleep(60)"
    written.live.look()
    written.inspection = GOOD
    show()

    written.live.stop()
    assert written.words == ["", ""]


BROKEN_OFF = set_apart(
    "The check of this state did not come to an end; askwell check may tell why."
)


def test_what_was_found_stands_until_a_check_has_ended(
    written: Written, show: Callable[[], None]
) -> None:
    """A check that breaks off takes nothing back, and one that ends takes all."""
    written.findings = FINDING % written.pack.root
    show()
    before = written.note
    written.findings = "no JSON"
    show()
    assert written.words[2:] == [before, f"{before} {BROKEN_OFF}"]

    show()
    assert written.note == f"{before} {BROKEN_OFF}"
    written.findings = ""
    show()
    assert written.note == ""


@pytest.mark.parametrize("inspection", ["raise SystemExit('Traceback')", GOOD])
def test_a_check_that_broke_off_is_told(written: Written, qtbot: QtBot, inspection: str) -> None:
    """Whichever of the two it was."""
    written.inspection = inspection
    written.findings = "no JSON"
    written.live.look()

    qtbot.waitUntil(lambda: written.note == BROKEN_OFF)
