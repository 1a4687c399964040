"""What a rule has to say about a pack."""

from pathlib import Path

from msgspec import Struct

from kiosk.content.characters import on_one_line
from kiosk.content.codes import Code
from kiosk.content.errors import PackError


class Finding(Struct, frozen=True):
    """One fault or warning.

    Attributes:
        path: The file, as the pack was named.
        line: Line of the file, from 1.
        warning: Whether the pack passes all the same.
    """

    path: Path
    line: int
    code: Code
    message: str
    warning: bool = False

    def __str__(self) -> str:
        """Give the line that authors read."""
        kind = "warning: " if self.warning else ""
        return on_one_line(f"{self.path}:{self.line}: {self.code} {kind}{self.message}")


def from_error(error: PackError) -> Finding:
    """Make a finding of what could not be read."""
    return Finding(error.path, error.line, error.check, error.message)
