"""The step of the morning check in which staff listen."""

from PySide6.QtCore import QCoreApplication

from kiosk.domain.morning_check import MorningStep, StepResult
from kiosk.services.morning_round import MorningRound
from kiosk.services.sound_trial import SoundTrial
from kiosk.viewmodels.staff_button import StaffAction
from kiosk.viewmodels.staff_step import StaffStep


class SoundStep:
    """Plays something, and asks whether it was heard."""

    def __init__(self, sound: SoundTrial, morning: MorningRound) -> None:
        """Play nothing yet."""
        self._sound = sound
        self._morning = morning
        self._played = False

    def look(self) -> StaffStep:
        """Tell what to do now."""
        return self._ask() if self._played else self._offer()

    def play(self) -> None:
        """Let staff hear the kiosk."""
        self._played = True
        self._sound.play(QCoreApplication.translate("Morning", "This is the voice of the kiosk."))

    def forget(self) -> None:
        """Begin anew, because staff have gone on."""
        if self._played:
            self._sound.stop()
        self._played = False

    def _offer(self) -> StaffStep:
        translate = QCoreApplication.translate
        kind = (
            translate("Morning", "The kiosk says one short sentence.")
            if self._sound.has_voice
            else translate("Morning", "The kiosk plays a short soft tone.")
        )
        listen = StaffAction(translate("Morning", "Play it"), "play", self.play)
        skip = translate("Morning", "Skip")
        pass_over = StaffAction(skip, "arrow-right", self._pass_over)
        leave = StaffAction(translate("Morning", "Back"), "arrow-left", self._morning.leave)
        heading = translate("Morning", "Listen to the kiosk?")
        return StaffStep(heading, kind, "volume-2", (listen, pass_over, leave))

    def _ask(self) -> StaffStep:
        translate = QCoreApplication.translate
        return StaffStep(
            translate("Morning", "Did you hear it?"),
            translate("Morning", "It may be in the headset, if one is plugged in."),
            "volume-2",
            (
                StaffAction(translate("Morning", "Yes, I did"), "check", self._heard),
                StaffAction(translate("Morning", "No, nothing"), "x", self._not_heard),
                StaffAction(translate("Morning", "Play it again"), "play", self.play),
            ),
        )

    def _heard(self) -> None:
        self._morning.note(MorningStep.SOUND, StepResult(well=True))

    def _not_heard(self) -> None:
        self._morning.note(MorningStep.SOUND, StepResult(well=False))

    def _pass_over(self) -> None:
        self._morning.pass_over(MorningStep.SOUND)
