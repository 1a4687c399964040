"""The ready questions hold those that every visitor is advised to ask, in each language."""

from collections.abc import Iterator
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


PACK = Path("assets/packs/ketamine")


def unasked(root: Path) -> Iterator[str]:
    """Name each idea that no ready question of an English pack asks in its words."""
    texts = {one.id: one.text.lower() for one in read_questions(root, "en").questions}
    for idea, (asking, words) in BASE.items():
        if words not in texts.get(asking, ""):
            yield idea


def untranslated(root: Path, language: str) -> Iterator[str]:
    """Name each base question that a language does not have."""
    translated = {one.id for one in read_questions(root, language).questions}
    yield from sorted({asking for asking, _ in BASE.values()} - translated)


def spoilt_pack(root: Path, folder: Path, language: str, old: str, new: str) -> Path:
    """Write the questions of a pack with other words in one place."""
    path = f"{language}/questions.toml"
    written = (root / path).read_text(encoding="utf-8")
    assert written.count(old) == 1
    (folder / language).mkdir()
    (folder / path).write_text(written.replace(old, new), encoding="utf-8")
    return folder


@pytest.mark.parametrize("idea", BASE)
def test_each_base_question_is_ready(project: Path, idea: str) -> None:
    """It can be put onto the list with one tap.

    Source:
        Ask Me 3; AskShareKnow, as in Roe 2021.
    """
    assert idea not in set(unasked(project / PACK))


@pytest.mark.parametrize("language", ["es", "ar"])
def test_the_base_questions_are_in_each_language(project: Path, language: str) -> None:
    """Where a question is translated at all, these are."""
    assert list(untranslated(project / PACK, language)) == []


@pytest.mark.parametrize(
    ("old", "new", "ideas"),
    [
        pytest.param(
            'id = "wait-or-do-nothing"',
            'id = "wait-or-not"',
            ["what if nothing is done"],
            marks=pytest.mark.planted("R11", "no question about what happens without treatment"),
        ),
        pytest.param(
            "What do I need to do, and why is it important?",
            "What do I need to bring?",
            ["what I need to do", "why that is important"],
            marks=pytest.mark.planted("R11", "a base question that asks something else"),
        ),
    ],
)
def test_a_missing_base_question_is_named(
    project: Path, tmp_path: Path, old: str, new: str, ideas: list[str]
) -> None:
    """By what nobody would ask."""
    root = spoilt_pack(project / PACK, tmp_path, "en", old, new)

    assert list(unasked(root)) == ideas


@pytest.mark.planted("R11", "a base question that has no Spanish")
def test_an_untranslated_base_question_is_named(project: Path, tmp_path: Path) -> None:
    """Who reads Spanish would not be offered it."""
    root = spoilt_pack(
        project / PACK, tmp_path, "es", 'id = "my-diagnosis"', 'id = "another-question"'
    )

    assert list(untranslated(root, "es")) == ["my-diagnosis"]
