"""The kiosk by keys: what each does, and what is heard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shiboken6 import invalidate

from kiosk.domain.idle import AFTER_SOUND_S, SHORTEST_S, IdleStage
from kiosk.domain.keypad import KeypadKey
from kiosk.domain.route import Screen
from kiosk.services.key_focus import KeyFocus
from kiosk.services.self_voice import SelfVoice
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.snapshot.staged_kiosk import settle
from kiosk.wiring import Kiosk
from tests.fakes.keypad_visitor import (
    BACK,
    DOWN,
    HELP,
    LEFT,
    RIGHT,
    SELECT,
    UP,
    KeypadVisitor,
)

PAGE = "going-home/no-driving"


@pytest.fixture
def visitor(open_kiosk: Kiosk, clock: StagedClock, qtbot: QtBot) -> KeypadVisitor:
    """Someone at the start picture, with a headset."""
    return KeypadVisitor(open_kiosk, clock, qtbot)


@pytest.fixture
def at_home(visitor: KeypadVisitor) -> KeypadVisitor:
    """The same on home; the first key only woke the kiosk."""
    visitor.press(DOWN, SELECT)
    return visitor


@pytest.fixture
def on_page(at_home: KeypadVisitor) -> KeypadVisitor:
    """The same on a page, which has just been read out."""
    at_home.kiosk.navigator.go(Screen.PAGE, PAGE)
    at_home.listen()
    return at_home


def where(visitor: KeypadVisitor) -> str:
    """Read what the keys act on."""
    focus = visitor.kiosk.keys.focus
    return focus.stops.told[focus.place].words


def turn_to_the_short_page(visitor: KeypadVisitor) -> None:
    """Show a page that has one part only."""
    visitor.kiosk.navigator.turn("going-home/your-ride")
    visitor.listen()


def late_words(visitor: KeypadVisitor) -> Iterator[str]:
    """Press the first key, and name a voice that does not begin before any time has passed."""
    QTest.keyClick(visitor.kiosk.window, DOWN)
    if not visitor.speaker.saying.startswith("You can use"):
        yield f"the first words are {visitor.speaker.saying!r}"


def changed_by_moving(visitor: KeypadVisitor) -> Iterator[str]:
    """Walk to and fro on the screen, and name what that has changed."""
    kiosk = visitor.kiosk
    place, visit = kiosk.navigator.place, kiosk.book.visit
    visitor.press(*[DOWN] * 25, *[RIGHT] * 6, *[LEFT] * 3, *[UP] * 3)
    if kiosk.navigator.place != place:
        yield "another place"
    if kiosk.book.visit != visit:
        yield "another visit"


def left_for_the_next(visitor: KeypadVisitor) -> Iterator[str]:
    """Finish by keys, and name what the next visitor meets of the one before."""
    keys = visitor.kiosk.keys
    visitor.choose("Finish", UP)
    visitor.choose("Yes, finish", RIGHT)
    if visitor.heard != ["You have finished. Your choices are erased."]:
        yield "the end is not said"
    if not keys.focus.ring.isEmpty():
        yield "the ring"
    if keys.focus.stops.told:
        yield "the stops"
    visitor.press(SELECT)
    if not visitor.heard[0].startswith("You can use"):
        yield "no greeting"


class TestWaking:
    """The first key."""

    def test_it_tells_how_the_keys_work_and_does_nothing_else(self, visitor: KeypadVisitor) -> None:
        """Even Select; the ring is around what starts a visit, so the next Select does."""
        assert visitor.kiosk.keys.focus.ring.isEmpty()
        visitor.press(SELECT)
        assert visitor.heard[0].startswith("You can use this screen by its keys.")
        assert visitor.heard[1] == "What questions do you have for your visit?, heading, Level 1"
        assert visitor.heard[-1] == "Touch to start, button, 1 of 4"
        assert visitor.kiosk.navigator.place.screen is Screen.ATTRACT
        assert not visitor.kiosk.keys.focus.ring.isEmpty()
        visitor.press(SELECT)
        assert visitor.kiosk.navigator.place.screen is Screen.HOME

    def test_the_first_word_comes_at_once(self, visitor: KeypadVisitor) -> None:
        """Before any time has passed, so within the two seconds that are allowed."""
        assert list(late_words(visitor)) == []

    @pytest.mark.planted("A41", "a voice whose first word waits")
    def test_a_first_word_that_waits_is_named(
        self, visitor: KeypadVisitor, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Who sees nothing would believe that the kiosk is off."""
        waiting: list[object] = []
        monkeypatch.setattr(SelfVoice, "say", lambda _self, said: waiting.append(said))
        assert list(late_words(visitor)) == ["the first words are ''"]
        assert len(waiting) == 1

    def test_a_finger_takes_ring_and_voice_away(self, at_home: KeypadVisitor) -> None:
        """The next key shows the ring where it was, and does not move it."""
        at_home.press(DOWN)
        place = at_home.kiosk.keys.focus.place
        at_home.speaker.say("Still talking.", "en")
        QTest.mousePress(at_home.kiosk.window, Qt.MouseButton.LeftButton)
        assert at_home.kiosk.keys.focus.ring.isEmpty()
        QTest.mouseRelease(at_home.kiosk.window, Qt.MouseButton.LeftButton)
        at_home.press(DOWN)
        assert at_home.kiosk.keys.focus.place == place
        assert not at_home.heard[0].startswith("You can use")

    def test_help_is_at_hand_at_once(self, visitor: KeypadVisitor) -> None:
        """It needs no second press."""
        visitor.press(HELP)
        assert visitor.kiosk.navigator.place.screen is Screen.HELP
        assert visitor.heard[-1].startswith("Call 1-800")


class TestMoving:
    """Arrows."""

    def test_a_screen_is_introduced(self, at_home: KeypadVisitor) -> None:
        """Its title, how many things there are, what stands before them, and where the ring is."""
        title, count, promise, here = at_home.heard
        assert title == "What would you like to know?, heading, Level 1"
        assert count == "Things to choose from: 3."
        assert promise.startswith("No ads. We do not ask who you are.")
        assert here.endswith(", button, 1 of 2")

    def test_a_screen_that_comes_again_begins_again(self, on_page: KeypadVisitor) -> None:
        """The keys do not stay where they were on the page before."""
        began_at = where(on_page)
        on_page.press(UP, UP)
        on_page.kiosk.navigator.go_home()
        on_page.listen()

        on_page.kiosk.navigator.go(Screen.PAGE, "going-home/your-ride")
        on_page.listen()

        assert where(on_page) == began_at

    def test_a_screen_that_comes_again_is_introduced_again(self, on_page: KeypadVisitor) -> None:
        """Also to those who slept meanwhile, since a finger went on."""
        on_page.kiosk.keys.keypad.rest()
        on_page.kiosk.navigator.go_home()
        settle(on_page.kiosk.window)
        on_page.kiosk.navigator.go(Screen.PAGE, PAGE)

        on_page.press(DOWN)

        assert len(on_page.heard) > 1

    def test_what_has_gone_since_the_last_look_is_not_asked(self, at_home: KeypadVisitor) -> None:
        """An offer is said of what is there now."""
        keys = at_home.kiosk.keys
        for stop in keys.focus.stops.told:
            invalidate(stop.item)
        keys.scan.offered.emit()
        at_home.listen()
        assert at_home.heard[-1].endswith(", button, 1 of 2")

    def test_what_came_since_the_last_look_is_told_and_not_pressed(
        self, at_home: KeypadVisitor
    ) -> None:
        """Select meant what was there before."""
        at_home.find("Need help now")
        keys, now = at_home.kiosk.keys, at_home.kiosk.navigator.place
        for stop in keys.focus.stops.told:
            invalidate(stop.item)
        at_home.press(SELECT)
        assert at_home.kiosk.navigator.place == now
        assert at_home.heard[0] == "Need help now, button, 6 of 7"

    def test_what_else_has_gone_keeps_nobody_from_pressing(self, at_home: KeypadVisitor) -> None:
        """Such as a row of a list."""
        at_home.find("Need help now")
        focus = at_home.kiosk.keys.focus
        for stop in focus.stops.told[: focus.place]:
            invalidate(stop.item)
        at_home.press(SELECT)
        assert at_home.kiosk.navigator.place.screen is Screen.HELP

    def test_a_control_is_told_with_role_state_and_place(self, on_page: KeypadVisitor) -> None:
        """As someone must know it who does not see it."""
        on_page.find("Previous page")
        assert on_page.heard == ["Previous page, button, not available, 1 of 2"]
        on_page.kiosk.navigator.go(Screen.HOME)
        on_page.listen()
        on_page.find("Home", UP)
        assert on_page.heard[-1] == "Home, button, you are here, 1 of 7"

    def test_the_walk_goes_round_and_says_so(self, at_home: KeypadVisitor) -> None:
        """From the last thing to the first, and back."""
        at_home.find("What would you like", UP)
        at_home.press(UP)
        assert at_home.heard == [
            "From the top to the end of the screen.",
            "Finish, button, 7 of 7",
        ]
        at_home.press(DOWN)
        assert at_home.heard[0] == "From the end to the top of the screen."

    def test_right_and_left_change_places_in_a_mirrored_layout(
        self, at_home: KeypadVisitor, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """In Arabic the next group lies to the left."""
        from kiosk.services import keypad

        at_home.press(RIGHT)
        there = at_home.heard
        at_home.press(LEFT)
        mirrored = type(
            "Mirrored",
            (),
            {"layoutDirection": staticmethod(lambda: Qt.LayoutDirection.RightToLeft)},
        )
        monkeypatch.setattr(keypad, "QGuiApplication", mirrored)
        at_home.press(LEFT)
        assert at_home.heard == there

    def test_moving_changes_nothing(self, on_page: KeypadVisitor) -> None:
        """However often; only Select, Back and Help do."""
        assert list(changed_by_moving(on_page)) == []

    @pytest.mark.parametrize(
        ("hasty", "told"),
        [
            pytest.param(
                "Home", "another place",
                marks=pytest.mark.planted("A29", "a button that acts as soon as the keys reach it"),
            ),
            pytest.param(
                "Ask about this", "another visit",
                marks=pytest.mark.planted("A29", "a question that is chosen by walking past it"),
            ),
        ],
    )  # fmt: skip
    def test_a_change_by_moving_is_named(
        self,
        on_page: KeypadVisitor,
        monkeypatch: pytest.MonkeyPatch,
        hasty: str,
        told: str,
    ) -> None:
        """Who looks for something would do what they never asked for."""
        go_to = KeyFocus.go_to

        def spoilt(focus: KeyFocus, place: int) -> None:
            go_to(focus, place)
            if where(on_page).startswith(hasty):
                focus.press()

        monkeypatch.setattr(KeyFocus, "go_to", spoilt)
        assert told in changed_by_moving(on_page)

    def test_each_key_cuts_short_what_is_said(self, on_page: KeypadVisitor) -> None:
        """Nothing of the old saying comes after."""
        QTest.keyClick(on_page.kiosk.window, DOWN)
        first = on_page.speaker.saying
        on_page.clock.now_s += 1
        QTest.keyClick(on_page.kiosk.window, DOWN)
        assert first
        assert on_page.speaker.saying not in {"", first}


def test_a_heading_tells_its_level(at_home: KeypadVisitor) -> None:
    """That of free language help stands below the title of its screen."""
    at_home.kiosk.navigator.go(Screen.LANGUAGE)
    at_home.listen()
    assert at_home.heard[0].endswith(", heading, Level 1")
    at_home.find("Free language help, heading, Level 2")


class TestLanguages:
    """The names of the languages on the start picture."""

    def test_each_is_said_by_its_own_voice(self, visitor: KeypadVisitor) -> None:
        """What is added to it is said in the language of the screen."""
        visitor.speaker.languages.add("es")
        visitor.press(DOWN, DOWN, DOWN)
        assert visitor.said == [("Español", "es"), ("button, 3 of 4", "en")]

    @pytest.mark.planted("A49", "the name of a language on a kiosk without a voice of it")
    def test_a_name_without_a_voice_is_left_out(self, visitor: KeypadVisitor) -> None:
        """The first time that is told in the language of the screen."""
        visitor.press(DOWN, DOWN, DOWN)
        told = "These words are in another language. There is no voice for them here."
        assert visitor.said == [(told, "en"), ("button, 3 of 4", "en")]
        visitor.press(DOWN)
        assert visitor.said == [("button, 4 of 4", "en")]


class TestSelect:
    """Select, Back and Help."""

    def test_it_presses_and_tells_what_came_of_it(self, on_page: KeypadVisitor) -> None:
        """The button says it is done, and the bar counts."""
        on_page.press(LEFT, SELECT)
        assert on_page.heard == [
            "On your list, button, not available, 1 of 2",
            "My questions (2), button, 3 of 7",
        ]
        assert len(on_page.kiosk.book.visit.choices) == 2

    def test_a_button_that_is_not_available_is_not_pressed(self, on_page: KeypadVisitor) -> None:
        """It is told again."""
        on_page.find("Previous page")
        on_page.press(SELECT)
        assert on_page.heard == ["Previous page, button, not available, 1 of 2"]
        assert on_page.kiosk.navigator.place.subject == PAGE

    def test_a_text_is_read_again(self, on_page: KeypadVisitor) -> None:
        """Nothing else happens."""
        on_page.press(LEFT, LEFT, DOWN)
        words = on_page.heard
        on_page.press(SELECT)
        assert on_page.heard == words

    def test_a_double_strike_counts_once(self, on_page: KeypadVisitor) -> None:
        """The next page is not jumped over."""
        turn_to_the_short_page(on_page)
        on_page.clock.now_s += 1
        QTest.keyClick(on_page.kiosk.window, SELECT)
        QTest.keyClick(on_page.kiosk.window, SELECT)
        on_page.listen()
        assert on_page.kiosk.navigator.place.subject == "going-home/drip-and-spray"

    def test_a_turned_page_is_read_out_and_the_place_is_kept(self, on_page: KeypadVisitor) -> None:
        """Each further page is one key away."""
        turn_to_the_short_page(on_page)
        assert on_page.heard[:2] == ["Page 2 of 4", "Plan your ride home, heading, Level 1"]
        assert "2. Tell them the day." in on_page.heard
        on_page.press(SELECT)
        assert on_page.heard[0] == "Page 3 of 4"
        on_page.press(SELECT)
        assert on_page.heard[0] == "Page 4 of 4"

    def test_back_goes_back(self, on_page: KeypadVisitor) -> None:
        """To home, which is introduced; from there it leads nowhere, and that is said."""
        on_page.press(BACK)
        assert on_page.kiosk.navigator.place.screen is Screen.HOME
        assert on_page.heard[0] == "What would you like to know?, heading, Level 1"
        on_page.press(BACK)
        assert on_page.heard == ["There is nothing to go back to."]

    @pytest.mark.parametrize(
        ("key", "step"),
        [(Qt.Key.Key_VolumeUp, 1), (Qt.Key.Key_VolumeDown, -1), (Qt.Key.Key_F2, 0)],
    )
    def test_the_volume_keys_ask_for_another_volume(
        self, at_home: KeypadVisitor, key: Qt.Key, step: int
    ) -> None:
        """Louder, softer, or the next."""
        wanted: list[int] = []
        at_home.kiosk.keys.keypad.volumeWanted.connect(wanted.append)
        at_home.press(key)
        assert wanted == [step]


class TestDisplay:
    """Text size, colours and language by keys."""

    @pytest.fixture
    def on_display(self, at_home: KeypadVisitor) -> KeypadVisitor:
        """Where the display is changed; the ring is on the first text size."""
        at_home.kiosk.navigator.go(Screen.DISPLAY)
        at_home.listen()
        assert at_home.heard[-1] == "Large, button, not chosen, 2 of 3"
        at_home.press(UP)
        return at_home

    def test_each_group_is_one_step_away(self, on_display: KeypadVisitor) -> None:
        """Sizes, colours, and what turns the parts."""
        assert on_display.heard == ["Normal, in use, button, chosen, 1 of 3"]
        on_display.press(RIGHT)
        assert on_display.heard == ["Light, in use, button, chosen, 1 of 3"]
        on_display.press(RIGHT)
        assert on_display.heard == ["Show more, button, 2 of 2"]

    @pytest.mark.parametrize(("moves", "factor"), [(1, 1.5), (2, 2.0)])
    def test_the_text_grows_and_the_ring_follows(
        self, on_display: KeypadVisitor, moves: int, factor: float
    ) -> None:
        """The ring is around the same choice where it stands now, and that is told first."""
        on_display.press(*[DOWN] * moves)
        before = on_display.kiosk.keys.focus.ring
        on_display.press(SELECT)
        display = on_display.kiosk.comfort.display.value
        assert display.text_scale == factor
        assert on_display.heard[0].endswith(f", in use, button, chosen, {moves + 1} of 3")
        now = on_display.kiosk.keys.focus.ring
        assert now != before
        assert now == ring_of(on_display)
        assert QRectF(0, 0, 1280, 800).contains(now)

    def test_the_text_can_be_made_small_again(self, on_display: KeypadVisitor) -> None:
        """From the largest, by the keys of the same group."""
        on_display.press(DOWN, DOWN, SELECT, UP, UP, SELECT)
        assert on_display.kiosk.comfort.display.value.text_scale == 1.0
        assert on_display.heard[0] == "Normal, in use, button, chosen, 1 of 3"

    def test_what_is_in_use_stays_chosen(self, on_display: KeypadVisitor) -> None:
        """A second Select on it takes nothing away."""
        on_display.press(SELECT)
        assert on_display.heard == ["Normal, in use, button, chosen, 1 of 3"]

    def test_a_turned_part_keeps_the_place(self, on_display: KeypadVisitor) -> None:
        """The title may stand elsewhere on a later part; it is the same screen."""
        on_display.kiosk.comfort.display.scale_text(2.0)
        on_display.kiosk.navigator.go(Screen.PAGE, PAGE)
        on_display.listen()
        on_display.find("Next page")
        on_display.press(SELECT)
        assert on_display.kiosk.navigator.place.subject == PAGE
        assert on_display.kiosk.keys.focus.is_on_control
        on_display.press(SELECT)
        assert on_display.kiosk.keys.focus.is_on_control


def ring_of(visitor: KeypadVisitor) -> QRectF:
    """Tell where the ring has to be: around what the keys act on."""
    focus = visitor.kiosk.keys.focus
    item = focus.stops.told[focus.place].item
    return QRectF(item.mapRectToScene(item.boundingRect()).toAlignedRect())


class TestIdle:
    """The clock that watches for a visit that was left."""

    def test_each_key_starts_it_again(self, at_home: KeypadVisitor) -> None:
        """As a touch does."""
        at_home.clock.now_s += SHORTEST_S - 10
        at_home.press(DOWN)
        at_home.clock.now_s += SHORTEST_S - 10
        at_home.kiosk.watch.show_words(0)
        assert at_home.kiosk.watch.stage is IdleStage.IN_USE

    def test_the_warning_is_heard_and_any_key_gives_more_time(self, on_page: KeypadVisitor) -> None:
        """Select included; it presses nothing, and the visitor is where they were."""
        on_page.press(LEFT, LEFT, DOWN)
        here, place = on_page.heard, on_page.kiosk.navigator.place
        # The time of a listener begins some time after the last word.
        on_page.clock.now_s += SHORTEST_S + AFTER_SOUND_S
        on_page.kiosk.watch.show_words(0)
        on_page.listen()
        assert on_page.heard[0] == "Are you still there?, heading, Level 1"
        on_page.press(SELECT)
        assert on_page.heard == ["You have more time."]
        assert on_page.kiosk.watch.stage is IdleStage.IN_USE
        assert on_page.kiosk.navigator.place == place
        on_page.press(SELECT)
        assert on_page.heard == here

    def test_the_end_of_a_visit_forgets_the_visitor(self, on_page: KeypadVisitor) -> None:
        """The end is said; then ring and voice are gone, and the next one is greeted anew."""
        assert list(left_for_the_next(on_page)) == []

    @pytest.mark.planted("P13", "an end of the visit that leaves the ring on the screen")
    def test_what_is_left_for_the_next_one_is_named(self, on_page: KeypadVisitor) -> None:
        """Everybody would see that somebody has used the keys."""
        kiosk = on_page.kiosk
        kiosk.end.ending.disconnect(kiosk.keys.keypad.end_visit)

        assert list(left_for_the_next(on_page)) == [
            "the end is not said", "the ring", "the stops", "no greeting"
        ]  # fmt: skip


def test_keys_mean_nothing_to_a_listener_without_ears(
    open_kiosk: Kiosk, clock: StagedClock
) -> None:
    """Without a speaker the ring works as well."""
    for _ in range(2):
        clock.now_s += 1
        QTest.keyClick(open_kiosk.window, SELECT)
    settle(open_kiosk.window)
    assert open_kiosk.keys is not None


def test_the_ring_follows_what_it_is_around(on_page: KeypadVisitor) -> None:
    """The window grows, and the ring is where the control is now."""
    before = on_page.kiosk.keys.focus.ring
    on_page.kiosk.window.resize(1920, 1080)
    on_page.listen()
    now = on_page.kiosk.keys.focus.ring
    assert now != before
    assert now == ring_of(on_page)


def test_a_headset_wakes_the_kiosk_too(visitor: KeypadVisitor) -> None:
    """Plugging in is the other way to begin."""
    visitor.kiosk.keys.keypad.wake()
    assert visitor.speaker.saying.startswith("You can use")


def test_two_keys_in_one_moment_are_two(at_home: KeypadVisitor) -> None:
    """Only the same acting key is a double strike."""
    before = at_home.kiosk.keys.focus.place
    at_home.kiosk.keys.keypad.use(KeypadKey.DOWN, "Down")
    at_home.kiosk.keys.keypad.use(KeypadKey.DOWN, "Down")
    assert at_home.kiosk.keys.focus.place == before + 2
