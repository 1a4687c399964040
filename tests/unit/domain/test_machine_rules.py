"""What a machine lets through, whatever its system is."""

import pytest
from msgspec.structs import replace

from kiosk.domain.machine import Level
from kiosk.domain.machine_areas import AREA_OF, Area, by_area
from kiosk.domain.machine_linux import LinuxFacts
from kiosk.domain.machine_registry import FINE, WISHES
from kiosk.domain.machine_rules import machine_findings
from kiosk.domain.machine_windows import WindowsFacts
from tests.unit.domain.machine_samples import CAGE, KIOSK, fixes, wrong

LINUX_CHECKS = [
    *("session", "kiosk-user", "other-programs", "login-behind"),
    *("consoles", "system-keys", "usb-automount", "usb-storage"),
    *("core-dumps", "swap", "remote-view", "notifications"),
    *("sleep", "power-keys", "blanking"),
    *("autostart", "updates", "watchdog", "time-server"),
]
SYSTEMS = [KIOSK, LinuxFacts(), WindowsFacts({}), None]


def test_a_kiosk_lets_nothing_through() -> None:
    """Each check says so, once and in its order."""
    found = machine_findings(KIOSK)

    assert [one.check for one in found] == LINUX_CHECKS
    assert fixes(found) == {Level.OK: {False}}


def test_a_kiosk_under_cage_lets_nothing_through_either() -> None:
    """It has no settings; what it was started with counts."""
    assert wrong(replace(KIOSK, compositor=CAGE, weston={})) == []


def test_a_machine_that_nobody_has_set_up_lets_most_through() -> None:
    """Each with a fix; nothing of it keeps the kiosk from its work."""
    found = machine_findings(LinuxFacts())

    assert fixes(found) == {Level.OK: {False}, Level.WARNING: {True}}
    assert {check for check, _ in wrong(LinuxFacts())} == {
        *("session", "kiosk-user", "consoles", "system-keys", "usb-storage", "core-dumps"),
        *("sleep", "power-keys", "autostart", "watchdog", "time-server"),
    }


def test_of_another_system_nobody_knows() -> None:
    """That is one finding, with what to do."""
    (found,) = machine_findings(None)

    assert (found.check, found.level) == ("system", Level.WARNING)


@pytest.mark.parametrize("facts", SYSTEMS, ids=["kiosk", "linux", "windows", "other"])
def test_each_check_has_its_area(facts: LinuxFacts | WindowsFacts | None) -> None:
    """Programs and staff find it there."""
    assert {one.check for one in machine_findings(facts)} <= AREA_OF.keys()


def test_the_table_of_windows_says_how_it_is_where_all_is_fine() -> None:
    """For each of its checks, and for no other."""
    assert {wish.check for wish in WISHES} == FINE.keys()


def test_findings_of_one_area_stand_together() -> None:
    """In the order of the areas; within one as they came."""
    found = by_area(reversed(machine_findings(KIOSK)))
    areas = [AREA_OF[one.check] for one in found]

    assert areas == sorted(areas, key=list(Area).index)
    assert [one.check for one in found if AREA_OF[one.check] is Area.POWER] == [
        *("blanking", "power-keys", "sleep"),
    ]


@pytest.mark.parametrize("area", Area)
def test_each_area_has_a_title_and_checks(area: Area) -> None:
    """None is empty."""
    assert area.title
    assert area in AREA_OF.values()
