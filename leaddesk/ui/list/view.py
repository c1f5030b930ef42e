"""The list as a view: who is shown, in which order, and what the line below says."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QStackedLayout, QVBoxLayout, QWidget

from leaddesk.domain.change import Change
from leaddesk.domain.filter import Filter
from leaddesk.domain.line import BEST_FIRST, Order
from leaddesk.ui import texts
from leaddesk.ui.asking import Asking
from leaddesk.ui.board.empty_board import EmptyBoard, empty_page
from leaddesk.ui.edits import Edits, may_edit
from leaddesk.ui.list.list_model import ListModel
from leaddesk.ui.list.shown_columns import ShownColumns
from leaddesk.ui.list.table import ContactTable
from leaddesk.ui.nothing_found import NothingFound
from leaddesk.ui.session import Session
from leaddesk.ui.view import FEW, View, beside
from leaddesk.ui.words import filters

QUIET = 60
"""Milliseconds after which a selection that rests is counted."""

Found = tuple[Order, "array[int]"]
"""Who is in the list, and in which order."""


class ListView(View):
    """Every contact of the filter as a line, the disqualified too."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("list")
        self._session = session
        self._filter = Filter()
        self._read = False
        self._wanted: Order | None = None
        self._best_first = False
        self._told: list[int] = []
        self._quiet = 0
        self._empty: EmptyBoard | None = None
        self.edits = Edits(session)
        self.model = ListModel(
            lambda ids: session.reads.lines(ids),
            session.today,
            may_edit,
            lambda key: filters.where_found(session.reads, key, self._filter.text),
        )
        self.model.order = self._remembered_order()
        self.table = ContactTable(self.model, self.edits, self)
        self.columns = ShownColumns(session, self.table, self.model, lambda: self.order, self)
        self._nobody = NothingFound("list_nothing_found", self.table)
        self.foot = QLabel(self)
        self.foot.setObjectName("list_foot")
        self.foot.setTextFormat(Qt.TextFormat.PlainText)
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        column.addWidget(self.foot)
        self._page = page
        self._stack = QStackedLayout(self)
        self._stack.addWidget(page)
        self.setFocusProxy(self.table)
        self._counting = QTimer(self, interval=QUIET, singleShot=True)
        self._counting.timeout.connect(self.count)
        self._adding_up = Asking(session, self, hurry=False)
        self._connect()

    def _connect(self) -> None:
        table, model = self.table, self.model
        table.chosen_changed.connect(self._tell)
        table.card_activated.connect(self.card_activated)
        table.menu_wanted.connect(lambda where: self.menu_wanted.emit(self.selected(), where))
        table.delegate.refused.connect(self._refused)
        model.edited.connect(self._edited)
        model.order_wanted.connect(self.sort_by)
        self.columns.order_wanted.connect(self.sort_by)
        self.columns.choosing_wanted.connect(self.columns_wanted)

    # --- showing ---

    @property
    def filter(self) -> Filter | None:
        return self._filter if self._read else None

    def question(self, filter: Filter) -> Callable[[Any], Found]:
        order = self._order_of(filter)
        return lambda reads: (order, array("q", reads.ordered_ids(filter, order)))

    def answer(self, filter: Filter, found: Any) -> None:
        order, ids = found
        searched = self._searched(filter)
        sorted_anew = order not in (BEST_FIRST, self.model.order)
        self._filter, self._read, self._wanted = filter, True, None
        self._best_first = order == BEST_FIRST
        if self.columns.outdated:  # own fields and stages may be others
            self.columns.show(self._session.settings.list_columns)
        self.model.drop_lines(None)
        self._show_ids(ids, order if sorted_anew else None)
        self.columns.mark_order()
        if sorted_anew:
            self._remember_order(order)
        if (sorted_anew or (searched and filter.text)) and self.table.current_id() is None:
            self.table.scrollToTop()

    def unanswered(self) -> None:
        self._wanted = None
        self.columns.mark_order()

    def _order_of(self, filter: Filter) -> Order:
        """The order in which who passes is to be shown: the one that was chosen; but a search shows
        who fits best first, and one that is cleared goes back."""
        if self._searched(filter):
            self._wanted = None
        if self._wanted is not None:
            return self._wanted
        best_first = bool(filter.text) if self._searched(filter) else self._best_first
        return BEST_FIRST if best_first else self.model.order

    def _searched(self, filter: Filter) -> bool:
        return filter.text != self._filter.text

    @property
    def order(self) -> Order:
        """The order shown: while searching who fits best, unless a header says otherwise."""
        return BEST_FIRST if self._best_first else self.model.order

    def follow(self, change: Change | None) -> bool:
        # An objection also marks whoever shares the address.
        contacts = None if change is None or change.concerns("ledger") else change.contacts
        if not contacts or len(contacts) > FEW or self.columns.outdated:
            return False
        self.model.drop_lines(contacts)
        if (self._session.large and not self._filter.empty) or not self._in_place(list(contacts)):
            return False
        self._counting.start()
        return True

    def _in_place(self, ids: list[int]) -> bool:
        """Whether these still stand where they belong: they, with their neighbours, are asked
        of the database in order."""
        model = self.model
        if not model.rowCount():
            return False
        rows: set[int] = set()
        for row in map(model.row_of, ids):
            if row is not None:
                rows.update(range(max(row - 1, 0), min(row + 2, model.rowCount())))
        here = [model.id_at(row) for row in sorted(rows)]
        among = list(dict.fromkeys([*here, *ids]))
        return bool(self._session.reads.ordered_ids(self._filter, self.order, among=among) == here)

    def _show_ids(self, ids: array[int], order: Order | None) -> None:
        """Selection, current line and scroll position stay; in another `order` the lines go where
        they belong."""
        chosen, current = self.selected(), self.table.current_id()
        column = max(self.table.currentIndex().column(), 0)
        bar = self.table.verticalScrollBar()
        was = bar.value()
        self._quiet += 1
        if order is None:
            self.model.set_ids(ids)
        else:
            self.model.show_order(ids, order)
        if self.selected() != chosen:
            self.table.choose(chosen)
        if current is not None and self.table.current_id() != current:
            self.table.set_current(current, column)
        if order is None:
            bar.setValue(was)
        self._quiet -= 1
        self._show_empty(not ids)
        self._tell()
        self._counting.start()

    def _show_empty(self, nobody: bool) -> None:
        empty = nobody and self._filter.empty
        if empty and self._empty is None:
            self._empty = empty_page(self)
            self._stack.addWidget(self._empty)
        shown = self._empty if empty and self._empty is not None else self._page
        self._stack.setCurrentWidget(shown)
        self._nobody.setVisible(nobody and not empty)
        self._place_nobody()

    def _place_nobody(self) -> None:
        self._nobody.stand(self.table.width(), 110, 12)

    # --- order ---

    def orders_by_permission(self, filter: Filter) -> bool:
        return self._order_of(filter).asks_permission

    def forget_permission(self) -> None:
        self._wanted = None
        if self.model.order.asks_permission:
            self.model.order = Order()
        self.columns.mark_order()

    def sort_by(self, order: Order) -> None:
        """Put the lines in another order, and remember it."""
        if order == (self._wanted or self.order):
            return
        if order.asks_permission and not self._session.desk.marks.ready():
            self.columns.mark_order()
            self.permission_wanted.emit(lambda: self._put_in(order))
        else:
            self._put_in(order)

    def _put_in(self, order: Order) -> None:
        self._wanted = order
        self.reading_wanted.emit()

    def _remember_order(self, order: Order) -> None:
        self._session.settings.list_order = f"{'-' if order.down else ''}{order.column}"
        self._session.settings.save()

    def sort_by_current(self) -> None:
        """By the column of the current cell; again for the other direction."""
        at = self.table.currentIndex().column()
        code, shown = self.model.columns[max(at, 0)].code, self._wanted or self.order
        down = shown.column == code and not shown.down
        self.sort_by(Order(code, down))

    def _remembered_order(self) -> Order:
        kept = self._session.settings.list_order
        order = Order(kept.removeprefix("-"), kept.startswith("-"))
        if order.asks_permission and not self._session.desk.marks.ready():
            return Order()  # nobody waits for it at a start
        return order if order.known else Order()

    # --- selection ---

    def selected(self) -> list[int]:
        return self.table.chosen()

    def select(self, ids: Sequence[int]) -> None:
        self._quiet += 1
        self.table.choose(ids)
        there = next((each for each in ids if self.model.row_of(each) is not None), None)
        if there is not None:
            self.table.set_current(there)
        self._quiet -= 1
        self._tell()

    def beside(self, by: int) -> int | None:
        return beside([self.model], next(iter(self.selected()), None), by)

    def settle(self) -> None:
        self.count()

    def foot_height(self) -> int:
        return self.foot.sizeHint().height()

    def select_all(self) -> None:
        self.table.selectAll()

    def _tell(self) -> None:
        if self._quiet:
            return
        ids = self.selected()
        if ids != self._told:
            self._told = ids
            self.selection_changed.emit(ids)
            self._counting.start()

    def count(self) -> None:
        """Say below how many there are, how many are selected, and what those are worth."""
        self._counting.stop()
        self._adding_up.leave()
        if not self._read:
            return
        filter, chosen = self._filter, self._told
        total, picked = self.model.rowCount(), len(chosen)
        number = texts.number(total)
        if picked < 2:
            told = texts.contacts(total)
            if self._best_first:
                told = self.tr("{contacts} · best matches first").format(contacts=told)
            self.foot.setText(told)
            return
        told = self.tr("{some} of {all} selected").format(some=texts.number(picked), all=number)
        self.foot.setText(told)

        def worth(reads: Any) -> dict[str, int]:
            if picked < total:
                return dict(reads.sums_of(chosen))
            sums = Counter[str]()
            for column in reads.column_counts(filter).values():
                sums.update(column.sums)
            return dict(sums)

        self._adding_up.ask(worth, lambda sums: self._tell_worth(told, sums))

    def _tell_worth(self, told: str, worth: Mapping[str, int]) -> None:
        if sums := texts.sums(worth, short=False):
            told = self.tr("{selected} · sum {sums}").format(selected=told, sums=sums)
        self.foot.setText(told)

    # --- editing ---

    def _edited(self, contact_id: int, code: str, typed: object) -> None:
        if code == "stage":
            self._move(contact_id, int(str(typed)))
        else:
            self.edits.write(contact_id, code, typed)

    def _move(self, contact_id: int, stage_id: int) -> None:
        """To the top of the stage, through the gate like every move."""
        card = self._session.reads.cards([contact_id]).get(contact_id)
        if card is not None and card.stage_id != stage_id:
            top = next(iter(self._session.reads.column_ids(stage_id)), None)
            # Later, so that a dialog does not open inside the closing of the editor.
            QTimer.singleShot(0, self, lambda: self.move_wanted.emit([contact_id], stage_id, top))

    def _refused(self, sentence: str) -> None:
        self.told.emit(sentence)

    # --- scrolling ---

    def scroll_state(self) -> dict[str, int]:
        return {
            "down": self.table.verticalScrollBar().value(),
            "across": self.table.horizontalScrollBar().value(),
        }

    def restore(self, state: Mapping[str, int]) -> None:
        self.table.verticalScrollBar().setValue(state.get("down", 0))
        self.table.horizontalScrollBar().setValue(state.get("across", 0))
