"""How staff end the program, and the screens about computer and updates."""

from typing import cast

import pytest

from kiosk import __version__
from kiosk.domain.exit_codes import ExitCode
from kiosk.domain.machine import Finding, Level
from kiosk.domain.outcomes import PrintOutcome, PrintReason, PrintState
from kiosk.domain.route import Place, Screen
from kiosk.domain.staff_area import ENDS
from kiosk.domain.staff_level import StaffLevel
from kiosk.services.machine_print import MachinePrint
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.snapshot.staged_looks import StagedMachineLook, StagedPrinterLook
from kiosk.storage.profile import Profile
from kiosk.upkeep_wiring import UpkeepParts
from kiosk.viewmodels.staff_button import StaffAction, StaffButton, share_out
from kiosk.viewmodels.staff_list import StaffListModel
from kiosk.viewmodels.staff_states import Sign, StaffStatesModel, StateRow
from kiosk.viewmodels.staff_step import StaffStepModel
from kiosk.wiring import Kiosk
from tests.fakes.kiosk_parts import build_kiosk, take_down
from tests.fakes.qml_eyes import listed, shown
from tests.fakes.tiny_pack import TinyPack

PAPER = Finding("printer", Level.FAULT, "out of paper (Front)", "Put paper into the printer")
SHARED = Finding("queue", Level.WARNING, "is shared (Front)", "Run lpadmin")
FINE = Finding("settings", Level.OK, "no mistakes")


@pytest.fixture
def ended() -> list[ExitCode]:
    """What the program was ended with."""
    return []


@pytest.fixture
def kiosk(
    qapp: object, pack: TinyPack, profile: Profile, clock: StagedClock, ended: list[ExitCode]
) -> "Kiosk":
    """One that only says that it ends."""
    assert qapp is not None
    return build_kiosk(pack, profile, clock, on_end=ended.append)


@pytest.fixture(autouse=True)
def _taken_down(kiosk: Kiosk) -> object:
    yield
    take_down(kiosk)


def ways(kiosk: Kiosk) -> list[str]:
    """Name the ways to end that are offered."""
    model = kiosk.models[Screen.STAFF_END]
    shown(model, "list").setProperty("capacity", 20)
    return [row["target"] for row in listed(model)]


def ask(kiosk: Kiosk, way: ExitCode) -> StaffStepModel:
    """Choose a way; it asks once more."""
    cast("StaffListModel", kiosk.models[Screen.STAFF_END]).open(way.name)
    assert kiosk.navigator.place == Place(Screen.STAFF_SURE, way.name)
    return cast("StaffStepModel", kiosk.models[Screen.STAFF_SURE])


class TestTheEnd:
    """Restart, close, restart the computer, switch it off."""

    def test_reception_may_restart_the_kiosk(self, kiosk: Kiosk) -> None:
        """And IT may do more; nobody else anything."""
        assert ways(kiosk) == []
        kiosk.door.admit(StaffLevel.RECEPTION)
        assert shown(kiosk.models[Screen.STAFF_END], "title") == "Restart or close"
        assert shown(kiosk.models[Screen.STAFF_END], "advice").startswith("You are asked once more")
        assert ways(kiosk) == ["RESTART"]
        kiosk.door.admit(StaffLevel.IT)
        assert ways(kiosk) == [way.name for way in ENDS]

    @pytest.mark.parametrize("way", list(ENDS))
    def test_nothing_ends_before_the_second_answer(
        self, kiosk: Kiosk, ended: list[ExitCode], way: ExitCode
    ) -> None:
        """No goes back, yes ends with the status that says what is wanted."""
        kiosk.door.admit(StaffLevel.IT)
        kiosk.navigator.go(Screen.STAFF_END)
        question = ask(kiosk, way)
        assert shown(question, "heading").endswith("now?")
        question.buttons[1].press()
        assert kiosk.navigator.place == Place(Screen.STAFF_END)
        assert ended == []

        ask(kiosk, way).buttons[0].press()
        assert ended == [way]

    def test_each_way_has_its_own_question(self, kiosk: Kiosk) -> None:
        """Nobody switches off what was to be restarted."""
        kiosk.door.admit(StaffLevel.IT)
        asked = set()
        for way in ENDS:
            kiosk.navigator.go(Screen.STAFF_END)
            asked.add(shown(ask(kiosk, way), "heading"))

        assert len(asked) == len(ENDS)

    def test_what_somebody_may_not_ends_nothing(self, kiosk: Kiosk, ended: list[ExitCode]) -> None:
        """However they came to the question."""
        kiosk.door.admit(StaffLevel.RECEPTION)
        kiosk.navigator.go(Screen.STAFF_SURE, ExitCode.SHUT_DOWN.name)
        question = cast("StaffStepModel", kiosk.models[Screen.STAFF_SURE])
        question.buttons[0].press()
        kiosk.door.shut()
        question.buttons[0].press()

        assert ended == []


class TestTheComputer:
    """What doctor found, for IT."""

    @pytest.fixture
    def machine(self, kiosk: Kiosk) -> StagedMachineLook:
        """A look that shows what a test wants."""
        machine = StagedMachineLook()
        kiosk.staff.upkeep = UpkeepParts(kiosk, printer=StagedPrinterLook(), machine=machine)
        kiosk.door.admit(StaffLevel.IT)
        kiosk.navigator.go(Screen.STAFF_COMPUTER)
        return machine

    def rows(self, kiosk: Kiosk) -> list[StateRow]:
        """Give the rows of all pages."""
        model = cast("StaffStatesModel", kiosk.models[Screen.STAFF_COMPUTER])
        return [row for row in model._list._entries if isinstance(row, StateRow)]

    def test_while_it_looks_it_says_so(self, kiosk: Kiosk, machine: StagedMachineLook) -> None:
        """And offers nothing."""
        model = kiosk.models[Screen.STAFF_COMPUTER]
        machine.stage(None, looking=True)

        assert shown(model, "title") == "This computer"
        assert shown(model, "advice").startswith("Looking …")
        assert self.rows(kiosk) == []
        assert shown(shown(model, "first"), "words") == ""

    def test_each_thing_to_set_right_has_its_fix(
        self, kiosk: Kiosk, machine: StagedMachineLook
    ) -> None:
        """Faults before warnings, and at the end what is well."""
        model = kiosk.models[Screen.STAFF_COMPUTER]
        machine.stage((FINE, SHARED, PAPER))
        rows = self.rows(kiosk)

        assert shown(model, "advice") == "Things to set right: 2"
        assert [(row.title, row.about, row.sign) for row in rows] == [
            (
                "Printing: out of paper (Front)",
                "Put paper into the printer.",
                Sign.WRONG.value,
            ),
            ("Printing: is shared (Front)", "Run lpadmin.", Sign.TOLD.value),
            ("All is well here", "Settings", Sign.WELL.value),
        ]

    def test_where_all_is_well_it_says_so(self, kiosk: Kiosk, machine: StagedMachineLook) -> None:
        """In one line."""
        machine.stage((FINE,))

        assert shown(kiosk.models[Screen.STAFF_COMPUTER], "advice") == "All is well."

    def test_a_look_that_failed_can_be_tried_again(
        self, kiosk: Kiosk, machine: StagedMachineLook, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """It does not claim that all is well."""
        looked: list[bool] = []
        monkeypatch.setattr(machine, "start", lambda: looked.append(True))
        model = kiosk.models[Screen.STAFF_COMPUTER]
        machine.stage(None)
        assert shown(model, "advice").startswith("Nothing could be found out.")
        shown(model, "first").press()

        assert looked == [True]


@pytest.mark.parametrize(
    ("outcome", "said"),
    [
        (PrintOutcome(PrintState.PRINTED), "The list is printed."),
        (PrintOutcome(PrintState.SENT), "The list is printed."),
        (
            PrintOutcome(PrintState.NEEDS_STAFF, PrintReason.PAPER_OUT),
            "The printer has no paper. Put paper into the printer.",
        ),
        (
            PrintOutcome(PrintState.CANCEL_UNCONFIRMED, PrintReason.UNKNOWN),
            "The list may not have been printed. Look at the printer.",
        ),
        (
            PrintOutcome(PrintState.GAVE_UP),
            "The list may not have been printed. Look at the printer.",
        ),
    ],
)
def test_the_list_can_be_printed(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch, outcome: PrintOutcome, said: str
) -> None:
    """Once something was found; what became of it stands under the title."""
    machine = StagedMachineLook()
    kiosk.staff.upkeep = UpkeepParts(kiosk, printer=StagedPrinterLook(), machine=machine)
    printout = kiosk.staff.upkeep.printout
    model = kiosk.models[Screen.STAFF_COMPUTER]
    machine.stage((PAPER,))
    assert shown(shown(model, "second"), "words") == "Print this list"
    monkeypatch.setattr(MachinePrint, "printing", True)
    printout.changed.emit()
    assert shown(model, "advice").startswith("Printing …")
    assert shown(shown(model, "first"), "words") == ""

    monkeypatch.setattr(MachinePrint, "printing", False)
    printout._outcome = outcome
    printout.changed.emit()
    assert shown(model, "advice") == said
    shown(model, "first").press()
    machine.stage((PAPER,))
    assert shown(model, "advice") == "Things to set right: 1"


def test_the_versions_are_told(kiosk: Kiosk) -> None:
    """Of the program and of the content; nothing can be fetched."""
    model = cast("StaffStatesModel", kiosk.models[Screen.STAFF_UPDATE])
    rows = [row for row in model._list._entries if isinstance(row, StateRow)]

    assert shown(model, "title") == "Updates"
    assert rows[0].title == f"Askwell, version {__version__}"
    assert rows[1].title == "Content tiny, edition 3"
    assert shown(model, "advice") == "Updates come as a new package. Ask IT."
    assert shown(shown(model, "first"), "words") == ""


def test_an_action_without_a_button_is_a_mistake(kiosk: Kiosk) -> None:
    """Nothing is lost in silence."""
    assert kiosk is not None
    action = StaffAction("Do it", "check", bool)
    with pytest.raises(ValueError, match="without a button"):
        share_out([action, action], [StaffButton()])
