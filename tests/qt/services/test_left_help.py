"""Help that stays after a visit: somebody may still read it, and nobody's choices stay with it."""

from collections.abc import Callable
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.display import Theme
from kiosk.domain.idle import LONGEST_S, IdleStage, idle_before_warning_s
from kiosk.domain.route import Place, Screen
from kiosk.domain.sound import SoundPlace
from kiosk.domain.speech import USUAL_RATE, USUAL_VOLUME
from kiosk.services.read_aloud import ReadingState
from kiosk.snapshot.screen_record import texts
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.snapshot.staged_kiosk import settle
from kiosk.viewmodels.help import HelpModel
from kiosk.wiring import Kiosk
from tests.fakes.speaker import FakeSpeaker


def fall_silent(kiosk: Kiosk, clock: StagedClock) -> None:
    """Let the warning come and stand until nobody answered it."""
    for _ in range(2):
        clock.now_s += LONGEST_S
        kiosk.watch._timer.timeout.emit()


@pytest.fixture
def left_help(open_kiosk: Kiosk, clock: StagedClock) -> Kiosk:
    """Help, after a visit of which nobody answered the warning; sound goes to the speaker."""
    open_kiosk.aloud.plugs._show(SoundPlace.SPEAKER)
    open_kiosk.attract.begin()
    open_kiosk.navigator.go(Screen.HELP)
    fall_silent(open_kiosk, clock)
    assert open_kiosk.navigator.place == Place(Screen.HELP)
    return open_kiosk


def touch_read_aloud(kiosk: Kiosk) -> None:
    """Touch the control of the bar."""
    kiosk.taps.touched.emit()
    kiosk.bar.press("read-aloud")
    settle(kiosk.window)


def test_the_question_about_the_speaker_goes_away(left_help: Kiosk, clock: StagedClock) -> None:
    """It stands in the stead of the lines for a crisis."""
    lines = texts(left_help.window)
    touch_read_aloud(left_help)
    assert "People near you will hear this." in texts(left_help.window)
    fall_silent(left_help, clock)
    settle(left_help.window)
    assert texts(left_help.window) == lines


def test_the_voice_ends_with_who_has_set_it(left_help: Kiosk, clock: StagedClock) -> None:
    """Consent, rate, volume and controls; the next one is asked first."""
    reading = left_help.aloud.reading
    touch_read_aloud(left_help)
    left_help.aloud.model.useSpeaker()
    for control in ("louder", "faster"):
        left_help.taps.touched.emit()
        left_help.aloud.model.press(control)
    left_help.taps.touched.emit()
    left_help.aloud.model.press("play")
    assert reading.open
    fall_silent(left_help, clock)
    assert left_help.navigator.place == Place(Screen.HELP)
    assert (reading.state, reading.voice.may_speak) == (ReadingState.OFF, False)
    assert (reading.voice.rate, reading.voice.volume) == (USUAL_RATE, USUAL_VOLUME)

    left_help.navigator.go_home()
    touch_read_aloud(left_help)
    assert reading.state is ReadingState.ASKING


def test_who_reads_on_is_warned_first(left_help: Kiosk, clock: StagedClock) -> None:
    """And the voice stays with who answers."""
    touch_read_aloud(left_help)
    left_help.aloud.model.useSpeaker()
    cast("FakeSpeaker", left_help.aloud.speaker).finish()
    left_help.taps.touched.emit()
    left_help.aloud.model.press("play")
    clock.now_s += left_help.watch.seconds_left
    left_help.watch._timer.timeout.emit()
    assert left_help.watch.stage is IdleStage.WARNING
    left_help.taps.touched.emit()
    assert left_help.watch.stage is IdleStage.IN_USE
    assert left_help.aloud.reading.open


def test_a_touch_of_it_is_no_visit(left_help: Kiosk, clock: StagedClock, qtbot: QtBot) -> None:
    """Nothing is counted: who needs help is nobody's business."""
    counted = left_help.usage.waiting
    with qtbot.assertNotEmitted(left_help.end.began):
        left_help.taps.touched.emit()
        fall_silent(left_help, clock)
    assert left_help.usage.waiting == counted


def test_help_that_a_key_has_opened_is_left_like_any_other(
    open_kiosk: Kiosk, clock: StagedClock
) -> None:
    """On the start picture the key for help begins no visit either."""
    open_kiosk.aloud.plugs._show(SoundPlace.SPEAKER)
    open_kiosk.navigator.go(Screen.HELP)
    settle(open_kiosk.window)
    touch_read_aloud(open_kiosk)
    fall_silent(open_kiosk, clock)
    assert open_kiosk.aloud.reading.state is ReadingState.OFF
    assert open_kiosk.navigator.place == Place(Screen.HELP)


def test_staff_who_come_after_it_are_not_watched(kiosk: Kiosk) -> None:
    """Their screens stand as long as they need."""
    kiosk.navigator.go(Screen.HELP)
    kiosk.taps.touched.emit()
    assert kiosk.watch.runs
    kiosk.navigator.restart(Place(Screen.STAFF_HOME))
    assert not kiosk.watch.runs


def test_a_hidden_screen_that_comes_back_is_no_touch(left_help: Kiosk, clock: StagedClock) -> None:
    """Nobody is warned of a visit that nobody has begun."""
    left_help.taps.touched.emit()
    left_help.comfort.cover.hide()
    clock.now_s += LONGEST_S
    left_help.watch._timer.timeout.emit()
    assert left_help.comfort.cover.cover is None
    assert not left_help.watch.runs


def test_the_first_touch_is_nobody_who_has_come_back(
    left_help: Kiosk, clock: StagedClock, qtbot: QtBot
) -> None:
    """However long it stood there: there is no visit that could be another person's."""
    clock.now_s += LONGEST_S
    with qtbot.assertNotEmitted(left_help.watch.returned):
        left_help.taps.touched.emit()


def test_its_reader_has_the_time_that_its_words_need(left_help: Kiosk, clock: StagedClock) -> None:
    """Though they were counted for the reader before."""
    left_help.taps.touched.emit()
    left_help.watch.show_words(400)
    fall_silent(left_help, clock)
    assert not left_help.watch.runs
    left_help.taps.touched.emit()
    assert left_help.watch.seconds_left == idle_before_warning_s(400)


@pytest.fixture
def large_help(kiosk: Kiosk, clock: StagedClock) -> Kiosk:
    """The same for somebody who reads large letters in high contrast."""
    kiosk.attract.begin()
    kiosk.comfort.display.scale_text(2.0)
    kiosk.comfort.display.take_theme(Theme.CONTRAST)
    kiosk.navigator.go(Screen.HELP)
    fall_silent(kiosk, clock)
    assert not kiosk.watch.runs
    return kiosk


def look(kiosk: Kiosk) -> tuple[float, Theme]:
    """Give how large the text is, and its colours."""
    display = kiosk.comfort.display.value
    return display.text_scale, display.theme


def test_its_look_stays_as_its_language_does(large_help: Kiosk, clock: StagedClock) -> None:
    """Who needs it so may still be reading, however often nobody answers."""
    assert look(large_help) == (2.0, Theme.CONTRAST)
    large_help.taps.touched.emit()
    fall_silent(large_help, clock)
    assert look(large_help) == (2.0, Theme.CONTRAST)


def go_home(kiosk: Kiosk) -> None:
    """Begin a visit."""
    kiosk.navigator.go_home()


def finish(kiosk: Kiosk) -> None:
    """Answer the warning by erasing everything."""
    kiosk.taps.touched.emit()
    kiosk.still_there.erase()


def open_pin_pad(kiosk: Kiosk) -> None:
    """Go to the staff area."""
    kiosk.navigator.restart(Place(Screen.STAFF_PIN))


@pytest.mark.parametrize("leave", [go_home, finish, open_pin_pad])
def test_whoever_leaves_it_finds_the_usual_look(
    large_help: Kiosk, leave: Callable[[Kiosk], None]
) -> None:
    """It is what each visit begins with."""
    leave(large_help)
    assert look(large_help) == (1.0, Theme.LIGHT)


def test_it_begins_at_its_first_part_again(kiosk: Kiosk, clock: StagedClock) -> None:
    """Wherever the last reader has turned to."""
    kiosk.navigator.go(Screen.HELP)
    model = kiosk.models[Screen.HELP]
    assert isinstance(model, HelpModel)
    for _reader in range(2):
        model.pager.divide(2)
        kiosk.taps.touched.emit()
        model.pager.goOn()
        assert model.pager.number == 2
        fall_silent(kiosk, clock)
        assert model.pager.number == 1
