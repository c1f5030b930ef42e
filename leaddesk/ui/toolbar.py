"""The bar above the views: new, import, export, the search and filters that narrow every view,
and the undo that names its step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from leaddesk.domain.filter import DUE, Filter
from leaddesk.domain.search_words import terms
from leaddesk.ui import texts
from leaddesk.ui.action_button import ActionButton, plain
from leaddesk.ui.actions import Actions
from leaddesk.ui.place_chip import PlaceChip
from leaddesk.ui.saved_views import SavedViewsChip
from leaddesk.ui.search_field import SearchField
from leaddesk.ui.session import Session
from leaddesk.ui.tip import tip

PAUSE = 150
"""Milliseconds without a key before the search runs."""
UNDO_SHARE = 0.19
"""How much of the bar the words of the undo may take."""
UNDO_LEAST = 70
"""Px of the step's name that are worth showing; with less room the undo is only called so."""
GIVE_WAY = ("place", "views", "step", "files", "whole step", "due")
"""Who gives way where the bar is too narrow for all, first to last: the chip of places, the words
of the saved views, most of the step's name at the undo, the words of import and export, the name
altogether, and the chip of what is due. Both chips are found under "Filter…" then."""


class Toolbar(QWidget):
    """`filter_changed(Filter)` while typing, after a short pause, and for every chip;
    `left()` when the keyboard leaves the search for the cards."""

    filter_changed = Signal(object)
    left = Signal()
    best_wanted = Signal()
    """Enter in the search: whom it fits best, else as `left`."""
    more_wanted = Signal()
    """The chip "Filter…" was pressed."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toolbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._undo_action = actions["undo"]
        self._source_ids: frozenset[int] = frozenset()
        self._import_id: int | None = None
        self._told = Filter()
        self._rest = Filter()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 9, 12, 9)
        row.setSpacing(8)
        new = ActionButton(actions["new_contact"], self, icon="add", look="primary")
        self._files = [
            ActionButton(actions["import"], self, icon="import"),
            ActionButton(actions["export"], self, icon="export"),
        ]
        self._buttons = [new, *self._files]
        for button in self._buttons:
            row.addWidget(button)
        row.addSpacing(12)
        row.addWidget(self._search(actions["find"]), 100)
        self._due = self._chip("filter_due")
        self._due.setCheckable(True)
        self._due.toggled.connect(self._tell)
        self._source = self._chip("filter_source")
        menu = QMenu(self._source)
        menu.setObjectName("source_menu")
        menu.aboutToShow.connect(self._list_sources)
        self._source.setMenu(menu)
        self._import = self._chip("filter_import")
        self._import.clicked.connect(lambda: self.show_import(None))
        self._import.setAccessibleName(self.tr("Only from an import"))
        self._import.hide()
        row.addWidget(self._import)
        row.addWidget(self._due)
        row.addWidget(self._source)
        self._place = PlaceChip(session, self)
        self._place.wanted.connect(self._choose_place)
        self._place.typing_wanted.connect(self.more_wanted)
        row.addWidget(self._place)
        self._more = self._chip("filter_more")
        self._more.setToolTip(self.tr("Filter by stage, place, tag, value, next step and more"))
        self._more.clicked.connect(self.more_wanted)
        row.addWidget(self._more)
        self.views = SavedViewsChip(session, self)
        self.views.wanted.connect(self.ask)
        row.addWidget(self.views)
        row.addStretch(1)
        self._undo = ActionButton(self._undo_action, self, icon="undo")
        self._buttons.append(self._undo)
        row.addWidget(self._undo)
        self._undo_action.changed.connect(self._name_undo)
        self.show_due(0)
        self._name_sources()
        self._name_more()
        self._name_undo()
        self.refresh_theme()

    def _search(self, find: QAction) -> SearchField:
        key = find.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.search = search = SearchField(key, self)
        search.setObjectName("search")
        search.hint(self.tr("Name, company, phone, tag …"), self.tr("Search …"))
        search.setAccessibleName(self.tr("Search"))
        search.setToolTip(find.statusTip())
        search.setMinimumWidth(170)
        search.setMaximumWidth(340)
        search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._typing = QTimer(self, interval=PAUSE, singleShot=True)
        self._typing.timeout.connect(self._tell)
        search.textChanged.connect(lambda: self._typing.start())
        search.left.connect(self._tell)
        search.left.connect(self.left)
        search.best_wanted.connect(self._tell)
        search.best_wanted.connect(self.best_wanted)
        return search

    def _chip(self, name: str) -> QPushButton:
        chip = QPushButton(self)
        chip.setObjectName(name)
        chip.setProperty("look", "chip")
        return chip

    @property
    def filter(self) -> Filter:
        """What the bar asks for now. A single letter asks for nothing yet: nobody is read anew."""
        typed = self.search.text().strip()
        return replace(
            self._rest,
            text=typed if terms(typed) else "",
            source_ids=self._source_ids,
            next_steps=DUE if self._due.isChecked() else self._rest.next_steps,
            import_id=self._import_id,
        )

    def set_filter(self, wanted: Filter) -> None:
        """Ask for something, without telling anybody."""
        self._told = wanted
        due = wanted.next_steps == DUE
        self._rest = wanted.without("text", "source_ids", "import_id")
        if due:
            self._rest = self._rest.without("next_steps")
        self._source_ids = wanted.source_ids
        self._import_id = wanted.import_id
        self._name_import()
        self.search.setText(wanted.text)
        self._typing.stop()
        self._due.blockSignals(True)
        self._due.setChecked(due)
        self._due.blockSignals(False)
        self._name_sources()
        self._name_more()

    def look_for(self, words: str) -> None:
        """Put words into the search as if they had been typed, and the keyboard behind them."""
        self.search.setText(words)
        self.search.setFocus()
        self._tell()

    def ask(self, wanted: Filter) -> None:
        """Ask for something, and tell it."""
        if wanted != self.filter:
            self.set_filter(wanted)
            self.filter_changed.emit(wanted)

    def show_import(self, import_id: int | None) -> None:
        """Only whom an import brought, whatever was asked for before; None: no longer only them."""
        if import_id is not None:
            self.set_filter(Filter())
        self._told = Filter(import_id=-1)  # something else than either
        self._import_id = import_id
        self._name_import()
        self._tell()

    def _name_import(self) -> None:
        self._import.setVisible(self._import_id is not None)
        if self._import_id is None:
            self._fit()
            return
        file = texts.file_told(self._session.reads.import_file(self._import_id))
        words = self.tr("Only from {file}").format(file=file)
        metrics = self._import.fontMetrics()
        self._import.setText(metrics.elidedText(words, Qt.TextElideMode.ElideRight, 170) + " ✕")
        self._import.setAccessibleName(words)
        self._import.setToolTip(tip(self.tr("{what}. Click to show everybody.").format(what=words)))
        self._fit()

    def show_due(self, count: int) -> None:
        """How many contacts have a next step due today or before."""
        told = self.tr("Follow-up due · {number}").format(number=texts.number(count))
        self._due.setText(told)
        self._due.setAccessibleName(told)
        self._due.setToolTip(self.tr("Show only contacts whose next step is due"))
        self._fit()

    def refresh_theme(self) -> None:
        """Draw the icons in the colours of the theme in force."""
        self.search.refresh_theme()
        for button in self._buttons:
            button.refresh_theme()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_now()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._fitted:
            self._fit_now()

    def _tell(self) -> None:
        self._typing.stop()
        if self.filter != self._told:
            self._told = self.filter
            self._name_more()
            self.filter_changed.emit(self._told)

    def _list_sources(self) -> None:
        menu = self._source.menu()
        menu.clear()
        every = menu.addAction(self.tr("All sources"))
        every.setObjectName("source_all")
        every.setCheckable(True)
        every.setChecked(not self._source_ids)
        every.triggered.connect(lambda: self._choose(frozenset()))
        menu.addSeparator()
        for source in self._session.reads.sources():
            entry = menu.addAction(texts.source_name(source).replace("&", "&&"))
            entry.setObjectName(f"source_{source.key or source.id}")
            entry.setCheckable(True)
            entry.setChecked(source.id in self._source_ids)
            wanted = self._source_ids ^ {source.id}
            entry.triggered.connect(lambda _on, wanted=wanted: self._choose(wanted))

    def _choose(self, source_ids: frozenset[int]) -> None:
        self._source_ids = source_ids
        self._name_sources()
        self._tell()

    def _choose_place(self, place: str) -> None:
        self._rest = replace(self._rest, place=place)
        self._tell()

    def _name_sources(self) -> None:
        chosen = [s for s in self._session.reads.sources() if s.id in self._source_ids]
        if not chosen:
            told = self.tr("all")
        elif len(chosen) == 1:
            told = texts.source_name(chosen[0])
        else:
            told = texts.number(len(chosen))
        words = self.tr("Source: {which}").format(which=told)
        metrics = self._source.fontMetrics()
        self._source.setText(metrics.elidedText(words, Qt.TextElideMode.ElideRight, 150) + " ▾")
        self._source.setAccessibleName(words)
        self._source.setToolTip(self.tr("Show only contacts from certain sources"))
        self._fit()

    def _name_more(self) -> None:
        self._place.show_place(self._rest.place)
        count = len(self._rest.parts())
        told = self.tr("Filter…")
        if count:
            told = self.tr("Filter · {number}").format(number=texts.number(count))
        self._more.setText(told)
        self._more.setAccessibleName(told)
        self.views.show_filter(self.filter)
        self._fit()

    def _name_undo(self) -> None:
        words = plain(self._undo_action.text())
        key = self._undo_action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self._undo.setToolTip(tip(f"{words} ({key})"))
        self._undo.setAccessibleName(words)
        self._fit()

    # --- room ---

    def _fit(self) -> None:
        """Fit the bar to its words, once it is seen: until then they change often."""
        self._fitted = False
        if self.isVisible():
            self._fit_now()

    def _fit_now(self) -> None:
        """Show as much as there is room for; nothing is cut that has shorter words."""
        self._fitted = True
        given: tuple[str, ...] = ()
        while len(given) < len(GIVE_WAY) and self._asked(given) > self.width():
            given = GIVE_WAY[: len(given) + 1]
        self._place.setVisible("place" not in given)
        self.views.shorten("views" in given)
        for button in self._files:
            button.be_bare("files" in given)
        self._due.setVisible(self._shows_due(given))
        letters, room = self._undo.fontMetrics(), self.width() - self._taken(given)
        words, called = plain(self._undo_action.text()), self._undo_action.iconText()
        most = min(room, round(self.width() * UNDO_SHARE))
        if letters.horizontalAdvance(words) > most < self._undo_wish(("step",)):
            words = called
        shown = letters.elidedText(words, Qt.TextElideMode.ElideRight, max(most, 0))
        self._undo.setText(shown.replace("&", "&&"))

    def _asked(self, given: Sequence[str]) -> int:
        return self._taken(given) + self._undo_wish(given)

    def _undo_wish(self, given: Sequence[str]) -> int:
        """Px of the words of the undo."""
        letters, called = self._undo.fontMetrics(), self._undo_action.iconText()
        if "whole step" in given:
            return letters.horizontalAdvance(called)
        whole = letters.horizontalAdvance(plain(self._undo_action.text()))
        if "step" in given:
            return min(whole, letters.horizontalAdvance(f"{called}: ") + UNDO_LEAST)
        return min(whole, round(self.width() * UNDO_SHARE))

    def _shows_due(self, given: Sequence[str]) -> bool:
        return "due" not in given or self._due.isChecked()

    def _taken(self, given: Sequence[str]) -> int:
        """Px of everything but the words of the undo, when these have given way and the search is
        as narrow as it can be."""
        shown = [*self._buttons, self._source, self._more, self.views]
        shown += [self._place] if "place" not in given else []
        shown += [self._import] if self._import_id is not None else []
        shown += [self._due] if self._shows_due(given) else []
        words = {self._undo: "", self.views: self.views.words("views" in given)}
        words |= {each: each.words(bare="files" in given) for each in self._files}
        taken = sum(_wide(each, words.get(each, each.text())) for each in shown)
        layout = self.layout()
        assert layout is not None
        margins = layout.contentsMargins()
        gaps = layout.spacing() * (len(shown) + 2) + 12 + margins.left() + margins.right()
        return taken + self.search.minimumWidth() + gaps


def _wide(button: QPushButton, words: str) -> int:
    """Px of a button with other words than it shows now."""
    letters = button.fontMetrics()
    shown = button.text().replace("&&", "&")
    frame = button.sizeHint().width() - letters.horizontalAdvance(shown)
    return frame + letters.horizontalAdvance(words.replace("&&", "&"))
