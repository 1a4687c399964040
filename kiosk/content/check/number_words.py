"""How numbers and chances look in running English text."""

import re

COUNT = "two|three|four|five|six|seven|eight|nine|ten"
SPELLED = f"one|{COUNT}"
LARGE = f"{COUNT}|twelve|twenty|fifty|(?:a |one )?hundred|(?:a |one )?thousand"
SPAN = "seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?"
PEOPLE = "people|persons?|patients?|adults?|men|women|those|them|users|cases"


def _pattern(*choices: str) -> re.Pattern[str]:
    return re.compile("|".join(choices), re.IGNORECASE)


PHONE = r"\b1-\d{3}-\d{3}-\d{4}\b|\b\d{3}-\d{3}-\d{4}\b|\b(?:911|988)\b"
KEYPAD = r"\b(?:text|call|dial|press)(?:ing)? (?:to )?\d+(?: or (?:to )?\d+)?"
CLOCK = r"\b\d{1,2}(?::\d\d)? ?[ap]\.?m\b\.?"
YEAR = r"\b(?:19|20)\d\d\b"
AGE = r"\bage[ds]? \d+(?: (?:to|and) \d+)?\b|\b\d+ (?:or|and) (?:older|over|younger|under)\b"
DURATION = (
    r"\b\d+(?: ?(?:to|or|and|–|-) ?\d+)?"
    rf"(?: |-)(?:(?:full|whole|more|other) )?(?:{SPAN})\b"
)
TOLD_AS_FACT = _pattern(PHONE, KEYPAD, CLOCK, YEAR, AGE, DURATION)
"""Phone numbers, times, years and ages: no chances, and no number to weigh."""

NUMBER = _pattern(r"\d[\d,]*(?:\.\d+)?")

CHANCE = _pattern(r"\b(?:risks?|chances?|likely|unlikely|likelihood|odds|probability)\b")

SHARE = _pattern(
    rf"\b(?:\d+|{SPELLED}|half) out of (?:every |the )?(?:\d+|{LARGE})\b",
    r"\b\d+ of (?:every |the )?\d+\b",
    r"\b(?:half|(?:a|one|two|three)[ -](?:thirds?|quarters?|fifths?|tenths?)) of "
    rf"(?:the |all |these )?(?:{PEOPLE})\b",
    rf"\bhalf the (?:{PEOPLE})\b",
)
"""A share of people in running text, such as "20 out of 100" or "half of the patients"."""

RATIO = _pattern(
    rf"\b(?:\d+|{SPELLED}) (?:in|in every|of every) (?:\d+|{LARGE})\b(?![ -](?:{SPAN})\b)",
    rf"\b(?:twice|double|half|(?:\d+|{SPELLED}) times) as "
    r"(?:likely|many|much|common|often|high|good)\b",
    rf"\b(?:\d+|{SPELLED}) times (?:more|less|higher|lower|greater|the)\b",
    r"\b(?:doubles?|doubled|triples?|tripled|halves|halved) (?:the|your|their) "
    r"(?:risk|chances?|odds)\b",
    rf"\b(?:{COUNT})-?fold\b",
)
"""A chance as "1 in 5", or one that only compares, such as "twice as likely"."""

PER_CENT = _pattern(r"[%‰]", r"\bper ?cent(?:age)?s?\b")

DECIMAL = _pattern(r"\d\.\d", r"\d,\d{1,2}\b(?!\d)", r"[½⅓⅔¼¾⅕⅛]")
