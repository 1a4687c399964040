"""The controls of reading aloud show what it does, and do what they say."""

from typing import Any, cast

import pytest

from kiosk.content.pack import open_pack
from kiosk.domain.reading_strip import StripControl
from kiosk.domain.route import Screen
from kiosk.domain.sound import SoundPlace
from kiosk.services.read_aloud import ReadingState
from kiosk.snapshot.staged_kiosk import settle
from kiosk.storage.log_reading import read_log
from kiosk.viewmodels.reading import ReadingModel
from kiosk.wiring import Kiosk
from tests.fakes.qml_eyes import rows, shown
from tests.fakes.speaker import FakeSpeaker
from tests.fakes.tiny_pack import TinyPack
from tests.fakes.translated_pack import add_language


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
    return cast("FakeSpeaker", open_kiosk.aloud.speaker)


def control(model: ReadingModel, which: StripControl) -> dict[str, Any]:
    """Read one control of the strip."""
    return {row["name"]: row for row in rows(shown(model, "controls"))}[which.value]


def bar_sign(kiosk: Kiosk) -> str:
    """Read the icon of the bar's control; nothing means that it is hidden."""
    found = {row["name"]: row for row in rows(shown(kiosk.bar, "controls"))}
    return str(found["read-aloud"]["sign"])


def test_the_first_control_pauses_and_continues(
    open_kiosk: Kiosk, model: ReadingModel, speaker: FakeSpeaker
) -> None:
    """Its word and icon say which."""
    for label, state in (("Pause", ReadingState.PAUSED), ("Continue", ReadingState.PLAYING)):
        assert control(model, StripControl.PLAY)["label"] == label
        model.press("play")
        assert open_kiosk.aloud.reading.state is state
    assert speaker.saying


def test_sentences_are_gone_through(model: ReadingModel, speaker: FakeSpeaker) -> None:
    """Next, repeat, previous."""
    first = speaker.saying
    model.press("next")
    second = speaker.saying
    model.press("repeat")
    assert speaker.saying == second != first
    model.press("previous")
    assert speaker.saying == first


@pytest.mark.parametrize(
    ("more", "less", "told", "badges"),
    [
        ("faster", "slower", "rate", ["1×", "1.25×", "1.5×"]),
        ("louder", "softer", "volume", ["3/4", "4/4"]),
    ],
)
def test_steps_show_and_end(
    model: ReadingModel, speaker: FakeSpeaker, more: str, less: str, told: str, badges: list[str]
) -> None:
    """At the end of the range the control is greyed out."""
    seen = []
    while control(model, StripControl(more))["usable"]:
        seen.append(control(model, StripControl(more))["badge"])
        model.press(more)
    seen.append(control(model, StripControl(more))["badge"])
    assert seen == badges
    highest = getattr(speaker, told)
    while control(model, StripControl(less))["usable"]:
        model.press(less)
    assert getattr(speaker, told) < highest


def test_stop_puts_the_controls_away(open_kiosk: Kiosk, model: ReadingModel) -> None:
    """The screen has its height back."""
    assert shown(open_kiosk.app, "stripHeight") > 0
    model.press("stop")
    assert shown(open_kiosk.app, "stripHeight") == 0
    assert shown(open_kiosk.app, "stripSource").isEmpty()


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
