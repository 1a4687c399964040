"""Lets the kiosk follow its window: its size, its look, what is touched and read in it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from kiosk.services.reading_load import words_on

if TYPE_CHECKING:
    from kiosk.wiring import Kiosk

# After the new screen has been drawn.
COUNT_WORDS_AFTER_MS = 300


class WindowParts:
    """What looks at the window, once it is open."""

    def __init__(self, kiosk: "Kiosk") -> None:
        """Build on the kiosk, which has all that hears of touches already."""
        self._kiosk = kiosk
        self._reading = QTimer(kiosk.root)
        self._reading.setSingleShot(True)
        self._reading.setInterval(COUNT_WORDS_AFTER_MS)
        kiosk.navigator.moved.connect(self._reading.start)

    def follow(self) -> None:
        """Follow the window, which is open."""
        kiosk, window = self._kiosk, self._kiosk.window
        self._reading.timeout.connect(self.tell_words)
        window.widthChanged.connect(self._follow_size)
        window.heightChanged.connect(self._follow_size)
        # The one that is installed last is asked first.
        window.installEventFilter(kiosk.taps)
        window.installEventFilter(kiosk.comfort.corner)
        window.installEventFilter(kiosk.comfort.cover)
        kiosk.comfort.display.changed.connect(self._follow_display)
        self._follow_display()
        self._follow_size()

    def stop(self) -> None:
        """Count no more words."""
        self._reading.stop()

    def tell_words(self) -> None:
        """Tell the idle clock how much there is to read."""
        self._kiosk.watch.show_words(words_on(self._kiosk.window.contentItem()))

    def _follow_display(self) -> None:
        self._kiosk.first.device.appear(self._kiosk.comfort.display.value)

    def _follow_size(self) -> None:
        kiosk, window = self._kiosk, self._kiosk.window
        device = kiosk.first.device
        device.measure(device.px_per_mm, window.width(), window.height())
        kiosk.bar.measure(device.px_per_mm, window.width())
        kiosk.taps.measure(device.px_per_mm)
        kiosk.comfort.corner.measure(device.px_per_mm, window.width())
        if "aloud" in vars(kiosk):
            kiosk.aloud.measure()
