"""A queue that does what a test wants."""

from dataclasses import dataclass, field

from kiosk.domain.outcomes import PrintOutcome, PrintReason, PrintState


@dataclass
class FakeQueue:
    """Takes sheets, keeps them, and ends each with the outcome that it was given."""

    outcome: PrintOutcome = field(
        default_factory=lambda: PrintOutcome(PrintState.SENT, PrintReason.NONE, "1")
    )
    sheets: list[bytes] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)

    def submit(self, pdf: bytes, title: str) -> PrintOutcome:
        """Keep one sheet."""
        self.sheets.append(pdf)
        self.titles.append(title)
        return self.outcome
