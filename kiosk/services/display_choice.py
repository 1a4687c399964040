"""Keeps how the visitor wants the screen to be, and forgets it with the visit."""

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from kiosk.domain.display import Display, Hand, Theme


class DisplayChoice(QObject):
    """Size of text, colours, reach, hand and calm, as they are chosen now."""

    changed = Signal()

    def __init__(self, usual: Display, parent: QObject | None = None) -> None:
        """Begin with what is usual on this kiosk."""
        super().__init__(parent)
        self._usual = usual
        self._value = usual

    @property
    def value(self) -> Display:
        """What holds now."""
        return self._value

    def scale_text(self, factor: float) -> None:
        """Show text 1, 1.5 or 2 times as large."""
        self._choose(replace(self._value, text_scale=factor))

    def take_theme(self, theme: Theme) -> None:
        """Show other colours."""
        self._choose(replace(self._value, theme=theme))

    def take_hand(self, hand: Hand) -> None:
        """Gather the buttons at one side, or at both."""
        self._choose(replace(self._value, hand=hand))

    def toggle_calm(self) -> None:
        """Show one sentence at a time, or whole pages again."""
        self._choose(replace(self._value, calm=not self._value.calm))

    def toggle_reach(self) -> None:
        """Bring all that can be pressed within reach, or back."""
        self._choose(replace(self._value, reach=not self._value.reach))

    def reset(self) -> None:
        """Forget what the visitor chose."""
        self._choose(self._usual)

    def begin_with(self, usual: Display) -> None:
        """Take what is usual from now on; what a visitor has chosen stays until the visit ends."""
        untouched = self._value == self._usual
        self._usual = usual
        if untouched:
            self.reset()

    def _choose(self, value: Display) -> None:
        if value != self._value:
            self._value = value
            self.changed.emit()
