"""Tells systemd how the service is."""

import os
from collections.abc import MutableMapping
from contextlib import suppress

# Where systemd does not say how long it bears silence.
SILENT_AT_MOST_S = 60.0


class ServiceNotice:
    """Sends single datagrams; outside systemd none.

    Source:
        sd_notify(3) and sd_watchdog_enabled(3).
    """

    def __init__(self, environment: MutableMapping[str, str] = os.environ) -> None:
        """Take over what systemd has said; a child must not speak for the service."""
        self._address = environment.pop("NOTIFY_SOCKET", "")
        # WATCHDOG_PID is not looked at: the service may be a compositor that has started us.
        limit = environment.pop("WATCHDOG_USEC", "")
        self._limit_s = int(limit) / 1e6 if limit.isdecimal() else None
        self._pinged_s: float | None = None

    def tell(self, *lines: str) -> None:
        """Send lines such as ``READY=1``; systemd not listening costs nothing."""
        if not self._address:
            return
        import socket  # noqa: PLC0415 (under systemd only)

        address = self._address
        if address.startswith("@"):
            address = f"\0{address[1:]}"
        with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as connection:
            connection.sendto("\n".join(lines).encode(), address)

    def starting(self, now_s: float) -> None:
        """Ask for more time for a start that is slow; who stands still asks no more, and is ended.

        A usual start is over before the first time.
        """
        limit_s = self._limit_s or SILENT_AT_MOST_S
        if self._pinged_s is None:
            self._pinged_s = now_s
        elif self._is_due(now_s, limit_s):
            self.tell(f"EXTEND_TIMEOUT_USEC={limit_s * 1e6:.0f}")

    def watchdog(self, now_s: float) -> None:
        """Say that all is well, twice as often as systemd wants to hear it."""
        if self._limit_s is not None and self._is_due(now_s, self._limit_s):
            self.tell("WATCHDOG=1")

    def _is_due(self, now_s: float, limit_s: float) -> bool:
        is_due = self._pinged_s is None or now_s - self._pinged_s >= limit_s / 2
        if is_due:
            self._pinged_s = now_s
        return is_due
