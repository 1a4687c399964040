"""The pack that the program ships is sound."""

from datetime import date
from pathlib import Path

from kiosk.content.check.rules import check_pack
from kiosk.content.codes import Code
from kiosk.content.verify import verify_pack

# The day it was finished: age is judged by a release, not by whoever runs the tests later.
FINISHED = date(2026, 11, 23)


def test_the_shipped_pack_has_no_fault(project: Path) -> None:
    """Warnings are for a person to judge, and that no clinician has signed is one of them."""
    icons = frozenset(path.stem for path in (project / "assets/icons").glob("*.svg"))
    report = check_pack(project / "assets/packs/ketamine", FINISHED, icons)
    assert [str(finding) for finding in report.findings if not finding.warning] == []
    assert Code.REVIEW_MISSING in {finding.code for finding in report.findings}


def test_the_shipped_pack_can_be_shown(project: Path) -> None:
    """The pass of the running kiosk finds nothing."""
    assert verify_pack(project / "assets/packs/ketamine", "en") is None


def test_every_finding_is_explained(project: Path) -> None:
    """An author finds each code in docs/pack-format.md."""
    text = (project / "docs/pack-format.md").read_text(encoding="utf-8")
    assert [code for code in Code if f"`{code}`" not in text] == []
