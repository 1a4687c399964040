"""Whether staff can open the staff area, for ``askwell doctor``."""

from collections.abc import Sequence

from kiosk.domain.machine import Finding, Level, warning
from kiosk.storage.pin_file import PIN_FILE, PinFile, read_pins
from kiosk.storage.profile import Profile


def check_pins(profile: Profile) -> Sequence[Finding]:
    """Look whether there are PINs; a damaged file opens nothing."""
    match read_pins(profile):
        case PinFile.MISSING:
            return (
                warning(
                    "pins",
                    "no PIN is set, so nobody can open the staff area",
                    "Set both in the steps of setting up, which an installed session begins with;"
                    " else end the kiosk and run askwell setup",
                ),
            )
        case PinFile.DAMAGED:
            return (
                warning(
                    "pins",
                    "the file of the PINs is damaged or cannot be read, so nobody can open the"
                    " staff area",
                    f"End the kiosk, delete {profile.folder / PIN_FILE}, start the kiosk, and set"
                    " both PINs anew",
                ),
            )
        case _:
            return (Finding("pins", Level.OK, "set"),)
