"""Whatever an editor lets staff put in is stored, and read back as it was."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication

from kiosk.domain.opening_hours import DAYS
from kiosk.domain.route import Screen
from kiosk.domain.setting_editors import editor_of
from kiosk.domain.setting_kinds import (
    ChoiceSetting,
    CountSetting,
    FlagSetting,
    HoursSetting,
    NumberSetting,
    TextSetting,
)
from kiosk.domain.settings import ALL_SETTINGS, AnySetting, Settings
from kiosk.services.navigator import Navigator
from kiosk.services.setting_draft import SettingDraft
from kiosk.services.settings_desk import SettingsDesk
from kiosk.storage.profile import Profile
from kiosk.storage.settings_file import read_settings
from kiosk.viewmodels.setting_card import SettingCard
from kiosk.viewmodels.setting_number import SettingNumberModel
from kiosk.viewmodels.staff_ways import StaffWays

STEPS = st.lists(st.sampled_from(["less", "more", "muchLess", "muchMore"]), max_size=12)
TIMES = st.tuples(st.integers(0, 23), st.integers(0, 59)).map(lambda t: f"{t[0]}:{t[1]:02}")
HOURS = st.lists(
    st.tuples(st.sampled_from(DAYS), st.integers(0, 11), st.integers(12, 24)).map(
        lambda span: f"{span[0]} {span[1]}:00-{span[2]}:00"
    ),
    max_size=4,
).map("; ".join)


def typed(setting: AnySetting) -> st.SearchStrategy[str]:
    """What somebody may type for a setting."""
    if isinstance(setting, TextSetting):
        return st.text(max_size=setting.max_length)
    return HOURS if isinstance(setting, HoursSetting) else TIMES | st.just("")


@st.composite
def wishes(draw: st.DrawFn) -> tuple[AnySetting, list[str] | str | bool]:
    """A setting, and what somebody does at its editor."""
    setting = draw(st.sampled_from(ALL_SETTINGS))
    match setting:
        case NumberSetting() | CountSetting():
            return setting, draw(STEPS)
        case ChoiceSetting():
            return setting, draw(st.sampled_from(setting.choices))
        case FlagSetting():
            return setting, draw(st.booleans())
        case _:
            return setting, draw(typed(setting))


@pytest.fixture(scope="module")
def places() -> Iterator[Path]:
    """Room for many profiles."""
    with TemporaryDirectory() as folder:
        yield Path(folder)


@given(wish=wishes())
@settings(max_examples=150, deadline=None)
def test_what_an_editor_offers_is_stored_and_read_back(
    qapp: QGuiApplication, places: Path, wish: tuple[AnySetting, list[str] | str | bool]
) -> None:
    """The same value, and nothing is rejected; what is not acceptable is not put in."""
    assert qapp
    setting, done = wish
    with TemporaryDirectory(dir=places) as folder:
        profile = Profile(Path(folder), writable=True)
        navigator = Navigator()
        draft = SettingDraft(SettingsDesk(profile, Settings()), navigator)
        card = SettingCard(draft, StaffWays(navigator))
        number = SettingNumberModel(draft, card)
        navigator.go(Screen.STAFF_SETTINGS)
        navigator.go(editor_of(setting), setting.key)
        if isinstance(done, list):
            for step in done:
                getattr(number, step)()
        elif (accepted := setting.accepted(done)) is not None:
            draft.put(accepted)
        wanted = draft.value
        card.save()

        read, rejected = read_settings(profile)
        assert read.values.get(setting.key, setting.default) == wanted
        assert rejected == ()
        assert navigator.place.screen is Screen.STAFF_SETTINGS
