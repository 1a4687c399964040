"""One calm sentence about the clinic's review."""

from datetime import date

from kiosk.content.pack import open_pack
from kiosk.domain.review import ReviewState
from kiosk.services.library import Library
from kiosk.services.review_notice import ReviewNotice
from tests.fakes.tiny_pack import TODAY, TinyPack


def notice(pack: TinyPack, today: date) -> ReviewNotice:
    """Judge a pack by a day."""
    return ReviewNotice(Library(open_pack(pack.root, "en")), lambda: today)


def test_a_review_holds_to_its_last_day(pack: TinyPack) -> None:
    """Reviewer, role and day are told while it holds."""
    told = notice(pack, date(2027, 6, 1))

    assert told.state is ReviewState.CURRENT
    assert told.sentence.startswith("Reviewed by A. Nurse, Nurse, on ")
    assert told.sentence.endswith("June 1, 2026.")


def test_from_the_day_after_it_is_overdue(pack: TinyPack) -> None:
    """Who reviewed it once does not vouch for it any more."""
    told = notice(pack, date(2027, 6, 2))

    assert told.state is ReviewState.OVERDUE
    assert told.sentence == "The clinic's review is overdue."


def test_a_pack_without_a_stamp_says_so(pack: TinyPack) -> None:
    """As shipped, nobody at the clinic has reviewed it."""
    pack.change("pack.toml", 'reviewer = "A. Nurse"', 'reviewer = ""')

    told = notice(pack, TODAY)

    assert told.state is ReviewState.NOT_REVIEWED
    assert told.sentence == "Not yet reviewed by this clinic."
