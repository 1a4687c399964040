"""Hears what Qt and its QML engine complain of, in none of their own words."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, qInstallMessageHandler
from PySide6.QtQml import QQmlApplicationEngine, QQmlError
from PySide6.QtQuick import QQuickWindow

from kiosk.domain.fault_policy import FaultKind, fault, qml_fault
from kiosk.host.error_hooks import ErrorHooks


class QtFaults:
    """Passes on Qt's messages, QML's errors, and that the window can no longer be drawn."""

    def __init__(self, hooks: ErrorHooks, last_note: Callable[[], object]) -> None:
        """Listen to Qt's messages.

        Args:
            hooks: Take each fault.
            last_note: Called before Qt ends the process by itself.
        """
        self._hooks = hooks
        self._last_note = last_note
        self._earlier = qInstallMessageHandler(self._hear_qt)

    def watch_engine(self, engine: QQmlApplicationEngine) -> None:
        """Listen to an engine, and to the window that it makes."""
        engine.setOutputWarningsToStandardError(False)
        engine.warnings.connect(self._hear_qml)
        engine.objectCreated.connect(self._watch_window)

    def close(self) -> None:
        """Listen to Qt's messages no more."""
        qInstallMessageHandler(self._earlier)

    def _hear_qt(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        match kind:
            case QtMsgType.QtWarningMsg:
                self._hooks.take(fault(FaultKind.REMARK, context.category), lambda: text)
            case QtMsgType.QtCriticalMsg | QtMsgType.QtFatalMsg:
                self._hooks.take(fault(FaultKind.QT, context.category), lambda: text)
            case _:
                return
        if kind is QtMsgType.QtFatalMsg:
            self._last_note()

    def _hear_qml(self, errors: Sequence[QQmlError]) -> None:
        for error in errors:
            found = qml_fault(error.description(), error.url().toString(), error.line())
            self._hooks.take(found, error.toString)

    def _watch_window(self, window: QObject | None) -> None:
        if isinstance(window, QQuickWindow):
            window.sceneGraphError.connect(self._lose_graphics)

    def _lose_graphics(self) -> None:
        self._hooks.take(fault(FaultKind.GRAPHICS, "graphics"), str)
