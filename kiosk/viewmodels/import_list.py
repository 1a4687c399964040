"""What would change if the settings of a USB stick were taken over."""

from collections.abc import Sequence
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.route import Screen
from kiosk.domain.setting_editors import setting_of
from kiosk.domain.settings import Rejected
from kiosk.domain.settings_difference import Change
from kiosk.services.navigator import Navigator
from kiosk.services.settings_stick import Offered, SettingsStick, Unread
from kiosk.storage.settings_edit import Stored
from kiosk.storage.settings_export import NoExport
from kiosk.viewmodels.setting_words import label_of, shortened, value_words
from kiosk.viewmodels.staff_button import StaffAction
from kiosk.viewmodels.staff_states import Sign, StateRow, state_row

_LETTERS = 40


class ImportList:
    """Each change and each refusal; nothing is stored before staff say so."""

    def __init__(self, stick: SettingsStick, navigator: Navigator) -> None:
        """Go by what was read.

        Args:
            stick: Has read it.
            navigator: Goes back to the settings.
        """
        self._stick = stick
        self._navigator = navigator

    @property
    def title(self) -> str:
        """Heading of the screen, with the name of the stick as on the row that led here."""
        translate = QCoreApplication.translate
        if self._stick.source:
            return translate("StaffStick", "Load settings from %1").replace(
                "%1", self._stick.source
            )
        return translate("StaffImport", "Take these settings over?")

    @property
    def advice(self) -> str:
        """How it stands."""
        translate = QCoreApplication.translate
        if self._stick.stored is Stored.NOT_WRITABLE:
            return translate(
                "StaffImport", "Not saved. This kiosk may not write its settings. Tell IT."
            )
        match self._stick.offer:
            case Offered(changes=()):
                return translate("StaffImport", "Nothing would change.")
            case Offered():
                return translate(
                    "StaffImport", "Nothing has changed yet. Look through the list first."
                )
            case NoExport() | Unread() as why:
                return _refusal(why)
            case _:
                assert_never(self._stick.offer)

    def rows(self) -> Sequence[StateRow]:
        """Give the refusals, then the changes."""
        match self._stick.offer:
            case Offered(changes, rejected):
                return [*map(_rejected_row, rejected), *map(_change_row, changes)]
            case NoExport() | Unread():
                return ()
            case _:
                assert_never(self._stick.offer)

    def actions(self) -> Sequence[StaffAction]:
        """Take them over, where there is something."""
        match self._stick.offer:
            case Offered(changes=(_, *_)):
                words = QCoreApplication.translate("StaffImport", "Take them over")
                return (StaffAction(words, "check", self._take_over),)
            case _:
                return ()

    def _take_over(self) -> None:
        if self._stick.take_over():
            self._navigator.go(Screen.STAFF_SETTINGS)


def _refusal(why: NoExport | Unread) -> str:
    translate = QCoreApplication.translate
    match why:
        case NoExport.TOO_LARGE | NoExport.NOT_SETTINGS:
            return translate("StaffImport", "This file has no settings of a kiosk in it.")
        case NoExport.CUT_OFF:
            return translate(
                "StaffImport", "The end of the file is missing. Write it to the stick once more."
            )
        case NoExport.OTHER_FORMAT:
            return translate("StaffImport", "The file comes from another version of the program.")
        case Unread.UNREAD:
            return translate("StaffImport", "The stick could not be read. Plug it in once more.")
        case _:
            assert_never(why)


def _change_row(change: Change) -> StateRow:
    words = QCoreApplication.translate("StaffImport", "%1, instead of %2")
    after, before = (
        shortened(value_words(change.setting, value), _LETTERS)
        for value in (change.after, change.before)
    )
    about = words.replace("%1", after).replace("%2", before)
    return state_row(Sign.TOLD, label_of(change.setting), about)


def _rejected_row(rejected: Rejected) -> StateRow:
    setting = setting_of(rejected.key)
    words = QCoreApplication.translate("StaffImport", "Not taken over: it %1")
    title = label_of(setting) if setting else shortened(rejected.key, _LETTERS)
    return state_row(Sign.WRONG, title, words.replace("%1", rejected.reason))
