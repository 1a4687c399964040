"""Show the kiosk on the whole screen."""

import argparse
import gc
import re
from pathlib import Path
from typing import assert_never

from kiosk.domain.errors import InterfaceError, KioskError, ProfileError, UsageError
from kiosk.domain.last_restart import read
from kiosk.domain.refusals import word_of
from kiosk.domain.restarts import Mode
from kiosk.host.lifeline import inherited_lifeline
from kiosk.host.system_libraries import named_libraries
from kiosk.storage.profile import Profile, open_profile
from kiosk.supervise.instance import claim
from kiosk.supervise.run import supervise
from kiosk.supervise.screen_process import Part

SIDES_PX = range(320, 16385)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the words of the command line."""
    parser.add_argument("--windowed", type=window_size, metavar="WxH", help="in a plain window")
    parser.add_argument("--profile", type=Path, metavar="DIR", help="folder of settings and log")
    parser.add_argument("--pack", type=Path, metavar="DIR", help="show this pack")
    parser.add_argument("--language", metavar="L", help="language of a visit's start")
    parser.add_argument("--renderer", choices=("software", "gpu"))
    parser.add_argument("--unsupervised", action="store_true", help="without a watching parent")
    parser.add_argument(
        "--show-unreviewed", action="store_true", help="show translations without a review"
    )
    # For whoever works on the program.
    parser.add_argument("--tell-errors", action="store_true", help=argparse.SUPPRESS)
    # What the session of an installed kiosk adds.
    parser.add_argument("--first-run-setup", action="store_true", help=argparse.SUPPRESS)
    # What a supervisor adds where it starts its screen by a command line.
    parser.add_argument("--safe-mode", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--last-restart", type=read, help=argparse.SUPPRESS)
    parser.add_argument("--lifeline", type=inherited_lifeline, help=argparse.SUPPRESS)


def run(options: argparse.Namespace) -> int:
    """Run the kiosk until it is closed.

    Raises:
        InstanceError: Another one runs with the same profile.
        ProfileError: The profile folder cannot be used.
        UsageError: Errors should be told in full where visitors are.
    """
    if options.tell_errors and options.windowed is None:
        raise UsageError("--tell-errors tells a visitor's words; it needs --windowed")
    profile = _profile(options)
    if options.lifeline is None:
        claim(profile)
    if options.unsupervised:
        mode = Mode.SAFE if options.safe_mode else Mode.NORMAL
        part = Part(mode, last_restart=options.last_restart, lifeline=options.lifeline)
        return _play(part, options)
    outcome = supervise(profile, command_line(options))
    return outcome if isinstance(outcome, int) else _play(outcome, options)


def command_line(options: argparse.Namespace) -> list[str]:
    """Give the words that start the same kiosk once more."""
    named = {name: getattr(options, name) for name in ("profile", "pack", "language", "renderer")}
    if options.windowed is not None:
        named["windowed"] = "x".join(map(str, options.windowed))
    flags = {
        "show-unreviewed": options.show_unreviewed,
        "tell-errors": options.tell_errors,
        "first-run-setup": options.first_run_setup,
    }
    words = [f"--{name}={value}" for name, value in named.items() if value is not None]
    return words + [f"--{name}" for name, is_set in flags.items() if is_set]


def _profile(options: argparse.Namespace) -> Profile:
    try:
        return open_profile(options.profile)
    except ProfileError:
        if not options.first_run_setup:
            raise
        # In an installed session nobody reads the line: the screen refuses, and the desk is shown.
        return Profile(options.profile, writable=False)


def _play(part: Part, options: argparse.Namespace) -> int:
    try:
        return _whole(part, options)
    except KioskError as error:
        if part.lifeline is not None:
            part.lifeline.tell(word_of(error))
        raise


def _whole(part: Part, options: argparse.Namespace) -> int:
    try:
        with named_libraries():
            return _show(part, options)
    except ImportError as error:
        raise InterfaceError(f"a part of the program is missing: {error}") from error


def _show(part: Part, options: argparse.Namespace) -> int:
    match part.mode:
        case Mode.NORMAL | Mode.SAFE:
            return _show_kiosk(part, options)
        case Mode.DESK:
            from kiosk.commands.ask_desk import show

            return show(options.windowed, part.lifeline, part.desk_code)
        case _:
            assert_never(part.mode)


def _show_kiosk(part: Part, options: argparse.Namespace) -> int:
    # Hardly anything that is made until the kiosk stands is garbage; looking for it takes time.
    gc.disable()
    from kiosk.run_options import RunOptions, Setup
    from kiosk.startup import start

    return start(
        RunOptions(
            windowed=options.windowed,
            profile=options.profile,
            pack=options.pack,
            language=options.language,
            renderer="software" if part.in_software else options.renderer,
            show_unreviewed=options.show_unreviewed,
            tell_errors=options.tell_errors,
            safe=part.mode is Mode.SAFE,
            last_restart=part.last_restart,
            lifeline=part.lifeline,
            setup=Setup.WHEN_NEW if options.first_run_setup else Setup.NEVER,
        )
    )


def window_size(text: str) -> tuple[int, int]:
    """Read a size such as ``1920x1080``.

    Raises:
        argparse.ArgumentTypeError: It is none, or not from 320 to 16384 pixels.
    """
    found = re.fullmatch(r"(\d{3,5})x(\d{3,5})", text)
    size = (int(found[1]), int(found[2])) if found else (0, 0)
    if not all(side in SIDES_PX for side in size):
        raise argparse.ArgumentTypeError(f"{text!r} is no size such as 1920x1080")
    return size
