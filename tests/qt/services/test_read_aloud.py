"""Reading a screen aloud: what is said, what stops it, and where it goes on."""

import wave
from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.idle import DEFAULT_S, IdleStage
from kiosk.domain.outcomes import PrintProgress, PrintStage
from kiosk.domain.route import Screen
from kiosk.domain.sound import SoundPlace
from kiosk.domain.tap import TapGuard
from kiosk.host.bundle import bundled
from kiosk.services.idle_watch import IdleWatch
from kiosk.services.read_aloud import ReadAloud, ReadingState
from kiosk.services.reading_voice import ReadingVoice
from kiosk.snapshot.screen_record import texts
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.snapshot.staged_kiosk import settle
from kiosk.viewmodels.still_there import StillThereModel
from kiosk.wiring import Kiosk
from tests.fakes.idle_visitor import wait_for_the_warning
from tests.fakes.speaker import FakeSpeaker

PAGE = "going-home/no-driving"


@pytest.fixture
def speaker(open_kiosk: Kiosk) -> FakeSpeaker:
    """The voice of a kiosk that shows a page, with a headset plugged in."""
    open_kiosk.aloud.plugs._show(SoundPlace.HEADSET)
    reading = open_kiosk.aloud.reading
    for timer in (reading._run._gap, reading._break._settled):
        timer.setInterval(20)
    show(open_kiosk, Screen.PAGE, PAGE)
    speaker = cast("FakeSpeaker", open_kiosk.aloud.speaker)
    # A finger on the screen: the voice of the keypad, which a headset starts, rests.
    open_kiosk.keys.keypad.rest()
    speaker.said.clear()
    return speaker


@pytest.fixture
def reading(open_kiosk: Kiosk, speaker: FakeSpeaker) -> ReadAloud:
    """Reading aloud of the same kiosk, switched off."""
    assert speaker.said == []
    return open_kiosk.aloud.reading


def show(kiosk: Kiosk, screen: Screen, subject: str = "") -> None:
    """Go to a screen and let it stand."""
    kiosk.navigator.go(screen, subject)
    settle(kiosk.window)


def say_all(reading: ReadAloud, speaker: FakeSpeaker, qtbot: QtBot) -> list[str]:
    """Let every sentence come to its end, and give what was said."""

    def at_end() -> bool:
        if speaker.saying:
            speaker.finish()
        return reading.state is ReadingState.ENDED

    qtbot.waitUntil(at_end)
    return speaker.words


def test_the_whole_page_is_read_and_no_page_turns(
    open_kiosk: Kiosk, reading: ReadAloud, speaker: FakeSpeaker, qtbot: QtBot
) -> None:
    """Part by part, which are turned for the listener, then its controls, without the bar."""
    place = open_kiosk.navigator.place
    # High enough for the actions of the page to stay.
    open_kiosk.window.resize(1280, 900)
    settle(open_kiosk.window)
    reading.toggle()
    settle(open_kiosk.window)
    assert open_kiosk.models[Screen.PAGE].property("canGoOn")
    top = [stop.words for stop in open_kiosk.aloud.stops()]
    said = " ".join(say_all(reading, speaker, qtbot))
    bottom = [s.words for s in open_kiosk.aloud.stops() if s.divides or s.pressable]
    assert all(words in said for words in [*top, *bottom])
    assert said.startswith(f"{top[0]} {top[1]}")
    assert said.endswith(f"{bottom[-2]} {bottom[-1]}")
    assert "Finish" not in said
    assert open_kiosk.navigator.place == place
    assert reading.mark.item is None


def test_going_back_turns_to_the_part_of_the_sentence(
    open_kiosk: Kiosk, reading: ReadAloud, speaker: FakeSpeaker, qtbot: QtBot
) -> None:
    """The page follows the voice in both directions."""
    reading.begin()
    say_all(reading, speaker, qtbot)
    first = speaker.words[0]
    for _ in speaker.words:
        reading.previous()
        qtbot.waitUntil(lambda: bool(speaker.saying))
        settle(open_kiosk.window)
    assert speaker.saying == first
    assert open_kiosk.models[Screen.PAGE].property("part") == 0


def test_the_bar_is_told_past_the_end_one_control_at_a_time(
    open_kiosk: Kiosk, reading: ReadAloud, speaker: FakeSpeaker, qtbot: QtBot
) -> None:
    """Only for those who ask with Next; then the controls of reading aloud, then nothing."""
    reading.begin()
    last = say_all(reading, speaker, qtbot)[-1]
    told: list[str] = []
    reading.next()
    wanted = [stop.words for stop in open_kiosk.aloud.aside()]
    for number in range(len(wanted)):
        if number:
            reading.next()
        told.append(speaker.saying)
        assert reading.mark.item is not None
        speaker.finish()
        qtbot.waitUntil(lambda: reading.state is ReadingState.ENDED)
        assert speaker.saying == ""
    bar = [row.spoken for row in open_kiosk.bar.property("controls").rows]
    assert told == wanted
    assert told[: len(bar)] == bar
    assert "Next sentence" in told[len(bar) :]
    reading.next()
    assert (reading.state, speaker.saying) == (ReadingState.ENDED, "")
    for _ in wanted:
        reading.previous()
    reading.previous()
    assert speaker.saying == last
    speaker.finish()
    assert (reading.state, speaker.saying) == (ReadingState.ENDED, "")


def test_a_touch_beside_the_bar_does_not_begin_anew(
    open_kiosk: Kiosk, reading: ReadAloud, speaker: FakeSpeaker, qtbot: QtBot
) -> None:
    """The bar stands on every screen, so it is never gone with its screen."""
    reading.begin()
    say_all(reading, speaker, qtbot)
    reading.next()
    said = speaker.saying
    open_kiosk.taps.touched.emit()
    qtbot.waitUntil(lambda: reading.state is ReadingState.PAUSED)
    reading.go_on()
    assert speaker.saying == said


def test_next_in_the_middle_stays_on_the_page(
    open_kiosk: Kiosk, reading: ReadAloud, speaker: FakeSpeaker, qtbot: QtBot
) -> None:
    """Behind the last words of a part comes the next part, not the bar."""
    reading.begin()
    settle(open_kiosk.window)
    page = open_kiosk.models[Screen.PAGE]
    while page.property("part") == 0:
        reading.next()
        qtbot.waitUntil(lambda: bool(speaker.saying))
        settle(open_kiosk.window)
    assert speaker.saying not in {stop.words for stop in open_kiosk.aloud.aside()}


def test_words_are_said_as_the_pack_says(
    open_kiosk: Kiosk, reading: ReadAloud, speaker: FakeSpeaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The list of the pack is for the voice alone."""
    monkeypatch.setattr(open_kiosk.library.pack, "spoken_forms", lambda: {"home": "hoam"})
    reading.begin()
    while not speaker.said[-1][0].endswith("hoam"):
        assert reading.speaks
        speaker.finish()
        reading._run._gap.timeout.emit()
    item = reading.mark.item
    assert item is not None
    assert "home" in str(item.property("spoken"))


def test_the_language_of_each_sentence_is_that_of_its_text(
    open_kiosk: Kiosk, reading: ReadAloud, speaker: FakeSpeaker, qtbot: QtBot
) -> None:
    """Where one has no voice that is told once, and the next is passed over in silence."""
    first, second, third = [stop.item for stop in open_kiosk.aloud.stops()][:3]
    for item, language in ((first, "tlh"), (second, "tlh"), (third, "es")):
        item.setProperty("spokenLanguage", language)
    speaker.languages.add("es")
    reading.begin()
    speaker.finish()
    qtbot.waitUntil(lambda: bool(speaker.saying))
    told = "These words are in another language. There is no voice for them here."
    assert speaker.said[0] == (told, "en")
    assert speaker.said[1][1] == "es"
    assert str(third.property("spoken")).startswith(speaker.said[1][0])


@pytest.mark.planted("A49", "a voice of another language only")
def test_without_a_voice_nothing_begins(reading: ReadAloud, speaker: FakeSpeaker) -> None:
    """The voice of another language does not help."""
    speaker.languages = {"es"}
    reading.begin()
    assert (reading.state, speaker.said) == (ReadingState.OFF, [])


def test_a_pause_remembers_the_sentence(reading: ReadAloud, speaker: FakeSpeaker) -> None:
    """Going on says it again from its beginning."""
    reading.begin()
    before = speaker.saying
    reading.pause()
    assert (reading.state, speaker.saying) == (ReadingState.PAUSED, "")
    reading.go_on()
    assert (reading.state, speaker.saying) == (ReadingState.PLAYING, before)


def test_sentences_are_gone_through(reading: ReadAloud, speaker: FakeSpeaker) -> None:
    """Next, previous, the same again; before the first there is none."""
    reading.begin()
    first = speaker.saying
    reading.next()
    second = speaker.saying
    reading.repeat()
    assert speaker.saying == second != first
    reading.previous()
    reading.previous()
    assert speaker.saying == first


def test_a_touch_silences_at_once_and_leaves_it_paused(
    open_kiosk: Kiosk, reading: ReadAloud, speaker: FakeSpeaker, qtbot: QtBot
) -> None:
    """Its controls stay as they were under the finger until it is clear what the touch meant."""
    reading.begin()
    said = speaker.saying
    open_kiosk.taps.touched.emit()
    assert (speaker.saying, reading.state) == ("", ReadingState.PLAYING)
    qtbot.waitUntil(lambda: reading.state is ReadingState.PAUSED)
    reading.go_on()
    assert speaker.saying == said


def test_louder_and_faster_go_on_with_the_sentence(
    open_kiosk: Kiosk, reading: ReadAloud, speaker: FakeSpeaker
) -> None:
    """The touch that asks for it stops the voice only for a moment."""
    reading.begin()
    said = speaker.saying
    for change, told in (
        (reading.voice.change_volume, "volume"),
        (reading.voice.change_rate, "rate"),
    ):
        before = getattr(speaker, told)
        open_kiosk.taps.touched.emit()
        assert speaker.saying == ""
        change(1)
        assert getattr(speaker, told) > before
        assert speaker.saying == said


def test_changing_the_volume_in_a_pause_stays_silent(
    reading: ReadAloud, speaker: FakeSpeaker
) -> None:
    """Only a voice that was speaking speaks on."""
    reading.begin()
    reading.pause()
    reading.voice.change_volume(1)
    assert speaker.saying == ""


@pytest.mark.parametrize("end", ["close", "finish"])
def test_what_a_touch_stopped_for_good_is_not_taken_up_by_the_volume(
    open_kiosk: Kiosk, reading: ReadAloud, speaker: FakeSpeaker, qtbot: QtBot, end: str
) -> None:
    """Neither after Stop nor in the next visit, where nobody has asked for a voice."""
    reading.begin()
    open_kiosk.taps.touched.emit()
    ends = {"close": reading.toggle, "finish": open_kiosk.end.finish}
    ends[end]()
    open_kiosk.attract.begin()
    speaker.said.clear()
    with qtbot.waitSignal(reading.changed):
        open_kiosk.keys.keypad.volumeWanted.emit(1)

    assert (reading.state, speaker.said) == (ReadingState.OFF, [])


def test_the_volume_is_no_consent_to_the_speaker(
    open_kiosk: Kiosk, reading: ReadAloud, speaker: FakeSpeaker
) -> None:
    """One visitor has allowed the speaker; the next one is asked, and sets the volume instead."""
    open_kiosk.aloud.plugs._show(SoundPlace.SPEAKER)
    reading.begin()
    reading.use_speaker()
    open_kiosk.taps.touched.emit()
    open_kiosk.end.finish()
    open_kiosk.attract.begin()
    speaker.said.clear()
    reading.begin()
    assert reading.state is ReadingState.ASKING
    open_kiosk.keys.keypad.volumeWanted.emit(1)

    assert (reading.state, speaker.said) == (ReadingState.ASKING, [])


def test_a_page_that_the_visitor_turns_is_read(
    open_kiosk: Kiosk, reading: ReadAloud, speaker: FakeSpeaker, qtbot: QtBot
) -> None:
    """From its first words, once it stands."""
    reading.begin()
    open_kiosk.taps.touched.emit()
    show(open_kiosk, Screen.FAQ)
    first = open_kiosk.aloud.stops()[0].words
    qtbot.waitUntil(lambda: speaker.saying == first)


def test_a_page_turned_in_a_pause_is_not_read(
    open_kiosk: Kiosk, reading: ReadAloud, speaker: FakeSpeaker, qtbot: QtBot
) -> None:
    """Going on then begins with its first words."""
    reading.begin()
    reading.pause()
    count = len(speaker.said)
    show(open_kiosk, Screen.FAQ)
    qtbot.waitUntil(lambda: not reading._break._settled.isActive())
    assert len(speaker.said) == count
    reading.go_on()
    assert speaker.saying == open_kiosk.aloud.stops()[0].words


@pytest.mark.planted("P12", "speech to a speaker that nobody has allowed")
def test_the_speaker_is_used_only_after_a_warning(
    open_kiosk: Kiosk, reading: ReadAloud, speaker: FakeSpeaker
) -> None:
    """It is said aloud too, and asked once a visit."""
    open_kiosk.aloud.plugs._show(SoundPlace.SPEAKER)
    reading.toggle()
    assert (reading.state, speaker.said) == (ReadingState.ASKING, [])
    assert not reading.open
    reading.use_speaker()
    assert speaker.words == ["People near you will hear this."]
    reading.toggle()
    reading.toggle()
    assert reading.state is ReadingState.PLAYING


@pytest.mark.planted("A48", "sound that goes nobody knows where")
def test_a_place_that_nobody_knows_is_a_speaker(open_kiosk: Kiosk, reading: ReadAloud) -> None:
    """Better a question too many than a word too loud."""
    open_kiosk.aloud.plugs._show(SoundPlace.UNKNOWN)
    reading.begin()
    assert reading.state is ReadingState.ASKING


def test_who_stays_silent_is_asked_again_when_they_ask(
    open_kiosk: Kiosk, reading: ReadAloud, speaker: FakeSpeaker
) -> None:
    """The button never does nothing."""
    open_kiosk.aloud.plugs._show(SoundPlace.SPEAKER)
    for _ in range(2):
        reading.toggle()
        assert reading.state is ReadingState.ASKING
        reading.toggle()
        assert reading.state is ReadingState.OFF
    assert speaker.said == []


@pytest.mark.planted("A48", "a headset that is unplugged in a sentence")
def test_unplugging_silences_and_asks_before_the_speaker(
    open_kiosk: Kiosk, reading: ReadAloud, speaker: FakeSpeaker
) -> None:
    """Also for someone who had allowed the speaker before the headset."""
    open_kiosk.aloud.plugs._show(SoundPlace.SPEAKER)
    reading.begin()
    reading.use_speaker()
    open_kiosk.aloud.plugs._show(SoundPlace.HEADSET)
    open_kiosk.aloud.plugs._show(SoundPlace.SPEAKER)
    assert (speaker.saying, reading.state) == ("", ReadingState.PAUSED)
    reading.go_on()
    assert (speaker.saying, reading.state) == ("", ReadingState.ASKING)


def test_plugging_a_headset_in_answers_the_question(
    open_kiosk: Kiosk, reading: ReadAloud, speaker: FakeSpeaker
) -> None:
    """Nobody else hears it then."""
    open_kiosk.aloud.plugs._show(SoundPlace.SPEAKER)
    reading.begin()
    open_kiosk.aloud.plugs._show(SoundPlace.HEADSET)
    assert reading.state is ReadingState.PLAYING
    assert speaker.saying


def test_the_visit_survives_a_voice_that_dies(
    open_kiosk: Kiosk, reading: ReadAloud, speaker: FakeSpeaker
) -> None:
    """A calm sentence stands in the stead of the controls until there is a voice again."""
    place = open_kiosk.navigator.place
    open_kiosk.book.add_ready("drive")
    reading.begin()
    speaker.languages = set()
    speaker.die()
    speaker.voicesChanged.emit()
    assert (reading.state, reading.offered) == (ReadingState.FAILED, False)
    assert open_kiosk.navigator.place == place
    assert len(open_kiosk.book.visit.choices) == 1
    speaker.languages = {"en"}
    speaker.voicesChanged.emit()
    assert reading.state is ReadingState.PAUSED


def test_a_voice_that_dies_while_off_is_not_told(reading: ReadAloud, speaker: FakeSpeaker) -> None:
    """Nobody was listening."""
    speaker.die()
    assert reading.state is ReadingState.OFF


def kept_by_the_voice(kiosk: Kiosk) -> Iterator[str]:
    """Set the voice otherwise, end the visit, and name what the next one finds of it."""
    reading, speaker = kiosk.aloud.reading, cast("FakeSpeaker", kiosk.aloud.speaker)
    voice = reading.voice
    kiosk.aloud.plugs._show(SoundPlace.SPEAKER)
    before = {"rate": (voice.rate, speaker.rate), "volume": (voice.volume, speaker.volume)}
    reading.begin()
    reading.use_speaker()
    voice.change_rate(1)
    voice.change_volume(-1)
    kiosk.end.finish()
    after = {"rate": (voice.rate, speaker.rate), "volume": (voice.volume, speaker.volume)}
    yield from (name for name, value in after.items() if value != before[name])
    if (reading.state, speaker.saying) != (ReadingState.OFF, ""):
        yield "reading aloud"
    if voice.may_speak:
        yield "consent"


def test_everything_is_as_before_at_the_end_of_the_visit(
    open_kiosk: Kiosk, reading: ReadAloud
) -> None:
    """Rate, volume, consent and the controls."""
    assert reading.state is ReadingState.OFF
    assert list(kept_by_the_voice(open_kiosk)) == []


@pytest.mark.planted("A47", "a voice that stays as the last visitor set it")
def test_a_voice_that_stays_is_named(
    open_kiosk: Kiosk, reading: ReadAloud, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It would be too fast or too loud, and be heard by all."""
    assert reading.state is ReadingState.OFF
    monkeypatch.setattr(ReadingVoice, "forget", lambda _self: None)
    assert list(kept_by_the_voice(open_kiosk)) == ["rate", "volume", "consent"]


@pytest.mark.planted("A47", "reading aloud that goes on for the next visitor")
def test_a_reading_that_goes_on_is_named(open_kiosk: Kiosk, reading: ReadAloud) -> None:
    """Nobody has asked for it."""
    open_kiosk.end.ended.disconnect(reading.forget)
    assert "reading aloud" in kept_by_the_voice(open_kiosk)


def faults_of_the_clock(kiosk: Kiosk, clock: StagedClock) -> Iterator[str]:
    """Listen for long, then pause for long; name what the idle clock does wrong."""
    place = kiosk.navigator.place
    kiosk.aloud.reading.begin()
    clock.now_s += 10 * DEFAULT_S
    kiosk.watch._timer.timeout.emit()
    # Once it has been erased, a kiosk counts as in use again.
    if (kiosk.watch.stage, kiosk.navigator.place) != (IdleStage.IN_USE, place):
        yield "the clock runs while it speaks"
    kiosk.aloud.reading.pause()
    clock.now_s += kiosk.watch.seconds_left
    kiosk.watch._timer.timeout.emit()
    if kiosk.watch.stage is not IdleStage.WARNING:
        yield "no warning in a pause"


def test_the_idle_clock_stands_while_it_speaks(
    open_kiosk: Kiosk, reading: ReadAloud, clock: StagedClock
) -> None:
    """In a pause it runs on."""
    assert reading.state is ReadingState.OFF
    assert list(faults_of_the_clock(open_kiosk, clock)) == []


@pytest.mark.parametrize(
    ("note", "told"),
    [
        pytest.param(
            "hold_for_speech", "the clock runs while it speaks",
            marks=pytest.mark.planted("A35", "reading aloud that does not hold the clock"),
        ),
        pytest.param(
            "note_speech_paused", "no warning in a pause",
            marks=pytest.mark.planted("A35", "a pause that holds the clock for ever"),
        ),
    ],
)  # fmt: skip
def test_a_fault_of_the_clock_is_named(
    open_kiosk: Kiosk,
    reading: ReadAloud,
    clock: StagedClock,
    monkeypatch: pytest.MonkeyPatch,
    note: str,
    told: str,
) -> None:
    """A listener would lose the visit, or leave it to the next one."""
    assert reading.state is ReadingState.OFF
    monkeypatch.setattr(IdleWatch, note, lambda _self, **_runs: None)
    assert told in faults_of_the_clock(open_kiosk, clock)


def test_the_idle_warning_is_said_to_a_listener(
    open_kiosk: Kiosk, reading: ReadAloud, speaker: FakeSpeaker, clock: StagedClock
) -> None:
    """With everything that stands on it; any touch silences it."""
    reading.begin()
    reading.pause()
    wait_for_the_warning(open_kiosk, clock)
    assert "still there" in speaker.saying
    assert "I need more time" in speaker.saying
    open_kiosk.taps.touched.emit()
    assert (speaker.saying, reading.state) == ("", ReadingState.PAUSED)


def wordless_tones(
    kiosk: Kiosk, clock: StagedClock, monkeypatch: pytest.MonkeyPatch
) -> Iterator[str]:
    """Leave the kiosk until it rings, and name what somebody who does not hear it would miss."""
    rung: list[int] = []
    monkeypatch.setattr(kiosk.aloud.chime, "ring", lambda: rung.append(1))
    monkeypatch.setattr(kiosk.aloud, "_is_heard", True)
    wait_for_the_warning(kiosk, clock)
    assert rung == [1]
    if "Are you still there?" not in texts(kiosk.window):
        yield "what the tone asks"


def test_the_idle_warning_rings_for_others(
    open_kiosk: Kiosk, reading: ReadAloud, clock: StagedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A soft tone says nothing of anyone; what it means stands on the screen."""
    assert reading.state is ReadingState.OFF
    assert list(wordless_tones(open_kiosk, clock, monkeypatch)) == []


@pytest.mark.parametrize("voices", [set[str](), {"en"}])
def test_the_idle_warning_rings_where_the_voice_has_failed(
    open_kiosk: Kiosk,
    reading: ReadAloud,
    speaker: FakeSpeaker,
    clock: StagedClock,
    monkeypatch: pytest.MonkeyPatch,
    voices: set[str],
) -> None:
    """Whoever listened hears a tone at least, with a voice that is lost or one that will not."""
    reading.begin()
    speaker.languages = voices
    speaker.die()
    assert reading.state is ReadingState.FAILED
    assert list(wordless_tones(open_kiosk, clock, monkeypatch)) == []


@pytest.mark.planted("A51", "a warning that rings and stands nowhere")
def test_a_tone_without_words_is_named(
    open_kiosk: Kiosk, reading: ReadAloud, clock: StagedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who does not hear it would lose the visit without a warning."""
    assert reading.state is ReadingState.OFF
    monkeypatch.setattr(StillThereModel, "is_shown", property(lambda _self: False))
    assert list(wordless_tones(open_kiosk, clock, monkeypatch)) == ["what the tone asks"]


def test_the_tone_is_short() -> None:
    """Less than the three seconds after which other sounds must end while speech runs."""
    with wave.open(str(bundled("sounds", "still-there.wav"))) as sound:
        assert sound.getnframes() < 3 * sound.getframerate()


def test_how_the_sheet_goes_is_said(
    open_kiosk: Kiosk, reading: ReadAloud, speaker: FakeSpeaker, qtbot: QtBot
) -> None:
    """The words of the printing screen are read anew when they change by themselves."""
    show(open_kiosk, Screen.PRINTING)
    reading.begin()
    desk = open_kiosk.visit.desk
    qtbot.waitUntil(lambda: bool(speaker.said))
    count = len(speaker.said)
    desk._progress = PrintProgress(PrintStage.PRINTING)
    desk.changed.emit()
    assert speaker.saying == ""
    qtbot.waitUntil(lambda: len(speaker.said) > count)
    assert speaker.saying == open_kiosk.aloud.stops()[0].words


@pytest.mark.parametrize("screen", [Screen.PAGE, Screen.HOME, Screen.HELP])
def test_reading_can_begin_at_any_stop(
    open_kiosk: Kiosk, reading: ReadAloud, speaker: FakeSpeaker, screen: Screen
) -> None:
    """Each block and each control can be said by itself."""
    show(open_kiosk, screen, PAGE if screen is Screen.PAGE else "")
    reading.begin()
    settle(open_kiosk.window)
    for stop in open_kiosk.aloud.stops():
        reading.read_from(stop.item)
        assert speaker.saying
        assert stop.words.startswith(speaker.saying)
        assert reading.mark.item == stop.item


def test_the_mark_stands_on_what_is_said(reading: ReadAloud, speaker: FakeSpeaker) -> None:
    """Sentence by sentence, as a listener reads along."""
    reading.begin()
    for _ in range(4):
        mark = reading.mark
        item = cast("QQuickItem", mark.item)
        assert str(item.property("spoken"))[mark.start : mark.end] == speaker.saying
        reading.next()


def test_a_touched_text_is_read_and_a_touched_button_acts(
    open_kiosk: Kiosk, reading: ReadAloud, speaker: FakeSpeaker, qtbot: QtBot
) -> None:
    """While reading aloud is on, a text is a place to begin; a button does its own work alone."""
    reading.begin()
    settle(open_kiosk.window)
    texts = [stop for stop in open_kiosk.aloud.stops() if not stop.pressable]
    touch(open_kiosk, texts[2].item)
    assert texts[2].words.startswith(speaker.saying)
    assert speaker.saying

    show(open_kiosk, Screen.HOME)
    qtbot.waitUntil(lambda: reading.state is ReadingState.PLAYING and speaker.saying != "")
    title = open_kiosk.library.pack.groups[0].title
    card = next(stop for stop in open_kiosk.aloud.stops() if stop.words.startswith(title))
    touch(open_kiosk, card.item)
    assert speaker.saying != card.words
    assert open_kiosk.navigator.place.screen is Screen.TOPICS


def touch(kiosk: Kiosk, item: QQuickItem) -> None:
    """Touch the middle of an item and let go."""
    kiosk.taps._guard = TapGuard()
    middle = item.mapToScene(item.boundingRect().center()).toPoint()
    QTest.mouseClick(
        kiosk.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle
    )
