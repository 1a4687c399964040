"""Several therapies to choose from, whichever packs are installed."""

from kiosk.content.pack import Pack
from kiosk.content.translation import SOURCE_LANGUAGE
from kiosk.services.therapies import Therapies, Therapy
from kiosk.wiring import Kiosk


class StagedTherapies(Therapies):
    """Stands in for the real ones while pictures are made; one cannot be shown.

    They have the names of the pack and of its groups, so that these are in any language.
    """

    def __init__(self, kiosk: Kiosk) -> None:
        """Show that there is one therapy, as it is."""
        choices = (kiosk.given.pack_choice,)
        super().__init__(kiosk.library, kiosk.languages, kiosk.book, choices, kiosk.root)
        self._shown_pack = kiosk.library
        self._list = kiosk.book
        self._staged = False

    def stage(self, *, several: bool) -> None:
        """Show several, or one."""
        self._staged = several
        self.changed.emit()

    @property
    def several(self) -> bool:
        """Whether several are to be shown."""
        return self._staged

    @property
    def is_open(self) -> bool:
        """Whether a list is to be shown, which is always about one of them."""
        return not self._staged or bool(self._list.visit.choices)

    @property
    def open_one(self) -> str:
        """The first."""
        return "0"

    @property
    def therapies(self) -> tuple[Therapy, ...]:
        """Three of them, of which the last has no pack."""
        pack = self._shown_pack.pack
        return Therapy("0", pack), Therapy("1", pack), Therapy("2", None)

    def list_of(self, therapy: str) -> int:
        """A number of each kind."""
        return int(therapy) * 3

    @property
    def packs(self) -> tuple[Pack, ...]:
        """The pack as it is: staff see what there is."""
        return (self._shown_pack.pack,)

    def title(self, therapy: str) -> tuple[str, str]:
        """Give the name of the pack, or of a group of it."""
        pack = self._shown_pack.pack
        offered = pack if pack.groups else self._shown_pack.english
        names = (offered.title, *(group.title for group in offered.groups))
        language = "" if offered is pack else SOURCE_LANGUAGE
        return names[min(int(therapy), len(names) - 1)], language
