"""Does a translation tell the same chances as the English text, by the same sources and facts?"""

from collections import Counter
from collections.abc import Iterator, Sequence

from kiosk.content.check.book import Book
from kiosk.content.check.finding import Finding
from kiosk.content.check.passages import Leaf, leaves
from kiosk.content.codes import Code
from kiosk.content.page_file import PageFile
from kiosk.content.question_file import QuestionsFile
from kiosk.content.toml import KeyPath, TomlTable
from kiosk.domain.blocks import Risk

Ids = Sequence[str]


def other_chances(book: Book, english: Book) -> Iterator[Finding]:
    """Find pages whose risk blocks, in their order, tell of other people than the English ones.

    The numbers alone would agree where the treated and those beside them have changed places.

    Args:
        book: The pack in the other language.
        english: The same pack in English.
    """
    source = {leaf.file.page.id: leaf for leaf in leaves(english)}
    for leaf in leaves(book):
        if leaf.file.page.id in source:
            yield from _other_risks(leaf, source[leaf.file.page.id])


def other_ids(book: Book, english: Book) -> Iterator[Finding]:
    """Find topics, pages, answers and questions with another kind or other ids than in English.

    Args:
        book: The pack in the other language.
        english: The same pack in English.
    """
    topics = {topic.id: topic.file.topic for topic in english.topics if topic.file}
    for topic in book.topics:
        if topic.file and topic.id in topics:
            own, there = topic.file.topic, topics[topic.id]
            yield from _compared(topic.file.front, ("sources",), own.sources, there.sources)
            yield from _compared(topic.file.front, ("facts",), own.facts, there.facts)
    leaves_there = {leaf.page.id: leaf for leaf in english.leaves}
    for leaf in book.leaves:
        if leaf.page.id in leaves_there:
            told, wanted = _named(leaf), _named(leaves_there[leaf.page.id])
            for key in told:
                yield from _compared(leaf.front, (key,), told[key], wanted[key])
    if book.questions and english.questions:
        yield from _questions(book.questions, english.questions)


def differences(own: Ids, english: Ids) -> str:
    """Say what is only in a translation and what only in English; nothing where both agree."""
    here, there = Counter(own), Counter(english)
    return "; ".join(
        f"only {where}: {', '.join(sorted(extra.elements()))}"
        for where, extra in (("here", here - there), ("in English", there - here))
        if extra
    )


def _other_risks(leaf: Leaf, english: Leaf) -> Iterator[Finding]:
    own, there = leaf.risks, english.risks
    if len(own) != len(there):
        line = leaf.file.front.line("title")
        message = f"risk blocks: {len(own)} here, {len(there)} in English"
        yield Finding(leaf.path, line, Code.NUMBERS_DIFFER, message)
        return
    for (risk, line), (wanted, _) in zip(own, there, strict=True):
        if _people(risk) != _people(wanted):
            message = f"the chance is {_people(risk)} here, {_people(wanted)} in English"
            yield Finding(leaf.path, line, Code.NUMBERS_DIFFER, message)
        if risk.source != wanted.source:
            message = f"the risk's source is {risk.source} here, {wanted.source} in English"
            yield Finding(leaf.path, line, Code.IDS_DIFFER, message)


def _people(risk: Risk) -> str:
    beside = f" beside {risk.compare.n}" if risk.compare else ""
    return f"{risk.first.n} of {risk.of}{beside}"


def _named(leaf: PageFile) -> dict[str, Ids]:
    page = leaf.page
    return {
        "kind": [page.kind.value],
        "topic": [leaf.topic] if leaf.topic else [],
        "sources": page.sources,
        "facts": page.facts,
        "questions": page.questions,
        "figure": [page.figure] if page.figure else [],
    }


def _questions(own: QuestionsFile, english: QuestionsFile) -> Iterator[Finding]:
    table = own.table
    stages, there = (tuple(stage.id for stage in file.stages) for file in (own, english))
    yield from _compared(table, ("stage",), stages, there)
    wanted = {question.id: question for question in english.questions}
    yield from _compared(table, ("question",), [one.id for one in own.questions], list(wanted))
    for index, question in enumerate(own.questions):
        plain = wanted.get(question.id, question)
        key = ("question", index)
        yield from _compared(table, (*key, "stage"), [question.stage], [plain.stage])
        yield from _compared(table, (*key, "facts"), question.facts, plain.facts)


def _compared(table: TomlTable, key: KeyPath, own: Ids, english: Ids) -> Iterator[Finding]:
    if message := differences(own, english):
        yield Finding(table.path, table.line(*key), Code.IDS_DIFFER, f"`{key[-1]}`: {message}")
