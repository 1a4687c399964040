"""topic.md: what a topic is about, without its pages."""

from pathlib import Path

from msgspec import Struct

from kiosk.content.codes import Code
from kiosk.content.decode import decode
from kiosk.content.errors import PackError
from kiosk.content.front import TopicFront, read_fronted
from kiosk.content.names import TOPIC
from kiosk.content.toml import TomlTable
from kiosk.content.translation import Translation
from kiosk.domain.topics import Topic


class TopicFile(Struct, frozen=True):
    """A topic without its pages, with the lines of its front matter."""

    path: Path
    topic: Topic
    front: TomlTable
    translation: Translation | None


def read_topic(root: Path, folder: str, slug: str, pages: tuple[str, ...]) -> TopicFile:
    """Read the topic.md of a topic.

    Args:
        root: Folder of the pack.
        folder: Path of the topic's folder in it.
        slug: Id of the topic.
        pages: Ids of its pages in order.

    Raises:
        PackError: The file cannot be read, or holds more than front matter.
    """
    file = read_fronted(root, f"{folder}/{TOPIC}")
    front = decode(file.front, TopicFront)
    if file.body.strip():
        raise PackError(file.path, file.body_line, Code.MARKUP, "topic.md has no body")
    topic = Topic(
        slug,
        front.title,
        front.icon,
        front.main_message,
        front.action,
        front.sources,
        front.facts,
        pages,
    )
    return TopicFile(file.path, topic, file.front, front.translation)
