"""The stops of a walk past every screen."""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from kiosk.domain.cover import Cover
from kiosk.domain.focus_walk import Move
from kiosk.domain.idle import AFTER_SOUND_S, SHORTEST_S, IdlePolicy
from kiosk.domain.outcomes import (
    PrintOutcome,
    PrintProgress,
    PrintReason,
    PrintStage,
    PrintState,
)
from kiosk.domain.route import Place, Screen
from kiosk.services.clinic_words import desk_words
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.snapshot.staged_desk import StagedDesk
from kiosk.snapshot.staged_speaker import StagedSpeaker
from kiosk.snapshot.stops import Stop
from kiosk.snapshot.typing_stops import typing_stops, word_stops
from kiosk.viewmodels.answers import answers_in
from kiosk.viewmodels.language import LanguageModel
from kiosk.viewmodels.page import PageModel
from kiosk.viewmodels.paged_rows import PagedRows
from kiosk.viewmodels.part_pager import PartPager
from kiosk.viewmodels.takeaway import TakeawayModel
from kiosk.viewmodels.teach_back import TeachBackModel
from kiosk.wiring import Kiosk

MANY_QUESTIONS = 10
# From the title into the text of the page.
READ_SENTENCES = 6
# How many questions are taken along without paper, by the id of the stop.
TAKEAWAYS: Mapping[str, int] = MappingProxyType(
    {"takeaway": 4, "takeaway/one": 1, "takeaway/ten": MANY_QUESTIONS}
)
# Each thing that a visitor can be told of a sheet, by the id of its stop.
PRINTINGS: Mapping[str, PrintProgress | PrintOutcome] = MappingProxyType(
    {
        "printing": PrintProgress(PrintStage.PREPARING),
        "printing/at-printer": PrintProgress(PrintStage.SENT),
        "printing/under-way": PrintProgress(PrintStage.PRINTING),
        "printing/sent": PrintOutcome(PrintState.SENT),
        "printing/printed": PrintOutcome(PrintState.PRINTED),
        "printing/stopped": PrintOutcome(PrintState.CANCELLED),
        "fault/waits-for-paper": PrintProgress(PrintStage.PRINTING, PrintReason.PAPER_OUT),
        "fault/may-come": PrintOutcome(PrintState.CANCEL_UNCONFIRMED, PrintReason.UNKNOWN),
        "fault/paper-out": PrintOutcome(PrintState.NEEDS_STAFF, PrintReason.PAPER_OUT),
        "fault/jam": PrintOutcome(PrintState.NEEDS_STAFF, PrintReason.JAM),
        "fault/cover-open": PrintOutcome(PrintState.NEEDS_STAFF, PrintReason.COVER_OPEN),
        "fault/toner-out": PrintOutcome(PrintState.NEEDS_STAFF, PrintReason.TONER_OUT),
        "fault/offline": PrintOutcome(PrintState.FAILED, PrintReason.OFFLINE),
        "fault/paused": PrintOutcome(PrintState.NEEDS_STAFF, PrintReason.PAUSED),
        "fault": PrintOutcome(PrintState.FAILED, PrintReason.UNKNOWN),
    }
)


def stops(kiosk: Kiosk, desk: StagedDesk, clock: StagedClock) -> Iterator[Stop]:
    """Give every stop, each reached from a fresh or known state.

    Args:
        kiosk: With an open window.
        desk: The print desk of the kiosk, which only pretends.
        clock: The clock of the kiosk.
    """
    yield Stop("attract", "attract", kiosk.end.finish)
    yield Stop("attract/left-sheet", "attract", lambda: _leave_sheet(kiosk))
    yield from _staff(kiosk)
    yield Stop("home", "home", lambda: _begin(kiosk), _turner(kiosk, Screen.HOME))
    yield _listed(kiosk, "language", "display", Screen.LANGUAGE, "")
    yield from _topics(kiosk)
    yield from _answers(kiosk)
    yield from typing_stops(kiosk)
    yield from word_stops(kiosk)
    yield from _reading(kiosk)
    yield from _questions(kiosk)
    yield from _printing(kiosk, desk)
    yield from _endings(kiosk, clock)
    yield from _keys(kiosk)


def _staff(kiosk: Kiosk) -> Iterator[Stop]:
    yield Stop("attract/resting", "attract", lambda: _cover(kiosk, Cover.RESTING))
    yield Stop("staff-clean", "staff-clean", lambda: _clean(kiosk))
    for screen in (Screen.STAFF_CORNER, Screen.STAFF_CALIBRATE):
        yield Stop(screen.value, screen.value, _fresh(kiosk, screen))


def _comfort(kiosk: Kiosk, clock: StagedClock) -> Iterator[Stop]:
    for screen in (Screen.HOME, Screen.QUESTIONS):
        yield Stop(f"{screen.value}/left-visit", screen.value, _come_back(kiosk, screen))
    yield Stop("hidden", "hidden", lambda: _cover(kiosk, Cover.HIDDEN))
    yield Stop("still-there/no-limit", "still-there", lambda: _leave_unlimited(kiosk, clock))


def _topics(kiosk: Kiosk) -> Iterator[Stop]:
    pack = kiosk.library.pack
    for group in pack.groups:
        yield _listed(kiosk, f"topic/{group.id}", "topic", Screen.TOPICS, group.id)
        for topic_id in group.topics:
            pages = pack.topic(topic_id).pages
            for page_id in pages:
                yield Stop(
                    f"page/{page_id}",
                    "page",
                    _go(kiosk, Screen.PAGE, page_id),
                    lambda: _turn_part(kiosk.models[Screen.PAGE]),
                )
            yield from _teach_back(kiosk, topic_id)
            yield _listed(kiosk, f"sources/{pages[0]}", "sources", Screen.SOURCES, pages[0])


def _teach_back(kiosk: Kiosk, topic_id: str) -> Iterator[Stop]:
    for name, show in (
        (f"teach-back/{topic_id}", _go(kiosk, Screen.TEACH_BACK, topic_id)),
        (f"teach-back/{topic_id}/main-point", lambda: _remind(kiosk)),
    ):
        yield Stop(name, "page", show, lambda: _turn_part(kiosk.models[Screen.TEACH_BACK]))


def _answers(kiosk: Kiosk) -> Iterator[Stop]:
    pack = kiosk.library.pack
    yield _listed(kiosk, "faq", "faq", Screen.FAQ, "")
    for group in pack.answer_groups:
        if not answers_in(pack, group):
            continue
        yield _listed(kiosk, f"faq/{group.id}", "faq", Screen.FAQ_LIST, group.id)
    for answer in pack.answers():
        yield Stop(
            f"answer/{answer.page.id}",
            "answer",
            _go(kiosk, Screen.ANSWER, answer.page.id),
            lambda: _turn_part(kiosk.models[Screen.ANSWER]),
        )


def _reading(kiosk: Kiosk) -> Iterator[Stop]:
    pack, reading = kiosk.library.pack, kiosk.aloud.reading
    if not pack.groups:
        return  # nothing is offered in this language
    page = pack.topic(pack.groups[0].topics[0]).pages[0]

    def ask() -> None:
        kiosk.navigator.go(Screen.HOME)
        reading.begin()

    def play() -> None:
        reading.use_speaker()
        kiosk.navigator.go(Screen.PAGE, page)
        reading.begin()
        for _ in range(READ_SENTENCES):
            reading.next()

    def pause() -> None:
        kiosk.navigator.go(Screen.HELP)
        reading.begin()
        reading.next()
        reading.pause()

    yield Stop("read-aloud/speaker-warning", "home", ask)
    yield Stop("read-aloud/playing", "page", play, lambda: _turn_part(kiosk.models[Screen.PAGE]))
    yield Stop("read-aloud/paused", "help", pause)
    yield Stop("read-aloud/control", "home", lambda: _read_control(kiosk))
    yield Stop("read-aloud/no-voice", "home", lambda: _fail_speech(kiosk))


def _read_control(kiosk: Kiosk) -> None:
    kiosk.navigator.go(Screen.HOME)
    stops = kiosk.aloud.stops()
    kiosk.aloud.reading.read_from(next(stop.item for stop in stops if stop.pressable))


def _fail_speech(kiosk: Kiosk) -> None:
    speaker = kiosk.aloud.speaker
    if isinstance(speaker, StagedSpeaker):
        speaker.lose_voices()


def _end_reading(kiosk: Kiosk) -> None:
    speaker = kiosk.aloud.speaker
    kiosk.aloud.reading.forget()
    if isinstance(speaker, StagedSpeaker):
        speaker.find_voices(kiosk.library.pack.languages)


def _questions(kiosk: Kiosk) -> Iterator[Stop]:
    pack, book = kiosk.library.pack, kiosk.book

    def show_empty() -> None:
        _end_reading(kiosk)
        kiosk.navigator.go(Screen.QUESTIONS)

    yield Stop("questions/empty", "questions", show_empty)
    yield _listed(kiosk, "questions/stages", "questions", Screen.STAGES, "")
    for stage in pack.stages():
        yield _listed(kiosk, f"questions/stage/{stage.id}", "questions", Screen.READY, stage.id)

    def show(count: int) -> Callable[[], None]:
        def chosen() -> None:
            _choose(kiosk, count)
            kiosk.navigator.go(Screen.QUESTIONS)

        return chosen

    yield Stop("questions/four", "questions", show(4))
    yield Stop("questions/ten", "questions", show(MANY_QUESTIONS), _turner(kiosk, Screen.QUESTIONS))
    yield Stop("questions/undo", "questions", lambda: _ignore(book.remove(1)))


def _printing(kiosk: Kiosk, desk: StagedDesk) -> Iterator[Stop]:
    preview = Stop(
        "preview",
        "preview",
        _go(kiosk, Screen.PREVIEW),
        lambda: _turn_part(kiosk.models[Screen.PREVIEW]),
    )
    yield preview
    yield Stop("preview/large", "preview", lambda: _enlarge(kiosk), preview.turn)
    for name, state in PRINTINGS.items():
        screen = name.split("/", maxsplit=1)[0]
        yield Stop(name, screen, _printed(kiosk, desk, state))
    for name, count in TAKEAWAYS.items():
        yield Stop(
            name,
            "takeaway",
            _taken(kiosk, count),
            lambda: _turn_takeaway(kiosk.models[Screen.TAKEAWAY]),
        )


def _endings(kiosk: Kiosk, clock: StagedClock) -> Iterator[Stop]:
    yield from _comfort(kiosk, clock)
    yield Stop("still-there", "still-there", lambda: _leave_alone(kiosk, clock))
    yield Stop(
        "help",
        "help",
        lambda: _after_warning(kiosk, Screen.HELP),
        lambda: _turn_part(kiosk.models[Screen.HELP]),
    )
    yield Stop(
        "display",
        "display",
        _go(kiosk, Screen.DISPLAY),
        lambda: _turn_part(kiosk.models[Screen.DISPLAY]),
    )
    yield Stop("finish", "finish", _go(kiosk, Screen.FINISH))
    yield Stop("ask-desk", "fault", _go(kiosk, Screen.ASK_DESK))


def _keys(kiosk: Kiosk) -> Iterator[Stop]:
    # With questions on the list, so that no two stops show the same words.
    pack = kiosk.library.pack
    if not pack.groups:
        return  # nothing is offered in this language
    pages = pack.topic(pack.groups[0].topics[0]).pages
    first, second = pages[0], pages[min(1, len(pages) - 1)]

    def focus(page: str, *moves: Move) -> Callable[[], None]:
        def show() -> None:
            _choose(kiosk, 2)
            kiosk.navigator.go(Screen.PAGE, page)
            kiosk.keys.focus.forget()
            kiosk.keys.keypad.wake()
            for move in moves:
                kiosk.keys.focus.move(move)

        return show

    def turn() -> bool:
        return _turn_part(kiosk.models[Screen.PAGE])

    yield Stop("focus/page", "page", focus(first, Move.NEXT), turn)
    yield Stop("focus/bar", "page", focus(second, Move.PREVIOUS_GROUP), turn)


def _enlarge(kiosk: Kiosk) -> None:
    kiosk.navigator.go(Screen.QUESTIONS)
    kiosk.visit.draft.set_large_print(wanted=True)
    kiosk.navigator.go(Screen.PREVIEW)


def _printed(
    kiosk: Kiosk, desk: StagedDesk, state: PrintProgress | PrintOutcome
) -> Callable[[], None]:
    def show() -> None:
        desk.stage(state)
        kiosk.navigator.go(Screen.PRINTING)

    return show


def _choose(kiosk: Kiosk, count: int) -> None:
    book = kiosk.book
    # Where the language has none to offer, the visitor has chosen them in English before.
    questions = kiosk.library.pack.questions() or kiosk.library.english.questions()
    for question in questions[:count]:
        book.add_ready(question.id)
    for place, choice in enumerate(book.visit.choices[:3]):
        if not choice.starred:
            book.toggle_star(place)


def _taken(kiosk: Kiosk, count: int) -> Callable[[], None]:
    def show() -> None:
        kiosk.book.erase()
        _choose(kiosk, count)
        kiosk.navigator.go(Screen.QUESTIONS)
        kiosk.navigator.go(Screen.TAKEAWAY)

    return show


def _leave_sheet(kiosk: Kiosk) -> None:
    kiosk.attract.tell_left_sheet(desk_words(kiosk.given.settings))


def _remind(kiosk: Kiosk) -> None:
    teach_back = kiosk.models[Screen.TEACH_BACK]
    if isinstance(teach_back, TeachBackModel):
        teach_back.remind()


def _begin(kiosk: Kiosk) -> None:
    kiosk.cover.lift()
    kiosk.attract.begin()


def _cover(kiosk: Kiosk, cover: Cover) -> None:
    kiosk.left.trust()
    kiosk.cover.put(cover)


def _clean(kiosk: Kiosk) -> None:
    kiosk.navigator.restart()
    kiosk.cleaning.start()


def _fresh(kiosk: Kiosk, screen: Screen) -> Callable[[], None]:
    def show() -> None:
        kiosk.cover.lift()
        kiosk.navigator.restart(Place(screen))

    return show


def _come_back(kiosk: Kiosk, screen: Screen) -> Callable[[], None]:
    def show() -> None:
        _choose(kiosk, 4)
        kiosk.navigator.go(screen)
        kiosk.left.suspect()

    return show


def _leave_unlimited(kiosk: Kiosk, clock: StagedClock) -> None:
    kiosk.left.trust()
    kiosk.cover.lift()
    kiosk.watch.set_unlimited(wanted=True)
    clock.now_s += IdlePolicy().no_limit_s - SHORTEST_S / 4
    kiosk.watch.show_words(0)


def _leave_alone(kiosk: Kiosk, clock: StagedClock) -> None:
    kiosk.left.trust()
    kiosk.cover.lift()
    kiosk.watch.set_unlimited(wanted=False)
    clock.now_s += SHORTEST_S + AFTER_SOUND_S
    kiosk.watch.show_words(0)


def _after_warning(kiosk: Kiosk, screen: Screen) -> None:
    kiosk.watch.touched()
    kiosk.left.trust()
    kiosk.navigator.go(screen)


def _go(kiosk: Kiosk, screen: Screen, subject: str = "") -> Callable[[], None]:
    return lambda: kiosk.navigator.go(screen, subject)


def _listed(kiosk: Kiosk, stop_id: str, name: str, screen: Screen, subject: str) -> Stop:
    return Stop(stop_id, name, _go(kiosk, screen, subject), _turner(kiosk, screen))


def _turner(kiosk: Kiosk, screen: Screen) -> Callable[[], bool]:
    def turn() -> bool:
        model = kiosk.models[screen]
        rows = model.rows if isinstance(model, LanguageModel) else getattr(model, "list", None)
        if not isinstance(rows, PagedRows) or not rows.has_further_page:
            return False
        rows.goOn()
        return True

    return turn


def _turn_part(model: object) -> bool:
    pager = getattr(model, "pager", model)
    if not isinstance(pager, PageModel | PartPager) or not pager.has_further_part:
        return False
    pager.goOn()
    return True


def _turn_takeaway(model: object) -> bool:
    if not isinstance(model, TakeawayModel):
        return False
    return _turn_part(model.code_pager) or _turn_part(model.pager)


def _ignore(_result: object) -> None:
    return None
