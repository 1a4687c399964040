"""Starts and stops the kiosk, step by step.

Each step imports what it needs. Everything that does without Qt comes before Qt: PySide looks
into the source of each module that is imported after it.
"""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.domain.clinic_settings import PACK_FOLDER
from kiosk.domain.errors import CrashLoopError, KioskError, StorageError, UsageError
from kiosk.domain.languages import ENGLISH, LANGUAGES, language_of
from kiosk.domain.last_restart import LastRestart
from kiosk.domain.pulse import Word
from kiosk.domain.screen_settings import PX_PER_MM, RENDERER
from kiosk.domain.settings import Rejected, Settings, safe_settings
from kiosk.domain.visit_settings import LANGUAGE
from kiosk.host.bundle import default_pack
from kiosk.host.clock import monotonic_s, now
from kiosk.host.core_dumps import forbid_core_dumps
from kiosk.host.display_connection import display_connection
from kiosk.host.error_hooks import ErrorHooks
from kiosk.host.lifeline import Lifeline
from kiosk.host.stack_dump import dump_stacks_to
from kiosk.storage.profile import Profile, open_profile
from kiosk.storage.settings_file import read_settings
from kiosk.storage.stack_file import open_stack_file

if TYPE_CHECKING:
    from kiosk.first_picture import FirstPicture
    from kiosk.services.pack_choice import PackChoice
    from kiosk.wiring import Kiosk

    Build = Callable[
        ["RunOptions", Profile, Settings, FirstPicture, Callable[[KioskError], None]], Kiosk
    ]

# The visitor has not got further than the start picture by then.
PREPARE_AFTER_MS = 300


class Setup(Enum):
    """Whether to begin with setting the kiosk up."""

    NEVER = auto()
    WHEN_NEW = auto()
    ALONE = auto()


@dataclass(frozen=True, slots=True)
class RunOptions:
    """How the kiosk was asked to run.

    Attributes:
        windowed: Width and height in pixels for a plain window, or None for the full screen.
        profile: Folder of the profile, or None for the usual one.
        pack: Folder of a pack that must be shown, or None for the configured one.
        language: Language of a visit's start, or None for the configured one.
        renderer: software or gpu, or None for the configured one.
        show_unreviewed: Whether translations may show that nobody vouches for.
        tell_errors: Whether errors are told in full, which may be a visitor's words.
        safe: Whether defaults hold in the stead of settings, because it has crashed with those.
        last_restart: Why and when a supervisor started it again, if it did.
        lifeline: Leads to the supervisor, if there is one.
        setup: Whether to begin with setting the kiosk up.
    """

    windowed: tuple[int, int] | None = None
    profile: Path | None = None
    pack: Path | None = None
    language: str | None = None
    renderer: str | None = None
    show_unreviewed: bool = False
    tell_errors: bool = False
    safe: bool = False
    last_restart: LastRestart | None = None
    lifeline: Lifeline | None = None
    setup: Setup = Setup.NEVER


def start(options: RunOptions, build: "Build | None" = None) -> int:
    """Run the kiosk until it is closed.

    The start picture is shown first; the kiosk is built behind it.

    Args:
        options: As the command line has them.
        build: Builds another kiosk than :func:`build_kiosk` does, from the same things.

    Returns:
        The exit status of the process.

    Raises:
        UsageError: The program does not speak the language that was asked for.
        KioskError: Something that the kiosk cannot do without is missing.
    """
    check_language(options.language)
    forbid_core_dumps()
    hooks = ErrorHooks(tell_all=options.tell_errors)
    hooks.install()
    profile = open_profile(options.profile)
    dump_stacks_to(open_stack_file(profile))
    settings, rejected = settings_of(profile, safe=options.safe)

    from kiosk.first_picture import FirstPicture
    from kiosk.qt_setup import configure_qt, make_application
    from kiosk.services.fault_watch import FaultWatch
    from kiosk.services.loop_end import end_on_signals
    from kiosk.services.ui_words import UiWords
    from kiosk.storage.log_file import EventLog
    from kiosk.window import after_first_frame, show_window

    renderer = None if options.safe else options.renderer
    configure_qt(renderer or settings.get(RENDERER))
    with display_connection():
        application = make_application()
    words = UiWords()
    words.speak(start_language(options, settings))
    tell_end = partial(options.lifeline.tell, Word.FAULT) if options.lifeline else bool
    faults = FaultWatch(hooks, lambda: EventLog(profile, now), monotonic_s, tell_end)
    first = FirstPicture(settings, words, faults.qt.watch_engine)
    window = show_window(first, application, settings.get(PX_PER_MM), options.windowed)
    errors: list[KioskError] = []

    def give_up(error: KioskError) -> None:
        errors.append(error)
        application.exit()

    kiosks: list[Kiosk] = []

    def complete() -> None:
        try:
            kiosks.append((build or build_kiosk)(options, profile, settings, first, give_up))
        except KioskError as error:
            give_up(error)
        else:
            faults.take_guard(kiosks[0].guard)
            tell_start(kiosks[0], rejected)
            tidy_up(profile)
            begin_setup(kiosks[0], options)
            if options.lifeline is not None:
                from kiosk.supervisor_wiring import follow_supervisor

                follow_supervisor(options.lifeline, kiosks[0], application.exit)

    after_first_frame(window, complete)
    _wakeup = end_on_signals(application)
    status = application.exec()
    (kiosks[0] if kiosks else first).close()
    faults.close()
    if errors:
        raise errors[0]
    return status


def build_kiosk(
    options: RunOptions,
    profile: Profile,
    settings: Settings,
    first: "FirstPicture",
    give_up: Callable[[KioskError], None],
) -> "Kiosk":
    """Build the kiosk behind the start picture.

    Args:
        options: As the command line has them.
        profile: Where settings, log and memory are.
        settings: What the clinic has set.
        first: The start picture that is shown.
        give_up: Called when a pack that must be shown turns out to be broken.

    Raises:
        PackError: A pack that must be shown is broken.
    """
    from PySide6.QtCore import QCoreApplication, QTimer

    from kiosk.content.pack import no_pack
    from kiosk.host.memory import return_large_blocks
    from kiosk.services.pack_choice import pack_to_show
    from kiosk.storage.log_file import LogEvent
    from kiosk.surroundings import Surroundings
    from kiosk.wiring import Kiosk

    return_large_blocks()
    choices = pack_choices(options, profile, settings)
    language = start_language(options, settings)
    # Of further ones nothing is read before somebody wants to choose.
    pack = next(filter(None, (pack_to_show(choice, language) for choice in choices)), None)
    given = Surroundings(
        settings,
        choices[0],
        choices if len(choices) > 1 else (),
        on_refused=lambda fault: give_up(KioskError(fault)),
        language=language,
        on_end=QCoreApplication.exit,
        last_restart=options.last_restart,
    )
    kiosk = Kiosk(pack or no_pack(), given, first=first)
    kiosk.log.record(LogEvent.STARTED)
    if pack is None:
        kiosk.visit.keeper.give_up()
        QTimer.singleShot(PREPARE_AFTER_MS, kiosk.listen_to_keys)
    else:
        QTimer.singleShot(PREPARE_AFTER_MS, kiosk.prepare_visit)
    return kiosk


def pack_choices(
    options: RunOptions, profile: Profile, settings: Settings
) -> "tuple[PackChoice, ...]":
    """Give which packs were asked for: one, or one for each therapy where there are several."""
    from kiosk.services.installed_packs import installed_packs
    from kiosk.services.pack_choice import PackChoice

    installed = installed_packs(profile, settings.get(PACK_FOLDER)) or (default_pack(),)
    folders = (options.pack,) if options.pack else installed
    return tuple(
        PackChoice(
            *(profile, folder),
            strict=options.pack is not None and not options.safe,
            safe=options.safe,
            show_unreviewed=options.show_unreviewed,
            therapy=folder.name if len(folders) > 1 else "",
        )
        for folder in folders
    )


def check_language(language: str | None) -> None:
    """Refuse a language that the program does not speak.

    Raises:
        UsageError: With the languages that there are.
    """
    if language is not None and language_of(language) is None:
        spoken = ", ".join(known.code for known in LANGUAGES)
        raise UsageError(f"--language: no language {language!r}; there is {spoken}")


def settings_of(profile: Profile, *, safe: bool) -> tuple[Settings, tuple[Rejected, ...]]:
    """Read the settings; in safe mode the defaults hold, and nothing is rejected."""
    settings, rejected = read_settings(profile)
    return (safe_settings(settings), ()) if safe else (settings, rejected)


def start_language(options: RunOptions, settings: Settings) -> str:
    """Give the language that each visit starts in: English where it is none of the program's."""
    language = language_of(options.language or settings.get(LANGUAGE))
    return (language or ENGLISH).code


def tell_start(kiosk: "Kiosk", rejected: tuple[Rejected, ...]) -> None:
    """Note what was not taken over, a safe mode, and that nothing will be noted."""
    from kiosk.storage.log_file import LogEvent

    if kiosk.given.pack_choice.safe:
        kiosk.standing.stand(CrashLoopError.code)
    for fault in rejected:
        kiosk.log.record(LogEvent.SETTING_REJECTED)
        sys.stderr.write(f"askwell: settings: {fault.key} {fault.reason}\n")
    if not kiosk.given.pack_choice.profile.writable:
        kiosk.standing.stand(StorageError.code)


def begin_setup(kiosk: "Kiosk", options: RunOptions) -> None:
    """Begin with setting the kiosk up, where that is wanted.

    Whoever can start it so may change its profile too, so no PIN is asked for. A new kiosk is one
    that has never had a PIN; a damaged PIN file opens nothing.
    """
    if options.setup is Setup.NEVER or options.safe:
        return
    from kiosk.domain.setup_steps import SETUP
    from kiosk.domain.staff_level import StaffLevel
    from kiosk.storage.pin_file import PinFile, read_pins

    if options.setup is Setup.WHEN_NEW:
        if read_pins(kiosk.given.pack_choice.profile) is PinFile.MISSING:
            kiosk.door.admit(StaffLevel.IT, SETUP)
        return
    kiosk.door.admit(StaffLevel.IT, SETUP)
    kiosk.staff.setup.end_when_left()


def tidy_up(profile: Profile) -> None:
    """Put right in the profile what a pulled plug has left, and back the settings up."""
    from kiosk.storage.atomic import clear_unfinished
    from kiosk.storage.settings_backup import keep_settings

    clear_unfinished(profile.folder)
    keep_settings(profile)
