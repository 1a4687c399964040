"""One whole visit, from the first touch to the erased list, on a real X server."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from subprocess import Popen

import pytest

from kiosk.domain.usage import DayCounts
from kiosk.storage.usage_database import read_database
from kiosk.storage.usage_job import USAGE_FILE
from tests.end2end.kiosk_process import Sandbox, end
from tests.end2end.visit_pack import CAR, COST, RIDE
from tests.end2end.visitor import FINISHING, PRINTING, Visitor, printed, sheet_text, told
from tests.end2end.x_display import looks_the_same
from tests.printing.ipp_printer import IppPrinter, ipp_printer, with_fault
from tests.printing.processes import message_bus

# Each tap: the screen as ``screens.json`` calls it, and how the button's name begins.
READING = [
    ("attract", "Touch to start"),
    ("home", "Going home"),
    ("topic/home", "Going home"),
    ("page/going-home/no-driving", "Ask about this"),
    ("page/going-home/no-driving", "Next page"),
    ("page/going-home/your-ride", "Ask about this"),
    ("page/going-home/your-ride", "Next page"),
    ("home", "Home"),
    ("home", "Common questions"),
    ("faq", "Going home"),
    ("faq/home", "Can I drive home?"),
]
# Typed on the keyboard: a capital by itself, then small letters.
OWN = "Is my canary ok?"
TYPING = [
    ("attract", "Touch to start"),
    ("home", "My questions"),
    ("questions/empty", "Write my own question"),
    ("keyboard", OWN[0]),
    *(("keyboard/full", "Space" if letter == " " else letter) for letter in OWN[1:]),
    ("keyboard", "Put on my list"),
]
SEARCHING = [
    ("questions/four", "Home"),
    ("home", "Search"),
    *(("search/results", letter) for letter in "carr"),
    ("search/results", "Erase one letter"),
]


def test_a_visit_leaves_a_sheet_and_nothing_else(
    visitor: Visitor, kiosk: "Popen[str]", sandbox: Sandbox, prints: Path
) -> None:
    """Two questions on paper; the screen, the folders and the exit status as if nobody came."""
    start = visitor.seen
    paths = sandbox.paths()

    visitor.tap(READING + PRINTING)
    visitor.wait_for("printing/sent")
    visitor.tap(FINISHING)

    assert looks_the_same(visitor.seen, start)
    assert sandbox.paths() == paths
    assert end(kiosk) == ""
    assert kiosk.returncode == 0
    assert sandbox.paths() == paths
    assert told(sandbox) == []
    assert printed(prints) == {CAR: True, RIDE: True, COST: False}
    assert counted(sandbox) == ([DayCounts(pages=3, questions=2, sheets=1)], [{"en": 1}])


class TestWithoutPaper:
    """A real printer, whose paper is put in while the visitor waits."""

    @pytest.fixture
    def tray(self, tmp_path: Path) -> Iterator[IppPrinter]:
        """The printer."""
        for name in ("bus", "printer"):
            (tmp_path / name).mkdir()
        with (
            message_bus(tmp_path / "bus") as bus,
            ipp_printer(tmp_path / "printer", bus, story=with_fault("media-empty-error")) as tray,
        ):
            yield tray

    @pytest.fixture
    def printer(self, tray: IppPrinter) -> str:
        """Its address."""
        return tray.uri

    def test_the_visitor_is_told_and_then_has_the_sheet(
        self, visitor: Visitor, kiosk: "Popen[str]", sandbox: Sandbox, tray: IppPrinter
    ) -> None:
        """Fault, refill, sheet; once, and nothing of it is left with the kiosk."""
        paths = sandbox.paths()
        visitor.tap(READING + PRINTING)
        visitor.wait_for("fault/waits-for-paper")
        tray.see_to_it()
        visitor.wait_for("printing/printed")
        visitor.tap(FINISHING)

        assert end(kiosk) == ""
        assert sandbox.paths() == paths
        assert told(sandbox) == []
        assert len(tray.documents()) == 1


def test_a_typed_question_stands_on_the_list_and_on_the_sheet(
    visitor: Visitor, kiosk: "Popen[str]", sandbox: Sandbox, prints: Path
) -> None:
    """Key by key on the screen, then a search; nothing of either is left with the kiosk."""
    start = visitor.seen
    paths = sandbox.paths()

    visitor.tap(TYPING + SEARCHING + PRINTING)
    visitor.wait_for("printing/sent")
    visitor.tap(FINISHING)

    assert looks_the_same(visitor.seen, start)
    assert end(kiosk) == ""
    assert sandbox.paths() == paths
    assert told(sandbox) == []
    assert OWN in sheet_text(prints)


def test_a_visit_that_is_broken_off_leaves_nothing(
    visitor: Visitor, kiosk: "Popen[str]", sandbox: Sandbox
) -> None:
    """SIGTERM in the middle of a visit is a clean end too."""
    paths = sandbox.paths()
    visitor.tap(READING)

    assert end(kiosk) == ""
    assert kiosk.returncode == 0
    assert sandbox.paths() == paths
    assert told(sandbox) == []


@pytest.mark.planted("P2", "a word of a visit in a file, in any encoding")
def test_a_planted_word_is_found(sandbox: Sandbox) -> None:
    """The search for what a visitor chose finds it in any of the usual encodings."""
    file = sandbox.profile / "log" / "askwell.log"
    file.parent.mkdir()
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        file.write_bytes(b"\x00" + RIDE.encode(encoding))

        assert told(sandbox) == [f"{file}: canary"]


def counted(sandbox: Sandbox) -> tuple[list[DayCounts], list[Mapping[str, int]]]:
    """Give the counts of the day and of the week."""
    usage = read_database((sandbox.profile / USAGE_FILE).read_bytes())
    return [*usage.days.values()], [*usage.visits.values()]
