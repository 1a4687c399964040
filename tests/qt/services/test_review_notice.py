"""One calm sentence about the clinic's review."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from kiosk.content.pack import open_pack
from kiosk.domain.review import ReviewStamp, ReviewState
from kiosk.domain.route import Screen
from kiosk.services.library import Library
from kiosk.services.review_notice import ReviewNotice
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.storage.profile import Profile
from kiosk.storage.review_stamp import store_stamp
from tests.fakes.kiosk_parts import build_kiosk, take_down
from tests.fakes.qml_eyes import shown
from tests.fakes.review import review_of
from tests.fakes.tiny_pack import TODAY, TinyPack


def notice(pack: TinyPack, today: date) -> ReviewNotice:
    """Judge a pack by a day."""
    return review_of(Library(open_pack(pack.root, "en")), today)


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


CLINICS = ReviewStamp("Dr. B. Lake", "Psychiatrist", date(2026, 7, 1), date(2027, 7, 1))
UNSTAMPED = "Not yet reviewed by this clinic."


def unstamped(pack: TinyPack) -> TinyPack:
    """Take the pack's own stamp away, as shipped packs have none."""
    pack.change("pack.toml", 'reviewer = "A. Nurse"', 'reviewer = ""')
    return pack


class TestTheClinicsOwnStamp:
    """Given at the kiosk, for the edition that it shows."""

    @pytest.fixture
    def told(self, pack: TinyPack) -> ReviewNotice:
        """The notice of a pack without a stamp, and a clinic that has given one."""
        library = Library(open_pack(unstamped(pack).root, "en"))
        given = {(library.pack.id, library.pack.edition): CLINICS}
        return ReviewNotice(library, lambda: TODAY, lambda *shown: given.get(shown))

    def test_it_counts_where_the_pack_has_none(self, told: ReviewNotice) -> None:
        """With its reviewer and its day."""
        assert told.sentence == "Reviewed by Dr. B. Lake, Psychiatrist, on July 1, 2026."

    def test_it_says_nothing_of_another_edition(self, told: ReviewNotice, pack: TinyPack) -> None:
        """A new edition waits for its own review."""
        assert told.state is ReviewState.CURRENT
        pack.change("pack.toml", "edition = 3", "edition = 4")
        told._library.replace(open_pack(pack.root, "en"))

        assert told.sentence == UNSTAMPED

    def test_it_is_read_once(self, told: ReviewNotice) -> None:
        """A touch does not wait for the disk."""
        assert told.state is ReviewState.CURRENT
        told._clinic_stamp = lambda *_: None

        assert told.state is ReviewState.CURRENT

    def test_after_staff_have_given_one_it_is_read_anew(
        self, told: ReviewNotice, qtbot: QtBot
    ) -> None:
        """And whoever shows it is told."""
        assert told.state is ReviewState.CURRENT
        told._clinic_stamp = lambda *_: None
        with qtbot.waitSignal(told.changed):
            told.look_again()

        assert told.state is ReviewState.NOT_REVIEWED


class TestOnTheScreen:
    """Until somebody has reviewed the pack, the line stands wherever the review is told of."""

    def test_the_line_stands(self, pack: TinyPack, profile: Profile, clock: StagedClock) -> None:
        """On the start picture, where a page comes from, and on the sheet."""
        kiosk = build_kiosk(unstamped(pack), profile, clock)

        assert shown(kiosk.attract, "review") == UNSTAMPED
        assert shown(kiosk.models[Screen.SOURCES], "review") == UNSTAMPED
        assert kiosk.visit.draft.request.words.edition == f"Edition 3. {UNSTAMPED}"
        take_down(kiosk)

    def test_a_stamp_takes_its_place_at_once(
        self, pack: TinyPack, profile: Profile, clock: StagedClock
    ) -> None:
        """Staff see that it counts."""
        kiosk = build_kiosk(unstamped(pack), profile, clock)
        shown_pack = kiosk.library.pack
        store_stamp(profile, shown_pack.id, shown_pack.edition, CLINICS)
        kiosk.packs.review.look_again()

        said = "Reviewed by Dr. B. Lake, Psychiatrist, on July 1, 2026."
        assert shown(kiosk.attract, "review") == said
        assert shown(kiosk.models[Screen.SOURCES], "review") == said
        assert kiosk.visit.draft.request.words.edition == "Edition 3, reviewed July 2026."
        take_down(kiosk)

    def test_an_overdue_stamp_shows(
        self, pack: TinyPack, profile: Profile, clock: StagedClock
    ) -> None:
        """From the day after its last one."""
        kiosk = build_kiosk(pack, profile, clock, today=date(2027, 7, 2))
        shown_pack = kiosk.library.pack
        store_stamp(profile, shown_pack.id, shown_pack.edition, CLINICS)
        kiosk.packs.review.look_again()

        assert shown(kiosk.attract, "review") == "The clinic's review is overdue."
        take_down(kiosk)
