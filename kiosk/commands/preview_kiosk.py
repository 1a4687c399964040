"""Builds the kiosk of ``askwell preview``: the usual one over a pack that changes."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer

from kiosk.content.errors import PackError
from kiosk.content.pack import Pack, no_pack
from kiosk.content.pack_copy import open_copy
from kiosk.content.translation import SOURCE_LANGUAGE
from kiosk.content.verify import verify_pack
from kiosk.domain.errors import KioskError
from kiosk.domain.route import Place, Screen
from kiosk.domain.settings import Settings
from kiosk.first_picture import FirstPicture
from kiosk.host.program import program_command
from kiosk.services.live_pack import LivePack
from kiosk.services.pack_check import PackCheck
from kiosk.services.pack_choice import PackChoice
from kiosk.services.pack_inspection import PackInspection
from kiosk.services.pack_watch import PackWatch
from kiosk.startup import PREPARE_AFTER_MS, RunOptions, start_language
from kiosk.storage.log_file import LogEvent
from kiosk.storage.profile import Profile
from kiosk.surroundings import Surroundings
from kiosk.wiring import Kiosk


def build_preview(
    root: Path,
    folder: Path,
    options: RunOptions,
    profile: Profile,
    settings: Settings,
    first: FirstPicture,
    _give_up: Callable[[KioskError], None],
) -> Kiosk:
    """Build the kiosk behind the start picture; a broken pack never ends it.

    Args:
        root: The folder that somebody writes in.
        folder: For copies of it.
        options: As the command line has them.
        profile: Ends with the preview.
        settings: Of that profile.
        first: The start picture that is shown.
    """
    language = start_language(options, settings)
    pack = _first_state(root, folder / "first", language)
    choice = PackChoice(profile, root, strict=True, show_unreviewed=True)
    given = Surroundings(
        settings, choice, language=language, on_refused=lambda _fault: _begin_anew(kiosk)
    )
    kiosk = Kiosk(pack or no_pack(), given, first=first)
    kiosk.log.record(LogEvent.STARTED)
    live = LivePack(root, folder, kiosk.library, (_inspection, _check), kiosk.root)
    live.told.connect(kiosk.app.tell_author)
    live.shown.connect(lambda: _show(kiosk))
    watch = PackWatch(root, kiosk.root)
    watch.changed.connect(live.look)
    # Whoever writes is not gone.
    watch.looked.connect(kiosk.watch.touched)
    watch.start()
    if pack is None:
        kiosk.navigator.restart(Place(Screen.ASK_DESK))
        live.look()
    else:
        live.check()
    QTimer.singleShot(PREPARE_AFTER_MS, kiosk.root, lambda: _prepare(kiosk))
    if application := QCoreApplication.instance():
        application.aboutToQuit.connect(live.stop)
    return kiosk


def _first_state(root: Path, copy: Path, language: str) -> Pack | None:
    if verify_pack(root, SOURCE_LANGUAGE) is not None:
        return None
    try:
        return open_copy(root, copy, language)
    except PackError:
        return None  # changed just now; the inspection tells


def _prepare(kiosk: Kiosk) -> None:
    _built = kiosk.visit
    kiosk.listen_to_keys()
    kiosk.listen_for_voices()


def _show(kiosk: Kiosk) -> None:
    if kiosk.navigator.place.screen is Screen.ASK_DESK:
        kiosk.navigator.restart()
    kiosk.renew_screens()


def _begin_anew(kiosk: Kiosk) -> None:
    # A page or a question that the visit has is not in the pack any more.
    kiosk.end.break_off()
    kiosk.attract.begin()


def _inspection(root: Path) -> PackInspection:
    return PackInspection(program_command("check", str(root), "--structure"))


def _check(root: Path) -> PackCheck:
    return PackCheck(program_command("check", str(root), "--json"))
