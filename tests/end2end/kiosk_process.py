"""The real program, started as a user starts it, with folders of its own."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ENDS_WITHIN_S = 90
# For SPEECHD_ADDRESS: where nothing is to be read aloud.
NO_VOICES = "unix_socket:/nowhere"


@dataclass(frozen=True)
class Sandbox:
    """All folders that a run of the program may know of.

    Attributes:
        root: Holds the others.
        project: Where the package is.
    """

    root: Path
    project: Path

    @property
    def profile(self) -> Path:
        """Settings, log and memory."""
        return self._folder("profile")

    @property
    def watched(self) -> tuple[Path, ...]:
        """Where nothing of a visit may be found."""
        return self.profile, self._folder("home"), self._folder("tmp"), self._folder("run")

    def environment(self, **more: str) -> dict[str, str]:
        """Give the variables of a session, without a display unless one is added."""
        kept = {
            name: value
            for name, value in os.environ.items()
            if name in {"PATH", "LD_LIBRARY_PATH"} or name.startswith("COVERAGE_")
        }
        home = str(self._folder("home"))
        return {
            **kept,
            "LC_ALL": "C.UTF-8",
            "PYTHONPATH": str(self.project),
            "PYTHONDONTWRITEBYTECODE": "1",
            "HOME": home,
            "TMPDIR": str(self._folder("tmp")),
            "XDG_RUNTIME_DIR": str(self._folder("run")),
            **more,
        }

    def run(self, *words: str, **more: str) -> subprocess.CompletedProcess[str]:
        """Run the program to its end."""
        return subprocess.run(
            command(*words),
            env=self.environment(**more),
            cwd=self.root,
            capture_output=True,
            text=True,
            check=False,
            timeout=ENDS_WITHIN_S,
        )

    @contextmanager
    def running(
        self, *words: str, under: Sequence[str] = (), **more: str
    ) -> Iterator[subprocess.Popen[str]]:
        """Keep the program running while the block lasts.

        Args:
            words: Those of its command line.
            under: Another program with its words, that becomes this one or runs it.
            more: Variables of the session.
        """
        with subprocess.Popen(
            [*under, *command(*words)],
            env=self.environment(**more),
            cwd=self.root,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        ) as process:
            try:
                yield process
            finally:
                if process.poll() is None:
                    process.kill()

    def paths(self) -> set[str]:
        """Name everything in the watched folders, but what the session's speech daemon keeps."""
        daemon = str(self._folder("run") / "speech-dispatcher")
        return {path for path in self._all_paths() if not path.startswith(daemon)}

    def contents(self) -> Mapping[str, bytes]:
        """Read every file in the watched folders, that daemon's too."""
        files = (path for path in self._all_paths() if Path(path).is_file())
        return {path: Path(path).read_bytes() for path in files}

    def _all_paths(self) -> Iterator[str]:
        return (str(path) for folder in self.watched for path in folder.rglob("*"))

    def _folder(self, name: str) -> Path:
        folder = self.root / name
        folder.mkdir(mode=0o700, exist_ok=True)
        return folder


def command(*words: str) -> list[str]:
    """Give the words that start the program."""
    return [sys.executable, "-m", "kiosk", *words]


def end(process: subprocess.Popen[str]) -> str:
    """Ask the program to end, as a session does, and give what it said on standard error."""
    deadline = time.monotonic() + ENDS_WITHIN_S
    while not _catches(process.pid, signal.SIGTERM):
        assert process.poll() is None, "the program has ended by itself"
        assert time.monotonic() < deadline, "the program never listened to signals"
        time.sleep(0.05)
    process.terminate()
    _, said = process.communicate(timeout=ENDS_WITHIN_S)
    return said


def _catches(pid: int, number: int) -> bool:
    status = Path(f"/proc/{pid}/status").read_text()
    (caught,) = (line.split()[1] for line in status.splitlines() if line.startswith("SigCgt:"))
    return bool(int(caught, 16) >> (number - 1) & 1)
