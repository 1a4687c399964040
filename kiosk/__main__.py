"""Start the program: ``python -m kiosk``."""

import sys

from kiosk.host.short_import import import_msgspec


def start() -> int:
    """Run the command that was asked for."""
    import_msgspec()
    from kiosk.cli import main  # noqa: PLC0415 (it imports msgspec)

    return main()


if __name__ == "__main__":
    sys.exit(start())
