"""The stops of a walk past every screen."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kiosk.domain.idle import AFTER_SOUND_S, SHORTEST_S
from kiosk.domain.outcomes import PrintOutcome, PrintReason, PrintState
from kiosk.domain.route import Screen
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.snapshot.staged_desk import StagedDesk
from kiosk.viewmodels.answer import AnswerModel
from kiosk.viewmodels.page import PageModel
from kiosk.viewmodels.paged_rows import PagedRows
from kiosk.viewmodels.part_pager import PartPager
from kiosk.viewmodels.preview import PreviewModel
from kiosk.wiring import Kiosk

MANY_QUESTIONS = 10


@dataclass(frozen=True, slots=True)
class Stop:
    """One screen to look at.

    Attributes:
        id: Unique, such as ``page/going-home/no-driving``.
        screen: The name of the screen.
        show: Brings the kiosk there.
        turn: Turns to the next part and tells whether there was one.
    """

    id: str
    screen: str
    show: Callable[[], None]
    turn: Callable[[], bool] = lambda: False


def stops(kiosk: Kiosk, desk: StagedDesk, clock: StagedClock) -> Iterator[Stop]:
    """Give every stop, each reached from a fresh or known state.

    Args:
        kiosk: With an open window.
        desk: The print desk of the kiosk, which only pretends.
        clock: The clock of the kiosk.
    """
    yield Stop("attract", "attract", kiosk.end.finish)
    yield Stop("home", "home", lambda: kiosk.navigator.go(Screen.HOME))
    yield from _topics(kiosk)
    yield from _answers(kiosk)
    yield from _questions(kiosk)
    yield from _printing(kiosk, desk)
    yield from _endings(kiosk, clock)


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
            yield _listed(kiosk, f"sources/{pages[0]}", "sources", Screen.SOURCES, pages[0])


def _answers(kiosk: Kiosk) -> Iterator[Stop]:
    pack = kiosk.library.pack
    yield Stop("faq", "faq", _go(kiosk, Screen.FAQ))
    for group in pack.groups:
        yield _listed(kiosk, f"faq/{group.id}", "faq", Screen.FAQ_LIST, group.id)
    for answer in pack.answers():
        yield Stop(
            f"answer/{answer.page.id}",
            "answer",
            _go(kiosk, Screen.ANSWER, answer.page.id),
            lambda: _turn_part(kiosk.models[Screen.ANSWER]),
        )


def _questions(kiosk: Kiosk) -> Iterator[Stop]:
    pack, book = kiosk.library.pack, kiosk.book
    yield Stop("questions/empty", "questions", _go(kiosk, Screen.QUESTIONS))
    yield _listed(kiosk, "questions/stages", "questions", Screen.STAGES, "")
    for stage in pack.stages():
        yield _listed(kiosk, f"questions/stage/{stage.id}", "questions", Screen.READY, stage.id)

    def choose(count: int) -> None:
        for question in pack.questions()[:count]:
            book.add_ready(question.id)
        for place, choice in enumerate(book.visit.choices[:3]):
            if not choice.starred:
                book.toggle_star(place)

    def show(count: int) -> Callable[[], None]:
        def chosen() -> None:
            choose(count)
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
    yield Stop("printing", "printing", lambda: _print(kiosk, desk, None))
    yield Stop(
        "printing/sent", "printing", lambda: _print(kiosk, desk, PrintOutcome(PrintState.SENT))
    )
    failed = PrintOutcome(PrintState.FAILED, PrintReason.UNKNOWN)
    yield Stop("fault", "fault", lambda: _print(kiosk, desk, failed))


def _endings(kiosk: Kiosk, clock: StagedClock) -> Iterator[Stop]:
    yield Stop("still-there", "still-there", lambda: _leave_alone(kiosk, clock))
    yield Stop("help", "help", lambda: _after_warning(kiosk, Screen.HELP))
    yield Stop("finish", "finish", _go(kiosk, Screen.FINISH))
    yield Stop("ask-desk", "fault", _go(kiosk, Screen.ASK_DESK))


def _enlarge(kiosk: Kiosk) -> None:
    kiosk.navigator.go(Screen.QUESTIONS)
    kiosk.visit.draft.set_large_print(wanted=True)
    kiosk.navigator.go(Screen.PREVIEW)


def _print(kiosk: Kiosk, desk: StagedDesk, outcome: PrintOutcome | None) -> None:
    desk.stage(outcome)
    kiosk.navigator.go(Screen.PRINTING)


def _leave_alone(kiosk: Kiosk, clock: StagedClock) -> None:
    kiosk.watch.touched()
    clock.now_s += SHORTEST_S + AFTER_SOUND_S
    kiosk.watch.show_words(0)


def _after_warning(kiosk: Kiosk, screen: Screen) -> None:
    kiosk.watch.touched()
    kiosk.navigator.go(screen)


def _go(kiosk: Kiosk, screen: Screen, subject: str = "") -> Callable[[], None]:
    return lambda: kiosk.navigator.go(screen, subject)


def _listed(kiosk: Kiosk, stop_id: str, name: str, screen: Screen, subject: str) -> Stop:
    return Stop(stop_id, name, _go(kiosk, screen, subject), _turner(kiosk, screen))


def _turner(kiosk: Kiosk, screen: Screen) -> Callable[[], bool]:
    def turn() -> bool:
        rows = getattr(kiosk.models[screen], "list", None)
        if not isinstance(rows, PagedRows) or not rows.has_further_page:
            return False
        rows.goOn()
        return True

    return turn


def _turn_part(model: object) -> bool:
    pager = model.pager if isinstance(model, AnswerModel | PreviewModel) else model
    if not isinstance(pager, PageModel | PartPager) or not pager.has_further_part:
        return False
    pager.goOn()
    return True


def _ignore(_result: object) -> None:
    return None
