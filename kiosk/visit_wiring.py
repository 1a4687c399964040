"""Builds what a visit needs: the sheet, the printer, the keyboards, the keeper of the pack.

It is imported after the first picture, so that the start does not wait for it; what home does not
need is imported behind home.
"""

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.domain.errors import PrintError
from kiosk.domain.print_limits import PrintLimits
from kiosk.domain.printing_settings import MAX_PRINTS, PRINT_INTERVAL, PRINTER_NAME
from kiosk.domain.route import Screen
from kiosk.host.program import program_command
from kiosk.items.action_rows import ActionRows
from kiosk.services.clinic_words import desk_words
from kiosk.services.memory_return import MemoryReturn
from kiosk.services.pack_inspection import PackInspection
from kiosk.services.pack_keeper import PackKeeper
from kiosk.storage.log_file import LogEvent
from kiosk.typing_wiring import TypingParts
from kiosk.viewmodels.home import HomeModel

if TYPE_CHECKING:
    from kiosk.services.page_ahead import PageAhead
    from kiosk.services.print_desk import PrintDesk
    from kiosk.services.question_texts import QuestionTexts
    from kiosk.services.sheet_draft import SheetDraft
    from kiosk.services.wordbook import Wordbook
    from kiosk.viewmodels.screens_ahead import ScreensAhead
    from kiosk.visit_screens import VisitScreens
    from kiosk.wiring import Kiosk

# Named so that the type that home asks for by name is registered.
LOADED = (ActionRows,)


class VisitParts:
    """What a visit needs beyond the start picture."""

    def __init__(self, kiosk: "Kiosk", desk: "PrintDesk | None") -> None:
        """Build the parts around those of the start.

        Args:
            kiosk: Has what the start picture needs.
            desk: A print desk in the stead of the real one.
        """
        self._kiosk = kiosk
        self._given_desk = desk
        self.typing = TypingParts(kiosk)
        self.keeper = PackKeeper(
            *(kiosk.library, kiosk.navigator, kiosk.packs.therapies),
            *(self._inspection_of, kiosk.given.language, kiosk.root),
        )
        self.keeper.happened.connect(kiosk.log.record)
        self.keeper.staffNeeded.connect(kiosk.standing.stand)
        self.keeper.visitLost.connect(kiosk.end.break_off)
        self.keeper.refused.connect(kiosk.given.on_refused)
        self.keeper.mended.connect(kiosk.renew_screens)
        kiosk.navigator.moved.connect(self._prepare_desk)
        self._memory = MemoryReturn(kiosk.first.sweep, kiosk.root)
        kiosk.navigator.moved.connect(self._memory.moved)
        kiosk.end.ended.connect(self._memory.visit_ended)

    @cached_property
    def screens(self) -> "VisitScreens":
        """Builds the screens beyond home; imported when it is first wanted."""
        from kiosk.visit_screens import VisitScreens

        return VisitScreens(self._kiosk)

    @cached_property
    def wordbook(self) -> "Wordbook":
        """The words that are explained where they stand."""
        from kiosk.services.wordbook import Wordbook

        return Wordbook(self._kiosk.library)

    @cached_property
    def ahead(self) -> "PageAhead":
        """Reads the next page before it is wanted."""
        from kiosk.services.page_ahead import PageAhead

        kiosk = self._kiosk
        return PageAhead(kiosk.library, kiosk.navigator, self.wordbook, kiosk.root)

    @cached_property
    def screens_ahead(self) -> "ScreensAhead":
        """Builds the next screens before they are wanted."""
        from kiosk.viewmodels.screens_ahead import ScreensAhead

        kiosk = self._kiosk
        return ScreensAhead(kiosk.app, kiosk.navigator, kiosk.root)

    @cached_property
    def texts(self) -> "QuestionTexts":
        """The questions in full."""
        from kiosk.services.question_texts import QuestionTexts

        return QuestionTexts(self._kiosk.library)

    @cached_property
    def draft(self) -> "SheetDraft":
        """The sheet as it would be printed now."""
        from kiosk.services.sheet_draft import SheetDraft

        kiosk = self._kiosk
        return SheetDraft(
            kiosk.library, kiosk.book, kiosk.given.settings, kiosk.packs.review, kiosk.root
        )

    @cached_property
    def desk(self) -> "PrintDesk":
        """Where sheets are printed."""
        desk = self._given_desk or self._print_desk()
        self._kiosk.end.ended.connect(desk.forget)
        desk.changed.connect(self._follow_desk)
        desk.paperTold.connect(self.draft.take_paper)
        desk.sheetLeft.connect(self._tell_left_sheet)
        desk.ended.connect(self._kiosk.usage.count_print)
        return desk

    def model(self, screen: Screen) -> QObject:
        """Build the view model of a screen other than the start picture."""
        kiosk = self._kiosk
        if screen is Screen.HOME:
            can_type = self.typing.can_type
            return HomeModel(kiosk.library, kiosk.navigator, searchable=can_type, parent=kiosk.root)
        return self.screens.model(screen)

    def stop(self) -> None:
        """End what runs in other processes."""
        self.keeper.stop()
        self._memory.stop()
        if "ahead" in vars(self):
            self.ahead.stop()
        if "screens_ahead" in vars(self):
            self.screens_ahead.stop()
        if "desk" in vars(self):
            self.desk.close()

    def _print_desk(self) -> "PrintDesk":
        from kiosk.services.print_desk import PrintDesk

        given = self._kiosk.given
        settings = given.settings
        limits = PrintLimits(settings.get(MAX_PRINTS), settings.get(PRINT_INTERVAL))
        return PrintDesk(settings.get(PRINTER_NAME), limits, given.now_s, self._kiosk.root)

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
        self._kiosk.attract.tell_left_sheet(partial(desk_words, self._kiosk.given.settings))
