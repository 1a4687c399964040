"""The controls of reading aloud show what it does, and do what they say."""

from collections.abc import Callable, Iterator
from typing import Any, cast

import pytest
from _pytest.mark import ParameterSet

from kiosk.content.pack import open_pack
from kiosk.domain.reading_strip import StripControl
from kiosk.domain.route import Screen
from kiosk.domain.sound import SoundPlace
from kiosk.services.read_aloud import ReadAloud, ReadingState
from kiosk.services.reading_voice import ReadingVoice
from kiosk.snapshot.staged_kiosk import settle
from kiosk.storage.log_reading import read_log
from kiosk.viewmodels.reading import ReadingModel
from kiosk.wiring import Kiosk
from tests.fakes.qml_eyes import rows, shown
from tests.fakes.speaker import FakeSpeaker
from tests.fakes.tiny_pack import TinyPack
from tests.fakes.translated_pack import add_language

MORE_STEPS_THAN_THERE_ARE = 9


@pytest.fixture
def model(open_kiosk: Kiosk) -> ReadingModel:
    """What is seen of a kiosk that begins to read its home screen to a headset."""
    open_kiosk.aloud.plugs._show(SoundPlace.HEADSET)
    open_kiosk.navigator.go(Screen.HOME)
    settle(open_kiosk.window)
    open_kiosk.bar.press("read-aloud")
    return open_kiosk.aloud.model


@pytest.fixture
def speaker(open_kiosk: Kiosk) -> FakeSpeaker:
    """Its voice."""
    return speaker_of(open_kiosk)


def control(model: ReadingModel, which: StripControl) -> dict[str, Any]:
    """Read one control of the strip."""
    return {row["name"]: row for row in rows(shown(model, "controls"))}[which.value]


def speaker_of(kiosk: Kiosk) -> FakeSpeaker:
    """Give the voice of a kiosk."""
    return cast("FakeSpeaker", kiosk.aloud.speaker)


def faults_of_pause(kiosk: Kiosk) -> Iterator[str]:
    """Pause and continue; name what the first control does not tell or do."""
    model, reading = kiosk.aloud.model, kiosk.aloud.reading
    for label, state in (("Pause", ReadingState.PAUSED), ("Continue", ReadingState.PLAYING)):
        if control(model, StripControl.PLAY)["label"] != label:
            yield f"{label} is not offered"
        model.press("play")
        if reading.state is not state:
            yield f"{label} leaves it {reading.state.name}"
        if bool(speaker_of(kiosk).saying) is not (state is ReadingState.PLAYING):
            yield f"{label} is not heard"


def faults_of_the_way(kiosk: Kiosk) -> Iterator[str]:
    """Go to the next sentence, have it repeated, and go back; name what is not said."""
    press, speaker = kiosk.aloud.model.press, speaker_of(kiosk)
    first = speaker.saying
    press("next")
    second, count = speaker.saying, len(speaker.said)
    if second == first:
        yield "next leads nowhere"
    press("repeat")
    if speaker.saying != second or len(speaker.said) == count:
        yield "repeat says nothing"
    press("previous")
    if speaker.saying != first:
        yield "previous leads elsewhere"


def walked_steps(kiosk: Kiosk, which: str) -> Iterator[str]:
    """Press a control until it is greyed out, and give what it shows before and after."""
    for _ in range(MORE_STEPS_THAN_THERE_ARE):
        shows = control(kiosk.aloud.model, StripControl(which))
        yield shows["badge"]
        if not shows["usable"]:
            return
        kiosk.aloud.model.press(which)


def faults_of_steps(
    kiosk: Kiosk, more: str, less: str, told: str, badges: list[str]
) -> Iterator[str]:
    """Go to both ends of a range; name what is not shown, not heard, or without an end."""
    model, speaker = kiosk.aloud.model, speaker_of(kiosk)
    seen = list(walked_steps(kiosk, more))
    if seen != badges:
        yield f"{more} shows {seen}"
    if control(model, StripControl(more))["usable"]:
        yield f"{more} has no end"
    highest = getattr(speaker, told)
    for _ in range(MORE_STEPS_THAN_THERE_ARE):
        model.press(less)
    if control(model, StripControl(less))["usable"]:
        yield f"{less} has no end"
    if getattr(speaker, told) >= highest:
        yield f"{less} is not heard"


def faults_of_stop(kiosk: Kiosk) -> Iterator[str]:
    """Stop, and name what is left of reading aloud."""
    if shown(kiosk.app, "stripHeight") == 0:
        yield "there are no controls"
    kiosk.aloud.model.press("stop")
    if speaker_of(kiosk).saying:
        yield "stop lets it speak"
    if shown(kiosk.app, "stripHeight") != 0 or not shown(kiosk.app, "stripSource").isEmpty():
        yield "stop leaves the controls"


def bar_sign(kiosk: Kiosk) -> str:
    """Read the icon of the bar's control; nothing means that it is hidden."""
    found = {row["name"]: row for row in rows(shown(kiosk.bar, "controls"))}
    return str(found["read-aloud"]["sign"])


def test_the_first_control_pauses_and_continues(
    open_kiosk: Kiosk, model: ReadingModel, speaker: FakeSpeaker
) -> None:
    """Its word and icon say which."""
    assert model.is_open
    assert speaker.saying
    assert list(faults_of_pause(open_kiosk)) == []


def test_sentences_are_gone_through(
    open_kiosk: Kiosk, model: ReadingModel, speaker: FakeSpeaker
) -> None:
    """Next, repeat, previous."""
    assert shown(model, "controls")
    assert speaker.saying
    assert list(faults_of_the_way(open_kiosk)) == []


@pytest.mark.parametrize(
    ("more", "less", "told", "badges"),
    [
        ("faster", "slower", "rate", ["1×", "1.25×", "1.5×"]),
        ("louder", "softer", "volume", ["3/4", "4/4"]),
    ],
)
def test_steps_show_and_end(
    open_kiosk: Kiosk,
    model: ReadingModel,
    speaker: FakeSpeaker,
    more: str,
    less: str,
    told: str,
    badges: list[str],
) -> None:
    """At the end of the range the control is greyed out."""
    assert model.is_open
    assert speaker.saying
    assert list(faults_of_steps(open_kiosk, more, less, told, badges)) == []


@pytest.mark.parametrize(
    ("part", "told"),
    [
        pytest.param(
            "set_volume", "softer is not heard",
            marks=pytest.mark.planted("A46", "a volume that the voice does not take"),
        ),
        pytest.param(
            "change_volume", "louder has no end",
            marks=pytest.mark.planted("A46", "a volume that cannot be changed"),
        ),
    ],
)  # fmt: skip
def test_a_step_that_does_nothing_is_named(
    open_kiosk: Kiosk, model: ReadingModel, monkeypatch: pytest.MonkeyPatch, part: str, told: str
) -> None:
    """By its control."""
    assert model.is_open
    spoilt_class = FakeSpeaker if part == "set_volume" else ReadingVoice
    monkeypatch.setattr(spoilt_class, part, lambda _self, _by: None)
    assert told in faults_of_steps(open_kiosk, "louder", "softer", "volume", ["3/4", "4/4"])


def test_stop_puts_the_controls_away(open_kiosk: Kiosk, model: ReadingModel) -> None:
    """The screen has its height back."""
    assert model.is_open
    assert list(faults_of_stop(open_kiosk)) == []


Check = Callable[[Kiosk], Iterator[str]]


def spoilt(function: str, check: Check, about: str, told: str) -> ParameterSet:
    """Give a case: what of reading aloud does nothing, and the words of the check for it."""
    return pytest.param(function, check, told, marks=pytest.mark.planted("A43", about))


@pytest.mark.parametrize(
    ("function", "check", "told"),
    [
        spoilt("pause", faults_of_pause, "a Pause that does nothing", "Pause leaves it PLAYING"),
        spoilt("go_on", faults_of_pause, "a Continue without a voice", "Continue leaves it PAUSED"),
        spoilt("next", faults_of_the_way, "a Next that stays", "next leads nowhere"),
        spoilt("repeat", faults_of_the_way, "a Repeat that is silent", "repeat says nothing"),
        spoilt("previous", faults_of_the_way, "a Previous that stays", "previous leads elsewhere"),
        spoilt("close", faults_of_stop, "a Stop that lets it speak", "stop lets it speak"),
    ],
)
def test_a_control_that_does_nothing_is_named(
    open_kiosk: Kiosk,
    model: ReadingModel,
    monkeypatch: pytest.MonkeyPatch,
    function: str,
    check: Check,
    told: str,
) -> None:
    """By its name."""
    assert model.is_open
    with monkeypatch.context() as spoiling:
        spoiling.setattr(ReadAloud, function, lambda _self: None)
        assert told in check(open_kiosk)


def test_the_question_stands_in_the_stead_of_the_screen(
    open_kiosk: Kiosk, model: ReadingModel, speaker: FakeSpeaker
) -> None:
    """Yes reads through the speaker, no does nothing."""
    model.press("stop")
    speaker.said.clear()
    open_kiosk.aloud.plugs._show(SoundPlace.SPEAKER)
    open_kiosk.bar.press("read-aloud")
    assert shown(open_kiosk.app, "askingSpeaker")
    assert shown(open_kiosk.app, "speakerSource").fileName() == "SpeakerScreen.qml"
    model.staySilent()
    assert not shown(open_kiosk.app, "askingSpeaker")
    assert speaker.said == []
    open_kiosk.bar.press("read-aloud")
    model.useSpeaker()
    assert speaker.said


def test_the_bar_offers_it_only_with_a_voice(
    open_kiosk: Kiosk, model: ReadingModel, speaker: FakeSpeaker
) -> None:
    """The control hides when the voice is gone and comes back with it."""
    assert bar_sign(open_kiosk) == "volume-2"
    assert model.missing_words == ""
    speaker.languages = {"es"}
    speaker.die()
    speaker.voicesChanged.emit()
    assert bar_sign(open_kiosk) == ""
    assert shown(model, "failed")
    assert model.missing_words == "There is no voice for this language."
    speaker.languages = {"en"}
    speaker.voicesChanged.emit()
    assert bar_sign(open_kiosk) == "volume-2"
    assert model.missing_words == ""


def test_a_missing_voice_is_told_to_staff_once(
    open_kiosk: Kiosk, speaker: FakeSpeaker, pack: TinyPack
) -> None:
    """By its code; the log names no language."""
    add_language(pack, "es")
    open_kiosk.library.replace(open_pack(pack.root, "en"))
    for _ in range(2):
        speaker.voicesChanged.emit()
    assert codes(open_kiosk) == ["K-501"]


def test_a_lost_voice_is_told_to_staff(open_kiosk: Kiosk, speaker: FakeSpeaker) -> None:
    """By another code, since there is something else to do about it; each time that it is lost."""
    for languages in ({"en"}, set(), {"en"}, set()):
        speaker.languages = languages
        speaker.voicesChanged.emit()
    assert codes(open_kiosk) == ["K-502", "K-502"]


def codes(kiosk: Kiosk) -> list[str]:
    """Give the codes in the log."""
    return [entry.code for entry in read_log(kiosk.given.pack_choice.profile, newest=9)]


def test_the_strip_follows_the_size_of_the_window(open_kiosk: Kiosk, model: ReadingModel) -> None:
    """On an upright screen it has two rows."""
    one_row = model.height_px
    model.measure(4.03, 1080, 1920)
    assert model.height_px > one_row
    tops = {row["placeY"] for row in rows(shown(model, "controls"))}
    assert len(tops) == 2
    assert open_kiosk.window.isVisible()


def test_the_mark_is_shown_on_its_item(model: ReadingModel) -> None:
    """The item, and where in its words the sentence stands."""
    item = shown(model, "markedItem")
    assert str(item.property("spoken"))[shown(model, "markStart") : shown(model, "markEnd")]
