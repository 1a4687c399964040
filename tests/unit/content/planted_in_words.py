"""Faults in numbers, lengths and words."""

from kiosk.content.codes import Code
from tests.fakes.tiny_pack import TinyPack
from tests.unit.content.planted import (
    ABOUT,
    ANSWER,
    LAST,
    P1,
    P2,
    P3,
    Planted,
    body,
    change,
    page,
    said,
    second_topic,
)

NUMBERS = [
    *(
        Planted(Code.CHANCE, P1, 9, said(text))
        for text in (
            "The risk is 5.",
            "About 20 out of 100 people feel this.",
            "Of these, 20 of 100 people feel this.",
            "One out of ten feels this.",
            "Half of the people feel this.",
            "Half the patients feel this.",
            "A third of adults feel this.",
            "It is likely for 30 people.",
        )
    ),
    Planted(Code.CHANCE, P1, 2, change(P1, "When can I drive again?", "Is the risk over 5?")),
    *(
        Planted(Code.RATIO, P1, 9, said(text))
        for text in (
            "This is so for 1 in 5 people.",
            "This is so for one in five people.",
            "This is so for 1 of every 5 people.",
            "It is twice as likely.",
            "It is three times more common.",
            "It doubles the risk.",
            "There is a two-fold rise.",
        )
    ),
    *(
        Planted(Code.PER_CENT, P1, 9, said(text))
        for text in (
            "About 5% feel this.",
            "About 5 percent feel this.",
            "About 5 per cent feel this.",
        )
    ),
    *(
        Planted(Code.DECIMAL, P1, 9, said(text))
        for text in (
            "Take 1.5 cups.",
            "Take 1,5 cups.",
            "Take ½ cup.",
        )
    ),
    Planted(Code.PER_CENT, P1, 13, change(P1, '"felt dizzy"', '"fell by 50%"')),
    Planted(Code.DECIMAL, P1, 13, change(P1, "who got salt water", "aged 1.5 and more")),
    Planted(Code.BOTH_SIDES, P1, 13, change(P1, 'both_sides = "did not"\n', "")),
    Planted(
        Code.DENOMINATOR,
        P1,
        13,
        body(
            P1,
            "",
            "```risk",
            'measure = "a"',
            "n = 1",
            "of = 1000",
            'period = "b"',
            'group = "c"',
            'both_sides = "d"',
            'source = "S2"',
            "```",
        ),
    ),
    Planted(Code.NUMBERS, P1, 2, said("Take 4 cups, 5 spoons and 6 bowls.")),
]

LENGTHS = [
    Planted(
        Code.PAGE_WORDS,
        P1,
        2,
        body(P1, "", *["The cat sat on the mat and saw the dog run off."] * 9),
    ),
    Planted(Code.SENTENCE, P1, 9, said("Wait " + "and wait " * 10 + "more.")),
    Planted(
        Code.MEAN_SENTENCE,
        LAST,
        9,
        page(
            "summary",
            "- " + "wait and see and then " * 3 + "go.",
            "- " + "wait and see and then " * 4 + "go.",
        ),
    ),
    Planted(Code.PARAGRAPH, P1, 9, said("Rest. Rest more. Then rest.")),
    Planted(
        Code.MAIN_MESSAGE,
        ABOUT,
        4,
        change(ABOUT, "Have an adult take you home. Do not drive that day.", ""),
    ),
    Planted(Code.MAIN_MESSAGE, ABOUT, 4, change(ABOUT, "Have an adult", "Have an adult " * 9)),
    Planted(Code.ACTION, ABOUT, 5, change(ABOUT, "Plan your ride home before each visit.", "")),
    Planted(Code.LIST, P2, 11, page("steps", "Do this:", "", *["1. Rest."] * 8)),
    Planted(Code.LIST, P1, 29, body(P1, "", *["- Rest."] * 6)),
    Planted(Code.PAGE_TITLE, P2, 2, change(P2, "Plan your ride home", "Your ride")),
    Planted(Code.PAGE_TITLE, P3, 2, change(P3, "Drip and spray compared", "Plan  your ride HOME")),
    Planted(Code.PAGE_TITLE, "en/topics/02-rest/topic.md", 2, second_topic),
]

HARD = (
    "Immediately administering unfamiliar pharmaceuticals necessitates considerable deliberation."
)


def hard_everywhere(pack: TinyPack) -> None:
    """Make every page hard to read."""
    for file in (P1, P2, P3, LAST):
        pack.append(file, f"\n{HARD} {HARD}\n" * 4)


WORDS = [
    Planted(Code.GRADE, P1, 9, said(HARD + " " + HARD)),
    Planted(Code.RAW_GRADE, P1, 9, said("Take " + "medication " * 15 + "now.")),
    Planted(Code.LONG_WORDS, P1, 9, said(HARD)),
    Planted(
        Code.SMOG,
        ABOUT,
        1,
        hard_everywhere,
    ),
    Planted(Code.BANNED, P1, 9, said("Staff administer it.")),
    Planted(Code.FORBIDDEN, P1, 9, said("It is a Miracle.")),
    Planted(Code.FORBIDDEN, P1, 13, change(P1, '"felt dizzy"', '"saw miracles"')),
    Planted(Code.FORBIDDEN, "pack.toml", 17, change("pack.toml", "The ride", "The miracle")),
    Planted(Code.FORBIDDEN, ABOUT, 5, change(ABOUT, "Plan your", "Miracle: plan your")),
    Planted(
        Code.FORBIDDEN,
        "en/questions.toml",
        8,
        change("en/questions.toml", "When can", "A miracle? When can"),
    ),
    Planted(
        Code.FORBIDDEN,
        "en/figures.toml",
        4,
        change("en/figures.toml", "Someone", "Miracle: someone"),
    ),
    Planted(Code.INVITE, P1, 9, said("Do you have any questions?")),
    Planted(Code.TERM, P1, 9, said("Staff use sedation."), warning=True),
    Planted(
        Code.BALANCE,
        ABOUT,
        1,
        said("It helps. It helps more. Life gets better. Sleep improves."),
        warning=True,
    ),
    Planted(
        Code.PLAIN,
        "en/glossary.toml",
        3,
        change("en/glossary.toml", "The medicine", "The **medicine**"),
    ),
    Planted(Code.PLAIN, ABOUT, 4, change(ABOUT, "Have an adult", "See https://example.org and")),
    *(
        Planted(Code.PLAIN, P1, 2, change(P1, "When can I drive again?", f"When can {told}?"))
        for told in ("I **drive**", "<b>I</b> drive", "I drive (https://example.org)", "I\\ndrive")
    ),
    Planted(Code.PLAIN, ANSWER, 2, change(ANSWER, "Can I drive", "Can I *drive*")),
    Planted(Code.PLAIN, P1, 13, change(P1, '"felt dizzy"', '"felt **dizzy**"')),
    Planted(Code.PLAIN, P1, 13, change(P1, "who got salt water", "who got <b>salt water")),
    Planted(Code.PLAIN, "sources.toml", 3, change("sources.toml", "A clinic", "[A clinic](x)")),
    Planted(Code.PLAIN, "sources.toml", 4, change("sources.toml", "Going home", "**Going** home")),
    Planted(Code.PLAIN, "sources.toml", 5, change("sources.toml", "2026", "20\\n26")),
    *(
        Planted(Code.VALUE, file, line, change(file, f'"{words}"', f'"{nothing}"'))
        for file, line, words in (
            ("en/glossary.toml", 8, "Being made very sleepy by a medicine."),
            (ABOUT, 2, "Going home"),
            ("en/questions.toml", 3, "After the visit"),
            ("en/questions.toml", 8, "When can I drive again?"),
            ("sources.toml", 3, "A clinic"),
            ("sources.toml", 4, "Going home"),
            ("sources.toml", 5, "2026"),
            ("pack.toml", 3, "A tiny pack"),
            ("pack.toml", 16, "Going home"),
        )
        for nothing in (" ", "…?")
    ),
    Planted(Code.VALUE, "en/glossary.toml", 2, change("en/glossary.toml", "Ketamine", "…")),
    Planted(Code.QUESTION, "en/questions.toml", 8, change("en/questions.toml", "again?", "again")),
    Planted(
        Code.QUESTION,
        "en/questions.toml",
        8,
        change("en/questions.toml", "again?", "again " * 12 + "?"),
    ),
    Planted(
        Code.ALT,
        "en/figures.toml",
        3,
        change("en/figures.toml", "A woman sits in the back of a car.", ""),
    ),
    Planted(Code.ALT, "en/figures.toml", 3, change("en/figures.toml", "A woman", "A woman " * 20)),
    Planted(
        Code.CAPTION,
        "en/figures.toml",
        4,
        change("en/figures.toml", "Someone else drives you home.", ""),
    ),
    Planted(Code.LETTER, P1, 9, change(P1, "body", "body 🙂"), warning=True),
    Planted(Code.LETTER, P1, 2, change(P1, "When can", "When → can"), warning=True),
    Planted(Code.LETTER, P1, 1, change(P1, "When can", "When \\u2192 can"), warning=True),
    Planted(Code.LETTER, P1, 1, body(P1, "", "Right &#8594; now."), warning=True),
    Planted(Code.LETTER, "pack.toml", 16, change("pack.toml", "Going", "Gøing"), warning=True),
    Planted(Code.LETTER, "facts.toml", 3, change("facts.toml", "Do not", "≤"), warning=True),
]
