"""The reading grade counts as it always did."""

import pytest

from kiosk.content.check.reading_grade import (
    Textstat,
    rated_text,
    school_grade,
    smog_grade,
    syllables,
    textstat,
)

# As textstat 0.7.8 counts them, right or not ("ketamine" has three): a change would move every
# grade of every pack.
SYLLABLES = {
    1: """back blood both brain breathe call called care change check choice clear come could days
        does dose down drink drip drive drug drugs each ease feel find first found free from full
        gain goes good hard harm have head help helps home hurt keep know knows least list long look
        make mood more most much must need next night nose once pain part past pill pills plan proof
        raise real rest risk risks room rule same short should side sleep slow small some spray
        staff stay still stop strong such sure take takes talk team tell term text than that them
        then there these they this thoughts time touch used vein wait watch weak weeks well were
        what when which while will with work works years your 911""",
    2: """about adult adults after also approved away because before better body breathing cannot
        choices clinic danger doctor doctors dummy effects follow given happen hours into ketamine
        label lasting later little liver longer many member minutes misused often other over pages
        people person pressure problems pushes questions scary seizure sleepy slowly studies study
        sudden treatment until very visit visits within evening""",
    3: """agency alcohol depression esketamine hospital medicine medicines spravato suicide surgery
        therapy unwanted veterans family off-label""",
    4: "emergency activity",
    5: "dissociation",
}


@pytest.fixture
def rater() -> Textstat:
    """What the grades are counted with."""
    found = textstat()
    assert found is not None, "install askwell[authoring]"
    return found


@pytest.mark.parametrize(
    ("word", "count"), [(word, n) for n, words in SYLLABLES.items() for word in words.split()]
)
def test_syllables_are_counted_as_ever(word: str, count: int) -> None:
    """Two hundred frequent words keep their counts."""
    assert syllables(word) == count


def test_the_grade_is_that_of_the_formula(rater: Textstat) -> None:
    """Nine words, two sentences, eleven syllables, by hand."""
    text = "The doctor will see you. Take a seat, people."
    words, sentences, count = 9, 2, 11
    by_hand = 0.39 * words / sentences + 11.8 * count / words - 15.59
    assert school_grade(rater, text) == pytest.approx(by_hand, abs=0.05)


def test_smog_is_that_of_the_formula(rater: Textstat) -> None:
    """One long word in each of 30 sentences, by hand: 1.043 x sqrt(30) + 3.1291."""
    assert smog_grade(rater, "Ask the hospital now. " * 30) == pytest.approx(8.84, abs=0.05)


def test_each_passage_ends_in_one_full_stop() -> None:
    """A list item counts as a sentence; hours and abbreviations end none."""
    text = rated_text(["Rest. Do not drive!", "a ride home", "Come at 8 a.m. on Monday."])
    assert text == "Rest. Do not drive. a ride home. Come at 8 am on Monday."
