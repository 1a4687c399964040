"""Finds the words of the field that a page uses."""

from kiosk.content.pack import Pack
from kiosk.domain.glossary import said_in, term_of, text_of, uses
from kiosk.domain.pages import PageKind, Term
from kiosk.services.library import Library


class Wordbook:
    """The glossary of the pack, page by page; what was found for a page is kept."""

    def __init__(self, library: Library) -> None:
        """Read nothing yet."""
        self._library = library
        self._found: dict[str, tuple[Term, ...]] = {}
        library.replaced.connect(self._found.clear)

    def terms(self, subject: str) -> tuple[Term, ...]:
        """Give the terms of a page or answer, the one that the subject names, or all."""
        if subject not in self._found:
            self._found[subject] = self._library.read(lambda pack: _terms(pack, subject)) or ()
        return self._found[subject]

    def title(self, subject: str) -> str:
        """Give the title of a page or answer, or nothing where the subject is a term."""
        if term_of(subject) is not None:
            return ""
        return self._library.read(lambda pack: _title(pack, subject)) or ""


def _terms(pack: Pack, subject: str) -> tuple[Term, ...]:
    wanted = term_of(subject)
    if wanted is not None:
        return tuple(term for term in pack.glossary() if wanted in {"", term.term})
    said = said_in(_text(pack, subject))
    return tuple(term for term in pack.glossary() if uses(said, term))


def _text(pack: Pack, subject: str) -> str:
    topic_id, is_page, _ = subject.partition("/")
    if not is_page:
        return text_of(pack.answer(subject).page)
    topic, page = pack.topic(topic_id), pack.page(subject)
    boxes = [text_of(page)]
    if subject == topic.pages[0]:
        boxes.append(topic.main_message)
    if page.kind is PageKind.SUMMARY:
        boxes.append(topic.action)
    return " ".join(boxes)


def _title(pack: Pack, subject: str) -> str:
    return (pack.page(subject) if "/" in subject else pack.answer(subject).page).title
