"""A translation tells the chances of the English text, by the same sources and facts."""

import pytest

from kiosk.content.check.rules import check_pack
from kiosk.content.codes import Code
from tests.fakes.tiny_pack import ICONS, TODAY, TOPIC, TinyPack

PAGE = f"{TOPIC}/01-no-driving.md".replace("en/", "es/", 1)
STEPS = f"{TOPIC}/02-your-ride.md".replace("en/", "es/", 1)
ABOUT = f"{TOPIC}/topic.md".replace("en/", "es/", 1)
ANSWER = "es/faq/01-can-i-drive.md"
RISK_LINE = 14
HELD = {Code.NUMBERS_DIFFER, Code.IDS_DIFFER}


def parity(pack: TinyPack) -> list[tuple[str, int, str, str]]:
    """Check the pack; give file, line, code and message of what differs from English."""
    return [
        (str(f.path.relative_to(pack.root)), f.line, str(f.code), f.message)
        for f in check_pack(pack.root, TODAY, ICONS).findings
        if f.code in HELD and not f.warning
    ]


def test_a_faithful_translation_differs_in_nothing(bilingual: TinyPack) -> None:
    """What is found below was planted there."""
    assert parity(bilingual) == []


@pytest.mark.planted("L25", "another chance in the risk block of a translation")
def test_the_people_of_a_risk_are_held(bilingual: TinyPack) -> None:
    """Fifty of a hundred are not fifty-one."""
    bilingual.change(PAGE, "n = 50", "n = 51")
    message = "the chance is 51 of 100 beside 20 here, 50 of 100 beside 20 in English"
    assert parity(bilingual) == [(PAGE, RISK_LINE, "T-NUMBERS", message)]


@pytest.mark.planted("L25", "the treated and the others in each other's place in a translation")
def test_groups_that_change_places_are_found(bilingual: TinyPack) -> None:
    """The numbers of the page are all there, and it says the opposite of the study."""
    bilingual.change(PAGE, "n = 50", "n = 20")
    bilingual.change(PAGE, "compare = { n = 20", "compare = { n = 50")
    message = "the chance is 20 of 100 beside 50 here, 50 of 100 beside 20 in English"
    assert parity(bilingual) == [(PAGE, RISK_LINE, "T-NUMBERS", message)]


def test_a_comparison_that_is_left_out_is_found(bilingual: TinyPack) -> None:
    """Half of the picture is another one."""
    bilingual.change(PAGE, 'compare = { n = 20, group = "people who got salt water" }\n', "")
    message = "the chance is 50 of 100 here, 50 of 100 beside 20 in English"
    assert parity(bilingual) == [(PAGE, RISK_LINE, "T-NUMBERS", message)]


@pytest.mark.planted("L25", "a chance that a translation leaves out")
def test_a_risk_that_is_left_out_is_found(bilingual: TinyPack) -> None:
    """It is told at the title of the page."""
    text = (bilingual.root / PAGE).read_text(encoding="utf-8")
    head, _, rest = text.partition("```risk")
    bilingual.write(PAGE, head.replace("## What a study saw", "") + rest.partition("```")[2])
    assert (PAGE, 3, "T-NUMBERS", "risk blocks: 0 here, 1 in English") in parity(bilingual)


def test_another_source_of_a_risk_is_found(bilingual: TinyPack) -> None:
    """Its numbers come from the study that English names."""
    bilingual.change(PAGE, 'source = "S2"', 'source = "S1"')
    message = "the risk's source is S1 here, S2 in English"
    assert parity(bilingual) == [(PAGE, RISK_LINE, "T-IDS", message)]


@pytest.mark.planted("L25", "a translation that rests on other facts or sources")
@pytest.mark.parametrize(
    ("file", "line", "old", "new", "message"),
    [
        (PAGE, 4, '["S1", "S2"]', '["S2"]', "`sources`: only in English: S1"),
        (PAGE, 5, '["F1", "F2"]', '["F1"]', "`facts`: only in English: F2"),
        (PAGE, 6, '["drive", "who"]', '["who"]', "`questions`: only in English: drive"),
        (PAGE, 2, 'figure = "ride"\n', "", "`figure`: only in English: ride"),
        (STEPS, 4, '"steps"', '"page"', "`kind`: only here: page; only in English: steps"),
        (ANSWER, 2, 'topic = "going-home"\n', "", "`topic`: only in English: going-home"),
        (ANSWER, 5, '["S1"]', '["S1", "S2"]', "`sources`: only here: S2"),
        (ABOUT, 7, '["S1"]', '["S1", "S2"]', "`sources`: only here: S2"),
        (ABOUT, 8, '["F1"]', '["F2"]', "`facts`: only here: F2; only in English: F1"),
    ],
)
def test_other_ids_are_found(
    bilingual: TinyPack, file: str, line: int, old: str, new: str, message: str
) -> None:
    """Each kind of id stands in a translation as in English."""
    bilingual.change(file, old, new)
    assert (file, line, "T-IDS", message) in parity(bilingual)


LONELY = """
[[question]]
id = "lonely"
stage = "after"
text = "What about me?"
"""
QUESTIONS = "es/questions.toml"


@pytest.mark.planted("L27", "a ready question that is not translated")
def test_a_question_that_is_not_translated_is_found(bilingual: TinyPack) -> None:
    """No page names it, but a list that a visitor has made may hold it."""
    bilingual.append("en/questions.toml", LONELY)
    message = "`question`: only in English: lonely"
    assert parity(bilingual) == [(QUESTIONS, 1, "T-IDS", message)]


def test_a_question_that_english_lacks_is_found(bilingual: TinyPack) -> None:
    """It could not stand on a list in English."""
    bilingual.append(QUESTIONS, LONELY)
    bilingual.append(QUESTIONS, '\n[[stage]]\nid = "later"\ntitle = "Later"\n')
    assert parity(bilingual) == [
        (QUESTIONS, 1, "T-IDS", "`question`: only here: lonely"),
        (QUESTIONS, 1, "T-IDS", "`stage`: only here: later"),
    ]


def test_a_question_keeps_its_stage_and_facts(bilingual: TinyPack) -> None:
    """Each is told where it stands."""
    for file in ("en/questions.toml", QUESTIONS):
        bilingual.append(file, '\n[[stage]]\nid = "later"\ntitle = "Later"\n')
    bilingual.change(QUESTIONS, 'stage = "after"', 'stage = "later"')
    bilingual.change(QUESTIONS, '["F1"]', '["F2"]')
    assert parity(bilingual) == [
        (QUESTIONS, 8, "T-IDS", "`stage`: only here: later; only in English: after"),
        (QUESTIONS, 10, "T-IDS", "`facts`: only here: F2; only in English: F1"),
    ]


@pytest.mark.parametrize("language", ["en", "es"])
def test_questions_that_cannot_be_read_are_not_compared(bilingual: TinyPack, language: str) -> None:
    """That is a fault of its own."""
    bilingual.write(f"{language}/questions.toml", "= broken")
    assert parity(bilingual) == []


def test_ids_may_stand_in_another_order(bilingual: TinyPack) -> None:
    """They are the same."""
    bilingual.change(PAGE, '["S1", "S2"]', '["S2", "S1"]')
    assert parity(bilingual) == []


def test_what_english_lacks_is_held_against_nothing(bilingual: TinyPack) -> None:
    """That it is too many is another finding."""
    bilingual.rename(PAGE, PAGE.replace("01-no-driving", "04-no-cars"))
    bilingual.remove(ABOUT.replace("es/", "en/", 1))
    assert parity(bilingual) == []
