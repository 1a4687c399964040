"""The beginning and the end of setting a kiosk up."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from kiosk.domain.exit_codes import ExitCode
from kiosk.domain.review import ReviewState
from kiosk.domain.setup_steps import DONE
from kiosk.services.navigator import Navigator
from kiosk.services.review_notice import ReviewNotice
from kiosk.viewmodels.staff_button import StaffAction
from kiosk.viewmodels.staff_step import StaffStep
from kiosk.viewmodels.staff_ways import StaffWays


class SetupFrame:
    """What comes, and what is left to do."""

    def __init__(
        self,
        ways: StaffWays,
        navigator: Navigator,
        review: ReviewNotice,
        end: Callable[[ExitCode], object],
        alone: Callable[[], bool],
    ) -> None:
        """Begin or end.

        Args:
            ways: Lead to the first step, or out.
            navigator: Knows which of both it is.
            review: Knows whether a clinician has signed.
            end: Ends the program with an exit status.
            alone: Tells whether the program sets up only, so that no kiosk starts after it.
        """
        self._ways = ways
        self._navigator = navigator
        self._review = review
        self._end = end
        self._alone = alone

    def look(self) -> StaffStep:
        """Tell what to do now."""
        return self._done() if self._navigator.place == DONE else self._begin()

    def _begin(self) -> StaffStep:
        translate = QCoreApplication.translate
        begin = StaffAction(translate("Setup", "Begin"), "arrow-right", self._ways.go_ahead)
        later = StaffAction(translate("Setup", "Not now"), "x", self._ways.leave)
        return StaffStep(
            translate("Setup", "Let us set this kiosk up"),
            translate(
                "Setup",
                "Clinic, printer, languages, PINs and review: about five minutes. Each step is"
                " kept when you go on. You can stop at any time and begin again later.",
            ),
            "list-checks",
            (begin, later),
        )

    def _done(self) -> StaffStep:
        translate = QCoreApplication.translate
        alone = self._alone()
        onward = translate("Setup", "Done") if alone else translate("Setup", "Start the kiosk")
        end = StaffAction(onward, "check", lambda: self._end(ExitCode.RESTART))
        back = StaffAction(translate("Setup", "Go back"), "arrow-left", self._navigator.back)
        afresh = translate("Setup", "The kiosk starts afresh, and all settings are saved.")
        later = translate("Setup", "Everything holds from the next start of the kiosk on.")
        words = later if alone else afresh
        if self._review.state is not ReviewState.CURRENT:
            left = translate(
                "Setup",
                "One thing is left: a clinician reads the pages and signs. Until then the kiosk"
                " says that it is not reviewed.",
            )
            words = f"{words} {left}"
        heading = translate("Setup", "The kiosk is set up")
        return StaffStep(heading, words, "circle-check", (end, back))
