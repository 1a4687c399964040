"""What was found on the machine, sorted for whoever has to set it right."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from kiosk.domain.machine import Finding, Level

_WORST_FIRST = (Level.FAULT, Level.WARNING)


@dataclass(frozen=True, slots=True)
class PartReport:
    """What was found in one part of the machine.

    Attributes:
        part: Its name for staff.
        wrong: What is to be set right, faults first.
    """

    part: str
    wrong: tuple[Finding, ...]


def report(findings: Iterable[Finding], part_of: Callable[[str], str]) -> tuple[PartReport, ...]:
    """Sort findings by part: first the parts where something is wrong, then the others.

    Args:
        findings: In the order in which they were made.
        part_of: Gives the part that a check belongs to.
    """
    by_part: dict[str, list[Finding]] = {}
    for finding in findings:
        by_part.setdefault(part_of(finding.check), []).append(finding)
    reports = [PartReport(part, _wrong(found)) for part, found in by_part.items()]
    return tuple(sorted(reports, key=lambda each: not each.wrong))


def _wrong(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    wrong = (each for each in findings if each.level is not Level.OK)
    return tuple(sorted(wrong, key=lambda each: _WORST_FIRST.index(each.level)))
