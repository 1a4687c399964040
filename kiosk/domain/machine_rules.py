"""What follows from what a machine tells of itself, whatever its system is."""

from typing import assert_never

from kiosk.domain.machine import Finding, warning
from kiosk.domain.machine_escapes import escape_findings
from kiosk.domain.machine_linux import LinuxFacts
from kiosk.domain.machine_power import power_findings
from kiosk.domain.machine_privacy import privacy_findings
from kiosk.domain.machine_registry import FINE, WISHES
from kiosk.domain.machine_session import session_findings
from kiosk.domain.machine_upkeep import upkeep_findings
from kiosk.domain.machine_windows import WindowsFacts, windows_findings


def machine_findings(facts: LinuxFacts | WindowsFacts | None) -> tuple[Finding, ...]:
    """Tell what the system still lets through.

    Args:
        facts: As read; None on a system that the kiosk does not know.
    """
    match facts:
        case LinuxFacts():
            looks = (
                session_findings,
                escape_findings,
                privacy_findings,
                power_findings,
                upkeep_findings,
            )
            return tuple(finding for look in looks for finding in look(facts))
        case WindowsFacts():
            return windows_findings(facts, WISHES, FINE)
        case None:
            message = "is neither Linux nor Windows, so nobody knows what it lets through"
            return (warning("system", message, "Use a computer with one of them"),)
        case _:
            assert_never(facts)
