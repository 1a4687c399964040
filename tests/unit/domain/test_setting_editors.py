"""Who sees which settings, and the screen of each kind."""

from typing import cast

import pytest

from kiosk.domain.clinic_settings import CLINIC_NAME
from kiosk.domain.setting_editors import (
    EDITORS,
    editor_of,
    groups_for,
    setting_of,
    settings_for,
)
from kiosk.domain.setting_kinds import Setting, SettingGroup
from kiosk.domain.settings import ALL_SETTINGS, AnySetting
from kiosk.domain.staff_level import StaffLevel


class ColorSetting(Setting[str], frozen=True, kw_only=True):
    """A kind that nobody has written an editor for."""

    def accepted(self, raw: object) -> str | None:
        """Accept anything."""
        return str(raw)

    @property
    def rule(self) -> str:
        """Say so."""
        return "anything"


def test_every_setting_has_an_editor() -> None:
    """Its kind alone decides."""
    assert {editor_of(setting) for setting in ALL_SETTINGS} == EDITORS


def test_a_kind_without_an_editor_is_a_mistake() -> None:
    """Whoever adds one finds it at once."""
    color = ColorSetting(
        key="c", label="C", group=SettingGroup.SCREEN, level=StaffLevel.IT, default="", help="C."
    )
    with pytest.raises(TypeError):
        editor_of(cast("AnySetting", color))


def test_it_sees_every_setting_once() -> None:
    """In the order of the groups."""
    shown = [
        one for group in groups_for(StaffLevel.IT) for one in settings_for(StaffLevel.IT, group)
    ]
    assert sorted(one.key for one in shown) == sorted(one.key for one in ALL_SETTINGS)
    assert list(groups_for(StaffLevel.IT)) == list(SettingGroup)


def test_reception_sees_only_what_it_may_change() -> None:
    """And no empty group."""
    groups = groups_for(StaffLevel.RECEPTION)
    shown = [one for group in groups for one in settings_for(StaffLevel.RECEPTION, group)]
    assert {one.level for one in shown} == {StaffLevel.RECEPTION}
    assert SettingGroup.CONTENT not in groups


def test_a_setting_is_found_by_its_key() -> None:
    """Or none is."""
    assert setting_of(CLINIC_NAME.key) is CLINIC_NAME
    assert setting_of("clinic.colour") is None
