"""Makes a pack many times as large as another one, to see what a start reads of it."""

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

from kiosk.content.files import FILE_BYTES_MAX
from kiosk.content.names import ANSWERS, MANIFEST, QUESTIONS, TOPICS

# More than a folder of the shipped pack has, so that the numbers of the copies stay apart.
NUMBERS_APART = 100

_TOPICS_OF_GROUP = re.compile(r"^topics = \[(.*)\]$", re.MULTILINE)
_TOPIC_OF_ANSWER = re.compile(r'^topic = "(.*)"$', re.MULTILINE)
_ID = re.compile(r'^id = "(.*)"$', re.MULTILINE)
_QUOTED = re.compile(r'"([^"]*)"')
_QUESTION = "[[question]]"


def write_large_pack(shipped: Path, folder: Path, factor: int) -> Path:
    """Write a pack with many times the topics, pages, answers and ready questions of another.

    The first of each is the original; the copies have ids of their own. Ready questions stand in
    one file, which may not be larger than a pack allows: it gets as many as fit.

    Args:
        shipped: Folder of the pack to multiply.
        folder: Folder to make.
        factor: How many times as large, 1 to 1000.

    Returns:
        The new folder.
    """
    shutil.copytree(shipped, folder)
    copies = range(2, factor + 1)
    _replace(folder / MANIFEST, lambda text: _with_all_topics(text, factor))
    for topics in sorted(folder.glob(f"*/{TOPICS}")):
        for topic in sorted(topics.iterdir()):
            for copy in copies:
                shutil.copytree(topic, _sibling(topic, copy))
    for answers in sorted(folder.glob(f"*/{ANSWERS}")):
        for answer in sorted(answers.iterdir()):
            text = answer.read_text(encoding="utf-8")
            for copy in copies:
                copied = _TOPIC_OF_ANSWER.sub(rf'topic = "\1-{copy}"', text)
                _sibling(answer, copy).write_text(copied, encoding="utf-8")
    for questions in sorted(folder.glob(f"*/{QUESTIONS}")):
        _replace(questions, lambda text: _with_more_questions(text, factor))
    return folder


def _replace(file: Path, change: Callable[[str], str]) -> None:
    file.write_text(change(file.read_text(encoding="utf-8")), encoding="utf-8")


def _sibling(path: Path, copy: int) -> Path:
    number, _, slug = path.stem.partition("-")
    name = f"{int(number) + (copy - 1) * NUMBERS_APART:02}-{slug}-{copy}{path.suffix}"
    return path.with_name(name)


def _with_all_topics(manifest: str, factor: int) -> str:
    def multiplied(line: re.Match[str]) -> str:
        topics = _QUOTED.findall(line[1])
        copies = [f"{topic}-{copy}" for copy in range(2, factor + 1) for topic in topics]
        quoted = ", ".join(f'"{topic}"' for topic in [*topics, *copies])
        return f"topics = [{quoted}]"

    return _TOPICS_OF_GROUP.sub(multiplied, manifest)


def _with_more_questions(file: str, factor: int) -> str:
    first = file.index(_QUESTION)
    copies = _copies_that_fit(file[first:], FILE_BYTES_MAX - len(file.encode()), factor)
    return "\n".join([file, *copies])


def _copies_that_fit(questions: str, room_bytes: int, factor: int) -> Iterator[str]:
    for copy in range(2, factor + 1):
        copied = _ID.sub(rf'id = "\1-{copy}"', questions)
        room_bytes -= len(copied.encode()) + 1
        if room_bytes < 0:
            return
        yield copied
