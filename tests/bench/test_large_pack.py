"""The pack that the start is measured with."""

from pathlib import Path

import pytest

from kiosk.content.pack import Pack, open_pack
from kiosk.content.verify import verify_pack
from kiosk.host.bundle import default_pack
from tests.bench import large_pack
from tests.bench.large_pack import write_large_pack


@pytest.fixture(scope="module")
def doubled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped pack twice as large."""
    return write_large_pack(default_pack(), tmp_path_factory.mktemp("packs") / "doubled", 2)


def _sizes(pack: Pack) -> list[int]:
    topics = [pack.topic(topic) for group in pack.groups for topic in group.topics]
    pages = [page for topic in topics for page in topic.pages]
    return [len(topics), len(set(pages)), len(pack.answers()), len(pack.questions())]


def test_it_is_a_pack_without_a_fault(doubled: Path) -> None:
    """Every id leads somewhere and none comes twice."""
    assert verify_pack(doubled, "en") is None


def test_it_has_twice_as_much_of_everything(doubled: Path) -> None:
    """Topics, pages, answers and ready questions are doubled."""
    once = _sizes(open_pack(default_pack(), "en"))
    assert _sizes(open_pack(doubled, "en")) == [2 * size for size in once]


def test_a_copied_answer_belongs_to_the_copied_topic(doubled: Path) -> None:
    """So that no topic gets more answers than one has."""
    pack = open_pack(doubled, "en")
    originals = open_pack(default_pack(), "en").answers()
    assert [answer.topic for answer in pack.answers()[len(originals) :]] == [
        f"{answer.topic}-2" for answer in originals
    ]


def test_questions_never_outgrow_their_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where a second set of questions does not fit, the pack keeps the first alone."""
    monkeypatch.setattr(large_pack, "FILE_BYTES_MAX", 15_000)
    pack = write_large_pack(default_pack(), tmp_path / "pack", 2)
    once = open_pack(default_pack(), "en").questions()
    assert open_pack(pack, "en").questions() == once
