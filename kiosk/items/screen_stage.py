"""Loads a screen when it is first wanted and gives it its view model."""

from collections.abc import Collection

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QQmlComponent, qmlContext, qmlEngine
from PySide6.QtQuick import QQuickItem
from shiboken6 import isValid

from kiosk.domain.errors import InterfaceError

QML_IMPORT_NAME = "Kiosk.Items"
QML_IMPORT_MAJOR_VERSION = 1


class _Shown(Struct, frozen=True):
    """A screen, the source it was made from and the model that it was given."""

    address: str
    model: QObject
    item: QQuickItem


@QmlElement
class ScreenStage(QQuickItem):
    """Shows one screen at a time; its component stays compiled for the next visit.

    A screen is a QML file with one required property, ``model``. Nothing of a screen is read
    before it is shown, so that the program starts with the first picture alone. A screen that
    leaves is deleted, but for those of ``staying``, which wait hidden for the way back.
    """

    sourceChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._source = QUrl()
        self._model: QObject | None = None
        self._ahead_source = QUrl()
        self._ahead_model: QObject | None = None
        self._aside = False
        self._staying: frozenset[str] = frozenset()
        self._components: dict[str, QQmlComponent] = {}
        self._shown: _Shown | None = None
        self._hidden: dict[str, _Shown] = {}
        self._leaving: list[QQuickItem] = []
        self.widthChanged.connect(self._fit)
        self.heightChanged.connect(self._fit)

    def componentComplete(self) -> None:
        """Show the first screen once the stage itself is complete."""
        super().componentComplete()
        self._show()

    def _show(self) -> None:
        if not self.isComponentComplete() or self._model is None:
            return
        if self._source.isEmpty():
            self._begin_anew()
            return
        leaving, address = self._shown, self._source.toString()
        if leaving is not None:
            # Else Qt leaves the keys with it, and the next screen where one types gets none.
            leaving.item.setFocus(False)
        item = self._take_out(address) or self._create(self._source, self._model)
        self._shown = _Shown(address, self._model, item)
        self._fit()
        if leaving is not None:
            self._put_away(leaving, address)

    def _begin_anew(self) -> None:
        self._keep_hidden(())
        # What is still shown does not stay either.
        if self._shown is not None:
            self._shown = replace(self._shown, address="")

    def _take_out(self, address: str) -> QQuickItem | None:
        hidden = self._hidden.pop(address, None)
        if hidden is None:
            return None
        if hidden.model is not self._model:
            self._let_go(hidden.item)
            return None
        hidden.item.setVisible(True)
        return hidden.item

    def _build_ahead(self, model: QObject) -> None:
        address = self._ahead_source.toString()
        stands = address in self._hidden or (self._shown and self._shown.address == address)
        if address in self._staying and not stands:
            item = self._create(self._ahead_source, model)
            item.setVisible(False)
            self._hidden[address] = _Shown(address, model, item)

    def _create(self, source: QUrl, model: QObject) -> QQuickItem:
        component = self._component(source)
        # With its size from the beginning, it lays itself out once.
        given = {"model": model, "width": self.width(), "height": self.height()}
        screen = component.createWithInitialProperties(given, qmlContext(self))
        if not isinstance(screen, QQuickItem):
            raise InterfaceError(component.errorString().strip())
        screen.setParent(self)
        screen.setParentItem(self)
        return screen

    def _put_away(self, left: _Shown, address: str) -> None:
        if left.address in self._staying and left.address != address:
            left.item.setVisible(False)
            self._hidden[left.address] = left
        else:
            self._let_go(left.item)

    def _keep_hidden(self, addresses: Collection[str]) -> None:
        for address in self._hidden.keys() - addresses:
            self._let_go(self._hidden.pop(address).item)

    def _let_go(self, screen: QQuickItem) -> None:
        screen.setParentItem(None)  # type: ignore[arg-type]  # Qt takes null to unparent
        # Python keeps the child of a Python parent for ever, even one that Qt has deleted.
        screen.setParent(None)
        screen.deleteLater()
        # Without a parent Python would delete it at once, while its own button is still at work.
        self._leaving = [*filter(isValid, self._leaving), screen]

    def _component(self, source: QUrl) -> QQmlComponent:
        # Behind the file stands which of the screens that it shows this is.
        address = source.toString().partition("#")[0]
        engine = qmlEngine(self)
        if engine is None:
            raise InterfaceError("a screen was asked for before the window was loaded")
        if address not in self._components:
            self._components[address] = QQmlComponent(engine, QUrl(address), self)
        return self._components[address]

    @Slot()
    def _fit(self) -> None:
        if self._shown is not None:
            self._shown.item.setSize(self.size())

    def _get_source(self) -> QUrl:
        return self._source

    def _set_source(self, source: QUrl) -> None:
        if source != self._source:
            self._source = source
            self._show()
            self.sourceChanged.emit()

    def _get_model(self) -> QObject | None:
        return self._model

    def _set_model(self, model: QObject | None) -> None:
        self._model = model

    def _get_staying(self) -> list[str]:
        return list(self._staying)

    def _set_staying(self, staying: list[str]) -> None:
        self._staying = frozenset(staying)
        self._keep_hidden(self._staying)

    def _get_aside(self) -> bool:
        return self._aside

    def _set_aside(self, aside: bool) -> None:  # noqa: FBT001 (Qt calls it so)
        self._aside = aside

    def _get_bare(self) -> bool:
        return self._shown is None and not self._source.isEmpty()

    def _get_ahead_source(self) -> QUrl:
        return self._ahead_source

    def _set_ahead_source(self, source: QUrl) -> None:
        self._ahead_source = source
        if self._ahead_model is not None:
            self._build_ahead(self._ahead_model)

    def _get_ahead_model(self) -> QObject | None:
        return self._ahead_model

    def _set_ahead_model(self, model: QObject | None) -> None:
        self._ahead_model = model

    # Whether it was asked for a screen that could not be made.
    bare = Property(bool, _get_bare, notify=sourceChanged)
    # Whether it shows what stands beside the content on every screen.
    aside = Property(bool, _get_aside, _set_aside, notify=sourceChanged)
    # Sources of the screens that stay hidden; all go when there is no source at all.
    staying = Property(list, _get_staying, _set_staying, notify=sourceChanged)
    # One of those that stay, to be built before it is wanted, with its model set first.
    aheadModel = Property(QObject, _get_ahead_model, _set_ahead_model, notify=sourceChanged)
    aheadSource = Property(QUrl, _get_ahead_source, _set_ahead_source, notify=sourceChanged)
    source = Property(QUrl, _get_source, _set_source, notify=sourceChanged)
    model = Property(QObject, _get_model, _set_model, notify=sourceChanged)
