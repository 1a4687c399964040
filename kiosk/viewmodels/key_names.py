"""What the keys are called when they are heard, and what stands on those that do something."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.keyboard import Key, KeyAction, KeyboardLayout
from kiosk.domain.typed_text import TypedText


def label(key: Key, layout: KeyboardLayout, line: TypedText) -> str:
    """Give the words on a key, or nothing where it shows an icon."""
    match key.action:
        case KeyAction.TYPE | KeyAction.ERASE | KeyAction.SHIFT:
            return key.text
        case KeyAction.SPACE:
            return QCoreApplication.translate("Keyboard", "Space")
        case KeyAction.CLEAR:
            undo = QCoreApplication.translate("Keyboard", "Undo")
            return undo if line.cleared else QCoreApplication.translate("Keyboard", "Clear")
        case KeyAction.SYMBOLS:
            return layout.symbols_label
        case KeyAction.LETTERS:
            return layout.letters_label
        case _:
            assert_never(key.action)


def icon(key: Key) -> str:
    """Give the icon of a key that has no words."""
    icons = {KeyAction.ERASE: "delete", KeyAction.SHIFT: "arrow-big-up"}
    return icons.get(key.action, "")


def spoken(key: Key, layout: KeyboardLayout, line: TypedText) -> str:
    """Give the name of a key; it begins with what stands on the key."""
    match key.action:
        case KeyAction.TYPE:
            name = _mark_names().get(key.text, "")
        case KeyAction.ERASE:
            name = QCoreApplication.translate("Keyboard", "Erase one letter")
        case KeyAction.SHIFT:
            name = QCoreApplication.translate("Keyboard", "Capital letter")
        case KeyAction.CLEAR if not line.cleared:
            name = QCoreApplication.translate("Keyboard", "all that you typed")
        case KeyAction.SYMBOLS:
            name = QCoreApplication.translate("Keyboard", "Numbers and signs")
        case KeyAction.LETTERS:
            name = QCoreApplication.translate("Keyboard", "Letters")
        case KeyAction.SPACE | KeyAction.CLEAR:
            name = ""
        case _:
            assert_never(key.action)
    return f"{label(key, layout, line)} {name}".strip()


def _mark_names() -> dict[str, str]:
    period = QCoreApplication.translate("Keyboard", "period")
    comma = QCoreApplication.translate("Keyboard", "comma")
    question = QCoreApplication.translate("Keyboard", "question mark")
    semicolon = QCoreApplication.translate("Keyboard", "semicolon")
    return {
        ".": period,
        ",": comma,
        "،": comma,
        "?": question,
        "؟": question,
        "¿": QCoreApplication.translate("Keyboard", "opening question mark"),
        "!": QCoreApplication.translate("Keyboard", "exclamation mark"),
        "¡": QCoreApplication.translate("Keyboard", "opening exclamation mark"),
        "'": QCoreApplication.translate("Keyboard", "apostrophe"),
        '"': QCoreApplication.translate("Keyboard", "quotation mark"),
        "-": QCoreApplication.translate("Keyboard", "hyphen"),
        "/": QCoreApplication.translate("Keyboard", "slash"),
        ":": QCoreApplication.translate("Keyboard", "colon"),
        ";": semicolon,
        "؛": semicolon,
        "(": QCoreApplication.translate("Keyboard", "opening bracket"),
        ")": QCoreApplication.translate("Keyboard", "closing bracket"),
        "*": QCoreApplication.translate("Keyboard", "star"),
        "#": QCoreApplication.translate("Keyboard", "number sign"),
    }
