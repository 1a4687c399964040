"""Numbers stay in one line with the word that they belong to: "24 hours", "call 911".

Source:
    A styled text of Qt Quick draws a no-break space as a plain one, unless it is written as the
    entity (tried with Qt 6.11: tests/qt/items/test_bound_lines.py).
"""

import re

NO_BREAK = "\N{NO-BREAK SPACE}"
STYLED_NO_BREAK = "&nbsp;"
# Bold may begin or end between the two.
_BLANK = r"((?:</b>)?) ((?:<b>)?)"
_NUMBER_AND_WORD = re.compile(rf"(?<=\d){_BLANK}(?=[^\W\d_])")
_CALL_AND_NUMBER = re.compile(rf"(?<=[^\W\d_]){_BLANK}(?=(?:911|988|\d{{5,}}|\d-\d{{3}}-))")
# What is pressed on a phone, in the languages of the kiosk.
_PRESS_AND_DIGIT = re.compile(rf"\b(?<=press|marca|prima|siona){_BLANK}(?=\d)")


def bound(text: str) -> str:
    """Bind numbers to their words, in a styled text that may have ``<b>``.

    A number holds on to the word after it, and a number to call also to the word before it.
    """
    for pattern in (_NUMBER_AND_WORD, _CALL_AND_NUMBER, _PRESS_AND_DIGIT):
        text = pattern.sub(rf"\1{STYLED_NO_BREAK}\2", text)
    return text


def unbound(text: str) -> str:
    """Give the words as they are read and told."""
    return text.replace(STYLED_NO_BREAK, " ").replace(NO_BREAK, " ")
