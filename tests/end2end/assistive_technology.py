"""What a screen reader does: it sees the kiosk through AT-SPI, from another process."""

import os
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from jeepney import DBusAddress, MatchRule, Message, MessageType, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.low_level import HeaderFields

from tests.printing.processes import message_bus, running

WITHIN_S = 30.0
_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
_ROOT = "/org/a11y/atspi/accessible/root"
_REGISTRY = DBusAddress(
    "/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "org.a11y.atspi.Registry"
)
_BUS = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
_DAEMON = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
# Bits of the AT-SPI state set.
CHECKED, ENABLED, SELECTED, SHOWING = 4, 8, 23, 25


@dataclass(frozen=True)
class Node:
    """One thing in the tree, as it was when it was read.

    Attributes:
        place: The process and the path that it has there.
        role: As AT-SPI calls it, such as ``push button``.
    """

    place: tuple[str, str]
    role: str
    name: str
    description: str
    states: frozenset[int]


class ScreenReader:
    """Looks at the accessibility bus by plain calls."""

    def __init__(self, bus: DBusConnection) -> None:
        """Look at a bus."""
        self._bus = bus
        self._heard: deque[Message] = deque()

    def listen(self) -> None:
        """Ask all programs for their announcements, and remember those that come."""
        rule = MatchRule(
            type="signal", interface="org.a11y.atspi.Event.Object", member="Announcement"
        )
        self._call(_DAEMON, "AddMatch", "s", rule.serialise())
        self._filter = self._bus.filter(rule, queue=self._heard, bufsize=100)
        self._filter.__enter__()
        self._call(_REGISTRY, "RegisterEvent", "s", "object:announcement")

    def announced(self) -> list[str]:
        """Give what was announced since :meth:`listen`."""
        # Any answer brings along what was sent before it.
        self._call(_DAEMON, "GetId")
        return [str(message.body[3][1]) for message in self._heard]

    def tree(self) -> list[Node]:
        """Give all that the one program shows, in order."""
        return [
            node
            for child in self._children(_REGISTRY.bus_name, _ROOT)
            for node in self._below(child)
        ]

    def find(self, role: str, name: str) -> Node:
        """Give the one thing with a role whose name begins so, as soon as it is there."""
        found: list[Node] = []

        def look() -> bool:
            found[:] = [
                one for one in self.tree() if one.role == role and one.name.startswith(name)
            ]
            return bool(found)

        wait_for(look, f"a {role} {name!r}")
        return found[0]

    def press(self, node: Node) -> None:
        """Do its first action, as a screen reader does for its user."""
        service, path = node.place
        address = DBusAddress(path, service, "org.a11y.atspi.Action")
        actions = self._call(address, "GetActions")
        assert actions[0][0] == "Press", actions
        assert self._call(address, "DoAction", "i", 0)

    def _below(self, place: tuple[str, str]) -> Iterator[Node]:
        service, path = place
        address = DBusAddress(path, service, "org.a11y.atspi.Accessible")
        low, high = self._call(address, "GetState")
        bits = low | high << 32
        states = frozenset(bit for bit in range(64) if bits >> bit & 1)
        yield Node(
            place,
            self._call(address, "GetRoleName"),
            self._property(address, "Name"),
            self._property(address, "Description"),
            states,
        )
        for child in self._children(service, path):
            yield from self._below(child)

    def _children(self, service: str, path: str) -> list[tuple[str, str]]:
        address = DBusAddress(path, service, "org.a11y.atspi.Accessible")
        return list(self._call(address, "GetChildren"))

    def _property(self, address: DBusAddress, name: str) -> str:
        return str(self._answer(Properties(address).get(name))[0][1])

    def _call(self, address: DBusAddress, method: str, signature: str = "", *body: object) -> Any:  # noqa: ANN401 - what D-Bus gives
        call = new_method_call(address, method, signature or None, body)
        answer = self._answer(call)
        return answer[0] if len(answer) == 1 else answer

    def _answer(self, call: Message) -> Any:  # noqa: ANN401 - what D-Bus gives
        reply = self._bus.send_and_get_reply(call, timeout=WITHIN_S)
        assert reply.header.message_type is not MessageType.error, (
            reply.header.fields.get(HeaderFields.error_name),
            reply.body,
        )
        return reply.body


@contextmanager
def screen_reader(folder: Path) -> Iterator[tuple[ScreenReader, dict[str, str]]]:
    """Run an accessibility bus of its own while the block lasts.

    Yields:
        A reader on it, and the variables by which a program finds it.
    """
    launcher = next((one for one in _LAUNCHERS if Path(one).exists()), None)
    if launcher is None:
        pytest.fail("at-spi-bus-launcher is missing: install the package at-spi2-core")
    folder.mkdir(mode=0o700, exist_ok=True)
    with message_bus(folder) as session:
        variables = {"DBUS_SESSION_BUS_ADDRESS": session, "XDG_RUNTIME_DIR": str(folder)}
        kept = {name: os.environ[name] for name in ("PATH",)}
        with (
            running(
                [launcher, "--launch-immediately"],
                log=folder / "launcher.log",
                ready=lambda: _is_owned(session),
                environment={**kept, **variables},
            ),
            open_dbus_connection(_bus_address(session)) as bus,
        ):
            yield ScreenReader(bus), {**variables, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}


def wait_for(condition: Callable[[], bool], what: str) -> None:
    """Look again and again until a condition holds."""
    deadline = time.monotonic() + WITHIN_S
    while not condition():
        assert time.monotonic() < deadline, f"never seen: {what}"
        time.sleep(0.05)


def _is_owned(session: str) -> bool:
    # Asking the service itself would start a second one, and ours would give way to it.
    call = new_method_call(_DAEMON, "NameHasOwner", "s", ("org.a11y.Bus",))
    with open_dbus_connection(session) as bus:
        return bool(bus.send_and_get_reply(call, timeout=WITHIN_S).body[0])


def _bus_address(session: str) -> str:
    with open_dbus_connection(session) as bus:
        reply = bus.send_and_get_reply(new_method_call(_BUS, "GetAddress"), timeout=WITHIN_S)
    is_error = reply.header.message_type is MessageType.error
    return "" if is_error else str(reply.body[0])
