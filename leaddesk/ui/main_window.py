"""The window: puts the parts around the views and tells each what the others said.

It is built anew for another language or another desk; what a part does is in its own file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from leaddesk.domain.change import Change
from leaddesk.domain.filter import Filter
from leaddesk.domain.trouble import Trouble
from leaddesk.ui import language, taking_back, texts, theme
from leaddesk.ui.actions import Actions
from leaddesk.ui.contact_panel.place import PanelPlace
from leaddesk.ui.deeds import Planning, with_files, with_one, with_pages, with_selected
from leaddesk.ui.desk_files import DeskFiles
from leaddesk.ui.dropped import dropped_lists
from leaddesk.ui.filter_row import FilterRow
from leaddesk.ui.menus import Menus
from leaddesk.ui.moving import Moving
from leaddesk.ui.nav_rail import NavRail
from leaddesk.ui.notice import Notice
from leaddesk.ui.opening import Opening
from leaddesk.ui.session import Session
from leaddesk.ui.staging import Staging
from leaddesk.ui.status_line import StatusLine
from leaddesk.ui.toolbar import Toolbar
from leaddesk.ui.view import View
from leaddesk.ui.views import KINDS, Views

if TYPE_CHECKING:
    from leaddesk.domain.card import ColumnCount
    from leaddesk.domain.pipeline import Stage
    from leaddesk.ui.asking import Asking
    from leaddesk.ui.drop_here import DropHere

USUAL = QSize(1280, 800)
"""Px of the window when it is opened for the first time; as large as a smaller screen."""
TITLE = 40
"""Px of the highest title bar."""
NAMED = 3
"""Files that are named while they hover over the window."""
QUIET = 80
"""Milliseconds after a change until the figures over all contacts are counted again."""


class MainWindow(QMainWindow):
    """The views with everything around them, for one session."""

    settings_changed = Signal()
    """Something of the settings' dialog is another than before."""

    def __init__(self, session: Session, app: QApplication, parent: QWidget | None = None) -> None:
        """`app` is what speaks a language and wears a theme."""
        super().__init__(parent)
        self.setObjectName("main_window")
        self.setAcceptDrops(True)
        self.setMinimumSize(880, 540)
        self.session = session
        self._app = app
        self.quitting = False
        """Whether it closes for good, and not to the tray."""
        self._counting = QTimer(self, interval=QUIET, singleShot=True)
        self._counting.timeout.connect(self._count)
        self.moving = Moving(session, self)
        self.planning = Planning(session, self)
        self.opening = Opening(session, self)
        self.staging = Staging(session, self)
        self.files = DeskFiles(session, self)
        self.files.refused.connect(self._refused)
        self.files.told.connect(lambda words: self.notice.say(words))
        self._build()
        session.changed.connect(self._heard)
        session.troubled.connect(self._troubled)
        self.opening.contact_wanted.connect(self.bring)
        self.opening.told.connect(lambda words, offer: self.notice.say(
            words, stays=True, offer=offer))  # fmt: skip
        self.opening.refused.connect(self._refused)
        self.opening.fact_wanted.connect(self._type_fact)
        self.opening.settings_saved.connect(self._put_on)
        session.desk_opened.connect(self._build)
        app.styleHints().colorSchemeChanged.connect(self._follow_system)

    @cached_property
    def _drop_here(self) -> DropHere:
        from leaddesk.ui.drop_here import DropHere

        return DropHere(self)

    # --- building ---

    def _build(self) -> None:
        """All parts, in the language of now, on the desk of now."""
        session = self.session
        self._clear()
        self.setWindowTitle(f"{session.desk.path.name} – LeadDesk")
        self.all_actions = actions = Actions(session, self)
        self.menus = Menus(actions, actions)
        self.menus.fill(self.menuBar())
        central = QWidget(self)
        central.setObjectName("central")
        self.toolbar = Toolbar(session, actions, central)
        self.views = Views(session, central)
        self.rail = NavRail(central)
        for kind in KINDS:
            self.rail.add(kind.name, kind.icon, kind.title)
        self.panel = PanelPlace(session, actions, self.menus, central)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        for part in (self.rail, self.views, self.panel):
            middle.addWidget(part, 1 if part is self.views else 0)
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.filter_row = FilterRow(session, central)
        column.addWidget(self.toolbar)
        column.addWidget(self.filter_row)
        column.addLayout(middle, 1)
        self.notice = Notice(actions["undo"], central, lambda: self.views.front.foot_height())
        self.setCentralWidget(central)
        central.show()
        self.setStatusBar(StatusLine(session.desk.path, actions["shortcuts"], self))
        self._connect_parts()
        self._connect_actions()
        self.panel.fit(self.width())
        actions.refresh_history()
        last = session.settings.view
        self.views.show_view(last if last in self.views else KINDS[0].name)
        if self.isVisible():  # else when it is: a start paints the board first
            self._count()
        self.views.front.setFocus()

    def _clear(self) -> None:
        """Take away what was built before, so that nothing of it is found any more."""
        actions = self.findChild(Actions)
        if actions is not None:
            actions.retire()
        for part in (self.takeCentralWidget(), self.findChild(StatusLine)):
            if part is not None:
                part.hide()
                part.setParent(None)
                part.deleteLater()

    def _connect_parts(self) -> None:
        views, toolbar = self.views, self.toolbar
        views.made.connect(self._connect_view)
        views.selection_changed.connect(self._selected)
        views.shown.connect(self._shown)
        self.rail.wanted.connect(self.show_view)
        toolbar.filter_changed.connect(views.set_filter)
        toolbar.filter_changed.connect(lambda _filter: self._tell_filter())
        toolbar.more_wanted.connect(lambda: self.opening.filter(toolbar.filter, toolbar.ask))
        toolbar.views.naming_wanted.connect(
            lambda view: self.opening.view_name(toolbar.filter, view)
        )
        self.filter_row.wanted.connect(toolbar.ask)
        views.filter_wanted.connect(toolbar.ask)
        self.opening.imported_wanted.connect(toolbar.show_import)
        toolbar.left.connect(lambda: views.front.setFocus())
        toolbar.best_wanted.connect(self._choose_best)
        self.panel.checklist_wanted.connect(self.opening.checklist)
        self.panel.activity_wanted.connect(self.opening.activity)
        self.panel.told.connect(self._refused)
        self.panel.contact_wanted.connect(self.bring)
        self.panel.permission_wanted.connect(self.opening.permission)
        self.panel.reach_wanted.connect(
            lambda key, kind, point: self.opening.reaching.begin(key, kind, point)
        )

    def _connect_view(self, view: View) -> None:
        view.move_wanted.connect(self.moving.move)
        view.beside_wanted.connect(self.moving.move_beside)
        view.put_wanted.connect(self.planning.put)
        view.plan_wanted.connect(self.planning.plan)
        view.card_activated.connect(self.opening.edit)
        view.menu_wanted.connect(self._card_menu)
        view.import_wanted.connect(lambda: self.files.take_in())
        view.new_wanted.connect(self.opening.new_contact)
        view.stage_wanted.connect(self.staging.do)
        view.told.connect(self._refused)
        view.columns_wanted.connect(lambda: self.opening.list_columns(view))
        view.sample_wanted.connect(self.files.fill_sample)

    def _connect_actions(self) -> None:
        session, views, files, opening = self.session, self.views, self.files, self.opening
        actions, settings = self.all_actions, session.settings
        deeds = {
            **with_selected(session, views, opening, self.moving),
            **with_files(files, lambda: self.toolbar.filter, views),
            **with_pages(opening, self.menuBar()),
            "quit": self.quit,
            "undo": lambda: taking_back.undo(session, self),
            "redo": lambda: taking_back.redo(session, self),
            "find": self.search,
            "palette": self.open_palette,
            "column_menu": lambda: views.front.open_column_menu(),
            "stages": self.staging.stages,
            "criteria": self.staging.criteria,
            "select_all": lambda: views.front.select_all(),
            "copy_table": self.copy,
            "to_panel": self._to_panel,
            "next_contact": lambda: self._step(1),
            "previous_contact": lambda: self._step(-1),
            "sort_list": lambda: views.front.sort_by_current(),
            "list_columns": lambda: views.front.columns_wanted.emit(),
            **{f"show_{kind.name}": partial(self.show_view, kind.name) for kind in KINDS},
            "language_en": lambda: self.speak("en"),
            "language_de": lambda: self.speak("de"),
            "theme_light": lambda: self.wear("light"),
            "theme_dark": lambda: self.wear("dark"),
            "theme_system": lambda: self.wear("system"),
        }
        for name, do in deeds.items():
            actions[name].triggered.connect(lambda _on=False, do=do: do())
        for name, do_one in with_one(session, opening, self.moving).items():
            actions[name].triggered.connect(lambda _on=False, do=do_one: self._with_one(do))
        for stage, action in actions.to_stage:
            action.triggered.connect(
                lambda _on=False, to=stage.id: self.moving.move_to_top(views.selected(), to)
            )
        actions[f"language_{texts.language()}"].setChecked(True)
        actions[f"theme_{settings.theme}"].setChecked(True)
        actions["panel"].setChecked(settings.panel_open)
        actions["panel"].toggled.connect(self._show_panel)
        self.panel.setVisible(settings.panel_open)

    # --- what the parts say ---

    def _heard(self, change: Change) -> None:
        """After each change: everything that concerns somebody is read again."""
        if change.concerns("stage") and self.all_actions.other_stages():
            self.rebuild()
        else:
            self.views.refresh(None if change.how in ("elsewhere", "erased") else change)
            self.panel.refresh(change)
            self.all_actions.refresh_history()
            self.all_actions.refresh_selection(self.views.selected())
        if not self._counting.isActive():  # a burst of changes must not put it off for ever
            self._counting.start()
        if change.concerns("saved_view"):
            self._tell_filter()
        self.notice.tell_change(change)
        if change.how == "done" and change.step.verb == "add_contact" and change.contacts:
            made = list(change.contacts)
            self.views.when_shown(lambda: self.choose(made))

    def _troubled(self, trouble: Trouble) -> None:
        if self._app.activeModalWidget() is None:  # a dialog tells its troubles itself
            self.notice.tell_trouble(trouble)

    def _refused(self, words: str) -> None:
        self.notice.say(words, kind="trouble", stays=True)

    def choose(self, ids: list[int]) -> None:
        """Select contacts and bring the keyboard to them."""
        self.views.front.select(ids)
        self.views.take_keyboard()

    def _choose_best(self) -> None:
        """From the search to whom it fits best; without a search just to the view."""
        if not self.views.waiting:
            self.views.take_keyboard()
            self.views.when_shown(self._ask_best)

    def _ask_best(self) -> None:
        filter, front = self.toolbar.filter, self.views.front

        def take(best: int | None) -> None:
            if best is not None:
                front.select([best])

        self.views.ask(lambda reads: reads.best_match(filter), take)

    def open_palette(self) -> None:
        """Everything by typing."""
        from leaddesk.ui.palette.offers import Offers

        toolbar = self.toolbar
        offers = Offers(
            self.session, self.all_actions, show=self.bring, call_view=toolbar.views.call,
            search=toolbar.look_for, filter=toolbar.more_wanted.emit,
        )  # fmt: skip
        self.opening.palette(offers, self.views.selected())

    def bring(self, contact_id: int) -> None:
        """Show and select a contact, whatever narrows the view or which is in front."""
        self.choose([contact_id])
        if self.views.selected() != [contact_id]:
            self.toolbar.ask(Filter())
            self.views.when_shown(lambda: self._bring_anyhow(contact_id))

    def _bring_anyhow(self, contact_id: int) -> None:
        self.choose([contact_id])
        if self.views.selected() != [contact_id]:
            self.show_view("list")
            self.views.when_shown(lambda: self.choose([contact_id]))

    def _to_panel(self) -> None:
        """The keyboard to the panel, which is opened for it; from there back to the view."""
        at = self.focusWidget()
        if self.panel.isAncestorOf(at):
            self.views.front.setFocus()
            return
        self.all_actions["panel"].setChecked(True)
        self.panel.read()
        self.panel.made().take_keyboard()

    def _type_fact(self, contact_id: int, code: str) -> None:
        """A line of the panel, which is opened for it, becomes a field."""
        self.choose([contact_id])
        self.all_actions["panel"].setChecked(True)
        self.panel.read()
        self.panel.made().type_fact(code)

    def _step(self, by: int) -> None:
        """To the contact beside; the keyboard stays where it is, on a card or in the panel."""
        key = self.views.front.beside(by)
        if key is not None:
            self.views.front.select([key])

    def show_view(self, name: str) -> None:
        """Bring a view to the front, and the keyboard to it."""
        self.views.show_view(name)
        self.views.take_keyboard()

    def _shown(self, name: str) -> None:
        self.rail.choose(name)
        self.notice.place()
        self.all_actions[f"show_{name}"].setChecked(True)
        for of_list in ("sort_list", "list_columns"):
            self.all_actions[of_list].setEnabled(name == "list")
        self.all_actions["column_menu"].setEnabled(name == "board")
        if name != self.session.settings.view:
            self.session.settings.view = name
            self.session.settings.save()

    def _tell_filter(self) -> None:
        """Say what narrows, and the saved view it is, under the bar and in the title."""
        self.toolbar.views.show_filter(self.toolbar.filter)
        on = self.toolbar.views.view_on()
        self.filter_row.show_filter(self.toolbar.filter, on.name if on else "")
        file = self.session.desk.path.name
        self.setWindowTitle(f"{on.name} – {file} – LeadDesk" if on else f"{file} – LeadDesk")

    def _selected(self, ids: list[int]) -> None:
        self.all_actions.refresh_selection(ids)
        self.panel.show_contacts(ids)

    def _count(self) -> None:
        """The figures over all contacts, whatever is filtered or selected."""
        today = self.session.today()
        self._figures.ask(
            lambda reads: (reads.stages(), reads.column_counts(), sum(reads.due_counts(today))),
            lambda found: self._show_figures(*found),
        )

    def _show_figures(
        self, stages: list[Stage], counts: Mapping[int, ColumnCount], due: int
    ) -> None:
        by_stage = [(stage, counts[stage.id]) for stage in stages]
        self.statusBar().show_figures(by_stage)  # type: ignore[attr-defined]
        self.toolbar.show_due(due)
        everybody = sum(count.count for count in counts.values())
        self.all_actions["sample_desk"].setEnabled(everybody == 0)
        self.all_actions["export"].setEnabled(everybody > 0)

    @cached_property
    def _figures(self) -> Asking:
        from leaddesk.ui.asking import Asking  # after the first paint

        return Asking(self.session, self, hurry=False)

    def settle(self) -> None:
        """Do at once what waits for a quiet moment."""
        self._counting.stop()
        self._count()
        self.panel.read()
        self.views.front.settle()

    def _with_one(self, do: Callable[[int], object]) -> None:
        ids = self.views.selected()
        if len(ids) == 1:
            do(ids[0])

    def _card_menu(self, ids: list[int], where: QPoint) -> None:
        if ids:
            menu = self.menus.of_card(self)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(where)

    def copy(self) -> None:
        """Put the selected contacts on the clipboard as a table."""
        from leaddesk.ui.list.copying import copy

        ids = self.views.selected()
        told = self.tr("Copied: {who}").format(who=texts.contacts(len(ids)))
        copy(self.session, self, ids, lambda: self.notice.say(told))

    def search(self) -> None:
        """Bring the keyboard to the search."""
        self.toolbar.search.setFocus()
        self.toolbar.search.selectAll()

    # --- language, theme, panel ---

    def speak(self, code: str) -> None:
        """Switch to 'de' or 'en' here and now."""
        if code != texts.language():
            self.session.settings.language = code
            self.session.settings.save()
            language.use(self._app, code)
            self.rebuild()

    def rebuild(self) -> None:
        """Build all parts anew and put back what was selected, searched and scrolled to."""
        chosen, shown = self.views.selected(), self.toolbar.filter
        scrolled, words = self.views.front.scroll_state(), self.notice.words
        self._build()
        self.toolbar.set_filter(shown)
        self.views.set_filter(shown)
        self._tell_filter()
        self.views.when_shown(lambda: self.choose(chosen))
        self.views.when_shown(lambda: self.views.front.restore(scrolled))
        if words:
            self.notice.hide()

    def wear(self, choice: str) -> None:
        """Switch to 'light', 'dark' or 'system' here and now."""
        self.session.settings.theme = choice
        self.session.settings.save()
        theme.apply(self._app, choice)
        self._recolour()

    def _recolour(self) -> None:
        for part in (self.toolbar, self.rail, self.views, self.panel, self.notice):
            part.refresh_theme()

    def _follow_system(self) -> None:
        if self.session.settings.theme == "system":
            theme.apply(self._app, "system")
            self._recolour()

    def _put_on(self, code: str, choice: str) -> None:
        """What the settings' dialog chose, after it has closed."""
        if choice != self.session.settings.theme:
            self.wear(choice)
        self.settings_changed.emit()
        QTimer.singleShot(0, self, lambda: self.speak(code))

    def _show_panel(self, on: bool) -> None:
        self.panel.setVisible(on)
        self.session.settings.panel_open = on
        self.session.settings.save()

    # --- Qt's own ---

    def place_as_before(self) -> None:
        """Where the window stood when it was closed last."""
        kept = QByteArray.fromBase64(self.session.settings.geometry.encode("ascii", "ignore"))
        if kept.isEmpty() or not self.restoreGeometry(kept):
            self.resize(USUAL)
            room = self.screen().availableSize()
            if room.width() < USUAL.width() or room.height() < USUAL.height() + TITLE:
                self.setWindowState(Qt.WindowState.WindowMaximized)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._counting.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.panel.fit(self.width())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.session.look_elsewhere()

    def quit(self) -> None:
        """Close for good, whatever the settings say about the tray."""
        self.quitting = True
        self.close()
        self._app.quit()

    def remember_place(self) -> None:
        """Keep where the window stands, for the next start."""
        self.session.settings.geometry = self.saveGeometry().toBase64().toStdString()
        self.session.settings.save()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.remember_place()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files := dropped_lists(event.mimeData()):
            event.acceptProposedAction()
            names = ", ".join(file.name for file in files[:NAMED])
            names += " …" if len(files) > NAMED else ""
            told = self.tr("Drop to import {files}").format(files=names)
            where = QRect(self.views.mapTo(self, QPoint()), self.views.size())
            self._drop_here.tell(told, where)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._drop_here.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self._drop_here.hide()
        if files := dropped_lists(event.mimeData()):
            event.acceptProposedAction()
            # Later, so that the program the file comes from is not kept waiting.
            QTimer.singleShot(0, self, lambda: self.files.take_in(files))
