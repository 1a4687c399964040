"""Whether a sheet would come out of a printer, judged by what it says of itself."""

from collections.abc import Iterator

from kiosk.domain.machine import Finding, Level, wrong_or_fine
from kiosk.domain.outcomes import PrintReason
from kiosk.domain.paper import Paper
from kiosk.printing.printer_answer import AskedPrinter, PrinterAnswer

SET_NAME = "Set name under [printer] in settings.toml"

_PRINTER, _QUEUE = "printer", "queue"
_PDF = "application/pdf"
_PAPER_WORDS = {Paper.LETTER: "Letter", Paper.A4: "A4"}
_STOPPED = frozenset({PrintReason.PAUSED, PrintReason.UNKNOWN})
_SWITCH_ON = "Switch the printer on, and check its cable or network"
_LOOK_AT_IT = "Look at the printer's own display"
_FAULTS = {
    PrintReason.PAPER_OUT: ("out of paper", "Put paper into the printer"),
    PrintReason.JAM: ("paper is jammed", "Take the jammed paper out of the printer"),
    PrintReason.COVER_OPEN: ("a cover or door is open", "Close the printer's covers and doors"),
    PrintReason.TONER_OUT: ("out of toner or ink", "Put a new cartridge into the printer"),
    PrintReason.OFFLINE: ("offline", _SWITCH_ON),
    PrintReason.PAUSED: ("paused", "Let the printer go on, with a key such as Resume or Online"),
    PrintReason.UNKNOWN: ("stopped, and does not say why", _LOOK_AT_IT),
}


def printer_findings(printer: AskedPrinter, wanted: Paper | None) -> tuple[Finding, ...]:
    """Tell whether a sheet would come out of a printer now.

    Args:
        printer: As it was asked.
        wanted: The paper that the clinic has set, or None where any will do.
    """
    if isinstance(printer.answer, PrintReason):
        unheard = _unheard_queue if printer.on_server else _unheard_printer
        return (unheard(printer, printer.answer),)
    wrong = [
        *(_queue_faults if printer.on_server else _printer_faults)(printer, printer.answer),
        *_device_faults(printer),
        *_paper_faults(printer, printer.answer, wanted),
    ]
    return wrong_or_fine(_PRINTER, wrong, _ready(printer, printer.answer))


def queue_findings(printer: AskedPrinter) -> tuple[Finding, ...]:
    """Tell whether a queue of a print server is set up for sheets that are private.

    Source:
        cupsd.conf(5), ErrorPolicy; lpadmin(8).
    """
    if not printer.on_server or isinstance(printer.answer, PrintReason):
        return ()
    wrong = _queue_warnings(printer, printer.answer)
    return wrong_or_fine(_QUEUE, wrong, f"goes on after a failed sheet, not shared{_of(printer)}")


def _queue_warnings(printer: AskedPrinter, queue: PrinterAnswer) -> Iterator[Finding]:
    if queue.error_policy == "stop-printer":
        yield Finding(
            _QUEUE,
            Level.WARNING,
            f"stays stopped after one failed sheet, even when the cause is gone{_of(printer)}",
            f"Run as administrator: lpadmin -p {printer.word} -o printer-error-policy=abort-job",
        )
    if queue.shared:
        yield Finding(
            _QUEUE,
            Level.WARNING,
            f"is shared with other computers{_of(printer)}",
            f"Run as administrator: lpadmin -p {printer.word} -o printer-is-shared=false",
        )


def _unheard_queue(printer: AskedPrinter, reason: PrintReason) -> Finding:
    match reason:
        case PrintReason.OFFLINE:
            message = "the print server CUPS does not answer"
            fix = "Start it as administrator: systemctl restart cups"
        case PrintReason.NOT_FOUND if printer.name:
            message = f"no print queue has the name {printer.name}"
            fix = f"{SET_NAME} to one of those that this command lists: lpstat -e"
        case PrintReason.NOT_FOUND:
            message = "no printer is set, and the system has no default"
            fix = f"{SET_NAME} to one of those that this command lists: lpstat -e"
        case _:
            message = f"the print server CUPS does not let itself be asked{_of(printer)}"
            fix = "Let this computer's users ask it: see <Location /> in cupsd.conf"
    return Finding(_PRINTER, Level.FAULT, message, fix)


def _unheard_printer(printer: AskedPrinter, reason: PrintReason) -> Finding:
    match reason:
        case PrintReason.OFFLINE:
            return _fault(printer, "does not answer", _SWITCH_ON)
        case PrintReason.NOT_FOUND:
            return _fault(printer, "there is none at this address", f"{SET_NAME} to the right one")
        case _:
            return _fault(printer, "does not answer as a printer should", _make_queue(printer))


def _queue_faults(printer: AskedPrinter, queue: PrinterAnswer) -> Iterator[Finding]:
    reason = queue.view.fault
    if queue.view.stopped or reason in _STOPPED:
        yield _fault(
            printer,
            "the queue is paused or stopped",
            f"See to the printer, then run as administrator: cupsenable {printer.word}",
        )
    if not queue.accepting:
        yield _fault(
            printer,
            "the queue takes no sheets",
            f"Run as administrator: cupsaccept {printer.word}",
        )
    if reason not in _STOPPED:
        yield from _told(printer, reason)


def _printer_faults(printer: AskedPrinter, answer: PrinterAnswer) -> Iterator[Finding]:
    yield from _own_faults(printer, answer)
    if answer.formats and _PDF not in answer.formats:
        yield _fault(printer, "does not take PDF", _make_queue(printer))


def _device_faults(printer: AskedPrinter) -> Iterator[Finding]:
    match printer.device:
        case None:
            return
        case PrinterAnswer() as answer:
            yield from _own_faults(printer, answer)
        case PrintReason.OFFLINE:
            yield _fault(printer, "the printer behind the queue does not answer", _SWITCH_ON)
        case _:
            yield Finding(
                _PRINTER,
                Level.WARNING,
                f"the printer behind the queue does not let itself be asked{_of(printer)}",
                f"Print a test sheet: askwell print --test --printer {printer.word}",
            )


def _own_faults(printer: AskedPrinter, answer: PrinterAnswer) -> Iterator[Finding]:
    yield from _told(printer, answer.view.fault)
    if not answer.accepting:
        yield _fault(printer, "takes no sheets", _LOOK_AT_IT)


def _told(printer: AskedPrinter, reason: PrintReason) -> Iterator[Finding]:
    if reason in _FAULTS:
        yield _fault(printer, *_FAULTS[reason])


def _paper_faults(
    printer: AskedPrinter, answer: PrinterAnswer, wanted: Paper | None
) -> Iterator[Finding]:
    papers = _papers(printer, answer)
    if wanted is None or not papers or wanted in papers:
        return
    other = next(iter(papers))
    yield Finding(
        _PRINTER,
        Level.WARNING,
        f"{_PAPER_WORDS[other]} lies in it, but sheets are for {_PAPER_WORDS[wanted]}"
        f"{_of(printer)}",
        f"Put {_PAPER_WORDS[wanted]} paper into the printer, "
        f'or set paper = "{other.value}" under [printer] in settings.toml',
    )


def _papers(printer: AskedPrinter, answer: PrinterAnswer) -> frozenset[Paper]:
    behind = printer.device.papers if isinstance(printer.device, PrinterAnswer) else frozenset()
    return behind or answer.papers


def _ready(printer: AskedPrinter, answer: PrinterAnswer) -> str:
    # A print server hears of its printer's faults only while it prints.
    unheard = printer.on_server and printer.device is None
    papers = _papers(printer, answer)
    paper = " and ".join(word for paper, word in _PAPER_WORDS.items() if paper in papers)
    known = "ready as far as CUPS knows" if unheard else "ready"
    return f"{known}, {paper or 'paper unknown'}{_of(printer)}"


def _make_queue(printer: AskedPrinter) -> str:
    command = f"lpadmin -p NAME -E -v {printer.word} -m everywhere"
    return f"Make a CUPS queue for it and set its name in settings.toml: {command}"


def _fault(printer: AskedPrinter, message: str, fix: str) -> Finding:
    return Finding(_PRINTER, Level.FAULT, f"{message}{_of(printer)}", fix)


def _of(printer: AskedPrinter) -> str:
    return f" ({printer.name})" if printer.name else ""
