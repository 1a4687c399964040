"""A folder that takes sheets as PDF, for demonstrations and tests."""

import os
import secrets
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.outcomes import PrintOutcome, PrintReason, PrintState

_OWNER_ONLY = 0o600


@dataclass(frozen=True, slots=True)
class FolderQueue:
    """Puts each sheet into a folder, under a name that tells nothing."""

    folder: Path

    def submit(self, pdf: bytes, title: str) -> PrintOutcome:
        """Write one sheet; its file is whole when its name ends in ``.pdf``, or is not there.

        Args:
            pdf: The whole document.
            title: Name of the file, without its ending.
        """
        if not self.folder.is_dir():
            return PrintOutcome(PrintState.FAILED, PrintReason.NOT_FOUND)
        unfinished = self.folder / f".{secrets.token_hex(8)}.part"
        try:
            _write_private(unfinished, pdf)
            unfinished.replace(self.folder / f"{title}.pdf")
        except OSError as error:
            unfinished.unlink(missing_ok=True)
            refused = isinstance(error, PermissionError)
            reason = PrintReason.REJECTED if refused else PrintReason.UNKNOWN
            return PrintOutcome(PrintState.FAILED, reason)
        return PrintOutcome(PrintState.SENT, PrintReason.NONE, title)


def _write_private(path: Path, content: bytes) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWNER_ONLY)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
