"""The pack that the program ships is sound."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from kiosk.content.check.rules import Report, check_pack
from kiosk.content.codes import Code
from kiosk.content.verify import verify_pack
from tests.fakes.tiny_pack import TinyPack

# The day it was finished: age is judged by a release, not by whoever runs the tests later.
FINISHED = date(2026, 11, 23)


def report_on(root: Path, project: Path) -> Report:
    """Check a pack as on the day when the shipped one was finished."""
    icons = frozenset(path.stem for path in (project / "assets/icons").glob("*.svg"))
    return check_pack(root, FINISHED, icons)


def faults(report: Report) -> list[str]:
    """Give what an author has to mend."""
    return [str(finding) for finding in report.findings if not finding.warning]


def test_the_shipped_pack_has_no_fault(project: Path) -> None:
    """Warnings are for a person to judge, and that no clinician has signed is one of them."""
    report = report_on(project / "assets/packs/ketamine", project)
    assert faults(report) == []
    assert Code.REVIEW_MISSING in {finding.code for finding in report.findings}


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        pytest.param(
            "scores/going-home.toml", 'id = "L-P5"', 'id = "L-P6"', "pemat: not scored: L-P5",
            marks=pytest.mark.planted("L5", "a topic that nobody has held against active voice"),
            id="voice",
        ),
        pytest.param(
            "scores/going-home.toml", 'id = "L-P21"', 'id = "L-P22"', "pemat: not scored: L-P21",
            marks=pytest.mark.planted("L5", "a topic that nobody has held against saying you"),
            id="you",
        ),
        pytest.param(
            "en/topics/16-going-home/01-no-driving.md", 'title = "', 'title = "Driving"\n#',
            "a title has at least",
            marks=pytest.mark.planted("L5", "a title that neither acts nor asks"),
            id="title",
        ),
    ],
)  # fmt: skip
def test_a_fault_of_the_shipped_pack_is_named(
    project: Path, tmp_path: Path, file: str, old: str, new: str, told: str
) -> None:
    """In a copy that is sound but for it."""
    copy = TinyPack(tmp_path / "ketamine")
    shutil.copytree(project / "assets/packs/ketamine", copy.root)
    copy.change(file, old, new)

    found = faults(report_on(copy.root, project))

    assert any(fault.startswith(str(copy.root / file)) and told in fault for fault in found), found


def test_the_shipped_pack_can_be_shown(project: Path) -> None:
    """The pass of the running kiosk finds nothing."""
    assert verify_pack(project / "assets/packs/ketamine", "en") is None


def test_every_finding_is_explained(project: Path) -> None:
    """An author finds each code in docs/pack-format.md."""
    text = (project / "docs/pack-format.md").read_text(encoding="utf-8")
    assert [code for code in Code if f"`{code}`" not in text] == []
