"""The page of all settings, made from their declarations.

Run as ``python -m tests.unit.house.settings_page`` to write it anew.
"""

from collections.abc import Iterator
from pathlib import Path

from kiosk.domain.setting_kinds import SettingGroup
from kiosk.domain.settings import ALL_SETTINGS, AnySetting
from kiosk.domain.staff_level import StaffLevel

PAGE = Path("docs", "settings.md")
_HEAD = """\
# Settings

Made from the declarations in `kiosk/domain/*_settings.py` by `python -m
tests.unit.house.settings_page`; a test compares the two.

Staff change them at the kiosk: five taps in the upper right corner, the last one held, then the
PIN and *Settings*. Only what a setting accepts can be put in, and *Back to the usual* takes the
clinic's own value away. What was saved holds from the next start on; the first row of the settings
offers it.

They stand in `settings.toml` in the profile, by the keys below (`clinic.name = "Hill Street"`). A
value that cannot be used falls back alone, and staff are told at its setting. *Settings on a USB
stick* writes them as `askwell-settings.toml` for another kiosk; those marked "this machine" stay
behind.
"""
_WHO = {StaffLevel.RECEPTION: "reception, IT", StaffLevel.IT: "IT"}


def page() -> str:
    """Write the whole page."""
    return "\n".join([_HEAD, *(line for group in SettingGroup for line in _group(group))])


def _group(group: SettingGroup) -> Iterator[str]:
    yield f"## {group.value}\n"
    yield "| Setting | Key | May be | Usual | Who | What for |"
    yield "|---|---|---|---|---|---|"
    yield from (_row(one) for one in ALL_SETTINGS if one.group is group)
    yield ""


def _row(setting: AnySetting) -> str:
    usual = str(setting.raw(setting.default))  # type: ignore[arg-type]
    who = _WHO[setting.level] + ("; this machine" if setting.of_machine else "")
    cells = (
        setting.label,
        f"`{setting.key}`",
        setting.rule.replace("|", r"\|"),
        f"`{usual}`" if usual else "empty",
        who,
        setting.help,
    )
    return f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
