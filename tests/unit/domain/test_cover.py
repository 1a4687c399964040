"""Covers: which of them a touch takes away."""

from kiosk.domain.cover import Cover, yields_to_touch


def test_a_wet_cloth_takes_no_cover_away() -> None:
    """Only while staff wipe the glass touches mean nothing."""
    assert {cover for cover in Cover if not yields_to_touch(cover)} == {Cover.CLEANING}
