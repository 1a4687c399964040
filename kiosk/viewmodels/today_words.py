"""How the parts of the kiosk are today, each in one short sentence with what to do."""

from collections.abc import Sequence
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime

from kiosk.domain.last_restart import LastRestart, RestartReason
from kiosk.domain.morning_check import MorningVerdict
from kiosk.domain.outcomes import PrintReason
from kiosk.domain.paper import Paper
from kiosk.domain.printer_state import PaperState, PrinterState, paper_state
from kiosk.domain.review import ReviewState
from kiosk.domain.sound import SoundPlace
from kiosk.viewmodels.printer_words import printer_words
from kiosk.viewmodels.staff_states import Sign, StateRow, state_row

# Names of goods, alike in all languages.
PAPER_NAMES = {Paper.LETTER: "Letter", Paper.A4: "A4"}


def looking_row() -> StateRow:
    """Tell that the printer was asked and has not answered yet."""
    words = QCoreApplication.translate("Today", "The printer: looking …")
    return state_row(Sign.LOOKING, words)


def printer_rows(printer: PrinterState | None, wanted: Paper | None) -> Sequence[StateRow]:
    """Tell how printer and paper are.

    Args:
        printer: What it said; None where it could not be asked.
        wanted: The paper that the clinic has set, or None where any will do.
    """
    translate = QCoreApplication.translate
    if printer is None:
        title = translate("Today", "The printer could not be asked")
        try_it = translate("Today", "Print a test sheet in the morning check.")
        return [state_row(Sign.TOLD, title, try_it)]
    words = printer_words(printer.reason)
    sign = Sign.WELL if printer.reason is PrintReason.NONE else Sign.WRONG
    paper = _paper_row(printer, wanted)
    if paper_state(printer, wanted) is PaperState.OUT:
        return [paper]
    return [state_row(sign, words.title, words.to_do), *([paper] if printer.answers else [])]


def _paper_row(printer: PrinterState, wanted: Paper | None) -> StateRow:
    translate = QCoreApplication.translate
    state = paper_state(printer, wanted)
    match state:
        case PaperState.OUT:
            words = printer_words(PrintReason.PAPER_OUT)
            return state_row(Sign.WRONG, words.title, words.to_do)
        case PaperState.UNTOLD:
            title = translate("Today", "The printer does not tell which paper it has")
            return state_row(Sign.TOLD, title, translate("Today", "Look into its tray."))
        case PaperState.RIGHT:
            title = translate("Today", "The right paper is in the printer: %1")
            return state_row(Sign.WELL, title.replace("%1", _names(printer.papers)))
        case PaperState.OTHER:
            title = translate("Today", "The wrong paper is in the printer: %1")
            to_do = translate("Today", "Put %1 paper into the printer.")
            right = _names(frozenset({wanted} if wanted else ()))
            return state_row(
                Sign.WRONG,
                title.replace("%1", _names(printer.papers)),
                to_do.replace("%1", right),
            )
        case _:
            assert_never(state)


def sound_row(place: SoundPlace, *, has_voice: bool) -> StateRow:
    """Tell whether the kiosk can be heard, and by whom."""
    translate = QCoreApplication.translate
    if not has_voice:
        title = translate("Today", "The kiosk cannot read aloud")
        to_do = translate("Today", "Visitors can still read by themselves. Tell IT.")
        return state_row(Sign.WRONG, title, to_do)
    match place:
        case SoundPlace.HEADSET:
            title = translate("Today", "Reading aloud works, in the headset")
        case SoundPlace.SPEAKER:
            title = translate("Today", "Reading aloud works, through the speaker")
        case SoundPlace.UNKNOWN:
            title = translate("Today", "The kiosk cannot tell where its voice is heard")
            about = translate("Today", "Listen to it in the morning check.")
            return state_row(Sign.TOLD, title, about)
        case _:
            assert_never(place)
    return state_row(Sign.WELL, title)


def review_row(state: ReviewState, sentence: str) -> StateRow:
    """Tell whether a clinician has reviewed the content.

    Args:
        state: Of the review.
        sentence: The same as visitors read it.
    """
    translate = QCoreApplication.translate
    match state:
        case ReviewState.CURRENT:
            title = translate("Today", "The content is reviewed")
            return state_row(Sign.WELL, title, sentence)
        case ReviewState.OVERDUE:
            title = translate("Today", "The content must be reviewed again")
        case ReviewState.NOT_REVIEWED:
            title = translate("Today", "The content is not reviewed by this clinic yet")
        case _:
            assert_never(state)
    return state_row(Sign.WRONG, title, translate("Today", "Ask a clinician to review it."))


def translations_row(waiting: int) -> StateRow:
    """Tell how many translations wait for a review."""
    translate = QCoreApplication.translate
    title = translate("Today", "Translations that wait for a review: %1")
    about = translate("Today", "Until then visitors read these parts in English.")
    return state_row(Sign.TOLD, title.replace("%1", str(waiting)), about)


def settings_row(rejected: int) -> StateRow:
    """Tell how many settings were not taken over."""
    translate = QCoreApplication.translate
    title = translate("Today", "Settings that were not taken over: %1")
    about = translate("Today", "The kiosk uses its own values for them. Tell IT.")
    return state_row(Sign.WRONG, title.replace("%1", str(rejected)), about)


def code_row(code: str) -> StateRow:
    """Tell the code of a failure that stands."""
    translate = QCoreApplication.translate
    title = translate("Today", "The kiosk has noted the fault %1").replace("%1", code)
    return state_row(Sign.WRONG, title, translate("Today", "Tell IT this code."))


def touch_row(ignored: int) -> StateRow:
    """Tell how many touches did not count."""
    translate = QCoreApplication.translate
    title = translate("Today", "Touches that did not count: %1")
    about = translate(
        "Today", "Palms, whole hands and drumming do not. If it is many, clean the screen."
    )
    return state_row(Sign.TOLD, title.replace("%1", str(ignored)), about)


def restart_row(restart: LastRestart | None) -> StateRow:
    """Tell why and when the kiosk was started again."""
    translate = QCoreApplication.translate
    if restart is None:
        title = translate("Today", "No restart since it was switched on")
        return state_row(Sign.WELL, title)
    day, hour = restart.hour.date(), QTime(restart.hour.hour, 0)
    moment = QDateTime(QDate(day.year, day.month, day.day), hour)
    when = QLocale().toString(moment, translate("Today", "MMMM d, h AP"))
    match restart.reason:
        case RestartReason.PLANNED:
            title = translate("Today", "Last restart: %1, as planned")
            return state_row(Sign.WELL, title.replace("%1", when))
        case RestartReason.ASKED:
            title = translate("Today", "Last restart: %1, by staff")
            return state_row(Sign.WELL, title.replace("%1", when))
        case RestartReason.CRASH | RestartReason.HANG:
            title = translate("Today", "Last restart: %1, by itself after a fault")
            to_do = translate("Today", "Tell IT if it happens again.")
            return state_row(Sign.TOLD, title.replace("%1", when), to_do)
        case _:
            assert_never(restart.reason)


def morning_row(verdict: MorningVerdict) -> StateRow:
    """Tell what came of today's morning check."""
    translate = QCoreApplication.translate
    match verdict:
        case MorningVerdict.WELL:
            title = translate("Today", "The morning check went well")
            return state_row(Sign.WELL, title)
        case MorningVerdict.WRONG:
            title = translate("Today", "The morning check has found something")
            to_do = translate("Today", "Open it to see what helps.")
            return state_row(Sign.WRONG, title, to_do)
        case MorningVerdict.UNFINISHED:
            title = translate("Today", "The morning check is not done yet")
            about = translate("Today", "It takes two minutes.")
            return state_row(Sign.TOLD, title, about)
        case _:
            assert_never(verdict)


def _names(papers: frozenset[Paper]) -> str:
    return ", ".join(name for paper, name in PAPER_NAMES.items() if paper in papers)
