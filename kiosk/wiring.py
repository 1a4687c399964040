"""The one place that builds the objects and tells each what it works with."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.content.errors import PackError
from kiosk.content.pack import Pack
from kiosk.domain.errors import InterfaceError
from kiosk.domain.idle import IdlePolicy
from kiosk.domain.print_limits import PrintLimits
from kiosk.domain.route import Screen
from kiosk.domain.settings import (
    DESK_WORDS,
    IDLE_WARNING,
    MAX_PRINTS,
    PRINT_INTERVAL,
    PRINTER_NAME,
    SHOW_THERAPY,
    Settings,
)
from kiosk.host.bundle import bundled, qml_folder
from kiosk.host.clock import monotonic_s, now, today
from kiosk.host.program import program_command
from kiosk.items.icon_array import IconArray
from kiosk.items.icon_provider import IconProvider
from kiosk.items.parted_column import PartedColumn
from kiosk.items.screen_stage import ScreenStage
from kiosk.items.sheet_preview import SheetPreview
from kiosk.services.idle_watch import IdleWatch
from kiosk.services.library import Library
from kiosk.services.navigator import Navigator
from kiosk.services.pack_inspection import PackInspection
from kiosk.services.pack_keeper import PackChoice, PackKeeper
from kiosk.services.print_desk import PrintDesk
from kiosk.services.question_texts import QuestionTexts
from kiosk.services.reading_load import words_on
from kiosk.services.review_notice import ReviewNotice
from kiosk.services.sheet_draft import SheetDraft
from kiosk.services.tap_filter import TapFilter
from kiosk.services.visit_book import VisitBook
from kiosk.services.visit_end import VisitEnd
from kiosk.storage.log_file import EventLog, LogEvent
from kiosk.viewmodels.answer import AnswerModel
from kiosk.viewmodels.answers import AnswerGroupsModel, AnswerListModel
from kiosk.viewmodels.app import AppModel
from kiosk.viewmodels.attract import AttractModel
from kiosk.viewmodels.bar import BarModel
from kiosk.viewmodels.device import Device
from kiosk.viewmodels.finish import FinishModel
from kiosk.viewmodels.help import HelpModel
from kiosk.viewmodels.home import HomeModel
from kiosk.viewmodels.page import PageModel
from kiosk.viewmodels.preview import PreviewModel
from kiosk.viewmodels.printing import PrintingModel
from kiosk.viewmodels.questions import QuestionsModel
from kiosk.viewmodels.ready import ReadyModel, StagesModel
from kiosk.viewmodels.sources import SourcesModel
from kiosk.viewmodels.still_there import StillThereModel
from kiosk.viewmodels.topics import TopicsModel

# Named so that the types that QML asks for by name are registered.
QML_TYPES = (IconArray, PartedColumn, ScreenStage, SheetPreview)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the kiosk is given from outside.

    Attributes:
        today: Gives the day to judge reviews by.
        now_s: Gives monotonic seconds.
    """

    settings: Settings
    pack_choice: PackChoice
    today: Callable[[], date] = today
    now_s: Callable[[], float] = monotonic_s


class Kiosk:
    """All objects of a running kiosk."""

    def __init__(self, pack: Pack, given: Surroundings, desk: PrintDesk | None = None) -> None:
        """Build everything but the window.

        Args:
            pack: The pack to show.
            given: What comes from outside.
            desk: A print desk in the stead of the real one.
        """
        settings = given.settings
        self.root = QObject()
        self.log = EventLog(given.pack_choice.profile, now)
        self.navigator = Navigator(self.root)
        self.library = Library(pack, self.root)
        self.book = VisitBook(self.root)
        self.texts = QuestionTexts(self.library)
        self.review = ReviewNotice(self.library, given.today)
        self.draft = SheetDraft(self.library, self.book, settings, given.today, self.root)
        self.watch = IdleWatch(
            IdlePolicy(warning_s=settings.get(IDLE_WARNING)), given.now_s, self.root
        )
        self.taps = TapFilter(given.now_s, self.root)
        limits = PrintLimits(settings.get(MAX_PRINTS), settings.get(PRINT_INTERVAL))
        self.desk = desk or PrintDesk(settings.get(PRINTER_NAME), limits, given.now_s, self.root)
        self.end = VisitEnd(self.navigator, self.book, self.watch, self.taps, self.root)
        self.end.ended.connect(self.desk.forget)
        self.desk.changed.connect(self._hold_while_printing)
        self.keeper = PackKeeper(
            self.library, self.navigator, given.pack_choice, self._inspection_of, self.root
        )
        self.keeper.happened.connect(self._log_pack_event)
        self.bar = BarModel(self.navigator, self.book, self.root)
        self.still_there = StillThereModel(self.watch, self.root)
        self.models = self._screen_models(settings)
        self.app = AppModel(self.navigator, self.models, self.bar, self.still_there, self.root)
        self.still_there.finished.connect(self.end.finish)
        self._reading = QTimer(self.root)
        self._reading.setSingleShot(True)
        self.navigator.moved.connect(self._reading.start)

    def _screen_models(self, settings: Settings) -> dict[Screen, QObject]:
        library, navigator, book, root = self.library, self.navigator, self.book, self.root
        help_now = HelpModel(navigator, settings.get(DESK_WORDS), root)
        finish = FinishModel(navigator, book, root)
        finish.finished.connect(self.end.finish)
        attract = AttractModel(
            library,
            navigator,
            self.review,
            shows_therapy=settings.get(SHOW_THERAPY),
            parent=root,
        )
        self.keeper.staffNeeded.connect(attract.tell_staff)
        printing = PrintingModel(self.desk, self.draft, navigator, settings, root)
        preview = PreviewModel(self.draft, book, self.texts, navigator, root)
        preview.printWanted.connect(printing.printSheet)
        return {
            Screen.ATTRACT: attract,
            Screen.HOME: HomeModel(library, navigator, root),
            Screen.TOPICS: TopicsModel(library, navigator, root),
            Screen.PAGE: PageModel(library, navigator, book, root),
            Screen.SOURCES: SourcesModel(library, navigator, self.review, root),
            Screen.FAQ: AnswerGroupsModel(library, navigator, root),
            Screen.FAQ_LIST: AnswerListModel(library, navigator, root),
            Screen.ANSWER: AnswerModel(library, navigator, book, root),
            Screen.QUESTIONS: QuestionsModel(book, self.texts, self.draft, navigator, root),
            Screen.STAGES: StagesModel(library, navigator, book, root),
            Screen.READY: ReadyModel(library, navigator, book, root),
            Screen.PREVIEW: preview,
            Screen.PRINTING: printing,
            Screen.HELP: help_now,
            Screen.ASK_DESK: help_now,
            Screen.FINISH: finish,
        }

    def open_window(self, px_per_mm: float, width_px: int, height_px: int) -> QQuickWindow:
        """Load the window, hidden, laid out for a size.

        Args:
            px_per_mm: From the calibrated profile.
            width_px: Width in device-independent pixels.
            height_px: Height in device-independent pixels.

        Raises:
            InterfaceError: The QML of the program cannot be loaded.
        """
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(qml_folder()))
        self.engine.addImageProvider("icons", IconProvider(bundled("icons")))
        device = self.engine.singletonInstance("Kiosk.ViewModels", "Device")
        if not isinstance(device, Device):
            raise InterfaceError("the measures of the screen cannot be made")
        self._device = device
        self._px_per_mm = px_per_mm
        self._measure(width_px, height_px)
        self.engine.setInitialProperties({"app": self.app})
        self.engine.load(QUrl.fromLocalFile(qml_folder() / "Kiosk" / "App" / "Main.qml"))
        windows = self.engine.rootObjects()
        if not windows or not isinstance(windows[0], QQuickWindow):
            raise InterfaceError("the screens of the program cannot be loaded")
        self.window = windows[0]
        self.window.resize(width_px, height_px)
        self.window.widthChanged.connect(self._follow_size)
        self.window.heightChanged.connect(self._follow_size)
        self.window.installEventFilter(self.taps)
        self._reading.timeout.connect(self._tell_words)
        return self.window

    def scale_text(self, factor: float) -> None:
        """Show reading text 1, 1.5 or 2 times as large."""
        self._device.scale_text(factor)

    def close(self) -> None:
        """Take everything down, the window first."""
        self.keeper.stop()
        self.desk.forget()
        self.watch.stop()
        self.window.close()
        # The bindings of the screens look at the models once more while they go.
        del self.engine

    def _inspection_of(self, folder: Path) -> PackInspection:
        return PackInspection(program_command("check", str(folder), "--structure"), self.root)

    def _log_pack_event(self, event: LogEvent) -> None:
        self.log.record(event, PackError.code)

    def _hold_while_printing(self) -> None:
        self.watch.hold_for_printing(runs=self.desk.busy)

    def _follow_size(self) -> None:
        self._measure(self.window.width(), self.window.height())

    def _measure(self, width_px: int, height_px: int) -> None:
        self._device.measure(self._px_per_mm, width_px, height_px)
        self.bar.measure(self._px_per_mm, width_px)
        self.taps.measure(self._px_per_mm)

    def _tell_words(self) -> None:
        self.watch.show_words(words_on(self.window.contentItem()))
