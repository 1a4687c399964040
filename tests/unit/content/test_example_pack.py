"""The second pack, written by the guide for authors alone, is sound."""

from datetime import date
from itertools import chain
from pathlib import Path

import pytest

from kiosk.content.check.rules import check_pack
from kiosk.content.codes import Code
from kiosk.content.pack import Pack, open_pack
from kiosk.content.verify import verify_pack

# The day it was finished: age is judged by a release, not by whoever runs the tests later.
FINISHED = date(2026, 11, 29)


@pytest.fixture(scope="module")
def folder(project: Path) -> Path:
    """TMS in brief; not among the packs that are installed with the program."""
    return project / "docs/examples/tms"


@pytest.fixture(scope="module")
def pack(folder: Path) -> Pack:
    """The same in English."""
    return open_pack(folder, "en")


def test_it_has_no_fault_and_no_review(project: Path, folder: Path) -> None:
    """Of all that the check may warn of only this is left: no clinician has signed."""
    icons = frozenset(path.stem for path in (project / "assets/icons").glob("*.svg"))
    report = check_pack(folder, FINISHED, icons)
    assert [finding.code for finding in report.findings] == [Code.REVIEW_MISSING]


def test_it_can_be_shown(folder: Path) -> None:
    """The pass of the running kiosk finds nothing."""
    assert verify_pack(folder, "en") is None


def test_it_has_what_was_asked_for(pack: Pack) -> None:
    """In brief: 5 topics, 12 answers, 15 questions, with at least one for each stage."""
    topics = [topic for group in pack.groups for topic in group.topics]
    stages = {question.stage for question in pack.questions()}
    assert (len(topics), len(pack.answer_ids()), len(pack.questions())) == (5, 12, 15)
    assert stages == {stage.id for stage in pack.stages()}


def test_each_text_rests_on_facts_and_sources(pack: Pack) -> None:
    """Pages, answers and questions; a visitor can see where each page comes from."""
    topics = chain.from_iterable(group.topics for group in pack.groups)
    pages = [pack.page(page) for topic in topics for page in pack.topic(topic).pages]
    pages += [answer.page for answer in pack.answers()]
    assert [page.id for page in pages if not (page.facts and page.sources)] == []
    assert [question.id for question in pack.questions() if not question.facts] == []
    assert all(pack.source(source).url for page in pages for source in page.sources)


def test_it_is_not_installed_with_the_program(project: Path) -> None:
    """What nobody has reviewed never shows by itself: the program packs all of assets."""
    installed = {path.parent.name for path in (project / "assets/packs").glob("*/pack.toml")}
    assert installed == {"ketamine"}
