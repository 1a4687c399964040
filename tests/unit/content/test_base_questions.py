"""The ready questions hold those that every visitor is advised to ask, in each language."""

from pathlib import Path

import pytest

from kiosk.content.question_file import read_questions

# What is asked, by the question that asks it and the words that do.
BASE = {
    "what my main problem is": ("my-diagnosis", "what is my diagnosis"),
    "what I need to do": ("what-i-need-to-do", "what do i need to do"),
    "why that is important": ("what-i-need-to-do", "why is it important"),
    "which choices there are": ("other-choices", "my other treatment choices"),
    "what may be good": ("why-may-it-help", "may help me"),
    "what may be harmful": ("serious-risks-for-me", "most serious risks"),
    "how likely both are": ("how-likely-for-me", "how likely are the benefits and the harms"),
    "what if nothing is done": ("wait-or-do-nothing", "do nothing"),
}


@pytest.mark.parametrize("idea", BASE)
def test_each_base_question_is_ready(project: Path, idea: str) -> None:
    """It can be put onto the list with one tap.

    Source:
        Ask Me 3; AskShareKnow, as in Roe 2021.
    """
    asking, words = BASE[idea]
    english = read_questions(project / "assets/packs/ketamine", "en").questions
    assert [words in one.text.lower() for one in english if one.id == asking] == [True]


@pytest.mark.parametrize("language", ["es", "ar"])
def test_the_base_questions_are_in_each_language(project: Path, language: str) -> None:
    """Where a question is translated at all, these are."""
    translated = read_questions(project / "assets/packs/ketamine", language).questions
    assert {asking for asking, _ in BASE.values()} <= {one.id for one in translated}
