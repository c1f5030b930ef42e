"""One column of the board: its header above its cards."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from leaddesk.domain.card import ColumnCount
from leaddesk.ui.board.card_list import CardList
from leaddesk.ui.board.card_painter import CardPainter
from leaddesk.ui.board.column_model import ColumnModel
from leaddesk.ui.board.header import ColumnHeader


class Column(QFrame):
    """Keeps model, header and list of one stage together."""

    entered = Signal()
    """The keyboard came into this column."""

    def __init__(
        self,
        model: ColumnModel,
        painter: CardPainter,
        selected_ids: Callable[[], Sequence[int]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.stage = model.stage
        self.model = model
        self.sort = ""
        """One of `domain.pipeline.SORTS`."""
        self.setObjectName(f"column_{model.stage.phase}")
        self.header = self.make_header()
        self.cards = self.make_cards(painter, selected_ids)
        self.cards.entered.connect(self.entered)
        self.cards.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        model.setParent(self)
        self.box = box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 6)
        box.setSpacing(0)
        box.addWidget(self.header)
        box.addWidget(self.cards)

    def make_header(self) -> ColumnHeader:
        """What stands above the cards."""
        return ColumnHeader(self.model.stage, self)

    def make_cards(
        self, painter: CardPainter, selected_ids: Callable[[], Sequence[int]]
    ) -> CardList:
        """The list of the cards."""
        return CardList(self.model, painter, selected_ids, self)

    def be_tab_stop(self, on: bool) -> None:
        """Whether Tab comes here: to one column of a board, the arrows go to the others."""
        policy = Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus
        self.cards.setFocusPolicy(policy)

    def show_count(self, count: ColumnCount) -> None:
        """The database's count and sums for this stage."""
        if self.header.show_count(count):
            self.cards.setAccessibleName(self.header.accessibleName())
