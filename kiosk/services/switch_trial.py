"""Takes back what a switch has made of the switches, unless something else is used soon."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.domain.keypad import KeypadKey
from kiosk.domain.scanning import Switches
from kiosk.domain.switch_trial import TRIAL_S, SwitchTrial, proves, tried
from kiosk.services.switch_choice import SwitchChoice


class SwitchTrialTime(QObject):
    """The time in which a finger or another key has to be used, else all is as before."""

    takenBack = Signal()

    def __init__(self, choice: SwitchChoice, parent: QObject | None = None) -> None:
        """Begin with nothing on trial."""
        super().__init__(parent)
        self._choice = choice
        self._trial: SwitchTrial | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TRIAL_S * 1000)
        self._timer.timeout.connect(self._take_back)

    @property
    def runs(self) -> bool:
        """Whether what was chosen has yet to be proved right."""
        return self._trial is not None

    def try_out(self, before: Switches, name: str) -> None:
        """Put what a switch has just chosen on trial, if that is needed.

        Args:
            before: How many switches there were.
            name: The key of the keyboard that stands for the switch.
        """
        trial = tried(self._trial, before, self._choice.switches, name)
        if trial == self._trial:
            return
        self.keep()
        self._trial = trial
        if trial is not None:
            self._timer.start()

    def use(self, key: KeypadKey, name: str) -> None:
        """Keep what was chosen if a key proves it right."""
        if self._trial is not None and proves(self._trial, key, name):
            self.keep()

    @Slot()
    def keep(self) -> None:
        """Keep what was chosen, because a finger was used or the visit is over."""
        self._trial = None
        self._timer.stop()

    def _take_back(self) -> None:
        trial = self._trial
        self.keep()
        if trial is not None:
            self._choice.use(trial.before)
            self.takenBack.emit()
