"""Builds the screens on which staff change settings; imported with the first of them."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from kiosk.domain.paper import Paper, set_paper
from kiosk.domain.print_limits import PrintLimits
from kiosk.domain.printing_settings import PAPER
from kiosk.domain.route import Screen
from kiosk.host.program import program_command
from kiosk.host.removable_drives import Drive, removable_drives
from kiosk.services.print_desk import PrintDesk
from kiosk.services.printer_list import ROLE, PrinterList
from kiosk.services.queue_trial import QueueTrial
from kiosk.services.setting_draft import SettingDraft
from kiosk.services.settings_desk import SettingsDesk
from kiosk.services.settings_stick import SettingsStick
from kiosk.services.typist import Typist
from kiosk.viewmodels.import_list import ImportList
from kiosk.viewmodels.printer_trial import PrinterTrial
from kiosk.viewmodels.setting_card import SettingCard
from kiosk.viewmodels.setting_choice import SettingChoiceModel
from kiosk.viewmodels.setting_faults import SettingFaults
from kiosk.viewmodels.setting_groups import SettingGroups, SettingsOfGroup
from kiosk.viewmodels.setting_line import HOURS_MAX, SettingLine
from kiosk.viewmodels.setting_number import SettingNumberModel
from kiosk.viewmodels.setting_printer import SettingPrinterModel
from kiosk.viewmodels.staff_list import StaffContent, StaffListModel
from kiosk.viewmodels.staff_states import StaffStatesModel
from kiosk.viewmodels.staff_step import StaffStepModel
from kiosk.viewmodels.staff_ways import StaffWays
from kiosk.viewmodels.stick_list import StickList
from kiosk.viewmodels.typed_line import TypedLineModel

if TYPE_CHECKING:
    from kiosk.wiring import Kiosk

Model = TypeVar("Model", bound=QObject)
# Of a test sheet as many as staff like, one after the other.
_TRIALS = PrintLimits(1000, 0.0)


class SettingsParts:
    """What the screens of the settings share."""

    def __init__(
        self,
        kiosk: "Kiosk",
        printers: PrinterList | None = None,
        drives: Callable[[], tuple[Drive, ...]] = removable_drives,
        desk_for: Callable[[str], PrintDesk] | None = None,
    ) -> None:
        """Build on the kiosk.

        Args:
            kiosk: Has the profile and what holds since the start.
            printers: A list of printers in the stead of the machine's.
            drives: Lists the USB sticks.
            desk_for: Gives a print desk for a queue in the stead of the real one.
        """
        given, root = kiosk.given, kiosk.root
        self._kiosk = kiosk
        self._ways = StaffWays(kiosk.navigator, root)
        self.desk = SettingsDesk(given.pack_choice.profile, given.settings, root)
        self.trial = QueueTrial(desk_for or self._desk_for, self._paper, root)
        self.stick = SettingsStick(self.desk, drives, root)
        self.stick.offered.connect(self._show_offer)
        kiosk.navigator.moved.connect(self._follow)
        self.draft = SettingDraft(self.desk, kiosk.navigator, root)
        self.typist = Typist(kiosk.visit.typing.keyboards, kiosk.navigator, HOURS_MAX, root)
        self.printers = printers or PrinterList(program_command(ROLE), root)

    def stop(self) -> None:
        """End what runs in other processes."""
        self.printers.stop()
        self.trial.close()

    def model(self, screen: Screen) -> QObject:
        """Build the view model of one of their screens."""
        models: dict[Screen, Callable[[], QObject]] = {
            Screen.STAFF_SETTINGS: self._groups,
            Screen.STAFF_SETTING_GROUP: self._group,
            Screen.STAFF_SETTING_FAULTS: self._faults,
            Screen.STAFF_STICK: self._stick,
            Screen.STAFF_IMPORT: self._import,
            Screen.STAFF_TRIAL: self._trial,
            Screen.STAFF_SETTING_NUMBER: self._number,
            Screen.STAFF_SETTING_CHOICE: self._choice,
            Screen.STAFF_SETTING_TEXT: self._text,
            Screen.STAFF_SETTING_PRINTER: self._printer,
        }
        return models[screen]()

    def _follow(self) -> None:
        screen = self._kiosk.navigator.place.screen
        if screen is Screen.STAFF_SETTINGS:
            self.desk.look_again()
        self.stick.watch(wanted=screen is Screen.STAFF_STICK)
        if screen is Screen.STAFF_TRIAL:
            self.trial.begin(self._kiosk.navigator.place.subject)
        else:
            self.trial.end()

    def _show_offer(self) -> None:
        # A slow stick may be read only once staff have left, and a visitor has come.
        if self._kiosk.navigator.place.screen is Screen.STAFF_STICK:
            self._kiosk.navigator.go(Screen.STAFF_IMPORT)

    def _groups(self) -> StaffListModel:
        kiosk = self._kiosk
        return self._list(SettingGroups(self.desk, kiosk.door, kiosk.navigator))

    def _group(self) -> StaffListModel:
        kiosk = self._kiosk
        shown = self._list(SettingsOfGroup(self.desk, kiosk.door, kiosk.navigator))
        kiosk.navigator.moved.connect(shown.showAnew)
        return shown

    def _faults(self) -> StaffStatesModel:
        shown = StaffStatesModel(self._ways, SettingFaults(self.desk), self._kiosk.root)
        self.desk.changed.connect(shown.showAnew)
        return shown

    def _stick(self) -> StaffListModel:
        shown = StaffListModel(self._ways, StickList(self.stick), self._kiosk.root)
        self.stick.changed.connect(shown.showAnew)
        return shown

    def _import(self) -> StaffStatesModel:
        kiosk = self._kiosk
        shown = StaffStatesModel(self._ways, ImportList(self.stick, kiosk.navigator), kiosk.root)
        self.stick.changed.connect(shown.showAnew)
        self.stick.offered.connect(shown.showAnew)
        return shown

    def _desk_for(self, queue: str) -> PrintDesk:
        return PrintDesk(queue, _TRIALS, self._kiosk.given.now_s, self._kiosk.root)

    def _paper(self) -> Paper | None:
        # Of the file: staff may have set it since the kiosk was started.
        return set_paper(self.desk.saved.get(PAPER))

    def _trial(self) -> StaffStepModel:
        kiosk = self._kiosk
        shown = StaffStepModel(PrinterTrial(self.trial, kiosk.navigator).look, kiosk.root)
        self.trial.changed.connect(shown.lookAgain)
        kiosk.navigator.moved.connect(shown.lookAgain)
        return shown

    def _list(self, content: StaffContent) -> StaffListModel:
        shown = StaffListModel(self._ways, content, self._kiosk.root)
        self.desk.changed.connect(shown.showAnew)
        self._kiosk.door.changed.connect(shown.showAnew)
        return shown

    def _number(self) -> SettingNumberModel:
        card = self._card()
        return _with(card, SettingNumberModel(self.draft, card, self._kiosk.root))

    def _choice(self) -> SettingChoiceModel:
        card = self._card()
        return _with(card, SettingChoiceModel(self.draft, card, self._kiosk.root))

    def _text(self) -> TypedLineModel:
        card = self._card()
        line = SettingLine(self.draft, card)
        model = TypedLineModel(self._ways, line, self.typist, self._kiosk.root)
        self.draft.begun.connect(model.begin)
        card.changed.connect(model.showAnew)
        return _with(card, model)

    def _printer(self) -> SettingPrinterModel:
        kiosk, card = self._kiosk, self._card()
        model = SettingPrinterModel(self.draft, card, self.printers, kiosk.navigator, kiosk.root)
        return _with(card, model)

    def _card(self) -> SettingCard:
        return SettingCard(self.draft, self._ways)


def _with(card: SettingCard, model: Model) -> Model:
    # It goes with the model that it was made for.
    card.setParent(model)
    return model
