"""How to start this program again in another role."""

import sys


def program_command(*words: str) -> list[str]:
    """Give the command line that runs this program, frozen or from source."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *words]
    return [sys.executable, "-m", "kiosk", *words]
