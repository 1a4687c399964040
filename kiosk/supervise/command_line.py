"""Starts a screen by a command line, where a process cannot be split in two."""

from collections.abc import Sequence

from kiosk.domain.last_restart import LastRestart, written
from kiosk.domain.restarts import Mode, Standing
from kiosk.host.program import program_command
from kiosk.host.spawned_child import SpawnedChild


def start_screen(
    words: Sequence[str], standing: Standing, last: LastRestart | None
) -> SpawnedChild:
    """Start the process of a screen.

    Args:
        words: Those of the supervisor's command line that are for the screen too.
        standing: What counts for the screen.
        last: Why and when it was started again, or None for the first time.
    """
    return SpawnedChild(
        lambda lifeline: screen_command(words, standing, last, f"--lifeline={lifeline}")
    )


def screen_command(
    words: Sequence[str], standing: Standing, last: LastRestart | None, lifeline: str
) -> list[str]:
    """Give the command line of a screen."""
    if standing.mode is Mode.DESK:
        windowed = [word for word in words if word.startswith("--windowed=")]
        code = f"--code={standing.desk_code}"
        return program_command("ask-desk", *windowed, code, lifeline)
    more = [lifeline]
    if standing.in_software:
        more.append("--renderer=software")
    if standing.mode is Mode.SAFE:
        more.append("--safe-mode")
    if last is not None:
        more.append(f"--last-restart={written(last)}")
    return program_command("run", "--unsupervised", *words, *more)
