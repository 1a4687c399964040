"""Looks at a folder that takes sheets instead of a printer."""

import os
import stat
import sys
from pathlib import Path

from kiosk.domain.machine import Finding, Level
from kiosk.printing.folder_queue import is_folder
from kiosk.printing.printer_rules import SET_NAME

_CHECK = "printer"


def check_folder(folder: Path) -> tuple[Finding, ...]:
    """Tell whether sheets can be written into a folder, and who could find them there."""
    if not is_folder(folder):
        fix = f"Make it. Or {SET_NAME[0].lower()}{SET_NAME[1:]}"
        return (Finding(_CHECK, Level.FAULT, f"there is no folder {folder}", fix),)
    if not os.access(folder, os.W_OK | os.X_OK):
        fix = "Give the kiosk's user the right to write into it"
        return (Finding(_CHECK, Level.FAULT, f"cannot write into the folder {folder}", fix),)
    # Windows gives every folder these bits; who may read one there is told elsewhere.
    if sys.platform != "win32" and folder.stat().st_mode & stat.S_IROTH:
        fix = "Take that right away with chmod o-rwx"
        return (Finding(_CHECK, Level.WARNING, f"everybody may look into {folder}", fix),)
    return (Finding(_CHECK, Level.OK, f"ready, the folder {folder}"),)
