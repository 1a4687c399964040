"""Builds the view models of the screens of a visit beyond home.

It is imported once the kiosk stands still, or for the first of these screens.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from kiosk.content import page_file
from kiosk.domain.idle import IdlePolicy, wait_minutes
from kiosk.domain.route import Screen
from kiosk.domain.visit_settings import IDLE_WARNING
from kiosk.items.icon_array import IconArray
from kiosk.items.parted_column import PartedColumn
from kiosk.items.qr_code import QrCode
from kiosk.items.sheet_preview import SheetPreview
from kiosk.services.clinic_words import desk_words, tray_words
from kiosk.viewmodels.answer import AnswerModel
from kiosk.viewmodels.answers import AnswerGroupsModel, AnswerListModel
from kiosk.viewmodels.display import DisplayModel
from kiosk.viewmodels.english_only import EnglishOnlyModel
from kiosk.viewmodels.finish import FinishModel
from kiosk.viewmodels.glossary import GlossaryModel
from kiosk.viewmodels.help import HelpModel
from kiosk.viewmodels.language import LanguageModel
from kiosk.viewmodels.page import PageModel
from kiosk.viewmodels.preview import PreviewModel
from kiosk.viewmodels.printing import PrintingModel
from kiosk.viewmodels.questions import QuestionsModel
from kiosk.viewmodels.ready import ReadyModel, StagesModel
from kiosk.viewmodels.sources import SourcesModel
from kiosk.viewmodels.switches import SwitchesModel
from kiosk.viewmodels.takeaway import TakeawayModel
from kiosk.viewmodels.teach_back import TeachBackModel
from kiosk.viewmodels.therapies import TherapiesModel
from kiosk.viewmodels.topics import TopicsModel

if TYPE_CHECKING:
    from kiosk.wiring import Kiosk

# Named so that the types that QML asks for by name are registered, and pages can be read.
LOADED = (IconArray, PartedColumn, QrCode, SheetPreview, page_file)


class VisitScreens(QObject):
    """Builds a view model when its screen is first shown."""

    def __init__(self, kiosk: "Kiosk") -> None:
        """Build on the kiosk."""
        # Of a connection to what is no object of Qt's, something stays when the sender is gone.
        super().__init__(kiosk.root)
        self._kiosk = kiosk

    def model(self, screen: Screen) -> QObject:
        """Build the view model of a screen."""
        kiosk, root, visit = self._kiosk, self._kiosk.root, self._kiosk.visit
        library, navigator, book = kiosk.library, kiosk.navigator, kiosk.book
        models: dict[Screen, Callable[[], QObject]] = {
            Screen.THERAPIES: self._therapies,
            Screen.TOPICS: lambda: TopicsModel(library, navigator, root),
            Screen.PAGE: lambda: PageModel(
                library, navigator, book, visit.wordbook, kiosk.comfort.display, root
            ),
            Screen.SOURCES: lambda: SourcesModel(library, navigator, kiosk.packs.review, root),
            Screen.FAQ: lambda: AnswerGroupsModel(
                library, navigator, searchable=visit.typing.can_type, parent=root
            ),
            Screen.FAQ_LIST: lambda: AnswerListModel(library, navigator, root),
            Screen.ANSWER: lambda: AnswerModel(
                library, navigator, book, visit.wordbook, kiosk.comfort.display, root
            ),
            Screen.QUESTIONS: lambda: QuestionsModel(
                *(book, visit.texts, visit.draft, navigator),
                offers_own=visit.typing.offers_own,
                therapies=kiosk.packs.therapies,
                parent=root,
            ),
            Screen.STAGES: lambda: StagesModel(
                library, navigator, book, offers_own=visit.typing.offers_own, parent=root
            ),
            Screen.READY: lambda: ReadyModel(library, navigator, book, root),
            Screen.PREVIEW: self._preview,
            Screen.PRINTING: self._printing,
            Screen.TAKEAWAY: self._takeaway,
            Screen.HELP: self._help,
            Screen.ASK_DESK: self._help,
            Screen.FINISH: self._finish,
            Screen.TEACH_BACK: lambda: TeachBackModel(library, navigator, book, root),
            Screen.KEYBOARD: visit.typing.own_question,
            Screen.SEARCH: visit.typing.search,
            Screen.GLOSSARY: lambda: GlossaryModel(visit.wordbook, navigator, root),
            Screen.LANGUAGE: lambda: LanguageModel(kiosk.languages, navigator, root),
            Screen.ENGLISH_ONLY: lambda: EnglishOnlyModel(kiosk.languages, navigator, root),
            Screen.DISPLAY: self._display,
        }
        return models[screen]()

    def _therapies(self) -> TherapiesModel:
        kiosk = self._kiosk
        at = desk_words(kiosk.given.settings)
        return TherapiesModel(
            kiosk.packs.therapies, kiosk.packs.review, kiosk.navigator, at, kiosk.root
        )

    def _preview(self) -> PreviewModel:
        kiosk = self._kiosk
        preview = PreviewModel(
            kiosk.visit.draft, kiosk.book, kiosk.visit.texts, kiosk.navigator, kiosk.root
        )
        preview.printWanted.connect(self._print_sheet)
        return preview

    @Slot()
    def _print_sheet(self) -> None:
        printing = self._kiosk.models[Screen.PRINTING]
        if isinstance(printing, PrintingModel):
            printing.printSheet()

    def _printing(self) -> PrintingModel:
        kiosk = self._kiosk
        return PrintingModel(
            kiosk.visit.desk, kiosk.visit.draft, kiosk.navigator, kiosk.given.settings, kiosk.root
        )

    def _takeaway(self) -> TakeawayModel:
        kiosk = self._kiosk
        at = desk_words(kiosk.given.settings)
        return TakeawayModel(kiosk.book, kiosk.visit.texts, kiosk.navigator, at, kiosk.root)

    def _help(self) -> HelpModel:
        kiosk = self._kiosk
        settings = kiosk.given.settings
        wait = wait_minutes(IdlePolicy(warning_s=settings.get(IDLE_WARNING)))
        return HelpModel(kiosk.navigator, desk_words(settings), wait, kiosk.root)

    def _finish(self) -> FinishModel:
        kiosk = self._kiosk
        finish = FinishModel(
            kiosk.navigator,
            kiosk.book,
            kiosk.visit.desk,
            tray_words(kiosk.given.settings),
            kiosk.root,
        )
        finish.finished.connect(kiosk.end.finish)
        return finish

    def _display(self) -> DisplayModel:
        kiosk = self._kiosk
        display = DisplayModel(
            kiosk.comfort.display,
            kiosk.navigator,
            kiosk.languages,
            kiosk.comfort.time_limit,
            SwitchesModel(kiosk.comfort.switches),
            self._voice_words,
            kiosk.root,
        )
        display.hideWanted.connect(kiosk.comfort.cover.hide)
        return display

    def _voice_words(self) -> str:
        kiosk = self._kiosk
        return kiosk.aloud.model.missing_words if "aloud" in vars(kiosk) else ""
