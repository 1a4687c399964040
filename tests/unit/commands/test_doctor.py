"""What ``askwell doctor`` writes, whatever was found."""

import json
from argparse import ArgumentParser
from pathlib import Path

import pytest
from pypdf import PdfReader

from kiosk.commands import doctor, doctor_findings
from kiosk.domain.errors import OutputError
from kiosk.domain.machine import Finding, Level
from kiosk.domain.machine_areas import AREA_OF, Area
from kiosk.domain.printing_settings import PRINTER_NAME
from kiosk.domain.settings import Settings
from kiosk.storage.profile import Profile

OK = Finding("printer", Level.OK, "ready, Letter")
WARNING = Finding("spool", Level.WARNING, "CUPS keeps sheets", "Let it keep none")
pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(autouse=True)
def no_voices(monkeypatch: pytest.MonkeyPatch) -> None:
    """Start no speech daemon; none of these tests is about it."""
    monkeypatch.setenv("SPEECHD_ADDRESS", "unix_socket:/nowhere")


CLOCK = Finding("clock", Level.OK, "2026-11-29")
FAULT = Finding("printer", Level.FAULT, "out of paper", "Put paper into the printer")


def run(profile: Path, *words: str) -> int:
    """Run the command with a profile."""
    parser = ArgumentParser()
    doctor.add_arguments(parser)
    return doctor.run(parser.parse_args(["--profile", str(profile), *words]))


def checks(monkeypatch: pytest.MonkeyPatch, *findings: Finding) -> None:
    """Let each finding come from a check of its own."""
    each = tuple(lambda _settings, _profile, one=finding: (one,) for finding in findings)
    monkeypatch.setattr(doctor_findings, "CHECKS", each)


def test_each_finding_is_a_line_with_its_fix(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """In the order of the areas, and in each in that of the checks."""
    checks(monkeypatch, CLOCK, OK, WARNING, FAULT)
    run(tmp_path)

    assert capsys.readouterr().out.splitlines() == [
        "ok settings: no mistakes",
        "ok printer: ready, Letter",
        "warn spool: CUPS keeps sheets. Let it keep none",
        "fault printer: out of paper. Put paper into the printer",
        "ok clock: 2026-11-29",
    ]


@pytest.mark.parametrize(
    ("findings", "status"), [((OK,), 0), ((OK, WARNING), 0), ((FAULT, OK), 1), ((), 0)]
)
def test_only_a_fault_makes_it_fail(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, findings: tuple[Finding, ...], status: int
) -> None:
    """With a warning the kiosk does its work."""
    checks(monkeypatch, *findings)

    assert run(tmp_path) == status


def test_a_program_gets_one_json_document(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each finding with the same five words; a fix is empty where none is needed."""
    checks(monkeypatch, OK, FAULT)
    run(tmp_path, "--json")

    assert json.loads(capsys.readouterr().out)["findings"][1:] == [
        {
            "area": "printing",
            "check": "printer",
            "level": "ok",
            "message": "ready, Letter",
            "fix": "",
        },
        {
            "area": "printing",
            "check": "printer",
            "level": "fault",
            "message": "out of paper",
            "fix": "Put paper into the printer",
        },
    ]


LONG = tuple(
    Finding("sleep", Level.WARNING, f"{number}: " + "goes to sleep " * 12, "Forbid it " * 12)
    for number in range(40)
)


@pytest.mark.usefixtures("bundled_font")
@pytest.mark.parametrize("paper", ["auto", "letter", "a4"])
def test_it_prints_the_page(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    paper: str,
) -> None:
    """On the printer and the paper that are set; the last line tells the outcome."""
    checks(monkeypatch, Finding("printer", Level.OK, "ready"))
    prints = printing_to(tmp_path / "prints", tmp_path, paper)
    assert run(tmp_path, "--print") == 0

    (page,) = prints.glob("list-*.pdf")
    box = PdfReader(page).pages[0].mediabox
    assert round(box.width) == (595 if paper == "a4" else 612)
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["outcome"] == "sent"


@pytest.mark.usefixtures("bundled_font")
def test_a_long_list_goes_as_several_jobs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No queue takes more than two pages at once; none of them is lost."""
    checks(monkeypatch, *LONG)
    prints = printing_to(tmp_path / "prints", tmp_path)
    run(tmp_path, "--print")
    counts = [len(PdfReader(page).pages) for page in prints.glob("list-*.pdf")]

    assert len(counts) > 1
    assert max(counts) == 2
    files = [PdfReader(file) for file in prints.glob("*.pdf")]
    words = " ".join(page.extract_text() for file in files for page in file.pages).split()
    assert all(f"{number}:" in words for number in range(40))


@pytest.mark.usefixtures("bundled_font")
@pytest.mark.parametrize("name", ["folder:/nowhere", "http://no.printer/"])
def test_a_list_that_cannot_be_printed_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    """After the first job; the others are not tried."""
    checks(monkeypatch, *LONG)
    (tmp_path / "settings.toml").write_text(f'[printer]\nname = "{name}"\n')
    run(tmp_path, "--print")

    told = capsys.readouterr().out.splitlines()
    assert json.loads(told[-1])["outcome"] == "failed"
    assert not told[-2].startswith("{")


def printing_to(prints: Path, profile: Path, paper: str = "auto") -> Path:
    """Set a folder as the printer, and make it."""
    prints.mkdir()
    (profile / "settings.toml").write_text(
        f'[printer]\nname = "folder:{prints}"\npaper = "{paper}"\n'
    )
    return prints


def test_a_setting_that_was_not_taken_over_is_a_warning(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its default holds, which may not be what the clinic wants."""
    checks(monkeypatch)
    file = tmp_path / "settings.toml"
    file.write_text('[printer]\npaper = "a3"\n')
    run(tmp_path)

    assert capsys.readouterr().out == (
        'warn settings: printer.paper must be one of "auto", "letter", "a4". '
        f"Correct it in {file}\n"
    )


def test_a_check_is_told_the_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Those of the profile that was named, and where that is."""
    (tmp_path / "settings.toml").write_text('[printer]\nname = "Front"\n')
    told: list[tuple[str, Path]] = []

    def look(settings: Settings, profile: Profile) -> tuple[Finding, ...]:
        told.append((settings.get(PRINTER_NAME), profile.folder))
        return ()

    monkeypatch.setattr(doctor_findings, "CHECKS", (look,))
    run(tmp_path)

    assert told == [("Front", tmp_path)]


@pytest.mark.usefixtures("bundled_font")
def test_a_page_to_print_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """On the paper that was asked for; what is told on the screen stays the same."""
    checks(monkeypatch, FAULT)
    page = tmp_path / "page.pdf"

    assert run(tmp_path, "--pdf", str(page), "--paper", "a4") == 1

    reader = PdfReader(page)
    assert "Put paper into the printer" in " ".join(reader.pages[0].extract_text().split())
    assert round(float(reader.pages[0].mediabox.height) / 72 * 25.4) == 297
    assert "fault printer: out of paper" in capsys.readouterr().out


def test_a_page_that_cannot_be_written_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With its cause."""
    checks(monkeypatch)

    with pytest.raises(OutputError, match="cannot write"):
        run(tmp_path, "--pdf", str(tmp_path / "none" / "page.pdf"))


def test_a_real_look_changes_nothing_and_each_finding_has_its_area(tmp_path: Path) -> None:
    """In the profile, that is; what follows is asked of this very machine."""
    (tmp_path / "settings.toml").write_text('[printer]\nname = "folder:/nowhere"\n')

    found = doctor_findings.findings(Profile(tmp_path, writable=True))

    assert {one.check for one in found} <= AREA_OF.keys()
    assert {AREA_OF[one.check] for one in found} == set(Area)
    assert [path.name for path in tmp_path.iterdir()] == ["settings.toml"]
