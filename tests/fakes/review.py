"""The review of a pack to which the clinic has added nothing."""

from datetime import date

from kiosk.services.library import Library
from kiosk.services.review_notice import ReviewNotice
from tests.fakes.tiny_pack import TODAY


def review_of(library: Library, today: date = TODAY) -> ReviewNotice:
    """Judge the pack by its own stamp."""
    return ReviewNotice(library, lambda: today, lambda _pack, _edition: None)
