"""What doctor says of the PINs of staff."""

from pathlib import Path

import pytest

from kiosk.commands.doctor_pins import check_pins
from kiosk.domain.machine import Level
from kiosk.storage.pin_file import PIN_FILE
from kiosk.storage.profile import Profile

WHOLE = '{"it": "$argon2id$", "reception": ""}'


@pytest.mark.parametrize(
    ("content", "level", "message", "fix"),
    [
        (WHOLE, Level.OK, "set", ""),
        (None, Level.WARNING, "no PIN is set, so nobody", "run askwell setup"),
        ("{", Level.WARNING, "the file of the PINs is damaged", "delete {file}, start"),
    ],
)
def test_each_state_of_the_pins_is_told_with_its_fix(
    tmp_path: Path, content: str | None, level: Level, message: str, fix: str
) -> None:
    """Visitors are served all the same, so none is a fault."""
    file = tmp_path / PIN_FILE
    if content is not None:
        file.write_text(content)

    (found,) = check_pins(Profile(tmp_path, writable=True))

    assert (found.check, found.level) == ("pins", level)
    assert found.message.startswith(message)
    assert fix.format(file=file) in found.fix
