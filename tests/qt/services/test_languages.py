"""The language changes in the middle of a visit, and the visit stays."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication

from kiosk.domain.offer import LanguageNote
from kiosk.domain.route import HOME, START, Place, Screen
from kiosk.services.question_texts import QuestionTexts
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.storage.log_file import LogEvent
from kiosk.storage.profile import Profile
from kiosk.viewmodels.page import PageModel
from kiosk.wiring import Kiosk
from tests.fakes.kiosk_parts import build_kiosk, take_down
from tests.fakes.qml_eyes import shown
from tests.fakes.tiny_pack import TOPIC, TinyPack
from tests.fakes.translated_pack import add_language, take_review_back

PAGE = Place(Screen.PAGE, "going-home/no-driving")
PAGE_FILE = TOPIC.replace("en/", "es/") + "/01-no-driving.md"


@pytest.fixture
def spanish(pack: TinyPack) -> TinyPack:
    """A pack whose Spanish is reviewed."""
    add_language(pack, "es")
    return pack


@pytest.fixture
def bilingual(spanish: TinyPack, kiosk: Kiosk) -> Iterator[Kiosk]:
    """A kiosk over it, in English."""
    assert spanish
    yield kiosk
    kiosk.languages.use("en")


def page_title(kiosk: Kiosk) -> str:
    """Read what the page screen shows."""
    model = kiosk.models[Screen.PAGE]
    assert isinstance(model, PageModel)
    return str(model.property("title"))


def test_screen_and_words_change_at_the_same_place(bilingual: Kiosk) -> None:
    """The page is the same one, in Spanish words, with a Spanish bar."""
    bilingual.navigator.go(PAGE.screen, PAGE.subject)
    assert page_title(bilingual) == "When can I drive again?"

    bilingual.languages.use("es")

    assert bilingual.navigator.place == PAGE
    assert page_title(bilingual) == "ES When can I drive again?"
    assert [row.label for row in bilingual.bar.property("controls").rows][:2] == ["Inicio", "Atrás"]


def lost_by_a_change(kiosk: Kiosk) -> Iterator[str]:
    """Choose much of all there is, change the language, and name what is gone."""
    kiosk.navigator.go(PAGE.screen, PAGE.subject)
    kiosk.navigator.go(Screen.QUESTIONS)
    kiosk.book.add_own("My own?")
    kiosk.book.add_ready("drive")
    kiosk.book.toggle_star(1)
    kiosk.visit.draft.set_large_print(wanted=True)
    before = kiosk.book.visit

    kiosk.languages.use("es")

    if kiosk.book.visit != before:
        yield "the list with its stars"
    if not kiosk.visit.draft.large_print:
        yield "the wish for large print"
    told = [kiosk.visit.texts.text(each) for each in before.choices]
    if told != ["My own?", "ES When can I drive again?"]:
        yield f"the words {told}"
    kiosk.navigator.back()
    if kiosk.navigator.place != PAGE:
        yield "the way back"


def test_the_visit_survives(bilingual: Kiosk) -> None:
    """The list with its stars, own words, the wish for large print, and the way back."""
    assert list(lost_by_a_change(bilingual)) == []


@pytest.mark.parametrize(
    ("careless", "lost"),
    [
        pytest.param(
            lambda kiosk: kiosk.book.toggle_star(1), "the list with its stars",
            marks=pytest.mark.planted("A31", "a change of language that takes a star away"),
        ),
        pytest.param(
            lambda kiosk: kiosk.visit.draft.set_large_print(wanted=False),
            "the wish for large print",
            marks=pytest.mark.planted("A31", "a change of language that forgets large print"),
        ),
        pytest.param(
            lambda kiosk: kiosk.navigator.restart(HOME), "the way back",
            marks=pytest.mark.planted("A31", "a change of language that begins at home"),
        ),
    ],
)  # fmt: skip
def test_what_a_change_of_language_loses_is_named(
    bilingual: Kiosk, careless: Callable[[Kiosk], None], lost: str
) -> None:
    """A visitor would be asked for it twice."""
    bilingual.languages.changed.connect(lambda: careless(bilingual))
    assert list(lost_by_a_change(bilingual)) == [lost]


def faults_of_both_languages(kiosk: Kiosk) -> Iterator[str]:
    """Choose a question, go on in Spanish, and name what of the sheet is in a wrong language."""
    kiosk.book.add_ready("drive")
    kiosk.languages.use("es")
    request = kiosk.visit.draft.request
    (question,) = request.model.questions
    if question.text != "ES When can I drive again?":
        yield "the question"
    if question.english != "When can I drive again?":
        yield "its English"
    if request.words.title != "Preguntas para mi consulta":
        yield "the title"


def test_the_sheet_speaks_both_languages(bilingual: Kiosk) -> None:
    """English stands under each question, for staff."""
    assert list(faults_of_both_languages(bilingual)) == []


@pytest.mark.parametrize(
    ("function", "spoilt", "faults"),
    [
        pytest.param(
            "english",
            lambda _texts, _choice: None,
            ["its English"],
            marks=pytest.mark.planted("R9", "a Spanish sheet that staff cannot read"),
        ),
        pytest.param(
            "speaks_english",
            property(lambda _texts: True),
            ["its English", "the title"],
            marks=pytest.mark.planted("R9", "a sheet in English for who reads Spanish"),
        ),
    ],
)
def test_a_sheet_in_one_language_is_named(
    bilingual: Kiosk,
    monkeypatch: pytest.MonkeyPatch,
    function: str,
    spoilt: object,
    faults: list[str],
) -> None:
    """Either the visitor or staff would be left out."""
    monkeypatch.setattr(QuestionTexts, function, spoilt)

    assert list(faults_of_both_languages(bilingual)) == faults


def test_without_review_the_sheet_is_english(spanish: TinyPack, bilingual: Kiosk) -> None:
    """The question that was chosen before stays, in words that somebody vouches for."""
    take_review_back(spanish, "es")
    bilingual.book.add_ready("drive")
    bilingual.languages.use("es")
    request = bilingual.visit.draft.request
    (question,) = request.model.questions
    assert (question.text, question.english) == ("When can I drive again?", None)
    assert request.words.title == "Questions for my visit"


@pytest.mark.parametrize(
    ("hidden", "shown", "note"),
    [
        ((), Screen.PAGE, LanguageNote.MACHINE_WORDS),
        (("faq/01-can-i-drive.md",), Screen.PAGE, LanguageNote.PARTLY_ENGLISH),
        (("topics/01-going-home/topic.md",), Screen.ENGLISH_ONLY, LanguageNote.PARTLY_ENGLISH),
    ],
)
def test_what_is_hidden_is_told(
    spanish: TinyPack,
    bilingual: Kiosk,
    hidden: tuple[str, ...],
    shown: Screen,
    note: LanguageNote,
) -> None:
    """Half a language is offered; its other half says that it is in English."""
    if hidden:
        take_review_back(spanish, "es", *hidden)
    bilingual.navigator.go(PAGE.screen, PAGE.subject)
    bilingual.languages.use("es")

    source = bilingual.app.property("source").fileName()
    expected = "EnglishOnlyScreen" if shown is Screen.ENGLISH_ONLY else "PageScreen"
    assert source == f"{expected}.qml"
    assert bilingual.languages.note is note
    assert bilingual.navigator.place == PAGE


def test_without_any_review_only_the_notice_is_left(spanish: TinyPack, bilingual: Kiosk) -> None:
    """Home says so in the language, and one button leads to the same place in English."""
    take_review_back(spanish, "es")
    bilingual.navigator.go(Screen.HOME)
    bilingual.languages.use("es")
    assert bilingual.languages.withholds(HOME)
    notice = bilingual.models[Screen.ENGLISH_ONLY]
    assert notice.property("heading") == "Las páginas solo están en inglés"
    assert not notice.property("partly")

    notice.goOn()  # type: ignore[attr-defined]  # of a view model

    assert bilingual.languages.current.code == "en"
    assert bilingual.app.property("source").fileName() == "HomeScreen.qml"
    assert shown(shown(bilingual.app, "note"), "words") == ""


@pytest.mark.planted("L22", "an answer without a review, opened by a visitor")
def test_walking_into_a_hidden_part_shows_the_notice(spanish: TinyPack, bilingual: Kiosk) -> None:
    """Also where the screen stays the same and only its subject changes."""
    take_review_back(spanish, "es", "faq/01-can-i-drive.md")
    bilingual.languages.use("es")
    bilingual.navigator.go(PAGE.screen, PAGE.subject)
    bilingual.navigator.go(Screen.ANSWER, "can-i-drive")
    assert bilingual.app.property("source").fileName() == "EnglishOnlyScreen.qml"
    assert bilingual.library.pack.language == "es"
    bilingual.navigator.back()
    assert bilingual.app.property("source").fileName() == "PageScreen.qml"


def kept_of_arabic(kiosk: Kiosk) -> Iterator[str]:
    """End a visit in Arabic, and name what of it the next visitor finds."""
    kiosk.languages.use("ar")
    kiosk.navigator.go(Screen.HOME)
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft

    kiosk.end.finish()

    if kiosk.languages.current.code != "en":
        yield "the language"
    if kiosk.library.pack.language != "en":
        yield "the pack"
    if QGuiApplication.layoutDirection() is not Qt.LayoutDirection.LeftToRight:
        yield "the direction"
    if QCoreApplication.translate("Bar", "Home") != "Home":
        yield "the words"


class TestTheEnd:
    """Nothing of a visit's language is left."""

    def test_the_next_visitor_begins_in_the_clinics_language(self, bilingual: Kiosk) -> None:
        """Words, pack and direction are as at the start."""
        assert list(kept_of_arabic(bilingual)) == []

    @pytest.mark.planted("A47", "a kiosk that stays in the language of the last visitor")
    def test_a_language_that_stays_is_named(self, bilingual: Kiosk) -> None:
        """In all that a visitor sees of it."""
        bilingual.end.unread.disconnect(bilingual.languages.reset)
        found = list(kept_of_arabic(bilingual))

        assert found == ["the language", "the pack", "the direction", "the words"]

    def test_help_that_stays_keeps_its_words(self, bilingual: Kiosk, clock: StagedClock) -> None:
        """Someone may still be reading it; whoever leaves it starts afresh."""
        bilingual.navigator.go(Screen.HOME)
        bilingual.languages.use("es")
        bilingual.navigator.go(Screen.HELP)
        bilingual.watch.show_words(0)
        for seconds in (121.0, 61.0):
            clock.now_s += seconds
            bilingual.watch._timer.timeout.emit()
        assert not bilingual.navigator.can_go_back
        assert bilingual.navigator.place == Place(Screen.HELP)
        assert bilingual.languages.current.code == "es"

        bilingual.navigator.go(Screen.HOME)
        assert bilingual.languages.current.code == "en"

    def test_a_fresh_start_is_in_the_language_of_the_clinic(self, bilingual: Kiosk) -> None:
        """From its first screen on, and nothing changes in the middle of it."""
        bilingual.navigator.go(Screen.HOME)
        bilingual.languages.use("es")
        bilingual.end.start_over()
        assert bilingual.navigator.place == HOME
        assert bilingual.languages.current.code == "en"

        bilingual.languages.use("es")
        bilingual.navigator.go(PAGE.screen, PAGE.subject)
        assert bilingual.languages.current.code == "es"

    def test_a_start_in_spanish_ends_in_spanish(
        self, spanish: TinyPack, profile: Profile, clock: StagedClock
    ) -> None:
        """The clinic's own language is what a visit goes back to."""
        kiosk = build_kiosk(spanish, profile, clock, language="es")
        kiosk.languages.use("en")
        kiosk.navigator.go(Screen.HOME)
        kiosk.end.finish()
        assert kiosk.languages.current.code == "es"
        assert kiosk.navigator.place == START
        kiosk.languages.use("en")
        take_down(kiosk)


class TestBrokenFiles:
    """A translated file is damaged while the kiosk runs."""

    @pytest.mark.planted("L22", "a translated page that breaks while it is in use")
    def test_its_part_is_hidden_and_the_visit_goes_on(
        self, spanish: TinyPack, bilingual: Kiosk
    ) -> None:
        """Staff are told with a code; the visitor reads that this part is in English."""
        bilingual.navigator.go(Screen.HOME)
        bilingual.book.add_ready("drive")
        events: list[tuple[LogEvent, str]] = []
        bilingual.visit.keeper.happened.connect(lambda *told: events.append(told))
        bilingual.languages.use("es")
        assert bilingual.models[Screen.PAGE]
        spanish.write(PAGE_FILE, "broken")

        bilingual.navigator.go(PAGE.screen, PAGE.subject)
        QCoreApplication.processEvents()

        assert bilingual.app.property("source").fileName() == "EnglishOnlyScreen.qml"
        assert bilingual.navigator.place == PAGE
        assert bilingual.book.visit.ready_ids == ("drive",)
        assert events == [(LogEvent.TRANSLATION_BROKEN, "K-202")]
        assert bilingual.attract.property("staffCode") == "K-202"

    def test_the_next_visit_is_not_offered_it_again(
        self, spanish: TinyPack, bilingual: Kiosk
    ) -> None:
        """What was hidden once stays hidden, and staff are told once."""
        bilingual.navigator.go(Screen.HOME)
        events: list[LogEvent] = []
        bilingual.visit.keeper.happened.connect(lambda event, _code: events.append(event))
        bilingual.languages.use("es")
        spanish.write(PAGE_FILE, "broken")
        bilingual.navigator.go(PAGE.screen, PAGE.subject)
        assert page_title(bilingual) == ""
        QCoreApplication.processEvents()
        bilingual.end.finish()

        bilingual.attract.begin()
        bilingual.languages.use("es")
        bilingual.navigator.go(PAGE.screen, PAGE.subject)

        assert bilingual.languages.withholds(PAGE)
        assert bilingual.app.property("source").fileName() == "EnglishOnlyScreen.qml"
        QCoreApplication.processEvents()
        assert events == [LogEvent.TRANSLATION_BROKEN]

    def test_english_stays_whole(self, spanish: TinyPack, bilingual: Kiosk) -> None:
        """A fault of the translation costs nobody the pack."""
        spanish.write(PAGE_FILE, "broken")
        bilingual.languages.use("es")
        bilingual.languages.use("en")
        bilingual.navigator.go(PAGE.screen, PAGE.subject)
        assert page_title(bilingual) == "When can I drive again?"


class TestShowUnreviewed:
    """For review and demonstrations."""

    @pytest.fixture
    def reviewing(self, spanish: TinyPack, profile: Profile, clock: StagedClock) -> Iterator[Kiosk]:
        """A kiosk that shows what nobody vouches for."""
        take_review_back(spanish, "es")
        kiosk = build_kiosk(spanish, profile, clock, show_unreviewed=True)
        yield kiosk
        kiosk.languages.use("en")
        take_down(kiosk)

    def test_all_is_shown_with_a_note(self, reviewing: Kiosk) -> None:
        """The note stands above every screen of that language."""
        reviewing.navigator.go(PAGE.screen, PAGE.subject)
        reviewing.languages.use("es")
        assert page_title(reviewing) == "ES When can I drive again?"
        assert reviewing.languages.note is LanguageNote.UNREVIEWED_SHOWN
        assert shown(shown(reviewing.app, "note"), "words").startswith("Solo para revisión")

    def test_english_needs_none(self, reviewing: Kiosk) -> None:
        """It is the text that was reviewed."""
        assert shown(shown(reviewing.app, "note"), "words") == ""


def test_models_of_the_other_language_are_let_go(bilingual: Kiosk) -> None:
    """Ten changes leave as many objects as two."""
    bilingual.navigator.go(PAGE.screen, PAGE.subject)

    def objects_after(changes: int) -> int:
        for change in range(changes):
            bilingual.languages.use(("es", "en")[change % 2])
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return len(bilingual.root.findChildren(QObject))

    assert objects_after(2) == objects_after(10)
