"""Shows a pack while it is written: each saved state that can be shown, and what is wrong."""

import os
from collections.abc import Callable
from pathlib import Path
from shutil import rmtree

from PySide6.QtCore import QCoreApplication, QObject, Signal

from kiosk.content.characters import on_one_line
from kiosk.content.errors import PackError
from kiosk.content.pack_copy import open_copy
from kiosk.domain.direction import set_apart
from kiosk.services.library import Library
from kiosk.services.pack_check import PackCheck
from kiosk.services.pack_inspection import PackInspection


class LivePack(QObject):
    """Brings each state of the author's folder that holds together into the library, as a copy.

    The screens read a copy, since the files of the folder may be half written at any moment.
    ``shown`` tells of another state, ``told`` of what is wrong in the author's words.
    """

    shown = Signal()
    told = Signal(str)

    def __init__(
        self,
        root: Path,
        copies: Path,
        library: Library,
        processes: tuple[Callable[[Path], PackInspection], Callable[[Path], PackCheck]],
        parent: QObject | None = None,
    ) -> None:
        """Show nothing new yet.

        Args:
            root: The folder that is written in.
            copies: A folder of our own; a pack that lies in it is deleted once it is old.
            library: Shows the pack.
            processes: Make the inspection and the check of a folder.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._root = root
        self._copies = copies
        self._library = library
        self._inspection_of, self._check_of = processes
        self._inspection: PackInspection | None = None
        self._check: PackCheck | None = None
        self._count = 0
        self._found = ""
        self._note = ""

    def look(self) -> None:
        """Have the folder inspected, and show it if it holds together."""
        self.stop()
        self._inspection = self._inspection_of(self._root)
        self._inspection.passed.connect(self._show)
        self._inspection.failed.connect(self._tell_broken)
        self._inspection.broke_off.connect(self._tell_broken_off)
        self._inspection.start()

    def check(self) -> None:
        """Have the folder held to all rules."""
        self._check = self._check_of(self._root)
        self._check.ended.connect(self._tell_faults)
        self._check.broke_off.connect(self._tell_broken_off)
        self._check.start()

    def stop(self) -> None:
        """End the processes that still run."""
        for process in (self._inspection, self._check):
            if process is not None:
                process.stop()

    def _show(self) -> None:
        before = self._library.pack
        self._count += 1
        copy = self._copies / f"{self._count}"
        try:
            pack = open_copy(self._root, copy, before.language)
        except PackError as fault:
            self._tell_broken(str(fault))
            return
        self._library.replace(pack)
        # What the last check found stands until this one has ended.
        self._tell(self._found)
        self.shown.emit()
        if before.root.parent == self._copies:
            rmtree(before.root, ignore_errors=True)
        self.check()

    def _tell_broken(self, fault: str) -> None:
        stays = QCoreApplication.translate(
            "Preview", "Until it is mended, the last state without it stays here."
        )
        self._tell(f"{self._shortened(fault)}. {set_apart(stays)}")

    def _tell_broken_off(self) -> None:
        said = QCoreApplication.translate(
            "Preview",
            "The check of this state did not come to an end; askwell check may tell why.",
        )
        self.told.emit(f"{self._note} {set_apart(said)}".lstrip())

    def _tell_faults(self, faults: tuple[str, ...]) -> None:
        told = self._shortened(faults[0]) if faults else ""
        if len(faults) > 1:
            more = QCoreApplication.translate("Preview", "and %1 more; askwell check tells all")
            told = f"{told} {set_apart(f'({more})'.replace('%1', str(len(faults) - 1)))}"
        self._found = told
        self._tell(told)

    def _tell(self, note: str) -> None:
        self._note = note
        self.told.emit(note)

    def _shortened(self, fault: str) -> str:
        return fault.removeprefix(on_one_line(f"{self._root}{os.sep}"))
