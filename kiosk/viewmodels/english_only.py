"""In the stead of a screen that has nothing to show in the visitor's language."""

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.languages import ENGLISH
from kiosk.domain.route import HOME, Screen
from kiosk.services.languages import Languages
from kiosk.services.navigator import Navigator

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class EnglishOnlyModel(QObject):
    """Why nothing is shown, and the ways on."""

    changed = Signal()

    def __init__(
        self, languages: Languages, navigator: Navigator, parent: QObject | None = None
    ) -> None:
        """Look at what the language of the screen offers."""
        super().__init__(parent)
        self._languages = languages
        self._navigator = navigator

    @Property(bool, constant=True)
    def partly(self) -> bool:
        """Whether the language offers something else."""
        return not self._languages.withholds(HOME)

    @Property(str, constant=True)
    def heading(self) -> str:
        """What is the matter, in a few words."""
        if self.partly:
            return QCoreApplication.translate("EnglishOnly", "This part is only in English")
        return QCoreApplication.translate("EnglishOnly", "The pages are only in English")

    @Property(str, constant=True)
    def words(self) -> str:
        """Why, and what the visitor can do."""
        if self.partly:
            return QCoreApplication.translate(
                "EnglishOnly",
                "There is no checked translation of it yet. "
                "You can read it in English, or ask the desk for an interpreter, free.",
            )
        return QCoreApplication.translate(
            "EnglishOnly",
            "There is no checked translation of the pages yet. "
            "You can read them in English, or ask the desk for an interpreter, free.",
        )

    @Slot()
    def goOn(self) -> None:
        """Show the same place in English."""
        self._languages.use(ENGLISH.code)

    @Slot()
    def openLanguages(self) -> None:
        """Show the languages and the notice of free help."""
        self._navigator.go(Screen.LANGUAGE)

    @Slot()
    def openHome(self) -> None:
        """Show what there is in this language."""
        self._navigator.go_home()
