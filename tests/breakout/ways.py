"""How a kiosk gets into a state, what is done in a visit, and what shows; run inside the kiosk."""

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication

from kiosk.domain.cover import Cover
from kiosk.domain.display import Theme
from kiosk.domain.idle import AFTER_SOUND_S, SHORTEST_S, IdleStage
from kiosk.domain.keyboard import Key, KeyAction
from kiosk.domain.route import Screen
from kiosk.domain.scanning import Switches
from kiosk.viewmodels.printing import PrintingModel
from kiosk.wiring import Kiosk
from tests.breakout.case import State

PAGE = "going-home/no-driving"
OWN = "Is my canary ok?"
# A tap counts again, wherever the last one was.
PAUSE_S = 2.0
LONG_AFTER_S = 3600.0


class Ways:
    """Leads a kiosk about by its own ways, as a visitor would."""

    def __init__(self, kiosk: Kiosk, put_forward: Callable[[float], None]) -> None:
        self._kiosk = kiosk
        self._put_forward = put_forward

    def go(self, state: str) -> dict[str, object]:
        """Begin afresh, and go on to a state; a sheet that is under way goes on."""
        kiosk, wanted = self._kiosk, State(state)
        kiosk.comfort.cover.lift()
        if wanted is State.PRINTING and self._prints():
            kiosk.watch.touched()
        else:
            kiosk.end.finish()
            self._begin(wanted)
        self._put_forward(PAUSE_S)
        if wanted is State.COUNTDOWN:
            # The words of the page are counted later, and would take the warning away.
            kiosk.view.stop()
            self._put_forward(SHORTEST_S + AFTER_SOUND_S)
            kiosk.watch.show_words(0)
        return self.show()

    def visit(self, screen: str, about: str) -> None:
        """Go to a screen in the middle of a visit."""
        self._kiosk.navigator.go(Screen(screen), about)
        self._put_forward(PAUSE_S)

    def wait(self, seconds: float) -> None:
        """Put the clock forward."""
        self._put_forward(seconds)

    def finish(self) -> None:
        """End the visit."""
        self._kiosk.end.finish()

    def leave_alone(self) -> None:
        """Let nobody touch it for an hour."""
        self._kiosk.view.stop()
        self._put_forward(LONG_AFTER_S)
        self._kiosk.watch.show_words(0)
        self._put_forward(LONG_AFTER_S)
        self._kiosk.watch._look()

    def print_sheet(self) -> None:
        """Print, as the button of the preview does."""
        printing = self._kiosk.models[Screen.PRINTING]
        assert isinstance(printing, PrintingModel)
        printing.printSheet()

    def stop_printing(self) -> None:
        """Stop, as the button does."""
        self._kiosk.visit.desk.call_off()

    def ring(self) -> bool | None:
        """Tell whether what the keys stand on can be seen; None while they stand nowhere."""
        focus, window = self._kiosk.keys.focus, self._kiosk.window
        if focus.ring.isEmpty():
            return None
        glass = QRectF(0, 0, window.width(), window.height())
        return glass.intersects(focus.ring) and all(item.isVisible() for item in focus._ringed)

    def do_in_visit(self, step: str) -> None:
        """Do one of the things that a visit must not leave."""
        kiosk = self._kiosk
        own, query = kiosk.visit.typing.own_words, kiosk.visit.typing.query
        steps: dict[str, Callable[[], object]] = {
            "list": lambda: kiosk.book.add_ready("canary-car"),
            "removed": lambda: kiosk.book.remove(0),
            "own words": lambda: own.write(OWN),
            "cleared words": lambda: own.press(Key(KeyAction.CLEAR)),
            "search words": lambda: query.write("canary"),
            "language": lambda: kiosk.languages.use("es"),
            "larger": lambda: kiosk.comfort.display.scale_text(2.0),
            "dark": lambda: kiosk.comfort.display.take_theme(Theme.DARK),
            "large print": lambda: kiosk.visit.draft.set_large_print(wanted=True),
            "unlimited": lambda: kiosk.watch.set_unlimited(wanted=True),
            "switches": lambda: kiosk.comfort.switches.use(Switches.TWO),
            "ring": kiosk.keys.keypad.wake,
            "cover": lambda: kiosk.comfort.cover.put(Cover.HIDDEN),
            "way back": lambda: kiosk.navigator.go(Screen.FAQ),
        }
        steps[step]()

    def show(self) -> dict[str, object]:
        """Tell all that a visit may change, once every key and touch so far has been heard."""
        for _ in range(2):
            QGuiApplication.sync()
        return what_shows(self._kiosk)

    def _prints(self) -> bool:
        kiosk = self._kiosk
        return kiosk.visit.desk.busy and kiosk.navigator.place.screen is Screen.PRINTING

    def _begin(self, state: State) -> None:
        kiosk = self._kiosk
        if state is State.PIN:
            kiosk.comfort.corner.opened.emit()
        if state in {State.ATTRACT, State.PIN}:
            return
        kiosk.attract.begin()
        kiosk.book.add_own(OWN)
        match state:
            case State.READING | State.COUNTDOWN:
                kiosk.navigator.go(Screen.PAGE, PAGE)
            case State.TYPING:
                kiosk.navigator.go(Screen.KEYBOARD)
                kiosk.visit.typing.own_words.write(OWN)
            case State.PRINTING:
                kiosk.navigator.go(Screen.PREVIEW)
                self.print_sheet()
            case _:
                raise ValueError(state)


def what_shows(kiosk: Kiosk) -> dict[str, object]:
    """Tell all that a visit may change, and all that can be seen of the program."""
    clipboard = QGuiApplication.clipboard()
    return {
        "screen": kiosk.navigator.place.screen.value,
        "about": kiosk.navigator.place.subject,
        "back": kiosk.navigator.can_go_back,
        "cover": str(kiosk.comfort.cover.cover),
        "warned": kiosk.watch.stage is IdleStage.WARNING,
        "list": [repr(choice) for choice in kiosk.book.visit.choices],
        "removed": repr(kiosk.book.removed),
        "own": kiosk.visit.typing.own_words.line.text,
        "cleared": kiosk.visit.typing.own_words.line.cleared,
        "query": kiosk.visit.typing.query.line.text,
        "language": kiosk.languages.current.code,
        "display": repr(kiosk.comfort.display.value),
        "ring": not kiosk.keys.focus.ring.isEmpty(),
        "reading": kiosk.aloud.reading.state.name,
        "unlimited": kiosk.watch.unlimited,
        "switches": kiosk.comfort.switches.switches.value,
        "large": kiosk.visit.draft.large_print,
        "prints": kiosk.visit.desk.busy,
        "outcome": repr(kiosk.visit.desk.outcome),
        "windows": sum(window.isVisible() for window in QGuiApplication.allWindows()),
        "copied": clipboard.ownsClipboard() or clipboard.ownsSelection(),
        "ghosts": kiosk.ghosts.health.ignored,
    }
