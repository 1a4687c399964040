"""Tells systemd how the service is."""

import os
from collections.abc import MutableMapping
from contextlib import suppress


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
        self._each_s = int(limit) / 1e6 / 2 if limit.isdecimal() else None
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

    def watchdog(self, now_s: float) -> None:
        """Say that all is well, twice as often as systemd wants to hear it."""
        if self._each_s is None:
            return
        if self._pinged_s is None or now_s - self._pinged_s >= self._each_s:
            self._pinged_s = now_s
            self.tell("WATCHDOG=1")
