"""The display screen: a tap holds at once, everywhere, and only for this visit."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.cover import Cover
from kiosk.domain.display import Display
from kiosk.domain.idle import LONGEST_S
from kiosk.domain.route import Place, Screen
from kiosk.domain.scanning import Switches
from kiosk.domain.sentences import sentence_spans
from kiosk.services.spoken_stops import spoken_keys
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.viewmodels.device import Device
from kiosk.viewmodels.display import DisplayModel
from kiosk.viewmodels.switches import SwitchesModel
from kiosk.wiring import Kiosk
from tests.fakes.qml_eyes import shown
from tests.qt.items.drawing import settle

CHOICES = ("textScale", "theme", "hand", "calm", "reach")
USUAL = (1.0, "light", "both", False, False)
LOOK = ("textScale", "palette", "hand", "calm", "reachTopMm")
USUAL_LOOK = (1.0, "light", "both", False, 0.0)
# What each tap changes: on the display screen, and in the theme of all screens.
TAPS = [
    pytest.param(lambda m: m.scaleText(1.5), ("textScale", 1.5), ("textScale", 1.5), id="large"),
    pytest.param(lambda m: m.scaleText(2), ("textScale", 2.0), ("textScale", 2.0), id="largest"),
    pytest.param(lambda m: m.takeTheme("dark"), ("theme", "dark"), ("palette", "dark"), id="dark"),
    pytest.param(
        lambda m: m.takeTheme("contrast"),
        ("theme", "contrast"),
        ("palette", "contrast"),
        id="contrast",
    ),
    pytest.param(lambda m: m.takeHand("left"), ("hand", "left"), ("hand", "left"), id="left"),
    pytest.param(lambda m: m.takeHand("right"), ("hand", "right"), ("hand", "right"), id="right"),
    pytest.param(lambda m: m.toggleCalm(), ("calm", True), ("calm", True), id="calm"),
]
Tap = Callable[[DisplayModel], None]
Told = tuple[str, object]


def display_of(kiosk: Kiosk) -> DisplayModel:
    """Open the display screen of a visit."""
    kiosk.attract.begin()
    kiosk.navigator.go(Screen.DISPLAY)
    model = kiosk.models[Screen.DISPLAY]
    assert isinstance(model, DisplayModel)
    return model


def finish(kiosk: Kiosk, _clock: StagedClock) -> None:
    """Say that the visit is over."""
    kiosk.end.finish()


def fall_silent(kiosk: Kiosk, clock: StagedClock) -> None:
    """Leave it until nobody answered the warning."""
    for _ in range(2):
        clock.now_s += LONGEST_S
        kiosk.watch._timer.timeout.emit()


def start_over(kiosk: Kiosk, _clock: StagedClock) -> None:
    """Begin anew, as someone who finds a visit that was left."""
    kiosk.end.start_over()


@pytest.mark.parametrize(("tap", "told", "seen"), TAPS)
def test_a_tap_holds_at_once(open_kiosk: Kiosk, tap: Tap, told: Told, seen: Told) -> None:
    """The screen says what is chosen, and all screens show it."""
    model, device = display_of(open_kiosk), open_kiosk.first.device
    assert tuple(shown(model, name) for name in CHOICES) == USUAL
    tap(model)

    assert shown(model, told[0]) == told[1]
    assert shown(device, seen[0]) == seen[1]
    others = [name for name in CHOICES if name != told[0]]
    assert [shown(model, name) for name in others] == [
        value for name, value in zip(CHOICES, USUAL, strict=True) if name != told[0]
    ]


def test_reach_holds_at_once(open_kiosk: Kiosk) -> None:
    """What can be pressed begins lower, and where it was after a second tap."""
    model, device = display_of(open_kiosk), open_kiosk.first.device
    assert shown(device, "reachTopMm") == 0.0
    model.toggleReach()
    assert shown(model, "reach")
    assert shown(device, "reachTopMm") > 0.0

    model.toggleReach()
    assert shown(device, "reachTopMm") == 0.0


def kept_after(
    kiosk: Kiosk, clock: StagedClock, end: Callable[[Kiosk, StagedClock], None]
) -> Iterator[str]:
    """Choose otherwise in everything, end the visit, and name what the next one finds of it."""
    model, device = display_of(kiosk), kiosk.first.device
    switches = shown(model, "switches")
    usual = [
        *((model, name, value) for name, value in zip(CHOICES, USUAL, strict=True)),
        *((device, name, value) for name, value in zip(LOOK, USUAL_LOOK, strict=True)),
        (switches, "switches", "off"),
        (switches, "paceWords", "2 seconds"),
    ]
    model.scaleText(2)
    model.takeTheme("dark")
    model.takeHand("left")
    model.toggleCalm()
    model.toggleReach()
    switches.use("one")
    switches.slowDown()
    assert [name for one, name, value in usual if shown(one, name) == value] == []
    end(kiosk, clock)

    yield from (name for one, name, value in usual if shown(one, name) != value)


@pytest.mark.parametrize("end", [finish, fall_silent, start_over])
def test_the_next_visitor_finds_the_usual(
    open_kiosk: Kiosk, clock: StagedClock, end: Callable[[Kiosk, StagedClock], None]
) -> None:
    """However the visit ends, nothing of what was chosen is left on the screen."""
    assert list(kept_after(open_kiosk, clock, end)) == []


@pytest.mark.planted("A47", "text and colours that stay as the last visitor chose them")
def test_a_look_that_stays_is_named(open_kiosk: Kiosk, clock: StagedClock) -> None:
    """On the display screen and on all others; the switches are as usual."""
    open_kiosk.end.unread.disconnect(open_kiosk.comfort.display.reset)
    assert list(kept_after(open_kiosk, clock, finish)) == [*CHOICES, *LOOK]


@pytest.mark.planted("A47", "a ring of one switch that still moves for the next visitor")
def test_switches_that_stay_are_named(open_kiosk: Kiosk, clock: StagedClock) -> None:
    """With the pace that was chosen for it."""
    open_kiosk.end.ended.disconnect(open_kiosk.comfort.switches.reset)
    assert list(kept_after(open_kiosk, clock, finish)) == ["switches", "paceWords"]


def test_going_on_within_the_visit_keeps_it(open_kiosk: Kiosk) -> None:
    """It is chosen once, not on each screen."""
    display_of(open_kiosk).scaleText(2)
    for place in (Place(Screen.HOME), Place(Screen.PAGE, "going-home/no-driving")):
        open_kiosk.navigator.go(place.screen, place.subject)
        settle(open_kiosk.window)

        assert shown(open_kiosk.first.device, "textScale") == 2.0


def test_a_change_is_told_to_the_screen(open_kiosk: Kiosk, qtbot: QtBot) -> None:
    """So that the chosen button is marked."""
    model = display_of(open_kiosk)
    with qtbot.waitSignal(model.changed):
        model.takeTheme("dark")


def test_it_begins_at_its_first_part(open_kiosk: Kiosk) -> None:
    """Wherever the last visitor has turned to."""
    model = display_of(open_kiosk)
    model.pager.divide(2)
    shown(model, "parts").goOn()
    assert model.pager.number == 2
    open_kiosk.end.finish()

    assert model.pager.number == 1


def test_another_language_is_chosen_by_its_own_name(open_kiosk: Kiosk) -> None:
    """The visit goes on where it was, and what was the language before is offered then."""
    names = [row.own_name for row in shown(display_of(open_kiosk), "otherLanguages").rows]
    assert names == ["Español", "العربية"]
    display_of(open_kiosk).chooseLanguage("es")
    assert open_kiosk.languages.current.code == "es"
    assert open_kiosk.navigator.place == Place(Screen.HOME)

    names = [row.own_name for row in shown(display_of(open_kiosk), "otherLanguages").rows]
    assert names == ["English", "العربية"]
    open_kiosk.end.finish()
    assert open_kiosk.languages.current.code == "en"


def test_the_time_limit_can_be_lifted_here(open_kiosk: Kiosk) -> None:
    """It is the one that ends visits."""
    assert display_of(open_kiosk).timeLimit is open_kiosk.comfort.time_limit


def test_switches_can_be_chosen_here(open_kiosk: Kiosk) -> None:
    """They are those that the keys of the window go by."""
    shown(display_of(open_kiosk), "switches").use("two")

    assert open_kiosk.comfort.switches.switches is Switches.TWO


def only_heard(model: DisplayModel) -> list[str]:
    """Give the sentences of what the first key makes the kiosk say that stand nowhere here."""
    said = spoken_keys()
    sentences = [said[start:end] for start, end in sentence_spans(said)]
    assert len(sentences) > 1
    return [sentence for sentence in sentences if sentence not in shown(model, "keyWords")]


def test_how_the_keys_work_stands_here(open_kiosk: Kiosk) -> None:
    """Each sentence that the first key makes the kiosk say, in the same order."""
    model = display_of(open_kiosk)
    assert only_heard(model) == []
    assert " ".join(shown(model, "keyWords")) == spoken_keys()


@pytest.mark.planted("A51", "a sentence that only those with a headset learn")
def test_a_sentence_that_is_only_heard_is_named(
    open_kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who does not hear would not know what Select does."""
    shorter = spoken_keys().replace("Select chooses. ", "")
    monkeypatch.setattr("kiosk.viewmodels.display.spoken_keys", lambda: shorter)
    assert only_heard(display_of(open_kiosk)) == ["Select chooses."]


def test_the_screen_can_be_hidden(open_kiosk: Kiosk) -> None:
    """From here, too."""
    display_of(open_kiosk).hide()

    assert open_kiosk.comfort.cover.cover is Cover.HIDDEN


def test_a_language_without_a_voice_is_told(open_kiosk: Kiosk) -> None:
    """In the words that the kiosk gives for it, or none."""
    model = display_of(open_kiosk)
    told = DisplayModel(
        open_kiosk.comfort.display,
        open_kiosk.navigator,
        open_kiosk.languages,
        open_kiosk.comfort.time_limit,
        SwitchesModel(open_kiosk.comfort.switches),
        lambda: "No voice.",
    )

    assert isinstance(shown(model, "voiceWords"), str)
    assert shown(told, "voiceWords") == "No voice."


class TestDevice:
    """What the theme makes of it."""

    def test_reach_goes_by_where_the_screen_hangs(self, qtbot: QtBot) -> None:
        """The higher it hangs, the lower on it things stand."""
        device = Device()
        device.measure(4.0, 1080, 1600)
        device.appear(Display(reach=True))
        device.mount(450.0)
        assert shown(device, "reachTopMm") == 200.0
        with qtbot.waitSignal(device.changed):
            device.mount(1000.0)

        assert shown(device, "reachTopMm") == 280.0

    def test_it_is_anywhere_while_nobody_wants_it_low(self) -> None:
        """However high the screen hangs."""
        device = Device()
        device.mount(1000.0)

        assert shown(device, "reachTopMm") == 0.0

    def test_the_strip_of_reading_aloud_takes_the_actions_place(self, qtbot: QtBot) -> None:
        """Told once when it comes, and once when it goes."""
        device = Device()
        with qtbot.waitSignal(device.changed):
            device.make_room(wanted=True)
        assert shown(device, "actionsGiveWay")
        with qtbot.assertNotEmitted(device.changed):
            device.make_room(wanted=True)

        device.make_room(wanted=False)
        assert not shown(device, "actionsGiveWay")
