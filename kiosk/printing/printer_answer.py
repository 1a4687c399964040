"""What a printer says of itself while nobody prints."""

import shlex
from collections.abc import Mapping

from msgspec import Struct

from kiosk.domain.outcomes import PrintReason
from kiosk.domain.paper import Paper
from kiosk.printing.ipp_views import PrinterView, paper_among, printer_view

ASKED_ATTRIBUTES = (
    "printer-state", "printer-state-reasons", "printer-is-accepting-jobs", "media-ready",
    "media-default", "device-uri", "printer-error-policy", "printer-is-shared",
    "document-format-supported",
)  # fmt: skip


class PrinterAnswer(Struct, frozen=True):
    """What a printer, or a queue of a print server, says of itself when nobody prints.

    Attributes:
        papers: Those that lie in it, as far as it says.
        formats: Kinds of documents that it takes, as far as it says.
        error_policy: What the print server does with the queue after a failed job, or nothing.
        shared: Whether the print server offers the queue to other computers.
    """

    view: PrinterView
    accepting: bool = True
    papers: frozenset[Paper] = frozenset()
    formats: frozenset[str] = frozenset()
    error_policy: str = ""
    shared: bool = False


class AskedPrinter(Struct, frozen=True):
    """A printer that was asked, or at least called.

    Attributes:
        name: Of the queue, or the printer's address; nothing where there is none.
        on_server: Whether it is a queue of a print server, not the printer itself.
        answer: What it said, or why it did not.
        device: The same of the printer behind the queue; None where that cannot be asked.
    """

    name: str
    on_server: bool
    answer: PrinterAnswer | PrintReason
    device: PrinterAnswer | PrintReason | None = None

    @property
    def word(self) -> str:
        """Its name, to stand in a command of a shell."""
        return shlex.quote(self.name)


def printer_answer(attributes: Mapping[str, object]) -> PrinterAnswer:
    """Read the attributes of a printer; what is missing or strange counts as not said.

    Source:
        RFC 8011, section 5.4 (printer attributes); CUPS Implementation of IPP, "Printer
        Attributes" (printer-error-policy, printer-is-shared).
    """
    ready = _texts(attributes.get("media-ready")) or _texts(attributes.get("media-default"))
    policy = attributes.get("printer-error-policy")
    return PrinterAnswer(
        view=printer_view(attributes),
        accepting=attributes.get("printer-is-accepting-jobs") is not False,
        papers=frozenset(filter(None, (paper_among((medium,), ()) for medium in ready))),
        formats=_texts(attributes.get("document-format-supported")),
        error_policy=policy if isinstance(policy, str) else "",
        shared=attributes.get("printer-is-shared") is True,
    )


def _texts(value: object) -> frozenset[str]:
    values = value if isinstance(value, list) else [value]
    return frozenset(each for each in values if isinstance(each, str))
