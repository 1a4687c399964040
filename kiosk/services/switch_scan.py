"""Offers what can be chosen to a visitor who has one or two switches."""

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.domain.scanning import (
    Offer,
    Switches,
    first_offer,
    pace_within,
    passed,
    stepped,
    taken,
)
from kiosk.services.key_focus import KeyFocus


class SwitchScan(QObject):
    """Moves the ring over groups and controls; taking one tells which."""

    changed = Signal()
    offered = Signal()
    chosen = Signal()

    def __init__(
        self, focus: KeyFocus, switches: Switches, pace_s: float, parent: QObject | None = None
    ) -> None:
        """Begin at rest.

        Args:
            focus: What is offered, and the ring.
            switches: How many switches each visit begins with.
            pace_s: Seconds an offer that each visit begins with.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._focus = focus
        self._usual = (switches, pace_s)
        self._switches, self._pace_s = self._usual
        self._offer: Offer | None = None
        self._groups: tuple[tuple[int, ...], ...] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._pass)

    @property
    def switches(self) -> Switches:
        """How many switches there are."""
        return self._switches

    @property
    def pace_s(self) -> float:
        """Seconds an offer, with one switch."""
        return self._pace_s

    @property
    def runs(self) -> bool:
        """Whether something is offered."""
        return self._offer is not None

    def use(self, switches: Switches) -> None:
        """Choose by so many switches from now on."""
        self.stop()
        self._switches = switches
        self.changed.emit()

    def set_pace(self, pace_s: float) -> None:
        """Offer each thing for so many seconds, within bounds."""
        self._pace_s = pace_within(pace_s)
        self.changed.emit()

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

    def take(self) -> None:
        """Take what is offered, as a switch asks; at rest the offering begins."""
        if self._offer is None or self._has_changed():
            self.start()
            return
        result = taken(self._offer, self._sizes)
        if isinstance(result, Offer):
            self._show(result)
            return
        self.stop()
        self._focus.go_to(self._groups[result.group][result.item])
        self.chosen.emit()

    def stop(self) -> None:
        """Offer nothing any more."""
        self._timer.stop()
        self._offer = None

    def reset(self) -> None:
        """Take the switches and pace that the clinic has set."""
        self.stop()
        self._switches, self._pace_s = self._usual
        self.changed.emit()

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
        if self._switches is Switches.ONE:
            self._timer.start(round(self._pace_s * 1000))
        self.offered.emit()

    @property
    def _sizes(self) -> tuple[int, ...]:
        return tuple(len(group) for group in self._groups)
