"""Where a visitor is, and the way back."""

from enum import Enum

from msgspec import Struct


class Screen(Enum):
    """The screens of a visit, by the names that ``screens.json`` uses."""

    ATTRACT = "attract"
    THERAPIES = "therapies"
    HOME = "home"
    TOPICS = "topic"
    PAGE = "page"
    SOURCES = "sources"
    FAQ = "faq"
    FAQ_LIST = "faq-list"
    ANSWER = "answer"
    QUESTIONS = "questions"
    STAGES = "stages"
    READY = "ready"
    PREVIEW = "preview"
    PRINTING = "printing"
    TAKEAWAY = "takeaway"
    HELP = "help"
    FINISH = "finish"
    ASK_DESK = "ask-desk"
    TEACH_BACK = "teach-back"
    STAFF_CORNER = "staff-corner"
    STAFF_PIN = "staff-pin"
    STAFF_HOME = "staff-home"
    STAFF_TODAY = "staff-today"
    STAFF_MORNING = "staff-morning"
    STAFF_SHEET = "staff-sheet"
    STAFF_TOUCH = "staff-touch"
    STAFF_SOUND = "staff-sound"
    STAFF_USAGE = "staff-usage"
    STAFF_CHART = "staff-chart"
    STAFF_LOG = "staff-log"
    STAFF_COMPUTER = "staff-computer"
    STAFF_MAINTENANCE = "staff-maintenance"
    STAFF_UPDATE = "staff-update"
    STAFF_END = "staff-end"
    STAFF_SURE = "staff-sure"
    STAFF_CALIBRATE = "staff-calibrate"
    STAFF_SETTINGS = "staff-settings"
    STAFF_SETTING_GROUP = "staff-setting-group"
    STAFF_SETTING_NUMBER = "staff-setting-number"
    STAFF_SETTING_CHOICE = "staff-setting-choice"
    STAFF_SETTING_TEXT = "staff-setting-text"
    STAFF_SETTING_PRINTER = "staff-setting-printer"
    STAFF_SETTING_FAULTS = "staff-setting-faults"
    STAFF_STICK = "staff-stick"
    STAFF_IMPORT = "staff-import"
    STAFF_TRIAL = "staff-trial"
    STAFF_LANGUAGES = "staff-languages"
    STAFF_REVIEW = "staff-review"
    STAFF_REVIEW_LINE = "staff-review-line"
    STAFF_PINS = "staff-pins"
    STAFF_NEW_PIN = "staff-new-pin"
    STAFF_SETUP = "staff-setup"
    KEYBOARD = "keyboard"
    SEARCH = "search"
    GLOSSARY = "glossary"
    LANGUAGE = "language"
    ENGLISH_ONLY = "english-only"
    DISPLAY = "display"


class Place(Struct, frozen=True):
    """A screen with what it is about.

    Attributes:
        subject: Id of the group, topic, page, answer or stage, or an empty string.
    """

    screen: Screen
    subject: str = ""


STAFF_SCREENS = frozenset(screen for screen in Screen if screen.value.startswith("staff-"))
# A visitor goes to and fro between them; they show nothing that a visitor has written.
LASTING_SCREENS = frozenset({Screen.HOME, Screen.TOPICS, Screen.PAGE})

START = Place(Screen.ATTRACT)
HOME = Place(Screen.HOME)
THERAPIES = Place(Screen.THERAPIES)


class Trail(Struct, frozen=True):
    """The places that lead to the current one, oldest first; never empty."""

    places: tuple[Place, ...] = (START,)

    @property
    def current(self) -> Place:
        """The place that is shown."""
        return self.places[-1]


def go(trail: Trail, place: Place, first: Place = HOME) -> Trail:
    """Walk on to a place; one that was passed already is walked back to.

    The start picture is never on the way back, and home begins the way anew. Staff screens lie
    behind staff screens only: whoever leaves the staff area finds no way back into it.

    Args:
        trail: The way so far.
        place: Where to go.
        first: Where a visit begins: home, or the choice of a therapy before it.
    """
    if place in {START, first}:
        return Trail((place,))
    if place == HOME:
        return Trail((first, HOME))
    passed = tuple(p for p in trail.places if _lies_behind(p, place)) or (first,)
    if place in passed:
        return Trail(passed[: passed.index(place) + 1])
    return Trail((*passed, place))


def _lies_behind(passed: Place, place: Place) -> bool:
    is_staff = passed.screen in STAFF_SCREENS
    return passed != START and (place.screen in STAFF_SCREENS or not is_staff)


def turn(trail: Trail, place: Place) -> Trail:
    """Put a place in the stead of the current one, as turning a page does."""
    return Trail((*trail.places[:-1], place))


def back(trail: Trail) -> Trail:
    """Walk one place back; the first place stays."""
    return Trail(trail.places[:-1]) if len(trail.places) > 1 else trail
