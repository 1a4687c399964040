"""What follows from what a printer says of itself."""

import pytest
from msgspec.structs import replace

from kiosk.domain.machine import Finding, Level
from kiosk.domain.outcomes import PrintReason
from kiosk.domain.paper import Paper
from kiosk.printing.ipp_views import PrinterView
from kiosk.printing.printer_answer import AskedPrinter, PrinterAnswer
from kiosk.printing.printer_rules import printer_findings, queue_findings

Answer = PrinterAnswer | PrintReason

READY = PrinterAnswer(PrinterView())
LETTER = replace(READY, papers=frozenset({Paper.LETTER}))
BOTH = replace(READY, papers=frozenset(Paper))
ADDRESS = "ipp://desk.test/ipp/print"


def told(*reasons: str, stopped: bool = False, accepting: bool = True) -> PrinterAnswer:
    """Give an answer with some state reasons."""
    return PrinterAnswer(PrinterView(stopped=stopped, reasons=reasons), accepting=accepting)


def of_queue(
    answer: Answer, device: Answer | None = READY, *, wanted: Paper | None = None
) -> tuple[Finding, ...]:
    """Judge a queue of a print server."""
    return printer_findings(AskedPrinter("Front", True, answer, device), wanted)


def of_printer(answer: Answer, *, wanted: Paper | None = None) -> tuple[Finding, ...]:
    """Judge a printer that is asked without a print server."""
    return printer_findings(AskedPrinter(ADDRESS, False, answer), wanted)


@pytest.mark.parametrize(
    ("answer", "device", "message"),
    [
        (READY, LETTER, "ready, Letter (Front)"),
        (LETTER, READY, "ready, Letter (Front)"),
        (BOTH, LETTER, "ready, Letter (Front)"),
        (READY, BOTH, "ready, Letter and A4 (Front)"),
        (READY, READY, "ready, paper unknown (Front)"),
        (LETTER, None, "ready as far as CUPS knows, Letter (Front)"),
    ],
)
def test_a_ready_queue_tells_its_paper(
    answer: PrinterAnswer, device: PrinterAnswer | None, message: str
) -> None:
    """The printer itself knows best; where it cannot be asked, this is said."""
    assert of_queue(answer, device) == (Finding("printer", Level.OK, message),)


def test_a_ready_printer_needs_no_print_server() -> None:
    """It is asked itself."""
    assert of_printer(LETTER) == (Finding("printer", Level.OK, f"ready, Letter ({ADDRESS})"),)


@pytest.mark.parametrize(
    ("keyword", "message", "fix"),
    [
        ("media-empty-error", "out of paper", "Put paper into the printer"),
        ("media-jam-error", "paper is jammed", "Take the jammed paper out of the printer"),
        ("cover-open", "a cover or door is open", "Close the printer's covers and doors"),
        ("toner-empty", "out of toner or ink", "Put a new cartridge into the printer"),
        ("shutdown", "offline", "Switch the printer on, and check its cable or network"),
    ],
)
def test_a_state_reason_is_told_in_the_words_of_the_desk(
    keyword: str, message: str, fix: str
) -> None:
    """The same from the queue, from the printer behind it, from both, and from a printer alone."""
    fault = Finding("printer", Level.FAULT, f"{message} (Front)", fix)

    assert of_queue(told(keyword)) == (fault,)
    assert of_queue(READY, told(keyword)) == (fault,)
    assert of_queue(told(keyword), told(keyword)) == (fault,)
    assert of_printer(told(keyword)) == (replace(fault, message=f"{message} ({ADDRESS})"),)


@pytest.mark.parametrize(
    "answer", [told("paused", stopped=True), told(stopped=True), told("moving-to-paused")]
)
def test_a_stopped_queue_names_the_command_that_starts_it(answer: PrinterAnswer) -> None:
    """Whether it says why or not."""
    (finding,) = of_queue(answer)

    assert finding.level is Level.FAULT
    assert finding.fix.endswith("cupsenable Front")


def test_a_queue_that_a_fault_has_stopped_tells_both() -> None:
    """It does not start by itself when paper is put in."""
    stopped, empty = of_queue(told("media-empty-error", stopped=True))

    assert "cupsenable" in stopped.fix
    assert "paper" in empty.fix


def test_a_closed_queue_names_the_command_that_opens_it() -> None:
    """Staff have closed it."""
    (finding,) = of_queue(told(accepting=False))

    assert (finding.level, finding.message) == (
        Level.FAULT,
        "the queue takes no sheets (Front)",
    )
    assert finding.fix.endswith("cupsaccept Front")


@pytest.mark.parametrize(
    ("answer", "message", "fix"),
    [
        (told("paused"), "paused", "Resume"),
        (told(stopped=True), "stopped, and does not say why", "display"),
        (told(accepting=False), "takes no sheets", "display"),
    ],
)
def test_what_a_printer_says_is_set_right_at_the_printer(
    answer: PrinterAnswer, message: str, fix: str
) -> None:
    """No command of the print server would help."""
    (alone,), (behind,) = of_printer(answer), of_queue(READY, answer)

    assert (alone.level, behind.level) == (Level.FAULT, Level.FAULT)
    assert (alone.message, behind.message) == (f"{message} ({ADDRESS})", f"{message} (Front)")
    assert fix in alone.fix
    assert alone.fix == behind.fix


@pytest.mark.parametrize(
    ("reason", "message", "fix"),
    [
        (PrintReason.OFFLINE, "CUPS does not answer", "systemctl restart cups"),
        (PrintReason.NOT_FOUND, "no print queue has the name Front", "lpstat -e"),
        (PrintReason.REJECTED, "does not let itself be asked (Front)", "cupsd.conf"),
        (PrintReason.UNKNOWN, "does not let itself be asked (Front)", "cupsd.conf"),
    ],
)
def test_a_queue_that_cannot_be_asked_is_a_fault(
    reason: PrintReason, message: str, fix: str
) -> None:
    """Each cause has its own fix."""
    (finding,) = of_queue(reason, None)

    assert finding.level is Level.FAULT
    assert message in finding.message
    assert fix in finding.fix


def test_no_printer_at_all_is_a_fault() -> None:
    """No sheet may come out of just any printer in the building."""
    nameless = AskedPrinter("", on_server=True, answer=PrintReason.NOT_FOUND)
    (finding,) = printer_findings(nameless, None)

    assert finding.message == "no printer is set, and the system has no default"


@pytest.mark.parametrize(
    ("reason", "message", "fix"),
    [
        (PrintReason.OFFLINE, "does not answer (", "Switch the printer on"),
        (PrintReason.NOT_FOUND, "there is none at this address (", "Set name under [printer]"),
        (PrintReason.REJECTED, "does not answer as a printer should (", "Make a CUPS queue"),
        (PrintReason.UNKNOWN, "does not answer as a printer should (", "Make a CUPS queue"),
    ],
)
def test_a_printer_that_cannot_be_asked_is_a_fault(
    reason: PrintReason, message: str, fix: str
) -> None:
    """Each cause has its own fix."""
    (finding,) = of_printer(reason)

    assert finding.level is Level.FAULT
    assert finding.message.startswith(message)
    assert finding.fix.startswith(fix)


@pytest.mark.parametrize(
    ("reason", "level"),
    [
        (PrintReason.OFFLINE, Level.FAULT),
        (PrintReason.NOT_FOUND, Level.WARNING),
        (PrintReason.REJECTED, Level.WARNING),
    ],
)
def test_a_printer_behind_a_queue_must_be_on_but_need_not_answer_us(
    reason: PrintReason, level: Level
) -> None:
    """The print server may know a name or a password that the kiosk does not."""
    (finding,) = of_queue(READY, reason)

    assert finding.level is level


def test_a_printer_that_takes_no_pdf_needs_a_queue() -> None:
    """CUPS can turn a sheet into what the printer takes."""
    (finding,) = of_printer(replace(READY, formats=frozenset({"image/urf"})))

    assert (finding.level, finding.message) == (Level.FAULT, f"does not take PDF ({ADDRESS})")
    assert f"lpadmin -p NAME -E -v {ADDRESS} -m everywhere" in finding.fix


def test_a_queue_need_not_take_pdf_as_it_is() -> None:
    """Its print server turns it into something else."""
    (finding,) = of_queue(READY, replace(READY, formats=frozenset({"image/urf"})))

    assert finding.level is Level.OK


@pytest.mark.parametrize("wanted", [None, Paper.LETTER])
def test_paper_that_fits_is_no_finding(wanted: Paper | None) -> None:
    """Without a setting any paper fits, and among two trays one is enough."""
    for answer in (LETTER, BOTH, READY):
        (finding,) = of_printer(answer, wanted=wanted)
        assert finding.level is Level.OK


def test_other_paper_than_the_clinic_has_set_is_a_warning() -> None:
    """The printer would wait for paper that nobody puts in."""
    (finding,) = of_printer(LETTER, wanted=Paper.A4)

    assert finding == Finding(
        "printer",
        Level.WARNING,
        f"Letter lies in it, but sheets are for A4 ({ADDRESS})",
        'Put A4 paper into the printer, or set paper = "letter" under [printer] in settings.toml',
    )


@pytest.mark.parametrize(
    ("answer", "fixes"),
    [
        (replace(READY, error_policy="stop-printer"), ["printer-error-policy=abort-job"]),
        (replace(READY, shared=True), ["printer-is-shared=false"]),
        (
            replace(READY, error_policy="stop-printer", shared=True),
            ["printer-error-policy=abort-job", "printer-is-shared=false"],
        ),
    ],
)
def test_what_does_not_suit_private_sheets_has_its_command(
    answer: PrinterAnswer, fixes: list[str]
) -> None:
    """A warning: sheets come out all the same."""
    findings = queue_findings(AskedPrinter("Front", True, answer))

    assert [finding.level for finding in findings] == [Level.WARNING] * len(fixes)
    assert [finding.fix.partition(": ")[2] for finding in findings] == [
        f"lpadmin -p Front -o {fix}" for fix in fixes
    ]


@pytest.mark.parametrize("policy", ["", "abort-job", "retry-job", "retry-current-job"])
def test_a_queue_that_goes_on_after_a_fault_is_fine(policy: str) -> None:
    """Nobody has to start it again."""
    (finding,) = queue_findings(AskedPrinter("Front", True, replace(READY, error_policy=policy)))

    assert finding.level is Level.OK


@pytest.mark.parametrize(
    "printer",
    [
        AskedPrinter(ADDRESS, on_server=False, answer=READY),
        AskedPrinter("Front", on_server=True, answer=PrintReason.OFFLINE),
    ],
)
def test_where_no_queue_was_heard_nothing_is_said_of_it(printer: AskedPrinter) -> None:
    """A printer alone has none."""
    assert queue_findings(printer) == ()
