"""The locks name every package with hashes and no place to fetch it from."""

import re
import tomllib
from pathlib import Path

import pytest

LOCKS = ("runtime", "authoring", "test", "build", "audit")


def faults(lock: str) -> list[str]:
    """Tell what a lock may not hold: an address, an option, a package without exact hash."""
    rows = [row for row in lock.splitlines() if row.strip() and not row.startswith("#")]
    packages = re.split(r"\n(?=\S)", "\n".join(rows))
    options = [row for row in rows if "://" in row or re.match(r"--|-[a-z]\b", row)]
    loose = [
        one.splitlines()[0]
        for one in packages
        if not one.startswith("-") and not re.match(r"[\w.-]+==\S+.*\\\n\s+--hash=sha256:", one)
    ]
    return options + loose


@pytest.mark.parametrize("name", LOCKS)
def test_the_lock_is_exact(project: Path, name: str) -> None:
    """Each package has one version and its hashes; no address stands in the file."""
    lock = (project / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    assert "==" in lock
    assert faults(lock) == []


@pytest.mark.parametrize("group", ["dependencies", "authoring", "test", "build", "audit"])
def test_each_declared_package_is_locked(project: Path, group: str) -> None:
    """What pyproject.toml asks for stands in the lock of its group."""
    declared = tomllib.loads((project / "pyproject.toml").read_text(encoding="utf-8"))
    wanted: list[str] = {
        "dependencies": declared["project"]["dependencies"],
        "authoring": declared["project"]["optional-dependencies"]["authoring"],
        "test": declared["dependency-groups"]["test"],
        "build": declared["dependency-groups"]["build"],
        "audit": declared["dependency-groups"]["audit"],
    }[group]
    file = "runtime" if group == "dependencies" else group
    lock = (project / "requirements" / f"{file}.txt").read_text(encoding="utf-8")
    locked = set(re.findall(r"^([\w.-]+)==", lock, re.MULTILINE))
    names = {re.split(r"[<>=[]", one)[0].lower().replace("_", "-") for one in wanted}
    assert names - locked == set()


@pytest.mark.parametrize(
    "lock",
    [
        "segno==1.6.6\n",
        "segno>=1.6 \\\n    --hash=sha256:00\n",
        "--extra-index-url file:///somewhere\nsegno==1.6.6 \\\n    --hash=sha256:00\n",
        "-f wheels\nsegno==1.6.6 \\\n    --hash=sha256:00\n",
        "segno @ https://example.org/segno.whl \\\n    --hash=sha256:00\n",
    ],
)
def test_a_planted_fault_is_found(lock: str) -> None:
    """A missing hash, a range, an option and an address are found."""
    assert faults(lock) != []
