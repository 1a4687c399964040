"""The page of all settings says what is declared."""

from pathlib import Path

from kiosk.domain.settings import ALL_SETTINGS
from tests.unit.house.settings_page import PAGE, page


def test_the_page_is_fresh(project: Path) -> None:
    """Else run `python -m tests.unit.house.settings_page`."""
    assert (project / PAGE).read_text(encoding="utf-8") == page()


def test_each_setting_stands_on_it() -> None:
    """With its key and what it is for."""
    written = page()
    assert [one.key for one in ALL_SETTINGS if f"| `{one.key}` |" not in written] == []
    assert [one.key for one in ALL_SETTINGS if one.help not in written] == []
