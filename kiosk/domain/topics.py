"""Topics and the groups that home shows them in."""

from msgspec import Struct


class Topic(Struct, frozen=True):
    """A subject in a few pages.

    Attributes:
        icon: Name of an icon in the bundled set.
        main_message: The one thing to know, at most 25 words.
        action: What the reader can do, at most 25 words.
        pages: Ids of its pages in reading order.
    """

    id: str
    title: str
    icon: str
    main_message: str
    action: str
    sources: tuple[str, ...]
    facts: tuple[str, ...]
    pages: tuple[str, ...]


class Group(Struct, frozen=True):
    """A card on home.

    Attributes:
        about: A few words under the title, or an empty string.
        topics: Ids of its topics in order.
    """

    id: str
    icon: str
    title: str
    about: str
    topics: tuple[str, ...]
