"""Whatever stands in the layout file of a keyboard: a layout, or a fault with its file."""

import shutil
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.content.errors import KeyboardError
from kiosk.content.keyboard_check import check_keyboards
from kiosk.content.keyboard_file import read_keyboard
from tests.fuzz.opened_files import opened_files, outside
from tests.fuzz.spoiling import spoiled

SHIPPED = Path(__file__).parents[2] / "assets" / "keyboards"


@pytest.fixture(scope="module")
def keyboards(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The layouts that ship."""
    return Path(shutil.copytree(SHIPPED, tmp_path_factory.mktemp("keyboards") / "all"))


@pytest.mark.parametrize("language", ["en", "es", "ar"])
@settings(
    max_examples=120,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(data=st.data())
def test_a_spoiled_layout_is_a_fault_or_a_layout(
    language: str, keyboards: Path, data: st.DataObject
) -> None:
    """Reading raises nothing else, and reads nothing else; the check ends with findings."""
    file = keyboards / f"{language}.toml"
    whole = (SHIPPED / file.name).read_bytes()
    file.write_bytes(data.draw(spoiled(whole)))
    with opened_files() as opened:
        with suppress(KeyboardError):
            read_keyboard(keyboards, language)
        check_keyboards(keyboards)
    file.write_bytes(whole)
    assert outside(opened, keyboards) == []
