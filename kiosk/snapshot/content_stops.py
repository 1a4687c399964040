"""The stops at what the pack tells: topics, pages, sources, teach-back, and answers."""

from collections.abc import Iterator

from kiosk.domain.route import Screen
from kiosk.snapshot.stops import Stop
from kiosk.snapshot.turns import go, listed, turn_part
from kiosk.viewmodels.answers import answers_in
from kiosk.viewmodels.teach_back import TeachBackModel
from kiosk.wiring import Kiosk


def topic_stops(kiosk: Kiosk) -> Iterator[Stop]:
    """Give each group, page, teach-back card and list of sources."""
    pack = kiosk.library.pack
    for group in pack.groups:
        yield listed(kiosk, f"topic/{group.id}", "topic", Screen.TOPICS, group.id)
        for topic_id in group.topics:
            pages = pack.topic(topic_id).pages
            for page_id in pages:
                yield Stop(
                    f"page/{page_id}",
                    "page",
                    go(kiosk, Screen.PAGE, page_id),
                    lambda: turn_part(kiosk.models[Screen.PAGE]),
                )
            yield from _teach_back(kiosk, topic_id)
            yield Stop(
                f"sources/{pages[0]}",
                "sources",
                go(kiosk, Screen.SOURCES, pages[0]),
                lambda: turn_part(kiosk.models[Screen.SOURCES]),
            )


def answer_stops(kiosk: Kiosk) -> Iterator[Stop]:
    """Give the lists of common questions, and each answer."""
    pack = kiosk.library.pack
    yield listed(kiosk, "faq", "faq", Screen.FAQ, "")
    for group in pack.answer_groups:
        if not answers_in(pack, group):
            continue
        yield listed(kiosk, f"faq/{group.id}", "faq", Screen.FAQ_LIST, group.id)
    for answer in pack.answers():
        yield Stop(
            f"answer/{answer.page.id}",
            "answer",
            go(kiosk, Screen.ANSWER, answer.page.id),
            lambda: turn_part(kiosk.models[Screen.ANSWER]),
        )


def _teach_back(kiosk: Kiosk, topic_id: str) -> Iterator[Stop]:
    for name, show in (
        (f"teach-back/{topic_id}", go(kiosk, Screen.TEACH_BACK, topic_id)),
        (f"teach-back/{topic_id}/main-point", lambda: _remind(kiosk)),
    ):
        yield Stop(name, "page", show, lambda: turn_part(kiosk.models[Screen.TEACH_BACK]))


def _remind(kiosk: Kiosk) -> None:
    teach_back = kiosk.models[Screen.TEACH_BACK]
    if isinstance(teach_back, TeachBackModel):
        teach_back.remind()
