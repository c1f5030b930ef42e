"""The chip "My views": a menu of the saved views with their counts and keys, and what can be done
with the one that is on. Ctrl+1 … Ctrl+9 call them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from leaddesk.domain.filter import Filter
from leaddesk.domain.saved_view import SavedView
from leaddesk.ui import texts
from leaddesk.ui.session import Session
from leaddesk.ui.tip import tip
from leaddesk.ui.words import filters

KEYS = 9
WIDEST = 130


class SavedViewsChip(QPushButton):
    """`wanted(Filter)` when a view is called; `naming_wanted(SavedView | None)` to save what is
    on under a name, or to rename a view."""

    wanted = Signal(object)
    naming_wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("saved_views")
        self.setProperty("look", "chip")
        self._session = session
        self._filter = Filter()
        self._short = False
        self._awaiting = False
        menu = QMenu(self)
        menu.setObjectName("saved_views_menu")
        menu.aboutToShow.connect(self._list)
        self.setMenu(menu)
        for number in range(1, KEYS + 1):
            key = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            key.setContext(Qt.ShortcutContext.WindowShortcut)
            key.activated.connect(lambda number=number: self.call(number))
        self.show_filter(Filter())

    def view_on(self) -> SavedView | None:
        """The saved view that narrows now."""
        views: list[SavedView] = self._session.reads.saved_views()
        return next((view for view in views if view.filter.plain() == self._filter.plain()), None)

    def show_filter(self, filter: Filter) -> None:
        """What narrows now; the chip names the view it is."""
        self._filter = filter
        view = self.view_on()
        words = view.name if view else self.tr("My views")
        shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, WIDEST)
        self._long = f"★ {shown.replace('&', '&&')} ▾"
        self.setText(self.words(self._short))
        self.setAccessibleName(
            self.tr("My views: {name}").format(name=view.name) if view else words
        )
        self.setToolTip(tip(self.tr("My views: saved filters (Ctrl+1 … Ctrl+9)")))

    def shorten(self, short: bool) -> None:
        """A star alone where there is no room for words."""
        if short != self._short:
            self._short = short
            self.setText(self.words(short))

    def words(self, short: bool) -> str:
        """What it shows: a star alone, or the name too."""
        return "★ ▾" if short else self._long

    def call(self, number: int) -> None:
        """Call the view of a key, counted from 1; once more shows everybody again."""
        views = self._session.reads.saved_views()
        if number <= len(views):
            view = views[number - 1]
            on = self.view_on()
            again = on is not None and on.id == view.id
            self.wanted.emit(Filter() if again else view.filter)

    def _list(self) -> None:
        menu, reads = self.menu(), self._session.reads
        menu.clear()
        on = self.view_on()
        for number, view in enumerate(reads.saved_views(), 1):
            entry = menu.addAction(self._words_of(view, number))
            entry.setObjectName(f"saved_view_{number}")
            entry.setCheckable(True)
            entry.setChecked(on is not None and on.id == view.id)
            entry.setToolTip(filters.parts(view.filter, reads))
            entry.triggered.connect(lambda _on=False, view=view: self.wanted.emit(view.filter))
        if not reads.saved_views() and self._filter.empty:
            empty = menu.addAction(self.tr("Filter first, then save what you see as a view"))
            empty.setObjectName("no_saved_views")
            empty.setEnabled(False)
        menu.addSeparator()
        save = self._entry("save_view", self.tr("Save as a view…"), lambda: self._name(None))
        save.setEnabled(not self._filter.empty and on is None)
        if on is not None:
            self._of_the_one_on(on)

    def _words_of(self, view: SavedView, number: int) -> str:
        """Its name, how many it shows, and its key. A count that would first have to be worked out
        for everybody is left out, and put in when it is there."""
        words = view.name
        if self._counted(view):
            counts = self._session.reads.column_counts(view.filter).values()
            words += f"  ·  {texts.number(sum(each.count for each in counts))}"
        key = f"\t{_key(number)}" if number <= KEYS else ""
        return words.replace("&", "&&") + key

    def _counted(self, view: SavedView) -> bool:
        if not view.filter.asks_permission:
            return True
        from leaddesk.ui.working_out import working_out

        working = working_out(self._session)
        if working.ready():
            return True
        if not self._awaiting:
            self._awaiting = True
            working.ended.connect(self._count)
        working.begin()
        return False

    def _count(self, there: bool) -> None:
        """Put the counts in that are there now, while the menu is open."""
        for number, view in enumerate(self._session.reads.saved_views(), 1):
            entry = self.menu().findChild(QAction, f"saved_view_{number}")
            if there and entry is not None and self.menu().isVisible():
                entry.setText(self._words_of(view, number))

    def _of_the_one_on(self, view: SavedView) -> None:
        verbs, run = self._session.desk.saved_views, self._session.run
        self._entry("rename_view", self.tr("Rename…"), lambda: self._name(view))
        self._entry("view_up", self.tr("Move up"), lambda: run(verbs.move, view.id, -1))
        self._entry("view_down", self.tr("Move down"), lambda: run(verbs.move, view.id, 1))
        self._entry("delete_view", self.tr("Delete this view"), lambda: run(verbs.delete, view.id))

    def _entry(self, name: str, words: str, do: Callable[[], object]) -> QAction:
        entry = self.menu().addAction(words)
        entry.setObjectName(name)
        entry.triggered.connect(lambda _on=False: do())
        return entry

    def _name(self, view: SavedView | None) -> None:
        self.naming_wanted.emit(view)


def _key(number: int) -> str:
    return QKeySequence(f"Ctrl+{number}").toString(QKeySequence.SequenceFormat.NativeText)
