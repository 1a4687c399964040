"""The exit statuses by which the program tells whoever started it what to do next."""

from enum import IntEnum


class ExitCode(IntEnum):
    """What a systemd unit or Shell Launcher makes of the program's end."""

    RESTART = 0
    STAY_CLOSED = 10
    RESTART_PC = 20
    SHUT_DOWN = 30
