"""One group of the day: the board's column, but its cards are of many stages, their order is that
of their next steps, and a drop means a day."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QMimeData, QObject, QRect, Qt
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from leaddesk.domain.card import Card, ColumnCount
from leaddesk.domain.pipeline import Stage
from leaddesk.ui.board.card_list import CardList
from leaddesk.ui.board.card_painter import CardPainter
from leaddesk.ui.board.column import Column
from leaddesk.ui.board.column_model import ColumnModel, unpacked
from leaddesk.ui.board.header import ColumnHeader
from leaddesk.ui.ids_model import AnyIndex
from leaddesk.ui.theme import current
from leaddesk.ui.today import groups


class GroupModel(ColumnModel):
    """`stages` gives the true stage of a card by its id; `more_of` is the column's."""

    def __init__(
        self,
        group: Stage,
        fetch: Callable[[Sequence[int]], dict[int, Card]],
        today: Callable[[], date],
        stages: Callable[[int], Stage | None],
        more_of: Callable[[int], list[str]] = lambda contact_id: [],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(group, fetch, today, parent, more_of=more_of)
        self._stages = stages

    @property
    def group(self) -> str:
        """One of `followup.NEXT_STEPS`."""
        return self.stage.key

    def stage_of(self, card: Card) -> Stage:
        return self._stages(card.stage_id) or self.stage

    def takes(self, data: QMimeData) -> bool:
        """Whether a drop makes sense here: nobody plans into the past."""
        return self.group != "overdue" and bool(unpacked(data))

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: AnyIndex
    ) -> bool:
        return self.takes(data)

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: AnyIndex
    ) -> bool:
        """Says `move_wanted` for those who are not here already; where they land, the next step
        decides."""
        ids = [each for each in unpacked(data) if self.row_of(each) is None]
        if ids and self.takes(data):
            self.move_wanted.emit(ids, self.stage.id, None)
        return False


class GroupList(CardList):
    """Shows a whole group as the goal of a drop, for a place in it means nothing."""

    says_empty = True
    """Whether an empty group says so; not where nobody at all is found."""

    def __init__(
        self,
        model: GroupModel,
        painter: CardPainter,
        selected_ids: Callable[[], Sequence[int]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(model, painter, selected_ids, parent)
        self._group = model
        self._aimed_at = False

    @property
    def aimed_at(self) -> bool:
        """Whether a drag hovers that may be dropped here."""
        return self._aimed_at

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._group.takes(event.mimeData()):
            super().dragEnterEvent(event)
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if self._group.takes(event.mimeData()):
            super().dragMoveEvent(event)
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        if self._group.takes(event.mimeData()):
            super().dropEvent(event)
        else:
            event.ignore()

    def drop_line(self) -> QRect | None:
        """None: the group is framed instead."""
        return None

    def _show_drop(self, row: int | None) -> None:
        super()._show_drop(row)
        if self._aimed_at != (row is not None):
            self._aimed_at = row is not None
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._group.rowCount() and not self._aimed_at:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._aimed_at:
            painter.setPen(QPen(QColor(current().accent), 2))
            painter.drawRoundedRect(self.viewport().rect().adjusted(3, 1, -4, -3), 7, 7)
        if not self._group.rowCount() and self.says_empty:
            painter.setPen(QColor(current().muted))
            room = self.viewport().rect().adjusted(14, 18, -14, -14)
            room.setHeight(min(room.height(), 120))
            wrap = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            wrap |= int(Qt.TextFlag.TextWordWrap)
            painter.drawText(room, wrap, groups.empty(self._group.group))
        painter.end()


class GroupHeader(ColumnHeader):
    """A title and a count."""

    def rename(self, title: str) -> None:
        """Show another title."""
        if title != self._name:
            self._name = title
            self._told = False


class GroupColumn(Column):
    """A group with its count; sums of money say nothing about a day."""

    model: GroupModel
    header: GroupHeader
    cards: GroupList

    @property
    def group(self) -> str:
        """One of `followup.NEXT_STEPS`."""
        return self.model.group

    def make_header(self) -> ColumnHeader:
        header = GroupHeader(self.model.stage, self)
        header.clicked.connect(lambda: self.cards.setFocus(Qt.FocusReason.TabFocusReason))
        return header

    def rename(self, title: str) -> None:
        """Another title: from Friday on this week is the next one."""
        self.header.rename(title)

    def make_cards(
        self, painter: CardPainter, selected_ids: Callable[[], Sequence[int]]
    ) -> CardList:
        return GroupList(self.model, painter, selected_ids, self)

    def say_empty(self, says: bool) -> None:
        """Whether it says so when nobody is in it."""
        if self.cards.says_empty != says:
            self.cards.says_empty = says
            self.cards.viewport().update()

    def count(self) -> None:
        """Show how many there are: a group is always read whole, so its rows are the truth."""
        self.show_count(ColumnCount(self.stage.id, self.model.rowCount()))

    def show_ids(self, ids: Sequence[int]) -> None:
        """Show these in this order, scrolled to where it was."""
        bar = self.cards.verticalScrollBar()
        was = bar.value()
        self.model.set_ids(ids)
        bar.setValue(was)
        self.count()
