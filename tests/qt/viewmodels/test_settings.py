"""Staff change settings: what they see, what each kind offers, and what is stored."""

import tomllib
from typing import Any, cast

import pytest
from PySide6.QtCore import QObject, Qt

from kiosk.domain.clinic_settings import CLINIC_NAME, DESK_WORDS, OPENING_HOURS
from kiosk.domain.exit_codes import ExitCode
from kiosk.domain.route import Place, Screen
from kiosk.domain.setting_editors import editor_of
from kiosk.domain.settings import ALL_SETTINGS, AnySetting
from kiosk.domain.staff_level import StaffLevel
from kiosk.services.settings_desk import SettingsDesk
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.storage.profile import Profile
from kiosk.storage.settings_file import DAMAGED_FILE, SETTINGS_FILE, read_settings
from kiosk.viewmodels.keyboard import KeyboardModel
from kiosk.viewmodels.typed_line import TypedLineModel
from kiosk.wiring import Kiosk
from tests.fakes.kiosk_parts import build_kiosk, take_down
from tests.fakes.qml_eyes import listed, shown
from tests.fakes.staff_desk import enter, here, open_row, screen, titles, type_keys
from tests.fakes.tiny_pack import TinyPack

# Some build a kiosk of their own.
pytestmark = pytest.mark.usefixtures("qapp")


def file_of(profile: Profile) -> dict[str, Any]:
    """Read the settings file."""
    return tomllib.loads((profile.folder / SETTINGS_FILE).read_text("utf-8"))


def card(kiosk: Kiosk) -> QObject:
    """What all settings have, of the one that shows."""
    model = here(kiosk)
    return model if isinstance(model, TypedLineModel) else cast("QObject", shown(model, "card"))


def keyboard(kiosk: Kiosk) -> KeyboardModel:
    """The keyboard of the screen that shows."""
    return cast("KeyboardModel", shown(here(kiosk), "keyboard"))


def act(model: QObject, *slots: str) -> None:
    """Call what buttons call."""
    for slot in slots:
        getattr(model, slot)()


def choose(kiosk: Kiosk, title: str) -> None:
    """Touch one of a few things."""
    model: Any = here(kiosk)
    shown(model, "list").setProperty("capacity", 100)
    model.choose(next(row["place"] for row in listed(model) if row["title"] == title))


def test_reception_sees_what_it_may_change(kiosk: Kiosk) -> None:
    """And no group without anything of it, nor what is for IT."""
    enter(kiosk, "Settings", level=StaffLevel.RECEPTION)
    assert "Content" not in titles(kiosk)
    assert "Settings on a USB stick" not in titles(kiosk)
    open_row(kiosk, "Clinic")
    assert list(titles(kiosk)) == [
        "Name of the clinic",
        "Phone number",
        "Where staff are",
        "Opening hours",
    ]


def test_a_row_tells_the_value_that_holds(kiosk: Kiosk) -> None:
    """Numbers with their unit, choices in words."""
    enter(kiosk, "Settings", "Screen")
    rows = titles(kiosk)
    assert rows["Height above the floor"] == "850 mm"
    assert rows["Colors at the start"] == "As the system asks"
    act(here(kiosk).property("ways"), "goBack")
    open_row(kiosk, "Sound")
    assert titles(kiosk) == {'Tone at "Still there?"': "On"}


def test_another_group_shows_its_own_settings(kiosk: Kiosk) -> None:
    """Whichever was open before."""
    enter(kiosk, "Settings", "Clinic")
    enter(kiosk, "Settings", "Privacy")
    assert shown(here(kiosk), "title") == "Privacy"
    assert "Therapy on the start screen" in titles(kiosk)


def test_a_number_goes_by_steps_and_is_stored(kiosk: Kiosk, profile: Profile) -> None:
    """The list shows again, says when it holds, and offers the restart for that."""
    enter(kiosk, "Settings", "Screen", "Height above the floor")
    model = here(kiosk)
    assert [shown(model, part) for part in ("number", "unit")] == ["850", "mm"]
    assert shown(model, "bounds").startswith("From 300 to 1")
    assert not shown(card(kiosk), "canSave")
    act(model, "muchMore", "more", "more", "less")
    assert shown(model, "number") == "910"
    act(card(kiosk), "save")

    assert file_of(profile) == {"screen": {"bottom_above_floor_mm": 910.0}}
    assert kiosk.navigator.place == Place(Screen.STAFF_SETTING_GROUP, "SCREEN")
    assert titles(kiosk)["Height above the floor"] == "910 mm"
    assert shown(here(kiosk), "advice").startswith("Saved.")
    act(here(kiosk).property("ways"), "goBack")
    open_row(kiosk, "Restart the kiosk")
    assert kiosk.navigator.place == Place(Screen.STAFF_SURE, ExitCode.RESTART.name)


def test_what_was_stored_elsewhere_is_told_as_waiting_too(kiosk: Kiosk, profile: Profile) -> None:
    """Such as the measure of the screen, before the settings were ever opened."""
    (profile.folder / SETTINGS_FILE).write_text('printer.name = "folder:/nowhere"\n')
    assert not SettingsDesk(profile, kiosk.given.settings).waits_for_start
    card = enter(kiosk, "Measure the screen")
    card.giveRoom(1000, 700)  # type: ignore[attr-defined]
    act(card, "growMuch", "save", "close")
    enter(kiosk, "Settings")
    assert next(iter(titles(kiosk))) == "Restart the kiosk"
    assert shown(here(kiosk), "advice").startswith("Saved.")


def test_a_number_cannot_leave_its_bounds(kiosk: Kiosk) -> None:
    """What would lead out of them is off; a count that may be few has no large step."""
    enter(kiosk, "Settings", "Printing", "Sheets in one visit")
    model = here(kiosk)
    assert shown(model, "large") == ""
    act(model, *["more"] * 20)
    assert (shown(model, "number"), shown(model, "canGrow")) == ("10", False)
    act(model, *["less"] * 20)
    assert (shown(model, "number"), shown(model, "canShrink")) == ("1", False)
    assert shown(model, "lessWords") == "1, less"


def test_what_is_not_saved_is_forgotten(kiosk: Kiosk, profile: Profile) -> None:
    """Whoever goes back finds the value that holds."""
    enter(kiosk, "Settings", "Printing", "Sheets in one visit")
    act(here(kiosk), "more")
    act(card(kiosk).property("ways"), "goBack")
    open_row(kiosk, "Sheets in one visit")
    assert shown(here(kiosk), "number") == "3"
    assert not (profile.folder / SETTINGS_FILE).exists()


def test_back_to_the_usual_takes_the_line_away(kiosk: Kiosk, profile: Profile) -> None:
    """Later versions may have another usual value."""
    (profile.folder / SETTINGS_FILE).write_text("print.max_per_visit = 5\n# mine\n")
    enter(kiosk, "Settings", "Printing", "Sheets in one visit")
    assert shown(card(kiosk), "usual") == "Usual: 3"
    assert shown(card(kiosk), "canUseUsual")
    act(card(kiosk), "useUsual", "save")
    assert (profile.folder / SETTINGS_FILE).read_text() == "# mine\n"


def test_a_choice_is_stored_as_the_file_has_it(kiosk: Kiosk, profile: Profile) -> None:
    """Staff read it in words."""
    enter(kiosk, "Settings", "Screen", "Colors at the start")
    choose(kiosk, "High contrast")
    act(card(kiosk), "save")
    assert file_of(profile) == {"display": {"theme": "contrast"}}


def test_a_flag_is_on_or_off(kiosk: Kiosk, profile: Profile) -> None:
    """Two things to choose from."""
    enter(kiosk, "Settings", "Privacy", "Therapy on the start screen")
    shown(here(kiosk), "list").setProperty("capacity", 9)
    assert [(row["title"], row["chosen"]) for row in listed(here(kiosk))] == [
        ("On", False),
        ("Off", True),
    ]
    choose(kiosk, "On")
    act(card(kiosk), "save")
    assert file_of(profile) == {"attract": {"show_therapy": True}}


def test_a_text_is_typed_on_the_screen(kiosk: Kiosk, profile: Profile) -> None:
    """Its last letters count down."""
    enter(kiosk, "Settings", "Clinic", "Name of the clinic")
    assert shown(here(kiosk), "notice").startswith("60 ")
    type_keys(keyboard(kiosk), "H", "i", "l", "l")
    assert shown(here(kiosk), "canSave")
    act(here(kiosk), "save")
    assert file_of(profile) == {"clinic": {"name": "Hill"}}


def test_enter_saves_and_a_real_keyboard_types(kiosk: Kiosk, profile: Profile) -> None:
    """IT may have one with them."""
    enter(kiosk, "Settings", "Content", "Folder of the content")
    for letter in "/srv/my_pack":
        assert keyboard(kiosk).takeKey(0, letter)
    assert keyboard(kiosk).takeKey(Qt.Key.Key_Return.value, "\r")
    assert file_of(profile) == {"pack": {"folder": "/srv/my_pack"}}


def test_an_empty_line_means_the_usual_words(kiosk: Kiosk, profile: Profile) -> None:
    """Those of the program, which each visitor reads in another language."""
    (profile.folder / SETTINGS_FILE).write_text('clinic.desk_words = "the counter"\n# mine\n')
    enter(kiosk, "Settings", "Clinic", "Where staff are")
    assert shown(keyboard(kiosk), "text") == "the counter"
    type_keys(keyboard(kiosk), "Clear all that you typed")
    assert shown(here(kiosk), "hint") == f"Usual: {DESK_WORDS.default}"
    assert shown(here(kiosk), "canSave")
    act(here(kiosk), "save")
    assert (profile.folder / SETTINGS_FILE).read_text() == "# mine\n"
    assert titles(kiosk)["Where staff are"] == DESK_WORDS.default
    open_row(kiosk, "Where staff are")
    assert shown(keyboard(kiosk), "empty")


def test_a_key_saves_nothing_that_cannot_be_used(kiosk: Kiosk) -> None:
    """The screen stays; the usual can be taken."""
    enter(kiosk, "Settings", "Clinic", "Restart at night")
    keyboard(kiosk).takeKey(Qt.Key.Key_Backspace.value, "")
    assert (shown(here(kiosk), "wrong"), shown(here(kiosk), "canSave")) == (True, False)
    keyboard(kiosk).entered.emit()
    assert screen(kiosk) is Screen.STAFF_SETTING_TEXT
    act(here(kiosk), "useUsual")
    assert shown(keyboard(kiosk), "text") == "03:30"


def test_a_space_that_no_keyboard_of_ours_has_cannot_be_saved(kiosk: Kiosk) -> None:
    """A real one can type it."""
    enter(kiosk, "Settings", "Clinic", "Name of the clinic")
    keyboard(kiosk).takeKey(0, "x")
    kiosk.staff.settings.typist.type("\u00a0y")
    assert shown(here(kiosk), "notice") == "This cannot be used."


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("mon", "Part 1: it must tell days first, then times."),
        ("mon 8:00-12:00; tu 8:00-9:00", "Part 2: the days are mon, tue,"),
        ("mon 8-12", "Part 1: times are written like 08:00-17:00,"),
    ],
)
def test_hours_that_cannot_be_read_are_told_in_words(kiosk: Kiosk, typed: str, said: str) -> None:
    """With an example."""
    enter(kiosk, "Settings", "Clinic", "Opening hours")
    for letter in typed:
        keyboard(kiosk).takeKey(0, letter)
    assert shown(here(kiosk), "notice").startswith(said)
    assert shown(here(kiosk), "notice").endswith("mon-fri 08:00-17:00; sat 09:00-12:00")
    assert not shown(here(kiosk), "canSave")


def test_hours_are_stored_as_they_are_written(kiosk: Kiosk, profile: Profile) -> None:
    """And shown so in their row."""
    enter(kiosk, "Settings", "Clinic", "Opening hours")
    for letter in "Mon-Wed 8:00-12:00":
        keyboard(kiosk).takeKey(0, letter)
    act(here(kiosk), "save")
    assert file_of(profile) == {"clinic": {"hours": "mon-wed 08:00-12:00"}}
    assert titles(kiosk)["Opening hours"] == "mon-wed 08:00-12:00"


def test_a_time_of_the_day_is_typed_too(kiosk: Kiosk) -> None:
    """What is no time is told."""
    enter(kiosk, "Settings", "Clinic", "Restart at night")
    keyboard(kiosk).takeKey(Qt.Key.Key_Backspace.value, "")
    assert shown(here(kiosk), "notice") == "A time is written like this: 03:30"


def test_hours_have_english_keys_in_every_language(
    pack: TinyPack, profile: Profile, clock: StagedClock
) -> None:
    """The days are written in English letters."""
    kiosk = build_kiosk(pack, profile, clock, language="ar", show_unreviewed=True)
    kiosk.door.admit(StaffLevel.IT)
    for setting, letter in ((OPENING_HOURS, "Q"), (CLINIC_NAME, "ض")):
        kiosk.navigator.go(editor_of(setting), setting.key)
        assert letter in {row.words for row in shown(keyboard(kiosk), "keys").rows}
    take_down(kiosk)


def test_a_wrong_value_in_the_file_is_told_at_its_setting(kiosk: Kiosk, profile: Profile) -> None:
    """In its group too; saving the usual one takes it away."""
    (profile.folder / SETTINGS_FILE).write_text("print.max_per_visit = 99\n")
    enter(kiosk, "Settings")
    assert titles(kiosk)["Printing"] == "Look here: something is wrong"
    open_row(kiosk, "Printing")
    assert titles(kiosk)["Sheets in one visit"] == "Look here: something is wrong"
    open_row(kiosk, "Sheets in one visit")
    assert "it must be a whole number from 1 to 10" in shown(card(kiosk), "notice")
    act(card(kiosk), "save")
    assert titles(kiosk)["Sheets in one visit"] == "3"
    assert file_of(profile) == {}


def test_what_belongs_to_no_setting_is_told_of_the_file(kiosk: Kiosk, profile: Profile) -> None:
    """To IT, who can mend it."""
    (profile.folder / SETTINGS_FILE).write_text("colour = 1\n")
    enter(kiosk, "Settings", "The settings file")
    assert titles(kiosk) == {"colour": "is not a setting of this program"}
    assert shown(here(kiosk), "title") == "The settings file"
    assert "settings.toml" in shown(here(kiosk), "advice")
    enter(kiosk, "Settings", level=StaffLevel.RECEPTION)
    assert "The settings file" not in titles(kiosk)


@pytest.mark.parametrize(("name", "content"), [(SETTINGS_FILE, "= 1\n"), (DAMAGED_FILE, "")])
def test_a_file_that_is_wrong_as_a_whole_is_not_called_a_line(
    kiosk: Kiosk, profile: Profile, name: str, content: str
) -> None:
    """The defaults may hold in its stead; its row says what to do."""
    (profile.folder / name).write_text(content)
    enter(kiosk, "Settings", "The settings file")
    assert list(titles(kiosk)) == [name]
    said = "Something is wrong here. Put it right in the profile folder."
    assert shown(here(kiosk), "advice") == said


def test_a_value_that_cannot_be_written_is_told(
    pack: TinyPack, profile: Profile, clock: StagedClock
) -> None:
    """The screen stays, and says who can help."""
    kiosk = build_kiosk(pack, Profile(profile.folder, writable=False), clock)
    enter(kiosk, "Settings", "Printing", "Paper")
    choose(kiosk, "A4")
    act(card(kiosk), "save")
    assert screen(kiosk) is Screen.STAFF_SETTING_CHOICE
    assert shown(card(kiosk), "notice").startswith("Not saved.")
    choose(kiosk, "Letter")
    assert shown(card(kiosk), "notice") == ""
    take_down(kiosk)


@pytest.mark.parametrize("setting", ALL_SETTINGS, ids=lambda setting: setting.key)
def test_every_setting_has_its_screen(kiosk: Kiosk, setting: AnySetting) -> None:
    """With its name, what it is for, and what is usual."""
    kiosk.door.admit(StaffLevel.IT)
    kiosk.navigator.go(editor_of(setting), setting.key)
    assert shown(card(kiosk), "title") == setting.label
    assert shown(card(kiosk), "help") == setting.help
    is_typed = isinstance(here(kiosk), TypedLineModel)
    assert shown(card(kiosk), "hint" if is_typed else "usual").startswith("Usual: ")
    assert not shown(card(kiosk), "canUseUsual")


@pytest.fixture
def printers(kiosk: Kiosk) -> Kiosk:
    """The screen of the printer, on a machine with two."""
    kiosk.staff.settings.printers.look = lambda: None  # type: ignore[method-assign]
    kiosk.staff.settings.printers._names = ("Front", "Back")
    enter(kiosk, "Settings", "Printing", "Printer")
    return kiosk


def test_a_printer_is_chosen_among_those_of_the_machine(printers: Kiosk, profile: Profile) -> None:
    """The first is the one that the machine calls its default."""
    model = here(printers)
    shown(model, "list").setProperty("capacity", 9)
    assert [row["title"] for row in listed(model)] == [
        "The usual printer of this computer",
        "Front",
        "Back",
        "Another one: type its name",
    ]
    assert shown(model, "found") == ""
    choose(printers, "Back")
    act(card(printers), "save")
    assert file_of(profile) == {"printer": {"name": "Back"}}


def test_a_printer_that_the_machine_does_not_name_can_be_typed(
    printers: Kiosk, profile: Profile
) -> None:
    """Such as one by its address; it stays in the list once it is set."""
    choose(printers, "Another one: type its name")
    for letter in "ipp://p.local/ipp/print":
        keyboard(printers).takeKey(0, letter)
    act(here(printers), "save")
    assert screen(printers) is Screen.STAFF_SETTING_PRINTER
    assert read_settings(profile)[0].values == {"printer.name": "ipp://p.local/ipp/print"}
    shown(here(printers), "list").setProperty("capacity", 9)
    rows = {row["title"]: row["chosen"] for row in listed(here(printers))}
    assert rows["ipp://p.local/ipp/print"]


def test_a_machine_without_printers_says_so(printers: Kiosk) -> None:
    """Or that they are still looked for."""
    found = printers.staff.settings.printers
    found._names = ()
    found.changed.emit()
    assert shown(here(printers), "found") == "This computer names no printer."


def test_a_machine_that_could_not_be_asked_is_not_called_one_without_printers(
    printers: Kiosk,
) -> None:
    """Nobody knows which it has."""
    found = printers.staff.settings.printers
    found._names, found._failed = (), True
    found.changed.emit()
    assert shown(here(printers), "found") == "The printers could not be looked for."
