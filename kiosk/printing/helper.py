"""Starts the process that lays sheets out and hands them over, away from the screen."""

import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from subprocess import PIPE, Popen
from threading import Timer
from typing import IO

from kiosk.domain.outcomes import (
    PrintOutcome,
    PrintProgress,
    PrintStage,
    outcome_without_word,
)
from kiosk.printing.document import CANCEL_S
from kiosk.printing.job import CallOff, encode_request
from kiosk.printing.report import read_line

ROLE = "print-helper"
# What a helper may take beyond the time of its job and of calling it off, to start and to end.
OVERRUN_S = 10.0

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
        The same without a screen, and with the folder of this package to find it from anywhere.
        A frozen helper needs the libraries of the frozen program, so their path stays.
    """
    clean = {name: value for name, value in environment.items() if name not in _NOT_FOR_HELPERS}
    clean["QT_QPA_PLATFORM"] = "offscreen"
    if not getattr(sys, "frozen", False):
        source = str(Path(__file__).resolve().parents[2])
        paths = [source, *filter(None, [clean.get("PYTHONPATH")])]
        clean["PYTHONPATH"] = os.pathsep.join(paths)
    return clean


def run_helper(job: bytes, timeout_s: float) -> PrintOutcome:
    """Print one job and wait for its end; Ctrl+C calls it off, and a second one ends the helper.

    Args:
        job: From :func:`kiosk.printing.job.encode_job`.
        timeout_s: After so many seconds the helper calls the job off by itself; one that then
            does not end is killed.

    Returns:
        The outcome that the helper told, or what is known of a job whose helper told none.
    """
    environment = helper_environment(os.environ)
    command = helper_command()
    with Popen(command, stdin=PIPE, stdout=PIPE, bufsize=0, env=environment) as helper:  # noqa: S603 (our own program)
        limit = Timer(timeout_s + CANCEL_S + OVERRUN_S, helper.kill)
        limit.start()
        try:
            _write(helper.stdin, job)
            try:
                return _outcome(helper.stdout)
            except KeyboardInterrupt:
                _write(helper.stdin, encode_request(CallOff()))
                return _outcome(helper.stdout)
        except BaseException:
            helper.kill()
            raise
        finally:
            limit.cancel()


def _outcome(told: IO[bytes] | None) -> PrintOutcome:
    stage = PrintStage.PREPARING
    for line in told or ():
        match read_line(line.decode(errors="replace")):
            case PrintOutcome() as outcome:
                return outcome
            case PrintProgress() as progress:
                stage = progress.stage
            case _:
                continue
    return outcome_without_word(stage)


def _write(pipe: IO[bytes] | None, request: bytes) -> None:
    # A helper that has ended already is read all the same.
    with suppress(BrokenPipeError):
        if pipe is not None:
            pipe.write(request)
