"""One whole visit, from the first touch to the erased list, on a real X server."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from subprocess import Popen

import pytest
from PIL import Image
from pypdf import PdfReader

from kiosk.domain.usage import DayCounts
from kiosk.storage.usage_database import read_database
from kiosk.storage.usage_job import USAGE_FILE
from tests.end2end.kiosk_process import Sandbox, end
from tests.end2end.visit_pack import (
    CANARIES,
    CAR,
    COST,
    RIDE,
    Places,
)
from tests.end2end.x_display import Display, looks_the_same, same
from tests.fakes.tiny_pack import TinyPack
from tests.printing.ipp_printer import IppPrinter, ipp_printer, with_fault
from tests.printing.processes import message_bus
from tests.privacy import traces

GOOD_PACKS = "good-packs.json"
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
PRINTING = [
    ("home", "My questions"),
    ("questions/four", "Print my sheet"),
    ("preview", "Print"),
]
FINISHING = [
    ("printing/sent", "I have my sheet"),
    ("finish", "Yes, finish and erase"),
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


@dataclass
class Visitor:
    """Someone in front of the kiosk."""

    display: Display
    places: Places
    seen: Image.Image

    def tap(self, steps: list[tuple[str, str]]) -> None:
        """Touch one button after the other, each when the screen has come to rest."""
        for screen, name in steps:
            self.display.tap(*self.places.middle(screen, name))
            try:
                self.seen = self.display.wait_for_change(self.seen)
            except AssertionError as error:
                raise AssertionError(f"{name!r} on {screen} changed nothing") from error

    def wait_for(self, screen: str) -> None:
        """Wait until a screen is shown, whatever its bar counts."""
        expected = above_the_bar(Image.open(self.places.picture(screen)))
        self.display.wait_until(lambda: same(above_the_bar(self.display.picture()), expected))
        self.seen = self.display.wait_for_rest()


@pytest.fixture
def prints(sandbox: Sandbox) -> Path:
    """The tray of the printer."""
    folder = sandbox.root / "prints"
    folder.mkdir()
    return folder


@pytest.fixture
def printer(prints: Path) -> str:
    """The name of the printer."""
    return f"folder:{prints}"


@pytest.fixture
def kiosk(
    display: Display, sandbox: Sandbox, visit_pack: TinyPack, printer: str
) -> Iterator["Popen[str]"]:
    """The running program, with the clinic's settings."""
    (sandbox.profile / "settings.toml").write_text(
        f'pack.folder = "{visit_pack.root}"\nprinter.name = "{printer}"\n'
    )
    with sandbox.running(
        "run", "--windowed", "1920x1080", "--profile", str(sandbox.profile), DISPLAY=display.name
    ) as process:
        yield process


@pytest.fixture
def visitor(
    display: Display, kiosk: "Popen[str]", visit_places: Places, sandbox: Sandbox
) -> Visitor:
    """At the start picture, once the whole pack has been inspected."""
    assert kiosk.poll() is None
    # The picture comes in pieces while the kiosk is built behind it.
    display.wait_until((sandbox.profile / GOOD_PACKS).exists)
    return Visitor(display, visit_places, display.wait_for_rest())


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


def above_the_bar(picture: Image.Image) -> Image.Image:
    """Cut the bar off, which counts questions."""
    return picture.convert("RGB").crop((0, 0, picture.width, picture.height * 4 // 5))


def told(sandbox: Sandbox) -> list[str]:
    """Name each file that holds something a visitor chose or read."""
    return list(traces.told(sandbox.contents().items(), CANARIES))


def counted(sandbox: Sandbox) -> tuple[list[DayCounts], list[Mapping[str, int]]]:
    """Give the counts of the day and of the week."""
    usage = read_database((sandbox.profile / USAGE_FILE).read_bytes())
    return [*usage.days.values()], [*usage.visits.values()]


def printed(prints: Path) -> dict[str, bool]:
    """Tell which questions stand on the one sheet that was printed."""
    text = sheet_text(prints)
    return {question: question in text for question in (CAR, RIDE, COST)}


def sheet_text(prints: Path) -> str:
    """Read the one sheet that was printed."""
    (file,) = prints.iterdir()
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(file).pages)
