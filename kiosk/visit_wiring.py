"""Builds what a visit needs: the sheet, the printer, the keeper of the pack, the screens' models.

It is imported after the first picture, so that the start does not wait for it.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.content import page_file
from kiosk.domain.errors import PrintError
from kiosk.domain.idle import IdlePolicy, wait_minutes
from kiosk.domain.print_limits import PrintLimits
from kiosk.domain.printing_settings import MAX_PRINTS, PRINT_INTERVAL, PRINTER_NAME
from kiosk.domain.route import Screen
from kiosk.domain.visit_settings import IDLE_WARNING
from kiosk.host.program import program_command
from kiosk.items.action_rows import ActionRows
from kiosk.items.icon_array import IconArray
from kiosk.items.parted_column import PartedColumn
from kiosk.items.qr_code import QrCode
from kiosk.items.sheet_preview import SheetPreview
from kiosk.services.clinic_words import desk_words, tray_words
from kiosk.services.pack_inspection import PackInspection
from kiosk.services.pack_keeper import PackKeeper
from kiosk.services.print_desk import PrintDesk
from kiosk.services.question_texts import QuestionTexts
from kiosk.services.sheet_draft import SheetDraft
from kiosk.services.wordbook import Wordbook
from kiosk.storage.log_file import LogEvent
from kiosk.typing_wiring import TypingParts
from kiosk.viewmodels.answer import AnswerModel
from kiosk.viewmodels.answers import AnswerGroupsModel, AnswerListModel
from kiosk.viewmodels.display import DisplayModel
from kiosk.viewmodels.english_only import EnglishOnlyModel
from kiosk.viewmodels.finish import FinishModel
from kiosk.viewmodels.glossary import GlossaryModel
from kiosk.viewmodels.help import HelpModel
from kiosk.viewmodels.home import HomeModel
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
LOADED = (ActionRows, IconArray, PartedColumn, QrCode, SheetPreview, page_file)


class VisitParts:
    """What a visit needs beyond the start picture."""

    def __init__(self, kiosk: "Kiosk", desk: PrintDesk | None) -> None:
        """Build the parts around those of the start.

        Args:
            kiosk: Has what the start picture needs.
            desk: A print desk in the stead of the real one.
        """
        self._kiosk = kiosk
        settings, root = kiosk.given.settings, kiosk.root
        self.texts = QuestionTexts(kiosk.library)
        self.draft = SheetDraft(kiosk.library, kiosk.book, settings, kiosk.packs.review, root)
        limits = PrintLimits(settings.get(MAX_PRINTS), settings.get(PRINT_INTERVAL))
        self.desk = desk or PrintDesk(settings.get(PRINTER_NAME), limits, kiosk.given.now_s, root)
        kiosk.end.ended.connect(self.desk.forget)
        kiosk.navigator.moved.connect(self._prepare_desk)
        self.desk.changed.connect(self._follow_desk)
        self.desk.paperTold.connect(self.draft.take_paper)
        self.desk.sheetLeft.connect(self._tell_left_sheet)
        self.desk.ended.connect(kiosk.usage.count_print)
        self.wordbook = Wordbook(kiosk.library)
        self.typing = TypingParts(kiosk)
        self.keeper = PackKeeper(
            *(kiosk.library, kiosk.navigator, kiosk.packs.therapies),
            *(self._inspection_of, kiosk.given.language, root),
        )
        self.keeper.happened.connect(kiosk.log.record)
        self.keeper.staffNeeded.connect(kiosk.standing.stand)
        self.keeper.visitLost.connect(kiosk.end.break_off)
        self.keeper.refused.connect(kiosk.given.on_refused)
        self.keeper.mended.connect(kiosk.renew_screens)

    def model(self, screen: Screen) -> QObject:
        """Build the view model of a screen other than the start picture."""
        kiosk, root = self._kiosk, self._kiosk.root
        library, navigator, book = kiosk.library, kiosk.navigator, kiosk.book
        models: dict[Screen, Callable[[], QObject]] = {
            Screen.THERAPIES: self._therapies,
            Screen.HOME: lambda: HomeModel(
                library, navigator, searchable=self.typing.can_type, parent=root
            ),
            Screen.TOPICS: lambda: TopicsModel(library, navigator, root),
            Screen.PAGE: lambda: PageModel(
                library, navigator, book, self.wordbook, kiosk.comfort.display, root
            ),
            Screen.SOURCES: lambda: SourcesModel(library, navigator, kiosk.packs.review, root),
            Screen.FAQ: lambda: AnswerGroupsModel(
                library, navigator, searchable=self.typing.can_type, parent=root
            ),
            Screen.FAQ_LIST: lambda: AnswerListModel(library, navigator, root),
            Screen.ANSWER: lambda: AnswerModel(
                library, navigator, book, self.wordbook, kiosk.comfort.display, root
            ),
            Screen.QUESTIONS: lambda: QuestionsModel(
                *(book, self.texts, self.draft, navigator),
                offers_own=self.typing.offers_own,
                therapies=kiosk.packs.therapies,
                parent=root,
            ),
            Screen.STAGES: lambda: StagesModel(
                library, navigator, book, offers_own=self.typing.offers_own, parent=root
            ),
            Screen.READY: lambda: ReadyModel(library, navigator, book, root),
            Screen.PREVIEW: self._preview,
            Screen.PRINTING: self._printing,
            Screen.TAKEAWAY: self._takeaway,
            Screen.HELP: self._help,
            Screen.ASK_DESK: self._help,
            Screen.FINISH: self._finish,
            Screen.TEACH_BACK: lambda: TeachBackModel(library, navigator, book, root),
            Screen.KEYBOARD: self.typing.own_question,
            Screen.SEARCH: self.typing.search,
            Screen.GLOSSARY: lambda: GlossaryModel(self.wordbook, navigator, root),
            Screen.LANGUAGE: lambda: LanguageModel(kiosk.languages, navigator, root),
            Screen.ENGLISH_ONLY: lambda: EnglishOnlyModel(kiosk.languages, navigator, root),
            Screen.DISPLAY: self._display,
        }
        return models[screen]()

    def stop(self) -> None:
        """End what runs in other processes."""
        self.keeper.stop()
        self.desk.close()

    def _therapies(self) -> TherapiesModel:
        kiosk = self._kiosk
        at = desk_words(kiosk.given.settings)
        return TherapiesModel(
            kiosk.packs.therapies, kiosk.packs.review, kiosk.navigator, at, kiosk.root
        )

    def _preview(self) -> PreviewModel:
        kiosk = self._kiosk
        preview = PreviewModel(self.draft, kiosk.book, self.texts, kiosk.navigator, kiosk.root)
        preview.printWanted.connect(self._print_sheet)
        return preview

    def _print_sheet(self) -> None:
        printing = self._kiosk.models[Screen.PRINTING]
        if isinstance(printing, PrintingModel):
            printing.printSheet()

    def _printing(self) -> PrintingModel:
        kiosk = self._kiosk
        return PrintingModel(
            self.desk, self.draft, kiosk.navigator, kiosk.given.settings, kiosk.root
        )

    def _takeaway(self) -> TakeawayModel:
        kiosk = self._kiosk
        at = desk_words(kiosk.given.settings)
        return TakeawayModel(kiosk.book, self.texts, kiosk.navigator, at, kiosk.root)

    def _help(self) -> HelpModel:
        kiosk = self._kiosk
        settings = kiosk.given.settings
        wait = wait_minutes(IdlePolicy(warning_s=settings.get(IDLE_WARNING)))
        return HelpModel(kiosk.navigator, desk_words(settings), wait, kiosk.root)

    def _finish(self) -> FinishModel:
        kiosk = self._kiosk
        finish = FinishModel(
            kiosk.navigator, kiosk.book, self.desk, tray_words(kiosk.given.settings), kiosk.root
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

    def _inspection_of(self, folder: Path) -> PackInspection:
        command = program_command("check", str(folder), "--structure")
        return PackInspection(command, self._kiosk.root)

    def _prepare_desk(self) -> None:
        if self._kiosk.navigator.place.screen is Screen.PREVIEW:
            self.desk.prepare()

    def _follow_desk(self) -> None:
        self._kiosk.watch.hold_for_printing(runs=self.desk.busy)
        outcome = self.desk.outcome
        if outcome is not None and outcome.needs_staff:
            self._kiosk.log.record(LogEvent.PRINT_FAILED, PrintError.code)

    def _tell_left_sheet(self) -> None:
        self._kiosk.log.record(LogEvent.SHEET_LEFT)
        self._kiosk.attract.tell_left_sheet(desk_words(self._kiosk.given.settings))
