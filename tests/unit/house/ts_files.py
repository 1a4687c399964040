"""What must hold for the translation file of a language that the program speaks."""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

_FILLED_IN = re.compile(r"%\d")


def faults(file: Path, forms: int) -> list[str]:
    """Give what is wrong with a translation file, message by message.

    Args:
        file: Of a language other than English.
        forms: How many forms a counted word has in it.
    """
    return [
        f"{message.findtext('source')}: {fault}"
        for message in ET.parse(file).iter("message")
        for fault in _faults(message, forms)
    ]


def _faults(message: ET.Element, forms: int) -> list[str]:
    translation = message.find("translation")
    source = message.findtext("source", "")
    if translation is None or translation.get("type"):
        return [f"is {translation.get('type') if translation is not None else 'missing'}"]
    counted = [form.text or "" for form in translation.iter("numerusform")]
    if ("%n" in source) != bool(counted) or (counted and len(counted) != forms):
        return [f"has {len(counted)} forms"]
    said = counted or [translation.text or ""]
    found = []
    if not all(text.strip() for text in said):
        found.append("is empty")
    if any(sorted(_FILLED_IN.findall(text)) != sorted(_FILLED_IN.findall(source)) for text in said):
        found.append("fills in something else")
    # A form for one thing, two things or none may name the number in a word.
    if counted and "%n" not in counted[-1]:
        found.append("loses its number")
    return found
