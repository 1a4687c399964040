"""Attempts to open a menu or a dialog, or to follow a link."""

from tests.breakout.burglar import FINGERTIP, HEIGHT, MIDDLE, WIDTH, Burglar
from tests.breakout.case import ANYWHERE, IN_A_VISIT, READING, TYPING, Case, Category

SCHEMES = (
    "https://example.org/",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "mailto:a@example.org",
    "tel:911",
    "askwell://staff",
    "ms-settings:",
)


def _ask_everywhere(burglar: Burglar) -> None:
    for x in range(40, WIDTH, 200):
        for y in range(40, HEIGHT, 150):
            burglar.ask("ask_for_menu", x=x, y=y)


def _right_click_everywhere(burglar: Burglar) -> None:
    for x in range(80, WIDTH, 280):
        for y in range(60, HEIGHT, 220):
            burglar.click(3, x, y)


def _hover(burglar: Burglar) -> None:
    # Longer than any tool tip waits.
    for x in (200, 640, 1100):
        burglar.xdotool("mousemove", str(x), "300", "mousemove", str(x + 3), "303")
    burglar.wait_until(lambda: burglar.look()["windows"] > 1, 0.8)


def _touch_everywhere(burglar: Burglar, screen: str, about: str = "") -> None:
    for x in range(60, WIDTH, 230):
        for y in range(60, HEIGHT - 140, 130):
            burglar.ask("visit", screen=screen, about=about)
            burglar.wait(1)
            burglar.tap(x, y)


def _write(burglar: Burglar, text: str) -> None:
    burglar.ask("visit", screen="questions", about="")
    burglar.ask("visit", screen="keyboard", about="")
    burglar.ask("type_text", text=text)


def _links_of_ones_own(burglar: Burglar) -> None:
    for scheme in SCHEMES:
        _write(burglar, scheme)
        burglar.keys("Return")
    for x, y in ((300, 200), (300, 300), (300, 400), (900, 300)):
        burglar.ask("visit", screen="questions", about="")
        burglar.wait(1)
        burglar.tap(x, y)
        burglar.click(2, x, y)


def _touch_and_menu(burglar: Burglar) -> None:
    burglar.touch([("press", 0, *MIDDLE, FINGERTIP)])
    burglar.keys("Menu")
    burglar.touch([("lift", 0, *MIDDLE, FINGERTIP)])


def _drop_links(burglar: Burglar) -> None:
    for scheme in SCHEMES:
        assert not burglar.ask("drop", url=scheme), f"{scheme} was taken"


def _open_files(burglar: Burglar) -> None:
    for scheme in SCHEMES:
        burglar.ask("open_file", url=scheme)


MENUS = (
    Case("the menu key", Category.MENUS, ANYWHERE, lambda b: b.keys("Menu", "shift+F10")),
    Case("a menu or help at each place", Category.MENUS, ANYWHERE, _ask_everywhere),
    Case("the right button at each place", Category.MENUS, ANYWHERE, _right_click_everywhere),
    Case("what's this", Category.MENUS, ANYWHERE, lambda b: b.keys("shift+F1", "ctrl+F1"), False),
    Case("waiting for a tool tip", Category.MENUS, READING, _hover),
    Case("a menu while a finger rests", Category.MENUS, ANYWHERE, _touch_and_menu, False),
    Case("a dialog to open", Category.MENUS, ANYWHERE, lambda b: b.keys("ctrl+o", "ctrl+shift+o")),
    Case("a dialog to save", Category.MENUS, ANYWHERE, lambda b: b.keys("ctrl+s", "ctrl+shift+s")),
    Case("a dialog to print", Category.MENUS, ANYWHERE, lambda b: b.keys("ctrl+p", "ctrl+shift+p")),
    Case("a dialog to find", Category.MENUS, ANYWHERE, lambda b: b.keys("ctrl+f", "ctrl+g", "F3")),
)
LINKS = (
    Case(
        "each place of the sources",
        Category.LINKS,
        READING,
        lambda b: _touch_everywhere(b, "sources", "going-home/no-driving"),
        does_nothing=False,
    ),
    Case(
        "each place of help now",
        Category.LINKS,
        READING,
        lambda b: _touch_everywhere(b, "help"),
        does_nothing=False,
    ),
    Case("links in one's own words", Category.LINKS, TYPING, _links_of_ones_own, False),
    Case("a link that is dropped", Category.LINKS, ANYWHERE, _drop_links),
    Case("a file that is to be opened", Category.LINKS, IN_A_VISIT, _open_files),
)
