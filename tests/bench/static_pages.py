"""Writes a pack as static pages for a browser: the same words, figures, font, buttons and places.

``python -m tests.bench.static_pages PACK FOLDER``. A page that the kiosk divides is one page here,
and what does not fit is cut off; nothing is a script.
"""

import shutil
import sys
from collections.abc import Iterable, Iterator
from html import escape
from pathlib import Path

from kiosk.content.pack import Pack, open_pack
from kiosk.domain.pages import Page, PageKind
from kiosk.domain.topics import Group, Topic
from kiosk.host.bundle import bundled
from kiosk.viewmodels.blocks import BlockRow, block_rows, boxed
from tests.bench.places import BACK_UP, BAR, BESIDE, ON, START, Box, home_card, topic_card
from tests.bench.static_look import WEIGHTS, style_sheet

FIRST = "start.html"
HOME = "home.html"
FAQ = "faq.html"
_ICONS_OF_BAR = {
    "Home": "house",
    "Back": "arrow-left",
    "My questions": "list-checks",
    "Read aloud": "volume-2",
    "Display": "type",
    "Language": "languages",
    "Hide": "eye-off",
    "Need help now": "life-buoy",
    "Finish": "check",
}
_ICONS_BESIDE = {
    "Ask about this": "plus",
    "Where this comes from": "book-open",
    "Words on this page": "book-a",
}
_ICONS_OF_BOXES = {"message": "flag", "action": "hand"}


def write_static_pages(root: Path, folder: Path) -> Path:
    """Write all topics and common questions of a pack in English.

    Args:
        root: Folder of the pack.
        folder: Folder to make.

    Returns:
        The page to begin with.
    """
    pack = open_pack(root, "en")
    _copy_what_is_shown(pack, folder)
    pages = {FIRST: _start(), HOME: _home(pack), FAQ: _answers(pack)}
    for group in pack.groups:
        pages[f"{group.id}.html"] = _group(pack, group)
        for topic in map(pack.topic, group.topics):
            pages |= dict(_topic(pack, group, topic))
    for answer in pack.answers():
        pages[f"answer--{answer.page.id}.html"] = _answer(pack, answer.page)
    for name, body in pages.items():
        (folder / name).write_text(_whole(body), encoding="utf-8")
    return folder / FIRST


def _copy_what_is_shown(pack: Pack, folder: Path) -> None:
    (folder / "fonts").mkdir(parents=True)
    for weight in WEIGHTS:
        font = bundled("fonts", f"AtkinsonHyperlegibleNext-{weight}.ttf")
        shutil.copy(font, folder / "fonts")
    shutil.copytree(pack.root / "figures", folder / "figures")
    shutil.copy(bundled("pictures", "attract.svg"), folder)
    (folder / "look.css").write_text(style_sheet(), encoding="utf-8")


def _whole(body: str) -> str:
    head = '<meta charset="utf-8"><title>Askwell</title><link rel="stylesheet" href="look.css">'
    return f'<!doctype html><html lang="en"><head>{head}</head><body>{body}</body></html>\n'


def _start() -> str:
    return (
        _link(Box(0, 0, 1920, 1080), "ground", HOME, "")
        + '<h1 class="display">What questions do you have for your visit?</h1>'
        '<p class="small" style="left:112px;top:434px;font-size:37px;width:780px">'
        "Read short pages. Pick your questions. Take a printed sheet in with you.</p>"
        + _link(START, "round filled", HOME, "Touch to start")
        + "".join(
            _link(Box(left, 711, width, 101), "button", HOME, name)
            for left, width, name in (
                (112, 162, "English"),
                (287, 165, "Español"),
                (465, 162, "العربية"),
            )
        )
        + '<p class="small" style="left:112px;top:838px;width:780px">No ads. We do not ask who you'
        " are. We erase your choices when you finish. Or after 3 to 11 minutes without a touch.</p>"
        '<p class="small" style="left:112px;top:1020px">Not yet reviewed by this clinic.</p>'
        '<img class="people" src="attract.svg" alt="">'
    )


def _home(pack: Pack) -> str:
    cards = [(g.icon, g.title, g.about, f"{g.id}.html", "") for g in pack.groups]
    about = "Short answers to what people often ask"
    cards.append(("circle-question-mark", "Common questions", about, FAQ, " sun"))
    return (
        "<h1>What would you like to know?</h1>"
        '<p class="small" style="top:96px">No ads. We do not ask who you are. We erase your'
        " choices when you finish.</p>"
        + "".join(
            _link(
                home_card(number),
                f"card{ground}",
                address,
                f'<span class="badge">{_icon(icon)}</span><b>{escape(title)}</b>'
                f"<i>{escape(words)}</i>",
            )
            for number, (icon, title, words, address, ground) in enumerate(cards)
        )
        + _bar(FIRST)
    )


def _group(pack: Pack, group: Group) -> str:
    cards = (
        _link(
            topic_card(number, len(group.topics)),
            "topic",
            _address(topic.pages[0]),
            f'<span class="badge">{_icon(topic.icon)}</span><b>{escape(topic.title)}</b>'
            f"<i>{escape(topic.main_message)}</i>",
        )
        for number, topic in enumerate(map(pack.topic, group.topics))
    )
    advice = '<p class="small" style="top:96px">Touch a topic to read about it.</p>'
    return f"<h1>{escape(group.title)}</h1>{advice}{''.join(cards)}{_bar(HOME)}"


def _topic(pack: Pack, group: Group, topic: Topic) -> Iterator[tuple[str, str]]:
    up = f"{group.id}.html"
    addresses = ["", *map(_address, topic.pages), ""]
    around = zip(topic.pages, addresses, addresses[2:], strict=False)
    for number, (page_id, before, after) in enumerate(around, start=1):
        page = pack.page(page_id)
        message = boxed("message", topic.main_message) if number == 1 else ()
        action = boxed("action", topic.action) if page.kind is PageKind.SUMMARY else ()
        position = f"Page {number} of {len(topic.pages)}"
        yield (
            _address(page_id),
            f'<p class="eyebrow">{escape(topic.title)}</p><p class="position">{position}</p>'
            + _reading(pack, page, (*message, *block_rows(page.blocks), *action))
            + _turn(BACK_UP, "button off", before, f"{_icon('arrow-left')}Previous page")
            + _turn(ON, "filled", after, f"Next page{_icon('arrow-right')}")
            + _bar(up),
        )


def _answers(pack: Pack) -> str:
    answers = pack.answers()
    rows = (
        f'<li><a style="position:static;display:inline" href="answer--{answer.page.id}.html">'
        f"{escape(answer.page.title)}</a></li>"
        for answer in answers
    )
    return f'<h1>Common questions</h1><ul class="text wide">{"".join(rows)}</ul>{_bar(HOME)}'


def _answer(pack: Pack, page: Page) -> str:
    return _reading(pack, page, tuple(block_rows(page.blocks))) + _bar(FAQ)


def _reading(pack: Pack, page: Page, rows: Iterable[BlockRow]) -> str:
    kind = " columns" if page.kind is PageKind.COMPARE else "" if page.figure else " wide"
    text = f'<div class="text{kind}">{"".join(map(_block, rows))}</div>'
    beside = "".join(
        _still(box, "button", _icon(_ICONS_BESIDE[words]) + words) for words, box in BESIDE.items()
    )
    return f'<h1 class="page">{escape(page.title)}</h1>{text}{_panel(pack, page)}{beside}'


def _panel(pack: Pack, page: Page) -> str:
    if page.figure is None:
        return ""
    figure = pack.figure(page.figure)
    drawing = f'<img src="figures/{Path(figure.path).name}" alt="{escape(figure.alt)}">'
    return f'<div class="panel">{drawing}<p>{escape(figure.caption)}</p></div>'


def _block(row: BlockRow) -> str:
    match row.kind:
        case "heading":
            return f"<h2>{row.text}</h2>"
        case "bullet":
            return f"<ul><li>{row.text}</li></ul>"
        case "number":
            return f'<ol start="{row.number}"><li>{row.text}</li></ol>'
        case "callout" | "message" | "action":
            icon = _icon(_ICONS_OF_BOXES.get(row.kind, "info"))
            return f'<div class="box {row.kind}">{icon}{row.text}</div>'
        case "risk":
            people = '<u class="yes"></u>' * row.filled + "<u></u>" * (row.total - row.filled)
            return f'<div class="array">{people}</div><p>{row.text}</p><p>{row.compare_text}</p>'
        case _:
            return f"<p>{row.text}</p>"


def _bar(up: str) -> str:
    ways = {"Home": HOME, "Back": up, "Finish": FIRST}
    looks = {"Need help now": "low danger", "Finish": "low filled"}
    buttons = (
        _turn(box, looks.get(words, "low"), ways.get(words, ""), icon + f"<span>{words}</span>")
        for words, box in BAR.items()
        for icon in [_icon(_ICONS_OF_BAR[words])]
    )
    return f'<div class="bar"></div>{"".join(buttons)}'


def _turn(box: Box, look: str, address: str, words: str) -> str:
    return _link(box, look, address, words) if address else _still(box, look, words)


def _link(box: Box, look: str, address: str, words: str) -> str:
    return f'<a class="{look}" style="{_at(box)}" href="{address}">{words}</a>'


def _still(box: Box, look: str, words: str) -> str:
    return f'<span class="still {look}" style="{_at(box)}">{words}</span>'


def _at(box: Box) -> str:
    return f"left:{box.left}px;top:{box.top}px;width:{box.width}px;height:{box.height}px"


def _icon(name: str) -> str:
    return bundled("icons", f"{name}.svg").read_text(encoding="utf-8").strip()


def _address(page_id: str) -> str:
    return f"{page_id.replace('/', '--')}.html"


if __name__ == "__main__":
    print(write_static_pages(Path(sys.argv[1]), Path(sys.argv[2])))
