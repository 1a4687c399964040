"""Says in words whether a clinician has reviewed the content."""

from collections.abc import Callable
from datetime import date
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, Signal

from kiosk.content.pack import Pack
from kiosk.domain.languages import ENGLISH, language_of
from kiosk.domain.review import ReviewStamp, ReviewState, review_state, stamp_in_force
from kiosk.services.library import Library

ClinicStamp = Callable[[str, int], ReviewStamp | None]


class ReviewNotice(QObject):
    """The review state of the current pack, judged by today's date."""

    changed = Signal()

    def __init__(
        self,
        library: Library,
        today: Callable[[], date],
        clinic_stamp: ClinicStamp,
        parent: QObject | None = None,
    ) -> None:
        """Judge the library's pack.

        Args:
            library: Gives the pack.
            today: Gives the day to judge by.
            clinic_stamp: Gives the clinic's own stamp for a pack's id and edition.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._library = library
        self._today = today
        self._clinic_stamp = clinic_stamp
        self._read: dict[tuple[str, int], ReviewStamp | None] = {}

    @property
    def today(self) -> date:
        """The day to judge by."""
        return self._today()

    @property
    def stamp(self) -> ReviewStamp:
        """The stamp that counts for the current pack; empty where there is none."""
        return self._stamp_of(self._library.pack)

    @property
    def state(self) -> ReviewState:
        """The state of the current pack."""
        return self.state_of(self._library.pack)

    def state_of(self, pack: Pack) -> ReviewState:
        """Judge a pack."""
        return review_state(self._stamp_of(pack), self.today)

    def look_again(self) -> None:
        """Read the clinic's stamp anew, after staff have given one."""
        self._read = {}
        self.changed.emit()

    @property
    def sentence(self) -> str:
        """One calm sentence for visitors."""
        return self.sentence_of(self._library.pack)

    def sentence_of(self, pack: Pack) -> str:
        """Give the sentence about a pack, in the language of the screen."""
        stamp = self._stamp_of(pack)
        match self.state_of(pack):
            case ReviewState.NOT_REVIEWED:
                return QCoreApplication.translate("Review", "Not yet reviewed by this clinic.")
            case ReviewState.OVERDUE:
                return QCoreApplication.translate("Review", "The clinic's review is overdue.")
            case ReviewState.CURRENT:
                day = stamp.date or self.today
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

    def _stamp_of(self, pack: Pack) -> ReviewStamp:
        edition = (pack.id, pack.edition)
        if edition not in self._read:
            self._read[edition] = self._clinic_stamp(*edition)
        return stamp_in_force(pack.review, self._read[edition])


def several_reviews() -> str:
    """Say where the reviews stand on a kiosk with several therapies."""
    return QCoreApplication.translate("Review", "Each treatment shows its own review.")
