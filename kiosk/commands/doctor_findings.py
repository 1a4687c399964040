"""All that ``askwell doctor`` looks at, in one list; the screen for staff shows it too."""

from collections.abc import Callable, Iterable, Sequence

from kiosk.commands.doctor_content import check_content
from kiosk.commands.doctor_languages import check_languages
from kiosk.commands.doctor_letters import check_letters
from kiosk.commands.doctor_machine import check_clock, check_store, check_system
from kiosk.commands.doctor_pins import check_pins
from kiosk.commands.doctor_screen import check_fonts, check_screens
from kiosk.commands.speech_check import check_speech
from kiosk.content.keyboard_check import check_keyboards
from kiosk.domain.machine import Finding, Level, wrong_or_fine
from kiosk.domain.machine_areas import by_area
from kiosk.domain.settings import Rejected, Settings
from kiosk.host.bundle import bundled
from kiosk.printing.printer_check import check_printer
from kiosk.storage.profile import Profile
from kiosk.storage.settings_file import SETTINGS_FILE, read_settings

Check = Callable[[Settings, Profile], Sequence[Finding]]

CHECKS: tuple[Check, ...] = (
    lambda _settings, profile: check_pins(profile),
    lambda settings, _profile: check_printer(settings),
    check_content,
    check_languages,
    lambda settings, profile: check_letters(settings, profile, bundled("fonts")),
    check_speech,
    lambda _settings, profile: check_store(profile),
    lambda _settings, _profile: check_fonts(bundled("fonts")),
    lambda _settings, _profile: check_keyboards(bundled("keyboards")),
    lambda settings, _profile: check_screens(settings),
    lambda _settings, _profile: check_system(),
    lambda _settings, _profile: check_clock(),
)


def findings(profile: Profile) -> tuple[Finding, ...]:
    """Look at everything, and change nothing; it takes seconds, and up to a minute at worst.

    Qt runs already: :func:`kiosk.commands.doctor_screen.running_qt`.

    Args:
        profile: With the settings of the kiosk.
    """
    settings, rejected = read_settings(profile)
    found = (finding for check in CHECKS for finding in check(settings, profile))
    return by_area((*_settings_findings(rejected, profile), *found))


def _settings_findings(rejected: Iterable[Rejected], profile: Profile) -> tuple[Finding, ...]:
    fix = f"Correct it in {profile.folder / SETTINGS_FILE}"
    wrong = (
        Finding("settings", Level.WARNING, f"{setting.key} {setting.reason}", fix)
        for setting in rejected
    )
    return wrong_or_fine("settings", wrong, "no mistakes")
