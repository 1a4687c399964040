"""The buttons below or beside what a screen shows, in as many rows as their words need."""

from collections.abc import Sequence

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from kiosk.domain.action_rows import Action, ActionLayout, lay_out_below, lay_out_beside
from kiosk.domain.display import Hand
from kiosk.items.let_go import let_go_when_deleted

QML_IMPORT_NAME = "Kiosk.Items"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ActionRows(QQuickItem):
    """Places its buttons in rows, or in one column beside the content.

    A child is a button when it has the property ``atEnd``: whether it belongs to the far end, as
    what turns pages does. One with ``turning`` set shows only while there is something to turn.
    ``bareHeight`` is the height without those, ``fullHeight`` the height with them, so that a
    layout which decides whether there is something to turn need not wait for the answer.
    """

    changed = Signal()
    arranged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        """Begin empty, below the content."""
        super().__init__(parent)
        self._gap = 0
        self._beside = False
        self._hand = Hand.BOTH
        self._mirrored = False
        self._bare_height = 0.0
        self._full_height = 0.0
        self.changed.connect(self.arrange)
        self.widthChanged.connect(self.arrange)
        self.heightChanged.connect(self.arrange)
        self.visibleChanged.connect(self.arrange)

    def componentComplete(self) -> None:
        """Follow the buttons, and arrange that nothing of the item outlives it."""
        super().componentComplete()
        for button in self._buttons():
            button.visibleChanged.connect(self.arrange)
            button.implicitWidthChanged.connect(self.arrange)
            button.implicitHeightChanged.connect(self.arrange)
        self.polish()
        let_go_when_deleted(self)

    @Slot()
    def arrange(self) -> None:
        """Place the buttons anew before the next frame."""
        self.polish()

    def updatePolish(self) -> None:
        """Place the buttons that are shown, and tell the heights."""
        if not self.isVisible():
            return
        buttons = self._buttons()
        shown = [button for button in buttons if button.isVisible()]
        lasting = [button for button in shown if not button.property("turning")]
        turning = [button for button in buttons if button.property("turning")]
        full = self._layout([*lasting, *turning]).high
        bare = self._layout(lasting).high
        layout = self._layout(shown)
        for button, place in zip(shown, layout.places, strict=True):
            button.setX(self.width() - place.x - place.wide if self._mirrored else place.x)
            button.setY(place.y)
        self.setImplicitHeight(layout.high)
        if (bare, full) != (self._bare_height, self._full_height):
            self._bare_height, self._full_height = bare, full
            self.arranged.emit()

    def _buttons(self) -> list[QQuickItem]:
        return [child for child in self.childItems() if child.property("atEnd") is not None]

    def _layout(self, buttons: Sequence[QQuickItem]) -> ActionLayout:
        actions = [self._measured(button) for button in buttons]
        if self._beside:
            return lay_out_beside(actions, self.width(), self.height(), self._gap)
        return lay_out_below(actions, self.width(), self._gap, self._hand)

    def _measured(self, button: QQuickItem) -> Action:
        room = self.width()
        # Words that are wider than the room take a second line, so the width comes first.
        button.setWidth(room if self._beside else min(room, button.implicitWidth()))
        return Action(button.width(), button.implicitHeight(), bool(button.property("atEnd")))

    def _get_gap(self) -> int:
        return self._gap

    def _set_gap(self, gap: int) -> None:
        self._gap = gap
        self.changed.emit()

    def _get_beside(self) -> bool:
        return self._beside

    def _set_beside(self, beside: bool) -> None:  # noqa: FBT001 (Qt calls it so)
        self._beside = beside
        self.changed.emit()

    def _get_hand(self) -> str:
        return self._hand.value

    def _set_hand(self, hand: str) -> None:
        self._hand = Hand(hand)
        self.changed.emit()

    def _get_mirrored(self) -> bool:
        return self._mirrored

    def _set_mirrored(self, mirrored: bool) -> None:  # noqa: FBT001 (Qt calls it so)
        self._mirrored = mirrored
        self.changed.emit()

    def _get_bare_height(self) -> float:
        return self._bare_height

    def _get_full_height(self) -> float:
        return self._full_height

    gap = Property(int, _get_gap, _set_gap, notify=changed)
    # Whether they stand in one column beside the content.
    beside = Property(bool, _get_beside, _set_beside, notify=changed)
    # The side at which they gather: left, right or both; from right to left it is the other one.
    hand = Property(str, _get_hand, _set_hand, notify=changed)
    mirrored = Property(bool, _get_mirrored, _set_mirrored, notify=changed)
    bareHeight = Property(float, _get_bare_height, notify=arranged)
    fullHeight = Property(float, _get_full_height, notify=arranged)
