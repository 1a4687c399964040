"""Reads the registry of Windows; it has not yet been run there, its tests put a fake in place."""

import sys
from collections.abc import Callable, Iterable
from contextlib import suppress

from kiosk.domain.machine_registry import WISHES
from kiosk.domain.machine_screen import ScreenFacts
from kiosk.domain.machine_windows import RegistryPlace, Value, WindowsFacts

ReadValue = Callable[[RegistryPlace], Value | None]


def registry_value(place: RegistryPlace) -> Value | None:
    """Read a value of the registry of this machine; None where there is none or it is kept from us.

    On another system than Windows there is none.
    """
    if sys.platform == "win32":
        import winreg  # noqa: PLC0415 (on Windows only)

        hives = {"HKLM": winreg.HKEY_LOCAL_MACHINE, "HKCU": winreg.HKEY_CURRENT_USER}
        with suppress(OSError), winreg.OpenKey(hives[place.hive], place.key) as key:
            value, _kind = winreg.QueryValueEx(key, place.name)
            if isinstance(value, (str, int)):
                return value
    return None


class WindowsMachine:
    """A computer with Windows."""

    def __init__(self, read: ReadValue = registry_value) -> None:
        """Take the registry.

        Args:
            read: See :func:`registry_value`.
        """
        self._read = read

    def facts(self) -> WindowsFacts:
        """Look up each value that the kiosk has a wish about."""
        places: Iterable[RegistryPlace] = (wish.place for wish in WISHES)
        found = ((place, self._read(place)) for place in places)
        return WindowsFacts({place: value for place, value in found if value is not None})

    def screens(self) -> tuple[ScreenFacts, ...]:
        """Name none: on Windows the session is asked."""
        return ()
