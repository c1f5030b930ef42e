"""The views of the window, one in front. Each is made when it is first shown, because start-up
time counts; one that isn't in front hears of changes when it comes there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from leaddesk.domain.change import Change
from leaddesk.domain.filter import Filter
from leaddesk.ui.nothing_found import NothingFound
from leaddesk.ui.session import Session
from leaddesk.ui.view import View

if TYPE_CHECKING:
    from leaddesk.ui.asking import Asking, Question
    from leaddesk.ui.reading_page import ReadingPage
    from leaddesk.ui.waiting_page import WaitingPage


class Kind(NamedTuple):
    """A view there is: its name (the action that shows it is show_<name>), its icon, its word,
    and how it is made out of a session and a parent."""

    name: str
    icon: str
    word: Any
    make: Callable[[Session, QWidget], View]

    @property
    def title(self) -> str:
        """The word in the language of now."""
        return QCoreApplication.translate("views", self.word)


def _board(session: Session, parent: QWidget) -> View:
    from leaddesk.ui.board import BoardView

    return BoardView(session, parent)


def _list(session: Session, parent: QWidget) -> View:
    from leaddesk.ui.list import ListView

    return ListView(session, parent)


def _today(session: Session, parent: QWidget) -> View:
    from leaddesk.ui.today import TodayView

    return TodayView(session, parent)


KINDS = (
    Kind("board", "board", QT_TRANSLATE_NOOP("views", "Board"), _board),
    Kind("list", "list", QT_TRANSLATE_NOOP("views", "List"), _list),
    Kind("today", "today", QT_TRANSLATE_NOOP("views", "Today"), _today),
)
"""In the order of the rail."""


class Views(QStackedWidget):
    """Views by name: `views["board"]` is made now if it was not there."""

    made = Signal(object)
    """A view, just made: what it says has to be connected."""
    shown = Signal(str)
    """The name of the view that came to the front."""
    selection_changed = Signal(object)
    """What is selected in front; also when another came there."""
    filter_wanted = Signal(object)
    """The filter of what is shown, where another one was given up or could not be read."""

    def __init__(
        self, session: Session, parent: QWidget | None = None, kinds: tuple[Kind, ...] = KINDS
    ) -> None:
        super().__init__(parent)
        self.setObjectName("views")
        self._session = session
        self._kinds = {kind.name: kind for kind in kinds}
        self._made: dict[str, View] = {}
        self._stale: set[str] = set()
        self._filter = Filter()
        self._waiting: WaitingPage | None = None
        self._reading: ReadingPage | None = None
        self._before = ""
        self._coming: list[int] | None = None
        self._then: list[Callable[[], object]] = []
        self._asking: Asking | None = None
        self.name = ""
        """Which is in front; '' before the first was shown."""

    def __getitem__(self, name: str) -> View:
        if name not in self._made:
            view = self._kinds[name].make(self._session, self)
            self._made[name] = view
            self.addWidget(view)
            view.selection_changed.connect(lambda ids: self._chosen(view, ids))
            view.permission_wanted.connect(self._wait_for)
            view.reading_wanted.connect(self._read_anew)
            self.made.emit(view)
        return self._made[name]

    def __contains__(self, name: str) -> bool:
        return name in self._kinds

    @property
    def front(self) -> View:
        """The view on the screen."""
        return self[self.name]

    def selected(self) -> list[int]:
        """Ids of the contacts that are selected in front."""
        return self.front.selected()

    @property
    def filter(self) -> Filter:
        """What all views show."""
        return self._filter

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc where nobody is found empties the search, as the view says; a key comes here when
        who has the keyboard has no use for it."""
        nobody = self.front.findChild(NothingFound)
        if event.key() == Qt.Key.Key_Escape and self._filter.text and nobody and nobody.isVisible():
            self.filter_wanted.emit(self._filter.without("text"))
        else:
            super().keyPressEvent(event)

    def show_view(self, name: str) -> None:
        """Bring a view to the front, with the filter and the selection of the one before. Of a
        large desk a page may stand in its place until it was read who is in it."""
        if name == self.name:
            return
        if self._coming is None:  # else it is still on its way
            self._coming = self.selected() if self.name else []
        self._before, self.name = self.name, name
        view = self.front
        if self._waits():
            self._stale.add(name)
        else:
            self._leave()
            self._catch_up()
            if self.asking:
                self._cover()
        self.shown.emit(self.name)
        if self.covered:
            view.select([])  # nobody who is not seen
            self.selection_changed.emit([])

    def take_keyboard(self) -> None:
        """To the view in front, or to the page in its place."""
        page = self.currentWidget()
        if page is not None:
            page.setFocus()

    def set_filter(self, filter: Filter) -> None:
        """Narrow what is shown, in every view."""
        self._filter = filter
        self._leave()
        if not self._waits():
            self._catch_up()

    @property
    def asking(self) -> bool:
        """Whether it is still being read who passes; shown is who did before."""
        return self._asking is not None and self._asking.open

    def when_shown(self, do: Callable[[], object]) -> None:
        """Do what is about those who are shown: at once, or when they are. Not if that is
        cancelled, or something else is asked for meanwhile."""
        if self.asking or self.waiting:
            self._then.append(do)
        else:
            do()

    def ask(
        self, question: Question, then: Callable[[Any], object],
        otherwise: Callable[[], object] = lambda: None,
    ) -> None:  # fmt: skip
        """Have something read about what is shown; `then` hears it, unless something else is to be
        shown by then. Where it cannot be read, `otherwise` is done."""
        if self._asking is None:
            from leaddesk.ui.asking import Asking

            self._asking = Asking(self._session, self)

        def heard(found: Any) -> None:
            then(found)
            self._done()

        self._asking.ask(question, heard, otherwise)

    def _ask(self) -> None:
        """Have it read who is shown in front. A page in its place stays until then."""
        view, name, wanted = self.front, self.name, self._filter

        def answer(found: object) -> None:
            self._stale.discard(name)
            self._show_front()
            view.answer(wanted, found)
            self._come()

        self.ask(view.question(wanted), answer, self._not_read)

    def _not_read(self) -> None:
        """It could not be read, which was told: what is shown is what was read last."""
        self._then.clear()
        front, back, self._before = self.front, self._before, ""
        front.unanswered()
        if self.currentWidget() is front:
            return  # what was typed stays, to go on from
        if back and (front.filter is None or self[back].filter == self._filter):
            front = self[back]
        narrowed, self._filter = self._filter, front.filter or self._filter
        if front is not self.front:
            self.show_view(back)
            self._before = ""
        else:
            self._show_front()
            self._come()
        if self._filter != narrowed:
            self.filter_wanted.emit(self._filter)

    def _come(self) -> None:
        """The selection of the view before."""
        if self._coming is not None:
            coming, self._coming = self._coming, None
            self.front.select(coming)
            self.selection_changed.emit(self.front.selected())

    def _read_anew(self) -> None:
        """The view in front is wanted in another order."""
        self._stale.add(self.name)
        if not self._waits():
            self._ask()

    def _done(self) -> None:
        """Do what waited for who is shown, one after the other: one may have to wait again."""
        while self._then and not (self.asking or self.waiting):
            self._then.pop(0)()

    def _leave(self) -> None:
        # Where nothing is asked, what is left waited for an answer that could not be read.
        if self.asking or not self.waiting:
            self._then.clear()
        if self._asking is not None:
            self._asking.leave()

    def refresh(self, change: Change | None = None) -> None:
        """Re-read what the change concerns; everything for None."""
        self._stale.update(name for name in self._made if name != self.name)
        # Worked out, perhaps, but not told yet: then the page stays until it is.
        untold = self._waiting is not None and self.waiting and self._waiting.running
        if self._waits(stays=untold or self.asking) or untold:
            self._stale.add(self.name)
        elif self.front.filter is None:
            self._ask()
        elif not self.front.follow(change):
            self._stale.add(self.name)
            self._ask()
        elif self.asking:  # what is being read may be from before the change
            self._ask()

    # --- waiting for everybody's answers to "May I contact?" ---

    @property
    def waiting(self) -> bool:
        """Whether a page says that something is worked out, in place of the view in front."""
        return self._waiting is not None and self.currentWidget() is self._waiting

    @property
    def covered(self) -> bool:
        """Whether a page stands in place of the view in front."""
        page = self.currentWidget()
        return page is not None and page in (self._waiting, self._reading)

    def _waits(self, asked: bool = False, stays: bool = False) -> bool:
        """Whether what is to be shown has to wait; then the page says so, and else goes, unless it
        `stays`. The answers may have been let go meanwhile: a list came in, or another day."""
        if asked or self._filter.asks_permission or self.front.orders_by_permission(self._filter):
            from leaddesk.ui.waiting_page import WaitingPage
            from leaddesk.ui.working_out import working_out

            working = working_out(self._session)
            if not working.ready():
                if self._waiting is None:
                    self._waiting = WaitingPage(working, self)
                    self.addWidget(self._waiting)
                    working.ended.connect(self._go_on)
                if self._asking is not None:
                    self._asking.leave()
                self._bring(self._waiting)
                self._waiting.wait()
                return True
        if self.waiting and not stays:
            self._then.clear()
            self._show_front()
        return False

    def _wait_for(self, do: Callable[[], object]) -> None:
        """Do something once they are there; nothing of it when that is cancelled."""
        self._waits(asked=True)
        self.when_shown(do)

    def _go_on(self, there: bool) -> None:
        if self._waiting is None or not self.waiting:
            return
        there = there and self._waiting.wanted
        if there and not self._waiting.ready():
            self._waiting.wait()  # let go again meanwhile
            return
        then, self._then = self._then, []
        if not there:
            self.front.forget_permission()
            if self._filter.asks_permission:
                self._filter = self._filter.without("permission", "opted_out")
                self.filter_wanted.emit(self._filter)
        self._then = then if there else []
        self._catch_up()
        if not self.asking:
            self._done()

    def _cover(self) -> None:
        if self._reading is None:
            from leaddesk.ui.reading_page import ReadingPage

            self._reading = ReadingPage(self)
            self.addWidget(self._reading)
        self._bring(self._reading)

    def _show_front(self) -> None:
        self._bring(self.front)

    def _bring(self, page: QWidget) -> None:
        """Into view, and the keyboard with it."""
        if self.currentWidget() is page:
            return
        focused = self.isAncestorOf(self.window().focusWidget())
        self.setCurrentWidget(page)
        if focused:
            page.setFocus()

    def refresh_theme(self) -> None:
        """Draw in the colours of the theme in force."""
        for view in self._made.values():
            view.refresh_theme()

    def _catch_up(self) -> None:
        """Have the view in front read, unless it shows what it is to show."""
        if self.name in self._stale or self.front.filter != self._filter:
            self._ask()
        if not self.asking:
            self._show_front()
            self._come()

    def _chosen(self, view: View, ids: object) -> None:
        if view is self._made.get(self.name):
            self.selection_changed.emit(ids)
