"""A column that never scrolls: what does not fit goes to a further part."""

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from kiosk.domain.pager import divide
from kiosk.items.let_go import let_go_when_deleted

QML_IMPORT_NAME = "Kiosk.Items"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PartedColumn(QQuickItem):
    """Stacks its blocks and shows the ones of the current part.

    A child is a block when it has the properties ``gapBefore`` (pixels) and ``keepWithNext``;
    it calls ``arrange`` when its height has changed. ``divided`` tells after each layout how many
    parts there are.
    """

    partChanged = Signal()
    divided = Signal(int, arguments=["parts"])

    def __init__(self, parent: QQuickItem | None = None) -> None:
        """Begin with one empty part."""
        super().__init__(parent)
        self._part = 0
        self._repeats_last = True
        self.heightChanged.connect(self.arrange)

    def componentComplete(self) -> None:
        """Arrange that nothing of the item outlives it."""
        super().componentComplete()
        let_go_when_deleted(self)

    @Slot()
    def arrange(self) -> None:
        """Lay the blocks out anew before the next frame."""
        self.polish()

    def updatePolish(self) -> None:
        """Divide the blocks and place the ones of the current part."""
        blocks = [child for child in self.childItems() if child.property("gapBefore") is not None]
        parts = divide(
            heights=[block.implicitHeight() for block in blocks],
            gaps=[float(block.property("gapBefore")) for block in blocks[1:]],
            available=self.height(),
            keep_with_next=[bool(block.property("keepWithNext")) for block in blocks],
        )
        shown = min(self._part, len(parts) - 1) if self._repeats_last else self._part
        for number, part in enumerate(parts):
            self._place([blocks[index] for index in part], shown=number == shown)
        self.divided.emit(len(parts))

    def _place(self, blocks: list[QQuickItem], *, shown: bool) -> None:
        y = 0.0
        for place, block in enumerate(blocks):
            y += float(block.property("gapBefore")) if place else 0.0
            block.setY(y)
            block.setVisible(shown)
            y += block.implicitHeight()

    def _get_part(self) -> int:
        return self._part

    def _set_part(self, part: int) -> None:
        if part != self._part:
            self._part = part
            self.partChanged.emit()
            self.arrange()

    def _get_repeats_last(self) -> bool:
        return self._repeats_last

    def _set_repeats_last(self, repeats_last: bool) -> None:  # noqa: FBT001 (Qt calls it so)
        self._repeats_last = repeats_last
        self.arrange()

    # Whether the last part stays when the part that is asked for is further on.
    repeatsLast = Property(bool, _get_repeats_last, _set_repeats_last, notify=partChanged)
    part = Property(int, _get_part, _set_part, notify=partChanged)
