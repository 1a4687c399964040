"""Has visits with canary words made in a process of its own, and looks at all that it leaves."""

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import IO

from tests.end2end.kiosk_process import Sandbox
from tests.privacy.traces import left_over, told
from tests.soak.record import PROJECT

MAY_CHANGE = frozenset({"usage.db", "log/askwell.log"})


@dataclass(frozen=True)
class Aftermath:
    """What many visits have left.

    Attributes:
        done: How often what was done.
        canaries: How many words and questions were looked for.
        left: Files that are new or gone.
        changed: Files that are not as before, below the profile.
        told: Files that hold one of the words.
        said: What the process told on standard error.
    """

    done: Mapping[str, int]
    canaries: int
    left: list[str]
    changed: set[str]
    told: list[str]
    said: str


def make_visits(root: Path, visits: int, seed: int) -> Aftermath:
    """Make visits with a home, a profile and other folders of their own.

    Args:
        root: An empty folder.
        visits: How many.
        seed: Fixes what the visitors do.
    """
    sandbox, tray = Sandbox(root / "sandbox", PROJECT), root / "tray"
    for folder in (sandbox.root, tray):
        folder.mkdir()
    platform = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    words = [str(sandbox.profile), str(tray), "--visits", str(visits), "--seed", str(seed)]
    with subprocess.Popen(
        [sys.executable, "-m", "tests.soak.canary_visits", *words],
        env=sandbox.environment(**platform),
        cwd=PROJECT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        assert _next_line(process.stdout, process.stderr) == "ready"
        paths, before = sandbox.paths(), dict(_sums(sandbox))
        _go_on(process.stdin)
        report = json.loads(_next_line(process.stdout, process.stderr))
        found = list(told(sandbox.contents().items(), report["canaries"]))
        left = list(left_over(paths, sandbox.paths()))
        _go_on(process.stdin)
        _, said = process.communicate()
    after = dict(_sums(sandbox))
    found += told(sandbox.contents().items(), report["canaries"])
    left += left_over(paths, sandbox.paths())
    changed = {path for path in before if before[path] != after.get(path)}
    return Aftermath(report["done"], len(report["canaries"]), left, changed, found, said)


def _sums(sandbox: Sandbox) -> Iterator[tuple[str, str]]:
    for path, content in sandbox.contents().items():
        name = Path(path)
        inside = name.is_relative_to(sandbox.profile)
        yield (
            str(name.relative_to(sandbox.profile) if inside else name),
            sha256(content).hexdigest(),
        )


def _go_on(stdin: IO[str]) -> None:
    stdin.write("\n")
    stdin.flush()


def _next_line(stdout: IO[str], stderr: IO[str]) -> str:
    line = stdout.readline().strip()
    assert line, stderr.read()
    return line
