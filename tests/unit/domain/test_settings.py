"""Settings: each declared once and well, and one bad value costs only itself."""

from collections.abc import Iterator
from importlib import import_module
from math import inf, nan
from pkgutil import iter_modules
from typing import TypedDict

import pytest

import kiosk.domain
from kiosk.domain.clinic_settings import (
    CLINIC_NAME,
    DESK_WORDS,
    ENDORSEMENT,
    OPENING_HOURS,
    PACK_FOLDER,
)
from kiosk.domain.folder_setting import FolderSetting
from kiosk.domain.opening_hours import ALWAYS_OPEN
from kiosk.domain.printing_settings import PRINT_INTERVAL
from kiosk.domain.screen_settings import PX_PER_MM, RENDERER
from kiosk.domain.setting_kinds import (
    ChoiceSetting,
    CountSetting,
    FlagSetting,
    HoursSetting,
    NumberSetting,
    Setting,
    SettingGroup,
    TextSetting,
    TimeSetting,
)
from kiosk.domain.settings import ALL_SETTINGS, Rejected, Settings, safe_settings, settings_from
from kiosk.domain.staff_level import StaffLevel
from kiosk.domain.visit_settings import OWN_QUESTIONS, SHOW_THERAPY


class Shown(TypedDict):
    """What a setting has for the staff area."""

    label: str
    group: SettingGroup
    level: StaffLevel


SHOWN = Shown(label="L", group=SettingGroup.CLINIC, level=StaffLevel.IT)
WIDTH = NumberSetting(
    key="width", default=5.0, minimum=2.0, maximum=12.5, unit="mm", help="W.", **SHOWN
)
WAIT = NumberSetting(
    key="wait", default=0.0, minimum=0.0, maximum=9.0, unit="s", help="W.", **SHOWN
)
COPIES = CountSetting(key="copies", default=3, minimum=1, maximum=10, help="C.", **SHOWN)
NAME = TextSetting(key="name", default="", max_length=8, help="N.", **SHOWN)
DESK = TextSetting(key="desk", default="desk", max_length=8, may_be_empty=False, help="D.", **SHOWN)
PAPER = ChoiceSetting(
    key="paper", default="a4", choices=("a4", "letter"), words=("A4", "Letter"), help="P.", **SHOWN
)
FOLDER = FolderSetting(key="folder", default="", max_length=600, help="F.", **SHOWN)
OPEN = FlagSetting(key="open", default=True, help="O.", **SHOWN)
HOURS = HoursSetting(key="hours", default=ALWAYS_OPEN, help="H.", **SHOWN)
NIGHT = TimeSetting(key="night", default="03:30", help="N.", **SHOWN)


def _declared() -> Iterator[Setting[object]]:
    for found in iter_modules(kiosk.domain.__path__, "kiosk.domain."):
        if found.name.endswith("_settings"):
            values = vars(import_module(found.name)).values()
            yield from (value for value in values if isinstance(value, Setting))


def test_no_key_is_declared_twice() -> None:
    """Every key of the registry is its own."""
    keys = [setting.key for setting in ALL_SETTINGS]

    assert sorted(set(keys)) == sorted(keys)


def test_every_declared_setting_is_in_the_registry() -> None:
    """A setting that is declared but not registered could never be set."""
    assert {s.key for s in _declared()} == {s.key for s in ALL_SETTINGS}


def test_no_two_settings_of_a_group_have_the_same_label() -> None:
    """Staff tell them apart by it."""
    shown = [(setting.group, setting.label) for setting in ALL_SETTINGS]

    assert sorted(set(shown), key=str) == sorted(shown, key=str)


@pytest.mark.parametrize("setting", ALL_SETTINGS, ids=lambda setting: setting.key)
def test_a_label_is_a_few_words(setting: Setting[object]) -> None:
    """It stands on a row of a list, and is no sentence."""
    assert 0 < len(setting.label) <= 30
    assert setting.label[0].isupper()
    assert not setting.label.endswith(".")


def test_each_choice_has_its_own_words() -> None:
    """Staff read them, not what stands in the file."""
    for setting in ALL_SETTINGS:
        if isinstance(setting, ChoiceSetting):
            assert len(setting.words) == len(setting.choices) == len(set(setting.words))


@pytest.mark.parametrize("setting", ALL_SETTINGS, ids=lambda setting: setting.key)
def test_every_default_is_acceptable_and_explained(setting: Setting[object]) -> None:
    """A default keeps its own rule, and the help is one sentence."""
    assert setting.accepted(setting.default) == setting.default
    assert setting.help.endswith(".")
    assert setting.rule


@pytest.mark.parametrize("setting", ALL_SETTINGS, ids=lambda setting: setting.key)
def test_a_value_is_accepted_again_as_it_stands_in_a_file(setting: Setting[object]) -> None:
    """What is written for a value is that value."""
    raw = setting.raw(setting.default)

    assert isinstance(raw, bool | int | float | str)
    assert setting.accepted(raw) == setting.default


@pytest.mark.parametrize(
    ("setting", "raw", "value"),
    [
        (WIDTH, 2, 2.0),
        (WIDTH, 12.5, 12.5),
        (COPIES, 1, 1),
        (COPIES, 10, 10),
        (NAME, "  Clinic ", "Clinic"),
        (NAME, "", ""),
        (NAME, "Grüße 12", "Grüße 12"),
        (DESK, "x", "x"),
        (PAPER, "letter", "letter"),
        (OPEN, False, False),
        (HOURS, "", ALWAYS_OPEN),
        (NIGHT, " 3:05 ", "3:05"),
        (NIGHT, "23:59", "23:59"),
        (NIGHT, "", ""),
        (FOLDER, "", ""),
        (FOLDER, " /srv/packs ", "/srv/packs"),
        (FOLDER, "/" + "a" * 255 + "/" + "ä" * 127, "/" + "a" * 255 + "/" + "ä" * 127),
        (FOLDER, "C:\\" + "a" * 255 + "\\packs", "C:\\" + "a" * 255 + "\\packs"),
    ],
)
def test_a_fitting_value_is_accepted(setting: Setting[object], raw: object, value: object) -> None:
    """A value within the rule is taken over in the setting's own type."""
    accepted = setting.accepted(raw)

    assert (accepted, type(accepted)) == (value, type(value))


@pytest.mark.parametrize(
    ("setting", "raw"),
    [
        (WIDTH, 1.99),
        (WIDTH, 12.6),
        (WIDTH, nan),
        (WIDTH, inf),
        (WAIT, True),
        (WIDTH, "5"),
        (COPIES, 0),
        (COPIES, 11),
        (COPIES, 2.0),
        (COPIES, True),
        (NAME, "123456789"),
        (NAME, "two\nrow"),
        (NAME, "\u202etext"),
        (NAME, 5),
        (DESK, ""),
        (DESK, "   "),
        (PAPER, "A4"),
        (PAPER, 4),
        (OPEN, 1),
        (OPEN, "true"),
        (HOURS, "monday"),
        (HOURS, "mon 08:00-12:00\n"),
        (HOURS, 8),
        (NIGHT, "24:00"),
        (NIGHT, "3"),
        (NIGHT, 3.5),
        (FOLDER, "/srv/" + "a" * 256),
        (FOLDER, "C:\\" + "a" * 256 + "\\packs"),
        (FOLDER, "ä" * 128),
        (FOLDER, "/a" * 301),
        (FOLDER, 5),
    ],
)
def test_an_unfitting_value_is_not_accepted(setting: Setting[object], raw: object) -> None:
    """A wrong type, a value out of bounds and a control character are refused."""
    assert setting.accepted(raw) is None


@pytest.mark.parametrize(
    ("setting", "rule"),
    [
        (WIDTH, "a number from 2 to 12.5 mm"),
        (COPIES, "a whole number from 1 to 10"),
        (NAME, "one line of text of 0 to 8 characters"),
        (DESK, "one line of text of 1 to 8 characters"),
        (PAPER, 'one of "a4", "letter"'),
        (OPEN, "true or false"),
        (NIGHT, 'a time such as "03:30", or empty'),
        (FOLDER, "a path of 0 to 600 characters, each name of at most 255 bytes"),
    ],
)
def test_a_rule_reads_as_the_end_of_a_sentence(setting: Setting[object], rule: str) -> None:
    """What is acceptable is said with its bounds and unit."""
    assert setting.rule == rule


def test_without_a_value_the_default_holds() -> None:
    """Fresh settings give the defaults."""
    fresh = Settings()

    assert fresh.get(PX_PER_MM) == 4.03
    assert fresh.get(DESK_WORDS) == "the front desk"
    assert fresh.get(OWN_QUESTIONS) is True


def test_safe_mode_keeps_nothing_but_the_pack() -> None:
    """Whatever else was set may be what makes the kiosk crash; another pack may mislead."""
    settings, _ = settings_from({"renderer": "gpu", "pack.folder": "/packs/spine"})
    safe = safe_settings(settings)

    assert safe.get(RENDERER) == "software"
    assert safe.get(PACK_FOLDER) == "/packs/spine"


def test_a_bad_value_costs_only_itself() -> None:
    """The good values beside it are taken over, and each bad one is reported with its reason."""
    settings, rejected = settings_from(
        {
            "screen.px_per_mm": 99,
            "clinic.name": "Lakeside",
            "attract.show_therapy": "yes",
            "printer.colour": "red",
        }
    )

    assert settings.get(CLINIC_NAME) == "Lakeside"
    assert settings.get(PX_PER_MM) == 4.03
    assert settings.get(SHOW_THERAPY) is False
    assert rejected == (
        Rejected("screen.px_per_mm", "must be a number from 2 to 12 px/mm"),
        Rejected("attract.show_therapy", "must be true or false"),
        Rejected("printer.colour", "is not a setting of this program"),
    )


def test_a_rejection_does_not_repeat_the_value() -> None:
    """What somebody wrote by mistake, such as a password, does not travel on into a report."""
    _settings, rejected = settings_from({"renderer": "hunter2", "language": "hunter2\n"})

    assert "hunter2" not in str(rejected)


def test_an_accepted_false_is_not_taken_for_nothing() -> None:
    """False, zero and empty text are values too."""
    raw = {"own_questions.allowed": False, "print.min_interval_s": 0, "clinic.endorsement": ""}

    settings, rejected = settings_from(raw)

    assert (settings.get(OWN_QUESTIONS), settings.get(PRINT_INTERVAL)) == (
        False,
        0,
    )
    assert (settings.get(ENDORSEMENT), rejected) == ("", ())


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (8, 'must be days and times such as "mon-fri 08:00-17:00; sat 09:00-12:00", or empty'),
        ("monday 08:00-12:00", "; in entry 1, the days are mon, tue, "),
    ],
)
def test_wrong_hours_are_explained(raw: object, reason: str) -> None:
    """Staff are told the entry that cannot be read; the kiosk counts as always open."""
    settings, (rejected,) = settings_from({"clinic.hours": raw})

    assert settings.get(OPENING_HOURS) == ALWAYS_OPEN
    assert reason in rejected.reason
    assert "monday" not in rejected.reason
