"""While the sheet prints, and how it ended."""

from typing import assert_never

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.outcomes import PrintState
from kiosk.domain.print_limits import PrintPermission
from kiosk.domain.route import Screen
from kiosk.domain.settings import DESK_WORDS, TRAY_WORDS, Settings
from kiosk.services.navigator import Navigator
from kiosk.services.print_desk import PrintDesk
from kiosk.services.sheet_draft import SheetDraft

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PrintingModel(QObject):
    """What to tell the visitor about the sheet."""

    changed = Signal()

    def __init__(
        self,
        desk: PrintDesk,
        draft: SheetDraft,
        navigator: Navigator,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        """Follow the print desk.

        Args:
            desk: Prints.
            draft: The sheet.
            navigator: Walks to and from this screen.
            settings: Where staff are and where the sheet comes out.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._desk = desk
        self._draft = draft
        self._navigator = navigator
        self._refusal = PrintPermission.GRANTED
        self._desk_words = settings.get(DESK_WORDS)
        self._tray_words = settings.get(TRAY_WORDS)
        desk.changed.connect(self.changed)
        navigator.restarted.connect(self._forget)

    @Property(bool, notify=changed)
    def working(self) -> bool:
        """Whether the sheet is on its way to the printer."""
        return self._desk.busy

    @Property(bool, notify=changed)
    def failed(self) -> bool:
        """Whether no sheet can be expected."""
        outcome = self._desk.outcome
        return outcome is not None and not outcome.succeeded

    @Property(str, notify=changed)
    def title(self) -> str:
        """How far it is, in a few words."""
        if self._refusal is not PrintPermission.GRANTED:
            return QCoreApplication.translate("Printing", "We cannot print another sheet now")
        if self._desk.busy or self._desk.outcome is None:
            return QCoreApplication.translate("Printing", "We are sending your sheet")
        match self._desk.outcome.state:
            case PrintState.PRINTED:
                return QCoreApplication.translate("Printing", "Take your sheet")
            case PrintState.SENT:
                return QCoreApplication.translate("Printing", "Your sheet is on its way")
            case PrintState.NEEDS_STAFF | PrintState.FAILED | PrintState.GAVE_UP:
                return QCoreApplication.translate("Printing", "We could not print your sheet")
            case PrintState.CANCELLED | PrintState.CANCEL_UNCONFIRMED:
                return QCoreApplication.translate("Printing", "Printing was stopped")
            case unknown:
                assert_never(unknown)

    @Property(str, notify=changed)
    def advice(self) -> str:
        """What to do now."""
        if self._refusal is not PrintPermission.GRANTED:
            return self._refusal_advice()
        if self._desk.busy or self._desk.outcome is None:
            return QCoreApplication.translate("Printing", "This takes a few seconds.")
        match self._desk.outcome.state:
            case PrintState.PRINTED | PrintState.SENT:
                words = QCoreApplication.translate(
                    "Printing",
                    "Take it from %1. If it does not come, ask at %2. "
                    "The page is private. Keep it with you.",
                )
            case PrintState.NEEDS_STAFF | PrintState.FAILED | PrintState.GAVE_UP:
                words = QCoreApplication.translate(
                    "Printing",
                    "Your list is still here. Please ask at %2. You can also try again.",
                )
            case PrintState.CANCELLED:
                words = QCoreApplication.translate("Printing", "No sheet will come out.")
            case PrintState.CANCEL_UNCONFIRMED:
                words = QCoreApplication.translate(
                    "Printing", "A sheet may still come. Please ask at %2."
                )
            case unknown:
                assert_never(unknown)
        return words.replace("%1", self._tray_words).replace("%2", self._desk_words)

    @Slot()
    def printSheet(self) -> None:
        """Print the sheet as it is now and show how it goes."""
        self._refusal = self._desk.permission
        if self._refusal is PrintPermission.GRANTED:
            self._desk.print_sheet(self._draft.request)
        self.changed.emit()
        self._navigator.go(Screen.PRINTING)

    @Slot()
    def openList(self) -> None:
        """Go back to the visitor's list."""
        self._navigator.go(Screen.QUESTIONS)

    @Slot()
    def finish(self) -> None:
        """Go on to the end of the visit."""
        self._navigator.go(Screen.FINISH)

    def _refusal_advice(self) -> str:
        if self._refusal is PrintPermission.TOO_SOON:
            return QCoreApplication.translate(
                "Printing", "Your last sheet may still be on its way. Please wait a moment."
            )
        words = QCoreApplication.translate(
            "Printing", "You have printed as many sheets as one visit can. Please ask at %2."
        )
        return words.replace("%2", self._desk_words)

    def _forget(self) -> None:
        self._refusal = PrintPermission.GRANTED
