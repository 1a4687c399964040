"""A folder that takes sheets as PDF, for demonstrations and tests."""

import os
import secrets
from contextlib import suppress
from pathlib import Path

from msgspec import Struct

from kiosk.domain.outcomes import (
    PrintOutcome,
    PrintProgress,
    PrintReason,
    PrintStage,
    PrintState,
    outcome_after_stop,
)
from kiosk.domain.paper import Paper
from kiosk.printing.document import PAGES_MAX, Document, JobWatch

_OWNER_ONLY = 0o600


class FolderQueue(Struct, frozen=True):
    """Puts each sheet into a folder, under a name that tells nothing."""

    folder: Path

    def paper(self) -> Paper | None:
        """Tell nothing: a folder holds any paper."""
        return None

    def print_document(self, document: Document, watch: JobWatch) -> PrintOutcome:
        """Write one sheet; its file is whole when its name ends in ``.pdf``, or is not there."""
        if not is_folder(self.folder):
            return PrintOutcome(PrintState.FAILED, PrintReason.NOT_FOUND)
        if document.page_count > PAGES_MAX:
            return PrintOutcome(PrintState.FAILED, PrintReason.REJECTED)
        if watch.wants_end:
            return outcome_after_stop(
                gone=True, timed_out=watch.timed_out, reason=PrintReason.NONE, job=None
            )
        unfinished = self.folder / f".{secrets.token_hex(8)}.part"
        try:
            _write_private(unfinished, document.pdf())
            unfinished.replace(self.folder / f"{document.title}.pdf")
        except OSError as error:
            with suppress(OSError):
                unfinished.unlink()
            refused = isinstance(error, PermissionError)
            reason = PrintReason.REJECTED if refused else PrintReason.UNKNOWN
            return PrintOutcome(PrintState.FAILED, reason)
        watch.tell(PrintProgress(PrintStage.SENT))
        return PrintOutcome(PrintState.SENT, PrintReason.NONE, document.title)


def is_folder(path: Path) -> bool:
    """Tell whether a folder is there; one on a share whose server is gone is not."""
    try:
        return path.is_dir()
    except OSError:
        return False


def _write_private(path: Path, content: bytes) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWNER_ONLY)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
