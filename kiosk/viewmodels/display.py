"""The display screen: size of text, colours, and what else makes the kiosk easier to use."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.display import Hand, Theme
from kiosk.domain.languages import LANGUAGES, Language
from kiosk.domain.sentences import sentence_spans
from kiosk.services.display_choice import DisplayChoice
from kiosk.services.languages import Languages
from kiosk.services.navigator import Navigator
from kiosk.services.spoken_stops import spoken_keys
from kiosk.viewmodels.part_pager import PartPager
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.switches import SwitchesModel
from kiosk.viewmodels.time_limit import TimeLimit

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class DisplayModel(QObject):
    """What is chosen, and what a tap chooses; it holds at once."""

    changed = Signal()

    hideWanted = Signal()

    def __init__(
        self,
        choice: DisplayChoice,
        navigator: Navigator,
        languages: Languages,
        time_limit: TimeLimit,
        switches: SwitchesModel,
        voice_words: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        """Follow what is chosen.

        Args:
            choice: How the kiosk looks.
            navigator: Knows where the visitor was.
            languages: Knows the language of the screen.
            time_limit: Whether the visit may end by itself.
            switches: Whether the visitor chooses by switches; it goes with this model.
            voice_words: Gives what to tell where the present language has no voice, or nothing.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._choice = choice
        self._navigator = navigator
        self._languages = languages
        self._time_limit = time_limit
        self._switches = switches
        switches.setParent(self)
        self._voice_words = voice_words
        self._parts = PartPager(self)
        self._other_languages = RowsModel(Language, self)
        self._other_languages.replace([one for one in LANGUAGES if one != languages.current])
        choice.changed.connect(self.changed)
        navigator.restarted.connect(self._parts.forget)

    @property
    def pager(self) -> PartPager:
        """Turns through the parts."""
        return self._parts

    @Property(QObject, constant=True)
    def parts(self) -> PartPager:
        """Turns through the parts."""
        return self._parts

    @Property(TimeLimit, constant=True)
    def timeLimit(self) -> TimeLimit:
        """Whether the visit may end by itself."""
        return self._time_limit

    @Property(QObject, constant=True)
    def otherLanguages(self) -> RowsModel:
        """The languages of the program but that of the screen."""
        return self._other_languages

    @Property(QObject, constant=True)
    def switches(self) -> SwitchesModel:
        """Whether the visitor chooses by switches, and at what pace."""
        return self._switches

    @Property(list, constant=True)
    def keyWords(self) -> list[str]:
        """How the keys are used, sentence by sentence, as whoever presses one first hears it."""
        words = spoken_keys()
        return [words[start:end] for start, end in sentence_spans(words)]

    @Property(str, constant=True)
    def voiceWords(self) -> str:
        """That the present language has no voice, or nothing."""
        return self._voice_words()

    @Property(float, notify=changed)
    def textScale(self) -> float:
        """How much larger text is: 1, 1.5 or 2."""
        return self._choice.value.text_scale

    @Property(str, notify=changed)
    def theme(self) -> str:
        """Colours: light, dark or contrast."""
        return self._choice.value.theme.value

    @Property(str, notify=changed)
    def hand(self) -> str:
        """Side of the buttons: left, right or both."""
        return self._choice.value.hand.value

    @Property(bool, notify=changed)
    def calm(self) -> bool:
        """Whether one sentence shows at a time."""
        return self._choice.value.calm

    @Property(bool, notify=changed)
    def reach(self) -> bool:
        """Whether all that can be pressed stands low."""
        return self._choice.value.reach

    @Slot(float)
    def scaleText(self, factor: float) -> None:
        """Show text 1, 1.5 or 2 times as large."""
        self._choice.scale_text(factor)

    @Slot(str)
    def takeTheme(self, theme: str) -> None:
        """Show other colours."""
        self._choice.take_theme(Theme(theme))

    @Slot(str)
    def takeHand(self, hand: str) -> None:
        """Gather the buttons at a side, or at both."""
        self._choice.take_hand(Hand(hand))

    @Slot()
    def toggleCalm(self) -> None:
        """Show one sentence at a time, or whole pages again."""
        self._choice.toggle_calm()

    @Slot()
    def toggleReach(self) -> None:
        """Bring all that can be pressed down, or back."""
        self._choice.toggle_reach()

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:
        """Go on in a language where the visitor was."""
        self._navigator.back()
        self._languages.use(code)

    @Slot()
    def hide(self) -> None:
        """Hide the screen from others."""
        self.hideWanted.emit()
