"""Has Python write where each thread is when the program crashes or is asked to."""

import faulthandler
import signal
import sys

STDERR = 2


def dump_stacks_to(descriptor: int | None) -> None:
    """Prepare for a crash, and for a supervisor that finds this process hung.

    What is written are files, functions and lines, never a value. It works while Python hangs in
    C, too. Windows has no signal for the asking; there only a crash is written.

    Args:
        descriptor: An open file, or None for standard error.
    """
    file = STDERR if descriptor is None else descriptor
    faulthandler.enable(file, all_threads=True)
    if sys.platform != "win32":
        faulthandler.register(signal.SIGUSR1, file, all_threads=True, chain=False)
