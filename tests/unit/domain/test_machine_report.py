"""What was found on the machine, sorted."""

from kiosk.domain.machine import Finding, Level
from kiosk.domain.machine_areas import Area
from kiosk.domain.machine_report import report

FINE = Finding("settings", Level.OK, "no mistakes")
VOICE = Finding("speech", Level.WARNING, "no voice for Spanish", "Install one")
QUEUE = Finding("queue", Level.WARNING, "is shared", "Run lpadmin")
PRINTER = Finding("printer", Level.FAULT, "out of paper", "Put paper in")
SOUND = Finding("sound", Level.OK, "goes to a headset")


def test_what_is_wrong_comes_area_by_area_and_faults_first() -> None:
    """Whatever the order in which it was found."""
    found = report([VOICE, QUEUE, FINE, PRINTER, SOUND])

    assert found.wrong == (PRINTER, QUEUE, VOICE)


def test_an_area_is_well_where_nothing_of_it_is_wrong() -> None:
    """One that was not looked at is not said to be."""
    assert report([VOICE, SOUND, FINE]).well == (Area.SETTINGS,)


def test_a_check_of_another_edition_of_the_program_is_left_out() -> None:
    """Nothing is made up about it."""
    strange = Finding("flux", Level.FAULT, "is low", "Fill it up")

    assert report([strange]).wrong == ()
    assert report([strange]).well == ()
