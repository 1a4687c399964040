"""Gathers what stands in a review book from the files of a pack."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path

from kiosk.commands.book_scores import topic_scores
from kiosk.content.characters import on_one_line
from kiosk.content.check.rules import check_pack
from kiosk.content.codes import Code
from kiosk.content.fingerprint import text_fingerprint
from kiosk.content.font_letters import drawable_letters
from kiosk.content.pack import Pack, open_pack
from kiosk.content.sources import FactTable, read_facts, read_sources
from kiosk.content.translation import SOURCE_LANGUAGE
from kiosk.content.verify import verify_pack
from kiosk.domain.blocks import Risk
from kiosk.domain.languages import language_of
from kiosk.domain.pages import Page
from kiosk.domain.paper import Paper
from kiosk.domain.topics import Group
from kiosk.host.bundle import bundled
from kiosk.sheet.book_model import BookFact, BookLeaf, BookTopic, ReviewBook
from kiosk.viewmodels.blocks import risk_sentences

Facts = Mapping[str, FactTable]


def review_book(root: Path, language: str, paper: Paper, today: date) -> ReviewBook:
    """Read a whole pack in one language, text that nobody has reviewed too.

    Args:
        root: Folder of the pack.
        language: One of its languages.
        paper: What it is printed on.
        today: The day to judge ages by.

    Raises:
        PackError: Something in it keeps a screen from showing, or it lacks the language.
    """
    pack = open_pack(root, language)
    fault = verify_pack(root, language)
    if fault:
        raise fault
    facts = read_facts(root).facts
    sources = read_sources(root).sources
    spoken = language_of(language)
    questions = pack.questions()
    return ReviewBook(
        title=pack.title,
        id=pack.id,
        edition=pack.edition,
        language=spoken.own_name if spoken else language,
        right_to_left=spoken is not None and spoken.right_to_left,
        made=today,
        fingerprint=text_fingerprint(root, language),
        review=pack.review,
        topics=tuple(_topics(pack, facts)),
        answers=tuple(
            _leaf(pack, facts, f"Q{number}", answer.page)
            for number, answer in enumerate(pack.answers(), 1)
        ),
        stages=pack.stages(),
        questions=tuple((one, _facts(facts, one.facts)) for one in questions),
        terms=pack.glossary(),
        sources=tuple(sources.values()),
        facts=len(facts),
        findings=tuple(_findings(root, language, pack.languages, today)),
        risk_words=_risk_words,
        paper=paper,
    )


def _topics(pack: Pack, facts: Facts) -> Iterator[BookTopic]:
    placed = [(group, topic) for group in pack.groups for topic in group.topics]
    for number, (group, topic_id) in enumerate(placed, 1):
        yield _topic(pack, facts, number, group, topic_id)


def _topic(pack: Pack, facts: Facts, number: int, group: Group, topic_id: str) -> BookTopic:
    topic = pack.topic(topic_id)
    scored, scores = topic_scores(pack.root, topic_id)
    leaves = tuple(
        _leaf(pack, facts, f"{number}.{at}", pack.page(page))
        for at, page in enumerate(topic.pages, 1)
    )
    own = _facts(facts, topic.facts)
    card = ": ".join(filter(None, (group.title, group.about)))
    return BookTopic(number, card, topic, leaves, own, scores, scored)


def _leaf(pack: Pack, facts: Facts, number: str, page: Page) -> BookLeaf:
    return BookLeaf(
        number,
        page,
        pack.figure(page.figure) if page.figure else None,
        tuple(pack.question(question).text for question in page.questions),
        _facts(facts, page.facts),
    )


def _facts(facts: Facts, ids: Iterable[str]) -> tuple[BookFact, ...]:
    return tuple(BookFact(one, facts[one].text, facts[one].sources) for one in ids)


def _risk_words(risk: Risk) -> tuple[str, ...]:
    groups = (risk.first, risk.compare) if risk.compare else (risk.first,)
    return tuple(words for group in groups for words in risk_sentences(risk, group))


def _findings(root: Path, language: str, languages: tuple[str, ...], today: date) -> Iterator[str]:
    """Give what the check says of this language; that nobody has reviewed it is plain."""
    icons = frozenset(path.stem for path in bundled("icons").glob("*.svg"))
    others = {one for one in languages if one not in {language, SOURCE_LANGUAGE}}
    drawable = drawable_letters(bundled("fonts")) or None
    known = {Code.UNREVIEWED, Code.REVIEW_MISSING}
    for finding in check_pack(root, today, icons, drawable=drawable).findings:
        place = finding.path.relative_to(root)
        if place.parts[0] in others or finding.code in known:
            continue
        kind = "warning" if finding.warning else "fault"
        said = f"{place}, line {finding.line}: {finding.message} ({finding.code}, {kind})"
        yield on_one_line(said)
