"""The start picture that waits for the next visitor."""

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.route import Screen
from kiosk.host.bundle import bundled
from kiosk.services.library import Library
from kiosk.services.navigator import Navigator
from kiosk.services.review_notice import ReviewNotice

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AttractModel(QObject):
    """What the start picture says, and how a visit begins."""

    changed = Signal()

    def __init__(
        self,
        library: Library,
        navigator: Navigator,
        review: ReviewNotice,
        *,
        shows_therapy: bool,
        parent: QObject | None = None,
    ) -> None:
        """Wait for a touch.

        Args:
            library: Gives the pack's title.
            navigator: Walks on to home.
            review: Tells the review state.
            shows_therapy: Whether the clinic lets the whole room read the therapy's name.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._library = library
        self._navigator = navigator
        self._review = review
        self._shows_therapy = shows_therapy
        self._staff_code = ""
        library.replaced.connect(self.changed)

    @Property(str, notify=changed)
    def therapy(self) -> str:
        """Title of the pack where the clinic allows it, else nothing."""
        return self._library.pack.title if self._shows_therapy else ""

    @Property(QUrl, constant=True)
    def picture(self) -> QUrl:
        """Address of the picture."""
        return QUrl.fromLocalFile(bundled("pictures", "attract.svg"))

    @Property(str, notify=changed)
    def review(self) -> str:
        """The review state in a sentence."""
        return self._review.sentence

    @Property(str, notify=changed)
    def staffCode(self) -> str:
        """Code of a failure that staff should know of, or nothing."""
        return self._staff_code

    def tell_staff(self, code: str) -> None:
        """Show a failure code in a corner until the next start."""
        self._staff_code = code
        self.changed.emit()

    @Slot()
    def begin(self) -> None:
        """Begin a visit."""
        self._navigator.go(Screen.HOME)
