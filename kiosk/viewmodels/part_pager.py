"""Turns through the parts of one text or list that does not fit the screen."""

from msgspec.structs import replace
from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.pager import PagerPosition, back, forward, redivided

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PartPager(QObject):
    """Which part is shown; the layout tells how many there are."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with one part."""
        super().__init__(parent)
        self._position = PagerPosition(1, 1)
        self._resumed_part = 0

    @Slot()
    def restart(self) -> None:
        """Show the first part, because the text is another."""
        # The layout tells the number of parts only when the heights have changed.
        self._resumed_part = 0
        self._turn(PagerPosition(1, 1, 1, self._position.part_count))

    @Slot()
    def forget(self) -> None:
        """Be as at the start."""
        self._resumed_part = 0
        self._turn(PagerPosition(1, 1))

    def resume(self, earlier: "PartPager") -> None:
        """Show the part that another pager showed; the layout tells whether there is one."""
        self._resumed_part = earlier._position.part  # noqa: SLF001 - of the same class

    @property
    def has_further_part(self) -> bool:
        """Whether a part follows."""
        return forward(self._position) is not None

    @property
    def has_earlier_part(self) -> bool:
        """Whether a part comes before."""
        return self._position.part > 1

    @property
    def number(self) -> int:
        """The part that is shown, from 1."""
        return self._position.part

    @Property(int, notify=changed)
    def part(self) -> int:
        """The part that is shown, from 0."""
        return self._position.part - 1

    @Property(bool, notify=changed)
    def divided(self) -> bool:
        """Whether there is more than one part."""
        return self._position.part_count > 1

    @Property(str, notify=changed)
    def position(self) -> str:
        """Which part is shown, in words, or nothing where all fits."""
        if self._position.part_count == 1:
            return ""
        words = QCoreApplication.translate("Pager", "Part %1 of %2")
        return words.replace("%1", str(self._position.part)).replace(
            "%2", str(self._position.part_count)
        )

    @Property(bool, notify=changed)
    def canGoOn(self) -> bool:
        """Whether a part follows."""
        return self.has_further_part

    @Property(bool, notify=changed)
    def canGoBack(self) -> bool:
        """Whether a part comes before."""
        return back(self._position) is not None

    @Slot()
    def goOn(self) -> None:
        """Turn to the next part."""
        self._resumed_part = 0
        self._turn(forward(self._position))

    @Slot()
    def goBack(self) -> None:
        """Turn to the part before."""
        self._resumed_part = 0
        self._turn(back(self._position))

    @Slot(int)
    def divide(self, parts: int) -> None:
        """Learn from the layout how many parts there are."""
        position = redivided(self._position, parts)
        if self._resumed_part:
            # The layout tells fewer parts before it has all of its text.
            position = replace(position, part=min(self._resumed_part, position.part_count))
        self._turn(position)

    def _turn(self, position: PagerPosition | None) -> None:
        if position is not None and position != self._position:
            self._position = position
            self.changed.emit()
