"""The stops where a visitor types, searches, and looks words up."""

from collections.abc import Callable, Iterator
from functools import partial
from itertools import cycle

from PySide6.QtCore import QCoreApplication

from kiosk.domain.glossary import subject_of
from kiosk.domain.keyboard import Key, KeyAction
from kiosk.domain.route import Screen
from kiosk.domain.visit import OWN_TEXT_MAX
from kiosk.snapshot.stops import Stop
from kiosk.viewmodels.glossary import GlossaryModel
from kiosk.viewmodels.search import SearchModel
from kiosk.wiring import Kiosk

# No word of any language begins like this.
NO_WORD = "zzqx"


def typing_stops(kiosk: Kiosk) -> Iterator[Stop]:
    """Give the keyboard and the search in each of their states."""
    own = kiosk.visit.typing.own_words

    def type_own(text: str) -> Callable[[], None]:
        def show() -> None:
            own.write(text)
            kiosk.navigator.go(Screen.KEYBOARD)

        return show

    yield Stop("keyboard", "keyboard", type_own(""))
    yield Stop("keyboard/full", "keyboard", type_own(_long_text(kiosk)))
    yield Stop("keyboard/symbols", "keyboard", lambda: own.press(Key(KeyAction.SYMBOLS)))
    yield Stop("search/empty", "search", _search(kiosk, ""))
    yield Stop("search/results", "search", _search(kiosk, _common_word(kiosk)))
    yield Stop("search/all", "search", lambda: _model(kiosk).finish(), lambda: _turn(kiosk))
    yield Stop("search/no-match", "search", _search(kiosk, NO_WORD))
    yield Stop("search/nothing", "search", lambda: _model(kiosk).finish())


def word_stops(kiosk: Kiosk) -> Iterator[Stop]:
    """Give the glossary: of a page, one word, and all words."""
    pages = [
        page
        for group in kiosk.library.pack.groups
        for topic in group.topics
        for page in kiosk.library.pack.topic(topic).pages
    ]
    if not pages:
        return  # nothing is offered in this language
    with_words = max(pages, key=lambda page: len(kiosk.visit.wordbook.terms(page)))
    one = kiosk.library.pack.glossary()[0].term
    subjects = {with_words: with_words, "one-word": subject_of(one), "all-words": subject_of("")}
    for name, subject in subjects.items():
        yield Stop(
            f"glossary/{name}",
            "glossary",
            partial(kiosk.navigator.go, Screen.GLOSSARY, subject),
            lambda: _turn_words(kiosk),
        )


def _search(kiosk: Kiosk, query: str) -> Callable[[], None]:
    def show() -> None:
        kiosk.visit.typing.query.write(query)
        kiosk.navigator.go(Screen.SEARCH)
        model = _model(kiosk)
        model.typeAgain()
        while model.reads:
            QCoreApplication.processEvents()

    return show


def _model(kiosk: Kiosk) -> SearchModel:
    model = kiosk.models[Screen.SEARCH]
    if not isinstance(model, SearchModel):
        raise TypeError(model)
    return model


def _turn(kiosk: Kiosk) -> bool:
    results = _model(kiosk).results
    further = results.has_further_page
    if further:
        results.goOn()
    return further


def _turn_words(kiosk: Kiosk) -> bool:
    model = kiosk.models[Screen.GLOSSARY]
    if not isinstance(model, GlossaryModel) or not model.pager.has_further_part:
        return False
    model.pager.goOn()
    return True


def _common_word(kiosk: Kiosk) -> str:
    pack = kiosk.library.pack
    if not pack.groups:
        return pack.title
    first = pack.page(pack.topic(pack.groups[0].topics[0]).pages[0])
    return max(first.title.rstrip("?").split(), key=len)


def _long_text(kiosk: Kiosk) -> str:
    texts = cycle([kiosk.library.pack.title, *(q.text for q in kiosk.library.pack.questions())])
    text = ""
    while len(text) < OWN_TEXT_MAX:
        text = f"{text} {next(texts)}".strip()
    return text[:OWN_TEXT_MAX]
