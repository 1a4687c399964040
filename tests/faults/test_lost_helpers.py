"""What helps the screen is killed in the middle of its work; the visit goes on."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.end2end.kiosk_process import end
from tests.end2end.visitor import FINISHING, PRINTING
from tests.faults.conftest import Start
from tests.printing.ipp_printer import IppPrinter, ipp_printer, with_fault
from tests.printing.processes import message_bus
from tests.speech.sound_room import SoundRoom, sound_room, wait_until


class TestPrintHelper:
    """The process that prints, while the printer waits for paper."""

    @pytest.fixture
    def tray_of_paper(self, tmp_path: Path) -> Iterator[IppPrinter]:
        """The printer, without paper."""
        for name in ("bus", "printer"):
            (tmp_path / name).mkdir()
        with (
            message_bus(tmp_path / "bus") as bus,
            ipp_printer(tmp_path / "printer", bus, story=with_fault("media-empty-error")) as made,
        ):
            yield made

    @pytest.fixture
    def printer(self, tray_of_paper: IppPrinter) -> str:
        """Its address."""
        return tray_of_paper.uri

    def test_its_death_is_told_and_the_visit_goes_on(self, start: Start) -> None:
        """Nobody can say whether the sheet still comes, so that is what the visitor is told."""
        with start() as running:
            running.choose()
            running.visitor.tap(PRINTING)
            running.visitor.wait_for("fault/waits-for-paper")
            (helper,) = running.descendants("print-helper")
            os.kill(helper, signal.SIGKILL)
            running.visitor.wait_for("fault/may-come")
            running.visitor.tap([("fault/may-come", "I have my sheet"), FINISHING[-1]])
            running.wait_for_start_picture()
            assert end(running.process) == ""
        assert running.process.returncode == 0


class TestSound:
    """Voices and sound server, while a page is read aloud."""

    @pytest.fixture
    def room(self, tmp_path: Path) -> Iterator[SoundRoom]:
        """A room in which the kiosk is heard."""
        (tmp_path / "room").mkdir()
        with sound_room(tmp_path / "room") as room:
            room.start_daemon()
            yield room

    @pytest.mark.parametrize("lost", ["voices", "sound server"])
    def test_its_death_silences_the_kiosk_and_nothing_else(
        self, start: Start, room: SoundRoom, lost: str
    ) -> None:
        """The list is still there, its sheet comes, and the next visitor can begin."""
        sound = {name: room.environment[name] for name in ("PULSE_SERVER", "SPEECHD_ADDRESS")}
        with start(**sound) as running:
            visitor = running.visitor
            visitor.tap([("attract", "Touch to start")])
            running.wait_for_voices()
            visitor.tap(
                [
                    ("home", "Going home"),
                    ("topic/home", "Going home"),
                    ("page/going-home/no-driving", "Ask about this"),
                    ("page/going-home/no-driving", "Read aloud"),
                    ("read-aloud/speaker-warning", "Use the speaker"),
                ]
            )
            wait_until(lambda: not room.is_quiet_for(1.0))
            if lost == "voices":
                room.kill_daemon()
            else:
                room.kill_server()
            visitor.seen = visitor.display.wait_for_rest()
            # It stands where the button to stop would.
            visitor.tap([("read-aloud/no-voice", "Close"), ("home", "Home")])
            running.print_and_finish()
            assert end(running.process) == ""
        assert running.process.returncode == 0
