"""Update: which program and which content this is."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from kiosk import __version__
from kiosk.services.therapies import Therapies
from kiosk.viewmodels.staff_button import StaffAction
from kiosk.viewmodels.staff_states import Sign, StateRow, state_row


class UpdateList:
    """The versions, and where new ones come from."""

    def __init__(self, therapies: Therapies) -> None:
        """Look at the content that is shown."""
        self._therapies = therapies

    @property
    def title(self) -> str:
        """Heading of the screen."""
        return QCoreApplication.translate("Update", "Updates")

    @property
    def advice(self) -> str:
        """Where they come from."""
        return QCoreApplication.translate("Update", "Updates come as a new package. Ask IT.")

    def rows(self) -> Sequence[StateRow]:
        """Give a row for the program and one for each pack."""
        translate = QCoreApplication.translate
        content = translate("Update", "Content %1, edition %2")
        return [
            state_row(
                Sign.TOLD, translate("Update", "Askwell, version %1").replace("%1", __version__)
            ),
            *(
                state_row(
                    Sign.TOLD,
                    content.replace("%1", pack.id).replace("%2", str(pack.edition)),
                    pack.title,
                )
                for pack in self._therapies.packs
            ),
        ]

    def actions(self) -> Sequence[StaffAction]:
        """Offer nothing."""
        return ()
