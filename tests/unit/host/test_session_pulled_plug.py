"""The files of a session on a computer that goes off, or fills up, while they are written."""

import errno
import os
import resource
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.domain.errors import OutputError
from kiosk.host.session_install import RECORD, install, recorded, remove
from kiosk.host.session_plan import MARK, Compositor, SessionFile, session_plan
from tests.unit.host.machine_tree import write_tree

UNIT = "etc/systemd/system/askwell.service"
PAM = "etc/pam.d/askwell"


class PulledPlugError(Exception):
    """The computer is off."""


@pytest.fixture
def plans(project: Path) -> list[tuple[SessionFile, ...]]:
    """What is installed for the user of before, and then for another."""
    templates = project / "assets" / "session" / "linux"
    return [
        session_plan(templates, Compositor.WESTON, user, ("/opt/askwell/askwell",))
        for user in ("before", "askwell")
    ]


@contextmanager
def unplugged_after(written: int) -> Iterator[None]:
    """Let some files reach the disk; of the next there is only the beginning."""
    left = iter(range(written))

    def sync(descriptor: int) -> None:
        if not stat.S_ISDIR(os.fstat(descriptor).st_mode) and next(left, None) is None:
            os.ftruncate(descriptor, 9)
            raise PulledPlugError

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", sync)
        with pytest.raises(PulledPlugError):
            yield


def texts(plan: tuple[SessionFile, ...]) -> dict[str, str]:
    """Give what stands in the files of a plan."""
    return {str(one.path): one.text for one in plan if not one.target}


def files(root: Path) -> set[str]:
    """Name all but folders."""
    found = root.rglob("*")
    return {str(one.relative_to(root)) for one in found if one.is_symlink() or not one.is_dir()}


def test_each_file_is_that_of_before_or_the_new_one(
    tmp_path: Path, plans: list[tuple[SessionFile, ...]]
) -> None:
    """After whichever of them the plug is pulled, and a removal leaves nothing."""
    before, after = map(texts, plans)
    # The record is written too.
    for written in range(len(after) + 1):
        root = tmp_path / str(written)
        install(root, plans[0])

        with unplugged_after(written):
            install(root, plans[1])

        for path in after:
            assert (root / path).read_text() in {before[path], after[path]}
        assert remove(root) == ()
        assert not files(root)


def test_nothing_is_made_that_no_record_names(
    tmp_path: Path, plans: list[tuple[SessionFile, ...]]
) -> None:
    """The first time: what is there can be taken away, and installed again."""
    for written in range(1, len(texts(plans[0])) + 1):
        root = tmp_path / str(written)
        with unplugged_after(written):
            install(root, plans[0])
        made = {name for name in files(root) if not name.endswith(".new")}
        assert made <= {RECORD, *recorded(root)}

        install(root, plans[0])

        assert files(root) == {RECORD, *(str(one.path) for one in plans[0])}
        assert remove(root) == ()
        assert not root.exists()


def test_what_is_written_is_for_everybody_to_read(
    tmp_path: Path, plans: list[tuple[SessionFile, ...]]
) -> None:
    """However strict the administrator's new files are."""
    strict = os.umask(0o077)
    try:
        install(tmp_path, plans[0])
    finally:
        os.umask(strict)

    assert stat.S_IMODE((tmp_path / UNIT).stat().st_mode) == 0o644


@pytest.mark.parametrize("cut", ["", MARK[:20], MARK])
def test_a_file_that_was_cut_is_ours(
    tmp_path: Path, plans: list[tuple[SessionFile, ...]], cut: str
) -> None:
    """An older version wrote in place: the record names it, so it is renewed or taken away."""
    install(tmp_path, plans[0])
    (tmp_path / UNIT).write_text(cut)

    install(tmp_path, plans[0])

    assert (tmp_path / UNIT).read_text() == texts(plans[0])[UNIT]
    (tmp_path / UNIT).write_text(cut)
    assert remove(tmp_path) == ()


def test_an_empty_file_of_somebody_else_stays(
    tmp_path: Path, plans: list[tuple[SessionFile, ...]]
) -> None:
    """No record names it."""
    write_tree(tmp_path, {PAM: ""})

    with pytest.raises(OutputError, match=f"{PAM} is there already"):
        install(tmp_path, plans[0])


def test_a_record_that_was_cut_is_filled_again(
    tmp_path: Path, plans: list[tuple[SessionFile, ...]]
) -> None:
    """By the first line of what it named; only the links stay unknown."""
    install(tmp_path, plans[0])
    (tmp_path / RECORD).write_text("etc/sysusers.d/askwell.conf\netc/pam.d/as")

    install(tmp_path, plans[0])

    assert texts(plans[0]).keys() <= set(recorded(tmp_path))
    remove(tmp_path)
    assert not files(tmp_path) & texts(plans[0]).keys()


def test_a_full_disk_is_told_with_the_name_of_the_file(
    tmp_path: Path, plans: list[tuple[SessionFile, ...]]
) -> None:
    """What was there before is whole, and nothing half lies beside it."""
    install(tmp_path, plans[0])
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (9, limits[1]))
    try:
        with pytest.raises(OutputError) as raised:
            install(tmp_path, plans[1])
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)

    assert str(raised.value) == f"cannot write {tmp_path / RECORD}: {os.strerror(errno.EFBIG)}"
    assert texts(plans[0]) == {name: (tmp_path / name).read_text() for name in texts(plans[0])}
    assert not list(tmp_path.rglob("*.new"))
