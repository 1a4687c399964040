"""A column that never scrolls: what does not fit goes to a further part."""

from msgspec.structs import replace
from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from kiosk.domain.flow import FlowBlock, Piece, better_end, flow, sentence_torn, torn_pieces
from kiosk.domain.pager import divide, one_by_one
from kiosk.items.flowing_text import flow_block, show_piece, show_whole
from kiosk.items.let_go import let_go_when_deleted

Parts = tuple[tuple[Piece, ...], ...]

# So much closer blocks may stand where that saves a part.
CLOSER = 0.6

QML_IMPORT_NAME = "Kiosk.Items"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PartedColumn(QQuickItem):
    """Stacks its blocks and shows the ones of the current part.

    A child is a block when it has the properties ``gapBefore`` (pixels) and ``keepWithNext``, and
    perhaps ``tiedToNext``; it calls ``arrange`` when its height has changed. ``divided`` tells
    after each layout how many parts there are.
    """

    partChanged = Signal()
    divided = Signal(int, arguments=["parts"])

    def __init__(self, parent: QQuickItem | None = None) -> None:
        """Begin with one empty part."""
        super().__init__(parent)
        self._part = 0
        self._repeats_last = True
        self._foot = 0
        self._sink = 0
        self._singly = False
        self._columns = 1
        self._column_gap = 0
        self._closeness = 1.0
        self._flowing = False
        self._closes_up = False
        self._mirrored = False
        self.heightChanged.connect(self.arrange)

    def componentComplete(self) -> None:
        """Arrange that nothing of the item outlives it."""
        super().componentComplete()
        let_go_when_deleted(self)

    @Slot()
    def arrange(self) -> None:
        """Lay the blocks out anew before the next frame."""
        self.polish()

    def updatePolish(self) -> None:
        """Divide the blocks and place the ones of the current part."""
        blocks = [child for child in self.childItems() if child.property("gapBefore") is not None]
        if self._flowing and not self._singly:
            self._flow(blocks)
            return
        for block in blocks:
            show_whole(block)
        parts = self._parts(blocks)
        shown = min(self._part, len(parts) - 1) if self._repeats_last else self._part
        for number, part in enumerate(parts):
            self._place([blocks[index] for index in part], shown=number == shown)
        self.divided.emit(len(parts))

    def _flow(self, blocks: list[QQuickItem]) -> None:
        measured = [flow_block(block) for block in blocks]
        parts = self._flowed(measured)
        if len(parts) > 1 and self._closes_up:
            closer = [replace(block, gap=block.gap * CLOSER) for block in measured]
            if len(closed := self._flowed(closer)) < len(parts):
                measured, parts = closer, closed
        measured, parts = self._end_with_sentences(blocks, measured, parts)
        last = len(parts) - 1
        shown = parts[min(self._part, last)] if self._repeats_last or self._part <= last else ()
        places = {piece.block: piece for piece in shown}
        y = 0.0
        for place, (item, block) in enumerate(zip(blocks, measured, strict=True)):
            piece = places.get(place)
            item.setVisible(piece is not None)
            if piece is None or not block.line_ends:
                show_whole(item)
            if piece is not None:
                y += block.gap if y else 0.0
                if block.line_ends:
                    show_piece(item, block, piece.first, piece.end)
                item.setY(y)
                y += block.overhead + (piece.end - piece.first) * block.line_height
        self.divided.emit(len(parts))

    def _end_with_sentences(
        self, blocks: list[QQuickItem], measured: list[FlowBlock], parts: Parts
    ) -> tuple[list[FlowBlock], Parts]:
        # Half a sentence can say the opposite of the whole one: "Most plans do not pay".
        breaks: dict[int, frozenset[int]] = {}
        for piece in torn_pieces(parts):
            place, block = piece.block, measured[piece.block]
            end = better_end(block, piece) if sentence_torn(block, piece) else None
            if end is None:
                continue
            tried = breaks.get(place, frozenset()) | {end}
            again = replace(flow_block(blocks[place], tried), gap=block.gap)
            trial = [*measured[:place], again, *measured[place + 1 :]]
            found = self._flowed(trial)
            if len(found) <= len(parts) and _torn_in(found, trial) < _torn_in(parts, measured):
                breaks[place], measured, parts = tried, trial, found
        return measured, parts

    def _flowed(self, measured: list[FlowBlock]) -> Parts:
        parts = flow(measured, self.height())
        if len(parts) > 1 and self._foot:
            return flow(measured, self.height() - self._foot)
        return parts

    def _parts(self, blocks: list[QQuickItem]) -> list[range]:
        rows = self._rows(blocks)
        keep_with_next = [_firmly(row, "keepWithNext") for row in rows]
        tied_to_next = [_firmly(row, "tiedToNext") for row in rows]
        heights = [_height(row) for row in rows]
        gaps = [_gap(row) for row in rows[1:]]

        def in_room(closeness: float) -> tuple[range, ...]:
            between = [gap * closeness for gap in gaps]
            parts = divide(heights, between, self.height(), keep_with_next, tied_to_next)
            if len(parts) > 1 and self._foot:
                room = self.height() - self._foot
                return divide(heights, between, room, keep_with_next, tied_to_next)
            return parts

        self._closeness = 1.0
        if self._singly:
            parts = one_by_one(keep_with_next)
        else:
            parts = in_room(1.0)
            if len(parts) > 1 and self._closes_up and len(closer := in_room(CLOSER)) < len(parts):
                parts, self._closeness = closer, CLOSER
        count = self._columns
        return [range(p.start * count, min(len(blocks), p.stop * count)) for p in parts]

    def _rows(self, blocks: list[QQuickItem]) -> list[list[QQuickItem]]:
        return [blocks[at : at + self._columns] for at in range(0, len(blocks), self._columns)]

    def _place(self, blocks: list[QQuickItem], *, shown: bool) -> None:
        y = self._sunk(blocks) if self._sink > 0 else 0.0
        for place, row in enumerate(self._rows(blocks)):
            y += _gap(row) * self._closeness if place else 0.0
            for column, block in enumerate(row):
                if self._columns > 1:
                    block.setHeight(_height(row))
                    pitch = block.width() + (self._column_gap or _gap(row))
                    block.setX(self.width() - block.width() if self._mirrored else 0.0)
                    block.setX(block.x() + (-pitch if self._mirrored else pitch) * column)
                block.setY(y)
                block.setVisible(shown)
            y += _height(row)

    def _sunk(self, blocks: list[QQuickItem]) -> float:
        rows = self._rows(blocks)
        taken = sum(map(_height, rows)) + sum(map(_gap, rows[1:])) * self._closeness
        return max(0.0, min(self._sink, self.height() - self._foot - taken))

    def _get_part(self) -> int:
        return self._part

    def _set_part(self, part: int) -> None:
        if part != self._part:
            self._part = part
            self.partChanged.emit()
            self.arrange()

    def _get_repeats_last(self) -> bool:
        return self._repeats_last

    def _set_repeats_last(self, repeats_last: bool) -> None:  # noqa: FBT001 (Qt calls it so)
        self._repeats_last = repeats_last
        self.arrange()

    def _get_foot(self) -> int:
        return self._foot

    def _set_foot(self, foot: int) -> None:
        self._foot = foot
        self.arrange()

    def _get_sink(self) -> int:
        return self._sink

    def _set_sink(self, sink: int) -> None:
        self._sink = sink
        self.arrange()

    def _get_singly(self) -> bool:
        return self._singly

    def _set_singly(self, singly: bool) -> None:  # noqa: FBT001 (Qt calls it so)
        self._singly = singly
        self.arrange()

    def _get_flowing(self) -> bool:
        return self._flowing

    def _set_flowing(self, flowing: bool) -> None:  # noqa: FBT001 (Qt calls it so)
        self._flowing = flowing
        self.arrange()

    def _get_closes_up(self) -> bool:
        return self._closes_up

    def _set_closes_up(self, closes_up: bool) -> None:  # noqa: FBT001 (Qt calls it so)
        self._closes_up = closes_up
        self.arrange()

    # Whether blocks stand closer where that saves a part.
    closesUp = Property(bool, _get_closes_up, _set_closes_up, notify=partChanged)
    # Whether blocks of text are divided between their lines.
    flowing = Property(bool, _get_flowing, _set_flowing, notify=partChanged)

    def _get_columns(self) -> int:
        return self._columns

    def _set_columns(self, columns: int) -> None:
        self._columns = columns
        self.arrange()

    def _get_mirrored(self) -> bool:
        return self._mirrored

    def _set_mirrored(self, mirrored: bool) -> None:  # noqa: FBT001 (Qt calls it so)
        self._mirrored = mirrored
        self.arrange()

    def _get_column_gap(self) -> int:
        return self._column_gap

    def _set_column_gap(self, column_gap: int) -> None:
        self._column_gap = column_gap
        self.arrange()

    # Pixels between blocks that stand beside each other; 0 for as many as between rows.
    columnGap = Property(int, _get_column_gap, _set_column_gap, notify=partChanged)
    # How many blocks stand beside each other; each has its width.
    columns = Property(int, _get_columns, _set_columns, notify=partChanged)
    # Whether columns go from right to left.
    mirrored = Property(bool, _get_mirrored, _set_mirrored, notify=partChanged)
    # Height at the lower end that what turns the parts takes, once there is more than one.
    foot = Property(int, _get_foot, _set_foot, notify=partChanged)
    # How far down a part begins that leaves as much room.
    sink = Property(int, _get_sink, _set_sink, notify=partChanged)
    # Whether each block is a part of its own.
    singly = Property(bool, _get_singly, _set_singly, notify=partChanged)
    # Whether the last part stays when the part that is asked for is further on.
    repeatsLast = Property(bool, _get_repeats_last, _set_repeats_last, notify=partChanged)
    part = Property(int, _get_part, _set_part, notify=partChanged)


def _height(row: list[QQuickItem]) -> float:
    return max(block.implicitHeight() for block in row)


def _torn_in(parts: Parts, blocks: list[FlowBlock]) -> int:
    return sum(sentence_torn(blocks[piece.block], piece) for piece in torn_pieces(parts))


def _firmly(row: list[QQuickItem], name: str) -> int:
    return max(int(block.property(name) or 0) for block in row)


def _gap(row: list[QQuickItem]) -> float:
    return float(row[0].property("gapBefore"))
