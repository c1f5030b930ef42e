"""What board, list and the other views of the window have in common. The window's actions, its
panel and its search act on the view in front, whichever that is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from leaddesk.domain.change import Change
from leaddesk.domain.filter import Filter

FEW = 50
"""Up to this many changed contacts are looked at one by one."""


class Rows(Protocol):
    """A model whose rows are contacts."""

    def row_of(self, contact_id: int) -> int | None: ...
    def id_at(self, row: int) -> int | None: ...
    def rowCount(self) -> int: ...


def beside(groups: Sequence[Rows], contact_id: int | None, by: int) -> int | None:
    """Who stands after (1) or before (-1) a contact, going on in the next group that has
    anybody; the first of all for nobody. None at the end."""
    filled = [group for group in groups if group.rowCount()]
    for at, group in enumerate(filled):
        row = group.row_of(contact_id) if contact_id is not None else None
        if row is None:
            continue
        if 0 <= row + by < group.rowCount():
            return group.id_at(row + by)
        if not 0 <= at + by < len(filled):
            return None
        return filled[at + by].id_at(0 if by > 0 else filled[at + by].rowCount() - 1)
    return filled[0].id_at(0) if filled and contact_id is None else None


def opens(event: QKeyEvent) -> bool:
    """Whether a key opens the card or line it is at: Enter, also that of the number pad."""
    plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def menu_asked(table: QAbstractItemView, event: QContextMenuEvent) -> tuple[QModelIndex, QPoint]:
    """Of whom a menu is asked, by mouse or by key, and where in global px it opens."""
    if event.reason() == QContextMenuEvent.Reason.Mouse:
        return table.indexAt(event.pos()), event.globalPos()
    index = table.currentIndex()
    return index, table.viewport().mapToGlobal(table.visualRect(index).center())


class View(QWidget):
    """Shows contacts of the desk over a filter. It never writes: it says what is wanted.

    Signals carry ids as objects, because ids are wider than Qt's int. Where the keyboard goes
    is the view's focus proxy."""

    selection_changed = Signal(object)
    """The ids that are selected now, in the order shown."""
    card_activated = Signal(object)
    """An id: Enter or a double click."""
    menu_wanted = Signal(object, QPoint)
    """The selected ids, and where in global px."""
    move_wanted = Signal(object, object, object)
    """list of ids, stage id, the id to stand before or None for the end."""
    beside_wanted = Signal(object, int)
    """list of ids, -1 for the stage before or 1 for the next."""
    put_wanted = Signal(object, str)
    """list of ids, and the group of the day's work they should go to: of `followup.NEXT_STEPS`."""
    plan_wanted = Signal(object, object, object)
    """list of ids, the day of their next step, its time of day or None."""
    permission_wanted = Signal(object)
    """What is to be done, once everybody's answers to "May I contact?" are there."""
    new_wanted = Signal(object)
    """The stage to begin in, or None."""
    told = Signal(str)
    """A sentence that everybody should see."""
    columns_wanted = Signal()
    """Which columns to show is to be chosen."""
    stage_wanted = Signal(str, object, object)
    """Of a view with columns: a deed of `Staging.do`, a stage's id, and what the deed needs."""
    reading_wanted = Signal()
    """What is shown has to be asked for anew, though nobody changed it: in another order."""
    import_wanted = Signal()
    sample_wanted = Signal()

    _session: Any

    @property
    def filter(self) -> Filter | None:
        """What is shown; None before anything was read."""
        raise NotImplementedError

    def orders_by_permission(self, filter: Filter) -> bool:
        """Whether who passes is shown in an order that takes everybody's answers to "May I
        contact?"."""
        return False

    def forget_permission(self) -> None:
        """Put into an order that doesn't, before it is shown again."""

    def question(self, filter: Filter) -> Callable[[Any], Any]:
        """What has to be read to show who passes: asked of the desk's reads alone, in whichever
        thread; `answer` shows what it gives."""
        raise NotImplementedError

    def answer(self, filter: Filter, found: Any) -> None:
        """Show only who passes. Selection and focus stay as far as they can, and so does the
        scroll position where it is read again what is shown already."""
        raise NotImplementedError

    def unanswered(self) -> None:
        """It could not be read: what is shown stays, and is what it says it is."""

    def follow(self, change: Change | None) -> bool:
        """Show at once what a change of a few concerns. False where the question has to be asked
        anew, which of a large desk takes its time: until it is answered the rest is as before."""
        raise NotImplementedError

    def set_filter(self, filter: Filter) -> None:
        """Ask and answer, here and now."""
        if filter != self.filter:
            self.answer(filter, self.question(filter)(self._session.reads))

    def refresh(self, change: Change | None = None) -> None:
        """Re-read what the change concerns, everything for None, here and now."""
        if not self.follow(change):
            filter = self.filter or Filter()
            self.answer(filter, self.question(filter)(self._session.reads))

    def selected(self) -> list[int]:
        """Ids of the selected contacts, in the order shown."""
        raise NotImplementedError

    def select(self, ids: Sequence[int]) -> None:
        """Select these and bring the first into view; who isn't shown is left out."""
        raise NotImplementedError

    def select_all(self) -> None:
        """Select all there is at the keyboard: a column's cards, or a whole list."""
        raise NotImplementedError

    def beside(self, by: int) -> int | None:
        """Who stands after (1) or before (-1) the selected contact, in the order shown; None at
        the end."""
        raise NotImplementedError

    def move_selected(self, direction: str) -> None:
        """'left' and 'right' to the stage before and the next, 'up' and 'down' where the view
        has an order of the user's own. Says what is wanted, or nothing."""
        ids = self.selected()
        if ids and direction in ("left", "right"):
            self.beside_wanted.emit(ids, -1 if direction == "left" else 1)

    def sort_by_current(self) -> None:
        """Sort by what the keyboard is at, where there is something to sort."""

    def open_column_menu(self) -> None:
        """The menu of the column at the keyboard; nothing where there are none."""

    def settle(self) -> None:
        """Do at once what waits for a quiet moment."""

    def foot_height(self) -> int:
        """Px at the bottom that say something; what floats over the view leaves them free."""
        return 0

    def scroll_state(self) -> dict[str, int]:
        """Where it is scrolled to, for `restore`."""
        return {}

    def restore(self, state: Mapping[str, int]) -> None:
        """Scroll back; what is no longer there is left alone."""

    def refresh_theme(self) -> None:
        """Draw what has colours of its own in the theme in force."""
