"""Writes the manual page from what the command line itself declares."""

import argparse
from collections.abc import Iterator
from importlib import import_module

from kiosk import __version__
from kiosk.cli import COMMANDS

_STATUSES = (
    ("0", "Success; of the kiosk itself: start it again."),
    ("1", "A finding, or a job that could not be done."),
    ("2", "A wrong call."),
    ("10, 20, 30", "Of the kiosk itself: stay closed, restart the computer, switch it off."),
)


def manual_page(date: str) -> str:
    """Give the page in the language of man.

    Args:
        date: When the program was last changed, such as ``2026-11-30``.
    """
    return "\n".join([
        f'.TH ASKWELL 1 "{date}" "Askwell {__version__}" "User Commands"',
        ".SH NAME",
        r"askwell \- patient-education kiosk for waiting rooms",
        ".SH SYNOPSIS",
        ".B askwell",
        r"[\fICOMMAND\fR] [\fIOPTIONS\fR]",
        ".SH DESCRIPTION",
        "Shows short, plain, sourced pages on a touch screen and prints the questions that a",
        "visitor collects. It works with no network and forgets each visitor. Without a command it",
        "runs the kiosk on the whole screen; SIGTERM and Ctrl+C end it.",
        ".SH COMMANDS",
        *_commands(),
        ".SH EXIT STATUS",
        *(line for status in _STATUSES for line in _term(*status)),
        ".SH FILES",
        *_term("/etc/askwell", "What the installed session of a kiosk needs."),
        *_term("/var/lib/askwell", "Settings, log and counts of an installed kiosk."),
        *_term("~/.local/share/askwell", "The same of a kiosk that somebody starts by hand."),
        ".SH SEE ALSO",
        ".BR weston (1),",
        ".BR systemctl (1)",
        "",
    ])  # fmt: skip


def _commands() -> Iterator[str]:
    for name, about in COMMANDS.items():
        parser = argparse.ArgumentParser(add_help=False)
        import_module(f"kiosk.commands.{name.replace('-', '_')}").add_arguments(parser)
        yield from _term(f"askwell {name}", about)
        options = [one for one in parser._actions if one.help != argparse.SUPPRESS]  # noqa: SLF001 (argparse shows them in no other way)
        if options:
            yield ".RS"
            for option in options:
                yield from _term(_words(option), option.help or "")
            yield ".RE"


def _words(option: argparse.Action) -> str:
    value = option.metavar or ("" if option.nargs == 0 else option.dest.upper())
    if option.choices and not option.metavar:
        value = "|".join(map(str, option.choices))
    return f"{', '.join(option.option_strings)} {value}".strip()


def _term(term: str, about: str) -> tuple[str, str, str]:
    return ".TP", rf"\fB{_plain(term)}\fR", _plain(about)


def _plain(text: str) -> str:
    return text.replace("\\", r"\e").replace("-", r"\-").replace("'", r"\(aq").replace("`", r"\(ga")
