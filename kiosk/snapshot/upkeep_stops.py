"""The stops at the screens by which staff keep the kiosk going."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from types import MappingProxyType

from kiosk.domain.cover import Cover
from kiosk.domain.machine import Finding, Level
from kiosk.domain.morning_check import MorningStep, StepResult
from kiosk.domain.outcomes import (
    PrintOutcome,
    PrintProgress,
    PrintReason,
    PrintStage,
    PrintState,
)
from kiosk.domain.paper import Paper
from kiosk.domain.printer_state import PrinterState
from kiosk.domain.route import Screen
from kiosk.domain.staff_area import ENDS
from kiosk.domain.touch_grid import FIELDS
from kiosk.snapshot.staged_desk import StagedDesk
from kiosk.snapshot.staged_looks import StagedMachineLook, StagedPrinterLook
from kiosk.snapshot.stops import Stop
from kiosk.snapshot.turns import go, listed, turner
from kiosk.viewmodels.staff_step import StaffStepModel
from kiosk.wiring import Kiosk

READY = PrinterState(PrintReason.NONE, frozenset({Paper.LETTER}))
TRIALS: Mapping[str, PrintProgress | PrintOutcome] = MappingProxyType(
    {
        "staff-sheet/printing": PrintProgress(PrintStage.PRINTING),
        "staff-sheet/waits": PrintProgress(PrintStage.PRINTING, PrintReason.COVER_OPEN),
        "staff-sheet/printed": PrintOutcome(PrintState.PRINTED),
        "staff-sheet/offline": PrintOutcome(PrintState.FAILED, PrintReason.OFFLINE),
        "staff-sheet/stopped": PrintOutcome(PrintState.CANCELLED),
    }
)
FINDINGS = (
    Finding("settings", Level.OK, "no mistakes"),
    Finding(
        "printer",
        Level.FAULT,
        "the printer behind the queue does not answer (Front_desk)",
        "Switch the printer on, and check its cable or network",
    ),
    Finding(
        "queue",
        Level.WARNING,
        "stays stopped after one failed sheet, even when the cause is gone (Front_desk)",
        "Run as administrator: lpadmin -p Front_desk -o printer-error-policy=abort-job",
    ),
    Finding("languages", Level.OK, "all of en, es may be shown"),
    Finding("speech", Level.OK, "a voice for each language"),
)


def upkeep_stops(kiosk: Kiosk, desk: StagedDesk) -> Iterator[Stop]:
    """Give every state of every screen; someone of IT is in already.

    Raises:
        TypeError: The kiosk would look at the real printer and computer.
    """
    printer, machine = kiosk.staff.upkeep.printer, kiosk.staff.upkeep.machine
    if not (isinstance(printer, StagedPrinterLook) and isinstance(machine, StagedMachineLook)):
        raise TypeError("the looks of this kiosk are real")
    yield from _today(kiosk, printer)
    yield from _morning(kiosk, desk)
    yield from _computer(kiosk, machine)
    yield Stop("staff-maintenance", "staff-maintenance", go(kiosk, Screen.STAFF_MAINTENANCE))
    yield Stop("staff-aside", "staff-aside", lambda: _stand_aside(kiosk))
    yield Stop("staff-update", "staff-update", lambda: _come_back(kiosk, Screen.STAFF_UPDATE))
    yield listed(kiosk, "staff-end", "staff-end", Screen.STAFF_END, "")
    for way in ENDS:
        name = way.name.lower().replace("_", "-")
        yield Stop(f"staff-sure/{name}", "staff-sure", go(kiosk, Screen.STAFF_SURE, way.name))


def _today(kiosk: Kiosk, printer: StagedPrinterLook) -> Iterator[Stop]:
    def show(state: PrinterState | None, *, looking: bool = False) -> Callable[[], None]:
        def staged() -> None:
            kiosk.navigator.go(Screen.STAFF_TODAY)
            printer.stage(state, looking=looking)

        return staged

    turn = turner(kiosk, Screen.STAFF_TODAY)
    yield Stop("staff-today/looking", "staff-today", show(None, looking=True), turn)
    yield Stop("staff-today", "staff-today", show(READY), turn)
    out = PrinterState(PrintReason.PAPER_OUT)
    yield Stop("staff-today/paper-out", "staff-today", show(out), turn)


def _morning(kiosk: Kiosk, desk: StagedDesk) -> Iterator[Stop]:
    yield listed(kiosk, "staff-morning", "staff-morning", Screen.STAFF_MORNING, "")
    yield Stop("staff-sheet", "staff-sheet", go(kiosk, Screen.STAFF_SHEET))
    for name, state in TRIALS.items():
        yield Stop(name, "staff-sheet", partial(_try_sheet, kiosk, desk, state))
    yield Stop("staff-touch", "staff-touch", lambda: _touch_some(kiosk))
    yield Stop("staff-sound", "staff-sound", go(kiosk, Screen.STAFF_SOUND))
    yield Stop("staff-sound/played", "staff-sound", lambda: _listen(kiosk))
    turn = turner(kiosk, Screen.STAFF_MORNING)
    yield Stop("staff-morning/done", "staff-morning", lambda: _end_morning(kiosk), turn)


def _computer(kiosk: Kiosk, machine: StagedMachineLook) -> Iterator[Stop]:
    def show(findings: tuple[Finding, ...] | None) -> Callable[[], None]:
        def staged() -> None:
            kiosk.navigator.go(Screen.STAFF_COMPUTER)
            machine.stage(findings, looking=findings is None)

        return staged

    turn = turner(kiosk, Screen.STAFF_COMPUTER)
    yield Stop("staff-computer/looking", "staff-computer", show(None))
    yield Stop("staff-computer", "staff-computer", show(FINDINGS), turn)


def _stand_aside(kiosk: Kiosk) -> None:
    kiosk.comfort.front.tell_minutes(14)
    kiosk.comfort.cover.put(Cover.MAINTENANCE)


def _come_back(kiosk: Kiosk, screen: Screen) -> None:
    kiosk.comfort.cover.lift()
    kiosk.navigator.go(screen)


def _try_sheet(kiosk: Kiosk, desk: StagedDesk, state: PrintProgress | PrintOutcome) -> None:
    kiosk.navigator.go(Screen.STAFF_SHEET)
    desk.stage(state)


def _touch_some(kiosk: Kiosk) -> None:
    kiosk.navigator.go(Screen.STAFF_TOUCH)
    for field in range(0, FIELDS, 5):
        kiosk.staff.upkeep.touch.touch(field)


def _listen(kiosk: Kiosk) -> None:
    kiosk.navigator.go(Screen.STAFF_SOUND)
    sound = kiosk.models[Screen.STAFF_SOUND]
    if isinstance(sound, StaffStepModel):
        sound.buttons[0].press()


def _end_morning(kiosk: Kiosk) -> None:
    morning = kiosk.staff.upkeep.morning
    morning.note(MorningStep.SHEET, StepResult(well=True))
    morning.note(MorningStep.TOUCH, StepResult(well=False, left=3))
    morning.note(MorningStep.SOUND, StepResult(well=False))
