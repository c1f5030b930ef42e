"""Today: five groups of cards by their next step. It re-reads only what a change concerns, keeps
selection and scroll position, and never writes: it says which group or date is wanted."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime, time
from typing import Any

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from leaddesk.domain.change import Change
from leaddesk.domain.filter import Filter
from leaddesk.domain.followup import NEXT_STEPS
from leaddesk.ui.board.card_painter import CardPainter
from leaddesk.ui.board.empty_board import EmptyBoard, empty_page
from leaddesk.ui.board.selection import BoardSelection
from leaddesk.ui.nothing_found import NothingFound
from leaddesk.ui.session import Session
from leaddesk.ui.theme import current
from leaddesk.ui.today.date_field import DateField
from leaddesk.ui.today.day_strip import DayStrip
from leaddesk.ui.today.group_column import GroupColumn, GroupModel
from leaddesk.ui.today.groups import as_stages
from leaddesk.ui.view import FEW, View, beside
from leaddesk.ui.words import filters

MARGIN, GAP = 12, 8
Found = tuple[dict[str, "array[int]"], int]
"""Who is in each group, in order, and how many are on hold."""


class TodayView(View):
    """The groups of `followup.NEXT_STEPS`, left to right."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("today")
        self._session = session
        self._filter = Filter()
        self._day = session.today()
        self._read = False
        self._following = False
        self._will_follow = False
        self._held = 0
        self._painter = CardPainter(current(), self.font(), step_first=True)
        self._selection = BoardSelection(self)
        self._selection.changed.connect(self.selection_changed)
        self._pages = QStackedLayout(self)
        self._work = QWidget(self)
        self._work.setObjectName("day_work")
        self._strip = DayStrip(self._work)
        self.columns = [self._column(stage) for stage in as_stages(self._day)]
        self._nobody = NothingFound("nobody_found", self._work)
        self._lay_out()
        self._empty: EmptyBoard | None = None
        self.date_field = DateField(self._now, self._work)
        self.date_field.wanted.connect(self._plan)
        self.date_field.left.connect(self._focus_cards)
        self._selection.watch(self.columns)
        self.setFocusProxy(self.columns[0].cards)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for column in self.columns:
            row.addWidget(column, 1)
        box = QVBoxLayout(self._work)
        box.setContentsMargins(MARGIN, 8, MARGIN, MARGIN)
        box.setSpacing(6)
        box.addWidget(self._strip)
        box.addLayout(row, 1)
        self._pages.addWidget(self._work)

    def _column(self, stage: object) -> GroupColumn:
        model = GroupModel(
            stage,  # type: ignore[arg-type]
            lambda ids: self._session.reads.cards(ids),
            self._session.today,
            lambda stage_id: self._session.reads.stage(stage_id),
            lambda key: filters.where_found(self._session.reads, key, self._filter.text),
        )
        # Queued, so that nothing is written inside the drag.
        model.move_wanted.connect(self._put, Qt.ConnectionType.QueuedConnection)
        column = GroupColumn(model, self._painter, self._selection.ids, self._work)
        column.setObjectName(f"group_{column.group}")
        cards = column.cards
        cards.card_activated.connect(self.card_activated)
        cards.menu_wanted.connect(lambda where: self.menu_wanted.emit(self.selected(), where))
        cards.new_wanted.connect(lambda: self.new_wanted.emit(None))
        cards.beside_wanted.connect(lambda by: self._go_beside(column, by))
        cards.entered.connect(lambda: self.setFocusProxy(cards))
        cards.installEventFilter(self)
        return column

    # --- showing ---

    @property
    def filter(self) -> Filter | None:
        return self._filter if self._read else None

    def question(self, filter: Filter) -> Callable[[Any], Found]:
        day = self._session.today()

        def ask(reads: Any) -> Found:
            groups = reads.agenda(day, filter).items()
            return {group: array("q", ids) for group, ids in groups}, reads.on_hold(day, filter)

        return ask

    def answer(self, filter: Filter, found: Any) -> None:
        first, self._read = not self._read, True
        self._filter = filter
        self._following |= self._will_follow
        self._keeping(lambda: self._fill(found))
        if first:
            self._settle_focus()

    def follow(self, change: Change | None) -> bool:
        # An objection also marks whoever shares the address.
        contacts = None if change is None or change.concerns("ledger") else change.contacts
        if change is not None and change.how in ("undone", "redone"):
            self._following = True  # nobody is done with: a card that goes back is gone after
        self._will_follow = self._following
        if change is None or not contacts or self._day != self._session.today():
            return False
        if len(contacts) > FEW:
            return False
        if self._session.large and not self._filter.empty:
            for column in self.columns:
                column.model.drop_cards(contacts)
            return False
        self._keeping(lambda: self._reread(contacts, held=change.concerns("contact")))
        return True

    def _keeping(self, read: Callable[[], None]) -> None:
        """Read; selection, current card and focus stay, or go on where a card is done with."""
        chosen, at = self._selection.ids(), self._selection.current()
        stood = self._place_of(at)
        focused = self._focused()
        self._selection.hold_back()
        read()
        self._selection.choose(self._left_of(chosen, at, stood))
        onward = self._next_to(at, stood)
        if onward != at or self._place_of(at) != stood:
            self._follow(onward, focused)
        self._following = self._will_follow = False
        self._selection.let_go()

    def _fill(self, found: Found) -> None:
        self._day = self._session.today()
        for column, stage in zip(self.columns, as_stages(self._day), strict=True):
            column.model.drop_cards(None)
            column.rename(stage.name)
        groups, self._held = found
        for column in self.columns:
            column.show_ids(groups[column.group])
        self._count(held=False)

    def _reread(self, contacts: Iterable[int], *, held: bool) -> None:
        """Only these contacts may have changed, come or gone. Who is taken out of a group
        leaves the order of the others as it was; a group that gets somebody is read anew."""
        ids = list(contacts)
        where = self._session.reads.agenda_groups(ids, self._day, self._filter)
        anew = []
        for column in self.columns:
            there = {each for each in ids if column.model.row_of(each) is not None}
            here = {each for each in ids if where.get(each) == column.group}
            column.model.drop_cards(ids)
            if not (there or here):
                continue
            if column.group != "none" and here:
                anew.append(column)
                continue
            kept = [each for each in column.model.ids() if each not in there - here]
            for each in here - there:
                kept.insert(bisect_left(kept, each), each)  # the oldest first: by id
            column.show_ids(kept)
        if anew:
            groups = [column.group for column in anew]
            found = self._session.reads.agenda(self._day, self._filter, groups)
            for column in anew:
                column.show_ids(found[column.group])
        self._count(held=held)

    def _count(self, *, held: bool = True) -> None:
        """`held`: count anew who is on hold, too."""
        counts = {column.group: column.model.rowCount() for column in self.columns}
        if held:
            self._held = self._session.reads.on_hold(self._day, self._filter)
        self._strip.show_day(self._day, counts, self._held)
        shown = sum(counts.values())
        self._nobody.setVisible(not (shown or self._filter.empty))
        for column in self.columns:
            column.say_empty(bool(shown or self._filter.empty))
        self._place_nobody()
        nobody = not (shown or self._held) and self._filter.empty and self._desk_is_empty()
        self._show_empty(nobody)

    def _desk_is_empty(self) -> bool:
        counts = self._session.reads.column_counts()
        return not any(count.count for count in counts.values())

    def _show_empty(self, nobody: bool) -> None:
        if nobody and self._empty is None:
            self._empty = empty_page(self)
            self._pages.addWidget(self._empty)
        page = self._empty if nobody and self._empty is not None else self._work
        self._pages.setCurrentWidget(page)

    def _place_nobody(self) -> None:
        self._nobody.stand(self.width(), 130)

    # --- selection ---

    def selected(self) -> list[int]:
        return self._selection.ids()

    def select(self, ids: Sequence[int]) -> None:
        self._selection.choose(ids)
        if ids:
            self._follow(ids[0], self._focused())

    def beside(self, by: int) -> int | None:
        models = [column.model for column in self.columns]
        return beside(models, next(iter(self.selected()), None), by)

    def select_all(self) -> None:
        """Every card of the current group."""
        column = self._selection.column
        if column is not None:
            self._selection.choose(column.model.ids())

    def _column_of(self, contact_id: int | None) -> GroupColumn | None:
        if contact_id is None:
            return None
        return next((c for c in self.columns if c.model.row_of(contact_id) is not None), None)

    def _place_of(self, contact_id: int | None) -> tuple[GroupColumn, int] | None:
        column = self._column_of(contact_id)
        row = column.model.row_of(contact_id) if column and contact_id is not None else None
        return None if column is None or row is None else (column, row)

    def _next_to(self, at: int | None, stood: tuple[GroupColumn, int] | None) -> int | None:
        """The card to go on with: where one was done with, the next one of its group; one that
        was moved by hand is followed."""
        if stood is None or at is None:
            return at
        column, row = stood
        if self._following or column.model.row_of(at) is not None:
            return at
        last = column.model.rowCount() - 1
        return column.model.id_at(min(row, last)) if last >= 0 else at

    def _left_of(
        self, chosen: list[int], at: int | None, stood: tuple[GroupColumn, int] | None
    ) -> list[int]:
        """What stays selected: what was, but a single card that was done with gives the
        selection to the next one."""
        onward = self._next_to(at, stood)
        if onward is not None and onward != at and chosen == [at]:
            return [onward]
        return chosen

    def _focused(self) -> bool:
        return any(column.cards.hasFocus() for column in self.columns)

    def _follow(self, contact_id: int | None, focused: bool) -> None:
        place = self._place_of(contact_id)
        if place is None:
            return
        column, row = place
        self._selection.set_current(column, row)
        self.setFocusProxy(column.cards)
        if focused and not column.cards.hasFocus():
            column.cards.setFocus(Qt.FocusReason.OtherFocusReason)
        column.cards.scrollTo(column.model.index(row, 0))

    def _settle_focus(self) -> None:
        """The keyboard begins where there is something to do."""
        column = next((each for each in self.columns if each.model.rowCount()), self.columns[0])
        self.setFocusProxy(column.cards)

    def _focus_cards(self) -> None:
        column = self._selection.column or self.columns[0]
        column.cards.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_beside(self, column: GroupColumn, by: int) -> None:
        """Arrow left or right: to the nearest group that has cards, at the same height."""
        at = self.columns.index(column)
        ahead = self.columns[at + 1 :] if by > 0 else self.columns[:at][::-1]
        found = next((each for each in ahead if each.model.rowCount()), None)
        if found is None:
            return
        height = column.cards.visualRect(column.cards.currentIndex()).top()
        row = found.cards.rowAt(max(height, 0))
        row = row if row >= 0 else found.model.rowCount() - 1
        contact_id = found.model.id_at(row)
        if contact_id is not None:
            found.cards.setFocus(Qt.FocusReason.OtherFocusReason)
            self._selection.choose([contact_id])
            self._selection.set_current(found, row)

    # --- what is wanted ---

    def move_selected(self, direction: str) -> None:
        """'left' and 'right' to the group beside, which sets the date; into the past nobody
        plans, and 'up' and 'down' mean nothing, for the order is that of the dates."""
        ids = self.selected()
        at = self._selection.current()
        column = self._column_of(at if at in ids else ids[0]) if ids else None
        if column is None or direction not in ("left", "right"):
            return
        to = self.columns.index(column) + (1 if direction == "right" else -1)
        if 0 < to < len(self.columns):
            self._put(ids, self.columns[to].stage.id, None)

    def _put(self, ids: Sequence[int], place: int, _before: object) -> None:
        self._following = True
        self.put_wanted.emit(list(ids), NEXT_STEPS[place - 1])
        # A verb that changed nothing is told by no change.
        QTimer.singleShot(0, self, self._stop_following)

    def _stop_following(self) -> None:
        self._following = False

    def type_date(self, typed: str = "") -> None:
        """Open the field for a date at the current card, with what was typed already."""
        ids = self.selected()
        at = self._selection.current()
        place = self._place_of(at if at in ids else ids[0]) if ids else None
        if place is None:
            return
        column, row = place
        column.cards.scrollTo(column.model.index(row, 0))
        card = column.cards.visualRect(column.model.index(row, 0))
        corner = column.cards.viewport().mapTo(self._work, card.topLeft())
        self.date_field.open_at(QRect(corner, card.size()), typed)

    def _plan(self, on: date, at: time | None) -> None:
        ids = self.selected()
        if ids:
            self.plan_wanted.emit(ids, on, at)

    def _now(self) -> datetime:
        return self._session.desk.now().astimezone()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Letters and digits typed on a card begin a date."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = event.modifiers() & ~(
                Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
            )
            typed = event.text()
            begins = typed.isalnum() or typed == "+"
            if not plain and typed and begins and self.selected():
                self.type_date(typed)
                return True
        return super().eventFilter(watched, event)

    # --- Qt's own ---

    def scroll_state(self) -> dict[str, int]:
        return {each.group: each.cards.verticalScrollBar().value() for each in self.columns}

    def restore(self, state: Mapping[str, int]) -> None:
        for each in self.columns:
            each.cards.verticalScrollBar().setValue(state.get(each.group, 0))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        looks = (QEvent.Type.FontChange, QEvent.Type.PaletteChange)
        if event.type() in looks and self._painter.dress(current(), self.font()):
            for column in self.columns:
                column.cards.fit_rows()

    def refresh_theme(self) -> None:
        if self._painter.dress(current(), self.font()):
            for column in self.columns:
                column.cards.fit_rows()
