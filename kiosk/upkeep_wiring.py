"""Builds the screens by which staff keep the kiosk going; imported when one is first wanted."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.domain.morning_check import MorningStep, StepResult
from kiosk.domain.paper import set_paper
from kiosk.domain.print_limits import PrintLimits
from kiosk.domain.printing_settings import PAPER, PRINTER_NAME
from kiosk.domain.route import STAFF_SCREENS, Screen
from kiosk.domain.screen_settings import PX_PER_MM
from kiosk.domain.today import Today
from kiosk.domain.touch_grid import FIELDS
from kiosk.host.program import program_command
from kiosk.services.machine_look import MachineLook
from kiosk.services.machine_print import MachinePrint
from kiosk.services.maintenance import Maintenance
from kiosk.services.morning_round import MorningRound
from kiosk.services.print_desk import PrintDesk
from kiosk.services.printer_look import PrinterLook
from kiosk.services.sound_trial import SoundTrial
from kiosk.services.touch_check import TouchCheck
from kiosk.services.trial_print import TrialPrint
from kiosk.services.window_retreat import WindowRetreat
from kiosk.storage.settings_file import read_settings
from kiosk.viewmodels.morning import MorningList
from kiosk.viewmodels.sheet_step import SheetStep
from kiosk.viewmodels.sound_step import SoundStep
from kiosk.viewmodels.staff_computer import ComputerList
from kiosk.viewmodels.staff_ends import EndQuestion, EndsList
from kiosk.viewmodels.staff_list import StaffListModel
from kiosk.viewmodels.staff_maintenance import MaintenanceList
from kiosk.viewmodels.staff_states import StaffStatesModel
from kiosk.viewmodels.staff_step import StaffStepModel
from kiosk.viewmodels.staff_touch import StaffTouchModel
from kiosk.viewmodels.staff_update import UpdateList
from kiosk.viewmodels.staff_ways import StaffWays
from kiosk.viewmodels.today import TodayList

if TYPE_CHECKING:
    from kiosk.wiring import Kiosk

# Of a test sheet as many as staff like, one after the other.
_TRIALS = PrintLimits(1000, 0.0)


class UpkeepParts:
    """Today, the morning check, the computer, maintenance, and the end of the program."""

    def __init__(
        self,
        kiosk: "Kiosk",
        desk: PrintDesk | None = None,
        printer: PrinterLook | None = None,
        machine: MachineLook | None = None,
    ) -> None:
        """Build on the kiosk; nothing outside is asked before its screen shows.

        Args:
            kiosk: Has all that visitors need.
            desk: A print desk in the stead of the real one.
            printer: What looks at the printer in the stead of the real look.
            machine: What looks at the computer in the stead of the real look.
        """
        self._kiosk = kiosk
        self._ways = StaffWays(kiosk.navigator, kiosk.root)
        given, root = kiosk.given, kiosk.root
        queue = given.settings.get(PRINTER_NAME)
        profile = given.pack_choice.profile
        self.printer = printer or PrinterLook(queue, root)
        self.machine = machine or MachineLook(
            program_command("doctor", "--json", "--profile", str(profile.folder)), root
        )
        self.printout = MachinePrint(
            program_command("doctor", "--print", "--profile", str(profile.folder)), root
        )
        self.trial = TrialPrint(
            desk or PrintDesk(queue, _TRIALS, given.now_s, root),
            lambda: set_paper(given.settings.get(PAPER)),
            root,
        )
        self.morning = MorningRound(kiosk.navigator, given.today, root)
        self.touch = TouchCheck(root)
        self.touch.ended.connect(self._note_touch)
        self._rejected = 0
        kiosk.navigator.moved.connect(self._follow)
        self._follow()

    def model(self, screen: Screen) -> QObject:
        """Build the view model of a screen."""
        models: dict[Screen, Callable[[], QObject]] = {
            Screen.STAFF_TODAY: self._today,
            Screen.STAFF_MORNING: self._morning,
            Screen.STAFF_SHEET: self._sheet,
            Screen.STAFF_TOUCH: lambda: StaffTouchModel(self.touch, self._kiosk.root),
            Screen.STAFF_SOUND: self._sound,
            Screen.STAFF_COMPUTER: self._computer,
            Screen.STAFF_MAINTENANCE: lambda: StaffListModel(
                self._ways, MaintenanceList(self.maintenance), self._kiosk.root
            ),
            Screen.STAFF_UPDATE: lambda: StaffStatesModel(
                self._ways, UpdateList(self._kiosk.packs.therapies), self._kiosk.root
            ),
            Screen.STAFF_END: self._ends,
            Screen.STAFF_SURE: self._sure,
        }
        return models[screen]()

    @cached_property
    def maintenance(self) -> Maintenance:
        """Lets IT reach the operating system for a while."""
        kiosk = self._kiosk
        maintenance = Maintenance(
            kiosk.navigator, kiosk.comfort.cover, kiosk.given.now_s, kiosk.root
        )
        px_per_mm = kiosk.given.settings.get(PX_PER_MM)
        retreat = WindowRetreat(lambda: kiosk.window, px_per_mm, maintenance)
        # In a plain window there is no guard.
        guard = kiosk.first.guard
        if guard is not None:
            maintenance.began.connect(guard.pause)
        maintenance.began.connect(retreat.step_aside)
        maintenance.ended.connect(retreat.come_back)
        if guard is not None:
            maintenance.ended.connect(guard.guardAgain)
        maintenance.changed.connect(
            lambda: kiosk.comfort.front.tell_minutes(maintenance.minutes_left)
        )
        kiosk.comfort.front.comeBackWanted.connect(maintenance.end)
        return maintenance

    def stop(self) -> None:
        """End what runs in other processes."""
        self.printer.close()
        self.machine.close()
        self.printout.close()
        self.trial.close()

    def _follow(self) -> None:
        screen = self._kiosk.navigator.place.screen
        if screen is Screen.STAFF_TODAY:
            self._rejected = len(read_settings(self._kiosk.given.pack_choice.profile)[1])
            self.printer.start()
        elif screen is Screen.STAFF_COMPUTER:
            self.printout.forget()
            self.machine.start()
        elif screen is Screen.STAFF_SHEET:
            self.trial.prepare()
        if screen is Screen.STAFF_TOUCH:
            self.touch.start()
        else:
            self.touch.forget()
        if screen not in STAFF_SCREENS:
            self.trial.forget()

    def _today(self) -> StaffStatesModel:
        kiosk, root = self._kiosk, self._kiosk.root
        today = TodayList(self._gather, self.printer.start)
        model = StaffStatesModel(self._ways, today, root)
        for happened in (
            self.printer.changed,
            self.morning.changed,
            kiosk.standing.changed,
            kiosk.packs.review.changed,
            kiosk.aloud.plugs.changed,
            kiosk.aloud.speaker.voicesChanged,
        ):
            happened.connect(model.showAnew)
        return model

    def _gather(self) -> Today:
        kiosk = self._kiosk
        return Today(
            printer=self.printer.state,
            looking=self.printer.looking,
            paper=set_paper(kiosk.given.settings.get(PAPER)),
            sound=kiosk.aloud.plugs.place,
            has_voice=kiosk.aloud.speaker.speaks(kiosk.library.pack.language),
            review=kiosk.packs.review.state,
            review_words=kiosk.packs.review.sentence,
            waiting=kiosk.visit.keeper.waiting,
            rejected=self._rejected,
            codes=kiosk.standing.codes,
            ignored=kiosk.ghosts.health.ignored,
            restart=kiosk.given.last_restart,
            morning=self.morning.check.verdict,
        )

    def _morning(self) -> StaffListModel:
        model = StaffListModel(self._ways, MorningList(self.morning), self._kiosk.root)
        self.morning.changed.connect(model.showAnew)
        self._kiosk.door.opened.connect(model.showAnew)
        return model

    def _sheet(self) -> StaffStepModel:
        step = SheetStep(self.trial, self.morning)
        model = StaffStepModel(step.look, self._kiosk.root)
        self.trial.changed.connect(model.lookAgain)
        return model

    def _sound(self) -> StaffStepModel:
        kiosk = self._kiosk
        trial = SoundTrial(
            kiosk.aloud.speaker, kiosk.aloud.chime, lambda: kiosk.library.pack.language
        )
        step = SoundStep(trial, self.morning)
        model = StaffStepModel(step.look, kiosk.root)
        kiosk.navigator.moved.connect(step.forget)
        kiosk.navigator.moved.connect(model.lookAgain)
        return model

    def _note_touch(self) -> None:
        left = self.touch.grid.left
        if left == FIELDS:
            self.morning.leave()
        else:
            self.morning.note(MorningStep.TOUCH, StepResult(well=left == 0, left=left))

    def _computer(self) -> StaffStatesModel:
        model = StaffStatesModel(
            self._ways, ComputerList(self.machine, self.printout), self._kiosk.root
        )
        self.machine.changed.connect(model.showAnew)
        self.printout.changed.connect(model.showAnew)
        return model

    def _ends(self) -> StaffListModel:
        kiosk = self._kiosk
        model = StaffListModel(self._ways, EndsList(kiosk.door, kiosk.navigator), kiosk.root)
        kiosk.door.changed.connect(model.showAnew)
        return model

    def _sure(self) -> StaffStepModel:
        kiosk = self._kiosk
        question = EndQuestion(kiosk.door, kiosk.navigator, kiosk.given.on_end)
        model = StaffStepModel(question.look, kiosk.root)
        kiosk.navigator.moved.connect(model.lookAgain)
        return model
