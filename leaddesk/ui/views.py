"""The views of the window, one in front. Each is made when it is first shown, because start-up
time counts; one that isn't in front hears of changes when it comes there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from leaddesk.domain.change import Change
from leaddesk.domain.filter import Filter
from leaddesk.ui.session import Session
from leaddesk.ui.view import View


@dataclass(frozen=True)
class Kind:
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
        self.name = ""
        """Which is in front; '' before the first was shown."""

    def __getitem__(self, name: str) -> View:
        if name not in self._made:
            view = self._kinds[name].make(self._session, self)
            self._made[name] = view
            self.addWidget(view)
            view.selection_changed.connect(lambda ids: self._chosen(view, ids))
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

    def show_view(self, name: str) -> None:
        """Bring a view to the front, with the filter and the selection of the one before."""
        if name == self.name:
            return
        chosen = self.selected() if self.name else []
        view = self[name]
        self.name = name
        self._catch_up(view)
        self.setCurrentWidget(view)
        view.select(chosen)
        self.shown.emit(name)
        self.selection_changed.emit(view.selected())

    def set_filter(self, filter: Filter) -> None:
        """Narrow what is shown, in every view."""
        self._filter = filter
        self.front.set_filter(filter)

    def refresh(self, change: Change | None = None) -> None:
        """Re-read what the change concerns; everything for None."""
        self._stale.update(name for name in self._made if name != self.name)
        self.front.refresh(change)

    def refresh_theme(self) -> None:
        """Draw in the colours of the theme in force."""
        for view in self._made.values():
            view.refresh_theme()

    def _catch_up(self, view: View) -> None:
        late = self.name in self._stale
        self._stale.discard(self.name)
        if view.filter != self._filter:
            view.set_filter(self._filter)
        elif late:
            view.refresh(None)

    def _chosen(self, view: View, ids: object) -> None:
        if view is self._made.get(self.name):
            self.selection_changed.emit(ids)
