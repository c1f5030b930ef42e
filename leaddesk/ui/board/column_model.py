"""The cards of one stage as a Qt model: all ids in order, the cards fetched as they come into
view. It never moves anything: a drop says `move_wanted`; removeRows and moveRows stay
unimplemented, so that Qt cannot move behind the desk's back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from leaddesk.domain.card import Card
from leaddesk.domain.pipeline import Stage
from leaddesk.ui import texts

MIME = "application/x-leaddesk-contacts"
BLOCK = 20
LOOK_UPS = 8
KEPT = 400
"""Cards kept at most; a screen shows about ten of a column."""

AnyIndex = QModelIndex | QPersistentModelIndex


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


class ColumnModel(QAbstractTableModel):
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
    ) -> None:
        super().__init__(parent)
        self.stage = stage
        self._fetch = fetch
        self._today = today
        self._ids: list[int] = []
        self._rows: dict[int, int] | None = None
        self._looked_for = 0
        self._cards: dict[int, Card | None] = {}

    # --- what there is ---

    def ids(self) -> list[int]:
        """All ids in order; not to be changed."""
        return self._ids

    def id_at(self, row: int) -> int | None:
        """The id in a row, None below the last."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_of(self, contact_id: int) -> int | None:
        """The row of a contact, None when it isn't in this column. A few are looked for one by
        one: making the table of all rows of a long column costs more than a drag may."""
        if self._rows is None and self._looked_for < LOOK_UPS:
            self._looked_for += 1
            try:
                return self._ids.index(contact_id)
            except ValueError:
                return None
        if self._rows is None:
            self._rows = {each: row for row, each in enumerate(self._ids)}
        return self._rows.get(contact_id)

    def card_at(self, row: int) -> Card | None:
        """The card in a row, fetched with its neighbours; None when it is gone meanwhile."""
        contact_id = self._ids[row]
        if contact_id not in self._cards:
            start = max(0, row - row % BLOCK)
            wanted = [i for i in self._ids[start : start + BLOCK] if i not in self._cards]
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

    def set_ids(self, ids: list[int]) -> None:
        """Show this order; tells Qt the smallest difference, so that scroll and selection stay."""
        old = self._ids
        if ids == old:
            return
        top = _common(old, ids)
        tail = _common(old[top:][::-1], ids[top:][::-1])
        gone, come = len(old) - tail - top, len(ids) - tail - top
        if gone == come and set(old[top : top + gone]) == set(ids[top : top + come]):
            self._reorder(ids)
            return
        if gone and come and gone + come > 3:
            self._reset(ids)
            return
        if gone:
            self.beginRemoveRows(QModelIndex(), top, top + gone - 1)
            self._put(old[:top] + old[top + gone :])
            self.endRemoveRows()
        if come:
            self.beginInsertRows(QModelIndex(), top, top + come - 1)
            self._put(ids)
            self.endInsertRows()

    def replace(self, there: Iterable[int], here: Sequence[tuple[int, int | None]]) -> bool:
        """Take out the ids that were there; put in those that belong here, from the top, each
        above the id it comes with or at the end. False, and nothing done, when such an id is
        unknown: then the whole order has to be read."""
        ids = list(self._ids)
        for each in there:
            ids.remove(each)
        for each, below in reversed(here):
            try:
                ids.insert(len(ids) if below is None else ids.index(below), each)
            except ValueError:
                return False
        self.set_ids(ids)
        return True

    def drop_cards(self, ids: Iterable[int] | None) -> None:
        """Forget these cards (None: all), so that they are read anew when painted."""
        if ids is None:
            self._cards.clear()
            if self._ids:
                self._told(0, len(self._ids) - 1)
            return
        for each in ids:
            self._cards.pop(each, None)
            row = self.row_of(each)
            if row is not None:
                self._told(row, row)

    def learn(self, cards: Mapping[int, Card]) -> None:
        """Take over cards that were just read."""
        self._cards.update(cards)

    def _told(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, 0))

    def _put(self, ids: list[int]) -> None:
        self._ids = ids
        self._rows = None
        self._looked_for = 0

    def _reset(self, ids: list[int]) -> None:
        self.beginResetModel()
        self._put(ids)
        self.endResetModel()

    def _reorder(self, ids: list[int]) -> None:
        self.layoutAboutToBeChanged.emit()
        was = self.persistentIndexList()
        held = [self._ids[index.row()] for index in was]
        self._put(ids)
        rows = [self.row_of(each) for each in held]
        self.changePersistentIndexList(
            was, [self.index(row, 0) if row is not None else QModelIndex() for row in rows]
        )
        self.layoutChanged.emit()

    # --- what Qt asks ---

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            card = self.card_at(index.row())
            return card.name if card else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            card = self.card_at(index.row())
            return texts.card_spoken(card, self.stage_of(card), self.today) if card else ""
        if role == Qt.ItemDataRole.ToolTipRole:
            card = self.card_at(index.row())
            return texts.card_tip(card) if card else ""
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
        return packed(self._ids[row] for row in rows)

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
            row = parent.row() if parent.isValid() else len(self._ids)
        if ids and not self._already_there(ids, row):
            self.move_wanted.emit(ids, self.stage.id, self.before(ids, row))
        return False

    def before(self, ids: Sequence[int], row: int) -> int | None:
        """The card that these would stand before when dropped at a row; None for the end."""
        moving = set(ids)
        return next((each for each in self._ids[row:] if each not in moving), None)

    def _already_there(self, ids: Sequence[int], row: int) -> bool:
        rows = [self.row_of(each) for each in ids]
        first = rows[0]
        if first is None or rows != list(range(first, first + len(ids))):
            return False
        return first <= row <= first + len(ids)


def _common(one: Sequence[int], two: Sequence[int]) -> int:
    """How many at the beginning are the same. By halves, because comparing slices is fast and
    stepping through 20,000 ids is not."""
    low, high = 0, min(len(one), len(two))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == two[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
