"""The form on which a clinician signs a review, and its lines."""

from collections.abc import Sequence
from typing import assert_never

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from kiosk.domain.direction import with_numbers_kept
from kiosk.domain.review import ReviewState
from kiosk.domain.review_lines import LineFault, ReviewLine
from kiosk.domain.route import Screen
from kiosk.services.navigator import Navigator
from kiosk.services.review_desk import ReviewDesk
from kiosk.services.typist import LineKeys
from kiosk.storage.settings_edit import Stored
from kiosk.viewmodels.setting_words import shortened
from kiosk.viewmodels.staff_list import StaffRow
from kiosk.viewmodels.staff_ways import StaffWays
from kiosk.viewmodels.typed_line import LineStart

_READ, _SIGN, _TURN = "read", "sign", "turn"
_LETTERS = 40


class ReviewForm:
    """A row for each line, one to say that all was read, and one to sign."""

    def __init__(self, desk: ReviewDesk, ways: StaffWays, navigator: Navigator) -> None:
        """Show what is written.

        Args:
            desk: Has the lines.
            ways: Lead on when it is signed.
            navigator: Opens a line.
        """
        self._desk = desk
        self._ways = ways
        self._navigator = navigator

    @property
    def title(self) -> str:
        """Heading of the screen."""
        return QCoreApplication.translate("StaffReview", "The clinician’s review")

    @property
    def advice(self) -> str:
        """Who may sign, or how it stands."""
        translate = QCoreApplication.translate
        if self._desk.stored is Stored.NOT_WRITABLE:
            return translate(
                "StaffReview", "Not saved. This kiosk may not write into its own folder. Tell IT."
            )
        if self._desk.state is ReviewState.CURRENT:
            words = translate("StaffReview", "%1 Edition %2. Sign again when it is reviewed again.")
            words = words.replace("%1", self._desk.sentence)
            return words.replace("%2", str(self._desk.edition))
        words = translate(
            "StaffReview",
            "For edition %1. Only a clinician who has read every page may sign here."
            " Until then visitors see that it is not reviewed.",
        )
        return words.replace("%1", str(self._desk.edition))

    def rows(self) -> Sequence[StaffRow]:
        """Give the rows."""
        translate = QCoreApplication.translate
        read = translate("StaffReview", "I have read every page")
        said = translate("StaffReview", "Yes")
        unsaid = translate("StaffReview", "Not said yet")
        sign = translate("StaffReview", "Sign")
        ready = translate("StaffReview", "Visitors see it at once")
        unready = translate("StaffReview", "Fill in all of the above first")
        other = translate("StaffReview", "Touch to sign for another one")
        turn = StaffRow(_TURN, self._desk.title, other, "book-open")
        return [
            *([turn] if self._desk.has_others else []),
            *(StaffRow(line.value, *self._words(line), "pencil") for line in ReviewLine),
            StaffRow(_READ, read, said if self._desk.has_read else unsaid, "list-checks"),
            StaffRow(_SIGN, sign, ready if self._desk.can_sign else unready, "signature"),
        ]

    def open(self, target: str) -> None:
        """Write a line, say that all was read, sign, or sign for another therapy."""
        if target == _TURN:
            self._desk.turn()
        elif target == _READ:
            self._desk.say_read()
        elif target != _SIGN:
            self._navigator.go(Screen.STAFF_REVIEW_LINE, target)
        elif self._desk.sign() and self._ways.in_setup:
            self._ways.go_ahead()

    def _words(self, line: ReviewLine) -> tuple[str, str]:
        empty = QCoreApplication.translate("StaffReview", "Not written yet")
        return line_title(line), shortened(self._desk.text(line), _LETTERS) or empty


class ReviewTyping:
    """One line of the form, as it is typed."""

    def __init__(self, desk: ReviewDesk, ways: StaffWays, navigator: Navigator) -> None:
        """Type what the navigator names.

        Args:
            desk: Takes the line.
            ways: Lead back to the form.
            navigator: Names the line.
        """
        self._desk = desk
        self._ways = ways
        self._navigator = navigator
        self._text = ""

    @property
    def title(self) -> str:
        """Which line it is."""
        return line_title(self._line)

    @property
    def help(self) -> str:
        """What to type."""
        translate = QCoreApplication.translate
        return {
            ReviewLine.REVIEWER: translate("StaffReview", "First and last name of the clinician."),
            ReviewLine.ROLE: translate("StaffReview", "What the clinician is at this clinic."),
            ReviewLine.DATE: translate("StaffReview", "When the last page was read."),
            ReviewLine.REVIEW_BY: translate("StaffReview", "When it has to be reviewed again."),
        }[self._line]

    @property
    def hint(self) -> str:
        """How it is written."""
        translate = QCoreApplication.translate
        if self._line.is_day:
            return _with_days_kept(translate("StaffReview", "Year, month and day: 2026-11-30"))
        return translate("StaffReview", "Visitors read it on the start screen.")

    @property
    def notice(self) -> str:
        """Nothing more is to say."""
        return ""

    @property
    def save_words(self) -> str:
        """What the main button does."""
        return QCoreApplication.translate("StaffReview", "Done")

    @property
    def can_save(self) -> bool:
        """Whether the line is another."""
        return self._text.strip() != self._desk.text(self._line)

    @property
    def usual(self) -> None:
        """Nothing is usual."""
        return

    @property
    def is_usual(self) -> bool:
        """Nothing is usual."""
        return True

    def start(self) -> LineStart | None:
        """Begin with what stands."""
        if self._navigator.place.screen is not Screen.STAFF_REVIEW_LINE:
            return None
        line = self._line
        keys = LineKeys.DIGITS if line.is_day else LineKeys.OWN
        return LineStart(self._desk.text(line), line.limit, keys)

    def take(self, text: str) -> str:
        """Take what is typed, and say what is wrong with it."""
        self._text = text
        fault = self._desk.fault(self._line, text)
        return _fault_words(fault) if fault else ""

    def save(self) -> None:
        """Write it on the form."""
        self._desk.put(self._line, self._text)
        self._ways.go_ahead()

    @property
    def _line(self) -> ReviewLine:
        place = self._navigator.place
        is_shown = place.screen is Screen.STAFF_REVIEW_LINE
        return ReviewLine(place.subject) if is_shown else ReviewLine.REVIEWER


def line_title(line: ReviewLine) -> str:
    """Name a line."""
    translate = QCoreApplication.translate
    return {
        ReviewLine.REVIEWER: translate("StaffReview", "Name"),
        ReviewLine.ROLE: translate("StaffReview", "Role"),
        ReviewLine.DATE: translate("StaffReview", "Day of the review"),
        ReviewLine.REVIEW_BY: translate("StaffReview", "Review again by"),
    }[line]


def _fault_words(fault: LineFault) -> str:
    translate = QCoreApplication.translate
    match fault:
        case LineFault.NO_WORDS:
            return translate("StaffReview", "This cannot be used.")
        case LineFault.NO_DAY:
            return _with_days_kept(
                translate("StaffReview", "A day is written like this: 2026-11-30")
            )
        case LineFault.NOT_YET:
            return translate("StaffReview", "This day is still to come.")
        case LineFault.PAST:
            return translate("StaffReview", "This day is over already.")
        case _:
            assert_never(fault)


def _with_days_kept(words: str) -> str:
    right_to_left = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return with_numbers_kept(words) if right_to_left else words
