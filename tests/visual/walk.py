"""Walks past the live screens of the kiosk inside the test process."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QFont, QGuiApplication

from kiosk.content.pack import Pack
from kiosk.domain.display import Theme
from kiosk.snapshot import staged_kiosk as staging_module
from kiosk.snapshot.staged_kiosk import StagedKiosk, Staging, settle, staged_kiosk
from kiosk.snapshot.stops import Stop
from kiosk.snapshot.tour import stops
from tests.conftest import FONT_FAMILY
from tests.visual.live_screen import PLAIN, LiveScreen, Look
from tests.visual.live_window import read_screen
from tests.visual.walked import IN_EACH_THEME, REPRESENTATIVE

TODAY = date(2026, 11, 23)

# Their ids go on with what of the pack they show.
_OF_THE_PACK = frozenset({"topic", "page", "teach-back", "sources", "answer"})
# They prepare what a later stop shows.
_LEAD = frozenset({"home", "printing/sent", "fault"})


def looked_at(look: Look, *, in_full: bool) -> frozenset[str]:
    """Give the representative stops that are looked at in a look.

    Args:
        look: Language, size and colours.
        in_full: Whether it is the full run, which leaves nothing out.
    """
    return REPRESENTATIVE if in_full or look.theme == PLAIN.theme else IN_EACH_THEME


def representative(pack: Pack, wanted: frozenset[str] = REPRESENTATIVE) -> frozenset[str]:
    """Give the ids of the wanted stops, without those of what the pack does not tell."""
    topics = [topic for group in pack.groups for topic in group.topics]
    pages = [page for topic in topics for page in pack.topic(topic).pages]
    told = {*(group.id for group in pack.groups), *topics, *pages, *pack.answer_ids()}
    return frozenset(stop for stop in wanted if _subject(stop) in {"", *told})


def _subject(stop: str) -> str:
    kind, _slash, subject = stop.partition("/")
    if kind not in _OF_THE_PACK:
        return ""
    return subject.partition("/")[0] if kind == "teach-back" else subject


@contextmanager
def live_kiosk(application: QGuiApplication, staging: Staging) -> Iterator[StagedKiosk]:
    """Run the staged kiosk with the application that the tests already have."""
    before = application.font()
    font = QFont(FONT_FAMILY)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    application.setFont(font)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(staging_module, "make_application", lambda _platform: application)
        with staged_kiosk(staging) as staged:
            yield staged
            # Closing leaves this timer running, and it would look at a window that is gone.
    QAccessible.setActive(False)
    application.setFont(before)


def staging(
    size: tuple[int, int] = (1920, 1080),
    px_per_mm: float = 4.03,
    text_scale: float = 1.0,
    theme: str = "light",
) -> Staging:
    """Tell the kiosk as it ships to look as on one screen."""
    return Staging(size, px_per_mm, "en", text_scale, TODAY, None, theme=theme)


def walk(staged: StagedKiosk, wanted: frozenset[str] | None = None) -> Iterator[tuple[str, Stop]]:
    """Bring the kiosk to each stop and part, and give its id.

    Args:
        staged: The kiosk.
        wanted: Stops to look at, or None for all.
    """
    for stop in stops(staged.kiosk, staged.desk, staged.clock):
        if wanted is not None and stop.id not in wanted | _LEAD:
            continue
        stop.show()
        settle(staged.window)
        yield stop.id, stop
        part = 1
        while stop.turn():
            part += 1
            settle(staged.window)
            yield f"{stop.id}/{part}", stop


def live_screens(
    staged: StagedKiosk,
    px_per_mm: float,
    wanted: frozenset[str] | None = None,
    look: Look = PLAIN,
) -> tuple[LiveScreen, ...]:
    """Read every screen, or the wanted ones."""
    return themed_screens(staged, px_per_mm, {look: wanted})[look]


def themed_screens(
    staged: StagedKiosk, px_per_mm: float, wanted: Mapping[Look, frozenset[str] | None]
) -> Mapping[Look, tuple[LiveScreen, ...]]:
    """Read screens on one walk in several colours, as a visitor changes them at each.

    Args:
        staged: The kiosk.
        px_per_mm: Pixels in a millimetre.
        wanted: The looks, which differ in colours only, with their stops, or None for all; where
            only some stops are wanted for their colours, only their first part is read.
    """
    stops_of_any = (
        None if None in wanted.values() else frozenset().union(*filter(None, wanted.values()))
    )
    found: dict[Look, list[LiveScreen]] = {look: [] for look in wanted}
    for record_id, stop in walk(staged, stops_of_any):
        for look in (look for look in wanted if _is_wanted(stop, record_id, wanted[look])):
            with _colors(staged, look):
                found[look].append(
                    read_screen(staged.window, record_id, stop.screen, px_per_mm, look)
                )
    return {look: tuple(screens) for look, screens in found.items()}


def _is_wanted(stop: Stop, record_id: str, wanted: frozenset[str] | None) -> bool:
    if wanted is IN_EACH_THEME and record_id != stop.id:
        return False
    return wanted is None or stop.id in wanted | _LEAD


@contextmanager
def _colors(staged: StagedKiosk, look: Look) -> Iterator[None]:
    display = staged.kiosk.comfort.display
    usual, theme = display.value.theme, Theme(look.theme)
    if theme is usual:
        yield
        return
    display.take_theme(theme)
    # Nothing is made or moved: one frame to take the colours on, before the one that is read.
    QCoreApplication.processEvents()
    staged.window.grabWindow()
    yield
    display.take_theme(usual)
