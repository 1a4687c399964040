"""Attempts with the monitor, with other programs, and with signals of the system."""

import signal

from tests.breakout.burglar import HEIGHT, LANDSCAPE, MIDDLE, WIDTH, Burglar
from tests.breakout.case import ANYWHERE, IN_A_VISIT, ONCE, READING, Case, Category

PORTRAIT, SMALL = f"{HEIGHT}x{WIDTH}", "1024x768"
YEAR_S = 365 * 24 * 3600.0
RETURNS_WITHIN_S = 2.0
_NET_ADD, _NET_REMOVE = 1, 0


def _size(name: str, mode: str) -> Case:
    def change(burglar: Burglar) -> None:
        burglar.show_at(mode)
        assert burglar.wait_until(lambda: _fills(burglar), RETURNS_WITHIN_S) is not None
        assert burglar.look()["windows"] == 1
        burglar.show_at(LANDSCAPE)

    return Case(name, Category.POWER, ANYWHERE, change)


def _fills(burglar: Burglar) -> bool:
    places = [(w.left, w.top, w.width, w.height) for w in burglar.x.seen()]
    return places == [(0, 0, *burglar.size)]


def _off_and_on(burglar: Burglar) -> None:
    burglar.monitor("--output", "screen", "--off")
    burglar.look()
    burglar.show_at(LANDSCAPE)


def _second_monitor(burglar: Burglar) -> None:
    half = WIDTH // 2
    burglar.monitor("--setmonitor", "left", f"{half}/170x{HEIGHT}/200+0+0", "screen")
    burglar.monitor("--setmonitor", "right", f"{half}/170x{HEIGHT}/200+{half}+0", "none")
    try:
        two = burglar.wait_until(lambda: _covers_both(burglar, half), RETURNS_WITHIN_S)
        assert two is not None, f"{burglar.x.seen()}"
        burglar.click(1, half + half // 2, HEIGHT // 2)
        burglar.keys("ctrl+q", "alt+F4")
        other = burglar.x.on_top(WIDTH - 1, 0)
        assert other is not None
        burglar.x.message(other, "WM_PROTOCOLS", burglar.x.atom("WM_DELETE_WINDOW"))
        burglar.look()
        assert _covers_both(burglar, half)
    finally:
        burglar.monitor("--delmonitor", "right")
        burglar.monitor("--delmonitor", "left")


def _covers_both(burglar: Burglar, half: int) -> bool:
    places = {(w.left, w.top, w.width, w.height) for w in burglar.x.seen()}
    return places == {(0, 0, half, HEIGHT), (half, 0, half, HEIGHT)}


def _sleep(burglar: Burglar) -> None:
    burglar.send(signal.SIGSTOP)
    burglar.keys("ctrl+q", "alt+F4")
    burglar.send(signal.SIGCONT)


def _net_state(burglar: Burglar, does: int, state: str) -> None:
    wanted = burglar.x.atom(f"_NET_WM_STATE_{state}")
    burglar.x.message(burglar.window, "_NET_WM_STATE", does, wanted, 0, 1, to_root=True)


def _other_states(burglar: Burglar) -> None:
    for does, state in ((_NET_REMOVE, "FULLSCREEN"), (_NET_REMOVE, "ABOVE"), (_NET_ADD, "BELOW")):
        _net_state(burglar, does, state)


def _close(burglar: Burglar) -> None:
    burglar.x.message(burglar.window, "WM_PROTOCOLS", burglar.x.atom("WM_DELETE_WINDOW"))
    burglar.x.message(burglar.window, "_NET_CLOSE_WINDOW", 0, 1, to_root=True)


def _steal_focus(burglar: Burglar) -> None:
    intruder = burglar.intrude(10, 10, 50, 50)
    burglar.x.take_focus(intruder)


def _die_with_focus(burglar: Burglar) -> None:
    _steal_focus(burglar)
    burglar.tidy()


def _lie_behind(burglar: Burglar) -> None:
    burglar.intrude()
    burglar.x.lower(burglar.window)


def _drag_from_elsewhere(burglar: Burglar) -> None:
    source = burglar.intrude(-10, -10, 1, 1, override=True)
    text, copy = burglar.x.atom("text/uri-list"), burglar.x.atom("XdndActionCopy")
    place = MIDDLE[0] << 16 | MIDDLE[1]
    burglar.x.message(burglar.window, "XdndEnter", source, 5 << 24, text)
    burglar.x.message(burglar.window, "XdndPosition", source, 0, place, 0, copy)
    burglar.x.message(burglar.window, "XdndDrop", source, 0, 0)


def _second_kiosk(burglar: Burglar) -> None:
    words = ("run", "--profile", str(burglar.sandbox.profile))
    second = burglar.sandbox.run(*words, DISPLAY=burglar.display.name)
    assert second.returncode == 1
    assert second.stderr.startswith("askwell: ")


POWER = (
    _size("the monitor is turned", PORTRAIT),
    _size("another resolution", SMALL),
    Case("the monitor goes off and on", Category.POWER, ANYWHERE, _off_and_on),
    Case("a second monitor", Category.POWER, ANYWHERE, _second_monitor),
    Case("a screen saver", Category.POWER, ANYWHERE, lambda b: b.blank_screen()),
    Case("the machine sleeps", Category.POWER, ANYWHERE, _sleep),
    # A visit that nobody has touched for a year may end, as soon as something makes the kiosk look.
    Case(
        "a year passes",
        Category.POWER,
        ANYWHERE,
        lambda b: b.wait(YEAR_S),
        does_nothing=False,
    ),
)
SYSTEM = (
    Case("asked to close", Category.SYSTEM, ANYWHERE, _close),
    Case("closed from within", Category.SYSTEM, ANYWHERE, lambda b: b.ask("close_window")),
    Case("asked to quit", Category.SYSTEM, ANYWHERE, lambda b: b.ask("quit")),
    Case("the terminal hangs up", Category.SYSTEM, ANYWHERE, lambda b: b.send(signal.SIGHUP)),
    Case("a broken pipe", Category.SYSTEM, IN_A_VISIT, lambda b: b.send(signal.SIGPIPE)),
    Case("made small", Category.SYSTEM, ANYWHERE, lambda b: b.x.iconify(b.window)),
    Case("taken off the screen", Category.SYSTEM, ANYWHERE, lambda b: b.x.unmap(b.window)),
    Case("another window in front", Category.SYSTEM, ANYWHERE, lambda b: b.intrude()),
    Case(
        "a window that asks nobody", Category.SYSTEM, ANYWHERE, lambda b: b.intrude(override=True)
    ),
    Case("put behind another window", Category.SYSTEM, ANYWHERE, _lie_behind),
    Case("the keys are stolen", Category.SYSTEM, ANYWHERE, _steal_focus),
    Case("who had the keys is gone", Category.SYSTEM, ANYWHERE, _die_with_focus),
    Case(
        "moved and made smaller",
        Category.SYSTEM,
        ANYWHERE,
        lambda b: b.x.place(b.window, 300, 200, 320, 240),
    ),
    Case("no longer full screen", Category.SYSTEM, ANYWHERE, _other_states),
    Case("dragged in from elsewhere", Category.SYSTEM, ANYWHERE, _drag_from_elsewhere),
    Case("a second kiosk", Category.SYSTEM, ONCE | READING, _second_kiosk),
    Case("the voices are gone", Category.SYSTEM, ONCE, lambda b: b.end_helpers("speech-helper")),
)
