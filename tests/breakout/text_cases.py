"""Attempts with what is typed, pasted or printed."""

from collections.abc import Callable

from tests.breakout.burglar import MIDDLE, Burglar
from tests.breakout.case import ANYWHERE, IN_A_VISIT, READING, TYPING, Case, Category, State

LONGEST = 160


def _own(name: str, *texts: str) -> Case:
    """Type each text, put it on the list and look at it on the sheet."""

    def write(burglar: Burglar) -> None:
        for text in texts:
            burglar.ask("visit", screen="questions", about="")
            burglar.ask("visit", screen="keyboard", about="")
            burglar.ask("type_text", text=text)
            typed = burglar.look()["own"]
            assert len(typed) <= LONGEST
            assert typed.isprintable()
            burglar.keys("Return")
        burglar.ask("visit", screen="questions", about="")
        burglar.ask("visit", screen="preview", about="")
        burglar.ask("visit", screen="takeaway", about="")

    return Case(name, Category.TEXT, TYPING, write, does_nothing=False)


def _search(burglar: Burglar) -> None:
    for text in ("%s%n", "<b>", "(((((", "\\", "' OR 1=1 --", "*" * 500, "\u202e"):
        burglar.ask("visit", screen="search", about="")
        burglar.ask("type_text", text=text)


def _paste(burglar: Burglar) -> None:
    intruder = burglar.intrude(-10, -10, 1, 1, override=True)
    for selection in ("PRIMARY", "CLIPBOARD"):
        burglar.x.own_selection(selection, intruder)
    burglar.keys("ctrl+v", "shift+Insert", "ctrl+shift+v")
    burglar.click(2, *MIDDLE)


def _compose(burglar: Burglar) -> None:
    for text in ("a", "\U0001f600", "\u202e", "<b>"):
        burglar.ask("compose", text=text)


def _print_often(burglar: Burglar) -> None:
    for _ in range(30):
        burglar.ask("print_sheet")


def _print_and_stop(burglar: Burglar) -> None:
    for _ in range(4):
        burglar.ask("print_sheet")
        burglar.ask("stop_printing")


def _kill_helper(burglar: Burglar) -> None:
    assert burglar.end_helpers("print-helper") > 0, "no helper prints"


def _printing(
    name: str,
    action: Callable[[Burglar], object],
    states: frozenset[State] = READING | {State.PRINTING},
) -> Case:
    return Case(name, Category.PRINT, states, action, does_nothing=False)


TEXTS = (
    _own("a very long text", "a" * 100_000, "word " * 5_000, "a" * LONGEST),
    _own("control characters", "".join(map(chr, range(32))), "\x7f\x80\x9f", "a\x00b"),
    _own("new lines", "one\ntwo", "one\r\ntwo", "one\u2028two\u2029three", "a\x0bb\x0cc"),
    _own("format strings", "%s%s%n%x", "{0}{}{x}", "${HOME}", "%1 %2 %L1", "{{7*7}}"),
    _own("HTML", "<b>bold</b>", "<img src=file:///etc/passwd>", "<a href='x'>y</a>", "&lt;&#60;"),
    _own("Markdown", "# title", "[a](file:///x)", "![a](x.png)", "```risk", "> [!warning]"),
    _own("from right to left", "\u202eabc", "\u2066\u2067\u2068", "\u0627\u0644", "\u200f" * 200),
    _own("emoji", "\U0001f469\u200d\u2695\ufe0f" * 40, "\U0001f1fa\U0001f1f8", "\U0001f600" * 200),
    _own("towers of marks", "a" + "\u0301" * 150, "\u0e33" * 150, "\u20dd" * 9),
    _own("what a shell would do", "$(reboot)", "`id`", "; rm -rf /", "| cat", "& calc.exe"),
    _own("paths", "../../etc/passwd", "C:\\Windows", "\\\\server\\share", "file:///dev/zero"),
    _own("signs without a letter", "\ufffd", "\ufeff", "\ue000", "\u0378", "\ud7ff"),
    Case("strange searches", Category.TEXT, TYPING, _search, does_nothing=False),
    Case("pasting", Category.TEXT, ANYWHERE, _paste, does_nothing=False),
    Case("an input method", Category.TEXT, ANYWHERE, _compose),
)
PRINTS = (
    _printing("thirty sheets at once", _print_often),
    _printing("printing and stopping", _print_and_stop, READING),
    _printing("the helper is killed", _kill_helper, frozenset({State.PRINTING})),
    _printing("leaving while it prints", lambda b: b.ask("finish"), frozenset({State.PRINTING})),
    Case(
        "the print key",
        Category.PRINT,
        IN_A_VISIT,
        lambda b: b.keys("Print", "ctrl+p", "ctrl+alt+p", "F12"),
    ),
)
