"""The command line: finds the command that was asked for and runs it."""

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import NoReturn

from kiosk import __version__
from kiosk.domain.errors import KioskError, UsageError
from kiosk.host.system_libraries import named_libraries

EXIT_FINDING = 1
EXIT_WRONG_CALL = 2

COMMANDS = {
    "run": "show the kiosk (what `askwell` alone does)",
    "check": "check a content pack",
    "snapshot": "render every screen to pictures",
    "sheet": "write the question sheet as PDF",
    "print": "print the question sheet and wait",
    "new-pack": "write a content pack to begin with",
    "preview": "show a content pack while it is written",
    "review-book": "write a pack on paper, for the clinician who reviews it",
    "usage": "export the counts of use (usage export OUT.csv)",
    "setup": "set a new kiosk up: clinic, printer, languages, PINs, review",
    "calibrate": "measure the screen with a bank card",
    "doctor": "tell what is wrong with this machine",
    "install-session": "make this computer a kiosk",
}

# Roles that the program starts itself in; not for people.
HIDDEN = (
    "ask-desk",
    "print-helper",
    "printer-list",
    "self-check",
    "speech-helper",
    "usage-helper",
)


class OneLineParser(argparse.ArgumentParser):
    """A parser whose complaints are one line, like all others of this program."""

    def error(self, message: str) -> NoReturn:
        """Complain about the words of the call."""
        raise UsageError(message)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command.

    Args:
        arguments: The words after the program's name; those of the process when None.

    Returns:
        The exit status: 0 success, 1 a finding or a job that could not be done, 2 a wrong call.
    """
    words = list(sys.argv[1:] if arguments is None else arguments)
    words = ["self-check" if word == "--self-check" else word for word in words]
    try:
        with named_libraries():
            return _run(words)
    except UsageError as error:
        print(f"askwell: {error}", file=sys.stderr)
        return EXIT_WRONG_CALL
    except KioskError as error:
        print(f"askwell: {error}", file=sys.stderr)
        return EXIT_FINDING
    except KeyboardInterrupt:
        return 0
    except BrokenPipeError:
        # Whoever read the output has seen enough; Python must not complain at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return EXIT_FINDING


def _run(words: Sequence[str]) -> int:
    name = _command_name(words)
    if name is None:
        return _overview(words)
    command = import_module(f"kiosk.commands.{name.replace('-', '_')}")
    parser = OneLineParser(prog=f"askwell {name}", description=COMMANDS.get(name))
    command.add_arguments(parser)
    options = parser.parse_args(words[1:] if words[:1] == [name] else words)
    return int(command.run(options))


def _command_name(words: Sequence[str]) -> str | None:
    if not words:
        return "run"
    if words[0] in COMMANDS or words[0] in HIDDEN:
        return words[0]
    overview = words[0] in {"--version", "--help", "-h"} or not words[0].startswith("-")
    return None if overview else "run"


def _overview(words: Sequence[str]) -> int:
    parser = OneLineParser(
        prog="askwell",
        description="A patient-education kiosk for waiting rooms.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog="commands:\n" + "\n".join(f"  {n:<15} {t}" for n, t in COMMANDS.items()),
    )
    parser.add_argument("--version", action="version", version=f"askwell {__version__}")
    parser.add_argument("command", choices=sorted(COMMANDS), nargs="?")
    parser.parse_args(words)
    return EXIT_WRONG_CALL
