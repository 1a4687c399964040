"""Visitors see of a translation only what a named person vouches for, as it is today."""

import os
import re
import subprocess
import sys

import pytest

from kiosk.content.errors import WithheldError
from kiosk.content.offering import OfferReader, read_offer
from kiosk.content.pack import Pack, open_for_visitors
from kiosk.domain.blocks import Paragraph
from kiosk.domain.offer import Offer
from tests.fakes.tiny_pack import ANSWER as ANSWER_TEXT
from tests.fakes.tiny_pack import TOPIC, TinyPack
from tests.fakes.translated_pack import STATUS, add_language, take_review_back

FOLDER = TOPIC.removeprefix("en/")
PAGE = f"es/{FOLDER}/01-no-driving.md"
ANSWER = "es/faq/01-can-i-drive.md"
ALL = Offer(
    topics=frozenset({"going-home"}),
    answers=frozenset({"can-i-drive"}),
    questions=True,
    glossary=True,
    figures=True,
)


@pytest.fixture
def spanish(pack: TinyPack) -> TinyPack:
    """A pack whose Spanish is reviewed throughout."""
    add_language(pack, "es")
    return pack


def offered(pack: TinyPack) -> Pack:
    """Open the Spanish pack as a visitor does."""
    return open_for_visitors(pack.root, "es")


def test_what_is_reviewed_is_offered(spanish: TinyPack) -> None:
    """All of it, in its own words."""
    assert read_offer(spanish.root, "es") == ALL
    shown = offered(spanish)
    assert shown.offer == ALL
    assert shown.title == "Un paquete"
    assert [group.topics for group in shown.groups] == [("going-home",)]
    assert shown.topic("going-home").title == "ES Going home"
    page = shown.page("going-home/no-driving")
    assert (page.title, page.figure, page.questions) == (
        "ES When can I drive again?", "ride", ("drive", "who"),
    )  # fmt: skip
    assert [answer.page.title for answer in shown.answers()] == ["ES Can I drive home?"]
    assert shown.stages()[0].title == "ES After the visit"
    assert shown.questions()[0] == shown.question("drive")
    assert shown.glossary()[0].term == "Ketamine"
    assert shown.figure("ride").caption == "Someone else drives you home."


@pytest.mark.planted("L22", "a topic of which one file is not reviewed")
@pytest.mark.parametrize(
    ("old", "new"),
    [
        (STATUS, 'status = "machine"'),
        ('reviewer = "T. Lator"', 'reviewer = ""'),
        ('date = "2026-11-01"', 'date = ""'),
        ('reviewer = "T. Lator"', 'reviewer = " "'),
        ('date = "2026-11-01"', 'date = "soon"'),
        ('source_hash = "', 'source_hash = "0'),
        ("translation", "# translation"),
    ],
)
@pytest.mark.parametrize("file", [PAGE, f"es/{FOLDER}/topic.md"])
def test_a_topic_is_offered_whole_or_not_at_all(
    spanish: TinyPack, file: str, old: str, new: str
) -> None:
    """One page without a review hides all of its topic, and nothing else."""
    spanish.change(file, old, new)

    assert read_offer(spanish.root, "es") == Offer(
        frozenset(), ALL.answers, questions=True, glossary=True, figures=True, withheld=1
    )
    assert offered(spanish).groups == ()


@pytest.mark.planted("L22", "a reviewed page whose English has changed")
def test_a_changed_english_page_hides_its_translation(spanish: TinyPack) -> None:
    """One space is enough."""
    spanish.append(f"{TOPIC}/01-no-driving.md", " ")
    assert not read_offer(spanish.root, "es").topics


@pytest.mark.planted("L22", "an answer that English does not have")
def test_an_answer_without_an_original_is_not_offered(spanish: TinyPack) -> None:
    """The hash of nothing vouches for nothing."""
    text = (spanish.root / ANSWER).read_text(encoding="utf-8")
    stamped = re.sub('source_hash = "[0-9a-f]+"', 'source_hash = ""', text)
    spanish.write("es/faq/13-extra.md", stamped)
    assert read_offer(spanish.root, "es").answers == {"can-i-drive"}


@pytest.mark.planted("L22", "a topic that lacks one of its pages in a language")
def test_a_topic_without_one_of_its_pages_is_not_offered(spanish: TinyPack) -> None:
    """What is left of it could mislead."""
    spanish.remove(PAGE)
    offer = read_offer(spanish.root, "es")
    assert (offer.topics, offer.withheld, offer.broken) == (frozenset(), 1, 0)


@pytest.mark.planted("L22", "a translated file that cannot be read")
@pytest.mark.parametrize("file", [PAGE, ANSWER, "es/questions.toml", "es/figures.toml"])
def test_a_broken_file_hides_its_part_and_is_counted(spanish: TinyPack, file: str) -> None:
    """Even where unreviewed text may be shown."""
    spanish.write(file, "+++ broken")
    for unreviewed_too in (False, True):
        offer = read_offer(spanish.root, "es", unreviewed_too=unreviewed_too)
        assert (offer.withheld, offer.broken) == (1, 1)


def test_everything_that_can_be_read_is_shown_for_review(spanish: TinyPack) -> None:
    """With --show-unreviewed."""
    take_review_back(spanish, "es")
    assert read_offer(spanish.root, "es").is_empty
    assert read_offer(spanish.root, "es", unreviewed_too=True) == ALL
    shown = open_for_visitors(spanish.root, "es", show_unreviewed=True)
    assert shown.page("going-home/no-driving").title.startswith("ES")


def test_nothing_hidden_can_be_asked_for(spanish: TinyPack) -> None:
    """Each part says that it is withheld, which is no fault of the pack."""
    take_review_back(spanish, "es")
    shown = offered(spanish)

    assert shown.answers() == shown.stages() == shown.questions() == shown.glossary() == ()
    for ask in (
        lambda: shown.topic("going-home"),
        lambda: shown.page("going-home/no-driving"),
        lambda: shown.answer("can-i-drive"),
        lambda: shown.question("drive"),
        lambda: shown.figure("ride"),
    ):
        with pytest.raises(WithheldError, match="not offered in 'es'"):
            ask()


def test_a_page_does_without_what_is_not_offered_beside_it(spanish: TinyPack) -> None:
    """Neither the words of a figure nor ready questions come from an unreviewed file."""
    take_review_back(spanish, "es", "figures.toml", "questions.toml")
    page = offered(spanish).page("going-home/no-driving")
    assert (page.figure, page.questions) == (None, ())


def test_an_answer_may_be_offered_without_its_topic(spanish: TinyPack) -> None:
    """Its group stands under the common questions, not on home."""
    take_review_back(spanish, "es", f"{FOLDER}/topic.md")
    shown = offered(spanish)
    assert shown.groups == ()
    assert [group.id for group in shown.answer_groups] == ["home"]
    assert shown.answer("can-i-drive").topic == "going-home"


@pytest.mark.parametrize("language", ["es", "ar"])
def test_a_language_without_files_offers_nothing(pack: TinyPack, language: str) -> None:
    """There is nothing to hide either."""
    shown = open_for_visitors(pack.root, language)
    assert shown.offer == Offer()
    assert (shown.groups, shown.answers(), shown.questions()) == ((), (), ())


@pytest.mark.parametrize("language", ["en", "xx"])
def test_english_is_offered_as_it_is(pack: TinyPack, language: str) -> None:
    """So is the pack for a language that the program does not speak."""
    shown = open_for_visitors(pack.root, language)
    assert (shown.language, shown.offer) == ("en", None)
    assert shown.answer_groups == shown.groups


def test_numbers_keep_their_order_in_arabic(pack: TinyPack) -> None:
    """Wherever they stand: in a paragraph, a title, a question."""
    add_language(pack, "ar")
    pack.change(f"ar/{FOLDER}/01-no-driving.md", "Your body and", "اتصل 1-800-662-4357")
    pack.change("ar/questions.toml", "AR When", "متى 24/7")
    shown = open_for_visitors(pack.root, "ar")

    first = shown.page("going-home/no-driving").blocks[0]
    assert isinstance(first, Paragraph)
    assert "\u20661-800-662-4357\u2069" in first.inline[0].text
    assert "\u206624/7\u2069" in shown.question("drive").text


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_visit_loads_no_cryptography(spanish: TinyPack, language: str) -> None:
    """It would be 3 MB of memory, for the hashes of translations."""
    opened = (
        "import sys; from pathlib import Path; from kiosk.content.pack import open_for_visitors;"
        f" pack = open_for_visitors(Path({str(spanish.root)!r}), {language!r});"
        " assert pack.page(pack.topic(pack.groups[0].topics[0]).pages[0]);"
        " sys.exit(9 if '_hashlib' in sys.modules else 0)"
    )
    # What traces lines in a new process would load it.
    own = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
    ended = subprocess.run([sys.executable, "-c", opened], env=own, check=False)
    assert ended.returncode == 0


def test_a_topic_an_answer_or_a_file_is_read_at_a_time(pack: TinyPack) -> None:
    """Between two of them the kiosk answers a touch."""
    pack.write("en/faq/02-again.md", ANSWER_TEXT)
    add_language(pack, "es")
    reader, found = OfferReader(pack.root, "es"), []
    for step in reader.steps():
        step()
        found.append(parts(reader.offer))
    assert found == [1, 2, 3, 4, 5, 6]


def parts(offer: Offer) -> int:
    """Count what may be shown."""
    files = offer.questions, offer.glossary, offer.figures
    return len(offer.topics) + len(offer.answers) + sum(files)
