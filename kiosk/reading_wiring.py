"""Builds what reading aloud needs, and the sound of the idle warning.

It is imported after the first picture, so that the start does not wait for it.
"""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtQuick import QQuickItem

from kiosk.domain.errors import SoundError, SpeechError
from kiosk.domain.idle import IdleStage
from kiosk.domain.route import Screen
from kiosk.domain.speech import pronounced
from kiosk.domain.visit_settings import IDLE_CHIME
from kiosk.host.bundle import bundled
from kiosk.items.sentence_mark import SentenceMark
from kiosk.services.chime import Chime
from kiosk.services.laid_out import lay_out
from kiosk.services.read_aloud import ReadAloud
from kiosk.services.reading_order import ReadingStop, reading_stops
from kiosk.services.reading_source import Parts, ReadingSource
from kiosk.services.sound_watch import SoundWatch
from kiosk.services.speaker import Speaker
from kiosk.services.speech_process import SpeechProcess
from kiosk.services.spoken_stops import spoken_left_out
from kiosk.storage.log_file import LogEvent
from kiosk.viewmodels.answer import AnswerModel
from kiosk.viewmodels.bar import ReadingTap
from kiosk.viewmodels.glossary import GlossaryModel
from kiosk.viewmodels.help import HelpModel
from kiosk.viewmodels.page import PageModel
from kiosk.viewmodels.preview import PreviewModel
from kiosk.viewmodels.reading import ReadingModel
from kiosk.viewmodels.sources import SourcesModel
from kiosk.viewmodels.takeaway import TakeawayModel
from kiosk.viewmodels.teach_back import TeachBackModel

if TYPE_CHECKING:
    from kiosk.wiring import Kiosk

# Named so that the type that QML asks for by name is registered.
LOADED = (SentenceMark,)
# The texts beside pages. What can be pressed in parts is turned by who listens.
DIVIDED = (
    AnswerModel,
    GlossaryModel,
    HelpModel,
    PreviewModel,
    SourcesModel,
    TakeawayModel,
    TeachBackModel,
)


class ReadingParts:
    """The voice of the kiosk, what it reads, and the tone of the idle warning."""

    def __init__(self, kiosk: "Kiosk", speaker: Speaker | None = None) -> None:
        """Build the parts; :meth:`start` looks for voices and headsets.

        Args:
            kiosk: With what a visit needs.
            speaker: A speaker in the stead of the real one.
        """
        self._kiosk = kiosk
        root = kiosk.root
        self.speaker = speaker or SpeechProcess(root)
        self.plugs = SoundWatch(root)
        self.chime = Chime(bundled("sounds", "still-there.wav"), root)
        source = ReadingSource(
            lay_out=lambda: lay_out(kiosk.window.contentItem()),
            stops=self.stops,
            aside=self.aside,
            language=self._language,
            spoken=self._spoken,
            parts=self._parts,
            warning=self._warning,
            left_out=spoken_left_out,
        )
        self.reading = ReadAloud(self.speaker, self.plugs, kiosk.watch, source, root)
        self.model = ReadingModel(self.reading, root)
        self._told_missing = False
        self._had_voices = self._languages_spoken > 0
        self._is_heard = False
        kiosk.app.take_reading(self.model)
        kiosk.bar.take_reading(
            ReadingTap(
                offered=lambda: self.reading.offered,
                is_on=lambda: self.reading.open,
                toggle=self.reading.toggle,
            )
        )
        self.reading.changed.connect(kiosk.bar.follow)
        self.speaker.voicesChanged.connect(self._tell_missing)
        kiosk.app.readingChanged.connect(self._make_room)
        kiosk.taps.touched.connect(self.reading.touched)
        kiosk.navigator.moved.connect(self.reading.screen_moved)
        kiosk.library.replaced.connect(self.reading.screen_moved)
        kiosk.languages.changed.connect(self.model.follow)
        kiosk.end.ended.connect(self.reading.forget)
        kiosk.comfort.cover.changed.connect(self._follow_cover)
        kiosk.watch.stageChanged.connect(self._warn)
        kiosk.visit.desk.changed.connect(self._tell_printing)
        self.reading.forget()

    def start(self) -> None:
        """Look for voices and where sound goes, and be heard from now on."""
        self._is_heard = True
        self.plugs.start()
        if isinstance(self.speaker, SpeechProcess):
            self.speaker.start()

    def stop(self) -> None:
        """End what runs in other processes."""
        self.reading.close()
        self.speaker.close()
        self.plugs.close()
        self.chime.close()

    def measure(self) -> None:
        """Lay the controls out for the window."""
        window = self._kiosk.window
        self.model.measure(self._kiosk.first.device.px_per_mm, window.width(), window.height())

    def stops(self) -> tuple[ReadingStop, ...]:
        """Give what the screen tells, without the bar and the controls of reading aloud."""
        return _told(self._stages(aside=False))

    def aside(self) -> tuple[ReadingStop, ...]:
        """Give the bar, then the controls of reading aloud, which the listener has at hand."""
        return _told(reversed(self._stages(aside=True)))

    def _stages(self, *, aside: bool) -> list[QQuickItem]:
        stages: list[QQuickItem] = self._kiosk.window.contentItem().childItems()
        return [stage for stage in stages if bool(stage.property("aside")) is aside]

    def pronounced(self, words: str, language: str) -> str:
        """Give words of a language as a voice should say them."""
        return pronounced(words, self._spoken(language))

    def _follow_cover(self) -> None:
        if self._kiosk.comfort.cover.cover is not None:
            self.reading.close()

    def _make_room(self) -> None:
        self._kiosk.first.device.make_room(wanted=self._kiosk.app.actions_give_way)

    def _language(self) -> str:
        return self._kiosk.library.pack.language

    def _spoken(self, language: str) -> Mapping[str, str]:
        if language != self._language():
            return {}
        return self._kiosk.library.read(lambda pack: pack.spoken_forms()) or {}

    def _warning(self) -> str:
        return QCoreApplication.translate("SpeakerScreen", "People near you will hear this.")

    def _parts(self) -> Parts | None:
        model = self._kiosk.models[self._kiosk.navigator.place.screen]
        if isinstance(model, DIVIDED):
            return model.pager
        return model if isinstance(model, PageModel) else None

    @property
    def _languages_spoken(self) -> int:
        languages = self._kiosk.library.pack.languages
        return sum(self.speaker.speaks(language) for language in languages)

    def _tell_missing(self) -> None:
        spoken = self._languages_spoken
        missing = spoken < len(self._kiosk.library.pack.languages)
        if self._had_voices and not spoken:
            self._kiosk.log.record(LogEvent.VOICE_LOST, SoundError.code)
        elif missing and not self._told_missing:
            self._kiosk.log.record(LogEvent.VOICE_MISSING, SpeechError.code)
        self._told_missing, self._had_voices = missing, spoken > 0

    def _warn(self) -> None:
        if self._kiosk.watch.stage is not IdleStage.WARNING:
            return
        if self.reading.has_listener:
            self.reading.announce(" ".join(stop.words for stop in self.stops()))
        elif self._is_heard and self._may_ring:
            self.chime.ring()

    @property
    def _may_ring(self) -> bool:
        return self.reading.voice.may_speak or self._kiosk.given.settings.get(IDLE_CHIME)

    def _tell_printing(self) -> None:
        if self._kiosk.navigator.place.screen is Screen.PRINTING:
            self.reading.refresh()


def _told(stages: Iterable[QQuickItem]) -> tuple[ReadingStop, ...]:
    return tuple(stop for stage in stages for stop in reading_stops(stage))
