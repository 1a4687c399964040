"""Says in words whether a clinician has reviewed the content."""

from collections.abc import Callable
from datetime import date
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kiosk.domain.languages import ENGLISH, language_of
from kiosk.domain.review import ReviewState, review_state
from kiosk.services.library import Library


class ReviewNotice:
    """The review state of the current pack, judged by today's date."""

    def __init__(self, library: Library, today: Callable[[], date]) -> None:
        """Judge the library's pack.

        Args:
            library: Gives the pack.
            today: Gives the day to judge by.
        """
        self._library = library
        self._today = today

    @property
    def state(self) -> ReviewState:
        """The state of the current pack."""
        return review_state(self._library.pack.review, self._today())

    @property
    def sentence(self) -> str:
        """One calm sentence for visitors."""
        stamp = self._library.pack.review
        match self.state:
            case ReviewState.NOT_REVIEWED:
                return QCoreApplication.translate("Review", "Not yet reviewed by this clinic.")
            case ReviewState.OVERDUE:
                return QCoreApplication.translate("Review", "The clinic's review is overdue.")
            case ReviewState.CURRENT:
                day = stamp.date or self._today()
                words = QCoreApplication.translate("Review", "Reviewed by %1, %2, on %3.")
                return (
                    words.replace("%1", stamp.reviewer)
                    .replace("%2", stamp.role)
                    .replace(
                        "%3",
                        QLocale(
                            (language_of(self._library.pack.language) or ENGLISH).locale
                        ).toString(
                            QDate(day.year, day.month, day.day),
                            QCoreApplication.translate("Review", "MMMM d, yyyy"),
                        ),
                    )
                )
            case unknown:
                assert_never(unknown)
