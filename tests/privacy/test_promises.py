"""What the kiosk promises is short, easy to read, and in the program's own words."""

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
    rater = textstat()
    assert rater is not None, "install askwell[authoring]"
    assert len(words(said)) <= most_words
    assert school_grade(rater, rated_text([said])) <= grade
