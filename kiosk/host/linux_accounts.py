"""Whom a Linux machine knows, from the files that name its users and groups."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from kiosk.domain.machine_linux import Account
from kiosk.host.running_programs import RunningProgram
from kiosk.host.system_files import text_of

# Source: passwd(5) and group(5), the fields of a line.
_USER_FIELDS = 7
_GROUP_FIELDS = 4


def account(root: Path, name: str, programs: Iterable[RunningProgram]) -> Account | None:
    """Tell what is known of a user; None where there is none of that name.

    Args:
        root: Of the file system.
        name: Of the user.
        programs: All that runs.
    """
    users = (fields for fields in _records(root / "etc/passwd", _USER_FIELDS) if fields[0] == name)
    found = next(users, None)
    if found is None:
        return None
    uid, own_group, shell = int(found[2]), found[3], found[6]
    return Account(
        name=name,
        uid=uid,
        login_shell=shell,
        groups=frozenset(
            group
            for group, _, number, members in _records(root / "etc/group", _GROUP_FIELDS)
            if number == own_group or name in members.split(",")
        ),
        programs=frozenset(one.name for one in programs if one.uid == uid),
    )


def _records(file: Path, count: int) -> Iterator[list[str]]:
    lines = (line.split(":") for line in text_of(file).splitlines())
    return (fields for fields in lines if len(fields) == count)
