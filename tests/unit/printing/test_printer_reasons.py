"""What the state reasons of a printer mean."""

import pytest

from kiosk.domain.outcomes import PrintReason
from kiosk.printing.printer_reasons import is_connecting, is_handed_on, reason_in


@pytest.mark.parametrize(
    ("keyword", "reason"),
    [
        ("media-empty", PrintReason.PAPER_OUT),
        ("media-needed", PrintReason.PAPER_OUT),
        ("input-tray-missing", PrintReason.PAPER_OUT),
        ("media-jam", PrintReason.JAM),
        ("cover-open", PrintReason.COVER_OPEN),
        ("door-open", PrintReason.COVER_OPEN),
        ("interlock-open", PrintReason.COVER_OPEN),
        ("toner-empty", PrintReason.TONER_OUT),
        ("marker-supply-empty", PrintReason.TONER_OUT),
        ("offline", PrintReason.OFFLINE),
        ("timed-out", PrintReason.OFFLINE),
        ("shutdown", PrintReason.OFFLINE),
        ("paused", PrintReason.PAUSED),
        ("moving-to-paused", PrintReason.PAUSED),
    ],
)
@pytest.mark.parametrize("ending", ["", "-error", "-warning", "-report"])
def test_a_keyword_counts_with_every_ending(keyword: str, reason: PrintReason, ending: str) -> None:
    """Printers do not agree on them."""
    assert reason_in(["none", f"{keyword}{ending}"]) is reason


@pytest.mark.parametrize(
    "keyword",
    ["none", "toner-low-report", "media-low-warning", "marker-supply-low", "spool-area-full", ""],
)
def test_what_lets_the_sheet_come_out_is_no_fault(keyword: str) -> None:
    """Little is still enough for one sheet."""
    assert reason_in([keyword]) is PrintReason.NONE


def test_of_two_faults_the_graver_counts() -> None:
    """An open cover is told before the paper that lacks behind it."""
    told = ["media-empty-error", "cover-open-error"]

    assert reason_in(told) is reason_in(reversed(told)) is PrintReason.COVER_OPEN


@pytest.mark.parametrize(
    ("keyword", "connecting", "handed_on"),
    [
        ("connecting-to-device", True, False),
        ("connecting-to-device-report", True, False),
        ("cups-waiting-for-job-completed", False, True),
        ("none", False, False),
    ],
)
def test_a_server_tells_how_far_it_is_with_its_printer(
    keyword: str, *, connecting: bool, handed_on: bool
) -> None:
    """Neither is a fault by itself."""
    assert (is_connecting([keyword]), is_handed_on([keyword])) == (connecting, handed_on)
    assert reason_in([keyword]) is PrintReason.NONE
