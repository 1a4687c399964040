"""The checklist is whole and honest, and the report says what the tests have shown."""

from pathlib import Path

import pytest

from tests.conformance.items import (
    MUST,
    Criterion,
    Item,
    Part,
    State,
    read_items,
    read_parts,
    unknown_tests,
    worst,
)
from tests.conformance.outcomes import Outcome, of_test, read_outcomes
from tests.conformance.report import complaints, faults, report

# Every id of the checklist once: accessibility, literacy, print, privacy, tests, goals.
IDS = [
    *(f"A{number}" for number in range(1, 70)),
    *(f"L{number}" for number in range(1, 15)),
    *("L-P", "L-C"),
    *(f"L{number}" for number in range(15, 34)),
    *(f"R{number}" for number in range(1, 20)),
    *(f"P{number}" for number in range(1, 19)),
    *(f"T{number}" for number in range(1, 14)),
    *(f"G{number}" for number in range(1, 21)),
]
# Hardware, site, staff and readers: no test can pass them.
ONLY_CLINIC = [*(f"A{number}" for number in range(63, 69)), "L26", "L33", "P8", "G13", "G14"]
XML = """\
<testsuites><testsuite>
<testcase classname="tests.visual.test_gates" name="test_a[one-two]">
<properties><property name="planted" value="A13: a button of 19 mm"/></properties></testcase>
<testcase classname="tests.visual.test_gates" name="test_a[one-three]"><failure/></testcase>
<testcase classname="tests.end2end.test_visit.TestWithoutPaper" name="test_b"><skipped/></testcase>
<testcase classname="tests.end2end.test_visit" name="test_c"/>
</testsuite></testsuites>
"""
GOOD = Outcome("tests/a.py", "test_a", "one-small", passed=True, planted=(("A13", "19 mm"),))
BAD = Outcome("tests/a.py", "test_a", "two-small", passed=False, planted=(("A13", "18 mm"),))


def test_every_id_is_there_once() -> None:
    """In the order of the checklist, and no other."""
    assert [item.id for item in read_items()] == IDS


def test_every_item_says_what_holds_it() -> None:
    """Tests, what is missing, the clinic, or why it does not apply; in a sentence."""
    for item in read_items():
        assert item.tests or item.lacks or item.clinic or item.waived, item.id
        assert item.level in {MUST, "S", "G"}, item.id
        for sentence in (item.lacks, item.clinic, item.waived):
            assert not sentence or sentence.endswith("."), item.id


def test_what_no_test_can_show_is_for_the_clinic() -> None:
    """Hardware, place, staff and readers are never called passed."""
    items = {item.id: item for item in read_items()}
    assert [one for one in ONLY_CLINIC if items[one].tests or not items[one].clinic] == []


def test_every_named_test_is_there() -> None:
    """Whether it ran and passed, the report sees."""
    assert list(unknown_tests(read_items())) == []


def test_a_test_that_is_not_there_is_named() -> None:
    """A slip in a name or in a path."""
    wrong = [
        Item("A1", MUST, "", ("visual/test_gates.py::test_nothing",)),
        Item("A2", MUST, "", ("visual/test_nothing.py::test_a",)),
    ]
    assert [one[:2] for one in unknown_tests(wrong)] == ["A1", "A2"]


def test_the_criteria_rest_on_items() -> None:
    """Each names items that there are, or why it does not apply."""
    known = set(IDS)
    for part in read_parts():
        for row in part.rows:
            assert bool(row.items) != bool(row.apart), row.id
            assert set(row.items) <= known, row.id


def test_results_are_read(tmp_path: Path) -> None:
    """File, test, case, whether it passed, and what it plants."""
    file = tmp_path / "tests.xml"
    file.write_text(XML, encoding="utf-8")
    first, second, third, fourth = read_outcomes(file)
    assert first == Outcome(
        "tests/visual/test_gates.py", "test_a", "one-two", passed=True,
        planted=(("A13", "a button of 19 mm"),),
    )  # fmt: skip
    assert (second.passed, third.passed, fourth.passed) == (False, False, True)
    assert third.file == "tests/end2end/test_visit.py"
    assert list(of_test("visual/test_gates.py::test_a[three]", (first, second))) == [second]


@pytest.mark.parametrize(
    ("item", "state"),
    [
        (Item("A1", MUST, "", ("a.py::test_a[one]",)), State.PASSED),
        (Item("A1", MUST, "", ("a.py::test_a",)), State.FAILED),
        (Item("A1", MUST, "", ("a.py::test_b",)), State.FAILED),
        (Item("A1", MUST, "", ("a.py::test_a[one]",), lacks="Not all."), State.PARTLY),
        (Item("A1", MUST, "", ("a.py::test_a[one]",), clinic="Look."), State.PARTLY),
        (Item("A1", MUST, "", lacks="Not in this build."), State.NOT_MET),
        (Item("A1", MUST, "", clinic="Look."), State.CLINIC),
        (Item("A1", MUST, "", waived="No sound."), State.APART),
    ],
)
def test_an_item_is_as_its_tests_are(item: Item, state: State) -> None:
    """One that failed, was skipped or never ran is not passed."""
    assert item.state([GOOD, BAD]) is state


def test_a_criterion_is_as_its_weakest_item() -> None:
    """Partly, if one of them is; what does not apply takes nothing away."""
    assert worst([State.PASSED, State.PARTLY, State.APART]) is State.PARTLY
    assert worst([State.PASSED, State.APART]) is State.PASSED


def test_a_fault_that_got_through_is_told() -> None:
    """By its item and words, and in the score."""
    found = faults([GOOD, BAD])
    assert found == {("A13", "18 mm"): False, ("A13", "19 mm"): True}
    assert "1 of 2 are caught: 50 %" in report([], [], [GOOD, BAD])
    assert list(complaints([], [GOOD, BAD])) == ["1 of 2 planted faults are caught"]


def missing_parts(page: str) -> list[str]:
    """Give what a report on one good item does not tell."""
    wanted = (
        "## What was tested, and on what",
        "| 1.4.4 Resize text | AA | Supports | A1 |",
        "| A1 | must | Large capitals | passed | `a.py::test_a[one]` |",
        "| A13 | 19 mm | yes |",
        "(accessibility.md)",
    )
    return [part for part in wanted if part not in page]


ITEM = Item("A1", MUST, "Large capitals", ("a.py::test_a[one]",))
PART = Part("WCAG", (Criterion("1.4.4", "Resize text", "AA", ("A1",), ""),))


def test_the_report_has_its_parts() -> None:
    """What was tested and what not, the standards, the checklist, and the planted faults."""
    assert missing_parts(report([ITEM], [PART], [GOOD])) == []


@pytest.mark.planted("A69", "a report that says nothing of the standards")
def test_a_part_that_is_missing_is_named() -> None:
    """Who has to buy by them would not know."""
    assert missing_parts(report([ITEM], [], [GOOD])) == [
        "| 1.4.4 Resize text | AA | Supports | A1 |"
    ]


WAYS = ("Read aloud", "Display", "Language", "Hide", "Need help now", "Start over", "Finish",
        "Keypad", "Switches", "headset", "large print", "No time limit for me", "keypad.md",
)  # fmt: skip


def untold_ways(page: str) -> list[str]:
    """Give the controls and other ways that a page on accessibility does not name."""
    return [way for way in WAYS if way not in page]


def documented(project: Path) -> str:
    """Read what is offered to whom."""
    return (project / "docs" / "accessibility.md").read_text(encoding="utf-8")


def test_what_is_offered_is_documented(project: Path) -> None:
    """Each control of the bar and each other way, where README and report lead to it."""
    assert untold_ways(documented(project)) == []
    assert "docs/accessibility.md" in (project / "README.md").read_text(encoding="utf-8")


@pytest.mark.planted("A69", "a way for people with switches that is documented nowhere")
def test_a_way_that_is_documented_nowhere_is_named(project: Path) -> None:
    """Nobody would come who needs it."""
    assert untold_ways(documented(project).replace("Switches", "Buttons")) == ["Switches"]


@pytest.fixture
def planted(request: pytest.FixtureRequest) -> set[tuple[str, str]]:
    """The planted faults that this run has collected, by item and words."""
    items = request.session.items
    if len(items) < 1000:
        pytest.skip("a part of the tests has a part of the faults")
    return {tuple(mark.args) for item in items for mark in item.iter_markers("planted")}


def test_enough_faults_are_planted(planted: set[tuple[str, str]]) -> None:
    """Of accessibility, literacy and privacy alike; this run counts those it has collected."""
    assert len(planted) >= 60
    assert {item[0] for item, _ in planted} >= {"A", "L", "P", "R"}
    assert {item for item, _ in planted} <= set(IDS)


def test_each_rule_has_a_planted_fault(planted: set[tuple[str, str]]) -> None:
    """Each rule that tests hold; a test that never fails holds nothing."""
    rules = {item.id for item in read_items() if item.tests and item.id[0] in "ALPR"}
    assert sorted(rules - {item for item, _ in planted}) == []
