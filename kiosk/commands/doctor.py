"""Look at this machine: what would keep the kiosk from its work, and how to set it right."""

import argparse
import json
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from kiosk.commands.doctor_languages import check_languages
from kiosk.commands.speech_check import check_speech
from kiosk.content.keyboard_check import check_keyboards
from kiosk.domain.machine import Finding, Level, wrong_or_fine
from kiosk.domain.settings import Rejected, Settings
from kiosk.host.bundle import bundled
from kiosk.printing.printer_check import check_printer
from kiosk.storage.profile import open_profile
from kiosk.storage.settings_file import SETTINGS_FILE, read_settings

Check = Callable[[Settings], Sequence[Finding]]


def _keyboard_findings(_settings: Settings) -> tuple[Finding, ...]:
    return check_keyboards(bundled("keyboards"))


# In the order of the output.
CHECKS: tuple[Check, ...] = (check_printer, check_languages, check_speech, _keyboard_findings)

_WORDS = {Level.OK: "ok", Level.WARNING: "warn", Level.FAULT: "fault"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the words of the command line."""
    parser.add_argument("--json", action="store_true", help="write one JSON object")
    parser.add_argument("--profile", type=Path, metavar="DIR", help="folder of settings and log")


def run(options: argparse.Namespace) -> int:
    """Look at everything; 1 if there is a fault.

    Raises:
        ProfileError: The profile folder cannot be used.
    """
    profile = open_profile(options.profile)
    settings, rejected = read_settings(profile)
    findings = [
        *_settings_findings(rejected, profile.folder / SETTINGS_FILE),
        *(finding for check in CHECKS for finding in check(settings)),
    ]
    print(_as_json(findings) if options.json else "\n".join(map(_line, findings)))
    return int(any(finding.level is Level.FAULT for finding in findings))


def _settings_findings(rejected: Iterable[Rejected], file: Path) -> tuple[Finding, ...]:
    wrong = (
        Finding(
            "settings", Level.WARNING, f"{setting.key} {setting.reason}", f"Correct it in {file}"
        )
        for setting in rejected
    )
    return wrong_or_fine("settings", wrong, "no mistakes")


def _line(finding: Finding) -> str:
    fix = f". {finding.fix}" if finding.fix else ""
    return f"{_WORDS[finding.level]} {finding.check}: {finding.message}{fix}"


def _as_json(findings: Iterable[Finding]) -> str:
    content = {
        "findings": [
            {
                "check": finding.check,
                "level": finding.level.value,
                "message": finding.message,
                "fix": finding.fix,
            }
            for finding in findings
        ]
    }
    return json.dumps(content, ensure_ascii=False, indent=2)
