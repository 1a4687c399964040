"""Keeps out of the process what a library looks for but does not need on this Python."""

import sys


def import_msgspec() -> None:
    """Import msgspec without typing_extensions, of which it takes what Python has had since 3.11.

    With all that this imports in turn it takes 1 MB and some milliseconds of each process.
    """
    if "typing_extensions" in sys.modules:
        return
    # What stands for None is not found.
    sys.modules["typing_extensions"] = None  # type: ignore[assignment]
    try:
        import msgspec  # noqa: F401, PLC0415 (only now the other is not found)
    finally:
        del sys.modules["typing_extensions"]
