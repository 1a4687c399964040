"""The display screen: size of text, colours, and what else makes the kiosk easier to use."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.display import Hand, Theme
from kiosk.services.display_choice import DisplayChoice
from kiosk.services.navigator import Navigator
from kiosk.viewmodels.part_pager import PartPager

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class DisplayModel(QObject):
    """What is chosen, and what a tap chooses; it holds at once."""

    changed = Signal()

    def __init__(
        self, choice: DisplayChoice, navigator: Navigator, parent: QObject | None = None
    ) -> None:
        """Follow what is chosen."""
        super().__init__(parent)
        self._choice = choice
        self._parts = PartPager(self)
        choice.changed.connect(self.changed)
        navigator.restarted.connect(self._parts.forget)

    @property
    def pager(self) -> PartPager:
        """Turns through the parts."""
        return self._parts

    @Property(QObject, constant=True)
    def parts(self) -> PartPager:
        """Turns through the parts."""
        return self._parts

    @Property(float, notify=changed)
    def textScale(self) -> float:
        """How much larger text is: 1, 1.5 or 2."""
        return self._choice.value.text_scale

    @Property(str, notify=changed)
    def theme(self) -> str:
        """Colours: light, dark or contrast."""
        return self._choice.value.theme.value

    @Property(str, notify=changed)
    def hand(self) -> str:
        """Side of the buttons: left, right or both."""
        return self._choice.value.hand.value

    @Property(bool, notify=changed)
    def calm(self) -> bool:
        """Whether one sentence shows at a time."""
        return self._choice.value.calm

    @Property(bool, notify=changed)
    def reach(self) -> bool:
        """Whether all that can be pressed stands low."""
        return self._choice.value.reach

    @Slot(float)
    def scaleText(self, factor: float) -> None:
        """Show text 1, 1.5 or 2 times as large."""
        self._choice.scale_text(factor)

    @Slot(str)
    def takeTheme(self, theme: str) -> None:
        """Show other colours."""
        self._choice.take_theme(Theme(theme))

    @Slot(str)
    def takeHand(self, hand: str) -> None:
        """Gather the buttons at a side, or at both."""
        self._choice.take_hand(Hand(hand))

    @Slot()
    def toggleCalm(self) -> None:
        """Show one sentence at a time, or whole pages again."""
        self._choice.toggle_calm()

    @Slot()
    def toggleReach(self) -> None:
        """Bring all that can be pressed down, or back."""
        self._choice.toggle_reach()
