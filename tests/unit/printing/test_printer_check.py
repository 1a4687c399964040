"""How printers and print servers are asked that are strange, silent or far away."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.machine import Finding, Level
from kiosk.domain.settings import Settings
from kiosk.printing import ipp, printer_check, printer_questions
from kiosk.printing.printer_check import check_printer
from kiosk.printing.windows_queue import WindowsQueue
from tests.fakes import ipp_server
from tests.fakes.ipp_server import IppServer, Operation
from tests.fakes.spooler import FakeSpooler

FORBIDDEN = ipp_server.answer(status=0x0403)
LISTED_JOB = ipp_server.titled_job(9, "sheet-1f")


@pytest.fixture(autouse=True)
def conf_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Write the configuration of a print server that keeps nothing, and cannot be reached."""
    (tmp_path / "cupsd.conf").write_text("PreserveJobFiles No\nPreserveJobHistory No\n")
    monkeypatch.setenv("CUPS_SERVERROOT", str(tmp_path))
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "no.sock"))
    return tmp_path


@pytest.fixture
def device() -> Iterator[IppServer]:
    """Run a printer that answers as the test wants."""
    with ipp_server.ipp_server() as server:
        yield server


@pytest.fixture
def cups(device: IppServer, monkeypatch: pytest.MonkeyPatch) -> Iterator[IppServer]:
    """Run a print server whose queue belongs to that printer."""
    with ipp_server.ipp_server() as server:
        monkeypatch.setenv("CUPS_SERVER", server.uri.split("/")[2])
        server.answers[Operation.GET_PRINTER] = ipp_server.printer(device=device.uri)
        yield server


@pytest.fixture
def silent_port(monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    """Open a port that takes connections and never answers; nobody waits long for it."""
    monkeypatch.setattr(printer_questions, "QUESTION_S", 0.2)
    monkeypatch.setattr(ipp, "ANSWER_S", 3600.0)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield int(listener.getsockname()[1])


def found(name: str) -> tuple[Finding, ...]:
    """Look at the printer of a name."""
    return check_printer(Settings({"printer.name": name}))


def messages(name: str, check: str) -> list[tuple[Level, str]]:
    """Give what one check says of the printer of a name."""
    return [(each.level, each.message) for each in found(name) if each.check == check]


def test_a_silent_printer_does_not_answer(silent_port: int) -> None:
    """It is given up."""
    uri = f"ipp://127.0.0.1:{silent_port}/ipp/print"

    assert messages(uri, "printer") == [(Level.FAULT, f"does not answer ({uri})")]


@pytest.mark.parametrize("name", ["Front", ""])
def test_a_silent_print_server_does_not_answer(
    silent_port: int, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """Neither about a queue nor about its default."""
    monkeypatch.setenv("CUPS_SERVER", f"127.0.0.1:{silent_port}")

    assert messages(name, "printer") == [(Level.FAULT, "the print server CUPS does not answer")]


def test_a_silent_printer_behind_a_queue_does_not_answer(cups: IppServer, silent_port: int) -> None:
    """Its print server does, but no sheet would come out."""
    uri = f"ipp://127.0.0.1:{silent_port}/ipp/print"
    cups.answers[Operation.GET_PRINTER] = ipp_server.printer(device=uri)

    assert messages("Front", "printer") == [
        (Level.FAULT, "the printer behind the queue does not answer (Front)")
    ]


def test_a_printer_that_answers_only_its_print_server_is_a_warning(
    cups: IppServer, device: IppServer
) -> None:
    """It may want a password that the print server has."""
    device.answers[Operation.GET_PRINTER] = FORBIDDEN

    assert messages("Front", "printer") == [
        (Level.WARNING, "the printer behind the queue does not let itself be asked (Front)")
    ]
    assert cups.asked == [Operation.GET_PRINTER, Operation.GET_JOBS]


@pytest.mark.parametrize("uri", ["usb://Maker/Model", "ipp://Desk._ipp._tcp.local/"])
def test_a_printer_that_only_cups_can_find_is_not_asked(cups: IppServer, uri: str) -> None:
    """It is ready as far as one can know."""
    cups.answers[Operation.GET_PRINTER] = ipp_server.printer(device=uri)

    assert messages("Front", "printer") == [
        (Level.OK, "ready as far as CUPS knows, paper unknown (Front)")
    ]


def test_jobs_that_are_listed_are_told(cups: IppServer) -> None:
    """Although the configuration says that none are kept."""
    cups.answers[Operation.GET_JOBS] = LISTED_JOB

    assert messages("Front", "spool") == [(Level.WARNING, "CUPS still lists 1 ended job (Front)")]


def test_a_list_that_may_not_be_seen_is_no_evidence(cups: IppServer) -> None:
    """The configuration has the word."""
    cups.answers[Operation.GET_JOBS] = FORBIDDEN

    assert messages("Front", "spool") == [(Level.OK, "CUPS keeps no sheets and no list of jobs")]


def test_a_configuration_that_is_not_there_is_a_warning(conf_folder: Path) -> None:
    """Nobody knows what the print server keeps."""
    conf = conf_folder / "cupsd.conf"
    conf.unlink()
    ((level, message),) = messages("Front", "spool")

    assert level is Level.WARNING
    assert message.startswith(f"{conf} cannot be read: No such file or directory")


def test_bytes_that_are_no_text_do_not_matter(conf_folder: Path) -> None:
    """They can only stand in a comment."""
    with (conf_folder / "cupsd.conf").open("ab") as file:
        file.write(b"# caf\xe9\n")

    assert messages("Front", "spool") == [(Level.OK, "CUPS keeps no sheets and no list of jobs")]


def test_the_configuration_of_another_computer_is_not_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    """What stands in the file on this one says nothing about that one."""
    monkeypatch.setenv("CUPS_SERVER", "127.0.0.2:9")
    ((level, message),) = messages("Front", "spool")

    assert level is Level.WARNING
    assert message.startswith("cupsd.conf of 127.0.0.2 is on another computer")


@pytest.mark.parametrize("name", ["Front desk", "http://desk.test/"])
def test_a_name_that_no_printer_can_have_is_a_fault(name: str) -> None:
    """Nothing is asked."""
    assert [(each.level, each.message) for each in found(name)] == [
        (Level.FAULT, f"no printer can have the name {name}")
    ]


def test_on_windows_the_setting_of_the_spooler_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its printers are not looked at yet."""
    queue = WindowsQueue("Front desk", FakeSpooler())
    monkeypatch.setattr(printer_check, "open_queue", lambda _name: queue)
    (finding,) = found("Front desk")

    assert finding.level is Level.WARNING
    assert '"Keep printed documents"' in finding.fix
