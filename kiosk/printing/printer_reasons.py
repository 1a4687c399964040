"""What the state reasons of a printer mean for the person who waits for a sheet."""

from collections.abc import Iterable

from kiosk.domain.outcomes import PrintReason

# The gravest first. Endings such as "-error", "-warning" and "-report" vary with the printer.
_BY_PREFIX = (
    ("media-jam", PrintReason.JAM),
    ("cover-open", PrintReason.COVER_OPEN),
    ("door-open", PrintReason.COVER_OPEN),
    ("interlock-open", PrintReason.COVER_OPEN),
    ("media-empty", PrintReason.PAPER_OUT),
    ("media-needed", PrintReason.PAPER_OUT),
    ("input-tray-missing", PrintReason.PAPER_OUT),
    ("toner-empty", PrintReason.TONER_OUT),
    ("marker-supply-empty", PrintReason.TONER_OUT),
    ("offline", PrintReason.OFFLINE),
    ("timed-out", PrintReason.OFFLINE),
    ("shutdown", PrintReason.OFFLINE),
    ("paused", PrintReason.PAUSED),
    ("moving-to-paused", PrintReason.PAUSED),
)
_CONNECTING = "connecting-to-device"
_HANDED_ON = "cups-waiting-for-job-completed"


def reason_in(keywords: Iterable[str]) -> PrintReason:
    """Find the gravest fault among the state reasons of a printer, or none.

    Source:
        RFC 8011, section 5.4.12 (printer-state-reasons); PWG 5100.9 (further ones).
    """
    told = tuple(keywords)
    for prefix, reason in _BY_PREFIX:
        if any(keyword.startswith(prefix) for keyword in told):
            return reason
    return PrintReason.NONE


def is_connecting(keywords: Iterable[str]) -> bool:
    """Tell whether a print server tries to reach the printer, as at the start of each job."""
    return any(keyword.startswith(_CONNECTING) for keyword in keywords)


def is_handed_on(keywords: Iterable[str]) -> bool:
    """Tell whether a print server has passed the whole document on to the printer.

    Source:
        CUPS 2.4, the back end ``ipp``.
    """
    return _HANDED_ON in keywords
