"""The catalogue gives what the screens ask for and reads nothing else."""

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from kiosk.content.codes import Code
from kiosk.content.errors import LanguageError, PackError
from kiosk.content.pack import Pack, no_pack, open_pack
from kiosk.content.pack_files import PAGES_KEPT
from kiosk.domain.blocks import Heading, Span
from kiosk.domain.pages import PageKind, Source, Term
from kiosk.domain.questions import Question, Stage
from kiosk.domain.review import ReviewStamp
from kiosk.domain.topics import Group, Topic
from tests.fakes.dead_disk import DEAD_DISK, dead_below
from tests.fakes.tiny_pack import TOPIC, TinyPack


@pytest.fixture
def opened(pack: TinyPack) -> Pack:
    """The tiny pack in English."""
    return open_pack(pack.root, "en")


def test_the_manifest_is_told(pack: TinyPack, opened: Pack) -> None:
    """Id, edition, title, languages and review come from pack.toml."""
    assert (opened.id, opened.edition, opened.title) == ("tiny", 3, "A tiny pack")
    assert (opened.language, opened.languages) == ("en", ("en",))
    assert opened.root == pack.root
    stamp = ReviewStamp("A. Nurse", "Nurse", date(2026, 6, 1), date(2027, 6, 1))
    assert opened.review == stamp


def test_groups_have_one_title_or_one_a_language(opened: Pack) -> None:
    """A plain string counts for all languages, a table has one for each."""
    group = Group("home", "house", "Going home", "The ride and rest", ("going-home",))
    assert opened.groups == (group,)


def test_an_unstamped_pack_has_an_empty_review(pack: TinyPack) -> None:
    """As shipped, nobody has reviewed it."""
    text = (pack.root / "pack.toml").read_text(encoding="utf-8")
    pack.write("pack.toml", text.replace(text[text.index("[review]") : text.index("[[group")], ""))
    assert open_pack(pack.root, "en").review == ReviewStamp("", "", None, None)


def test_a_reviewer_of_blanks_is_nobody(pack: TinyPack) -> None:
    """The start picture and the sheet would say that it was reviewed."""
    pack.change("pack.toml", "A. Nurse", "  ")
    pack.change("pack.toml", '"Nurse"', '" Nurse "')
    stamp = open_pack(pack.root, "en").review
    assert (stamp.reviewer, stamp.role) == ("", "Nurse")


def test_a_topic_has_its_pages_in_order(opened: Pack) -> None:
    """Pages come by number, ids without it."""
    assert opened.topic("going-home") == Topic(
        "going-home",
        "Going home",
        "car",
        "Have an adult take you home. Do not drive that day.",
        "Plan your ride home before each visit.",
        ("S1",),
        ("F1",),
        tuple(
            f"going-home/{slug}"
            for slug in ("no-driving", "your-ride", "drip-and-spray", "in-short")
        ),
    )


def test_a_page_has_its_blocks_and_backing(opened: Pack) -> None:
    """Front matter and body arrive as one page."""
    page = opened.page("going-home/no-driving")
    assert (page.id, page.title) == ("going-home/no-driving", "When can I drive again?")
    assert (page.kind, page.figure) == (PageKind.PAGE, "ride")
    assert (page.sources, page.facts) == (("S1", "S2"), ("F1", "F2"))
    assert page.questions == ("drive", "who")
    assert page.blocks[1] == Heading((Span("What a study saw"),))


def test_answers_come_in_order(pack: TinyPack, opened: Pack) -> None:
    """All common questions, by number, the same ones as asked for by id."""
    answer = (pack.root / "en/faq/01-can-i-drive.md").read_text(encoding="utf-8")
    pack.write("en/faq/02-more.md", answer.replace('topic = "going-home"\n', ""))
    first, second = opened.answers()
    assert (first.topic, first.page.id) == ("going-home", "can-i-drive")
    assert (second.topic, second.page.id) == ("", "more")
    assert opened.answer("can-i-drive") == first
    assert opened.answers() is opened.answers()


def test_questions_come_by_stage_and_id(opened: Pack) -> None:
    """Stages and questions keep their order."""
    assert opened.stages() == (Stage("after", "After the visit"),)
    assert [question.id for question in opened.questions()] == ["drive", "who"]
    assert opened.question("drive") == Question(
        "drive", "after", "When can I drive again?", ("F1",)
    )


def test_sources_and_terms_are_told(opened: Pack) -> None:
    """The address of a source is kept, what was read of it is the author's."""
    address = "https://example.org/home"
    source = Source("S1", "A clinic", "Going home", "2026", address, "2026-10")
    assert opened.source("S1") == source
    term = Term("Ketamine", "The medicine of this pack.", ("special medicine",))
    assert opened.glossary()[0] == term


def test_a_figure_has_the_absolute_path_of_its_drawing(pack: TinyPack, opened: Pack) -> None:
    """A painter needs no idea of where the pack stands."""
    figure = opened.figure("ride")
    assert figure.path == str(pack.root / "figures/ride.svg")
    assert figure.caption == "Someone else drives you home."


@pytest.mark.parametrize(
    "ask",
    [
        lambda pack: pack.topic("nowhere"),
        lambda pack: pack.page("nowhere/at-all"),
        lambda pack: pack.page("going-home/nowhere"),
        lambda pack: pack.page("going-home"),
        lambda pack: pack.page("../../pack"),
        lambda pack: pack.answer("nowhere"),
        lambda pack: pack.question("nowhere"),
        lambda pack: pack.source("S9"),
        lambda pack: pack.figure("../ride"),
    ],
)
def test_what_is_not_there_is_a_fault(opened: Pack, ask: Callable[[Pack], object]) -> None:
    """An unknown id raises a PackError, whatever it looks like."""
    with pytest.raises(PackError) as caught:
        ask(opened)
    assert caught.value.check is Code.MISSING


def test_a_drawing_that_is_none_is_a_fault(pack: TinyPack, opened: Pack) -> None:
    """A figure is given only after a look into its drawing."""
    pack.write("figures/ride.svg", "<html/>")
    with pytest.raises(PackError, match="is no SVG drawing"):
        opened.figure("ride")


def test_an_unknown_language_is_a_fault(pack: TinyPack) -> None:
    """The error says which languages there are, and where they are named."""
    with pytest.raises(LanguageError) as caught:
        open_pack(pack.root, "fr")
    message = f"{pack.root / 'pack.toml'}:4: P-LANGUAGE no language 'fr'; there is en"
    assert str(caught.value) == message


def test_opening_reads_only_the_manifest(pack: TinyPack) -> None:
    """A pack a hundred times as large opens as fast: nothing else is touched."""
    for path in sorted(pack.root.rglob("*"), reverse=True):
        if path.is_dir():
            path.rmdir()
        elif path.name != "pack.toml":
            path.unlink()
    assert open_pack(pack.root, "en").groups[0].topics == ("going-home",)


def test_a_page_is_read_without_its_neighbours(pack: TinyPack, opened: Pack) -> None:
    """A broken page harms no other."""
    pack.write(f"{TOPIC}/02-your-ride.md", "broken")
    assert opened.page("going-home/no-driving").title == "When can I drive again?"
    with pytest.raises(PackError, match="P-FRONT"):
        opened.page("going-home/your-ride")


def test_what_was_read_is_kept(pack: TinyPack, opened: Pack) -> None:
    """Going back to a page reads no file."""
    pages = [opened.page("going-home/no-driving"), opened.topic("going-home")]
    figure = opened.figure("ride")
    pack.remove(f"{TOPIC}/01-no-driving.md")
    pack.write("figures/ride.svg", "<html/>")
    assert [opened.page("going-home/no-driving"), opened.topic("going-home")] == pages
    assert opened.figure("ride") is figure


def test_a_drawing_that_is_gone_is_told(pack: TinyPack, opened: Pack) -> None:
    """The screen draws it from its file, even where its words are kept."""
    opened.figure("ride")
    pack.remove("figures/ride.svg")
    with pytest.raises(PackError, match=f"ride.svg:1: {Code.MISSING} is missing"):
        opened.figure("ride")


@pytest.mark.parametrize("number", DEAD_DISK)
def test_a_drawing_on_a_dead_stick_is_told(
    pack: TinyPack, opened: Pack, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    """As any other part of the pack is that cannot be read."""
    opened.figure("ride")
    dead_below(monkeypatch, pack.root, number)
    with pytest.raises(PackError, match=f"ride.svg:1: {Code.MISSING} {os.strerror(number)}"):
        opened.figure("ride")


def test_only_so_many_pages_are_kept(pack: TinyPack, opened: Pack) -> None:
    """After a long evening of reading the first page is let go."""
    page = (pack.root / TOPIC / "01-no-driving.md").read_text(encoding="utf-8")
    opened.page("going-home/no-driving")
    for number in range(PAGES_KEPT):
        pack.write(f"{TOPIC}/{number + 20}-page-{number}.md", page)
        opened.page(f"going-home/page-{number}")
    pack.remove(f"{TOPIC}/01-no-driving.md")
    with pytest.raises(PackError):
        opened.page("going-home/no-driving")


def test_a_pack_that_is_not_there_is_a_fault(tmp_path: Path) -> None:
    """The sentence names the file that is missing."""
    with pytest.raises(PackError, match=r"nowhere/pack\.toml:1: P-MISSING is missing"):
        open_pack(tmp_path / "nowhere", "en")


def test_how_words_are_said_is_told(opened: Pack) -> None:
    """By the word, for reading aloud."""
    assert opened.spoken_forms() == {"ketamine": "keetameen"}


def test_no_pack_has_nothing_to_show() -> None:
    """For a kiosk whose packs are all damaged."""
    empty = no_pack()

    assert (empty.title, empty.groups, empty.language) == ("", (), "en")
    assert empty.review == ReviewStamp("", "", None, None)
