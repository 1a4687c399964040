"""What of a translated pack visitors may see."""

from enum import Enum, auto

from msgspec import Struct

from kiosk.domain.route import Place, Screen


class Offer(Struct, frozen=True):
    """The parts of a pack in one language that may be shown.

    Attributes:
        topics: Ids of the topics; one is offered with all of its pages or not at all.
        answers: Ids of the common questions.
        questions: Whether the ready questions may be shown.
        glossary: Whether the words in plain words may be shown.
        figures: Whether the words of the figures may be shown.
        withheld: How many parts that are there stay hidden.
        broken: How many of them cannot even be read.
    """

    topics: frozenset[str] = frozenset()
    answers: frozenset[str] = frozenset()
    questions: bool = False
    glossary: bool = False
    figures: bool = False
    withheld: int = 0
    broken: int = 0

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to read."""
        return not (self.topics or self.answers)


class LanguageNote(Enum):
    """What a visitor must be told about the language of the screen."""

    NONE = auto()
    MACHINE_WORDS = auto()
    PARTLY_ENGLISH = auto()
    UNREVIEWED_SHOWN = auto()


def withholds(offer: Offer, topics_of_group: frozenset[str], place: Place) -> bool:
    """Tell whether a place has nothing to show in a language.

    Args:
        offer: What may be shown in it.
        topics_of_group: The topics of the group that the place is about, if it is about one.
        place: Where the visitor is, or wants to go.
    """
    subject = place.subject
    match place.screen:
        case Screen.TOPICS:
            return not topics_of_group & offer.topics
        case Screen.PAGE | Screen.SOURCES if "/" in subject:
            return subject.partition("/")[0] not in offer.topics
        case Screen.TEACH_BACK:
            return subject not in offer.topics
        case Screen.ANSWER | Screen.SOURCES:
            return subject not in offer.answers
        case screen:
            return not _has_lists(offer, screen)


def _has_lists(offer: Offer, screen: Screen) -> bool:
    match screen:
        case Screen.HOME | Screen.SEARCH:
            return not offer.is_empty
        case Screen.FAQ | Screen.FAQ_LIST:
            return bool(offer.answers)
        case Screen.STAGES | Screen.READY:
            return offer.questions
        case Screen.GLOSSARY:
            return offer.glossary
        case _:
            return True
