"""One planted fault for each thing that can be wrong with a pack."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.content.codes import Code
from tests.fakes.tiny_pack import TOPIC, TinyPack

P1 = f"{TOPIC}/01-no-driving.md"
P2 = f"{TOPIC}/02-your-ride.md"
P3 = f"{TOPIC}/03-drip-and-spray.md"
LAST = f"{TOPIC}/10-in-short.md"
ABOUT = f"{TOPIC}/topic.md"
ANSWER = "en/faq/01-can-i-drive.md"
SCORES = "scores/going-home.toml"
DRAWING = "figures/ride.svg"
HUNDRED_MB = 100 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Planted:
    """A fault, where it must be found, and how it is planted."""

    code: Code
    file: str
    line: int
    plant: Callable[[TinyPack], object]
    warning: bool = False

    def __str__(self) -> str:
        """Name the case in the report of a test run."""
        return f"{self.code} {self.file}:{self.line}"


def change(file: str, old: str, new: str) -> Callable[[TinyPack], object]:
    """Plant by replacing words."""
    return lambda pack: pack.change(file, old, new)


def body(file: str, *lines: str) -> Callable[[TinyPack], object]:
    """Plant by adding lines at the end."""
    return lambda pack: pack.append(file, "".join(f"{line}\n" for line in lines))


SECOND_TOPIC = """\
+++
title = "Going home"
icon = "boat"
main_message = "Rest."
action = "Rest."
sources = ["S1"]
facts = ["F1"]
+++
"""


def second_topic(pack: TinyPack) -> None:
    """Add a topic that no group names, with its title and page titles taken."""
    pack.write("en/topics/02-rest/topic.md", SECOND_TOPIC)


PARAGRAPH = "Your body and mind need time to clear."


def said(text: str) -> Callable[[TinyPack], object]:
    """Plant by saying something else in the first paragraph."""
    return change(P1, PARAGRAPH, text)


def page(kind: str, *lines: str) -> Callable[[TinyPack], object]:
    """Plant by giving a page of that kind another body."""
    file = {"steps": P2, "compare": P3, "summary": LAST}[kind]

    def plant(pack: TinyPack) -> None:
        front = (pack.root / file).read_text(encoding="utf-8").split("+++")[1]
        pack.write(file, f"+++{front}+++\n\n" + "\n".join(lines) + "\n")

    return plant
