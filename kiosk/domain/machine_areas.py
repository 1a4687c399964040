"""Where a finding about the machine belongs, so that each kind of staff finds its own."""

from collections.abc import Iterable
from enum import Enum

from kiosk.domain.machine import Finding


class Area(Enum):
    """A part of the machine, by the word that programs get."""

    SETTINGS = "settings"
    PRINTING = "printing"
    CONTENT = "content"
    SOUND = "sound"
    PROGRAM = "program"
    SCREEN = "screen"
    LOCK_DOWN = "lock-down"
    PRIVACY = "privacy"
    POWER = "power"
    UPKEEP = "upkeep"

    @property
    def title(self) -> str:
        """Its name for staff."""
        return _TITLES[self]


def by_area(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Put findings of one area together; within it they stay as they are."""
    places = list(Area)
    return tuple(sorted(findings, key=lambda finding: places.index(AREA_OF[finding.check])))


_TITLES = {
    Area.SETTINGS: "Settings",
    Area.PRINTING: "Printing",
    Area.CONTENT: "Content",
    Area.SOUND: "Sound and speech",
    Area.PROGRAM: "Program",
    Area.SCREEN: "Screen",
    Area.LOCK_DOWN: "Ways out of the kiosk",
    Area.PRIVACY: "Privacy",
    Area.POWER: "Sleep and power",
    Area.UPKEEP: "Running by itself",
}

# Each check by the word that programs get; such a word never changes its meaning.
AREA_OF = {
    "settings": Area.SETTINGS,
    "pins": Area.SETTINGS,
    "printer": Area.PRINTING,
    "queue": Area.PRINTING,
    "spool": Area.PRINTING,
    "default-printer": Area.PRINTING,
    "pack": Area.CONTENT,
    "review": Area.CONTENT,
    "languages": Area.CONTENT,
    "letters": Area.CONTENT,
    "speech": Area.SOUND,
    "sound": Area.SOUND,
    "profile": Area.PROGRAM,
    "disk": Area.PROGRAM,
    "fonts": Area.PROGRAM,
    "keyboard": Area.PROGRAM,
    "display": Area.SCREEN,
    "screens": Area.SCREEN,
    "scale": Area.SCREEN,
    "system": Area.LOCK_DOWN,
    "session": Area.LOCK_DOWN,
    "kiosk-user": Area.LOCK_DOWN,
    "login-behind": Area.LOCK_DOWN,
    "consoles": Area.LOCK_DOWN,
    "system-keys": Area.LOCK_DOWN,
    "zap": Area.LOCK_DOWN,
    "other-programs": Area.LOCK_DOWN,
    "keyboard-filter": Area.LOCK_DOWN,
    "edge-swipes": Area.LOCK_DOWN,
    "touch-gestures": Area.LOCK_DOWN,
    "touch-keyboard": Area.LOCK_DOWN,
    "security-screen": Area.LOCK_DOWN,
    "usb-automount": Area.LOCK_DOWN,
    "usb-storage": Area.LOCK_DOWN,
    "core-dumps": Area.PRIVACY,
    "swap": Area.PRIVACY,
    "remote-view": Area.PRIVACY,
    "recording": Area.PRIVACY,
    "notifications": Area.PRIVACY,
    "sleep": Area.POWER,
    "power-keys": Area.POWER,
    "blanking": Area.POWER,
    "autostart": Area.UPKEEP,
    "autologon": Area.UPKEEP,
    "updates": Area.UPKEEP,
    "watchdog": Area.UPKEEP,
    "clock": Area.UPKEEP,
    "time-server": Area.UPKEEP,
}
