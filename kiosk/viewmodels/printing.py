"""While the sheet prints, and how it ended."""

from msgspec.structs import replace
from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.outcomes import PrintOutcome, PrintProgress, PrintStage
from kiosk.domain.print_limits import PrintPermission
from kiosk.domain.route import Screen
from kiosk.domain.settings import Settings
from kiosk.host.bundle import bundled
from kiosk.services.clinic_words import desk_words, tray_words
from kiosk.services.navigator import Navigator
from kiosk.services.print_desk import PrintDesk
from kiosk.services.sheet_draft import SheetDraft
from kiosk.viewmodels.print_pictures import picture_words
from kiosk.viewmodels.print_words import PrintingView, outcome_view, progress_view, refused_view

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_AT_REST = PrintProgress(PrintStage.PREPARING)


def derive_printing(
    refusal: PrintPermission, progress: PrintProgress | None, outcome: PrintOutcome | None
) -> PrintingView:
    """Derive all that the screen shows.

    Args:
        refusal: Why the last wish to print was refused, or granted.
        progress: Of a job under way, or None.
        outcome: Of the last job of this visit, or None.
    """
    if refusal is not PrintPermission.GRANTED:
        return refused_view(refusal)
    if progress is None and outcome is not None:
        return outcome_view(outcome)
    return progress_view(progress or _AT_REST)


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
        self._desk_words = desk_words(settings)
        self._tray_words = tray_words(settings)
        self._view = self._derived()
        desk.changed.connect(self._derive)
        navigator.restarted.connect(self._forget)

    @Property(str, notify=changed)
    def title(self) -> str:
        """How far it is, in a few words."""
        return self._view.title

    @Property(str, notify=changed)
    def advice(self) -> str:
        """What to do now."""
        return self._view.advice

    @Property(QUrl, notify=changed)
    def picture(self) -> QUrl:
        """Address of the drawing."""
        return QUrl.fromLocalFile(bundled("pictures", f"{self._view.picture.value}.svg"))

    @Property(str, notify=changed)
    def pictureWords(self) -> str:
        """What the drawing shows."""
        return picture_words(self._view.picture)

    @Property(bool, notify=changed)
    def grave(self) -> bool:
        """Whether somebody has to do something about it."""
        return self._view.grave

    @Property(bool, notify=changed)
    def canStop(self) -> bool:
        """Whether the sheet can still be called off."""
        return self._view.can_stop

    @Property(bool, notify=changed)
    def canRetry(self) -> bool:
        """Whether another try cannot print the same sheet twice."""
        return self._view.can_retry

    @Property(bool, notify=changed)
    def offersList(self) -> bool:
        """Whether to show the list on the screen in the stead of paper."""
        return self._view.offers_list

    @Property(bool, notify=changed)
    def done(self) -> bool:
        """Whether the visitor may have the sheet now."""
        return self._view.done

    @Slot()
    def printSheet(self) -> None:
        """Print the sheet as it is now and show how it goes."""
        if not self._desk.busy:
            self._refusal = self._desk.permission
        if self._refusal is PrintPermission.GRANTED:
            self._desk.print_sheet(self._draft.request)
        self._derive()
        self._navigator.go(Screen.PRINTING)

    @Slot()
    def stop(self) -> None:
        """Call the sheet off."""
        self._desk.call_off()

    @Slot()
    def showList(self) -> None:
        """Show the list in large type, to be copied by hand or by phone."""
        self._navigator.go(Screen.TAKEAWAY)

    @Slot()
    def openList(self) -> None:
        """Go back to the visitor's list."""
        self._navigator.go(Screen.QUESTIONS)

    @Slot()
    def finish(self) -> None:
        """Go on to the end of the visit."""
        self._navigator.go(Screen.FINISH)

    def _derived(self) -> PrintingView:
        desk = self._desk
        view = derive_printing(self._refusal, desk.progress, desk.outcome)
        advice = view.advice.replace("%1", self._tray_words).replace("%2", self._desk_words)
        return replace(view, advice=advice)

    @Slot()
    def _derive(self) -> None:
        view = self._derived()
        if view != self._view:
            self._view = view
            self.changed.emit()

    @Slot()
    def _forget(self) -> None:
        self._refusal = PrintPermission.GRANTED
        self._derive()
