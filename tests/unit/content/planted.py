"""One planted fault for each thing that can be wrong with a pack."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.content.codes import Code
from tests.fakes.tiny_pack import MANIFEST, TOPIC, TinyPack

P1 = f"{TOPIC}/01-no-driving.md"
P2 = f"{TOPIC}/02-your-ride.md"
P3 = f"{TOPIC}/03-drip-and-spray.md"
LAST = f"{TOPIC}/10-in-short.md"
ABOUT = f"{TOPIC}/topic.md"
ANSWER = "en/faq/01-can-i-drive.md"
SCORES = "scores/going-home.toml"
DRAWING = "figures/ride.svg"
HUNDRED_MB = 100 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Planted:
    """A fault, where it must be found, and how it is planted."""

    code: Code
    file: str
    line: int
    plant: Callable[[TinyPack], object]
    warning: bool = False

    def __str__(self) -> str:
        """Name the case in the report of a test run."""
        return f"{self.code} {self.file}:{self.line}"


def change(file: str, old: str, new: str) -> Callable[[TinyPack], object]:
    """Plant by replacing words."""
    return lambda pack: pack.change(file, old, new)


def body(file: str, *lines: str) -> Callable[[TinyPack], object]:
    """Plant by adding lines at the end."""
    return lambda pack: pack.append(file, "".join(f"{line}\n" for line in lines))


FILES = [
    Planted(Code.MISSING, "pack.toml", 1, lambda p: p.remove("pack.toml")),
    Planted(Code.MISSING, "sources.toml", 1, lambda p: p.remove("sources.toml")),
    Planted(Code.MISSING, "lint.toml", 1, lambda p: p.remove("lint.toml")),
    Planted(Code.MISSING, ABOUT, 1, lambda p: p.remove(ABOUT)),
    Planted(Code.MISSING, "en/faq", 1, lambda p: p.rename("en/faq", "elsewhere")),
    Planted(Code.MISSING, DRAWING, 1, lambda p: p.remove(DRAWING)),
    Planted(Code.LINK, DRAWING, 1, lambda p: p.link(DRAWING, "/etc/hostname")),
    Planted(Code.LINK, P1, 1, lambda p: p.link(P1, "02-your-ride.md")),
    Planted(Code.LINK, "en/more", 1, lambda p: p.link("en/more", "/tmp")),
    Planted(Code.LINK, "README.md", 1, lambda p: p.link("README.md", "nowhere")),
    Planted(Code.SIZE, P1, 1, lambda p: p.grow(P1, HUNDRED_MB)),
    Planted(Code.SIZE, "pack.toml", 1, lambda p: p.grow("pack.toml", HUNDRED_MB)),
    Planted(Code.SIZE, DRAWING, 1, lambda p: p.grow(DRAWING, 256 * 1024 + 1)),
    Planted(Code.ENCODING, P1, 3, lambda p: p.write(P1, b"+++\n\n\xe9\n")),
    Planted(Code.ENCODING, P1, 1, lambda p: p.write(P1, b"\xef\xbb\xbf+++\n")),
    Planted(Code.CHARACTER, P1, 9, change(P1, "Your body", "Your \u202ebody")),
    Planted(Code.CHARACTER, P1, 9, change(P1, "Your body", "Your &#x202e;body")),
    Planted(Code.CHARACTER, P1, 2, change(P1, "When can", "When\\u0007 can")),
    Planted(Code.CHARACTER, "facts.toml", 3, change("facts.toml", "Do not", "\\u2066Do not")),
    Planted(Code.CHARACTER, "pack.toml", 2, change("pack.toml", "edition", "\u0085edition")),
    Planted(Code.STRAY, "notes.txt", 1, lambda p: p.write("notes.txt", "x")),
    Planted(Code.STRAY, "es", 1, lambda p: p.write("es/x.toml", "x")),
    Planted(Code.STRAY, "figures/Ride.png", 1, lambda p: p.write("figures/Ride.png", "x")),
    Planted(Code.STRAY, "en/faq/can-i.md", 1, lambda p: p.write("en/faq/can-i.md", "x")),
    Planted(Code.STRAY, "en/topics/x.md", 1, lambda p: p.write("en/topics/x.md", "x")),
    Planted(Code.STRAY, f"{TOPIC}/x.svg", 1, lambda p: p.write(f"{TOPIC}/x.svg", "x")),
    Planted(Code.STRAY, f"{TOPIC}/05-x", 1, lambda p: p.write(f"{TOPIC}/05-x/y.md", "x")),
    Planted(Code.NUMBER, f"{TOPIC}/10-more.md", 1, lambda p: p.write(f"{TOPIC}/10-more.md", "x")),
    Planted(
        Code.NUMBER,
        f"{TOPIC}/11-in-short.md",
        1,
        lambda p: p.write(f"{TOPIC}/11-in-short.md", "x"),
    ),
]

FORMATS = [
    Planted(Code.TOML, "pack.toml", 2, change("pack.toml", "edition = 3", "edition = = 3")),
    Planted(Code.TOML, P1, 4, change(P1, 'sources = ["S1", "S2"]', "sources = [")),
    Planted(Code.TOML, P1, 15, change(P1, "n = 50", "n = fifty")),
    Planted(Code.TOML, "lint.toml", 1, lambda p: p.write("lint.toml", "a = " + "[" * 5000)),
    Planted(Code.TOML, "lint.toml", 1, lambda p: p.write("lint.toml", "a = " + "9" * 9000)),
    Planted(Code.KEY, "pack.toml", 18, change("pack.toml", "topics = ", "subjects = ")),
    Planted(Code.KEY, "pack.toml", 13, change("pack.toml", 'icon = "house"\n', "")),
    Planted(Code.KEY, P1, 3, change(P1, "sources", "source")),
    Planted(Code.KEY, P1, 14, change(P1, "measure", "mesure")),
    Planted(Code.VALUE, "pack.toml", 2, change("pack.toml", "edition = 3", 'edition = "3"')),
    Planted(Code.VALUE, "pack.toml", 2, change("pack.toml", "edition = 3", "edition = 0")),
    Planted(Code.VALUE, "pack.toml", 1, change("pack.toml", '"tiny"', '"Tiny Pack"')),
    Planted(Code.VALUE, "pack.toml", 3, change("pack.toml", "en = ", "fr = ")),
    Planted(Code.VALUE, "pack.toml", 16, change("pack.toml", '"Going home"', "{ fr = 'x' }")),
    Planted(Code.VALUE, "pack.toml", 4, change("pack.toml", '["en"]', "[]")),
    Planted(Code.VALUE, "pack.toml", 4, change("pack.toml", '["en"]', '["../en"]')),
    Planted(Code.VALUE, "pack.toml", 5, change("pack.toml", "0.1.0", "soon")),
    Planted(Code.VALUE, "pack.toml", 11, change("pack.toml", "2027-06-01", "next year")),
    Planted(Code.VALUE, P2, 3, change(P2, '"steps"', '"stairs"')),
    Planted(Code.VALUE, P1, 16, change(P1, "of = 100", "of = 50")),
    Planted(Code.VALUE, "lint.toml", 5, change("lint.toml", "miracles?", "(miracles")),
    Planted(Code.VALUE, "en/figures.toml", 2, change("en/figures.toml", "ride", "../ride")),
    Planted(
        Code.VALUE,
        "en/glossary.toml",
        6,
        change("en/glossary.toml", "Being made very sleepy by a medicine.", " "),
    ),
    Planted(Code.FRONT, P1, 1, change(P1, "+++", "---")),
    Planted(Code.FRONT, ABOUT, 1, change(ABOUT, 'facts = ["F1"]\n+++', 'facts = ["F1"]')),
    Planted(Code.RISK, P1, 15, change(P1, "n = 50", "n = 101")),
    Planted(Code.RISK, P1, 19, change(P1, "n = 20", "n = -1")),
    Planted(Code.RISK, P1, 17, change(P1, '"after 3 weeks"', '" "')),
    Planted(Code.VERSION, "pack.toml", 5, change("pack.toml", "0.1.0", "99.0")),
    Planted(Code.SVG, DRAWING, 4, change(DRAWING, "<path", "<image")),
    Planted(Code.SVG, DRAWING, 1, lambda p: p.write(DRAWING, b"\x89PNG\r\n\x1a\n")),
]

MARKUP = [
    Planted(Code.MARKUP, P2, line, body(P2, "", *lines))
    for line, lines in [
        (15, ["<b>Stop</b> that."]),
        (15, ["<div>Stop</div>"]),
        (15, ["See [this](https://example.org)."]),
        (15, ["See [this](../../../secret.md)."]),
        (15, ["![A car](car.svg)"]),
        (15, ["This is *so* good."]),
        (15, ["This is `code`."]),
        (15, ["~~gone~~"]),
        (15, ["This is __loud__."]),
        (15, ["```", "code", "```"]),
        (15, ["    code"]),
        (15, ["| a | b |", "|---|---|", "| c | d |"]),
        (15, ["---"]),
        (15, ["> A quote."]),
        (15, [">"]),
        (15, ["> [!loud]", "> Stop."]),
        (15, ["> [!note]"]),
        (16, ["> [!note]", "> - Stop."]),
        (15, ["[!note] Stop."]),
        (15, ["# Stop"]),
        (15, ["### Stop"]),
        (15, ["Stop", "---"]),
        (15, ["##"]),
        (15, ["- "]),
        (16, ["- Stop", "  - now"]),
        (15, ["- ## Stop"]),
        (17, ["- Stop", "", "  now"]),
        (15, ["2) Stop"]),
        (15, ["Stop  ", "now"]),
        (16, ["Stop now,", "you *must*."]),
        (15, ["[1]: https://example.org"]),
        (15, ["Look at www.example.org now."]),
        (15, ["Look at <https://example.org> now."]),
        (15, ["Stop ** now."]),
        (15, ["A \\* star."]),
    ]
] + [
    Planted(Code.MARKUP, ABOUT, 9, body(ABOUT, "Words.")),
    Planted(
        Code.MARKUP,
        ANSWER,
        7,
        change(ANSWER, "No. Wait until the next day. Have an adult take you home.", ""),
    ),
]

DRAWINGS = [
    Planted(Code.SVG, DRAWING, line, change(DRAWING, old, new))
    for line, old, new in [
        (1, "<svg", "<!DOCTYPE svg>\n<svg"),
        (1, "<svg", '<!DOCTYPE x [<!ENTITY a "b">]><svg'),
        (1, "<svg", '<?xml-stylesheet href="x.css"?><svg'),
        (3, "<rect", "<script/><rect"),
        (3, "<rect", "<style/><rect"),
        (3, "<rect", "<text>a</text><rect"),
        (3, "<rect", '<x:rect xmlns:x="urn:x"/><rect'),
        (3, "<rect", '<rect onclick="x()"/><rect'),
        (3, "<rect", '<rect style="fill:red"/><rect'),
        (3, "<rect", '<use href="other.svg#a"/><rect'),
        (3, "<rect", '<rect fill="url(https://example.org)"/><rect'),
        (1, ' viewBox="0 0 10 10"', ""),
        (1, "http://www.w3.org/2000/svg", "urn:x"),
        (3, "<rect", "<g>" * 30 + "</g>" * 30 + "<rect"),
        (7, "</svg>", ""),
    ]
]

SECOND_TOPIC = """\
+++
title = "Going home"
icon = "boat"
main_message = "Rest."
action = "Rest."
sources = ["S1"]
facts = ["F1"]
+++
"""


def second_topic(pack: TinyPack) -> None:
    """Add a topic that no group names, with its title and page titles taken."""
    pack.write("en/topics/02-rest/topic.md", SECOND_TOPIC)


GROUP = ["[[group]]", 'id = "more"', 'icon = "car"', 'title = "More"', "topics = []"]

IDS = [
    Planted(Code.DUPLICATE, "sources.toml", 11, change("sources.toml", '"S2"', '"S1"')),
    Planted(Code.DUPLICATE, "facts.toml", 2, change("facts.toml", '"F1"', '" "')),
    Planted(
        Code.DUPLICATE, "en/questions.toml", 12, change("en/questions.toml", '"who"', '"drive"')
    ),
    Planted(Code.DUPLICATE, P1, 3, change(P1, '"S2"]', '"S2", "S2"]')),
    Planted(
        Code.DUPLICATE,
        "pack.toml",
        18,
        change("pack.toml", '"going-home"]', '"going-home", "going-home"]'),
    ),
    Planted(Code.DANGLING, "pack.toml", 18, change("pack.toml", '"going-home"]', '"rest"]')),
    Planted(Code.DANGLING, P1, 3, change(P1, '"S2"]', '"S2", "S9"]')),
    Planted(Code.DANGLING, P1, 4, change(P1, '"F2"]', '"F9"]')),
    Planted(Code.DANGLING, P1, 5, change(P1, '"who"]', '"whom"]')),
    Planted(Code.DANGLING, P1, 6, change(P1, '"ride"', '"walk"')),
    Planted(Code.DANGLING, P1, 13, change(P1, 'source = "S2"', 'source = "S9"')),
    Planted(Code.DANGLING, ABOUT, 6, change(ABOUT, '"S1"', '"S9"')),
    Planted(Code.DANGLING, ABOUT, 7, change(ABOUT, '"F1"', '"F9"')),
    Planted(Code.DANGLING, ANSWER, 3, change(ANSWER, '"going-home"', '"going-away"')),
    Planted(Code.DANGLING, "facts.toml", 10, change("facts.toml", '"S2"', '"S9"')),
    Planted(Code.DANGLING, "en/questions.toml", 9, change("en/questions.toml", '"F1"', '"F9"')),
    Planted(
        Code.DANGLING,
        "en/questions.toml",
        7,
        change("en/questions.toml", 'stage = "after"', 'stage = "before"'),
    ),
    Planted(Code.UNGROUPED, "en/topics/02-rest/topic.md", 1, second_topic),
    Planted(Code.GROUPS, "pack.toml", 18, change("pack.toml", '["going-home"]', "[]")),
    Planted(
        Code.GROUPS,
        "pack.toml",
        1,
        lambda p: p.write("pack.toml", MANIFEST[: MANIFEST.index("[[group]]")]),
    ),
    Planted(Code.GROUPS, "pack.toml", 44, body("pack.toml", *GROUP * 6)),
    Planted(Code.ICON, ABOUT, 3, change(ABOUT, '"car"', '"boat"')),
    Planted(Code.ICON, "pack.toml", 15, change("pack.toml", '"house"', '"boat"')),
    Planted(Code.FIGURE, "figures/walk.svg", 1, lambda p: p.rename(DRAWING, "figures/walk.svg")),
    Planted(Code.FIGURE, "en/figures.toml", 2, lambda p: p.remove(DRAWING)),
]

PARAGRAPH = "Your body and mind need time to clear."


def said(text: str) -> Callable[[TinyPack], object]:
    """Plant by saying something else in the first paragraph."""
    return change(P1, PARAGRAPH, text)


def page(kind: str, *lines: str) -> Callable[[TinyPack], object]:
    """Plant by giving a page of that kind another body."""
    file = {"steps": P2, "compare": P3, "summary": LAST}[kind]

    def plant(pack: TinyPack) -> None:
        front = (pack.root / file).read_text(encoding="utf-8").split("+++")[1]
        pack.write(file, f"+++{front}+++\n\n" + "\n".join(lines) + "\n")

    return plant


LAYOUTS = [
    Planted(Code.KIND, P2, 3, page("steps", "Words.")),
    Planted(Code.KIND, P2, 3, page("steps", "1. Words.")),
    Planted(Code.KIND, P2, 3, page("steps", "1. A", "2. B", "", "Then", "", "1. A", "2. B")),
    Planted(Code.KIND, P3, 3, page("compare", "Words.", "", "## A", "", "A", "", "## B", "", "B")),
    Planted(Code.KIND, P3, 3, page("compare", "## A", "", "A")),
    Planted(Code.KIND, P3, 3, page("compare", "## A", "", "A", "", "## B")),
    Planted(Code.KIND, P3, 3, page("compare", "## A", "", "## B", "", "B")),
    Planted(Code.KIND, LAST, 3, page("summary", "Words.")),
    Planted(Code.KIND, LAST, 3, page("summary", *"- A|- B|- C|- D|- E|- F".split("|"))),
    Planted(Code.KIND, LAST, 3, page("summary", "- A", "", "One.", "", "Two.")),
    Planted(Code.KIND, LAST, 3, page("summary", "## A", "", "- A")),
    Planted(Code.SUMMARY, LAST, 3, change(LAST, '"summary"', '"page"')),
    Planted(Code.SUMMARY, P2, 3, change(P2, '"steps"', '"summary"')),
    Planted(Code.SUMMARY, "en/topics/02-rest/topic.md", 1, second_topic),
    Planted(Code.ASK, P1, 5, change(P1, '["drive", "who"]', "[]")),
    Planted(
        Code.ASK, ANSWER, 5, change(ANSWER, "facts", "questions = ['a', 'b', 'c', 'd']\nfacts")
    ),
]

EVIDENCE = [
    Planted(Code.NO_SOURCE, P2, 4, change(P2, '["S1"]', "[]")),
    Planted(Code.NO_SOURCE, ABOUT, 6, change(ABOUT, '["S1"]', "[]")),
    Planted(Code.NO_SOURCE, "facts.toml", 7, change("facts.toml", 'sources = ["S2"]\n', "")),
    Planted(Code.NO_FACT, ANSWER, 5, change(ANSWER, '["F1"]', "[]")),
    Planted(Code.NOT_SHARED, P2, 4, change(P2, '"S1"', '"S2"')),
    Planted(Code.NOT_SHARED, P1, 13, change(P1, '["S1", "S2"]', '["S1"]')),
    Planted(
        Code.FROM_MEMORY,
        "facts.toml",
        5,
        change("facts.toml", "looked up", "From memory, needs check"),
    ),
    Planted(Code.SOURCE_AGE, "sources.toml", 7, change("sources.toml", "2026-10", "last year")),
    Planted(Code.SOURCE_AGE, "sources.toml", 7, change("sources.toml", "2026-10", "2026-13")),
    Planted(
        Code.SOURCE_AGE, "sources.toml", 7, change("sources.toml", "2026-10", "2025"), warning=True
    ),
    Planted(Code.REVIEW_MISSING, "pack.toml", 7, change("pack.toml", "A. Nurse", ""), warning=True),
    Planted(
        Code.REVIEW_OVERDUE,
        "pack.toml",
        11,
        change("pack.toml", "2027-06", "2026-11"),
        warning=True,
    ),
    Planted(
        Code.REVIEW_AGE, "pack.toml", 10, change("pack.toml", "2026-06", "2024-06"), warning=True
    ),
]

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

WORDS = [
    Planted(Code.GRADE, P1, 9, said(HARD + " " + HARD)),
    Planted(Code.RAW_GRADE, P1, 9, said("Take " + "medication " * 15 + "now.")),
    Planted(Code.LONG_WORDS, P1, 9, said(HARD)),
    Planted(
        Code.SMOG,
        ABOUT,
        1,
        lambda p: [p.append(f, f"\n{HARD} {HARD}\n" * 4) for f in (P1, P2, P3, LAST)],
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
]

RECORDS = [
    Planted(Code.MISSING, SCORES, 1, lambda p: p.remove(SCORES)),
    Planted(Code.SCORE_ITEM, SCORES, 1, change(SCORES, 'topic = "going-home"', 'topic = "rest"')),
    Planted(Code.SCORE_ITEM, SCORES, 2, change(SCORES, "true", "false")),
    Planted(Code.SCORE_ITEM, SCORES, 3, change(SCORES, "2026-11-01", "today")),
    Planted(Code.SCORE_ITEM, SCORES, 7, change(SCORES, '"L-P1"', '"L-P13"')),
    Planted(Code.SCORE_ITEM, SCORES, 6, change(SCORES, "It is so.", "")),
    Planted(Code.SCORE_ITEM, SCORES, 12, change(SCORES, '"L-P2"', '"L-P1"')),
    Planted(Code.SCORE_ITEM, SCORES, 126, change(SCORES, '"L-C1"\nscore = 1', '"L-C1"\nscore = 0')),
    Planted(
        Code.SCORE_GATE,
        SCORES,
        6,
        change(
            SCORES,
            'score = 1\nreason = "It is so."\n\n[[pemat]]\nid = "L-P2"\nscore = 1\nreason = "It is so."\n\n[[pemat]]\nid = "L-P3"\nscore = 1',
            'score = 0\nreason = "It is so."\n\n[[pemat]]\nid = "L-P2"\nscore = 0\nreason = "It is so."\n\n[[pemat]]\nid = "L-P3"\nscore = 0',
        ),
    ),
    Planted(Code.SCORE_STALE, SCORES, 4, said("Words."), warning=True),
    Planted(Code.SCORE_AGE, SCORES, 3, change(SCORES, "2026-11-01", "2025-11-01"), warning=True),
]
