"""The stops at the list and at its sheet: on paper, at a fault, and without paper."""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from kiosk.domain.outcomes import (
    PrintOutcome,
    PrintProgress,
    PrintReason,
    PrintStage,
    PrintState,
)
from kiosk.domain.route import Screen
from kiosk.snapshot.reading_stops import end_reading
from kiosk.snapshot.staged_desk import StagedDesk
from kiosk.snapshot.stops import Stop
from kiosk.snapshot.turns import choose, go, listed, turn_part, turner
from kiosk.viewmodels.takeaway import TakeawayModel
from kiosk.wiring import Kiosk

MANY_QUESTIONS = 10
# How many questions are taken along without paper, by the id of the stop.
TAKEAWAYS: Mapping[str, int] = MappingProxyType(
    {"takeaway": 4, "takeaway/one": 1, "takeaway/ten": MANY_QUESTIONS}
)
# Each thing that a visitor can be told of a sheet, by the id of its stop.
PRINTINGS: Mapping[str, PrintProgress | PrintOutcome] = MappingProxyType(
    {
        "printing": PrintProgress(PrintStage.PREPARING),
        "printing/at-printer": PrintProgress(PrintStage.SENT),
        "printing/under-way": PrintProgress(PrintStage.PRINTING),
        "printing/sent": PrintOutcome(PrintState.SENT),
        "printing/printed": PrintOutcome(PrintState.PRINTED),
        "printing/stopped": PrintOutcome(PrintState.CANCELLED),
        "fault/waits-for-paper": PrintProgress(PrintStage.PRINTING, PrintReason.PAPER_OUT),
        "fault/may-come": PrintOutcome(PrintState.CANCEL_UNCONFIRMED, PrintReason.UNKNOWN),
        "fault/paper-out": PrintOutcome(PrintState.NEEDS_STAFF, PrintReason.PAPER_OUT),
        "fault/jam": PrintOutcome(PrintState.NEEDS_STAFF, PrintReason.JAM),
        "fault/cover-open": PrintOutcome(PrintState.NEEDS_STAFF, PrintReason.COVER_OPEN),
        "fault/toner-out": PrintOutcome(PrintState.NEEDS_STAFF, PrintReason.TONER_OUT),
        "fault/offline": PrintOutcome(PrintState.FAILED, PrintReason.OFFLINE),
        "fault/paused": PrintOutcome(PrintState.NEEDS_STAFF, PrintReason.PAUSED),
        "fault": PrintOutcome(PrintState.FAILED, PrintReason.UNKNOWN),
    }
)


def question_stops(kiosk: Kiosk) -> Iterator[Stop]:
    """Give the list, empty and full, and what can be put on it."""
    pack, book = kiosk.library.pack, kiosk.book

    def show_empty() -> None:
        end_reading(kiosk)
        kiosk.navigator.go(Screen.QUESTIONS)

    yield Stop("questions/empty", "questions", show_empty)
    yield listed(kiosk, "questions/stages", "questions", Screen.STAGES, "")
    for stage in pack.stages():
        yield listed(kiosk, f"questions/stage/{stage.id}", "questions", Screen.READY, stage.id)

    def show(count: int) -> Callable[[], None]:
        def chosen() -> None:
            choose(kiosk, count)
            kiosk.navigator.go(Screen.QUESTIONS)

        return chosen

    yield Stop("questions/four", "questions", show(4))
    yield Stop("questions/ten", "questions", show(MANY_QUESTIONS), turner(kiosk, Screen.QUESTIONS))
    yield Stop("questions/undo", "questions", lambda: _ignore(book.remove(1)))


def printing_stops(kiosk: Kiosk, desk: StagedDesk) -> Iterator[Stop]:
    """Give the preview, all that a visitor is told of a sheet, and the list without paper."""
    preview = Stop(
        "preview",
        "preview",
        go(kiosk, Screen.PREVIEW),
        lambda: turn_part(kiosk.models[Screen.PREVIEW]),
    )
    yield preview
    yield Stop("preview/large", "preview", lambda: _enlarge(kiosk), preview.turn)
    for name, state in PRINTINGS.items():
        screen = name.split("/", maxsplit=1)[0]
        yield Stop(name, screen, _printed(kiosk, desk, state))
    for name, count in TAKEAWAYS.items():
        yield Stop(
            name,
            "takeaway",
            _taken(kiosk, count),
            lambda: _turn_takeaway(kiosk.models[Screen.TAKEAWAY]),
        )


def _enlarge(kiosk: Kiosk) -> None:
    kiosk.navigator.go(Screen.QUESTIONS)
    kiosk.visit.draft.set_large_print(wanted=True)
    kiosk.navigator.go(Screen.PREVIEW)


def _printed(
    kiosk: Kiosk, desk: StagedDesk, state: PrintProgress | PrintOutcome
) -> Callable[[], None]:
    def show() -> None:
        desk.stage(state)
        kiosk.navigator.go(Screen.PRINTING)

    return show


def _taken(kiosk: Kiosk, count: int) -> Callable[[], None]:
    def show() -> None:
        kiosk.book.erase()
        choose(kiosk, count)
        kiosk.navigator.go(Screen.QUESTIONS)
        kiosk.navigator.go(Screen.TAKEAWAY)

    return show


def _turn_takeaway(model: object) -> bool:
    if not isinstance(model, TakeawayModel):
        return False
    return turn_part(model.code_pager) or turn_part(model.pager)


def _ignore(_result: object) -> None:
    return None
