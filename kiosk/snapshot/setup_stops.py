"""The stops at languages, review and PINs, and at the steps by which a kiosk is set up."""

from collections.abc import Iterator, Mapping
from functools import partial
from types import MappingProxyType

from kiosk.domain.outcomes import (
    PrintOutcome,
    PrintProgress,
    PrintReason,
    PrintStage,
    PrintState,
)
from kiosk.domain.review_lines import ReviewLine
from kiosk.domain.route import Place, Screen
from kiosk.domain.setup_steps import DONE, SETUP, STEPS
from kiosk.domain.staff_level import StaffLevel
from kiosk.snapshot.staged_desk import StagedDesk
from kiosk.snapshot.stops import Stop
from kiosk.snapshot.turns import go, turner
from kiosk.wiring import Kiosk

TRIALS: Mapping[str, PrintProgress | PrintOutcome | None] = MappingProxyType(
    {
        "offer": None,
        "waits": PrintProgress(PrintStage.SENT, PrintReason.PAPER_OUT),
        "printed": PrintOutcome(PrintState.PRINTED),
    }
)
# One of each kind; the others look like a setting of the same kind, but for the step's number.
SHOWN_STEPS = (1, 4, 5, 7, 8)
TYPED_TWICE = ("135790", "135791")


def setup_stops(kiosk: Kiosk, desk: StagedDesk) -> Iterator[Stop]:
    """Give every state of every screen; someone of IT is in already."""
    for name, state in TRIALS.items():
        yield Stop(f"staff-trial/{name}", "staff-trial", partial(_try, kiosk, desk, state))
    yield from _languages(kiosk)
    yield from _review(kiosk)
    yield from _pins(kiosk)
    for name, place in (("begin", SETUP), ("done", DONE)):
        yield Stop(f"staff-setup/{name}", "staff-setup", partial(_set_up, kiosk, place))
    for number in SHOWN_STEPS:
        place = STEPS[number - 1]
        yield Stop(
            f"staff-setup/step-{number}",
            place.screen.value,
            partial(_set_up, kiosk, place),
            turner(kiosk, place.screen),
        )


def _try(kiosk: Kiosk, desk: StagedDesk, state: PrintProgress | PrintOutcome | None) -> None:
    kiosk.navigator.go(Screen.STAFF_TRIAL, "Front_desk")
    desk.stage(state)


def _languages(kiosk: Kiosk) -> Iterator[Stop]:
    turn = turner(kiosk, Screen.STAFF_LANGUAGES)
    yield Stop("staff-languages", "staff-languages", go(kiosk, Screen.STAFF_LANGUAGES), turn)


def _review(kiosk: Kiosk) -> Iterator[Stop]:
    desk = kiosk.staff.setup.review
    turn = turner(kiosk, Screen.STAFF_REVIEW)

    def fill() -> None:
        kiosk.navigator.go(Screen.STAFF_REVIEW)
        desk.forget()
        today = kiosk.packs.review.today.isoformat()
        for line, text in zip(
            ReviewLine, ("A. Sample, MD", "Clinician", today, today), strict=True
        ):
            desk.put(line, text)
        desk.say_read()

    def fail() -> None:
        fill()
        desk.sign()

    def write(line: ReviewLine, text: str) -> None:
        desk.forget()
        desk.put(line, text)
        kiosk.navigator.go(Screen.STAFF_REVIEW_LINE, line.value)

    yield Stop("staff-review", "staff-review", go(kiosk, Screen.STAFF_REVIEW), turn)
    for line, text in ((ReviewLine.REVIEWER, ""), (ReviewLine.DATE, "2026-13")):
        name = f"staff-review-line/{line.value}"
        yield Stop(name, "staff-review-line", partial(write, line, text))
    yield Stop("staff-review/whole", "staff-review", fill, turn)
    yield Stop("staff-review/not-saved", "staff-review", fail)


def _pins(kiosk: Kiosk) -> Iterator[Stop]:
    maker = kiosk.staff.setup.pins

    def show(level: StaffLevel, typed: tuple[str, ...] = ()) -> None:
        kiosk.navigator.go(Screen.STAFF_NEW_PIN, level.value)
        maker.begin(level)
        for digits in typed:
            maker.take(digits)

    turn = turner(kiosk, Screen.STAFF_PINS)
    yield Stop("staff-pins", "staff-pins", go(kiosk, Screen.STAFF_PINS), turn)
    for level in StaffLevel:
        yield Stop(f"staff-new-pin/{level.value}", "staff-new-pin", partial(show, level))
    shown = partial(show, StaffLevel.IT, TYPED_TWICE)
    yield Stop("staff-new-pin/not-the-same", "staff-new-pin", shown)


def _set_up(kiosk: Kiosk, place: Place) -> None:
    kiosk.staff.setup.review.forget()
    kiosk.door.admit(StaffLevel.IT, SETUP)
    kiosk.navigator.go(place.screen, place.subject)
