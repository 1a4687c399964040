"""The workflow that builds on Linux and Windows can be read, and takes only what is pinned."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

WORKFLOW = ".github/workflows/build.yml"


def steps(workflow: dict[str, Any]) -> list[dict[str, Any]]:
    """Give the steps of all jobs."""
    return [step for job in workflow["jobs"].values() for step in job["steps"]]


def faults(text: str, project: Path) -> list[str]:
    """Tell what is not pinned, not limited or not there."""
    workflow = yaml.safe_load(text)
    said = "\n".join(step.get("run", "") for step in steps(workflow))
    may_write = [] if workflow.get("permissions") == {"contents": "read"} else ["may write"]
    return [*may_write, *unlimited(workflow), *unpinned(workflow, text), *lost(said, project)]


def unlimited(workflow: dict[str, Any]) -> Iterator[str]:
    """Tell of jobs that may run for ever, or on another system tomorrow."""
    for name, job in workflow["jobs"].items():
        if "timeout-minutes" not in job:
            yield f"{name} may run for ever"
        if "latest" in job["runs-on"]:
            yield f"{name} runs on whatever is newest"


def unpinned(workflow: dict[str, Any], text: str) -> Iterator[str]:
    """Tell of actions and packages that may change."""
    for step in steps(workflow):
        if "uses" in step and not re.fullmatch(r"[\w/-]+@[0-9a-f]{40}", step["uses"]):
            yield f"not pinned by its commit: {step['uses']}"
        for call in re.findall(r"pip install .*", step.get("run", "")):
            if "--require-hashes" not in call and "--no-index" not in call:
                yield f"without hashes: {call}"
    for action in re.findall(r"uses: (\S+)$", text, re.MULTILINE):
        yield f"no remark tells the version of {action}"


def lost(said: str, project: Path) -> Iterator[str]:
    """Tell of files that are named and not there."""
    named = re.findall(r"(?:tests|assets|\.ci)[/\\][\w/\\.-]*\w", said)
    for locks in re.findall(r"for lock in ([\w ]+);", said):
        named += [f"requirements/{lock}.txt" for lock in locks.split()]
    for path in (name.replace("\\", "/") for name in named):
        if not (project / path).exists():
            yield f"no such file: {path}"


def test_the_workflow_is_sound(project: Path) -> None:
    """Both systems are built, and nothing is taken that may change by itself."""
    text = (project / WORKFLOW).read_text(encoding="utf-8")

    assert faults(text, project) == []
    said = "\n".join(step.get("run", "") for step in steps(yaml.safe_load(text)))
    wanted = (
        ".ci/run", "make package", "-m full", "tests/packaging", "askwell.exe --self-check",
        "pip-audit",
    )  # fmt: skip
    assert [words for words in wanted if words not in said] == []


@pytest.mark.parametrize(
    ("right", "planted", "told"),
    [
        ("@11bd71901bbe5b1630ceea73d27597364c9af683", "@v4", "not pinned"),
        (" # v4.6.2", "", "no remark"),
        ("--no-deps --require-hashes", "", "without hashes"),
        ("contents: read", "contents: write", "may write"),
        ("windows-2022", "windows-latest", "whatever is newest"),
        ("    timeout-minutes: 15\n", "", "for ever"),
        ("tests/unit/domain", "tests/unit/realm", "no such file: tests/unit/realm"),
        (
            "for lock in runtime build;",
            "for lock in runtime bild;",
            "no such file: requirements/bild.txt",
        ),
    ],
)
def test_a_planted_fault_is_found(project: Path, right: str, planted: str, told: str) -> None:
    """Each of them."""
    text = (project / WORKFLOW).read_text(encoding="utf-8")
    assert right in text
    assert told in "\n".join(faults(text.replace(right, planted), project))
