"""Starts the process that lays sheets out and hands them over, away from the screen."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from subprocess import PIPE, Popen, TimeoutExpired

from kiosk.domain.outcomes import PrintOutcome, PrintReason, PrintState
from kiosk.printing.report import read_line

ROLE = "print-helper"

# What could give a helper a screen to show something on, or other plugins than ours.
_NOT_FOR_HELPERS = (
    "DISPLAY", "WAYLAND_DISPLAY", "QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH",
    "QT_QPA_PLATFORMTHEME", "QT_IM_MODULE",
)  # fmt: skip


def helper_command() -> list[str]:
    """Give the words that start the helper, from source or from the frozen program."""
    if getattr(sys, "frozen", False):
        return [sys.executable, ROLE]
    return [sys.executable, "-m", "kiosk", ROLE]


def helper_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """Give the environment that a helper runs in.

    Args:
        environment: That of this process.

    Returns:
        The same without a screen, with the library path that the system had before the frozen
        program set its own, and with the folder of this package to find it from anywhere.
    """
    clean = {name: value for name, value in environment.items() if name not in _NOT_FOR_HELPERS}
    clean["QT_QPA_PLATFORM"] = "offscreen"
    frozen = getattr(sys, "frozen", False)
    if "LD_LIBRARY_PATH_ORIG" in clean:
        clean["LD_LIBRARY_PATH"] = clean.pop("LD_LIBRARY_PATH_ORIG")
    elif frozen:
        clean.pop("LD_LIBRARY_PATH", None)
    if not frozen:
        source = str(Path(__file__).resolve().parents[2])
        paths = [source, *filter(None, [clean.get("PYTHONPATH")])]
        clean["PYTHONPATH"] = os.pathsep.join(paths)
    return clean


def run_helper(job: bytes, timeout_s: float) -> PrintOutcome:
    """Print one job and wait for its end.

    Args:
        job: From :func:`kiosk.printing.job.encode_job`.
        timeout_s: After so many seconds the helper is killed.

    Returns:
        The outcome that the helper told last; gave-up when it was killed, failed when it ended
        without a word.
    """
    environment = helper_environment(os.environ)
    with Popen(helper_command(), stdin=PIPE, stdout=PIPE, env=environment) as helper:  # noqa: S603 (our own program)
        try:
            told, _ = helper.communicate(job, timeout_s)
        except TimeoutExpired:
            helper.kill()
            return PrintOutcome(PrintState.GAVE_UP, PrintReason.UNKNOWN)
        except BaseException:
            helper.kill()
            raise
    return _last_outcome(told.decode(errors="replace"))


def _last_outcome(told: str) -> PrintOutcome:
    for line in reversed(told.splitlines()):
        read = read_line(line)
        if isinstance(read, PrintOutcome):
            return read
    return PrintOutcome(PrintState.FAILED, PrintReason.UNKNOWN)
