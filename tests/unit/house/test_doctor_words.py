"""The words that programs get from ``askwell doctor`` are told to those who write programs."""

import re
from pathlib import Path

import pytest

from kiosk.domain.machine_areas import AREA_OF, Area


@pytest.mark.parametrize("area", Area, ids=lambda area: area.value)
def test_the_guide_lists_each_check_with_its_area(project: Path, area: Area) -> None:
    """A row an area, with all of its checks and no other."""
    guide = (project / "docs" / "session.md").read_text(encoding="utf-8")
    (row,) = re.findall(rf"^\| `{area.value}` \| (.+) \|$", guide, re.MULTILINE)

    assert set(re.findall(r"`([\w-]+)`", row)) == {
        check for check, found in AREA_OF.items() if found is area
    }
