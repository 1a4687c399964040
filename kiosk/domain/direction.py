"""Numbers and sentences that keep their order beside words of the other direction."""

import re

# A phone number, a date, a range: digits with marks between them, not a number alone.
_JOINED_DIGITS = re.compile(r"\+?\d+(?:[-–./:]\d+)+")
_FIRST_LEFT = "\u2066"
_FIRST_AS_IT_IS = "\u2068"
_END = "\u2069"


def with_numbers_kept(text: str) -> str:
    """Set each joined number apart, so that its parts are not turned around.

    Source:
        Unicode Standard Annex 9, rules W2 to W4: after an Arabic letter the marks between digits
        no longer join them, and 1-800-662 would show as 662-800-1.
    """
    return _JOINED_DIGITS.sub(lambda found: f"{_FIRST_LEFT}{found.group()}{_END}", text)


def set_apart(text: str) -> str:
    """Let a sentence keep its own direction after words of another one, its full stop at its end.

    Source:
        Unicode Standard Annex 9, section 2.4.2 (first strong isolate).
    """
    return f"{_FIRST_AS_IT_IS}{text}{_END}"
