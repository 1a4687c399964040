"""Check a content pack: each fault as ``file:line: CODE message``."""

import argparse
import json
import sys
from datetime import date, datetime
from io import TextIOWrapper
from pathlib import Path

from kiosk.content.characters import on_one_line
from kiosk.content.check.finding import Finding
from kiosk.content.check.reading import Grades
from kiosk.content.check.rules import Report, check_pack
from kiosk.content.font_letters import drawable_letters
from kiosk.content.manifest import read_manifest
from kiosk.content.offering import read_offer
from kiosk.content.translation import SOURCE_LANGUAGE
from kiosk.content.verify import verify_pack
from kiosk.domain.errors import UsageError
from kiosk.host.bundle import bundled

METHOD = "(taught terms replaced); formulas ignore most of what makes a text easy"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the words of the command line."""
    parser.add_argument("pack", type=Path, help="folder of the pack")
    parser.add_argument("--json", action="store_true", help="write one JSON object")
    parser.add_argument("--release", action="store_true", help="a missing review is a fault")
    parser.add_argument("--today", default="", metavar="DATE", help="judge ages by this day")
    parser.add_argument("--structure", action="store_true", help=argparse.SUPPRESS)


def run(options: argparse.Namespace) -> int:
    """Check a pack; 1 if anything but warnings was found.

    Raises:
        UsageError: ``--today`` is no date.
        PackError: With ``--structure``: the first fault.
    """
    if options.structure:
        return _run_structure(options.pack)
    report = check_pack(
        options.pack,
        _today(options.today),
        _icons(),
        # Without fonts nothing can be said of letters; doctor tells that they are gone.
        drawable=drawable_letters(bundled("fonts")) or None,
        release=options.release,
    )
    _take_any_name()
    print(_as_json(report) if options.json else _as_lines(report))
    return int(any(not finding.warning for finding in report.findings))


def _take_any_name() -> None:
    # The name of a file may hold what is no UTF-8.
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")


def _run_structure(root: Path) -> int:
    languages = read_manifest(root).languages
    fault = verify_pack(root, SOURCE_LANGUAGE) if SOURCE_LANGUAGE in languages else None
    if fault:
        raise fault
    # A translation that cannot be read is hidden part by part; the pack itself stays usable.
    offers = [read_offer(root, each) for each in languages if each != SOURCE_LANGUAGE]
    waiting = sum(offer.withheld > offer.broken for offer in offers)
    broken = sum(offer.broken > 0 for offer in offers)
    if waiting or broken:
        print(f"translations: {waiting} waiting, {broken} broken")
    return 0


def _today(text: str) -> date:
    try:
        return date.fromisoformat(text) if text else datetime.now().astimezone().date()
    except ValueError as error:
        raise UsageError(f"--today: {text!r} is no date such as 2026-11-30") from error


def _icons() -> frozenset[str]:
    return frozenset(path.stem for path in bundled("icons").glob("*.svg"))


def _as_lines(report: Report) -> str:
    warnings = sum(finding.warning for finding in report.findings)
    counts = f"{_count(len(report.findings) - warnings, 'fault')}, {_count(warnings, 'warning')}"
    return "\n".join([*map(str, report.findings), f"{counts}; {_grades(report.grades)}"])


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" + ("" if number == 1 else "s")


def _grades(grades: Grades) -> str:
    if not grades.pages:
        return "reading grade: not measured"
    pages = f"Flesch–Kincaid {_range(list(grades.pages.values()))} a page"
    measured = [grade for grade in grades.topics.values() if grade is not None]
    short = len(grades.topics) - len(measured)
    pooled = f"SMOG {_range(measured)} a topic" if measured else "SMOG"
    missing = f", not measured in {_count(short, 'short topic')}" if short else ""
    return f"reading grade: {pages}, {pooled}{missing} {METHOD}"


def _range(grades: list[float]) -> str:
    return f"{min(grades):.1f}–{max(grades):.1f}"


def _as_json(report: Report) -> str:
    content = {
        "findings": [_finding(finding) for finding in report.findings],
        "grades": {
            "method": f"Flesch–Kincaid a page, SMOG pooled a topic {METHOD}",
            "pages": report.grades.pages,
            "topics": report.grades.topics,
        },
    }
    return json.dumps(content, ensure_ascii=False, indent=2)


def _finding(finding: Finding) -> dict[str, object]:
    return {
        "file": on_one_line(str(finding.path)),
        "line": finding.line,
        "code": finding.code,
        "message": on_one_line(finding.message),
        "warning": finding.warning,
    }
