"""What the check does with a whole pack."""

import re
from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import fields

from kiosk.content.check import reading, reading_grade
from kiosk.content.check.balance import topic_balance
from kiosk.content.check.book import TopicBook
from kiosk.content.check.finding import Finding
from kiosk.content.check.rules import check_pack
from kiosk.content.codes import Code
from kiosk.content.errors import PackError
from tests.fakes.tiny_pack import ICONS, TODAY, TOPIC, TinyPack

P1 = f"{TOPIC}/01-no-driving.md"
LINES = "`reviewer` and `role` are at most 80 characters, in one line"


def codes(pack: TinyPack, today: date = TODAY, *, release: bool = False) -> dict[Code, bool]:
    """Check a pack and tell of each code whether it only warns."""
    findings = check_pack(pack.root, today, ICONS, release=release).findings
    return {finding.code: finding.warning for finding in findings}


def test_a_finding_reads_as_one_line() -> None:
    """File, line, code and message, and a word where it only warns."""
    path = Path("pack.toml")
    assert str(Finding(path, 3, Code.KEY, "no")) == "pack.toml:3: P-KEY no"
    warning = Finding(path, 3, Code.KEY, "no", warning=True)
    assert str(warning) == "pack.toml:3: P-KEY warning: no"
    broken = Path("a\nb.md")
    assert str(Finding(broken, 1, Code.STRAY, "no")) == r"a\nb.md:1: P-STRAY no"
    assert str(PackError(broken, 1, Code.LINK, "no")) == r"a\nb.md:1: P-LINK no"


def test_findings_come_by_file_and_line(pack: TinyPack) -> None:
    """An author mends one file after the other."""
    pack.change("en/questions.toml", "home?", "home")
    pack.change("en/questions.toml", "again?", "again")
    pack.change("en/figures.toml", "Someone else drives you home.", "")
    found = [(f.path.name, f.line) for f in check_pack(pack.root, TODAY, ICONS).findings]
    assert found == [("figures.toml", 4), ("questions.toml", 8), ("questions.toml", 14)]


@pytest.mark.parametrize(
    ("today", "release", "expected"),
    [
        (date(2027, 6, 1), True, {Code.REVIEW_AGE: True}),
        (date(2027, 6, 2), False, {Code.REVIEW_AGE: True, Code.REVIEW_OVERDUE: True}),
        (date(2027, 6, 2), True, {Code.REVIEW_AGE: True, Code.REVIEW_OVERDUE: False}),
        (date(2027, 5, 31), True, {}),
    ],
)
def test_an_overdue_review_stops_only_a_release(
    pack: TinyPack, today: date, release: bool, expected: dict[Code, bool]
) -> None:
    """It is due after its day, warns, and is a fault with --release."""
    assert codes(pack, today, release=release) == expected


@pytest.mark.parametrize("key", ["reviewer", "role", "date", "review_by"])
@pytest.mark.parametrize("release", [False, True])
def test_a_missing_review_stops_only_a_release(pack: TinyPack, key: str, release: bool) -> None:
    """Each part of the stamp is needed."""
    text = (pack.root / "pack.toml").read_text(encoding="utf-8")
    pack.write("pack.toml", re.sub(rf"^{key} = .*$", f'{key} = ""', text, flags=re.MULTILINE))
    assert codes(pack, release=release) == {Code.REVIEW_MISSING: not release}


@pytest.mark.planted("G20", "a review by nobody, dated in the future")
@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ("A. Nurse", "  ", "no clinician has reviewed this edition"),
        ("A. Nurse", "A. Nurse, " * 9, LINES),
        ('"Nurse"', '"Nurse\\nof ours"', LINES),
        ("2027-06-01", "2026-05-31", "the review was due before its `date`, so it is none"),
    ],
)  # fmt: skip
def test_a_stamp_that_is_none_stops_a_release(pack: TinyPack, old: str, new: str, why: str) -> None:
    """What a clinic could not sign at the kiosk is no review in a pack either."""
    pack.change("pack.toml", old, new)
    findings = check_pack(pack.root, TODAY, ICONS, release=True).findings
    assert [(f.code, f.message, f.warning) for f in findings] == [(Code.REVIEW_MISSING, why, False)]


def test_a_day_that_has_not_come_is_named(pack: TinyPack) -> None:
    """What nobody can have looked at yet would never age."""
    pack.change("sources.toml", '"2026-10"', '"2062-11"')
    findings = check_pack(pack.root, TODAY, ICONS).findings
    assert [f.message for f in findings] == ["S1 was checked in 2062-11-01, which is after today"]


def test_what_is_two_years_old_stops_a_release(pack: TinyPack) -> None:
    """Review, sources and scores age alike: 12 months warn, 24 months block."""
    old = {Code.REVIEW_AGE, Code.SOURCE_AGE, Code.SCORE_AGE}
    warned = codes(pack, date(2028, 12, 1))
    blocked = codes(pack, date(2028, 12, 1), release=True)
    assert {code for code in old if warned[code]} == old
    assert {code for code in old if not blocked[code]} == old


def test_one_broken_page_hides_no_other_fault(pack: TinyPack) -> None:
    """An author sees all there is to mend, and no consequence of the first fault."""
    pack.write(P1, "broken")
    pack.change("en/questions.toml", "home?", "home")
    assert codes(pack) == {Code.FRONT: False, Code.QUESTION: False}


@pytest.mark.parametrize(
    "file",
    [
        "sources.toml",
        "facts.toml",
        "lint.toml",
        "en/questions.toml",
        "en/glossary.toml",
        "en/speech.toml",
        "en/figures.toml",
        "scores/going-home.toml",
        "en/faq/01-can-i-drive.md",
        f"{TOPIC}/topic.md",
    ],
)
def test_one_broken_file_is_one_fault(pack: TinyPack, file: str) -> None:
    """What depends on a broken file is not held against the pack."""
    pack.write(file, "= broken")
    findings = check_pack(pack.root, TODAY, ICONS).findings
    assert [str(f.path.relative_to(pack.root)) for f in findings] == [file]


def test_grades_are_told_for_each_page(pack: TinyPack) -> None:
    """Pages and answers have a grade; a topic too short for SMOG has none."""
    grades = check_pack(pack.root, TODAY, ICONS).grades
    assert set(grades.pages) == {
        "going-home/no-driving",
        "going-home/your-ride",
        "going-home/drip-and-spray",
        "going-home/in-short",
        "can-i-drive",
    }
    assert grades.topics == {"going-home": None}


def test_a_long_topic_has_a_pooled_grade(pack: TinyPack) -> None:
    """From 30 sentences on, SMOG is told."""
    pack.append(P1, "\n".join(["", *["Rest now and then."] * 30]))
    grade = check_pack(pack.root, TODAY, ICONS).grades.topics["going-home"]
    assert grade is not None
    assert 3 < grade < reading.SMOG_MAX


def test_without_textstat_nothing_is_measured(
    pack: TinyPack, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The frozen program ships without it: no grades, and no finding that rests on them."""
    monkeypatch.setattr(reading_grade, "find_spec", lambda _: None)
    reading_grade.textstat.cache_clear()
    reading_grade.syllables.cache_clear()
    pack.change(P1, "Your body", "Immediately administering unfamiliar pharmaceuticals: body")
    report = check_pack(pack.root, TODAY, ICONS)
    reading_grade.textstat.cache_clear()
    reading_grade.syllables.cache_clear()
    assert (report.grades.pages, report.grades.topics) == ({}, {})
    assert {finding.code for finding in report.findings} == {Code.SCORE_STALE}


def test_a_page_of_risk_blocks_has_no_grade(pack: TinyPack) -> None:
    """Nothing but a picture of numbers is nothing to read."""
    text = (pack.root / P1).read_text(encoding="utf-8")
    risk = text[text.index("```risk") : text.index("> [!warning]")]
    pack.write(f"{TOPIC}/02-your-ride.md", text[: text.index("Your body")] + risk)
    pack.change(f"{TOPIC}/02-your-ride.md", "When can I drive again?", "See what happened next")
    report = check_pack(pack.root, TODAY, ICONS)
    assert "going-home/your-ride" not in report.grades.pages


def test_an_answer_without_a_sentence_has_no_grade(pack: TinyPack) -> None:
    """A heading is none, and three dots are not a word."""
    said = "No. Wait until the next day. Have an adult take you home."
    pack.change("en/faq/01-can-i-drive.md", said, "## Not yet\n\n…")
    assert "can-i-drive" not in check_pack(pack.root, TODAY, ICONS).grades.pages


def test_a_topic_without_its_topic_file_is_not_judged() -> None:
    """Without topic.md there is no place to put the warning."""
    broken = TopicBook("going-home", TOPIC, None, (), whole=False)
    assert list(topic_balance(broken)) == []


def test_a_finding_has_the_parts_that_the_json_has() -> None:
    """File, line, code, message and whether it warns."""
    names = [field.name for field in fields(Finding)]
    assert names == ["path", "line", "code", "message", "warning"]
