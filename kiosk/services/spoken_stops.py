"""What is said of a stop and of a screen to someone who cannot see them."""

from PySide6.QtCore import QCoreApplication

from kiosk.domain.focus_walk import Edge, in_group, title_place
from kiosk.domain.speech import Utterance, aside
from kiosk.domain.switch_trial import TRIAL_S
from kiosk.services.focus_stops import FocusStops
from kiosk.services.reading_order import ReadingStop


def is_chosen(stop: ReadingStop) -> bool | None:
    """Tell whether a stop is chosen; None where it cannot be."""
    if stop.pressable and stop.item.property("checkable"):
        return bool(stop.item.property("checked"))
    return None


def spoken_stop(stops: FocusStops, place: int, language: str) -> tuple[Utterance, ...]:
    """Give the words of a stop with what it is, how it is, and where in its group it stands.

    Args:
        stops: What is on the screen.
        place: Of the stop.
        language: That of the screen; words of another are said apart from what is added to them.
    """
    stop, added = stops.told[place], _added(stops, place)
    if stop.language in {"", language}:
        return (aside(", ".join([stop.words, *added]), language),)
    told = (aside(", ".join(added), language),) if added else ()
    return aside(stop.words, stop.language), *told


def spoken_screen(stops: FocusStops, place: int, language: str) -> tuple[Utterance, ...]:
    """Give what is said when a screen opens.

    Its title and how many things there are to choose from above the bar, then the texts before
    the first of them, such as the words of a page; last the control that the keys are at.

    Args:
        stops: What is on the screen.
        place: Where the keys are.
        language: That of the screen.
    """
    title = title_place(stops.walk)
    controls = [place for place, stop in enumerate(stops.walk) if stop.pressable]
    first = controls[0] if controls else len(stops.walk)
    texts = [
        aside(stop.words, stop.language or language)
        for place, stop in enumerate(stops.told[:first])
        if place != title
    ]
    own = sum(not stops.told[place].item.property("bar") for place in controls)
    count = QCoreApplication.translate("Keypad", "Things to choose from: %1.")
    told = aside(count.replace("%1", str(own)), language)
    at_control = stops.walk[place].pressable and place != title
    here = spoken_stop(stops, place, language) if at_control else ()
    return *spoken_stop(stops, title, language), told, *texts, *here


def spoken_edge(edge: Edge) -> str:
    """Say that the walk went on at the other end of the screen."""
    match edge:
        case Edge.END:
            return QCoreApplication.translate("Keypad", "From the end to the top of the screen.")
        case Edge.START:
            return QCoreApplication.translate("Keypad", "From the top to the end of the screen.")


def spoken_keys() -> str:
    """Say how the keys are used."""
    return QCoreApplication.translate(
        "Keypad",
        "You can use this screen by its keys. Down and Up go through everything. Right and Left "
        "jump from group to group. Select chooses. Back goes back. Help opens Need help now.",
    )


def spoken_more_time() -> str:
    """Say that the visit goes on."""
    return QCoreApplication.translate("Keypad", "You have more time.")


def spoken_trial() -> str:
    """Say that what a switch chose of the switches has to be proved right."""
    words = QCoreApplication.translate(
        "Keypad",
        "Chosen by a switch? Touch or press another key within %1 seconds to keep it.",
    )
    return words.replace("%1", str(TRIAL_S))


def spoken_as_before() -> str:
    """Say that the switches are as they were."""
    return QCoreApplication.translate("Keypad", "Your last choice of switches is back.")


def spoken_no_way_back() -> str:
    """Say that Back leads nowhere from here."""
    return QCoreApplication.translate("Keypad", "There is nothing to go back to.")


def spoken_end() -> str:
    """Say that the visit is over."""
    return QCoreApplication.translate("Keypad", "You have finished. Your choices are erased.")


def spoken_left_out() -> str:
    """Say that there are words without a voice."""
    return QCoreApplication.translate(
        "Keypad", "These words are in another language. There is no voice for them here."
    )


def _added(stops: FocusStops, place: int) -> list[str]:
    stop, parts = stops.told[place], []
    if level := stops.walk[place].level:
        # As KioskHeading tells it to a screen reader.
        of_level = QCoreApplication.translate("KioskHeading", "Level %1")
        parts.append(QCoreApplication.translate("Keypad", "heading"))
        parts.append(of_level.replace("%1", str(level)))
    if stop.pressable:
        parts.append(QCoreApplication.translate("Keypad", "button"))
        parts.extend(_state(stop))
        number, count = in_group(stops.walk, place)
        if count > 1:
            of = QCoreApplication.translate("Keypad", "%1 of %2")
            parts.append(of.replace("%1", str(number)).replace("%2", str(count)))
    return parts


def _state(stop: ReadingStop) -> list[str]:
    said = []
    chosen = is_chosen(stop)
    if chosen is not None:
        said.append(
            QCoreApplication.translate("Keypad", "chosen")
            if chosen
            else QCoreApplication.translate("Keypad", "not chosen")
        )
    if stop.item.property("current") is True:
        said.append(QCoreApplication.translate("Keypad", "you are here"))
    if not stop.enabled:
        said.append(QCoreApplication.translate("Keypad", "not available"))
    return said
