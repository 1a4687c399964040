"""Whether the pack can be shown and a clinician vouches for it, for ``askwell doctor``."""

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

from kiosk.content.manifest import read_manifest
from kiosk.content.translation import SOURCE_LANGUAGE
from kiosk.content.verify import verify_pack
from kiosk.domain.clinic_settings import PACK_FOLDER
from kiosk.domain.machine import Finding, Level, warning
from kiosk.domain.review import ReviewStamp, ReviewState, review_state
from kiosk.domain.settings import Settings
from kiosk.host.bundle import default_pack
from kiosk.host.clock import today

# As long as it takes to find a clinician and an hour of theirs.
DUE_SOON = timedelta(days=60)
_REVIEW = "Have a clinician review the pack and put the stamp into its pack.toml"


def check_content(settings: Settings) -> Sequence[Finding]:
    """Look through the pack that visitors read.

    Args:
        settings: Which pack the clinic has set.
    """
    root = Path(settings.get(PACK_FOLDER) or default_pack())
    fault = verify_pack(root, SOURCE_LANGUAGE)
    if fault is not None:
        fix = f"Run `askwell check {root}`, or put the last good edition back"
        return (Finding("pack", Level.FAULT, str(fault), fix),)
    manifest = read_manifest(root)
    return (
        Finding("pack", Level.OK, f"{manifest.id}, edition {manifest.edition}"),
        review_finding(manifest.review, today()),
    )


def review_finding(stamp: ReviewStamp, day: date) -> Finding:
    """Tell whether a clinician vouches for the pack.

    Args:
        stamp: Of the pack.
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
