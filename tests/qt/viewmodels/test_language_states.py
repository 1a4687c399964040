"""What staff read of a translation is counted as the language counts."""

from collections.abc import Iterator

import pytest

from kiosk.content.language_state import LanguageState
from kiosk.domain.offer import Offer
from kiosk.services.language_states import LanguageStates, PackLanguages
from kiosk.services.ui_words import UiWords
from kiosk.viewmodels.language_states import LanguageList

pytestmark = pytest.mark.usefixtures("qapp")

HALF = frozenset({"drive"})
STATES = {
    "one of each": LanguageState("es", Offer(HALF, withheld=2, broken=1), 1),
    "several": LanguageState("es", Offer(HALF, withheld=8, broken=4), 3),
    "one that is shown": LanguageState("es", Offer(HALF), 0),
    "several that are shown": LanguageState("es", Offer(HALF, HALF, questions=True), 0),
}
TOLD = {
    ("en", "one of each"): "1 of 3 parts is hidden until it is reviewed."
    " 1 reviewed file is older than the English text."
    " 1 part cannot be read: tell who wrote the content.",
    ("en", "several"): "4 of 9 parts are hidden until they are reviewed."
    " 3 reviewed files are older than the English text."
    " 4 parts cannot be read: tell who wrote the content.",
    ("en", "one that is shown"): "1 part is shown; that is all of it.",
    ("en", "several that are shown"): "All of 3 parts are shown.",
    ("es", "one of each"): "1 de 3 partes está oculta hasta su revisión."
    " 1 archivo revisado es más viejo que el texto en inglés."
    " 1 parte no se puede leer: avise a quien escribió el contenido.",
    ("es", "several"): "4 de 9 partes están ocultas hasta su revisión."
    " 3 archivos revisados son más viejos que el texto en inglés."
    " 4 partes no se pueden leer: avise a quien escribió el contenido.",
    ("ar", "one of each"): "جزء واحد من أصل 3 مخفي حتى يُراجع."
    " ملف مراجع واحد أقدم من النص الإنجليزي."
    " جزء واحد لا يمكن قراءته: أخبر من كتب المحتوى.",
    ("ar", "several"): "4 أجزاء من أصل 9 مخفية حتى تُراجع."
    " 3 ملفات مراجعة أقدم من النص الإنجليزي."
    " 4 أجزاء لا يمكن قراءتها: أخبر من كتب المحتوى.",
}


@pytest.fixture
def words() -> Iterator[UiWords]:
    """The words of the program, English again after the test."""
    words = UiWords()
    yield words
    words.speak("en")
    words.stop()


class Found(LanguageStates):
    """One translation that was looked through."""

    def __init__(self, state: LanguageState) -> None:
        """Have found it."""
        super().__init__(tuple)
        self._found = (PackLanguages("A pack", (state,)),)


@pytest.mark.parametrize(("language", "state"), TOLD)
def test_one_is_told_in_other_words_than_several(words: UiWords, language: str, state: str) -> None:
    """In each language of the program."""
    words.speak(language)
    _english, row = LanguageList(Found(STATES[state])).rows()
    assert row.about.replace("\u00a0", " ") == TOLD[language, state]
