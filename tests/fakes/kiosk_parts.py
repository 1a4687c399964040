"""A whole kiosk over a pack in a folder, put together as the program does it."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QEvent

from kiosk.content.pack import open_for_visitors
from kiosk.domain.exit_codes import ExitCode
from kiosk.domain.settings import Settings
from kiosk.first_picture import FirstPicture
from kiosk.host.clock import now
from kiosk.pack_wiring import PackParts
from kiosk.services.pack_choice import PackChoice
from kiosk.services.print_desk import PrintDesk
from kiosk.services.speaker import Speaker
from kiosk.storage.profile import Profile
from kiosk.surroundings import Surroundings
from kiosk.wiring import Kiosk
from tests.fakes.speaker import FakeSpeaker
from tests.fakes.tiny_pack import TODAY, TinyPack

NOTHING_SET: Mapping[str, object] = MappingProxyType({})
# Every test names its printer; where it does not care, no queue of the machine is asked.
NO_PRINTER: Mapping[str, object] = MappingProxyType({"printer.name": "folder:/nowhere"})


def build_kiosk(
    pack: TinyPack,
    profile: Profile,
    now_s: Callable[[], float],
    *,
    desk: PrintDesk | None = None,
    speaker: Speaker | None = None,
    set_values: Mapping[str, object] = NOTHING_SET,
    strict_pack: bool = False,
    today: date = TODAY,
    wall: Callable[[], datetime] = now,
    keyboards: Path | None = None,
    language: str = "en",
    show_unreviewed: bool = False,
    on_end: Callable[[ExitCode], object] = ExitCode,
    others: Sequence[TinyPack] = (),
) -> Kiosk:
    """Build everything but the window.

    Args:
        pack: The pack to show.
        profile: Where it keeps what it keeps.
        now_s: Monotonic seconds.
        desk: A print desk in the stead of the real one.
        speaker: What speaks; without it one that says nothing aloud.
        set_values: What the clinic has set, by the settings' keys.
        strict_pack: Whether a broken pack ends the program.
        today: The day to judge reviews by.
        wall: Gives the moment on the wall clock.
        keyboards: Folder with other layout files than the program's.
        language: Language that each visit starts in.
        show_unreviewed: Whether translations show that nobody vouches for.
        on_end: Called with the exit status when staff want the program to end.
        others: Packs of other therapies beside it, each in a folder named by its id.
    """
    choices = tuple(
        PackChoice(profile, each.root, strict_pack, show_unreviewed, therapy=each.root.name)
        for each in (pack, *others)
    )
    given = Surroundings(
        settings=Settings({**NO_PRINTER, **set_values}),
        pack_choice=PackChoice(profile, pack.root, strict_pack, show_unreviewed),
        therapies=choices if others else (),
        today=lambda: today,
        now_s=now_s,
        wall=wall,
        keyboards=keyboards,
        language=language,
        on_end=on_end,
    )
    shown = open_for_visitors(pack.root, language, show_unreviewed=show_unreviewed)
    packs = PackParts(shown, given, FirstPicture(given.settings))
    return Kiosk(packs, desk, speaker or FakeSpeaker())


def take_down(kiosk: Kiosk) -> None:
    """End what a kiosk without a window has started, and delete its objects."""
    if "staff" in vars(kiosk):
        kiosk.staff.stop()
    if "visit" in vars(kiosk):
        kiosk.visit.stop()
    kiosk.usage.stop()
    kiosk.watch.stop()
    if "aloud" in vars(kiosk):
        kiosk.aloud.stop()
    kiosk.root.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
