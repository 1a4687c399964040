"""The machine under the kiosk, behind one Protocol: what it tells of itself."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from kiosk.domain.machine_linux import LinuxFacts
from kiosk.domain.machine_screen import ScreenFacts
from kiosk.domain.machine_windows import WindowsFacts
from kiosk.host.linux_machine import LinuxMachine
from kiosk.host.windows_machine import WindowsMachine

MachineFacts = LinuxFacts | WindowsFacts


class Machine(Protocol):
    """Reads facts as an ordinary user can, and changes nothing."""

    def facts(self) -> MachineFacts | None:
        """Tell what is known of the system; None where it is none that the kiosk knows."""
        ...

    def screens(self) -> tuple[ScreenFacts, ...]:
        """Name the screens that are plugged in, without asking the session that draws on them."""
        ...


class UnknownMachine:
    """A machine of a system that the kiosk does not know."""

    def facts(self) -> MachineFacts | None:
        """Tell nothing."""
        return None

    def screens(self) -> tuple[ScreenFacts, ...]:
        """Name none."""
        return ()


def this_machine(
    environment: Mapping[str, str] = os.environ, platform: str = sys.platform
) -> Machine:
    """Give the machine that the program runs on.

    Args:
        environment: Names the display of the session, if there is one.
        platform: As Python calls the system.
    """
    if platform.startswith("linux"):
        return LinuxMachine(Path("/"), environment.get("DISPLAY", ""))
    return WindowsMachine() if platform == "win32" else UnknownMachine()
