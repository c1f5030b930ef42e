"""The column of a stage: folded to a strip or open, as wide as usual or of its own width, in its
own order or sorted."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QWidget

from leaddesk.domain.card import ColumnCount
from leaddesk.ui.board.card_painter import CardPainter
from leaddesk.ui.board.column import Column
from leaddesk.ui.board.column_menu import sort_word
from leaddesk.ui.board.column_model import ColumnModel
from leaddesk.ui.board.folded_strip import FoldedStrip
from leaddesk.ui.board.kept_columns import KeptColumns
from leaddesk.ui.board.stage_header import StageHeader


class StageColumn(Column):
    """Looks as `kept` remembers it, and is remembered there."""

    header: StageHeader
    unfold_wanted = Signal()
    beside_wanted = Signal(object, int)
    """As the header's: from the strip."""
    dropped = Signal(object)
    """The ids of cards dropped on the strip."""

    def __init__(
        self,
        model: ColumnModel,
        painter: CardPainter,
        selected_ids: Callable[[], Sequence[int]],
        kept: KeptColumns,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(model, painter, selected_ids, parent)
        self._kept = kept
        self.strip: FoldedStrip | None = None
        self._count = ColumnCount(self.stage.id)
        self.own_width = kept.width(self.stage.id)
        """Px, None for as wide as usual."""
        self._sorted(kept.sort(self.stage.id))
        if kept.folded(self.stage.id):
            self._fold(True)

    def make_header(self) -> StageHeader:
        header = StageHeader(self.model.stage, self)
        header.entered.connect(self.entered)
        return header

    @property
    def heads(self) -> list[QWidget]:
        """What the arrows stop at along the heads of the board, left to right."""
        return [self.strip] if self.strip is not None else self.header.stops

    def be_tab_stop(self, on: bool) -> None:
        super().be_tab_stop(on)
        if self.strip is not None:
            self.strip.setFocusPolicy(self.cards.focusPolicy())

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.header.hover(True)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.header.hover(False)

    @property
    def folded(self) -> bool:
        """Whether only the strip is shown."""
        return self.strip is not None

    def fold(self, folded: bool) -> None:
        """Show only a strip, or the cards again."""
        if folded != self.folded:
            self._fold(folded)
            self._kept.keep(self.stage.id, folded=folded)

    def _fold(self, folded: bool) -> None:
        self.header.setVisible(not folded)
        self.cards.setVisible(not folded)
        if folded:
            self.strip = FoldedStrip(self.stage, self)
            self.strip.clicked.connect(lambda: self.unfold_wanted.emit())
            self.strip.dropped.connect(self.dropped)
            self.strip.entered.connect(self.entered)
            self.strip.beside_wanted.connect(self.beside_wanted)
            self.strip.setFocusPolicy(self.cards.focusPolicy())
            self.box.addWidget(self.strip)
            self.strip.show_count(self._count.count, self.header.accessibleName())
            self.strip.show()
        elif self.strip is not None:
            self.strip.hide()
            self.box.removeWidget(self.strip)
            self.strip.deleteLater()
            self.strip = None

    def widen(self, width: int | None) -> None:
        """To so many px; None for as wide as usual."""
        self._kept.keep(self.stage.id, width=width)
        self.own_width = self._kept.width(self.stage.id)

    def sort_by(self, sort: str) -> None:
        """Another order; the board reads it."""
        self._kept.keep(self.stage.id, sort=sort)
        self._sorted(sort)

    def _sorted(self, sort: str) -> None:
        self.sort = sort
        self.cards.sorted = bool(sort)
        self.header.show_sort(sort_word(sort) if sort else "")

    def show_count(self, count: ColumnCount) -> None:
        super().show_count(count)
        self._count = count
        if self.strip is not None:
            self.strip.show_count(count.count, self.header.accessibleName())
