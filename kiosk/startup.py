"""Starts and stops the kiosk, step by step.

Each step imports what it needs. Everything that does without Qt comes before Qt: PySide looks
into the source of each module that is imported after it.
"""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.domain.errors import KioskError, UsageError
from kiosk.domain.languages import ENGLISH, LANGUAGES, language_of
from kiosk.domain.settings import LANGUAGE, PACK_FOLDER, PX_PER_MM, RENDERER, Rejected, Settings
from kiosk.host.bundle import default_pack
from kiosk.host.display_connection import display_connection
from kiosk.storage.profile import Profile, open_profile
from kiosk.storage.settings_file import read_settings

if TYPE_CHECKING:
    from kiosk.first_picture import FirstPicture
    from kiosk.wiring import Kiosk

# The visitor has not got further than the start picture by then.
PREPARE_AFTER_MS = 300


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
    """

    windowed: tuple[int, int] | None = None
    profile: Path | None = None
    pack: Path | None = None
    language: str | None = None
    renderer: str | None = None
    show_unreviewed: bool = False


def start(options: RunOptions) -> int:
    """Run the kiosk until it is closed.

    The start picture is shown first; the kiosk is built behind it.

    Returns:
        The exit status of the process.

    Raises:
        UsageError: The program does not speak the language that was asked for.
        KioskError: Something that the kiosk cannot do without is missing.
    """
    if options.language is not None and language_of(options.language) is None:
        spoken = ", ".join(language.code for language in LANGUAGES)
        raise UsageError(f"--language: no language {options.language!r}; there is {spoken}")
    profile = open_profile(options.profile)
    settings, rejected = read_settings(profile)

    from kiosk.first_picture import FirstPicture
    from kiosk.qt_setup import configure_qt, make_application
    from kiosk.services.ui_words import UiWords
    from kiosk.window import after_first_frame, end_on_signals, show_window

    configure_qt(options.renderer or settings.get(RENDERER))
    with display_connection():
        application = make_application()
    words = UiWords()
    words.speak(start_language(options, settings))
    first = FirstPicture(settings, words)
    window = show_window(first, application, settings.get(PX_PER_MM), options.windowed)
    errors: list[KioskError] = []

    def give_up(error: KioskError) -> None:
        errors.append(error)
        application.exit()

    kiosks: list[Kiosk] = []

    def complete() -> None:
        try:
            kiosks.append(build_kiosk(options, profile, settings, first, give_up))
        except KioskError as error:
            give_up(error)
        else:
            tell_rejected(kiosks[0], rejected)

    after_first_frame(window, complete)
    _wakeup = end_on_signals(application)
    status = application.exec()
    (kiosks[0] if kiosks else first).close()
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
    from PySide6.QtCore import QTimer

    from kiosk.content.pack import no_pack, open_for_visitors
    from kiosk.host.memory import return_large_blocks
    from kiosk.services.pack_choice import PackChoice, first_usable_pack
    from kiosk.wiring import Kiosk, Surroundings

    return_large_blocks()
    configured = options.pack or Path(settings.get(PACK_FOLDER) or default_pack())
    unreviewed = options.show_unreviewed
    choice = PackChoice(profile, configured, options.pack is not None, unreviewed)
    language = start_language(options, settings)
    opened = (
        open_for_visitors(configured, language, show_unreviewed=unreviewed)
        if choice.strict
        else None
    )
    pack = opened or first_usable_pack(choice, language, set(), None)
    given = Surroundings(
        settings, choice, on_refused=lambda fault: give_up(KioskError(fault)), language=language
    )
    kiosk = Kiosk(pack or no_pack(), given, first=first)
    if pack is None:
        kiosk.visit.keeper.give_up()
        QTimer.singleShot(PREPARE_AFTER_MS, kiosk.listen_to_keys)
    else:
        QTimer.singleShot(PREPARE_AFTER_MS, kiosk.prepare_visit)
    return kiosk


def start_language(options: RunOptions, settings: Settings) -> str:
    """Give the language that each visit starts in: English where it is none of the program's."""
    language = language_of(options.language or settings.get(LANGUAGE))
    return (language or ENGLISH).code


def tell_rejected(kiosk: "Kiosk", rejected: tuple[Rejected, ...]) -> None:
    """Note the start and the settings that were not taken over."""
    from kiosk.storage.log_file import LogEvent

    kiosk.log.record(LogEvent.STARTED)
    for fault in rejected:
        kiosk.log.record(LogEvent.SETTING_REJECTED)
        sys.stderr.write(f"askwell: settings: {fault.key} {fault.reason}\n")
