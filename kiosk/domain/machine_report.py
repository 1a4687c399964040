"""What was found on the machine, for whoever has to set it right."""

from collections.abc import Iterable

from msgspec import Struct

from kiosk.domain.machine import Finding, Level
from kiosk.domain.machine_areas import AREA_OF, Area, by_area


class MachineReport(Struct, frozen=True):
    """What was found.

    Attributes:
        wrong: What is to be set right, area by area; faults come first in each.
        well: The areas where nothing is.
    """

    wrong: tuple[Finding, ...]
    well: tuple[Area, ...]


def report(findings: Iterable[Finding]) -> MachineReport:
    """Sort findings; one of a check that this program does not know is left out."""
    known = [finding for finding in findings if finding.check in AREA_OF]
    faults_first = sorted(known, key=lambda finding: finding.level is not Level.FAULT)
    wrong = by_area(finding for finding in faults_first if finding.level is not Level.OK)
    unwell = {AREA_OF[finding.check] for finding in wrong}
    seen = {AREA_OF[finding.check] for finding in known}
    return MachineReport(wrong, tuple(area for area in Area if area in seen - unwell))
