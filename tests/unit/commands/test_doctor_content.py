"""Whether the pack can be shown, and a clinician vouches for it."""

import os
from datetime import date
from pathlib import Path

import pytest

from kiosk.commands.doctor_content import check_content, review_finding
from kiosk.commands.doctor_languages import check_languages
from kiosk.domain.clinic_settings import PACK_FOLDER
from kiosk.domain.machine import Level
from kiosk.domain.review import ReviewStamp
from kiosk.domain.settings import Settings
from kiosk.storage.profile import Profile
from kiosk.storage.review_stamp import store_stamp
from kiosk.storage.settings_edit import Stored
from tests.fakes.dead_disk import DEAD_DISK, dead_below
from tests.fakes.several_packs import write_knee_pack
from tests.fakes.tiny_pack import write_tiny_pack

TODAY = date(2026, 6, 1)
NOWHERE = Profile(Path("nowhere"), writable=False)


def stamp(review_by: date | None) -> ReviewStamp:
    """Give the stamp of a review that holds for a while."""
    return ReviewStamp("Dr. A. Reed", "psychiatrist", date(2026, 1, 2), review_by)


def test_the_pack_that_comes_along_can_be_shown() -> None:
    """Nobody has reviewed it yet."""
    pack, review = check_content(Settings(), NOWHERE)

    assert (pack.level, pack.message) == (Level.OK, "ketamine, edition 1")
    assert (review.level, review.check) == (Level.WARNING, "review")


def test_a_broken_pack_is_a_fault_with_its_file(tmp_path: Path) -> None:
    """Visitors would be asked to go to the desk."""
    (found,) = check_content(Settings({PACK_FOLDER.key: str(tmp_path)}), NOWHERE)

    assert (found.check, found.level) == ("pack", Level.FAULT)
    assert "pack.toml" in found.message
    assert f"askwell check {tmp_path}" in found.fix


@pytest.mark.parametrize("number", DEAD_DISK)
def test_a_pack_on_a_dead_stick_is_a_fault_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    """As is the look at its languages."""
    pack = write_tiny_pack(tmp_path / "tiny")
    dead_below(monkeypatch, pack.root, number)
    settings = Settings({PACK_FOLDER.key: str(pack.root)})
    found = (*check_content(settings, NOWHERE), *check_languages(settings, NOWHERE))

    told = f"{pack.root}/pack.toml:1: P-MISSING {os.strerror(number)}"
    assert [(finding.check, finding.level, finding.message) for finding in found] == [
        ("pack", Level.FAULT, told),
        ("languages", Level.FAULT, told),
    ]


@pytest.mark.parametrize(
    ("review", "level", "message"),
    [
        (stamp(None), Level.WARNING, "no clinician has reviewed the pack, and visitors see that"),
        (
            stamp(date(2026, 5, 31)),
            Level.WARNING,
            "the review was due on 2026-05-31, and visitors see that",
        ),
        (stamp(date(2026, 6, 1)), Level.WARNING, "the review is due on 2026-06-01"),
        (stamp(date(2026, 7, 31)), Level.WARNING, "the review is due on 2026-07-31"),
        (stamp(date(2026, 8, 1)), Level.OK, "by Dr. A. Reed, holds until 2026-08-01"),
    ],
)
def test_a_review_is_told_in_time(review: ReviewStamp, level: Level, message: str) -> None:
    """Two months before it is due."""
    found = review_finding(review, TODAY)

    assert (found.check, found.level, found.message) == ("review", level, message)


def test_the_clinic_may_have_signed_for_it_at_the_kiosk(tmp_path: Path) -> None:
    """What visitors are told is what staff are told."""
    profile = Profile(tmp_path, writable=True)
    signed = ReviewStamp("Dr. A. Reed", "psychiatrist", date(2026, 1, 2), date(2999, 1, 1))
    assert store_stamp(profile, "ketamine", 1, signed) is Stored.STORED
    _pack, review = check_content(Settings(), profile)

    assert (review.level, review.message) == (Level.OK, "by Dr. A. Reed, holds until 2999-01-01")


def test_of_several_packs_each_is_told(tmp_path: Path) -> None:
    """By its name, so that staff know which one to look at."""
    write_tiny_pack(tmp_path / "tiny")
    write_knee_pack(tmp_path)
    found = check_content(Settings({PACK_FOLDER.key: str(tmp_path)}), NOWHERE)

    packs = [finding.message for finding in found if finding.check == "pack"]
    reviews = [finding.message for finding in found if finding.check == "review"]
    assert packs == ["knee, edition 8", "tiny, edition 3"]
    assert [message.partition(":")[0] for message in reviews] == ["knee", "tiny"]


def test_a_pack_in_a_folder_of_another_name_is_a_fault(tmp_path: Path) -> None:
    """The kiosk would lead whoever chooses it to the desk."""
    write_tiny_pack(tmp_path / "spine")
    write_knee_pack(tmp_path).write("pack.toml", "= =")
    found = check_content(Settings({PACK_FOLDER.key: str(tmp_path)}), NOWHERE)

    faults = [finding.message for finding in found if finding.level is Level.FAULT]
    assert len(faults) == 2
    assert "holds the pack 'tiny'" in faults[1]
