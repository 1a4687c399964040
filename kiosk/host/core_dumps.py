"""Keeps a visitor's words out of what a crash leaves behind."""

import sys


def forbid_core_dumps() -> None:
    """Let this process leave no picture of its memory when it crashes."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 (not on Windows)

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
