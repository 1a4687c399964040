"""The guides lead to what is there, and tell each picture in words."""

import re
from pathlib import Path

import pytest

GUIDES = (
    "README.md", "CONTRIBUTING.md", "SECURITY.md", "docs/staff-guide.md", "docs/it-guide.md",
    "docs/session.md",
)  # fmt: skip
LEAST_WORDS = 4


def faults(page: str, folder: Path) -> list[str]:
    """Tell which links lead nowhere and which pictures are not told in words."""
    targets = re.findall(r"\]\((?!https?:)([^)#]+)(?:#[\w-]*)?\)", page)
    lost = [f"leads nowhere: {one}" for one in targets if not (folder / one).exists()]
    pictures = re.findall(r"!\[([^\]]*)\]\(([^)]+)\)", page)
    untold = [f"not told: {one}" for words, one in pictures if len(words.split()) < LEAST_WORDS]
    return lost + untold


@pytest.mark.parametrize("name", GUIDES)
def test_a_guide_leads_to_what_is_there(project: Path, name: str) -> None:
    """And its pictures have words."""
    page = project / name
    assert faults(page.read_text(encoding="utf-8"), page.parent) == []


def test_make_draws_the_pictures_of_reception(project: Path) -> None:
    """All of them, and no other."""
    makefile = (project / "Makefile").read_text(encoding="utf-8").replace("\\\n", " ")
    (drawn,) = re.findall(r"^STAFF_PICTURES := (.+)$", makefile, re.MULTILINE)
    page = (project / "docs/staff-guide.md").read_text(encoding="utf-8")
    assert set(drawn.split()) == set(re.findall(r"\(pictures/([\w-]+)\.png\)", page))


@pytest.mark.parametrize(
    ("page", "told"),
    [
        ("See [this](no-such-file.md).", "leads nowhere: no-such-file.md"),
        ("![Home](README.md)", "not told: README.md"),
    ],
)
def test_a_planted_fault_is_found(project: Path, page: str, told: str) -> None:
    """A lost link and a picture without words."""
    assert faults(page, project) == [told]
