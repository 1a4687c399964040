"""Look at this machine: what would keep the kiosk from its work, and how to set it right."""

import argparse
import json
from collections.abc import Iterable
from pathlib import Path

from kiosk.commands.doctor_findings import findings
from kiosk.commands.doctor_page import findings_pdf
from kiosk.commands.doctor_print import print_findings
from kiosk.commands.doctor_screen import running_qt
from kiosk.commands.output_file import write_output
from kiosk.domain.machine import Finding, Level
from kiosk.domain.machine_areas import AREA_OF
from kiosk.domain.paper import Paper
from kiosk.printing.report import outcome_line
from kiosk.storage.profile import open_profile
from kiosk.storage.settings_file import read_settings

_WORDS = {Level.OK: "ok", Level.WARNING: "warn", Level.FAULT: "fault"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the words of the command line."""
    add = parser.add_argument
    add("--json", action="store_true", help="write one JSON object")
    add("--pdf", type=Path, metavar="OUT.pdf", help="write a page to print too")
    add("--print", action="store_true", help="print that page on the printer that is set")
    add("--paper", type=Paper, choices=list(Paper), metavar="letter|a4", default=Paper.LETTER)
    add("--profile", type=Path, metavar="DIR", help="folder of settings and log")


def run(options: argparse.Namespace) -> int:
    """Look at everything; 1 if there is a fault. The last line tells what became of printing.

    Raises:
        ProfileError: The profile folder cannot be used.
        OutputError: The page cannot be written.
    """
    profile = open_profile(options.profile)
    with running_qt():
        found = findings(profile)
        print(_as_json(found) if options.json else "\n".join(map(_line, found)))
        if options.pdf:
            write_output(options.pdf, findings_pdf(found, options.paper))
        if options.print:
            print(outcome_line(print_findings(found, read_settings(profile)[0])))
    return int(any(finding.level is Level.FAULT for finding in found))


def _line(finding: Finding) -> str:
    fix = f". {finding.fix}" if finding.fix else ""
    return f"{_WORDS[finding.level]} {finding.check}: {finding.message}{fix}"


def _as_json(findings: Iterable[Finding]) -> str:
    content = {
        "findings": [
            {
                "area": AREA_OF[finding.check].value,
                "check": finding.check,
                "level": finding.level.value,
                "message": finding.message,
                "fix": finding.fix,
            }
            for finding in findings
        ]
    }
    return json.dumps(content, ensure_ascii=False, indent=2)
