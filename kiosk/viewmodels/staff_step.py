"""One thing to do or to decide for staff, with up to three buttons."""

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.staff_button import StaffAction, StaffButton, share_out

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class StaffStep(Struct, frozen=True):
    """What is to do or to decide.

    Attributes:
        sign: Name of an icon.
        actions: What can be done, three at most; the first one is what most will want.
        grave: Whether something is wrong.
    """

    heading: str
    words: str
    sign: str
    actions: tuple[StaffAction, ...]
    grave: bool = False


@QmlElement
class StaffStepModel(QObject):
    """What is to do now."""

    changed = Signal()

    def __init__(self, look: Callable[[], StaffStep], parent: QObject | None = None) -> None:
        """Show what is to do; :meth:`lookAgain` finds out what has come of it.

        Args:
            look: Gives what is to do now.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._look = look
        self._buttons = StaffButton(self), StaffButton(self), StaffButton(self)
        self._step = look()
        share_out(self._step.actions, self._buttons)
        for button in self._buttons:
            button.done.connect(self.lookAgain)

    @property
    def buttons(self) -> tuple[StaffButton, ...]:
        """All buttons, whether they offer something or not."""
        return self._buttons

    @Property(str, notify=changed)
    def heading(self) -> str:
        """What it is about, in a few words."""
        return self._step.heading

    @Property(str, notify=changed)
    def words(self) -> str:
        """What to do."""
        return self._step.words

    @Property(str, notify=changed)
    def sign(self) -> str:
        """Name of an icon."""
        return self._step.sign

    @Property(bool, notify=changed)
    def grave(self) -> bool:
        """Whether something is wrong."""
        return self._step.grave

    @Property(QObject, constant=True)
    def first(self) -> StaffButton:
        """The button for what most will want."""
        return self._buttons[0]

    @Property(QObject, constant=True)
    def second(self) -> StaffButton:
        """The second button."""
        return self._buttons[1]

    @Property(QObject, constant=True)
    def third(self) -> StaffButton:
        """The third button."""
        return self._buttons[2]

    @Slot()
    def lookAgain(self) -> None:
        """Show what is to do now."""
        self._step = self._look()
        share_out(self._step.actions, self._buttons)
        self.changed.emit()
