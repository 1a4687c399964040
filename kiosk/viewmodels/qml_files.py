"""Which QML file shows a screen, or a control that comes and goes."""

from functools import cache

from PySide6.QtCore import QUrl

from kiosk.domain.route import Screen
from kiosk.host.bundle import qml_folder

_FILES = {
    Screen.ATTRACT: "AttractScreen",
    Screen.THERAPIES: "TherapiesScreen",
    Screen.HOME: "HomeScreen",
    Screen.TOPICS: "TopicsScreen",
    Screen.PAGE: "PageScreen",
    Screen.SOURCES: "SourcesScreen",
    Screen.FAQ: "FaqScreen",
    Screen.FAQ_LIST: "FaqListScreen",
    Screen.ANSWER: "AnswerScreen",
    Screen.QUESTIONS: "QuestionsScreen",
    Screen.STAGES: "StagesScreen",
    Screen.READY: "ReadyScreen",
    Screen.PREVIEW: "PreviewScreen",
    Screen.PRINTING: "PrintingScreen",
    Screen.TAKEAWAY: "TakeawayScreen",
    Screen.HELP: "HelpScreen",
    Screen.FINISH: "FinishScreen",
    Screen.ASK_DESK: "AskDeskScreen",
    Screen.TEACH_BACK: "TeachBackScreen",
    Screen.STAFF_CORNER: "StaffCornerScreen",
    Screen.STAFF_PIN: "StaffPinScreen",
    Screen.STAFF_HOME: "StaffListScreen",
    Screen.STAFF_TODAY: "StaffStatesScreen",
    Screen.STAFF_MORNING: "StaffListScreen",
    Screen.STAFF_SHEET: "StaffStepScreen",
    Screen.STAFF_TOUCH: "StaffTouchScreen",
    Screen.STAFF_SOUND: "StaffStepScreen",
    Screen.STAFF_USAGE: "StaffListScreen",
    Screen.STAFF_CHART: "StaffChartScreen",
    Screen.STAFF_LOG: "StaffStatesScreen",
    Screen.STAFF_COMPUTER: "StaffStatesScreen",
    Screen.STAFF_MAINTENANCE: "StaffListScreen",
    Screen.STAFF_UPDATE: "StaffStatesScreen",
    Screen.STAFF_END: "StaffListScreen",
    Screen.STAFF_SURE: "StaffStepScreen",
    Screen.STAFF_CALIBRATE: "CalibrateScreen",
    Screen.STAFF_SETTINGS: "StaffListScreen",
    Screen.STAFF_SETTING_GROUP: "StaffListScreen",
    Screen.STAFF_SETTING_NUMBER: "SettingNumberScreen",
    Screen.STAFF_SETTING_CHOICE: "SettingChoiceScreen",
    Screen.STAFF_SETTING_TEXT: "TypedLineScreen",
    Screen.STAFF_SETTING_PRINTER: "SettingPrinterScreen",
    Screen.STAFF_SETTING_FAULTS: "StaffStatesScreen",
    Screen.STAFF_STICK: "StaffListScreen",
    Screen.STAFF_IMPORT: "StaffStatesScreen",
    Screen.STAFF_TRIAL: "StaffStepScreen",
    Screen.STAFF_LANGUAGES: "StaffStatesScreen",
    Screen.STAFF_REVIEW: "StaffListScreen",
    Screen.STAFF_REVIEW_LINE: "TypedLineScreen",
    Screen.STAFF_PINS: "StaffListScreen",
    Screen.STAFF_NEW_PIN: "NewPinScreen",
    Screen.STAFF_SETUP: "StaffStepScreen",
    Screen.KEYBOARD: "KeyboardScreen",
    Screen.SEARCH: "SearchScreen",
    Screen.GLOSSARY: "GlossaryScreen",
    Screen.LANGUAGE: "LanguageScreen",
    Screen.ENGLISH_ONLY: "EnglishOnlyScreen",
    Screen.DISPLAY: "DisplayScreen",
}


def screen_file(screen: Screen) -> QUrl:
    """Give the file of a screen that somebody goes to, with its name, since some share a file."""
    address = named_screen_file(_FILES[screen])
    address.setFragment(screen.value)
    return address


def named_screen_file(name: str) -> QUrl:
    """Give the file of what stands in the stead of a screen, such as the idle warning."""
    return QUrl(_address("Screens", name))


def control_file(name: str) -> QUrl:
    """Give the file of a control that the window loads by itself."""
    return QUrl(_address("Controls", name))


@cache
def _address(folder: str, name: str) -> str:
    return QUrl.fromLocalFile(qml_folder() / "Kiosk" / folder / f"{name}.qml").toString()
