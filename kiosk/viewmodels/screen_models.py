"""The view models of the screens, each made when it is first wanted."""

from collections.abc import Callable, Collection

from PySide6.QtCore import QObject
from shiboken6 import isValid

from kiosk.domain.route import Screen
from kiosk.viewmodels.attract import AttractModel


class ScreenModels(dict[Screen, QObject]):
    """The view models that were wanted so far."""

    def __init__(self, build: Callable[[Screen], QObject]) -> None:
        """Begin empty; ``build`` makes a model when it is first wanted."""
        super().__init__()
        self._build = build
        self._leaving: list[QObject] = []

    def __missing__(self, screen: Screen) -> QObject:
        """Build the model of a screen."""
        self[screen] = self._build(screen)
        return self[screen]

    def begin_anew(self) -> dict[Screen, QObject]:
        """Forget every model but the start picture's, and give those that were there."""
        earlier = {
            screen: model for screen, model in self.items() if not isinstance(model, AttractModel)
        }
        for screen in earlier:
            del self[screen]
        return earlier

    def let_go(self, models: Collection[QObject]) -> None:
        """Delete models, once nothing is at work in them."""
        # Without a parent Python would delete one at once, while its own slot is still at work.
        self._leaving = [*filter(isValid, self._leaving), *models]
        for model in models:
            # Python keeps the child of a Python parent for ever, even one that Qt has deleted.
            model.setParent(None)
            model.deleteLater()
