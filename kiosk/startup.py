"""Starts and stops the kiosk, step by step."""

import os
import signal
import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSocketNotifier, QTimer, QTranslator
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.content.pack import Pack, open_pack
from kiosk.domain.errors import DisplayError, FontError
from kiosk.domain.settings import LANGUAGE, PACK_FOLDER, PX_PER_MM, RENDERER
from kiosk.host.bundle import bundled, default_pack
from kiosk.host.display_connection import require_display
from kiosk.services.pack_choice import PackChoice, first_usable_pack
from kiosk.storage.log_file import LogEvent
from kiosk.storage.profile import open_profile
from kiosk.storage.settings_file import read_settings
from kiosk.wiring import Kiosk, Surroundings

# The first picture stands by then.
AFTER_FIRST_PICTURE_MS = 1500
FONT_FAMILY = "Atkinson Hyperlegible Next"


@dataclass(frozen=True, slots=True)
class RunOptions:
    """How the kiosk was asked to run.

    Attributes:
        windowed: Width and height in pixels for a plain window, or None for the full screen.
        profile: Folder of the profile, or None for the usual one.
        pack: Folder of a pack that must be shown, or None for the configured one.
        language: Language of a visit's start, or None for the configured one.
        renderer: software or gpu, or None for the configured one.
    """

    windowed: tuple[int, int] | None = None
    profile: Path | None = None
    pack: Path | None = None
    language: str | None = None
    renderer: str | None = None


def start(options: RunOptions) -> int:
    """Run the kiosk until it is closed.

    Returns:
        The exit status of the process.

    Raises:
        KioskError: Something that the kiosk cannot do without is missing.
    """
    require_display()
    profile = open_profile(options.profile)
    settings, rejected = read_settings(profile)
    configure_qt(options.renderer or settings.get(RENDERER))
    application = make_application()
    _translator = install_translation("en")
    configured = options.pack or Path(settings.get(PACK_FOLDER) or default_pack())
    choice = PackChoice(profile, configured, strict=options.pack is not None)
    language = options.language or settings.get(LANGUAGE)
    pack = _open_first_pack(choice, language)
    refusals: list[str] = []

    def refuse(fault: str) -> None:
        refusals.append(fault)
        application.quit()

    given = Surroundings(settings, choice, on_refused=refuse)
    kiosk = Kiosk(pack or open_pack(default_pack(), "en"), given)
    kiosk.log.record(LogEvent.STARTED)
    for fault in rejected:
        kiosk.log.record(LogEvent.SETTING_REJECTED)
        sys.stderr.write(f"askwell: settings: {fault.key} {fault.reason}" + "\n")
    if pack is None:
        kiosk.visit.keeper.give_up()
    show_window(kiosk, application, settings.get(PX_PER_MM), options.windowed)
    _wakeup = end_on_signals(application)
    if pack is not None:
        QTimer.singleShot(AFTER_FIRST_PICTURE_MS, kiosk.prepare_visit)
    status = application.exec()
    kiosk.log.record(LogEvent.STOPPED)
    kiosk.close()
    for refusal in refusals:
        sys.stderr.write(f"askwell: {refusal}" + "\n")
    return 1 if refusals else status


def _open_first_pack(choice: PackChoice, language: str) -> Pack | None:
    if choice.strict:
        return open_pack(choice.configured, language)
    return first_usable_pack(choice, language, set(), None)


def configure_qt(renderer: str) -> None:
    """Set what Qt reads once, before it is loaded.

    Args:
        renderer: ``software`` keeps graphics drivers out of the process; ``gpu`` uses them.
    """
    # Compiled QML would be written into the user's cache folder.
    os.environ["QML_DISABLE_DISK_CACHE"] = "1"
    # Qt would otherwise tell the terminal which script a visitor's text is in.
    os.environ.setdefault("QT_LOGGING_RULES", "qt.text.font.db=false")
    if renderer == "software":
        os.environ["QT_QUICK_BACKEND"] = "software"


def make_application(platform: str = "") -> QGuiApplication:
    """Make Qt's application object with the bundled font.

    Args:
        platform: Such as ``offscreen``, or nothing for the one of this session.

    Raises:
        FontError: A font file is missing or damaged.
    """
    application = QGuiApplication(["askwell", *(["-platform", platform] if platform else [])])
    application.setApplicationName("Askwell")
    application.setDesktopFileName("askwell")
    files = sorted(bundled("fonts").glob("*.ttf"))
    loaded = [QFontDatabase.addApplicationFont(str(file)) for file in files]
    if not loaded or min(loaded) < 0:
        raise FontError(f"the font {FONT_FAMILY} is missing in {bundled('fonts')}")
    font = QFont(FONT_FAMILY)
    # Without hinting the pictures are the same on every machine.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    application.setFont(font)
    return application


def install_translation(language: str) -> QTranslator:
    """Install the words of the program in a language; the result must be kept."""
    translator = QTranslator()
    if translator.load(str(bundled("translations", f"askwell_{language}.qm"))):
        QCoreApplication.installTranslator(translator)
    return translator


def show_window(
    kiosk: Kiosk,
    application: QGuiApplication,
    px_per_mm: float,
    windowed: tuple[int, int] | None,
) -> QQuickWindow:
    """Show the window, over the whole screen unless a plain window was asked for."""
    screen = application.primaryScreen()
    if screen is None:
        raise DisplayError("there is no screen")
    size = screen.geometry().size().toTuple() if windowed is None else windowed
    window = kiosk.open_window(px_per_mm, *size, covering=windowed is None)
    if windowed is not None:
        window.show()
        return window
    window.setScreen(screen)
    # Without a window manager a full-screen window keeps the size that it was given.
    window.setGeometry(screen.geometry())
    screen.geometryChanged.connect(window.setGeometry)
    window.showFullScreen()
    return window


def end_on_signals(application: QGuiApplication) -> object:
    """Let Ctrl+C and SIGTERM end the event loop; the result must be kept."""
    reader, writer = os.pipe()
    os.set_blocking(writer, False)
    signal.set_wakeup_fd(writer)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: application.quit())
    notifier = QSocketNotifier(reader, QSocketNotifier.Type.Read)
    # Waking Qt up lets Python run the handler above.
    notifier.activated.connect(lambda *_: os.read(reader, 64))
    return notifier
