"""A visit to a kiosk with two packs, on a real X server: choose, read, print, choose the other."""

import shutil
from pathlib import Path
from subprocess import Popen

import pytest

from kiosk.storage.usage_job import USAGE_FILE
from tests.end2end.kiosk_process import Sandbox, end
from tests.end2end.visit_pack import CAR, Places
from tests.end2end.visitor import Visitor, told
from tests.end2end.x_display import Display, looks_the_same
from tests.fakes.several_packs import KNEE_TITLE, write_knee_pack
from tests.fakes.tiny_pack import TinyPack
from tests.printing.reading import text_of
from tests.privacy import traces

# Middles of the two cards of the choice: one row of two columns.
KNEE_CARD, CANARY_CARD = (500, 275), (1420, 275)


@pytest.fixture
def shown(sandbox: Sandbox, visit_pack: TinyPack) -> Path:
    """A folder with the pack of the canary and that of the knee."""
    folder = sandbox.root / "packs"
    shutil.copytree(visit_pack.root, folder / "tiny")
    write_knee_pack(folder)
    return folder


def touch(visitor: Visitor, place: tuple[int, int]) -> None:
    """Touch a card of the choice."""
    visitor.display.tap(*place)
    visitor.seen = visitor.display.wait_for_change(visitor.seen)


def test_one_visit_reads_of_both_and_prints_the_sheet_of_one(
    visitor: Visitor, kiosk: "Popen[str]", sandbox: Sandbox, prints: Path
) -> None:
    """Back leads to the choice; each screen is of its therapy, and nothing of either is kept."""
    start = visitor.seen
    paths = sandbox.paths()

    visitor.tap([("attract", "Touch to start")])
    choice = visitor.seen
    touch(visitor, KNEE_CARD)
    visitor.tap([("page/going-home/no-driving", "Back")])
    assert looks_the_same(visitor.seen.crop((0, 0, 1920, 860)), choice.crop((0, 0, 1920, 860)))
    touch(visitor, CANARY_CARD)
    visitor.wait_for("home")
    visitor.tap(
        [
            ("home", "Going home"),
            ("topic/home", "Going home"),
            ("page/going-home/no-driving", "Ask about this"),
            ("home", "My questions"),
            ("questions/four", "Print my sheet"),
            ("preview", "Print"),
        ]
    )
    visitor.wait_for("printing/sent")
    visitor.tap([("printing/sent", "I have my sheet"), ("finish", "Yes, finish and erase")])

    assert looks_the_same(visitor.seen, start)
    assert end(kiosk) == ""
    assert sandbox.paths() == paths
    assert told(sandbox) == []
    assert list(traces.told(sandbox.contents().items(), [KNEE_TITLE, "Walking"])) == []
    (sheet,) = prints.iterdir()
    text = text_of(sheet)
    assert CAR in text
    assert "Edition 3," in text


def test_a_broken_pack_leaves_the_other(
    display: Display, sandbox: Sandbox, shown: Path, settings: Path, visit_places: Places
) -> None:
    """Its card leads to help with the crisis lines, and the other therapy is read as ever."""
    assert settings.exists()
    (shown / "knee" / "pack.toml").write_text("= =")
    with sandbox.running(
        "run", "--windowed", "1920x1080", "--profile", str(sandbox.profile), DISPLAY=display.name
    ) as kiosk:
        display.wait_until((sandbox.profile / USAGE_FILE).exists)
        visitor = Visitor(display, visit_places, display.wait_for_rest())
        visitor.tap([("attract", "Touch to start")])
        touch(visitor, KNEE_CARD)
        visitor.wait_for("help")
        visitor.tap([("page/going-home/no-driving", "Back")])
        touch(visitor, CANARY_CARD)
        visitor.wait_for("home")
        assert end(kiosk) == ""
