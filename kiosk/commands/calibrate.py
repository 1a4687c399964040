"""Measure the screen with a bank card, so that everything on it has its true size."""

import argparse
from pathlib import Path

from kiosk.commands.run import window_size
from kiosk.domain.errors import ProfileError
from kiosk.domain.languages import ENGLISH
from kiosk.domain.route import Place, Screen
from kiosk.domain.screen_settings import PX_PER_MM, RENDERER
from kiosk.first_picture import FirstPicture
from kiosk.host.display_connection import display_connection
from kiosk.qt_setup import configure_qt, make_application
from kiosk.services.loop_end import end_on_signals
from kiosk.services.ui_words import UiWords
from kiosk.storage.profile import open_profile
from kiosk.storage.settings_edit import Stored, store_values
from kiosk.storage.settings_file import read_settings
from kiosk.viewmodels.calibrate import CalibrateModel
from kiosk.window import show_window


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the words of the command line."""
    parser.add_argument("--windowed", type=window_size, metavar="WxH", help="in a plain window")
    parser.add_argument("--profile", type=Path, metavar="DIR", help="folder of settings and log")


def run(options: argparse.Namespace) -> int:
    """Show the one screen until it is closed.

    Raises:
        DisplayError: There is no display.
        ProfileError: The last measure that was to be saved could not be.
    """
    profile = open_profile(options.profile)
    settings, _rejected = read_settings(profile)
    configure_qt(settings.get(RENDERER))
    with display_connection():
        application = make_application()
    words = UiWords()
    words.speak(ENGLISH.code)
    first = FirstPicture(settings, words)
    px_per_mm = settings.get(PX_PER_MM)
    model = CalibrateModel(
        px_per_mm, lambda measure: store_values(profile, {PX_PER_MM.key: measure}), first.root
    )
    model.closed.connect(application.exit)
    first.app.show_alone({Screen.STAFF_CALIBRATE: model})
    first.navigator.restart(Place(Screen.STAFF_CALIBRATE))
    show_window(first, application, px_per_mm, options.windowed)
    _wakeup = end_on_signals(application)
    status = application.exec()
    first.close()
    if model.stored not in {None, Stored.STORED}:
        raise ProfileError(f"the settings in {profile.folder} cannot be changed")
    return status
