"""`askwell check` tells authors and tests what it found."""

import json
import os
import re
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NoReturn

import msgspec
import pytest

from kiosk.cli import main
from kiosk.commands import check
from kiosk.content.check.reading import Grades
from kiosk.content.check.rules import Report
from tests.fakes.tiny_pack import ICONS, TOPIC, TinyPack, write_tiny_pack

TODAY = ["--today", "2026-11-23"]
PAGE = f"{TOPIC}/01-no-driving.md"


@pytest.fixture
def pack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> TinyPack:
    """A tiny pack without a fault, with its icons bundled."""
    icons = tmp_path / "icons"
    icons.mkdir()
    for name in ICONS:
        (icons / f"{name}.svg").touch()
    monkeypatch.setattr(check, "bundled", tmp_path.joinpath)
    return write_tiny_pack(tmp_path / "tiny")


def promises(out: str) -> Iterator[str]:
    """Name what makes the grades look surer than they are."""
    if not re.search(r"Flesch–Kincaid -?\d+\.\d–-?\d+\.\d a page, SMOG", out):
        yield "no range, or no method"
    if not out.endswith("formulas ignore most of what makes a text easy\n"):
        yield "no word of what a formula leaves out"


def test_a_sound_pack_exits_with_success(
    pack: TinyPack, capsys: pytest.CaptureFixture[str]
) -> None:
    """Only the closing line is written, with the grades as a range and the method."""
    assert main(["check", str(pack.root), *TODAY]) == 0
    out = capsys.readouterr().out
    assert list(promises(out)) == []
    assert out.startswith("0 faults, 0 warnings; reading grade: Flesch–Kincaid ")
    assert out.endswith(
        " a page, SMOG, not measured in 1 short topic (taught terms replaced); "
        "formulas ignore most of what makes a text easy\n"
    )


@pytest.mark.parametrize(
    ("part", "wrong", "told"),
    [
        pytest.param(
            "_range", lambda grades: f"{max(grades):.1f}", "no range, or no method",
            marks=pytest.mark.planted("L8", "a grade that is told as one number"),
        ),
        pytest.param(
            "METHOD", "(easy to read)", "no word of what a formula leaves out",
            marks=pytest.mark.planted("L8", "a grade that promises an easy text"),
        ),
    ],
)  # fmt: skip
def test_a_promise_is_named(
    pack: TinyPack,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    part: str,
    wrong: object,
    told: str,
) -> None:
    """An author would trust it, and look no further."""
    monkeypatch.setattr(check, part, wrong)
    assert main(["check", str(pack.root), *TODAY]) == 0
    assert list(promises(capsys.readouterr().out)) == [told]


def test_a_fault_exits_with_one(pack: TinyPack, capsys: pytest.CaptureFixture[str]) -> None:
    """The fault is one line with file, line, code and message."""
    pack.change("en/figures.toml", "Someone else drives you home.", "")
    assert main(["check", str(pack.root), *TODAY]) == 1
    first, last = capsys.readouterr().out.splitlines()
    assert first == f"{pack.root}/en/figures.toml:4: A-CAPTION ride has no caption"
    assert last.startswith("1 fault, 0 warnings; ")


def test_a_missing_review_is_a_fault_only_for_a_release(
    pack: TinyPack, capsys: pytest.CaptureFixture[str]
) -> None:
    """As shipped a pack is not reviewed, and passes."""
    pack.change("pack.toml", "A. Nurse", "")
    assert main(["check", str(pack.root), *TODAY]) == 0
    assert "R-MISSING warning: no clinician" in capsys.readouterr().out
    assert main(["check", str(pack.root), *TODAY, "--release"]) == 1


def test_json_holds_findings_and_grades(pack: TinyPack, capsys: pytest.CaptureFixture[str]) -> None:
    """Other programs read the same findings."""
    pack.change("pack.toml", "A. Nurse", "")
    assert main(["check", str(pack.root), *TODAY, "--json"]) == 0
    content = json.loads(capsys.readouterr().out)
    assert content["findings"] == [
        {
            "file": f"{pack.root}/pack.toml",
            "line": 7,
            "code": "R-MISSING",
            "message": "no clinician has reviewed this edition",
            "warning": True,
        }
    ]
    assert set(content["grades"]) == {"method", "pages", "topics"}
    assert content["grades"]["topics"] == {"going-home": None}


def test_today_is_the_day_of_the_clock(pack: TinyPack, capsys: pytest.CaptureFixture[str]) -> None:
    """Without --today the age is judged by the clock; this review is due in 1999."""
    pack.change("pack.toml", "2026-06-01", "1998-06-01")
    pack.change("pack.toml", "2027-06-01", "1999-06-01")
    assert main(["check", str(pack.root)]) == 0
    assert "R-OVERDUE warning: the review was due by 1999-06-01" in capsys.readouterr().out


def test_a_day_that_is_none_is_a_wrong_call(
    pack: TinyPack, capsys: pytest.CaptureFixture[str]
) -> None:
    """One sentence and exit status 2."""
    assert main(["check", str(pack.root), "--today", "soon"]) == 2
    assert capsys.readouterr().err == "askwell: --today: 'soon' is no date such as 2026-11-30\n"


def test_a_pack_that_is_not_there_is_one_fault(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without a manifest there is nothing else to say."""
    assert main(["check", str(tmp_path / "nowhere")]) == 1
    assert capsys.readouterr().out == (
        f"{tmp_path}/nowhere/pack.toml:1: P-MISSING is missing\n"
        "1 fault, 0 warnings; reading grade: not measured\n"
    )


ODD_NAMES = pytest.mark.parametrize(
    ("name", "told"),
    [(os.fsdecode(b"caf\xe9.md"), r"caf\udce9.md"), ("a\nb.md", r"a\nb.md")],
    ids=["not UTF-8", "two lines"],
)


@ODD_NAMES
def test_a_name_that_cannot_be_written_is_told(
    pack: TinyPack, name: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is no letter stands there as its number, on one line."""
    (pack.root / name).touch()
    assert main(["check", str(pack.root), *TODAY]) == 1
    first, *_ = capsys.readouterr().out.splitlines()
    assert first.startswith(f"{pack.root}/{told}:1: P-STRAY ")


@ODD_NAMES
def test_a_name_that_cannot_be_written_leaves_the_json_whole(
    pack: TinyPack, name: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A reader that takes only true UTF-8 reads it."""
    (pack.root / name).touch()
    assert main(["check", str(pack.root), *TODAY, "--json"]) == 1
    content = msgspec.json.decode(capsys.readouterr().out)
    assert [finding["file"] for finding in content["findings"]] == [f"{pack.root}/{told}"]


def test_a_letter_that_no_font_has_is_told(
    pack: TinyPack, tmp_path: Path, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """By the fonts of the program; it must not go out."""
    (tmp_path / "fonts").symlink_to(project / "assets" / "fonts")
    pack.change(PAGE, "Your body", "Your body 🙂")
    assert main(["check", str(pack.root), *TODAY]) == 0
    told = "P-LETTER warning: no font of the program has 🙂 (U+1F642, slightly smiling face)"
    assert f"{pack.root}/{PAGE}:9: {told}" in capsys.readouterr().out
    assert main(["check", str(pack.root), *TODAY, "--release"]) == 1


def test_pooled_grades_are_told_as_a_range() -> None:
    """Topics that are too short are counted apart."""
    grades = Grades({"a": 1.0, "b": 5.04}, {"x": 4.5, "y": 6.0, "z": None})
    last = check._as_lines(Report((), grades))
    assert "Flesch–Kincaid 1.0–5.0 a page, SMOG 4.5–6.0 a topic, not measured in 1 short" in last
    grades = Grades({"a": 1.0}, {"x": 4.5})
    assert "SMOG 4.5–4.5 a topic (taught" in check._as_lines(Report((), grades))


def test_the_structure_alone_passes(pack: TinyPack, capsys: pytest.CaptureFixture[str]) -> None:
    """The running kiosk asks only whether its pack can be shown."""
    pack.change(f"{TOPIC}/01-no-driving.md", "Your body", "Utilise your body" * 30)
    assert main(["check", str(pack.root), "--structure"]) == 0
    assert capsys.readouterr() == ("", "")


def test_the_structure_has_one_fault(pack: TinyPack, capsys: pytest.CaptureFixture[str]) -> None:
    """The first one, as one line on standard error."""
    pack.write(f"{TOPIC}/01-no-driving.md", "broken")
    assert main(["check", str(pack.root), "--structure"]) == 1
    path = f"{pack.root}/{TOPIC}/01-no-driving.md"
    expected = f"askwell: {path}:1: P-FRONT must start with front matter between +++ lines\n"
    assert capsys.readouterr() == ("", expected)


def test_the_check_opens_no_socket(pack: TinyPack, monkeypatch: pytest.MonkeyPatch) -> None:
    """The reading grade comes without the network."""

    def refuse(*_: object, **__: object) -> NoReturn:
        pytest.fail("a socket was opened")

    monkeypatch.setattr(socket, "socket", refuse)
    assert main(["check", str(pack.root), *TODAY]) == 0


def test_the_icons_of_the_program_are_found() -> None:
    """The set that a pack may name comes with the program."""
    assert "house" in check._icons()


BROKEN: dict[str, Callable[[TinyPack], object]] = {
    "a missing file": lambda pack: pack.remove("en/questions.toml"),
    "bad TOML": lambda pack: pack.change("sources.toml", "=", "= ="),
    "unknown markup": lambda pack: pack.append(PAGE, "\n<b>now</b>\n"),
    "a wrong encoding": lambda pack: pack.write(PAGE, "é".encode("latin-1")),
    "a link out of the pack": lambda pack: pack.append(PAGE, "\n[a](../../../secret.md)\n"),
    "a symbolic link": lambda pack: pack.link(PAGE, "/etc/hostname"),
    "a file of 100 MB": lambda pack: pack.grow(PAGE, 100 * 1024 * 1024),
    "folders without end": lambda pack: pack.root.joinpath(*"a" * 20).mkdir(parents=True),
    "a link of two lines": lambda pack: pack.link("en/a\nb", "/etc/hostname"),
    "a picture that is no SVG": lambda pack: pack.write("figures/ride.svg", b"\x89PNG\r\n"),
}


@pytest.mark.parametrize("structure", [[], ["--structure"]], ids=["whole", "structure"])
@pytest.mark.parametrize("broken", BROKEN)
def test_a_broken_pack_gets_one_clear_line(
    pack: TinyPack, broken: str, structure: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit status 1 and a line with file, line, code and message, never a traceback."""
    BROKEN[broken](pack)
    assert main(["check", str(pack.root), *TODAY, *structure]) == 1
    captured = capsys.readouterr()
    line = (captured.out or captured.err).splitlines()[0]
    assert re.search(rf"^(askwell: )?{pack.root}/[\w./\\-]+:\d+: P-[A-Z]+ \w", line)
    assert "Traceback" not in captured.out + captured.err
