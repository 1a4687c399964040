"""What the events of the log mean, in words for staff."""

from PySide6.QtCore import QCoreApplication

from kiosk.storage.log_file import LogEvent

_ORDINARY = frozenset(
    {
        LogEvent.STARTED,
        LogEvent.STOPPED,
        LogEvent.PLANNED_RESTART,
        LogEvent.TRANSLATION_WAITS,
        LogEvent.QT_WARNING,
    }
)


def is_trouble(event: LogEvent) -> bool:
    """Tell whether an event is a reason to look after the kiosk."""
    return event not in _ORDINARY


def event_words(event: LogEvent) -> str:
    """Say what happened."""
    return _words()[event]


def _words() -> dict[LogEvent, str]:
    translate = QCoreApplication.translate
    return {
        LogEvent.STARTED: translate("Log", "The kiosk has started"),
        LogEvent.STOPPED: translate("Log", "The kiosk was closed"),
        LogEvent.SETTING_REJECTED: translate("Log", "A setting was not taken over"),
        LogEvent.PINS_DAMAGED: translate("Log", "The PINs of staff cannot be read"),
        LogEvent.PACK_BROKEN: translate("Log", "The content is broken"),
        LogEvent.PACK_LOST: translate("Log", "The content has gone"),
        LogEvent.PACK_FALLBACK: translate("Log", "An older edition of the content shows"),
        LogEvent.NO_PACK: translate("Log", "There is no content to show"),
        LogEvent.KEYBOARD_BROKEN: translate("Log", "A keyboard on the screen is broken"),
        LogEvent.TRANSLATION_WAITS: translate("Log", "A translation waits for its review"),
        LogEvent.TRANSLATION_BROKEN: translate("Log", "A translation is broken"),
        LogEvent.PRINT_FAILED: translate("Log", "A sheet was not printed"),
        LogEvent.SHEET_LEFT: translate("Log", "A sheet may still lie in the printer"),
        LogEvent.TOUCH_TROUBLE: translate("Log", "The screen felt touches that nobody made"),
        LogEvent.VOICE_MISSING: translate("Log", "A language has no voice"),
        LogEvent.VOICE_LOST: translate("Log", "The voice has stopped working"),
        LogEvent.USAGE_DAMAGED: translate("Log", "The counts were damaged and begin anew"),
        LogEvent.USAGE_NOT_KEPT: translate("Log", "The counts could not be saved"),
        LogEvent.INTERNAL_ERROR: translate("Log", "The kiosk made an error and started over"),
        LogEvent.RESTARTED_ITSELF: translate("Log", "The kiosk restarted after two errors"),
        LogEvent.QT_WARNING: translate("Log", "A part of the screen gave a warning"),
        LogEvent.RESTARTED_AFTER_CRASH: translate("Log", "The kiosk restarted after a crash"),
        LogEvent.RESTARTED_AFTER_HANG: translate("Log", "The kiosk restarted after it hung"),
        LogEvent.PLANNED_RESTART: translate("Log", "The kiosk restarted as planned"),
        LogEvent.SAFE_MODE: translate("Log", "The kiosk began its safe mode"),
        LogEvent.DESK_WINDOW: translate("Log", 'Only "Please ask at the desk" was shown'),
    }
