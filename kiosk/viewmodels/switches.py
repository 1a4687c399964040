"""Choosing by one or two switches, as the visitor sets it."""

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.scanning import QUICKEST_S, SLOWEST_S, STEP_S, Switches
from kiosk.services.spoken_stops import spoken_trial
from kiosk.services.switch_choice import SwitchChoice

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SwitchesModel(QObject):
    """How many switches there are, and how long each thing is offered."""

    changed = Signal()

    def __init__(self, choice: SwitchChoice, parent: QObject | None = None) -> None:
        """Show and set what the scan does."""
        super().__init__(parent)
        self._choice = choice
        choice.changed.connect(self.changed)

    @Property(str, notify=changed)
    def switches(self) -> str:
        """``off``, ``one`` or ``two``."""
        return self._choice.switches.value

    @Property(str, notify=changed)
    def paceWords(self) -> str:
        """How long each thing is offered with one switch, in words."""
        if self._choice.pace_s == 1:
            return QCoreApplication.translate("Switches", "1 second")
        words = QCoreApplication.translate("Switches", "%1 seconds")
        return words.replace("%1", f"{self._choice.pace_s:g}")

    @Property(str, constant=True)
    def trialWords(self) -> str:
        """What becomes of a choice that a switch has made, as it is said then too."""
        return spoken_trial()

    @Property(bool, notify=changed)
    def canSlowDown(self) -> bool:
        """Whether the ring moves by itself, and can be slower."""
        return self._moves and self._choice.pace_s < SLOWEST_S

    @Property(bool, notify=changed)
    def canSpeedUp(self) -> bool:
        """Whether the ring moves by itself, and can be quicker."""
        return self._moves and self._choice.pace_s > QUICKEST_S

    @Slot(str)
    def use(self, switches: str) -> None:
        """Choose by ``one`` or ``two`` switches from now on, or by none: ``off``."""
        self._choice.use(Switches(switches))

    @Slot()
    def slowDown(self) -> None:
        """Offer each thing half a second longer."""
        self._choice.set_pace(self._choice.pace_s + STEP_S)

    @Slot()
    def speedUp(self) -> None:
        """Offer each thing half a second shorter."""
        self._choice.set_pace(self._choice.pace_s - STEP_S)

    @property
    def _moves(self) -> bool:
        return self._choice.switches is Switches.ONE
