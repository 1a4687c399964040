"""Opens the packs and builds the kiosk around the start picture."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QTimer

from kiosk.domain.clinic_settings import PACK_FOLDER
from kiosk.domain.errors import KioskError
from kiosk.domain.settings import Settings
from kiosk.first_picture import FirstPicture
from kiosk.host.bundle import default_pack
from kiosk.pack_wiring import PackParts
from kiosk.run_options import RunOptions, start_language
from kiosk.services.installed_packs import installed_packs
from kiosk.services.pack_choice import PackChoice, pack_to_show
from kiosk.storage.profile import Profile
from kiosk.surroundings import Surroundings

if TYPE_CHECKING:
    from kiosk.wiring import Kiosk

# So long, the window has time to draw what the packs add to the start picture.
DRAW_MS = 10
# The visitor has not got further than the start picture by then.
PREPARE_AFTER_MS = 300


GiveUp = Callable[[KioskError], None]


class Opener(Struct, frozen=True):
    """Makes a kiosk in two steps.

    Attributes:
        open_packs: Opens what is shown; see :func:`open_packs`.
        build: Builds the kiosk around it; see :func:`build_kiosk`.
    """

    open_packs: Callable[[RunOptions, Profile, Settings, FirstPicture, GiveUp], PackParts]
    build: "Callable[[PackParts], Kiosk]"


def open_kiosk(
    options: RunOptions,
    profile: Profile,
    settings: Settings,
    first: FirstPicture,
    ready: "Callable[[Kiosk], None]",
    give_up: GiveUp,
    opener: Opener | None = None,
) -> None:
    """Open the packs, and build the kiosk once the start picture is whole.

    Args:
        options: As the command line has them.
        profile: Where settings, log and memory are.
        settings: What the clinic has set.
        first: The start picture that is shown.
        ready: Called with the kiosk.
        give_up: Called in its stead when a pack that must be shown is broken, or later when it
            turns out to be.
        opener: Makes another kiosk than the usual one.
    """
    makes = opener or Opener(open_packs, build_kiosk)
    try:
        packs = makes.open_packs(options, profile, settings, first, give_up)
    except KioskError as error:
        give_up(error)
    else:
        QTimer.singleShot(DRAW_MS, first.root, lambda: ready(makes.build(packs)))


def open_packs(
    options: RunOptions,
    profile: Profile,
    settings: Settings,
    first: FirstPicture,
    give_up: GiveUp,
) -> PackParts:
    """Open what is shown, and let the start picture tell of it.

    Args:
        options: As the command line has them.
        profile: Where settings, log and memory are.
        settings: What the clinic has set.
        first: The start picture that is shown.
        give_up: Called when a pack that must be shown turns out to be broken.

    Raises:
        PackError: A pack that must be shown is broken.
    """
    choices = pack_choices(options, profile, settings)
    language = start_language(options, settings)
    # Further ones are not read here: the start picture does without them.
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
    return PackParts(pack, given, first)


def build_kiosk(packs: PackParts) -> "Kiosk":
    """Build the kiosk behind the start picture.

    Args:
        packs: What it shows; without a pack it says where to ask.
    """
    from kiosk.host.memory import return_large_blocks
    from kiosk.preparation import all_steps, prepare_in_turn, settle
    from kiosk.storage.log_file import LogEvent
    from kiosk.wiring import Kiosk

    return_large_blocks()
    kiosk = Kiosk(packs)
    kiosk.log.record(LogEvent.STARTED)
    if packs.are_missing:
        kiosk.visit.keeper.give_up()
    elif packs.fell_back:
        kiosk.visit.keeper.tell_fallback()
    steps = (lambda: kiosk.keys, settle) if packs.are_missing else all_steps(kiosk)
    QTimer.singleShot(PREPARE_AFTER_MS, kiosk.root, lambda: prepare_in_turn(kiosk.root, steps))
    return kiosk


def pack_choices(
    options: RunOptions, profile: Profile, settings: Settings
) -> tuple[PackChoice, ...]:
    """Give which packs were asked for: one, or one for each therapy where there are several."""
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
