"""Everything of a pack that can be found, one thing at a time."""

from collections.abc import Iterator

from kiosk.content.pack import Pack
from kiosk.domain.glossary import names_of, text_of
from kiosk.domain.pages import Term
from kiosk.domain.search import Entry, Field, Found, Synonyms, synonyms_of


def read_synonyms(pack: Pack) -> Synonyms:
    """Read what people type for the words of the field.

    Raises:
        PackError: The glossary is missing or broken.
    """
    return synonyms_of((names_of(term), term.also) for term in pack.glossary())


def read_entries(pack: Pack) -> Iterator[Entry]:
    """Read words, common questions and pages; each step reads one file at most.

    Raises:
        PackError: A file of the pack is missing or broken.
    """
    yield from map(_term, pack.glossary())
    for answer_id in pack.answer_ids():
        page = pack.answer(answer_id).page
        texts = ((Field.QUESTION, page.title), (Field.BODY, text_of(page)))
        yield Entry(Found.ANSWER, answer_id, page.title, texts)
    for group in pack.groups:
        for topic_id in group.topics:
            for page_id in pack.topic(topic_id).pages:
                page = pack.page(page_id)
                texts = ((Field.TITLE, page.title), (Field.BODY, text_of(page)))
                yield Entry(Found.PAGE, page_id, page.title, texts)


def _term(term: Term) -> Entry:
    also = tuple((Field.ALSO, other) for other in term.also)
    texts = ((Field.TITLE, term.term), *also, (Field.BODY, term.plain))
    return Entry(Found.TERM, term.term, term.term, texts)
