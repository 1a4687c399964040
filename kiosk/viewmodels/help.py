"""Need help now: the front desk and the crisis lines."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.domain.idle import WaitMinutes
from kiosk.services.navigator import Navigator
from kiosk.viewmodels.part_pager import PartPager

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class HelpModel(QObject):
    """Where staff are and how long the kiosk waits; the lines themselves stand in the screen."""

    changed = Signal()

    def __init__(
        self,
        navigator: Navigator,
        desk_words: str,
        wait: WaitMinutes,
        parent: QObject | None = None,
    ) -> None:
        """Name the desk as the clinic does, such as "the front desk"."""
        super().__init__(parent)
        self._wait = wait
        self._desk_words = desk_words
        self._parts = PartPager(self)
        navigator.moved.connect(self._parts.restart)
        navigator.restarted.connect(self._parts.restart)

    @property
    def pager(self) -> PartPager:
        """Turns through the parts."""
        return self._parts

    @Property(QObject, constant=True)
    def parts(self) -> PartPager:
        """Turns through the parts."""
        return self._parts

    @Property(str, constant=True)
    def deskWords(self) -> str:
        """Where staff are, in words that follow "at"."""
        return self._desk_words

    @Property(int, constant=True)
    def leastMinutes(self) -> int:
        """After how many minutes without a touch a visit is erased at the earliest."""
        return self._wait.least

    @Property(int, constant=True)
    def mostMinutes(self) -> int:
        """After how many at the latest."""
        return self._wait.most
