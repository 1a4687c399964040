"""Covers: which of them a touch takes away, and which a key."""

from kiosk.domain.cover import Cover, yields_to_key, yields_to_touch


def test_a_wet_cloth_takes_no_cover_away() -> None:
    """Only while staff wipe the glass, or are at work beside the kiosk, touches mean nothing."""
    staff = {Cover.CLEANING, Cover.MAINTENANCE}
    assert {cover for cover in Cover if not yields_to_touch(cover)} == staff


def test_a_key_takes_each_cover_away_but_that_of_maintenance() -> None:
    """IT walks with keys from one window to the other."""
    assert {cover for cover in Cover if not yields_to_key(cover)} == {Cover.MAINTENANCE}
