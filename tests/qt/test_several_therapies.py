"""A kiosk with two packs: a visitor chooses a therapy, and the two never mix."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.domain.glossary import subject_of
from kiosk.domain.route import HOME, START, THERAPIES, Place, Screen
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.storage.profile import Profile
from kiosk.viewmodels.questions import QuestionsModel
from kiosk.viewmodels.search import SearchModel
from kiosk.viewmodels.therapies import TherapiesModel
from kiosk.wiring import Kiosk
from tests.fakes.kiosk_parts import build_kiosk, take_down
from tests.fakes.qml_eyes import listed, rows, shown
from tests.fakes.several_packs import KNEE_QUESTION, KNEE_TITLE, write_knee_pack
from tests.fakes.tiny_pack import TinyPack, write_tiny_pack
from tests.fakes.translated_pack import add_language


@pytest.fixture
def tiny(tmp_path: Path) -> TinyPack:
    """The pack that is shown first."""
    pack = write_tiny_pack(tmp_path / "tiny")
    pack.change("figures/ride.svg", "url(#paint)", "#09504f")
    return pack


@pytest.fixture
def knee(tmp_path: Path) -> TinyPack:
    """The pack beside it."""
    return write_knee_pack(tmp_path)


@pytest.fixture
def kiosk(
    qapp: QGuiApplication, tiny: TinyPack, knee: TinyPack, profile: Profile, clock: StagedClock
) -> Iterator[Kiosk]:
    """A kiosk with both, at its start picture."""
    assert qapp is not None
    built = build_kiosk(tiny, profile, clock, others=[knee])
    yield built
    built.languages.reset()
    take_down(built)


def chooser(kiosk: Kiosk) -> TherapiesModel:
    """Give the model of the choice."""
    model = kiosk.models[Screen.THERAPIES]
    assert isinstance(model, TherapiesModel)
    return model


def cards(kiosk: Kiosk) -> list[dict[str, Any]]:
    """Read the cards of the choice."""
    model = chooser(kiosk)
    shown(model, "list").setProperty("capacity", 6)
    return listed(model)


def first_title(kiosk: Kiosk, screen: Screen, subject: str = "") -> str:
    """Go to a list and give the title of its first row."""
    kiosk.navigator.go(screen, subject)
    return str(listed(kiosk.models[screen])[0]["title"])


def questions(kiosk: Kiosk) -> QuestionsModel:
    """Go to the visitor's list."""
    kiosk.navigator.go(Screen.QUESTIONS)
    model = kiosk.models[Screen.QUESTIONS]
    assert isinstance(model, QuestionsModel)
    return model


def can_open_list(kiosk: Kiosk) -> bool:
    """Tell whether the bar leads to a list."""
    controls = rows(shown(kiosk.bar, "controls"))
    return any(row["name"] == "questions" and row["usable"] for row in controls)


def choose(kiosk: Kiosk, therapy: str) -> None:
    """Begin at the choice and touch a card."""
    kiosk.navigator.go(Screen.THERAPIES)
    chooser(kiosk).open(therapy)


def test_a_visit_begins_at_the_choice(kiosk: Kiosk) -> None:
    """Before home there is a card for each therapy, by its title."""
    kiosk.attract.begin()

    assert kiosk.navigator.place == THERAPIES
    assert [card["title"] for card in cards(kiosk)] == ["A tiny pack", KNEE_TITLE]


def test_each_card_tells_its_own_review(kiosk: Kiosk) -> None:
    """Not that of the pack that is read."""
    told = [card["message"] for card in cards(kiosk)]

    assert ["A. Nurse" in told[0], "B. Doctor" in told[1]] == [True, True]


def test_a_card_opens_home_of_its_therapy(kiosk: Kiosk) -> None:
    """With its own groups."""
    choose(kiosk, "knee")

    assert kiosk.navigator.place == HOME
    assert first_title(kiosk, Screen.HOME) == "Your knee at home"


def test_back_leads_to_the_choice(kiosk: Kiosk) -> None:
    """And from there to another therapy."""
    choose(kiosk, "knee")

    kiosk.bar.press("back")

    assert kiosk.navigator.place == THERAPIES


def test_home_leads_to_home_of_the_therapy(kiosk: Kiosk) -> None:
    """Not to the choice, which was made."""
    choose(kiosk, "knee")
    kiosk.navigator.go(Screen.TOPICS, "home")

    kiosk.bar.press("home")

    assert kiosk.navigator.place == HOME
    assert kiosk.library.pack.id == "knee"


def test_before_the_choice_home_leads_to_it(kiosk: Kiosk) -> None:
    """As from help that was opened first."""
    kiosk.attract.begin()
    kiosk.navigator.go(Screen.HELP)

    kiosk.bar.press("home")

    assert kiosk.navigator.place == THERAPIES


def test_nothing_that_was_read_stays_on_the_screens_of_the_other(kiosk: Kiosk) -> None:
    """Groups and lists have the same ids in both packs, and their own words."""
    places = (
        *(Place(Screen.TOPICS, "home"), Place(Screen.FAQ), Place(Screen.FAQ_LIST, "home")),
        Place(Screen.GLOSSARY, subject_of("")),
    )
    choose(kiosk, "tiny")
    for place in places:
        kiosk.navigator.go(place.screen, place.subject)
        assert kiosk.models[place.screen]
    choose(kiosk, "knee")

    assert first_title(kiosk, Screen.TOPICS, "home") == "Walking at home"
    assert first_title(kiosk, Screen.FAQ) == "Your knee at home"
    assert first_title(kiosk, Screen.FAQ_LIST, "home") == "Can I walk home?"
    kiosk.navigator.go(Screen.GLOSSARY, subject_of(""))
    assert "Kneecap" in str(rows(shown(kiosk.models[Screen.GLOSSARY], "blocks")))


def test_the_search_reads_the_therapy_that_is_open(kiosk: Kiosk, qtbot: QtBot) -> None:
    """And forgets what it has read of the other."""
    for therapy, hits in (("tiny", False), ("knee", True)):
        choose(kiosk, therapy)
        kiosk.navigator.go(Screen.SEARCH)
        search = kiosk.models[Screen.SEARCH]
        assert isinstance(search, SearchModel)
        kiosk.visit.typing.query.write("kneecap")
        qtbot.waitUntil(lambda search=search: not search.reads)  # type: ignore[misc]
        assert bool(listed(search)) is hits


class TestTheList:
    """Each therapy has a list of questions of its own, and so a sheet of its own."""

    def test_it_waits_while_another_therapy_is_read(self, kiosk: Kiosk) -> None:
        """And is there again when the visitor comes back."""
        choose(kiosk, "tiny")
        kiosk.book.add_ready("drive")
        choose(kiosk, "knee")
        assert kiosk.book.visit.choices == ()

        choose(kiosk, "tiny")

        assert kiosk.book.visit.ready_ids == ("drive",)

    def test_a_sheet_holds_the_questions_of_one_therapy(self, kiosk: Kiosk) -> None:
        """In its own words, with its own edition."""
        choose(kiosk, "tiny")
        kiosk.book.add_own("Is it safe?")
        choose(kiosk, "knee")
        kiosk.book.add_ready("drive")

        request = kiosk.visit.draft.request

        assert [each.text for each in request.model.questions] == [KNEE_QUESTION]
        assert "8" in request.words.edition

    def test_the_choice_tells_where_questions_are(self, kiosk: Kiosk) -> None:
        """On the card of each therapy."""
        choose(kiosk, "tiny")
        kiosk.book.add_ready("drive")
        kiosk.book.add_ready("who")
        choose(kiosk, "knee")
        kiosk.book.add_ready("drive")
        kiosk.bar.press("back")

        assert [card["message"][:10] for card in cards(kiosk)] == ["2 question", "1 question"]

    def test_it_tells_that_another_one_waits(self, kiosk: Kiosk) -> None:
        """Nobody should think that it was lost."""
        choose(kiosk, "tiny")
        kiosk.book.add_ready("drive")
        choose(kiosk, "knee")

        told = shown(questions(kiosk), "advice")
        assert told == f"About “{KNEE_TITLE}”. Your other list is kept."

    def test_a_full_one_says_so(self, kiosk: Kiosk) -> None:
        """Which matters more than which it is."""
        choose(kiosk, "knee")
        for number in range(10):
            kiosk.book.add_own(f"Question {number}?")

        assert shown(questions(kiosk), "advice") == "Your list is full: ten questions."

    def test_it_names_its_therapy(self, kiosk: Kiosk) -> None:
        """So that nobody looks on the one for what is on the other."""
        choose(kiosk, "knee")
        mine = questions(kiosk)

        assert shown(mine, "advice").startswith(f"About “{KNEE_TITLE}”.")

    def test_before_a_therapy_is_chosen_there_is_none(self, kiosk: Kiosk) -> None:
        """The bar has its button, which does nothing yet."""
        kiosk.attract.begin()

        before = can_open_list(kiosk)
        choose(kiosk, "knee")

        assert [before, can_open_list(kiosk)] == [False, True]

    def test_a_list_of_either_is_worth_a_question_at_the_end(self, kiosk: Kiosk) -> None:
        """Finish and a fresh start speak of a list, whichever it is."""
        choose(kiosk, "tiny")
        kiosk.book.add_ready("drive")
        choose(kiosk, "knee")

        assert kiosk.book.has_any


class TestTheEnd:
    """Nothing of the choice is left."""

    def test_the_next_visit_begins_with_the_first_therapy(self, kiosk: Kiosk) -> None:
        """As a fresh kiosk does, and both lists are empty."""
        choose(kiosk, "tiny")
        kiosk.book.add_ready("drive")
        choose(kiosk, "knee")
        kiosk.book.add_ready("drive")

        kiosk.end.finish()

        assert kiosk.library.pack.id == "tiny"
        assert not kiosk.packs.therapies.is_open
        assert not kiosk.book.has_any

    def test_start_over_begins_at_the_choice(self, kiosk: Kiosk) -> None:
        """The next person may have come for another therapy."""
        choose(kiosk, "knee")

        kiosk.end.start_over()

        assert kiosk.navigator.place == THERAPIES

    def test_no_file_names_what_was_chosen(self, kiosk: Kiosk, profile: Profile) -> None:
        """Neither counts nor log."""
        kiosk.usage.begin()
        choose(kiosk, "knee")
        kiosk.book.add_ready("drive")
        kiosk.end.finish()
        kiosk.log.write_counts()
        kiosk.usage.stop()

        written = b"".join(file.read_bytes() for file in profile.folder.rglob("*.*"))
        assert written
        assert b"knee" not in written


class TestLanguage:
    """The language of the visit holds in each therapy."""

    def test_a_therapy_opens_in_it(self, kiosk: Kiosk, knee: TinyPack) -> None:
        """Also where it was chosen before."""
        add_language(knee, "es")
        kiosk.languages.use("es")

        choose(kiosk, "knee")

        assert kiosk.library.pack.language == "es"

    def test_a_title_that_it_lacks_stands_in_english(self, kiosk: Kiosk) -> None:
        """And is said in English."""
        kiosk.languages.use("ar")

        assert [(card["title"], card["language"]) for card in cards(kiosk)] == [
            ("A tiny pack", "en"),
            (KNEE_TITLE, "en"),
        ]


class TestABrokenPack:
    """It does not take the other therapy down."""

    def test_its_card_leads_to_help(self, kiosk: Kiosk, knee: TinyPack) -> None:
        """With its title, as far as that is known, and where to ask."""
        knee.write("pack.toml", "= =")
        kiosk.attract.begin()
        card = cards(kiosk)[1]

        chooser(kiosk).open("knee")

        assert (card["title"], card["language"]) == ("knee", "en")
        assert card["message"] == "This cannot be shown just now. Please ask at the front desk."
        assert kiosk.navigator.place == Place(Screen.HELP)

    def test_one_that_breaks_while_it_is_read_leaves_the_other(
        self, kiosk: Kiosk, knee: TinyPack, qtbot: QtBot
    ) -> None:
        """The visit is lost, and the kiosk goes on."""
        choose(kiosk, "knee")
        kiosk.visit.model(Screen.HOME)
        shutil.rmtree(knee.root)
        kiosk.navigator.go(Screen.FAQ)
        assert kiosk.models[Screen.FAQ]
        qtbot.waitUntil(lambda: kiosk.navigator.place == START)

        assert kiosk.library.pack.id == "tiny"
        assert [bool(each.pack) for each in kiosk.packs.therapies.therapies] == [True, False]
        choose(kiosk, "tiny")
        assert kiosk.navigator.place == HOME

    def test_one_that_breaks_between_two_looks_is_set_aside(
        self, kiosk: Kiosk, knee: TinyPack
    ) -> None:
        """Its card was shown before."""
        kiosk.attract.begin()
        assert cards(kiosk)
        knee.write("pack.toml", "= =")

        chooser(kiosk).open("knee")

        assert kiosk.navigator.place == Place(Screen.HELP)
        assert cards(kiosk)[1]["message"].startswith("This cannot be shown")

    def test_with_both_lost_the_kiosk_asks_to_go_to_the_desk(
        self, kiosk: Kiosk, tiny: TinyPack, knee: TinyPack
    ) -> None:
        """As with one pack."""
        for pack in (knee, tiny):
            choose(kiosk, pack.root.name)
            shutil.rmtree(pack.root)
            kiosk.library.broken.emit("lost")

        assert kiosk.navigator.place == Place(Screen.ASK_DESK)


def test_the_start_picture_names_both_where_the_clinic_wants_it(
    tiny: TinyPack, knee: TinyPack, profile: Profile, clock: StagedClock, qapp: QGuiApplication
) -> None:
    """The review of each stands on its card."""
    assert qapp is not None
    kiosk = build_kiosk(
        *(tiny, profile, clock),
        others=[knee],
        set_values={"attract.show_therapy": True},
    )
    told = (shown(kiosk.attract, "therapy"), shown(kiosk.attract, "review"))
    take_down(kiosk)

    assert told == (f"A tiny pack · {KNEE_TITLE}", "Each treatment shows its own review.")


def test_nothing_of_another_pack_is_read_before_the_choice(
    tiny: TinyPack, tmp_path: Path, profile: Profile, clock: StagedClock, qapp: QGuiApplication
) -> None:
    """A folder that is not even there costs the start nothing."""
    assert qapp is not None
    kiosk = build_kiosk(tiny, profile, clock, others=[TinyPack(tmp_path / "gone")])
    known = kiosk.packs.therapies._usable
    take_down(kiosk)

    assert known == {}
