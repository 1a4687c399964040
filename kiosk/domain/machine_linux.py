"""What a Linux machine tells of itself; the rules about it stand beside."""

from collections.abc import Mapping
from types import MappingProxyType

from msgspec import Struct, field


def _nothing() -> Mapping[str, str]:
    return MappingProxyType({})


class Account(Struct, frozen=True):
    """The user that the kiosk runs as.

    Attributes:
        uid: Its number; 0 is the administrator.
        login_shell: What it gets when it logs in.
        groups: Names of its groups.
        programs: Names of what runs as this user now.
    """

    name: str
    uid: int
    login_shell: str
    groups: frozenset[str] = frozenset()
    programs: frozenset[str] = frozenset()


class SwapSpace(Struct, frozen=True):
    """A place on a disk where memory may go.

    Attributes:
        name: The device or file.
        encrypted: Whether what is written there can be read only with a key.
    """

    name: str
    encrypted: bool


class AptUpdates(Struct, frozen=True):
    """How Debian's package manager installs updates.

    Attributes:
        unattended: Whether it does so by itself.
        at_night: Whether its timer was given a time.
        restarts: Whether it may restart the computer.
        restart_time: When, as ``HH:MM``, or ``now``.
    """

    unattended: bool = False
    at_night: bool = False
    restarts: bool = False
    restart_time: str = "now"


class LinuxFacts(Struct, frozen=True):
    """A Linux machine, as an ordinary user can see it; where something is unknown it is None.

    Attributes:
        programs: Names of all that runs, as the kernel keeps them: 15 characters at most.
        compositor: Command line of weston or cage, if one runs.
        weston: Its settings, by ``section.key``.
        account: The kiosk's user, if its service names one.
        autostart: Whether the kiosk's service starts with the machine.
        masked: Units of systemd that cannot be started.
        autologins: What logs somebody in without a password.
        login_screen: Program that asks who wants to log in, started with the machine.
        logind: Settings of systemd's login service, those that differ from its defaults.
        x_flags: Switches of the X server that are on, such as ``DontVTSwitch``.
        xkb_options: Options of the keyboard, as X and consoles have them.
        x_blanks: Whether an X server blanks its screen.
        console_blank_s: After how long the kernel blanks a console; 0 for never.
        sysrq: Which keys of the kernel work, a sum of powers of two.
        core_pattern: Where the kernel sends the memory of a crashed program.
        coredump: Settings of systemd's keeper of such memory.
        swaps: Where memory may go.
        open_ports: TCP ports that other computers may reach.
        apt: How updates are installed.
        updaters: Other units that install updates by themselves.
        usb_storage_blocked: Whether a rule keeps sticks from being used.
        sticks_opened: Whether a rule opens them for the kiosk in spite of that.
        watchdog_device: Whether there is a hardware watchdog.
        watchdog: How long it waits, as systemd was told; nothing or ``0`` for never.
        clock_synchronized: Whether the clock follows a time server.
    """

    programs: frozenset[str] = frozenset()
    compositor: tuple[str, ...] = ()
    weston: Mapping[str, str] = field(default_factory=_nothing)
    account: Account | None = None
    autostart: bool = False
    masked: frozenset[str] = frozenset()
    autologins: tuple[str, ...] = ()
    login_screen: str = ""
    logind: Mapping[str, str] = field(default_factory=_nothing)
    x_flags: frozenset[str] = frozenset()
    xkb_options: str = ""
    x_blanks: bool | None = None
    console_blank_s: int | None = None
    sysrq: int | None = None
    core_pattern: str | None = None
    coredump: Mapping[str, str] = field(default_factory=_nothing)
    swaps: tuple[SwapSpace, ...] = ()
    open_ports: frozenset[int] = frozenset()
    apt: AptUpdates = AptUpdates()
    updaters: tuple[str, ...] = ()
    usb_storage_blocked: bool = False
    sticks_opened: bool = False
    watchdog_device: bool = False
    watchdog: str = ""
    clock_synchronized: bool = False
