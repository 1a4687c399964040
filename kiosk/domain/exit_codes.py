"""The exit statuses by which the program tells whoever started it what to do next."""

from enum import IntEnum


class ExitCode(IntEnum):
    """What a supervisor, a systemd unit or Shell Launcher makes of the program's end.

    Attributes:
        RESTART_IN_SOFTWARE: The graphics driver has failed. A supervisor starts again without it.
    """

    RESTART = 0
    RESTART_IN_SOFTWARE = 3
    STAY_CLOSED = 10
    RESTART_PC = 20
    SHUT_DOWN = 30
