"""When a screen that has ended starts again, and with how much of the kiosk."""

from enum import Enum, auto
from types import MappingProxyType
from typing import assert_never

from msgspec import Struct
from msgspec.structs import replace

from kiosk.domain.errors import CrashLoopError, FontError, InterfaceError, ProfileError
from kiosk.domain.exit_codes import ExitCode
from kiosk.domain.pulse import Word

# Waits before the restarts that follow each other; the last one goes on.
WAITS_S = (0.0, 1.0, 2.0, 5.0, 10.0, 30.0)
MANY = 5
# An older crash is forgotten.
CALM_S = 600.0
# How long "please ask at the desk" stands before the kiosk is tried again.
DESK_S = 600.0
# Who asks for a restart has seen the screen before.
SHORTEST_LIFE_S = 10.0
_FINAL = frozenset({ExitCode.STAY_CLOSED, ExitCode.RESTART_PC, ExitCode.SHUT_DOWN})


class Mode(Enum):
    """How much of the kiosk is shown.

    Attributes:
        NORMAL: All of it, as the clinic has set it.
        SAFE: The kiosk on its defaults, drawn by the software renderer.
        DESK: Nothing but where to ask, and the crisis lines.
    """

    NORMAL = "normal"
    SAFE = "safe"
    DESK = "desk"


class Ending(Enum):
    """How a screen's process ended.

    Attributes:
        CRASHED: By itself, and nobody wanted it.
        NO_GRAPHICS: The graphics driver has failed, and software can draw instead.
        HUNG: It was silent and was killed.
        PLANNED: At night, because a fresh start does a program good.
        ASKED: Staff wanted a restart.
        REFUSED: It cannot do what was asked for.
        NO_FONTS: It cannot show itself without the font of the program.
        NO_SCREENS: It cannot show itself without the screens of the program.
        NO_PROFILE: It cannot show itself without the profile folder.
        FINAL: Staff wanted it closed, or the machine restarted or shut down.
        DESK_OVER: The window of the desk has stood long enough.
    """

    CRASHED = auto()
    NO_GRAPHICS = auto()
    HUNG = auto()
    PLANNED = auto()
    ASKED = auto()
    REFUSED = auto()
    NO_FONTS = auto()
    NO_SCREENS = auto()
    NO_PROFILE = auto()
    FINAL = auto()
    DESK_OVER = auto()


_LACKING = MappingProxyType(
    {
        Word.NO_FONTS: Ending.NO_FONTS,
        Word.NO_SCREENS: Ending.NO_SCREENS,
        Word.NO_PROFILE: Ending.NO_PROFILE,
    }
)
_DESK_CODES = MappingProxyType(
    {
        Ending.NO_FONTS: FontError.code,
        Ending.NO_SCREENS: InterfaceError.code,
        Ending.NO_PROFILE: ProfileError.code,
    }
)


class Standing(Struct, frozen=True):
    """What counts for the next start.

    Attributes:
        crashes_s: When screens of this mode crashed or hung, in monotonic seconds.
        in_software: Whether no graphics driver is used, whatever the clinic has set.
        desk_code: The failure that the window of the desk names to staff.
    """

    mode: Mode = Mode.NORMAL
    crashes_s: tuple[float, ...] = ()
    in_software: bool = False
    desk_code: str = CrashLoopError.code


def ending_of(status: int, words: frozenset[Word], lived_s: float) -> Ending:
    """Tell how a process ended that nobody has killed.

    Args:
        status: Its exit status; negative where a signal ended it.
        words: What it told before.
        lived_s: How long it ran. One that ends well but at once, again and again, would never let
            anybody see the screen.
    """
    lacking = next((ending for word, ending in _LACKING.items() if word in words), None)
    if lacking is not None:
        return lacking
    if Word.REFUSED in words:
        return Ending.REFUSED
    if status in _FINAL:
        return Ending.FINAL
    if status == ExitCode.RESTART_IN_SOFTWARE:
        return Ending.NO_GRAPHICS
    if status != ExitCode.RESTART or lived_s < SHORTEST_LIFE_S or Word.FAULT in words:
        return Ending.CRASHED
    return Ending.PLANNED if Word.PLANNED in words else Ending.ASKED


def after(standing: Standing, ending: Ending, now_s: float) -> tuple[Standing, float]:
    """Tell what to start after a screen has ended.

    Five crashes in ten minutes lead to safe mode, five more to the window of the desk. What the
    program lacks no restart brings back, so the window comes at once. What staff or the night
    wanted begins anew with everything.

    Args:
        standing: What counted for the screen that has ended.
        ending: Neither FINAL nor the first REFUSED, after which nothing starts.
        now_s: Monotonic seconds.

    Returns:
        What counts for the next screen, and the wait before its start in seconds.
    """
    match ending:
        case Ending.PLANNED | Ending.ASKED:
            return Standing(), 0.0
        case Ending.DESK_OVER:
            return _after_desk(standing, now_s), 0.0
        case Ending.NO_GRAPHICS:
            return _after_crash(replace(standing, in_software=True), now_s)
        case Ending.NO_FONTS | Ending.NO_SCREENS | Ending.NO_PROFILE:
            return _after_lacking(standing, _DESK_CODES[ending], now_s)
        case Ending.CRASHED | Ending.HUNG | Ending.REFUSED | Ending.FINAL:
            return _after_crash(standing, now_s)
        case _:
            assert_never(ending)


def wait_for_process_s(failures: int) -> float:
    """Tell how long to wait after the system had no process for a screen, in seconds.

    No mode of the screen makes up for that, so it does not count as a crash of one.

    Args:
        failures: How many starts in a row have failed so, from 1 on.
    """
    return WAITS_S[min(failures, len(WAITS_S) - 1)]


def _after_lacking(standing: Standing, desk_code: str, now_s: float) -> tuple[Standing, float]:
    if standing.mode is Mode.DESK:
        # So much is gone that even the window of the desk cannot be shown.
        return _after_crash(standing, now_s)
    return Standing(Mode.DESK, desk_code=desk_code), 0.0


def _after_desk(standing: Standing, now_s: float) -> Standing:
    if standing.desk_code != CrashLoopError.code:
        # Somebody may have brought back what was missing; the kiosk itself has not crashed.
        return Standing()
    # One more crash brings the window back; ten calm minutes make up for all of them.
    return Standing(Mode.SAFE, (now_s,) * (MANY - 1))


def _after_crash(standing: Standing, now_s: float) -> tuple[Standing, float]:
    recent = (*(each for each in standing.crashes_s if now_s - each < CALM_S), now_s)
    if len(recent) >= MANY and standing.mode is Mode.NORMAL:
        return Standing(Mode.SAFE), 0.0
    if len(recent) >= MANY and standing.mode is Mode.SAFE:
        return Standing(Mode.DESK), 0.0
    return replace(standing, crashes_s=recent), WAITS_S[min(len(recent), len(WAITS_S)) - 1]
