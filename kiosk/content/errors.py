"""What a pack can raise."""

from pathlib import Path

from kiosk.content.characters import on_one_line
from kiosk.content.codes import Code
from kiosk.domain.errors import KioskError


class PackError(KioskError):
    """A content pack, or a part of it, cannot be shown.

    Attributes:
        path: The file or folder at fault, as the pack was named.
        line: Line of the fault, from 1.
        check: What is wrong, in the words of ``askwell check``.
        message: One sentence for the author.
    """

    code = "K-201"

    def __init__(self, path: Path, line: int, check: Code, message: str) -> None:
        """Put file, line, code and message into one line."""
        super().__init__(on_one_line(f"{path}:{line}: {check} {message}"))
        self.path = path
        self.line = line
        self.check = check
        self.message = message


class LanguageError(PackError):
    """The pack does not speak the language that was asked for."""

    code = "K-202"


class WithheldError(PackError):
    """A part is not shown in this language, because nobody qualified has reviewed it."""

    code = "K-203"


class LostPackError(PackError):
    """A part of the pack went missing or was damaged while it was shown."""

    code = "K-205"


class KeyboardError(KioskError):
    """The layout file of a keyboard is missing or has holes."""

    code = "K-204"
