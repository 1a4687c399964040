"""A line that staff type on the kiosk's own keyboard; only what is acceptable can be kept."""

from typing import Protocol

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.services.typist import LineKeys, Typist
from kiosk.viewmodels.keyboard import KeyboardModel
from kiosk.viewmodels.staff_ways import StaffWays

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class LineStart(Struct, frozen=True):
    """How typing begins.

    Attributes:
        text: What stands already.
        limit: Most characters of the line.
        keys: With which keys; days and times are written in English, whatever the language.
    """

    text: str
    limit: int
    keys: LineKeys = LineKeys.OWN


class TypedLine(Protocol):
    """What is typed, and what becomes of it."""

    @property
    def title(self) -> str:
        """What the line is."""
        ...

    @property
    def help(self) -> str:
        """What it is for."""
        ...

    @property
    def hint(self) -> str:
        """What to type, while the line is empty."""
        ...

    @property
    def notice(self) -> str:
        """What else is to say, or nothing."""
        ...

    @property
    def save_words(self) -> str:
        """What the main button does."""
        ...

    @property
    def can_save(self) -> bool:
        """Whether there is something to keep."""
        ...

    @property
    def usual(self) -> str | None:
        """What the line is without the clinic's doing, or None where nothing is usual."""
        ...

    @property
    def is_usual(self) -> bool:
        """Whether it is so already."""
        ...

    def start(self) -> LineStart | None:
        """Give how typing begins; None while something else is shown."""
        ...

    def take(self, text: str) -> str:
        """Take what is typed so far, and say what is wrong with it, or nothing."""
        ...

    def save(self) -> None:
        """Keep what was taken, and go on."""
        ...


@QmlElement
class TypedLineModel(QObject):
    """The line, the keys, and what is wrong with it."""

    changed = Signal()

    def __init__(
        self, ways: StaffWays, line: TypedLine, typist: Typist, parent: QObject | None = None
    ) -> None:
        """Begin to type.

        Args:
            ways: The ways out.
            line: Says what is typed.
            typist: Holds the line.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._ways = ways
        self._line = line
        self._typist = typist
        self._fault = ""
        self._keyboard = KeyboardModel(typist, self)
        self._keyboard.entered.connect(self.save)
        typist.changed.connect(self._take)
        self.begin()

    @Property(QObject, constant=True)
    def ways(self) -> StaffWays:
        """The ways out."""
        return self._ways

    @Property(QObject, constant=True)
    def keyboard(self) -> KeyboardModel:
        """The keys and the line."""
        return self._keyboard

    @Property(str, notify=changed)
    def title(self) -> str:
        """What the line is."""
        return self._line.title

    @Property(str, notify=changed)
    def help(self) -> str:
        """What it is for."""
        return self._line.help

    @Property(str, notify=changed)
    def hint(self) -> str:
        """What to type, while the line is empty."""
        return self._line.hint

    @Property(str, notify=changed)
    def notice(self) -> str:
        """What is wrong with the line, else what else is to say, else how much fits."""
        left = self.tr("%n letter(s) left", "", self._typist.line.left)
        return self._fault or self._line.notice or left

    @Property(bool, notify=changed)
    def wrong(self) -> bool:
        """Whether the line cannot be kept."""
        return bool(self._fault)

    @Property(str, notify=changed)
    def saveWords(self) -> str:
        """What the main button does."""
        return self._line.save_words

    @Property(bool, notify=changed)
    def canSave(self) -> bool:
        """Whether the line can be kept."""
        return not self._fault and self._line.can_save

    @Property(bool, notify=changed)
    def offersUsual(self) -> bool:
        """Whether something is usual."""
        return self._line.usual is not None

    @Property(bool, notify=changed)
    def canUseUsual(self) -> bool:
        """Whether the line differs from it."""
        return bool(self._fault) or not self._line.is_usual

    @Slot()
    def useUsual(self) -> None:
        """Write what the line is without the clinic's doing."""
        self._typist.write(self._line.usual or "")

    @Slot()
    def save(self) -> None:
        """Keep the line, and go on."""
        if not self._fault and self._line.can_save:
            self._line.save()

    @Slot()
    def begin(self) -> None:
        """Begin with what stands, since another line may be meant now."""
        start = self._line.start()
        if start is not None:
            self._typist.begin(start.text, start.limit, start.keys)

    @Slot()
    def showAnew(self) -> None:
        """Show anew what the line says, because something of it has changed."""
        self.changed.emit()

    @Slot()
    def _take(self) -> None:
        if self._line.start() is not None:
            self._fault = self._line.take(self._typist.line.text)
        self.changed.emit()
