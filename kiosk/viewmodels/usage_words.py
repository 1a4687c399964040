"""How counts of use are said to staff."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kiosk.domain.languages import language_of
from kiosk.domain.usage import SHOWN_FROM, Counted
from kiosk.domain.usage_chart import Bar

LANGUAGES = "languages"


def measure_title(measure: str) -> str:
    """Name what is counted.

    Args:
        measure: The value of a :class:`Counted`, or ``languages``.
    """
    translate = QCoreApplication.translate
    titles = {
        Counted.PAGES.value: translate("Usage", "Pages turned"),
        Counted.QUESTIONS.value: translate("Usage", "Questions chosen"),
        Counted.SHEETS.value: translate("Usage", "Sheets printed"),
        Counted.FAULTS.value: translate("Usage", "Faults of the kiosk"),
        LANGUAGES: translate("Usage", "Visits by language"),
    }
    return titles[measure]


def unread_words() -> str:
    """Say that there are counts, or were, which nobody can read."""
    return QCoreApplication.translate("Usage", "The counts cannot be read. Tell IT.")


def count_words(count: int | None) -> str:
    """Say a number; a small one is only said to be small."""
    if count is None:
        words = QCoreApplication.translate("Usage", "under %1")
        return words.replace("%1", str(SHOWN_FROM))
    return QLocale().toString(count)


def bar_title(bar: Bar) -> str:
    """Say which week, and which language where one is counted."""
    week = QCoreApplication.translate("Usage", "Week of %1").replace("%1", _day(bar.monday))
    if not bar.language:
        return week
    language = language_of(bar.language)
    return f"{week}, {language.own_name if language else bar.language}"


def _day(day: date) -> str:
    locale = QLocale()
    return locale.toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
