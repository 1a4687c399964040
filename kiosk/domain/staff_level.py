"""What a member of staff may do at the kiosk."""

from enum import Enum


class StaffLevel(Enum):
    """Who has opened the staff area; IT may do all that reception may."""

    RECEPTION = "reception"
    IT = "it"
