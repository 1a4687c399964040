"""Whether the packs can be shown and a clinician vouches for them, for ``askwell doctor``."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path

from msgspec.structs import replace

from kiosk.content.errors import PackError
from kiosk.content.manifest import read_manifest
from kiosk.content.translation import SOURCE_LANGUAGE
from kiosk.content.verify import verify_pack
from kiosk.domain.clinic_settings import PACK_FOLDER
from kiosk.domain.machine import Finding, Level, warning
from kiosk.domain.review import ReviewStamp, ReviewState, review_state, stamp_in_force
from kiosk.domain.settings import Settings
from kiosk.host.bundle import default_pack
from kiosk.host.clock import today
from kiosk.services.installed_packs import installed_packs
from kiosk.storage.profile import Profile
from kiosk.storage.review_stamp import read_stamp

# As long as it takes to find a clinician and an hour of theirs.
DUE_SOON = timedelta(days=60)
_REVIEW = (
    "Have a clinician review the pack and sign in the staff area,"
    " or put the stamp into its pack.toml"
)


def shown_packs(settings: Settings, profile: Profile) -> tuple[Path, ...]:
    """Give the folders of the packs that visitors read; at least one."""
    return installed_packs(profile, settings.get(PACK_FOLDER)) or (default_pack(),)


def check_content(settings: Settings, profile: Profile) -> Sequence[Finding]:
    """Look through the packs that visitors read.

    Args:
        settings: Which packs the clinic has set.
        profile: Where staff have installed some, and signed for them.
    """
    roots = shown_packs(settings, profile)
    if len(roots) == 1:
        return _check_pack(roots[0], profile)
    return [finding for root in roots for finding in _check_one_of_several(root, profile)]


def _check_one_of_several(root: Path, profile: Profile) -> Iterator[Finding]:
    for finding in _check_pack(root, profile):
        told = f"{root.name}: {finding.message}" if finding.check == "review" else finding.message
        yield replace(finding, message=told)
    if finding_of_name := _name_finding(root):
        yield finding_of_name


def _name_finding(root: Path) -> Finding | None:
    with suppress(PackError):
        pack_id = read_manifest(root).id
        if pack_id != root.name:
            message = f"{root} holds the pack {pack_id!r}, so it is not shown"
            return Finding("pack", Level.FAULT, message, "Name the folder as the id of its pack")
    return None


def _check_pack(root: Path, profile: Profile) -> Sequence[Finding]:
    fault = verify_pack(root, SOURCE_LANGUAGE)
    if fault is not None:
        fix = f"Run `askwell check {root}`, or put the last good edition back"
        return (Finding("pack", Level.FAULT, str(fault), fix),)
    manifest = read_manifest(root)
    of_clinic = read_stamp(profile, manifest.id, manifest.edition)
    return (
        Finding("pack", Level.OK, f"{manifest.id}, edition {manifest.edition}"),
        review_finding(stamp_in_force(manifest.review, of_clinic), today()),
    )


def review_finding(stamp: ReviewStamp, day: date) -> Finding:
    """Tell whether a clinician vouches for the pack.

    Args:
        stamp: Of the pack, or of the clinic for it.
        day: Of today.
    """
    state = review_state(stamp, day)
    if state is ReviewState.NOT_REVIEWED or stamp.review_by is None:
        return warning(
            "review", "no clinician has reviewed the pack, and visitors see that", _REVIEW
        )
    until = stamp.review_by.isoformat()
    if state is ReviewState.OVERDUE:
        return warning("review", f"the review was due on {until}, and visitors see that", _REVIEW)
    if stamp.review_by - day <= DUE_SOON:
        return warning("review", f"the review is due on {until}", _REVIEW)
    return Finding("review", Level.OK, f"by {stamp.reviewer}, holds until {until}")
