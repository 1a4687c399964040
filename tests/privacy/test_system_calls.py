"""Whose deed a call is, as strace tells it."""

from tests.privacy.system_calls import Deed, deeds

# A child of vfork has become another program before the call that made it comes back.
LATE = """10 execve("/usr/bin/python", ["python"], 0x1) = 0
10 vfork( <unfinished ...>
11 execve("/usr/bin/pactl", ["pactl"], 0x1) = 0
10 <... vfork resumed>) = 11
11 mkdir("/home/.config", 0700) = 0
"""


def test_a_program_keeps_its_name_when_its_maker_is_told_late() -> None:
    """Else what it does would be taken for a deed of the program that started it."""
    assert list(deeds(LATE)) == [Deed("pactl", "mkdir", "/home/.config")]
