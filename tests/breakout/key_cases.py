"""Attempts with a keyboard that somebody has plugged in."""

from tests.breakout.burglar import Burglar
from tests.breakout.case import ANYWHERE, TYPING, Case, Category, State

_FIRST_CODE, _LAST_CODE = 10, 255
# They stay down or lit, and would change what the later ones mean.
_LOCKS = frozenset({66, 77, 78})
_MODIFIERS = frozenset({37, 50, 62, 64, 105, 108, 133, 134})
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_F_KEYS = tuple(f"F{number}" for number in range(1, 13))


def _keys(name: str, *keys: str, does_nothing: bool = True) -> Case:
    def press(burglar: Burglar) -> None:
        burglar.keys(*keys)

    return Case(name, Category.KEYS, ANYWHERE, press, does_nothing)


def _each_code(burglar: Burglar, held: str = "") -> None:
    codes = [
        str(code)
        for code in range(_FIRST_CODE, _LAST_CODE + 1)
        if code not in _LOCKS and not (held and code in _MODIFIERS)
    ]
    burglar.keys(*(f"{held}{code}" for code in codes))


def _all(name: str, held: str, *, does_nothing: bool) -> Case:
    states = frozenset({State.READING, State.TYPING, State.PIN})
    return Case(
        name, Category.KEYS, states, lambda burglar: _each_code(burglar, held), does_nothing
    )


def _walk_by_tab(burglar: Burglar) -> None:
    burglar.keys(*(["Tab"] * 25), *(["shift+Tab"] * 30))
    ring = burglar.ask("ring")
    assert ring is None or ring, "the keys stand on something that cannot be seen"


def _hold_a_key(burglar: Burglar) -> None:
    burglar.xdotool("key", "--repeat", "60", "--delay", "1", "F9")


KEYS = (
    _keys("Escape", "Escape", "Escape", "Escape", does_nothing=False),
    _keys("Alt+F4", "alt+F4", "ctrl+F4", "shift+alt+F4"),
    _keys("Ctrl+Q", "ctrl+q", "ctrl+shift+q"),
    _keys("Ctrl+W", "ctrl+w", "ctrl+shift+w"),
    _keys("the F keys", *_F_KEYS[2:]),
    _keys("help and volume by F1 and F2", "F1", "F2", does_nothing=False),
    _keys("F keys with Ctrl", *(f"ctrl+{key}" for key in _F_KEYS)),
    _keys("F keys with Alt", *(f"alt+{key}" for key in _F_KEYS)),
    _keys("F keys with Ctrl and Alt", *(f"ctrl+alt+{key}" for key in _F_KEYS)),
    _keys("switch windows", "alt+Tab", "alt+shift+Tab", "alt+Escape", "super+Tab"),
    _keys("switch tabs", "ctrl+Tab", "ctrl+Prior", "ctrl+Next", "ctrl+1", "alt+1"),
    _keys("the key of the system", "Super_L", "Super_R", *(f"super+{key}" for key in "delrxm")),
    _keys("menu of the window", "alt+space", "alt+minus", "F10", "alt+Down"),
    _keys("end the session", "ctrl+alt+Delete", "ctrl+alt+BackSpace", "ctrl+alt+l"),
    _keys("task list and terminal", "ctrl+shift+Escape", "ctrl+alt+t", "ctrl+Escape", "alt+F2"),
    _keys("tools of a browser", "ctrl+shift+i", "ctrl+shift+j", "ctrl+u", "ctrl+l", "ctrl+t"),
    _keys("pages of a browser", "ctrl+n", "ctrl+r", "ctrl+h", "alt+Left", "alt+Right", "alt+Home"),
    _keys("make larger", "ctrl+plus", "ctrl+minus", "ctrl+0", "super+plus"),
    _keys("pictures of the screen", "Print", "alt+Print", "ctrl+Print", "shift+Print"),
    _keys("sound and films", "XF86AudioPlay", "XF86AudioNext", "XF86AudioStop", "XF86Eject"),
    _keys("start a program", "XF86Mail", "XF86WWW", "XF86Calculator", "XF86Explorer"),
    _keys("pages of a keyboard", "XF86HomePage", "XF86Search", "XF86Favorites", "XF86Reload"),
    _keys("power", "XF86PowerOff", "XF86Sleep", "XF86ScreenSaver", "XF86MonBrightnessDown"),
    _keys("move about", "Home", "End", "Prior", "Next", "Insert", "Delete", "Pause", "Scroll_Lock"),
    _keys("letters with Ctrl", *(f"ctrl+{letter}" for letter in _LETTERS)),
    _keys("letters with Alt", *(f"alt+{letter}" for letter in _LETTERS)),
    Case("Tab and back", Category.KEYS, ANYWHERE, _walk_by_tab, does_nothing=False),
    Case("a key that is held down", Category.KEYS, ANYWHERE, _hold_a_key),
    _all("each key of the keyboard", "", does_nothing=False),
    _all("each key with Ctrl", "ctrl+", does_nothing=True),
    _all("each key with Alt", "alt+", does_nothing=True),
    Case(
        "a letter by its number",
        Category.KEYS,
        TYPING,
        lambda burglar: burglar.keys("ctrl+shift+u", "Multi_key", "dead_acute"),
    ),
)
