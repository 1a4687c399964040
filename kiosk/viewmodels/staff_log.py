"""What happened to the kiosk, as its log has it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from kiosk.storage.log_file import LogEntry
from kiosk.viewmodels.log_words import event_words, is_trouble
from kiosk.viewmodels.staff_button import StaffAction
from kiosk.viewmodels.staff_states import Sign, StateRow, state_row

NEWEST = 200


class LogList:
    """The newest entries, and a way to take them along."""

    def __init__(
        self,
        read: Callable[[int], Sequence[LogEntry]],
        save: Callable[[], object],
        said: Callable[[], str],
    ) -> None:
        """Read the log whenever the list is shown.

        Args:
            read: Gives so many of the newest entries, the newest first.
            save: Writes them to a USB stick.
            said: Tells what became of that, or nothing.
        """
        self._read = read
        self._save = save
        self._said = said

    @property
    def title(self) -> str:
        """Heading of the screen."""
        return QCoreApplication.translate("Log", "What happened")

    @property
    def advice(self) -> str:
        """What the log does not tell, or what became of the file."""
        usual = QCoreApplication.translate(
            "Log", "Nothing of a visit is here. Times are full hours."
        )
        return self._said() or usual

    def rows(self) -> Sequence[StateRow]:
        """Give a row for each entry."""
        entries = self._read(NEWEST)
        if not entries:
            return [state_row(Sign.TOLD, QCoreApplication.translate("Log", "Nothing yet"))]
        return [_row(entry) for entry in entries]

    def actions(self) -> Sequence[StaffAction]:
        """Offer to take the log along."""
        words = QCoreApplication.translate("Log", "Save to USB stick")
        return (StaffAction(words, "download", self._save),)


def _row(entry: LogEntry) -> StateRow:
    title = event_words(entry.event)
    if entry.count > 1:
        times = QCoreApplication.translate("Log", "%1, %2 times")
        title = times.replace("%1", title).replace("%2", str(entry.count))
    locale = QLocale()
    written = QDateTime.fromString(f"{entry.hour:%Y-%m-%dT%H:%M:00}", "yyyy-MM-ddTHH:mm:ss")
    hour = locale.toString(written, QLocale.FormatType.ShortFormat)
    about = f"{hour}, {entry.code}" if entry.code else hour
    return state_row(Sign.WRONG if is_trouble(entry.event) else Sign.TOLD, title, about)


def log_text(entries: Sequence[LogEntry]) -> bytes:
    """Write entries as a file, the oldest first."""
    return "".join(f"{entry.line}\n" for entry in reversed(entries)).encode()
