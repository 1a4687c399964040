"""The controls of reading aloud, the sentence that is said, and the question about the speaker."""

from math import ceil, floor
from typing import assert_never

from msgspec import Struct
from PySide6.QtCore import Property, QCoreApplication, QObject, QPointF, Signal, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from kiosk.domain import speech
from kiosk.domain.reading_strip import (
    StripControl,
    StripSlot,
    is_low,
    strip_height_mm,
    strip_slots,
)
from kiosk.services.read_aloud import ReadAloud, ReadingState
from kiosk.viewmodels.rows import RowsModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_ICONS = {
    StripControl.PLAY: "play",
    StripControl.REPEAT: "rotate-ccw",
    StripControl.PREVIOUS: "skip-back",
    StripControl.NEXT: "skip-forward",
    StripControl.SLOWER: "turtle",
    StripControl.FASTER: "rabbit",
    StripControl.SOFTER: "volume-1",
    StripControl.LOUDER: "volume-2",
    StripControl.STOP: "square",
}


class StripRow(Struct, frozen=True):
    """One control of the strip, in pixels."""

    name: str
    label: str
    sign: str
    badge: str
    spoken: str
    tone: str
    usable: bool
    place_x: int
    place_y: int
    wide: int
    high: int


@QmlElement
class ReadingModel(QObject):
    """What the visitor sees of reading aloud."""

    changed = Signal()
    markMoved = Signal()

    def __init__(self, reading: ReadAloud, parent: QObject | None = None) -> None:
        """Follow reading aloud."""
        super().__init__(parent)
        self._reading = reading
        self._px_per_mm = 4.03
        self._size_px = (1920, 1080)
        self._controls = RowsModel(StripRow, self)
        reading.changed.connect(self._derive)
        reading.markMoved.connect(self.markMoved)
        self._derive()

    def measure(self, px_per_mm: float, width_px: int, height_px: int) -> None:
        """Lay the strip out for a window."""
        self._px_per_mm = px_per_mm
        self._size_px = (width_px, height_px)
        self._derive()

    @Slot()
    def follow(self) -> None:
        """Show the controls in the language of the screen, which is another."""
        self._derive()

    @property
    def is_open(self) -> bool:
        """Whether the strip stands above the bar."""
        return self._reading.open

    @property
    def is_asking(self) -> bool:
        """Whether the question about the speaker stands."""
        return self._reading.state is ReadingState.ASKING

    @property
    def is_short_of_room(self) -> bool:
        """Whether the strip takes the place of the actions of a screen."""
        return is_low(self._size_mm[1])

    @property
    def height_px(self) -> int:
        """Height of the strip in pixels."""
        return ceil(strip_height_mm(*self._size_mm) * self._px_per_mm)

    @Property(QObject, constant=True)
    def controls(self) -> RowsModel:
        """The controls in reading order."""
        return self._controls

    @Property(bool, notify=changed)
    def failed(self) -> bool:
        """Whether there is no voice any more."""
        return self._reading.state is ReadingState.FAILED

    @property
    def missing_words(self) -> str:
        """What to tell where the present language has no voice on this machine, or nothing."""
        if self._reading.offered:
            return ""
        return QCoreApplication.translate("ReadingModel", "There is no voice for this language.")

    @Property(QQuickItem, notify=markMoved)
    def markedItem(self) -> QQuickItem | None:
        """What shows the sentence that is said."""
        return self._reading.mark.item

    @Property(int, notify=markMoved)
    def markStart(self) -> int:
        """Where the sentence begins in the words of that item."""
        return self._reading.mark.start

    @Property(int, notify=markMoved)
    def markEnd(self) -> int:
        """Where it ends, exclusive."""
        return self._reading.mark.end

    @Slot(str)
    def press(self, name: str) -> None:
        """Do what a control says."""
        reading, control = self._reading, StripControl(name)
        match control:
            case StripControl.PLAY:
                self._play_or_pause()
            case StripControl.REPEAT:
                reading.repeat()
            case StripControl.PREVIOUS:
                reading.previous()
            case StripControl.NEXT:
                reading.next()
            case StripControl.SLOWER | StripControl.FASTER:
                reading.voice.change_rate(1 if control is StripControl.FASTER else -1)
            case StripControl.SOFTER | StripControl.LOUDER:
                reading.voice.change_volume(1 if control is StripControl.LOUDER else -1)
            case StripControl.STOP:
                reading.close()
            case _:
                assert_never(control)

    def read_at(self, point: QPointF) -> None:
        """Read on from what stands at a point of the window."""
        self._reading.read_at(point)

    @Slot()
    def useSpeaker(self) -> None:
        """Let the speaker speak, which others hear."""
        self._reading.use_speaker()

    @Slot()
    def staySilent(self) -> None:
        """Do not read aloud."""
        self._reading.close()

    def _play_or_pause(self) -> None:
        if self._reading.state is ReadingState.PLAYING:
            self._reading.pause()
        else:
            self._reading.go_on()

    @property
    def _size_mm(self) -> tuple[float, float]:
        width_px, height_px = self._size_px
        return width_px / self._px_per_mm, height_px / self._px_per_mm

    @Slot()
    def _derive(self) -> None:
        self._controls.replace([self._row(slot) for slot in strip_slots(*self._size_mm)])
        self.changed.emit()

    def _row(self, slot: StripSlot) -> StripRow:
        control, scale = slot.control, self._px_per_mm
        playing = self._reading.state is ReadingState.PLAYING
        label, badge = self._label(control), self._badge(control)
        spoken = self._told(control, label)
        return StripRow(
            name=control.value,
            label=label,
            sign="pause" if control is StripControl.PLAY and playing else _ICONS[control],
            badge=badge,
            spoken=f"{spoken} ({badge})" if badge else spoken,
            tone="primary" if control is StripControl.PLAY else "quiet",
            usable=self._usable(control),
            place_x=ceil(slot.x_mm * scale),
            place_y=ceil(slot.y_mm * scale),
            wide=floor((slot.x_mm + slot.width_mm) * scale) - ceil(slot.x_mm * scale),
            high=ceil(slot.height_mm * scale),
        )

    def _badge(self, control: StripControl) -> str:
        match control:
            case StripControl.FASTER:
                return f"{self._reading.voice.rate:g}×"
            case StripControl.LOUDER:
                step = speech.VOLUMES.index(self._reading.voice.volume) + 1
                return f"{step}/{len(speech.VOLUMES)}"
            case _:
                return ""

    def _usable(self, control: StripControl) -> bool:
        match control:
            case StripControl.STOP:
                return True
            case StripControl.SLOWER:
                return self._reading.voice.rate > min(speech.RATES)
            case StripControl.FASTER:
                return self._reading.voice.rate < max(speech.RATES)
            case StripControl.SOFTER:
                return self._reading.voice.volume > min(speech.VOLUMES)
            case StripControl.LOUDER:
                return self._reading.voice.volume < max(speech.VOLUMES)
            case _:
                return self._reading.state is not ReadingState.FAILED

    def _label(self, control: StripControl) -> str:
        if control is StripControl.PLAY and self._reading.state is ReadingState.PLAYING:
            return QCoreApplication.translate("ReadingModel", "Pause")
        labels = {
            StripControl.PLAY: QCoreApplication.translate("ReadingModel", "Continue"),
            StripControl.REPEAT: QCoreApplication.translate("ReadingModel", "Repeat"),
            StripControl.PREVIOUS: QCoreApplication.translate("ReadingModel", "Previous"),
            StripControl.NEXT: QCoreApplication.translate("ReadingModel", "Next"),
            StripControl.SLOWER: QCoreApplication.translate("ReadingModel", "Slower"),
            StripControl.FASTER: QCoreApplication.translate("ReadingModel", "Faster"),
            StripControl.SOFTER: QCoreApplication.translate("ReadingModel", "Softer"),
            StripControl.LOUDER: QCoreApplication.translate("ReadingModel", "Louder"),
            StripControl.STOP: QCoreApplication.translate("ReadingModel", "Stop"),
        }
        return labels[control]

    def _told(self, control: StripControl, label: str) -> str:
        """Give what a listener is told, which begins with the label."""
        told = {
            StripControl.REPEAT: QCoreApplication.translate("ReadingModel", "Repeat the sentence"),
            StripControl.PREVIOUS: QCoreApplication.translate("ReadingModel", "Previous sentence"),
            StripControl.NEXT: QCoreApplication.translate("ReadingModel", "Next sentence"),
            StripControl.STOP: QCoreApplication.translate("ReadingModel", "Stop reading aloud"),
        }
        return told.get(control, label)
