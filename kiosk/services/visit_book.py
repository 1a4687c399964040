"""Holds the visitor's questions while the visit lasts, in memory only."""

from collections.abc import Callable, Mapping

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from kiosk.domain import visit as rules
from kiosk.domain.visit import Choice, Refusal, Visit


class Removed(Struct, frozen=True):
    """A question that was taken off the list, for undo."""

    index: int
    choice: Choice


class VisitBook(QObject):
    """The list of questions, and the last one that was removed.

    Each therapy has a list of its own, which goes on a sheet of its own.
    ``chosen`` tells that a ready question was put on it, not which.
    """

    changed = Signal()
    chosen = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with an empty list."""
        super().__init__(parent)
        self._visit = Visit()
        self._removed: Removed | None = None
        self._therapy = ""
        self._others: dict[str, Visit] = {}

    @property
    def visit(self) -> Visit:
        """The list as it is."""
        return self._visit

    @property
    def removed(self) -> Removed | None:
        """What undo would bring back."""
        return self._removed

    @property
    def has_any(self) -> bool:
        """Whether a question is on any list of this visit."""
        return bool(self._visit.choices or self._others)

    @property
    def other_lists(self) -> Mapping[str, int]:
        """How many questions wait on the lists of other therapies, by these."""
        return {therapy: len(visit.choices) for therapy, visit in self._others.items()}

    def turn_to(self, therapy: str) -> None:
        """Take up the list of a therapy; that of the one before is kept until the visit ends."""
        if therapy == self._therapy:
            return
        if self._visit.choices:
            self._others[self._therapy] = self._visit
        self._therapy, self._visit = therapy, self._others.pop(therapy, Visit())
        self._removed = None
        self.changed.emit()

    def add_ready(self, question: str) -> Refusal | None:
        """Put a ready question on the list."""
        refusal = self._apply(lambda visit: rules.add_ready(visit, question))
        if refusal is None:
            self.chosen.emit()
        return refusal

    def add_own(self, text: str) -> Refusal | None:
        """Put a question in the visitor's own words on the list."""
        return self._apply(lambda visit: rules.add_own(visit, text))

    def add_teach_back(self, topic: str) -> Refusal | None:
        """Put the wish to tell about a topic on the list."""
        return self._apply(lambda visit: rules.add_teach_back(visit, topic))

    def move(self, index: int, steps: int) -> Refusal | None:
        """Move a question up (negative) or down."""
        return self._apply(lambda visit: rules.move(visit, index, steps))

    def toggle_star(self, index: int) -> Refusal | None:
        """Give a question a star, or take it away."""
        return self._apply(lambda visit: rules.toggle_star(visit, index))

    def remove(self, index: int) -> Refusal | None:
        """Take a question off the list and remember it for undo."""
        if not 0 <= index < len(self._visit.choices):
            return Refusal.NO_SUCH_CHOICE
        removed = Removed(index, self._visit.choices[index])
        return self._apply(lambda visit: rules.remove(visit, index), removed)

    def remove_ready(self, question: str) -> Refusal | None:
        """Take a ready question off the list by its id."""
        places = [
            index
            for index, choice in enumerate(self._visit.choices)
            if isinstance(choice, rules.ReadyChoice) and choice.question == question
        ]
        return self.remove(places[0]) if places else Refusal.NO_SUCH_CHOICE

    def undo(self) -> Refusal | None:
        """Bring the last removed question back to its place."""
        removed = self._removed
        if removed is None:
            return Refusal.NO_SUCH_CHOICE
        return self._apply(lambda visit: rules.restore(visit, removed.index, removed.choice))

    def erase(self) -> None:
        """Forget everything of this visit."""
        self._visit = Visit()
        self._removed = None
        self._others = {}
        self.changed.emit()

    def _apply(
        self, change: Callable[[Visit], Visit | Refusal], removed: Removed | None = None
    ) -> Refusal | None:
        result = change(self._visit)
        if isinstance(result, Refusal):
            return result
        self._visit = result
        self._removed = removed
        self.changed.emit()
        return None
