"""What a visitor is told about the language of the screen."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.offer import LanguageNote


def language_note(note: LanguageNote) -> str:
    """Say it in that language.

    Source:
        45 CFR 92.201(c)(3): a qualified human translator reviews machine translation of critical
        text; letter of the Office for Civil Rights, December 2024: else a warning stands beside.
    """
    translate = QCoreApplication.translate
    machine = translate(
        "Notes", "A machine translated these words. No translator has checked them."
    )
    match note:
        case LanguageNote.NONE:
            return ""
        case LanguageNote.MACHINE_WORDS:
            return machine
        case LanguageNote.PARTLY_ENGLISH:
            rest = translate("Notes", "Some pages are only in English.")
            return f"{machine} {rest}"
        case LanguageNote.UNREVIEWED_SHOWN:
            return translate(
                "Notes", "Only for review: no qualified person has checked this translation."
            )
        case _:
            assert_never(note)
