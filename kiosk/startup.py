"""Starts and stops the kiosk, step by step.

Each step imports what it needs.
"""

import sys
from functools import partial
from typing import TYPE_CHECKING

from kiosk.domain.errors import CrashLoopError, KioskError, PinError, StorageError
from kiosk.domain.pulse import Word
from kiosk.domain.screen_settings import PX_PER_MM, RENDERER
from kiosk.domain.settings import Rejected, Settings, safe_settings
from kiosk.host.clock import monotonic_s, now
from kiosk.host.core_dumps import forbid_core_dumps
from kiosk.host.display_connection import display_connection
from kiosk.host.error_hooks import ErrorHooks
from kiosk.host.stack_dump import dump_stacks_to
from kiosk.run_options import RunOptions, Setup, check_language, start_language
from kiosk.storage.profile import Profile, open_profile
from kiosk.storage.settings_file import read_settings
from kiosk.storage.stack_file import open_stack_file

if TYPE_CHECKING:
    from kiosk.build import Opener
    from kiosk.wiring import Kiosk


def start(options: RunOptions, opener: "Opener | None" = None) -> int:
    """Run the kiosk until it is closed.

    The start picture is shown first, then what the packs add to it; the kiosk is built behind it.

    Args:
        options: As the command line has them.
        opener: Builds another kiosk than the usual one.

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

    from kiosk.qt_setup import configure_qt, import_plainly, make_application

    import_plainly()
    from kiosk.first_picture import FirstPicture
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

    def open_packs() -> None:
        from kiosk.build import open_kiosk

        open_kiosk(options, profile, settings, first, complete, give_up, opener)

    def complete(kiosk: "Kiosk") -> None:
        kiosks.append(kiosk)
        faults.take_guard(kiosk.guard)
        tell_start(kiosk, rejected)
        tidy_up(profile)
        begin_setup(kiosk, options)
        if options.lifeline is not None:
            from kiosk.supervisor_wiring import follow_supervisor

            follow_supervisor(options.lifeline, kiosk, application.exit)

    after_first_frame(window, open_packs)
    _wakeup = end_on_signals(application)
    status = application.exec()
    (kiosks[0] if kiosks else first).close()
    faults.close()
    if errors:
        raise errors[0]
    return status


def settings_of(profile: Profile, *, safe: bool) -> tuple[Settings, tuple[Rejected, ...]]:
    """Read the settings; in safe mode the defaults hold, and nothing is rejected."""
    settings, rejected = read_settings(profile)
    return (safe_settings(settings), ()) if safe else (settings, rejected)


def tell_start(kiosk: "Kiosk", rejected: tuple[Rejected, ...]) -> None:
    """Note what was not taken over, a safe mode, lost PINs, and that nothing will be noted."""
    from kiosk.storage.log_file import LogEvent
    from kiosk.storage.pin_file import PinFile, read_pins

    profile = kiosk.given.pack_choice.profile
    if read_pins(profile) is PinFile.DAMAGED:
        kiosk.log.record(LogEvent.PINS_DAMAGED, PinError.code)
        kiosk.standing.stand(PinError.code)
    if kiosk.given.pack_choice.safe:
        kiosk.standing.stand(CrashLoopError.code)
    for fault in rejected:
        kiosk.log.record(LogEvent.SETTING_REJECTED)
        sys.stderr.write(f"askwell: settings: {fault.key} {fault.reason}\n")
    if not profile.writable:
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
