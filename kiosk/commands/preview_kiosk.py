"""Builds the kiosk of ``askwell preview``: the usual one over a pack that changes."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer

from kiosk.build import PREPARE_AFTER_MS
from kiosk.content.errors import PackError
from kiosk.content.pack import Pack
from kiosk.content.pack_copy import open_copy
from kiosk.content.translation import SOURCE_LANGUAGE
from kiosk.content.verify import verify_pack
from kiosk.domain.errors import KioskError
from kiosk.domain.route import Place, Screen
from kiosk.domain.settings import Settings
from kiosk.first_picture import FirstPicture
from kiosk.host.program import program_command
from kiosk.pack_wiring import PackParts
from kiosk.preparation import prepare_in_turn, settle, steps_to_show
from kiosk.run_options import RunOptions, start_language
from kiosk.services.live_pack import LivePack
from kiosk.services.pack_check import PackCheck
from kiosk.services.pack_choice import PackChoice
from kiosk.services.pack_inspection import PackInspection
from kiosk.services.pack_watch import PackWatch
from kiosk.storage.log_file import LogEvent
from kiosk.storage.profile import Profile
from kiosk.surroundings import Surroundings
from kiosk.wiring import Kiosk


class Preview:
    """The kiosk over a folder that somebody writes in; a broken pack never ends it."""

    def __init__(self, root: Path, folder: Path) -> None:
        """Prepare.

        Args:
            root: The folder that somebody writes in.
            folder: For copies of it.
        """
        self._root = root
        self._folder = folder

    def open_packs(
        self,
        options: RunOptions,
        profile: Profile,
        settings: Settings,
        first: FirstPicture,
        _give_up: Callable[[KioskError], None],
    ) -> PackParts:
        """Open a copy of the pack, if it can be shown.

        Args:
            options: As the command line has them.
            profile: Ends with the preview.
            settings: Of that profile.
            first: The start picture that is shown.
        """
        language = start_language(options, settings)
        choice = PackChoice(profile, self._root, strict=True, show_unreviewed=True)
        given = Surroundings(
            settings, choice, language=language, on_refused=lambda _fault: _begin_anew(self._kiosk)
        )
        return PackParts(_first_state(self._root, self._folder / "first", language), given, first)

    def build(self, packs: PackParts) -> Kiosk:
        """Build the kiosk behind the start picture, and look at the folder from now on."""
        self._kiosk = kiosk = Kiosk(packs)
        kiosk.log.record(LogEvent.STARTED)
        live = LivePack(self._root, self._folder, kiosk.library, (_inspection, _check), kiosk.root)
        live.told.connect(kiosk.app.tell_author)
        live.shown.connect(lambda: _show(kiosk))
        watch = PackWatch(self._root, kiosk.root)
        watch.changed.connect(live.look)
        # Whoever writes is not gone.
        watch.looked.connect(kiosk.watch.touched)
        watch.start()
        if packs.are_missing:
            kiosk.navigator.restart(Place(Screen.ASK_DESK))
            live.look()
        else:
            live.check()
        prepare = partial(prepare_in_turn, kiosk.root, (*steps_to_show(kiosk), settle))
        QTimer.singleShot(PREPARE_AFTER_MS, kiosk.root, prepare)
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
