"""What the kiosk promises is short, easy to read, and in the program's own words."""

from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from kiosk.content.check.passages import words
from kiosk.content.check.reading_grade import rated_text, school_grade, textstat

TRANSLATIONS = Path("assets") / "translations" / "askwell_en.ts"


def promise(project: Path, beginning: str) -> str:
    """Find a sentence among the words of the program by how it begins."""
    tree = ET.parse(project / TRANSLATIONS)
    found = {text for one in tree.iter("source") if (text := one.text or "").startswith(beginning)}
    assert len(found) == 1, found
    return found.pop()


def faults_of_a_promise(said: str, most_words: int, grade: float) -> Iterator[str]:
    """Name what makes a promise hard to read."""
    rater = textstat()
    assert rater is not None, "install askwell[authoring]"
    if len(words(said)) > most_words:
        yield f"{len(words(said))} of {most_words} words"
    if (found := school_grade(rater, rated_text([said]))) > grade:
        yield f"grade {found:.1f} of {grade}"


@pytest.mark.parametrize(
    ("beginning", "most_words", "grade"),
    [
        ("No ads. We do not ask", 20, 5.0),
        ("Or after %1 to %2 minutes", 10, 5.0),
        ("No touch for %1 to %2 minutes", 12, 5.0),
        ("This is general information", 12, 6.0),
    ],
)
def test_a_promise_is_short_and_easy(
    project: Path, beginning: str, most_words: int, grade: float
) -> None:
    """At most so many words of so many years of school."""
    said = promise(project, beginning)
    assert list(faults_of_a_promise(said, most_words, grade)) == []


@pytest.mark.parametrize(
    ("said", "most_words", "told"),
    [
        pytest.param(
            "This is general information, and it does not take the place of your care team.",
            12,
            "15 of 12 words",
            marks=pytest.mark.planted("L21", "general information in a sentence of 15 words"),
        ),
        pytest.param(
            "Informational material only; consult your physician regarding medical decisions.",
            12,
            "grade ",
            marks=pytest.mark.planted("L21", "general information in the words of a lawyer"),
        ),
        pytest.param(
            "No ads. We do not ask who you are. We do not keep what you read, what you pick or "
            "what you print. We erase it all when you finish.",
            20,
            "30 of 20 words",
            marks=pytest.mark.planted("P16", "a promise of more than 20 words"),
        ),
        pytest.param(
            "No individually identifiable information is retained following termination.",
            20,
            "grade ",
            marks=pytest.mark.planted("P16", "a promise in the words of a lawyer"),
        ),
    ],
)
def test_a_promise_that_is_hard_to_read_is_named(said: str, most_words: int, told: str) -> None:
    """Nobody would read it to its end, or know what it means."""
    found = list(faults_of_a_promise(said, most_words, 6.0))
    assert [fault for fault in found if fault.startswith(told)] == found != []
