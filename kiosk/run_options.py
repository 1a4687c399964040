"""How the kiosk was asked to run."""

from enum import Enum, auto
from pathlib import Path

from msgspec import Struct

from kiosk.domain.errors import UsageError
from kiosk.domain.languages import ENGLISH, LANGUAGES, language_of
from kiosk.domain.last_restart import LastRestart
from kiosk.domain.settings import Settings
from kiosk.domain.visit_settings import LANGUAGE
from kiosk.host.lifeline import Lifeline


class Setup(Enum):
    """Whether to begin with setting the kiosk up."""

    NEVER = auto()
    WHEN_NEW = auto()
    ALONE = auto()


class RunOptions(Struct, frozen=True):
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


def check_language(language: str | None) -> None:
    """Refuse a language that the program does not speak.

    Raises:
        UsageError: With the languages that there are.
    """
    if language is not None and language_of(language) is None:
        spoken = ", ".join(known.code for known in LANGUAGES)
        raise UsageError(f"--language: no language {language!r}; there is {spoken}")


def start_language(options: RunOptions, settings: Settings) -> str:
    """Give the language that each visit starts in: English where it is none of the program's."""
    language = language_of(options.language or settings.get(LANGUAGE))
    return (language or ENGLISH).code
