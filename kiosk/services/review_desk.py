"""Where a clinician signs that the pages of this edition were read."""

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.content.pack import Pack
from kiosk.domain.review import ReviewStamp, ReviewState
from kiosk.domain.review_lines import LineFault, ReviewLine, line_fault, read_day
from kiosk.services.review_notice import ReviewNotice
from kiosk.services.therapies import Therapies
from kiosk.storage.profile import Profile
from kiosk.storage.review_stamp import store_stamp
from kiosk.storage.settings_edit import Stored


class ReviewDesk(QObject):
    """The lines as they are written; empty until somebody writes them."""

    changed = Signal()

    def __init__(
        self,
        profile: Profile,
        therapies: Therapies,
        notice: ReviewNotice,
        parent: QObject | None = None,
    ) -> None:
        """Begin with empty lines.

        Args:
            profile: Keeps the stamp.
            therapies: Have the pack that is signed for.
            notice: Tells visitors, and knows the day.
            parent: Owner in Qt's sense.
        """
        super().__init__(parent)
        self._profile = profile
        self._therapies = therapies
        self._pack_id = ""
        self._notice = notice
        self._lines: dict[ReviewLine, str] = {}
        self._has_read = False
        self._stored: Stored | None = None

    @property
    def title(self) -> str:
        """Title of what is signed for."""
        return self._pack.title

    @property
    def has_others(self) -> bool:
        """Whether there is something else to sign for."""
        return len(self._therapies.packs) > 1

    def turn(self) -> None:
        """Sign for the next therapy: name and role stay, but its pages are not read yet."""
        packs = self._therapies.packs
        self._pack_id = packs[(packs.index(self._pack) + 1) % len(packs)].id
        self._has_read, self._stored = False, None
        self.changed.emit()

    @property
    def state(self) -> ReviewState:
        """How its review stands."""
        return self._notice.state_of(self._pack)

    @property
    def sentence(self) -> str:
        """What visitors are told of it."""
        return self._notice.sentence_of(self._pack)

    @property
    def edition(self) -> int:
        """Its edition."""
        return self._pack.edition

    @property
    def notice(self) -> ReviewNotice:
        """What visitors are told."""
        return self._notice

    @property
    def has_read(self) -> bool:
        """Whether whoever signs says that all pages were read."""
        return self._has_read

    @property
    def stored(self) -> Stored | None:
        """What became of the stamp, or None while it is not signed."""
        return self._stored

    @property
    def can_sign(self) -> bool:
        """Whether all is said that makes it a review."""
        return self._has_read and all(
            line_fault(line, self.text(line), self._notice.today) is None for line in ReviewLine
        )

    def text(self, line: ReviewLine) -> str:
        """Give a line as it is written."""
        return self._lines.get(line, "")

    def fault(self, line: ReviewLine, text: str) -> LineFault | None:
        """Tell why a line cannot stand; an empty one is only not written yet."""
        return line_fault(line, text, self._notice.today) if text.strip() else None

    def put(self, line: ReviewLine, text: str) -> None:
        """Write a line."""
        self._lines[line] = text.strip()
        self._stored = None
        self.changed.emit()

    def say_read(self) -> None:
        """Say that all pages were read, or take it back."""
        self._has_read = not self._has_read
        self._stored = None
        self.changed.emit()

    def sign(self) -> bool:
        """Keep the stamp for the edition that is shown, and tell whether it is kept."""
        if self.can_sign:
            pack = self._pack
            self._stored = store_stamp(self._profile, pack.id, pack.edition, self._stamp)
            if self._stored is Stored.STORED:
                self._lines, self._has_read = {}, False
                self._notice.look_again()
            self.changed.emit()
        return self._stored is Stored.STORED

    @Slot()
    def forget(self) -> None:
        """Have empty lines again."""
        self._pack_id = ""
        self._lines, self._has_read, self._stored = {}, False, None
        self.changed.emit()

    @property
    def _pack(self) -> Pack:
        packs = self._therapies.packs
        return next((pack for pack in packs if pack.id == self._pack_id), packs[0])

    @property
    def _stamp(self) -> ReviewStamp:
        return ReviewStamp(
            self.text(ReviewLine.REVIEWER),
            self.text(ReviewLine.ROLE),
            read_day(self.text(ReviewLine.DATE)),
            read_day(self.text(ReviewLine.REVIEW_BY)),
        )
