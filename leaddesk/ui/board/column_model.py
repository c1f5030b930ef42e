"""The cards of one stage as a Qt model: all ids in order, the cards fetched as they come into
view. It never moves anything: a drop says `move_wanted`; removeRows and moveRows stay
unimplemented, so that Qt cannot move behind the desk's back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import (
    QMimeData,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)

from leaddesk.domain.card import Card
from leaddesk.domain.pipeline import Stage
from leaddesk.ui import texts
from leaddesk.ui.board.card_order import CardOrder
from leaddesk.ui.ids_model import AnyIndex, IdsModel

MIME = "application/x-leaddesk-contacts"
BLOCK = 10
KEPT = 400
"""Cards kept at most; a screen shows about ten of a column."""


def packed(ids: Iterable[int]) -> QMimeData:
    """Ids for a drag."""
    mime = QMimeData()
    mime.setData(MIME, ",".join(str(each) for each in ids).encode("ascii"))
    return mime


def unpacked(mime: QMimeData) -> list[int]:
    """The ids of a drag; [] when it carries none."""
    if not mime.hasFormat(MIME):
        return []
    return [int(each) for each in bytes(mime.data(MIME).data()).decode("ascii").split(",") if each]


class ColumnModel(IdsModel):
    """`fetch(ids)` gives cards by id; `today()` the local date that urgency counts from."""

    move_wanted = Signal(object, object, object)
    """list of ids, stage id, id of the card to stand before or None. As objects, for ids are
    wider than Qt's int."""

    def __init__(
        self,
        stage: Stage,
        fetch: Callable[[Sequence[int]], dict[int, Card]],
        today: Callable[[], date],
        parent: QObject | None = None,
        *,
        more_of: Callable[[int], list[str]] = lambda contact_id: [],
    ) -> None:
        """`more_of(id)` gives further lines of a card's tip: where a search found it."""
        super().__init__(parent)
        self.stage = stage
        self._fetch = fetch
        self._today = today
        self._more_of = more_of
        self._cards: dict[int, Card | None] = {}

    # --- what there is ---

    @property
    def order(self) -> CardOrder:
        """The ids shown; another one when others are."""
        return self._order

    def card_at(self, row: int) -> Card | None:
        """The card in a row, fetched with its neighbours; None when it is gone meanwhile."""
        contact_id = self._order[row]
        if contact_id not in self._cards:
            start = max(0, row - row % BLOCK)
            end = min(start + BLOCK, len(self._order)) - 1
            wanted = [i for i in self._order.span(start, end) if i not in self._cards]
            while len(self._cards) > KEPT:
                del self._cards[next(iter(self._cards))]
            found = self._fetch(wanted)
            self._cards.update((each, found.get(each)) for each in wanted)
        return self._cards[contact_id]

    def stage_of(self, card: Card) -> Stage:
        """The stage a card is in: the column's, unless it gathers cards of many."""
        return self.stage

    @property
    def today(self) -> date:
        return self._today()

    # --- what the board tells it ---

    def show(self, head: Iterable[int], count: int, rest: Callable[[], Sequence[int]]) -> None:
        """Show another column's worth of cards, of which only the head has been read. Selection
        and scroll position go, unless it is what is shown already."""
        order = CardOrder(head, count, rest)
        if order.whole and self._order.whole:
            self.set_ids(order.complete())
            return
        self.beginResetModel()
        self._order = order
        self.endResetModel()

    def replace(self, rows: Sequence[int], here: Sequence[tuple[int, int | None]]) -> bool:
        """Take out these rows, given from the top; put in those that belong here, from the top,
        each above the id it comes with or at the end. False, and nothing done, when such an id is
        unknown, or when some of the order was never read, for the file tells it only as it is now:
        then the whole order has to be read."""
        if not self._order.whole:
            return False
        ids = self._order.shown()[:]
        for row in reversed(rows):
            del ids[row]
        for each, below in reversed(here):
            at = len(ids) if below is None else CardOrder(ids).find(below)
            if at is None:
                return False
            ids.insert(at, each)
        self.set_ids(ids)
        return True

    def drop_cards(self, ids: Iterable[int] | None) -> None:
        """Forget these cards (None: all), so that they are read anew when painted."""
        if ids is None:
            self._cards.clear()
            if len(self._order):
                self._told(0, len(self._order) - 1)
            return
        for each in ids:
            self._cards.pop(each, None)
            row = self.row_of(each)
            if row is not None:
                self._told(row, row)

    def learn(self, cards: Mapping[int, Card]) -> None:
        """Take over cards that were just read."""
        self._cards.update(cards)

    # --- what Qt asks ---

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._order):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            card = self.card_at(index.row())
            return card.name if card else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            card = self.card_at(index.row())
            return texts.card_spoken(card, self.stage_of(card), self.today) if card else ""
        if role == Qt.ItemDataRole.ToolTipRole:
            card = self.card_at(index.row())
            return "\n".join([texts.card_tip(card), *self._more_of(card.id)]) if card else ""
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        rows = sorted({index.row() for index in indexes})
        return packed(self._order[row] for row in rows)

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: AnyIndex
    ) -> bool:
        return data.hasFormat(MIME)

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: AnyIndex
    ) -> bool:
        """Moves nothing: says `move_wanted`, unless the cards would land where they are. Always
        False, so that no view believes it has to remove rows."""
        ids = unpacked(data)
        if row < 0:
            row = parent.row() if parent.isValid() else len(self._order)
        if ids and not self._already_there(ids, row):
            self.move_wanted.emit(ids, self.stage.id, self.before(ids, row))
        return False

    def before(self, ids: Sequence[int], row: int) -> int | None:
        """The card that these would stand before when dropped at a row; None for the end."""
        moving, count = set(ids), len(self._order)
        below = (self._order[each] for each in range(row, count))
        return next((each for each in below if each not in moving), None)

    def _already_there(self, ids: Sequence[int], row: int) -> bool:
        first = self.row_of(ids[0])
        if first is None or not first <= row <= first + len(ids) <= len(self._order):
            return False
        return self._order.span(first, first + len(ids) - 1) == list(ids)
