"""``askwell doctor``, as a user runs it, with a real CUPS and real printers."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from kiosk.domain.machine import Level
from kiosk.domain.outcomes import PrintReason, PrintState
from kiosk.printing.printer_check import check_printer
from kiosk.storage.profile import Profile
from kiosk.storage.settings_file import read_settings
from tests.printing.conftest import Askwell, StartPrinter
from tests.printing.cups import Cups, cups_running, prepared_cups
from tests.printing.errand import Errand, printed
from tests.printing.ipp_printer import IppPrinter, ipp_printer, with_fault
from tests.printing.processes import free_port

NOT_SHARED = ("-o", "printer-is-shared=false")


@dataclass(frozen=True)
class Diagnosis:
    """What the program said.

    Attributes:
        told: Message and fix of each finding, by check and level.
    """

    status: int
    told: dict[tuple[str, str], list[tuple[str, str]]]

    def faults(self) -> list[str]:
        """Give the messages of all faults."""
        return [message for message, _ in self.told.get(("printer", "fault"), [])]

    def warnings(self, check: str) -> list[str]:
        """Give the messages of all warnings of one check."""
        return [message for message, _ in self.told.get((check, "warning"), [])]

    def fixes(self, check: str, level: str) -> list[str]:
        """Give what is to be done about findings of one level."""
        return [fix for _, fix in self.told.get((check, level), [])]

    def fine(self, check: str) -> str:
        """Give the message of a check that has found nothing wrong."""
        ((message, _),) = self.told[check, "ok"]
        return message


Doctor = Callable[..., Diagnosis]


@pytest.fixture(autouse=True)
def _our_server(server: Cups, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no test reach the system's own queues, nor read its configuration."""
    monkeypatch.setenv("CUPS_SERVER", server.server)
    monkeypatch.setenv("CUPS_SERVERROOT", str(server.folder))


# The others depend on the machine, and have tests of their own.
ABOUT_PRINTING = {"settings", "printer", "queue", "spool"}


@pytest.fixture(autouse=True)
def no_voices(monkeypatch: pytest.MonkeyPatch) -> None:
    """Start no speech daemon; none of these tests is about it."""
    monkeypatch.setenv("SPEECHD_ADDRESS", "unix_socket:/nowhere")


@pytest.fixture
def keeping_server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Cups]:
    """Run a second server that keeps documents and history, instead of the first."""
    with TemporaryDirectory(prefix="askwell-cups-") as folder:
        server = prepared_cups(Path(folder), keeps_jobs=True)
        monkeypatch.setenv("CUPS_SERVER", server.server)
        monkeypatch.setenv("CUPS_SERVERROOT", str(server.folder))
        with cups_running(server):
            yield server


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """Make a folder for the settings."""
    folder = tmp_path / "profile"
    folder.mkdir()
    return folder


@pytest.fixture
def doctor(profile: Path) -> Doctor:
    """Look as the program does, with a printer and a paper set, at the printer alone."""

    def run(name: str, paper: str = "auto", **environment: str) -> Diagnosis:
        set_printer(profile, name, paper)
        settings, rejected = read_settings(Profile(profile, writable=False))
        assert rejected == ()
        with pytest.MonkeyPatch.context() as patch:
            for variable, value in environment.items():
                patch.setenv(variable, value)
            found = check_printer(settings)
        told: dict[tuple[str, str], list[tuple[str, str]]] = {}
        for finding in found:
            about = (finding.check, finding.level.value)
            told.setdefault(about, []).append((finding.message, finding.fix))
        return Diagnosis(int(any(finding.level is Level.FAULT for finding in found)), told)

    return run


def set_printer(profile: Path, name: str, paper: str = "auto") -> None:
    """Write the settings."""
    # A JSON string is a TOML string, too.
    text = f"[printer]\nname = {json.dumps(name)}\npaper = {json.dumps(paper)}\n"
    (profile / "settings.toml").write_text(text)


def test_where_all_is_well_each_check_says_so_in_a_line(
    server: Cups, printer: IppPrinter, askwell: Askwell, profile: Path
) -> None:
    """And the exit status is that of success."""
    server.add_queue("Front", printer.uri, *NOT_SHARED)
    set_printer(profile, "Front")
    process = askwell("doctor", "--profile", str(profile))

    lines = [line for line in process.stdout.splitlines() if line.split()[1][:-1] in ABOUT_PRINTING]
    assert lines == [
        "ok settings: no mistakes",
        "ok printer: ready, Letter (Front)",
        "ok queue: goes on after a failed sheet, not shared (Front)",
        "ok spool: CUPS keeps no sheets and no list of jobs",
    ]
    assert (process.returncode, process.stderr) == (0, "")


def test_nothing_is_printed(server: Cups, printer: IppPrinter, doctor: Doctor) -> None:
    """Looking costs no paper."""
    server.add_queue("Front", printer.uri)
    doctor("Front")
    doctor(printer.uri)

    assert not printer.begun()


def test_a_fault_is_a_line_with_its_fix(
    server: Cups, printer: IppPrinter, askwell: Askwell, profile: Path
) -> None:
    """And the exit status is that of a finding."""
    server.add_queue("Front", printer.uri)
    server.pause("Front")
    set_printer(profile, "Front")
    process = askwell("doctor", "--profile", str(profile))

    (told,) = (line for line in process.stdout.splitlines() if " printer: " in line)
    assert told == (
        "fault printer: the queue is paused or stopped (Front). "
        "See to the printer, then run as administrator: cupsenable Front"
    )
    assert (process.returncode, process.stderr) == (1, "")


def test_the_fix_of_a_paused_queue_helps(server: Cups, printer: IppPrinter, doctor: Doctor) -> None:
    """After the command that was named, it is ready."""
    server.add_queue("Front", printer.uri)
    server.pause("Front")
    before = doctor("Front")
    server.resume("Front")
    after = doctor("Front")

    assert (before.status, after.status) == (1, 0)
    assert after.fine("printer") == "ready, Letter (Front)"


def test_a_queue_that_takes_no_sheets_is_a_fault(
    server: Cups, printer: IppPrinter, doctor: Doctor
) -> None:
    """Staff have closed it."""
    server.add_queue("Front", printer.uri)
    server.refuse_jobs("Front")

    assert doctor("Front").faults() == ["the queue takes no sheets (Front)"]


def test_a_queue_that_is_not_there_is_a_fault(
    server: Cups, printer: IppPrinter, doctor: Doctor
) -> None:
    """Another queue does not take its place."""
    server.add_queue("Front", printer.uri)
    server.make_default("Front")
    diagnosis = doctor("Frnt")

    assert diagnosis.status == 1
    assert diagnosis.faults() == ["no print queue has the name Frnt"]


def test_without_a_name_the_default_is_looked_at(
    server: Cups, printer: IppPrinter, doctor: Doctor
) -> None:
    """And named, so that staff know which printer is meant."""
    server.add_queue("Front", printer.uri)
    server.make_default("Front")

    assert doctor("").fine("printer") == "ready, Letter (Front)"


def test_without_a_name_and_a_default_there_is_no_printer(doctor: Doctor) -> None:
    """One must be set."""
    diagnosis = doctor("")

    assert diagnosis.status == 1
    assert diagnosis.faults() == ["no printer is set, and the system has no default"]


def test_a_printer_that_is_off_is_a_fault_behind_its_queue(server: Cups, doctor: Doctor) -> None:
    """Its print server would find out only with the first sheet."""
    server.add_queue("Front", f"ipp://localhost:{free_port()}/ipp/print")
    diagnosis = doctor("Front")

    assert diagnosis.status == 1
    assert diagnosis.faults() == ["the printer behind the queue does not answer (Front)"]


def test_a_printer_that_is_off_is_a_fault_by_its_address(doctor: Doctor) -> None:
    """No print server is asked."""
    uri = f"ipp://localhost:{free_port()}/ipp/print"

    assert doctor(uri).faults() == [f"does not answer ({uri})"]


def test_a_print_server_that_is_down_is_a_fault(doctor: Doctor) -> None:
    """What it keeps can be read all the same."""
    diagnosis = doctor("Front", CUPS_SERVER=f"localhost:{free_port()}")

    assert diagnosis.faults() == ["the print server CUPS does not answer"]
    assert diagnosis.fine("spool") == "CUPS keeps no sheets and no list of jobs"


def test_a_printer_out_of_paper_is_a_fault(
    server: Cups, start: StartPrinter, doctor: Doctor
) -> None:
    """Told by the printer: its queue has no job, and knows nothing."""
    printer = start(with_fault("media-empty-error"))
    server.add_queue("Front", printer.uri)
    errand = Errand(printer.uri)
    errand.wait_for_reason(PrintReason.PAPER_OUT)
    by_queue, by_address = doctor("Front"), doctor(printer.uri)
    printer.see_to_it()

    assert errand.outcome().state is PrintState.PRINTED
    assert by_queue.faults() == ["out of paper (Front)"]
    assert by_address.faults() == [f"out of paper ({printer.uri})"]
    assert by_address.fixes("printer", "fault") == ["Put paper into the printer"]


def test_a_printer_that_takes_no_pdf_needs_a_queue(
    tmp_path: Path, bus: str, doctor: Doctor
) -> None:
    """Asked directly it would refuse each sheet."""
    with ipp_printer(tmp_path, bus, formats="image/jpeg") as photo_printer:
        diagnosis = doctor(photo_printer.uri)

    assert diagnosis.faults() == [f"does not take PDF ({photo_printer.uri})"]
    assert diagnosis.fixes("printer", "fault")[0].startswith("Make a CUPS queue")


def test_other_paper_than_the_clinic_has_set_is_a_warning(
    printer: IppPrinter, doctor: Doctor
) -> None:
    """Letter lies in this printer."""
    diagnosis = doctor(printer.uri, paper="a4")

    assert diagnosis.status == 0
    assert diagnosis.warnings("printer") == [
        f"Letter lies in it, but sheets are for A4 ({printer.uri})"
    ]


@pytest.mark.parametrize("option", ["printer-error-policy=abort-job", "printer-is-shared=false"])
def test_a_queue_that_does_not_suit_private_sheets_is_a_warning(
    server: Cups, printer: IppPrinter, doctor: Doctor, option: str
) -> None:
    """With the command that sets it right, which does."""
    wrong = ("-o", "printer-error-policy=stop-printer", "-o", "printer-is-shared=true")
    server.add_queue("Front", printer.uri, *wrong)
    before = doctor("Front")
    server.add_queue("Front", printer.uri, "-o", option)
    after = doctor("Front")

    assert before.status == 0
    fix = f"Run as administrator: lpadmin -p Front -o {option}"
    assert fix in before.fixes("queue", "warning")
    assert fix not in after.fixes("queue", "warning")


def test_what_a_server_has_kept_is_told_as_evidence(
    keeping_server: Cups, printer: IppPrinter, doctor: Doctor
) -> None:
    """Beside what its configuration says; the job was one that nobody has purged."""
    keeping_server.add_queue("Front", printer.uri)
    printed(f"ipp://{keeping_server.server}/printers/Front")

    assert doctor("Front").warnings("spool") == [
        "CUPS may keep sheets on its disk after printing (PreserveJobFiles Yes)",
        "CUPS keeps a list of printed sheets (PreserveJobHistory Yes)",
        "CUPS still lists 1 ended job (Front)",
    ]


def test_a_configuration_that_cannot_be_read_names_its_lines(
    tmp_path: Path, server: Cups, printer: IppPrinter, doctor: Doctor
) -> None:
    """On many systems only administrators may read it."""
    server.add_queue("Front", printer.uri)
    diagnosis = doctor("Front", CUPS_SERVERROOT=str(tmp_path / "none"))

    assert diagnosis.status == 0
    (fix,) = diagnosis.fixes("spool", "warning")
    assert '"PreserveJobFiles No" and "PreserveJobHistory No"' in fix


def test_what_stands_in_the_configuration_is_told_with_its_fix(
    tmp_path: Path, server: Cups, printer: IppPrinter, doctor: Doctor
) -> None:
    """What it does not say counts by its default."""
    conf = tmp_path / "cupsd.conf"
    conf.write_text("preservejobhistory no # nothing\nLogLevel debug\n")
    server.add_queue("Front", printer.uri)
    diagnosis = doctor("Front", CUPS_SERVERROOT=str(tmp_path))

    assert [fix.partition(" into ")[0] for fix in diagnosis.fixes("spool", "warning")] == [
        'Write "PreserveJobFiles No"',
        'Write "LogLevel warn"',
    ]


@pytest.mark.parametrize(
    ("mode", "level", "status"), [(0o700, "ok", 0), (0o755, "warning", 0), (None, "fault", 1)]
)
def test_a_folder_is_looked_at_instead_of_a_printer(
    tmp_path: Path, doctor: Doctor, mode: int | None, level: str, status: int
) -> None:
    """Private, readable for everybody, or missing."""
    folder = tmp_path / "sheets"
    if mode is not None:
        folder.mkdir()
        folder.chmod(mode)
    diagnosis = doctor(f"folder:{folder}")

    assert diagnosis.status == status
    assert set(diagnosis.told) == {("printer", level)}


def test_a_profile_that_is_a_file_is_refused_in_one_line(askwell: Askwell, tmp_path: Path) -> None:
    """Without a traceback."""
    file = tmp_path / "file"
    file.touch()
    process = askwell("doctor", "--profile", str(file))

    assert (process.returncode, process.stdout) == (1, "")
    assert process.stderr == f"askwell: the profile folder {file} is a file, not a folder\n"
