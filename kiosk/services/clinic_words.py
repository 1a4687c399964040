"""What the clinic calls its places; as long as it has not said so, in the visitor's language."""

from PySide6.QtCore import QCoreApplication

from kiosk.domain.clinic_settings import DESK_WORDS, ENDORSEMENT
from kiosk.domain.printing_settings import TRAY_WORDS
from kiosk.domain.settings import Settings


def desk_words(settings: Settings) -> str:
    """Where staff are, in words that follow "at"."""
    set_words = settings.get(DESK_WORDS)
    ours = QCoreApplication.translate("Clinic", "the front desk")
    return ours if set_words == DESK_WORDS.default else set_words


def tray_words(settings: Settings) -> str:
    """Where a sheet comes out, in words that follow "from"."""
    set_words = settings.get(TRAY_WORDS)
    ours = QCoreApplication.translate("Clinic", "the printer")
    return ours if set_words == TRAY_WORDS.default else set_words


def endorsement(settings: Settings) -> str:
    """The clinic's own sentence on the sheet, or nothing for ours."""
    set_words = settings.get(ENDORSEMENT)
    return "" if set_words == ENDORSEMENT.default else set_words
