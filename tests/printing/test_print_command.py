"""``askwell print``, as a user runs it."""

import json
import socket
from datetime import date
from pathlib import Path

import pytest

from kiosk.content.pack import open_pack
from kiosk.domain.review import ReviewStamp
from kiosk.host.bundle import default_pack
from kiosk.storage.profile import Profile
from kiosk.storage.review_stamp import store_stamp
from tests.printing.conftest import Askwell
from tests.printing.cups import Cups
from tests.printing.ipp_printer import IppPrinter
from tests.printing.processes import free_port
from tests.printing.reading import page_sizes_pt, text_of

CANARY = "Zqxjkvb"


def last_line(output: str) -> dict[str, object]:
    """Read the JSON line that standard output ends with."""
    line = json.loads(output.splitlines()[-1])
    assert isinstance(line, dict)
    return line


def test_a_folder_takes_the_sheet(askwell: Askwell, tmp_path: Path) -> None:
    """Sent; what lies there is the sheet."""
    tray = tmp_path / "tray"
    tray.mkdir()
    process = askwell("print", "--own", f"{CANARY}?", "--printer", f"folder:{tray}")
    (sheet,) = tray.iterdir()

    assert (process.returncode, process.stderr) == (0, "")
    assert last_line(process.stdout) == {"outcome": "sent", "reason": "none", "job": sheet.stem}
    assert f"{CANARY}?" in text_of(sheet)


def test_the_words_of_a_visitor_are_on_the_sheet_alone(askwell: Askwell, tmp_path: Path) -> None:
    """No other file, no name, no output has them."""
    tray = tmp_path / "tray"
    tray.mkdir()
    process = askwell("print", "--own", f"{CANARY}?", "--printer", f"folder:{tray}")
    others = [path for path in tmp_path.rglob("*") if path.is_file() and path.parent != tray]

    assert CANARY not in process.stdout + process.stderr
    assert not [path for path in others if CANARY.encode() in path.read_bytes()]
    assert not [path for path in tmp_path.rglob("*") if CANARY in path.name]


def test_a_printer_gets_the_sheet_with_a_neutral_name(
    askwell: Askwell, printer: IppPrinter
) -> None:
    """From the command line to the tray."""
    process = askwell("print", "--own", f"{CANARY}?", "--paper", "a4", "--printer", printer.uri)
    asked = printer.wait_for_job()
    (document,) = printer.documents()

    assert last_line(process.stdout) == {"outcome": "printed", "reason": "none", "job": "1"}
    assert asked["JOB_NAME"].startswith("sheet-")
    assert asked["MEDIA"] == "iso_a4_210x297mm"
    assert CANARY not in document.name
    assert CANARY in text_of(document)


def test_the_systems_default_is_taken_without_a_name(
    askwell: Askwell, server: Cups, printer: IppPrinter
) -> None:
    """The helper finds the server that the environment names."""
    server.add_queue("Front", printer.uri)
    server.make_default("Front")

    process = askwell("print", "--test", CUPS_SERVER=server.server)

    assert last_line(process.stdout)["outcome"] == "printed"
    printer.wait_for_job()


def test_the_printer_of_the_kiosk_is_taken_without_a_name(askwell: Askwell, tmp_path: Path) -> None:
    """Staff try the very one that visitors print to, with its paper."""
    tray, profile = tmp_path / "tray", tmp_path / "profile"
    tray.mkdir()
    profile.mkdir()
    settings = f'[printer]\nname = "folder:{tray}"\npaper = "a4"\n'
    (profile / "settings.toml").write_text(settings)
    process = askwell("print", "--test", "--profile", str(profile))
    (sheet,) = tray.iterdir()

    assert process.returncode == 0
    assert page_sizes_pt(sheet) == [(595, 842)]


def test_the_clinics_review_of_the_kiosk_counts(askwell: Askwell, tmp_path: Path) -> None:
    """What a sheet says of its content is the same, whoever prints it."""
    tray, profile = tmp_path / "tray", tmp_path / "profile"
    tray.mkdir()
    profile.mkdir()
    stamp = ReviewStamp("Dr. B. Lake", "Psychiatrist", date(2020, 7, 1), date(2020, 8, 1))
    shown = open_pack(default_pack(), "en")
    store_stamp(Profile(profile, writable=True), shown.id, shown.edition, stamp)
    words = ("print", "--own", "Why?", "--profile", str(profile), "--printer", f"folder:{tray}")
    process = askwell(*words)
    (sheet,) = tray.iterdir()

    assert process.returncode == 0
    assert "reviewed July 2020. A new review is due." in text_of(sheet)


def test_a_test_sheet_needs_neither_questions_nor_a_pack(askwell: Askwell, tmp_path: Path) -> None:
    """Staff try the printer also when the content is broken."""
    tray = tmp_path / "tray"
    tray.mkdir()
    process = askwell(
        "print", "--test", "--pack", str(tmp_path / "none"), "--printer", f"folder:{tray}"
    )
    (sheet,) = tray.iterdir()

    assert process.returncode == 0
    assert "Printer test" in text_of(sheet)


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("folder:/nowhere/at/all", "not-found"),
        ("http://printer.example/", "not-found"),
        ("ipp://localhost:99999/", "not-found"),
        ("ipp://localhost:{free_port}/ipp/print", "offline"),
    ],
)
def test_what_cannot_be_printed_is_told_twice(askwell: Askwell, name: str, reason: str) -> None:
    """A JSON line for programs, a line for people, exit status 1."""
    process = askwell("print", "--test", "--printer", name.format(free_port=free_port()))

    assert process.returncode == 1
    assert last_line(process.stdout) == {"outcome": "failed", "reason": reason, "job": None}
    assert process.stderr == f"askwell: no sheet: failed ({reason})\n"


def test_a_printer_that_never_answers_is_given_up(askwell: Askwell) -> None:
    """After the time that was given, the helper is ended."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        uri = f"ipp://127.0.0.1:{silent.getsockname()[1]}/ipp/print"
        process = askwell("print", "--test", "--printer", uri, "--timeout", "3")

    assert process.returncode == 1
    assert last_line(process.stdout) == {"outcome": "gave-up", "reason": "unknown", "job": None}


@pytest.mark.parametrize(
    "options",
    [
        ["--own", " "],
        ["--question", "no-such-question"],
        ["--test", "--timeout", "0"],
        ["--test", "--timeout", "nan"],
        ["--test", "--timeout", "soon"],
        ["--test", "--paper", "a3"],
    ],
)
def test_a_wrong_call_prints_nothing(askwell: Askwell, tmp_path: Path, options: list[str]) -> None:
    """Exit status 2, no outcome, no sheet."""
    tray = tmp_path / "tray"
    tray.mkdir()
    process = askwell("print", *options, "--printer", f"folder:{tray}")

    assert (process.returncode, process.stdout) == (2, "")
    assert "Traceback" not in process.stderr
    assert not list(tray.iterdir())


def test_the_role_of_the_helper_is_not_for_people(askwell: Askwell) -> None:
    """The overview does not name it."""
    assert "print-helper" not in askwell("--help").stdout
