"""Keeps where the visitor is and walks them on and back."""

from PySide6.QtCore import QObject, Signal

from kiosk.domain.route import HOME, START, Place, Screen, Trail, back, go, turn


class Navigator(QObject):
    """The one place that changes the shown screen.

    ``moved`` lets view models take up the new place; ``arrived`` comes after all of them.
    ``foreseen`` names a place that may come next.
    """

    foreseen = Signal(object)
    moved = Signal()
    arrived = Signal()
    restarted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin at the start picture."""
        super().__init__(parent)
        self._trail = Trail()
        self._beginning = HOME

    @property
    def place(self) -> Place:
        """The place that is shown."""
        return self._trail.current

    @property
    def first(self) -> Place:
        """The place that the way back leads to in the end."""
        return self._trail.places[0]

    @property
    def beginning(self) -> Place:
        """The place that each visit begins at."""
        return self._beginning

    def begin_visits_at(self, place: Place) -> None:
        """Let each visit begin at another place than home, which then lies behind it."""
        self._beginning = place

    @property
    def can_go_back(self) -> bool:
        """Whether a place lies behind the current one."""
        return len(self._trail.places) > 1

    def foresee(self, screen: Screen, subject: str = "") -> None:
        """Tell where a finger that still rests leads to, so that the place is ready at its lifting.

        Only another screen than the one that is shown can be made ready; lifting the finger beside
        what it pressed leaves everything as it was.
        """
        if screen is not self.place.screen:
            self.foreseen.emit(Place(screen, subject))

    def go(self, screen: Screen, subject: str = "") -> None:
        """Walk on to a screen."""
        self._follow(go(self._trail, Place(screen, subject), self._beginning))

    def go_home(self) -> None:
        """Walk to home, or to where visits begin while home was not yet reached."""
        reached = HOME in self._trail.places
        self._follow(go(self._trail, HOME if reached else self._beginning, self._beginning))

    def turn(self, subject: str) -> None:
        """Show another subject on the same screen, without a step on the way back."""
        self._follow(turn(self._trail, Place(self.place.screen, subject)))

    def back(self) -> None:
        """Walk one place back."""
        self._follow(back(self._trail))

    def restart(self, place: Place = START) -> None:
        """Forget the way and begin anew at a place; ``restarted`` comes before ``moved``."""
        self.restarted.emit()
        self._follow(Trail((place,)))

    def _follow(self, trail: Trail) -> None:
        if trail != self._trail:
            self._trail = trail
            self.moved.emit()
            self.arrived.emit()
