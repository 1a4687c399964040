"""A queue that does what a test wants, and a document to give it."""

from dataclasses import dataclass, field

from kiosk.domain.outcomes import PrintOutcome, PrintReason, PrintState
from kiosk.domain.paper import Paper
from kiosk.printing.document import Document, JobWatch

PDF = b"%PDF-1.4 stands for a sheet"
TITLE = "sheet-0123456789ab"


@dataclass
class FakeDocument:
    """A document that is not laid out.

    Attributes:
        printed_on: Names of the printers that it was painted on.
    """

    title: str = TITLE
    paper: Paper = Paper.LETTER
    page_count: int = 1
    content: bytes = PDF
    printed_on: list[str] = field(default_factory=list)

    def pdf(self) -> bytes:
        """Give the content."""
        return self.content

    def paint(self, printer: str) -> bool:
        """Note the printer."""
        self.printed_on.append(printer)
        return True


@dataclass
class FakeQueue:
    """Takes sheets, keeps them, and ends each with the outcome that it was given."""

    outcome: PrintOutcome = field(
        default_factory=lambda: PrintOutcome(PrintState.SENT, PrintReason.NONE, "1")
    )
    lies_in_it: Paper | None = None
    sheets: list[bytes] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)

    def paper(self) -> Paper | None:
        """Tell what the test has put into it."""
        return self.lies_in_it

    def print_document(self, document: Document, watch: JobWatch) -> PrintOutcome:
        """Keep one sheet."""
        del watch
        self.sheets.append(document.pdf())
        self.titles.append(document.title)
        return self.outcome
