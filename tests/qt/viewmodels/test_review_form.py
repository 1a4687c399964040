"""A clinician signs a review: each line typed, nothing filled in before."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kiosk.domain.review import ReviewState
from kiosk.domain.route import Screen
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.storage.profile import Profile
from kiosk.storage.review_stamp import STAMP_FILE, read_stamp
from kiosk.viewmodels.typed_line import TypedLineModel
from kiosk.wiring import Kiosk
from tests.fakes.kiosk_parts import build_kiosk, take_down
from tests.fakes.qml_eyes import shown
from tests.fakes.several_packs import write_knee_pack
from tests.fakes.staff_desk import enter, here, open_row, screen, titles
from tests.fakes.tiny_pack import TODAY, TinyPack, write_tiny_pack

# Some build a kiosk of their own.
pytestmark = pytest.mark.usefixtures("qapp")

LINES = {
    "Name": "A. Sample",
    "Role": "Nurse",
    "Day of the review": TODAY.isoformat(),
    "Review again by": TODAY.replace(year=TODAY.year + 1).isoformat(),
}
EMPTY = "Not written yet"


def write(kiosk: Kiosk, title: str, text: str) -> TypedLineModel:
    """Open a line and type it."""
    open_row(kiosk, title)
    line = here(kiosk)
    assert isinstance(line, TypedLineModel)
    kiosk.staff.setup.typist.write("")
    for letter in text:
        kiosk.staff.setup.typist.type(letter)
    return line


def fill(kiosk: Kiosk) -> None:
    """Write all lines, and say that all was read."""
    for title, text in LINES.items():
        write(kiosk, title, text).save()
    open_row(kiosk, "I have read every page")


def test_the_form_is_empty_and_says_who_may_sign(
    pack: TinyPack, profile: Profile, clock: StagedClock
) -> None:
    """For the edition that is shown; nobody can sign it so."""
    pack.change("pack.toml", 'reviewer = "A. Nurse"', 'reviewer = ""')
    kiosk = build_kiosk(pack, profile, clock)
    form = enter(kiosk, "Review")
    assert titles(kiosk) == {
        **dict.fromkeys(LINES, EMPTY),
        "I have read every page": "Not said yet",
        "Sign": "Fill in all of the above first",
    }
    advice = shown(form, "advice")
    assert advice.startswith(f"For edition {kiosk.library.pack.edition}.")
    assert "Only a clinician who has read every page may sign here." in advice
    open_row(kiosk, "Sign")
    assert screen(kiosk) is Screen.STAFF_REVIEW
    take_down(kiosk)


def test_a_signed_review_is_seen_at_once(kiosk: Kiosk, profile: Profile) -> None:
    """On the start picture too; the form is empty again for the next one."""
    enter(kiosk, "Review")
    fill(kiosk)
    assert titles(kiosk)["Name"] == "A. Sample"
    assert titles(kiosk)["Sign"] == "Visitors see it at once"
    open_row(kiosk, "Sign")

    pack = kiosk.library.pack
    stamp = read_stamp(profile, pack.id, pack.edition)
    assert stamp is not None
    assert (stamp.reviewer, stamp.role, stamp.date) == ("A. Sample", "Nurse", TODAY)
    assert kiosk.packs.review.state is ReviewState.CURRENT
    assert shown(here(kiosk), "advice").startswith("Reviewed by A. Sample, Nurse, on ")
    assert "Reviewed by A. Sample" in shown(kiosk.attract, "review")
    assert titles(kiosk)["Name"] == EMPTY


@pytest.mark.parametrize("missing", [*LINES, "I have read every page"])
def test_each_line_is_needed(kiosk: Kiosk, profile: Profile, missing: str) -> None:
    """And the word that all was read."""
    enter(kiosk, "Review")
    fill(kiosk)
    if missing in LINES:
        write(kiosk, missing, "").save()
    else:
        open_row(kiosk, missing)
    open_row(kiosk, "Sign")
    assert not (profile.folder / STAMP_FILE).exists()


@pytest.mark.parametrize(
    ("title", "text", "said"),
    [
        ("Day of the review", "2026-13", "A day is written like this: 2026-11-30"),
        ("Day of the review", "2999-01-01", "This day is still to come."),
        ("Review again by", "2001-01-01", "This day is over already."),
        ("Name", "a\u00a0b", "This cannot be used."),
    ],
)
def test_a_line_that_cannot_stand_is_told_in_words(
    kiosk: Kiosk, title: str, text: str, said: str
) -> None:
    """And is not taken."""
    enter(kiosk, "Review")
    line = write(kiosk, title, text)
    assert shown(line, "notice") == said
    assert not shown(line, "canSave")
    line.save()
    assert screen(kiosk) is Screen.STAFF_REVIEW_LINE


def test_a_day_keeps_its_order_from_right_to_left(kiosk: Kiosk, qapp: QGuiApplication) -> None:
    """After Arabic words its parts would show as 30-11-2026."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        enter(kiosk, "Review", "Review again by")
        hint = shown(here(kiosk), "hint")
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert hint == "Year, month and day: \u20662026-11-30\u2069"


def test_each_line_tells_what_it_is(kiosk: Kiosk) -> None:
    """Days begin with the keys for digits."""
    enter(kiosk, "Review", "Review again by")
    line = here(kiosk)
    assert shown(line, "title") == "Review again by"
    assert shown(line, "help") == "When it has to be reviewed again."
    assert shown(line, "hint") == "Year, month and day: 2026-11-30"
    assert (shown(line, "offersUsual"), shown(line, "saveWords")) == (False, "Done")
    assert "1" in {key.words for key in shown(shown(line, "keyboard"), "keys").rows}
    kiosk.navigator.back()
    open_row(kiosk, "Role")
    assert shown(line, "hint") == "Visitors read it on the start screen."


def test_leaving_the_staff_area_forgets_the_lines(kiosk: Kiosk) -> None:
    """The next one to come is somebody else."""
    enter(kiosk, "Review")
    fill(kiosk)
    kiosk.navigator.restart()
    enter(kiosk, "Review")
    assert set(titles(kiosk).values()) == {EMPTY, "Not said yet", "Fill in all of the above first"}


def test_a_review_that_cannot_be_written_is_told(
    pack: TinyPack, profile: Profile, clock: StagedClock
) -> None:
    """The lines stay."""
    kiosk = build_kiosk(pack, Profile(profile.folder, writable=False), clock)
    enter(kiosk, "Review")
    fill(kiosk)
    open_row(kiosk, "Sign")
    assert shown(here(kiosk), "advice").startswith("Not saved.")
    assert titles(kiosk)["Name"] == "A. Sample"
    take_down(kiosk)


def test_each_of_several_packs_is_signed_for(
    tmp_path: Path, profile: Profile, clock: StagedClock
) -> None:
    """Whoever has read the pages of one has not read those of the other."""
    tiny, knee = write_tiny_pack(tmp_path / "tiny"), write_knee_pack(tmp_path)
    kiosk = build_kiosk(tiny, profile, clock, others=[knee])
    enter(kiosk, "Review")
    fill(kiosk)
    open_row(kiosk, "A tiny pack")
    assert titles(kiosk)["I have read every page"] == "Not said yet"
    open_row(kiosk, "I have read every page")
    open_row(kiosk, "Sign")
    take_down(kiosk)

    stamp = read_stamp(profile, "knee", 8)
    assert stamp is not None
    assert stamp.reviewer == "A. Sample"
    assert read_stamp(profile, "tiny", 3) is None
