"""The page that ``askwell doctor --pdf`` writes, for the person who sets the machine right."""

import platform
from collections.abc import Sequence

from kiosk import __version__
from kiosk.domain.machine import Finding
from kiosk.domain.paper import Paper
from kiosk.host.clock import today
from kiosk.sheet.findings_page import PageWords, lay_out_findings
from kiosk.sheet.operations import SheetLayout
from kiosk.sheet.pdf import layout_pdf


def findings_pdf(findings: Sequence[Finding], paper: Paper) -> bytes:
    """Write findings as a PDF, in memory; Qt runs and the bundled font is loaded.

    Args:
        findings: See :func:`kiosk.commands.doctor_findings.findings`.
        paper: What it is printed on.
    """
    return layout_pdf(findings_layout(findings, paper))


def findings_layout(findings: Sequence[Finding], paper: Paper) -> SheetLayout:
    """Lay findings out on pages; Qt runs and the bundled font is loaded.

    Args:
        findings: See :func:`kiosk.commands.doctor_findings.findings`.
        paper: What it is printed on.
    """
    words = PageWords(
        title="Askwell: this computer",
        about=f"{platform.node()}, {today().isoformat()}, version {__version__}",
        to_do="To be done",
        nothing_to_do="Nothing is to be done",
        in_order="In order",
        page="Page %1 of %2",
    )
    return lay_out_findings(findings, words, paper)
