"""The stops where the kiosk reads aloud, asks whether it may, or cannot."""

from collections.abc import Iterator

from kiosk.domain.route import Screen
from kiosk.snapshot.staged_speaker import StagedSpeaker
from kiosk.snapshot.stops import Stop
from kiosk.snapshot.turns import turn_part
from kiosk.wiring import Kiosk

# From the title into the text of the page.
READ_SENTENCES = 6


def reading_stops(kiosk: Kiosk) -> Iterator[Stop]:
    """Give the question about the speaker, a page and a control being read, and no voice."""
    pack, reading = kiosk.library.pack, kiosk.aloud.reading
    if not pack.groups:
        return  # nothing is offered in this language
    page = pack.topic(pack.groups[0].topics[0]).pages[0]

    def ask() -> None:
        kiosk.navigator.go(Screen.HOME)
        reading.begin()

    def play() -> None:
        reading.use_speaker()
        kiosk.navigator.go(Screen.PAGE, page)
        reading.begin()
        for _ in range(READ_SENTENCES):
            reading.next()

    def pause() -> None:
        kiosk.navigator.go(Screen.HELP)
        reading.begin()
        reading.next()
        reading.pause()

    yield Stop("read-aloud/speaker-warning", "home", ask)
    yield Stop("read-aloud/playing", "page", play, lambda: turn_part(kiosk.models[Screen.PAGE]))
    yield Stop("read-aloud/paused", "help", pause)
    yield Stop("read-aloud/control", "home", lambda: _read_control(kiosk))
    yield Stop("read-aloud/no-voice", "home", lambda: _fail_speech(kiosk))


def end_reading(kiosk: Kiosk) -> None:
    """Forget what was read, and find the voices again."""
    speaker = kiosk.aloud.speaker
    kiosk.aloud.reading.forget()
    if isinstance(speaker, StagedSpeaker):
        speaker.find_voices(kiosk.library.pack.languages)


def _read_control(kiosk: Kiosk) -> None:
    kiosk.navigator.go(Screen.HOME)
    stops = kiosk.aloud.stops()
    kiosk.aloud.reading.read_from(next(stop.item for stop in stops if stop.pressable))


def _fail_speech(kiosk: Kiosk) -> None:
    speaker = kiosk.aloud.speaker
    if isinstance(speaker, StagedSpeaker):
        speaker.lose_voices()
