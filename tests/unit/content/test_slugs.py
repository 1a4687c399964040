"""Ids come from numbered names."""

import pytest

from kiosk.content.slugs import Numbered, in_order, is_slug, parse_numbered


@pytest.mark.parametrize("text", ["a", "going-home", "24-hours"])
def test_a_slug_is_small_letters_digits_and_hyphens(text: str) -> None:
    """These can be ids."""
    assert is_slug(text)


@pytest.mark.parametrize("text", ["", "A", "a_b", "-a", "a-", "a--b", "a/b", "..", "é", "a\n"])
def test_anything_else_is_no_slug(text: str) -> None:
    """These cannot be ids."""
    assert not is_slug(text)


def test_a_numbered_name_is_taken_apart() -> None:
    """The number gives the order, the rest is the id."""
    assert parse_numbered("02-a-b.md", ".md") == Numbered(2, "a-b", "02-a-b.md")


@pytest.mark.parametrize("name", ["2-a.md", "a.md", "02-A.md", "02-a.txt", "02.md", "topic.md"])
def test_other_names_are_passed_over(name: str) -> None:
    """A name without number or suffix is none of these."""
    assert parse_numbered(name, ".md") is None


def test_order_goes_by_number() -> None:
    """Number 10 comes after 9, and 100 after 99."""
    names = ["100-d", "10-c", "09-b", "topic.md", "01-a"]
    assert [found.slug for found in in_order(names)] == ["a", "b", "c", "d"]
