"""Faults in ids, layouts, evidence and dates."""

from kiosk.content.codes import Code
from tests.fakes.tiny_pack import MANIFEST
from tests.unit.content.planted import (
    ABOUT,
    ANSWER,
    DRAWING,
    LAST,
    P1,
    P2,
    P3,
    Planted,
    body,
    change,
    page,
    second_topic,
)

GROUP = ["[[group]]", 'id = "more"', 'icon = "car"', 'title = "More"', "topics = []"]

IDS = [
    Planted(
        *(Code.PLACEHOLDER, P1, 28, body(P1, "## A placeholder", "", "A placeholder.")),
        warning=True,
    ),
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

LAYOUTS = [
    Planted(Code.KIND, P2, 3, page("steps", "Words.")),
    Planted(Code.KIND, P2, 3, page("steps", "1. Words.")),
    Planted(Code.KIND, P2, 3, page("steps", "1. A", "2. B", "", "Then", "", "1. A", "2. B")),
    Planted(Code.KIND, P3, 3, page("compare", "Words.", "", "## A", "", "A", "", "## B", "", "B")),
    Planted(Code.KIND, P3, 3, page("compare", "## A", "", "A")),
    Planted(Code.KIND, P3, 3, page("compare", "## A", "", "A", "", "## B")),
    Planted(Code.KIND, P3, 3, page("compare", "## A", "", "## B", "", "B")),
    Planted(Code.KIND, LAST, 3, page("summary", "Words.")),
    Planted(Code.KIND, LAST, 3, page("summary", "- A", "- B", "- C", "- D", "- E", "- F")),
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
    *(
        Planted(Code.SOURCE_AGE, "sources.toml", 7, change("sources.toml", "2026-10", later))
        for later in ("2062-11-29", "2026-11-24", "2026-12")
    ),
    Planted(Code.REVIEW_MISSING, "pack.toml", 7, change("pack.toml", "A. Nurse", ""), warning=True),
    *(
        Planted(Code.REVIEW_MISSING, "pack.toml", 7, change("pack.toml", old, new), warning=True)
        for old, new in (
            ("A. Nurse", "  "),
            ('"Nurse"', '" "'),
            ("A. Nurse", "A. Nurse, " * 9),
            ("2027-06-01", "2026-05-31"),
        )
    ),
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
    Planted(Code.REVIEW_AGE, "pack.toml", 10, change("pack.toml", "2026-06-01", "2026-11-24")),
]
