"""`askwell run --pack` with the pack that was written by the guide for authors."""

from tests.end2end.kiosk_process import Sandbox, end

OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}


def test_the_second_pack_runs_by_its_folder_alone(sandbox: Sandbox) -> None:
    """It starts, has nothing to complain of, and ends when it is asked to."""
    folder = sandbox.project / "docs/examples/tms"
    words = ("run", "--pack", str(folder), "--windowed", "1280x800")
    with sandbox.running(*words, **OFFSCREEN) as process:
        said = end(process)

    assert (process.returncode, said) == (0, "")
