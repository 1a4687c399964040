"""What reception tries each morning, and what came of it."""

from collections.abc import Mapping
from datetime import date
from enum import Enum, auto
from types import MappingProxyType

from msgspec import Struct, field
from msgspec.structs import replace

from kiosk.domain.outcomes import PrintReason


class MorningStep(Enum):
    """What is tried, in the order in which it is."""

    SHEET = auto()
    TOUCH = auto()
    SOUND = auto()


class StepResult(Struct, frozen=True):
    """What came of a step.

    Attributes:
        reason: Why no sheet came, where a printer has said so.
        left: Fields of the screen that did not respond.
    """

    well: bool
    reason: PrintReason = PrintReason.NONE
    left: int = 0


class MorningVerdict(Enum):
    """What came of all steps together."""

    UNFINISHED = auto()
    WELL = auto()
    WRONG = auto()


def _nothing() -> Mapping[MorningStep, StepResult]:
    return MappingProxyType({})


class MorningCheck(Struct, frozen=True):
    """The check of one day.

    Attributes:
        day: The one on which it was begun.
        results: Of the steps that were done.
    """

    day: date
    results: Mapping[MorningStep, StepResult] = field(default_factory=_nothing)

    @property
    def verdict(self) -> MorningVerdict:
        """What came of all steps together; a step that was passed over leaves it unfinished."""
        if not all(result.well for result in self.results.values()):
            return MorningVerdict.WRONG
        done = len(self.results) == len(MorningStep)
        return MorningVerdict.WELL if done else MorningVerdict.UNFINISHED


def noted(check: MorningCheck, step: MorningStep, result: StepResult) -> MorningCheck:
    """Note what came of a step, in the stead of what came of it before."""
    return replace(check, results=MappingProxyType({**check.results, step: result}))


def step_after(check: MorningCheck, step: MorningStep) -> MorningStep | None:
    """Give the next step that was not done yet, or None after the last one."""
    steps = list(MorningStep)
    later = steps[steps.index(step) + 1 :]
    return next((each for each in later if each not in check.results), None)
