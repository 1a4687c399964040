"""Shows everything once before random things are done, so that what is kept once is kept."""

from collections.abc import Iterator
from itertools import product

from PySide6.QtCore import QCoreApplication, QEvent

from kiosk.content.pack import Pack
from kiosk.domain.display import Theme
from kiosk.domain.route import Place, Screen
from tests.soak.monkey_kiosk import ShakenKiosk

TEXT_SCALES = (1.0, 1.5, 2.0)
QUESTION = "Can I drive home?"
WITHOUT_SUBJECT = (
    *(Screen.HOME, Screen.FAQ, Screen.QUESTIONS, Screen.STAGES, Screen.SEARCH, Screen.KEYBOARD),
    *(Screen.PREVIEW, Screen.TAKEAWAY, Screen.HELP, Screen.GLOSSARY, Screen.LANGUAGE),
    *(Screen.DISPLAY, Screen.FINISH),
)


def show_everything(shaken: ShakenKiosk) -> None:
    """Show each screen in each language, size of text and theme; then the visit ends."""
    kiosk = shaken.kiosk
    kiosk.attract.begin()
    looks = product(kiosk.library.pack.languages, TEXT_SCALES, Theme)
    for language, text_scale, theme in looks:
        kiosk.languages.use(language)
        kiosk.comfort.display.scale_text(text_scale)
        kiosk.comfort.display.take_theme(theme)
        # Without a question there is neither a sheet nor a code for a phone.
        kiosk.book.add_own(QUESTION)
        for place in _places(kiosk.library.pack):
            kiosk.navigator.go(place.screen, place.subject)
            _draw(shaken)
            kiosk.navigator.back()
    kiosk.end.finish()
    _draw(shaken)


def _places(pack: Pack) -> Iterator[Place]:
    yield from map(Place, WITHOUT_SUBJECT)
    for group in pack.groups:
        yield Place(Screen.TOPICS, group.id)
        for topic in map(pack.topic, group.topics):
            yield Place(Screen.TEACH_BACK, topic.id)
            yield from (Place(Screen.PAGE, page) for page in topic.pages)
    yield from (Place(Screen.ANSWER, answer) for answer in pack.answer_ids())
    yield from (Place(Screen.READY, stage.id) for stage in pack.stages())


def _draw(shaken: ShakenKiosk) -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    shaken.window.grabWindow()
