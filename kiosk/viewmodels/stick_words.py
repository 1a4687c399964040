"""What became of a file for a USB stick, in words for staff."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.services.stick_writer import StickState


def stick_words(state: StickState, otherwise: str) -> str:
    """Say what became of the file.

    Args:
        state: Of the writer.
        otherwise: What to say while there is no file yet.
    """
    translate = QCoreApplication.translate
    match state:
        case StickState.NOT_YET:
            return otherwise
        case StickState.WRITING:
            return translate("Stick", "Writing …")
        case StickState.WRITTEN:
            return translate("Stick", "Saved. You can pull the USB stick out.")
        case StickState.NO_STICK:
            return translate("Stick", "There is no USB stick. Plug one in, then try again.")
        case StickState.SEVERAL:
            return translate("Stick", "Leave one USB stick in, then try again.")
        case StickState.NOT_WRITABLE:
            return translate("Stick", "Not saved. Use another USB stick, or make room on this one.")
        case _:
            assert_never(state)
