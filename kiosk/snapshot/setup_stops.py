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
from kiosk.snapshot.staged_languages import StagedLanguages
from kiosk.snapshot.stops import Stop
from kiosk.snapshot.turns import turner
from kiosk.wiring import Kiosk

TRIALS: Mapping[str, PrintProgress | PrintOutcome | None] = MappingProxyType(
    {
        "offer": None,
        "under-way": PrintProgress(PrintStage.PRINTING),
        "waits": PrintProgress(PrintStage.SENT, PrintReason.PAPER_OUT),
        "printed": PrintOutcome(PrintState.PRINTED),
        "failed": PrintOutcome(PrintState.FAILED, PrintReason.NOT_FOUND),
        "stopped": PrintOutcome(PrintState.CANCELLED),
    }
)
# What was typed before, one after the other.
TYPED_PINS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "again": ("135790",),
        "length": ("123",),
        "plain": ("111111",),
        "not-the-same": ("135790", "135791"),
    }
)


def setup_stops(kiosk: Kiosk, desk: StagedDesk) -> Iterator[Stop]:
    """Give every state of every screen; someone of IT is in already."""
    for name, state in TRIALS.items():
        yield Stop(f"staff-trial/{name}", "staff-trial", partial(_try, kiosk, desk, state))
    yield from _languages(kiosk)
    yield from _review(kiosk)
    yield from _pins(kiosk)
    for name, place in (("begin", SETUP), ("done", DONE)):
        yield Stop(f"staff-setup/{name}", "staff-setup", partial(_set_up, kiosk, place))
    for number, place in enumerate(STEPS, start=1):
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
    states = kiosk.staff.setup.languages
    if not isinstance(states, StagedLanguages):
        raise TypeError(states)

    def show(*, looking: bool) -> None:
        kiosk.navigator.go(Screen.STAFF_LANGUAGES)
        states.stage(looking=looking)

    turn = turner(kiosk, Screen.STAFF_LANGUAGES)
    for name, looking in (("staff-languages/looking", True), ("staff-languages", False)):
        yield Stop(name, "staff-languages", partial(show, looking=looking), turn)


def _review(kiosk: Kiosk) -> Iterator[Stop]:
    desk = kiosk.staff.setup.review
    turn = turner(kiosk, Screen.STAFF_REVIEW)

    def fill() -> None:
        kiosk.navigator.go(Screen.STAFF_REVIEW)
        desk.forget()
        today = kiosk.review.today.isoformat()
        for line, text in zip(
            ReviewLine, ("A. Sample, MD", "Clinician", today, today), strict=True
        ):
            desk.put(line, text)
        desk.say_read()

    def fail() -> None:
        fill()
        desk.sign()

    def go(line: ReviewLine, text: str) -> None:
        desk.forget()
        desk.put(line, text)
        kiosk.navigator.go(Screen.STAFF_REVIEW_LINE, line.value)

    yield Stop(
        "staff-review", "staff-review", partial(kiosk.navigator.go, Screen.STAFF_REVIEW), turn
    )
    for line, text in ((ReviewLine.REVIEWER, ""), (ReviewLine.DATE, "2026-13")):
        name = f"staff-review-line/{line.value}"
        yield Stop(name, "staff-review-line", partial(go, line, text))
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
    pins = partial(kiosk.navigator.go, Screen.STAFF_PINS)
    yield Stop("staff-pins", "staff-pins", pins, turn)
    for level in StaffLevel:
        yield Stop(f"staff-new-pin/{level.value}", "staff-new-pin", partial(show, level))
    for name, typed in TYPED_PINS.items():
        shown = partial(show, StaffLevel.IT, typed)
        yield Stop(f"staff-new-pin/{name}", "staff-new-pin", shown)


def _set_up(kiosk: Kiosk, place: Place) -> None:
    kiosk.staff.setup.review.forget()
    kiosk.door.admit(StaffLevel.IT, SETUP)
    kiosk.navigator.go(place.screen, place.subject)
