"""Reading all of the tiny pack, each thing by itself."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial

from kiosk.content.errors import PackError
from kiosk.content.pack import Pack
from kiosk.content.search_entries import read_entries, read_synonyms
from tests.fakes.tiny_pack import TOPIC

FILES = (
    *("pack.toml", "sources.toml", "facts.toml", "lint.toml", "figures/ride.svg"),
    *("scores/going-home.toml", "en/questions.toml", "en/glossary.toml", "en/speech.toml"),
    *("en/figures.toml", "en/faq/01-can-i-drive.md", f"{TOPIC}/topic.md"),
    *(f"{TOPIC}/01-no-driving.md", f"{TOPIC}/02-your-ride.md", f"{TOPIC}/03-drip-and-spray.md"),
    *("es/questions.toml", "es/glossary.toml", "es/topics/01-going-home/01-no-driving.md"),
)


def read_everything(pack: Pack) -> None:
    """Read all that a visitor can come to, each thing by itself."""
    attempt(pack.answers)
    attempt(pack.questions)
    attempt(pack.stages)
    attempt(pack.spoken_forms)
    attempt(lambda: pack.figure("ride"))
    attempt(lambda: pack.source("S1"))
    attempt(lambda: list(read_entries(pack)))
    attempt(lambda: read_synonyms(pack))
    for topic in ("going-home", "../../etc"):
        attempt(partial(read_topic, pack, topic))


def read_topic(pack: Pack, topic: str) -> None:
    """Read all pages of a topic."""
    for page in pack.topic(topic).pages:
        pack.page(page)


def attempt(read: Callable[[], object]) -> None:
    """Read one thing; a fault with a code is an ordinary outcome, anything else is a crash."""
    with suppress(PackError):
        read()
