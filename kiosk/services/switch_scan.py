"""Offers what can be chosen to a visitor who has one or two switches."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.domain.scanning import (
    Offer,
    Switches,
    first_offer,
    passed,
    stepped,
    taken,
)
from kiosk.services.key_focus import KeyFocus
from kiosk.services.switch_choice import SwitchChoice
from kiosk.services.switch_trial import SwitchTrialTime


class SwitchScan(QObject):
    """Moves the ring over groups and controls; taking one tells which."""

    offered = Signal()
    chosen = Signal()

    def __init__(
        self,
        focus: KeyFocus,
        choice: SwitchChoice,
        trial: SwitchTrialTime,
        parent: QObject | None = None,
    ) -> None:
        """Begin at rest.

        Args:
            focus: What is offered, and the ring.
            choice: How many switches there are; where that changes, nothing is offered any more.
            trial: Takes back what leaves a visitor without a switch that does anything.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._focus = focus
        self._choice = choice
        self._trial = trial
        choice.changed.connect(self.stop)
        self._offer: Offer | None = None
        self._groups: tuple[tuple[int, ...], ...] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._pass)

    @property
    def switches(self) -> Switches:
        """How many switches there are."""
        return self._choice.switches

    @property
    def runs(self) -> bool:
        """Whether something is offered."""
        return self._offer is not None

    @property
    def on_trial(self) -> bool:
        """Whether the switches were changed by one, and may be as before again soon."""
        return self._trial.runs

    def go_on(self) -> None:
        """Offer what is on the screen now, if the ring moves by itself."""
        if self.switches is Switches.ONE:
            self.start()

    def start(self) -> None:
        """Offer the first group of what is on the screen now."""
        self._focus.look()
        self._groups = self._focus.usable_groups()
        self._show(first_offer(self._sizes))

    def step(self) -> None:
        """Offer the next one, as the first of two switches asks."""
        if self._offer is None or self._has_changed():
            self.start()
        else:
            self._show(stepped(self._offer, self._sizes))

    def take(self, name: str) -> None:
        """Take what is offered, as a switch asks; at rest the offering begins.

        Args:
            name: The key of the keyboard that stands for the switch.
        """
        if self._offer is None or self._has_changed():
            self.start()
            return
        result = taken(self._offer, self._sizes)
        if isinstance(result, Offer):
            self._show(result)
            return
        self.stop()
        self._focus.go_to(self._groups[result.group][result.item])
        before = self.switches
        self.chosen.emit()
        self._trial.try_out(before, name)

    @Slot()
    def stop(self) -> None:
        """Offer nothing any more."""
        self._timer.stop()
        self._offer = None

    def _pass(self) -> None:
        if self._offer is None or self._has_changed():
            self.start()
        else:
            self._show(passed(self._offer, self._sizes))

    def _has_changed(self) -> bool:
        self._focus.look()
        return self._focus.usable_groups() != self._groups

    def _show(self, offer: Offer | None) -> None:
        self.stop()
        self._offer = offer
        if offer is None:
            return
        group = self._groups[offer.group]
        if offer.item is None:
            self._focus.ring_around(group)
        else:
            self._focus.go_to(group[offer.item])
        if self.switches is Switches.ONE:
            self._timer.start(round(self._choice.pace_s * 1000))
        self.offered.emit()

    @property
    def _sizes(self) -> tuple[int, ...]:
        return tuple(len(group) for group in self._groups)
