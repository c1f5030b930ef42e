"""The board as the window sees it: shows what the desk's reads say, says what hands want.

`refresh(change)` re-reads only what a change concerns. Nothing is moved here: every drop and key
becomes `move_wanted`, and the card stays in its slot until the desk has moved it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import nullcontext
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QStackedLayout, QToolTip, QWidget

from leaddesk.domain.card import ColumnCount
from leaddesk.domain.change import Change
from leaddesk.domain.filter import Filter
from leaddesk.domain.pipeline import Stage
from leaddesk.ui.board import moves
from leaddesk.ui.board.canvas import BoardCanvas, in_board_order
from leaddesk.ui.board.card_painter import CardPainter
from leaddesk.ui.board.column_doings import ColumnDoings
from leaddesk.ui.board.column_model import ColumnModel
from leaddesk.ui.board.desk_side import Reads, Session
from leaddesk.ui.board.edge_scroll import EdgeScroll
from leaddesk.ui.board.empty_board import EmptyBoard, empty_page
from leaddesk.ui.board.filling import Beginnings, Filling
from leaddesk.ui.board.kept_columns import KeptColumns
from leaddesk.ui.board.selection import BoardSelection
from leaddesk.ui.board.stage_column import StageColumn
from leaddesk.ui.theme import current
from leaddesk.ui.view import FEW, View, beside
from leaddesk.ui.words import filters

if TYPE_CHECKING:
    from leaddesk.ui.asking import Asking


class BoardView(View):
    """The view whose order is the user's own: cards move up and down in it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("board")
        self._session = session
        self._stages: list[Stage] | None = None
        self._painter = CardPainter(current(), self.font())
        self._selection = BoardSelection(self)
        self._selection.changed.connect(self.selection_changed)
        self._canvas: BoardCanvas
        self._scroll = QScrollArea(self)
        self._scroll.setObjectName("board_scroll")
        self._port = QWidget(self._scroll)  # see CardList
        self._scroll.setViewport(self._port)
        self._scroll.setWidgetResizable(True)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._empty: EmptyBoard | None = None
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._scroll)
        self._edge = EdgeScroll(self._scroll)
        self._filling = Filling(
            lambda: self._reads, lambda: self._canvas.shown(), self._show_counts, self._ask, self
        )
        self._asking: Asking | None = None
        self._changed: frozenset[int] = frozenset()
        self._kept = KeptColumns(session)
        self._doings = ColumnDoings(lambda: self._canvas, self._filling, self)
        self._doings.stage_wanted.connect(self.stage_wanted)
        self._doings.new_wanted.connect(self.new_wanted)
        self._doings.top_wanted.connect(self._to_top)
        self._doings.head_reached.connect(self._scroll.ensureWidgetVisible)
        self._build_anew(self._read_stages())

    @property
    def _reads(self) -> Reads:
        """Asked anew each time: the session may have opened another desk."""
        return self._session.reads

    # --- showing ---

    @property
    def filter(self) -> Filter:
        return self._filling.filter

    def question(self, filter: Filter) -> Callable[[Reads], Beginnings]:
        if self._asking is not None:
            self._asking.leave()  # the rest of what is shown no longer
        whole = [
            column
            for column in self._canvas.shown()
            if filter == self.filter
            and not (self._session.large and column.cards.verticalScrollBar().value() == 0)
        ]
        return self._filling.question(filter, self._seen(), whole)

    def answer(self, filter: Filter, found: Any) -> None:
        self._read(lambda: self._filling.show(filter, found))

    def _seen(self) -> dict[int, set[int]]:
        """The selected cards and the current one, by stage: they are looked for in what is shown
        next. Of very many each may be anywhere."""
        at = self._selection.current()
        wanted = [*self._selection.ids(), *([at] if at is not None else [])]
        if len(wanted) > FEW:
            return {column.stage.id: set(wanted) for column in self._canvas.shown()}
        seen: dict[int, set[int]] = {}
        for key, card in self._reads.cards(wanted).items() if wanted else ():
            seen.setdefault(card.stage_id, set()).add(key)
        return seen

    def _ask(self, question: Callable[[Reads], Any], then: Callable[[Any], object]) -> None:
        """What need not be there at once."""
        if not self._session.large:
            then(question(self._reads))
            return
        if self._asking is None:
            from leaddesk.ui.asking import Asking

            self._asking = Asking(self._session, self)
        self._asking.ask(question, then)

    def follow(self, change: Change | None) -> bool:
        stages = self._read_stages()
        if stages != self._stages:
            self._read(lambda: self._build_anew(stages))
            return True
        # An objection also marks whoever shares the address.
        if change is None or not change.contacts or change.concerns("ledger"):
            return False
        self._changed |= change.contacts
        if not self._filling.at_hand(change.contacts, large=self._session.large):
            return False
        self._read(lambda: self._filling.read_changed(self._changed))
        return True

    def _read(self, read: Callable[[], None]) -> None:
        """Read, and keep selection, current card, focus and scroll position. Only a current card
        that changed is brought into view where it is now."""
        chosen, at = self._selection.ids(), self._selection.current()
        focused = self._focused()
        self._selection.hold_back()
        read()
        self._choose(chosen)
        self._follow(at, focused, seen=at in self._changed)
        self._changed = frozenset()
        self._selection.let_go()

    def _choose(self, ids: Sequence[int]) -> None:
        stages = None
        if len(ids) <= FEW:
            stages = {card.stage_id for card in self._reads.cards(ids).values()} if ids else set()
        self._selection.choose(ids, stages)

    def _read_stages(self) -> list[Stage]:
        return in_board_order(self._reads.stages())

    def _build_anew(self, stages: list[Stage]) -> None:
        self._build(stages)
        self._filling.show_anew()

    def _show_counts(self, counts: Mapping[int, ColumnCount]) -> None:
        everybody = self._filling.filter.empty
        self._canvas.show_counts(counts, filtered=not everybody)
        self._show_empty(everybody and not any(count.count for count in counts.values()))

    def _show_empty(self, nobody: bool) -> None:
        if nobody and self._empty is None:
            self._empty = empty_page(self)
            self._stack.addWidget(self._empty)
        shown = self._empty if nobody and self._empty is not None else self._scroll
        self._stack.setCurrentWidget(shown)

    def _build(self, stages: list[Stage]) -> None:
        """Make the columns anew: at the start, and when stages were added, renamed or moved."""
        showed = self._stages is not None and self._canvas.shows_disqualified
        self._stages = stages
        self._selection.watch([])
        # Inside the scroll area from the start, for moving it there dresses everything twice.
        self._canvas = BoardCanvas(stages, self._column, self._port)
        self._canvas.show_disqualified(showed)
        self._canvas.zone.dropped.connect(self._disqualify_wanted)
        self._canvas.zone.toggled.connect(self.show_disqualified)
        self._selection.watch(self._canvas.columns)
        self._scroll.setWidget(self._canvas)
        if self._canvas.columns:
            self.setFocusProxy(self._canvas.columns[0].cards)

    def _found_in(self, contact_id: int) -> list[str]:
        return filters.where_found(self._reads, contact_id, self._filling.filter.text)

    def _column(self, stage: Stage, canvas: BoardCanvas) -> StageColumn:
        model = ColumnModel(
            stage,
            lambda ids: self._reads.cards(ids),
            self._session.today,
            more_of=self._found_in,
        )
        # Queued, so that a dialog opened by a drop does not open inside the drag.
        model.move_wanted.connect(self.move_wanted, Qt.ConnectionType.QueuedConnection)
        column = StageColumn(model, self._painter, self._selection.ids, self._kept, canvas)
        self._doings.attend(column)
        cards = column.cards
        cards.card_activated.connect(self.card_activated)
        cards.menu_wanted.connect(lambda where: self.menu_wanted.emit(self.selected(), where))
        cards.new_wanted.connect(lambda: self.new_wanted.emit(stage.id))
        cards.beside_wanted.connect(lambda by: self._go_beside(column, by))
        cards.dragged_at.connect(self._edge.dragged_at)
        cards.entered.connect(lambda: self.setFocusProxy(cards))
        return column

    def _to_top(self, ids: Sequence[int], stage_id: int) -> None:
        """Where no slot was pointed at: on top of the own order. Late, so that no dialog opens
        inside a drag."""
        moving = set(ids)
        top = self._reads.column_ids(stage_id, limit=len(ids) + 1)
        before = next((each for each in top if each not in moving), None)
        QTimer.singleShot(0, self, lambda: self.move_wanted.emit(list(ids), stage_id, before))

    def open_column_menu(self) -> None:
        """The menu of the column that keys act on, else of the first."""
        columns = self._canvas.shown()
        at = self._selection.column
        self._doings.open_menu(next((c for c in columns if c is at), columns[0]))

    def _disqualify_wanted(self, ids: Sequence[int]) -> None:
        stage = next((s for s in self._canvas.stages if s.phase == "disqualified"), None)
        if stage is not None:
            QTimer.singleShot(0, self, lambda: self.move_wanted.emit(list(ids), stage.id, None))

    def show_disqualified(self, show: bool) -> None:
        """Show or hide the disqualified at the right; the zone under the customers does this."""
        if show == self._canvas.shows_disqualified:
            return
        self._canvas.show_disqualified(show)
        self._selection.watch(self._canvas.columns)
        for column in self._canvas.columns:
            if column.stage.phase == "disqualified":
                column.model.drop_cards(None)
                if show:
                    self._filling.show_column(column)
                else:
                    column.model.set_ids([])
        if show:
            QTimer.singleShot(0, self, self._show_right_end)

    def _show_right_end(self) -> None:
        bar = self._scroll.horizontalScrollBar()
        bar.setValue(bar.maximum())

    # --- selection and keys ---

    def selected(self) -> list[int]:
        """Ids of the selected cards, column by column, top to bottom."""
        return self._selection.ids()

    def select(self, ids: Sequence[int]) -> None:
        """Select these and bring the first into view. Who is disqualified is shown for it."""
        if ids and self._column_of(ids[0]) is None:
            card = self._reads.cards([ids[0]]).get(ids[0])
            hidden = {s.id for s in self._canvas.stages if s.phase == "disqualified"}
            if card is not None and card.stage_id in hidden:
                self.show_disqualified(True)
        self._choose(ids)
        column = self._column_of(ids[0]) if ids else None
        if column is not None:
            if column.folded:
                self._doings.fold(column, False)
            self._follow(ids[0], self._focused())

    def beside(self, by: int) -> int | None:
        """Down a column, then on at the top of the next; folded ones are left out."""
        models = [column.model for column in self._canvas.shown() if not column.folded]
        return beside(models, next(iter(self.selected()), None), by)

    def select_all(self) -> None:
        """Select every card of the current column."""
        column = self._selection.column
        if column is not None:
            self._selection.choose(column.model.ids())

    def current_stage(self) -> int | None:
        """The stage of the column that keys act on; None before any had the focus."""
        column = self._selection.column
        return column.stage.id if column is not None else None

    def move_selected(self, direction: str) -> None:
        """'left' and 'right' to the next stage, 'up' and 'down' within the column: says
        `move_wanted`, or nothing where there is no such place."""
        ids = self.selected()
        at = self._selection.current()
        column = self._column_of(at if at in ids else ids[0]) if ids else None
        if column is None:
            return
        if column.sort and direction in ("up", "down"):
            here = column.header.mapToGlobal(QPoint(8, column.header.height()))
            QToolTip.showText(
                here, self.tr("This column is sorted: its order says where cards stand.")
            )
            return
        models = [c.model for c in self._canvas.shown() if c.stage.phase != "disqualified"]
        wanted = moves.beside(models, column.model, ids, direction)
        if wanted is not None:
            self.move_wanted.emit(*wanted)

    def _column_of(self, contact_id: int) -> StageColumn | None:
        card = self._reads.cards([contact_id]).get(contact_id)
        return next(
            (c for c in self._canvas.shown() if card is not None and c.stage.id == card.stage_id),
            None,
        )

    def _focused(self) -> bool:
        """Whether the keyboard is on a card, or comes back to one when a dialog closes."""
        at = self.window().focusWidget()
        return any(column.cards is at for column in self._canvas.columns)

    def _follow(self, contact_id: int | None, focused: bool, seen: bool = True) -> None:
        """Keep the current card current where it stands now, and the focus with it; `seen` brings
        it into view."""
        column = self._column_of(contact_id) if contact_id is not None else None
        row = column.model.row_of(contact_id) if column and contact_id is not None else None
        if column is None or row is None:
            return
        with nullcontext() if seen else column.cards.staying():
            self._selection.set_current(column, row)
        self.setFocusProxy(column.cards)
        if focused and not column.cards.hasFocus():
            column.cards.setFocus(Qt.FocusReason.OtherFocusReason)
        if seen:
            column.cards.scrollTo(column.model.index(row, 0))
            self._scroll.ensureWidgetVisible(column, 12, 0)

    def _go_beside(self, column: StageColumn, by: int) -> None:
        """Arrow left or right: to the nearest column that has cards, at the same height."""
        shown = self._canvas.shown()
        ahead = shown[shown.index(column) + 1 :] if by > 0 else shown[: shown.index(column)][::-1]
        found = next((each for each in ahead if each.model.rowCount() and not each.folded), None)
        if found is None:
            return
        height = column.cards.visualRect(column.cards.currentIndex()).top()
        row = found.cards.rowAt(max(height, 0))
        row = row if row >= 0 else found.model.rowCount() - 1
        found.cards.setFocus(Qt.FocusReason.OtherFocusReason)
        self._selection.choose(found.model.ids_of_rows(row, row), [found.stage.id])
        self._selection.set_current(found, row)
        self._scroll.ensureWidgetVisible(found, 12, 0)

    # --- scrolling ---

    def scroll_state(self) -> dict[str, int]:
        """Where the board is scrolled to, for `restore`: by stage id, and 'across'."""
        state = {str(c.stage.id): c.cards.verticalScrollBar().value() for c in self._canvas.shown()}
        state["across"] = self._scroll.horizontalScrollBar().value()
        state["disqualified"] = int(self._canvas.shows_disqualified)
        return state

    def restore(self, state: Mapping[str, int]) -> None:
        """Scroll back; what is no longer there is left alone."""
        self.show_disqualified(bool(state.get("disqualified", 0)))
        for column in self._canvas.shown():
            column.cards.verticalScrollBar().setValue(state.get(str(column.stage.id), 0))
        self._scroll.horizontalScrollBar().setValue(state.get("across", 0))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        looks = (QEvent.Type.FontChange, QEvent.Type.PaletteChange)
        if event.type() in looks and self._painter.dress(current(), self.font()):
            for column in self._canvas.columns:
                column.cards.fit_rows()
