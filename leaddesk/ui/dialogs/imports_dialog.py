"""Every import with what became of its rows: take back any one, or look at whom it brought."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFont
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from leaddesk.domain.change import Change
from leaddesk.domain.import_run import ImportRun
from leaddesk.domain.trouble import Trouble
from leaddesk.ui import texts, theme
from leaddesk.ui.dialogs import style
from leaddesk.ui.dialogs.form import label
from leaddesk.ui.dialogs.sheet_dialog import SheetDialog
from leaddesk.ui.session import Session
from leaddesk.ui.work import Job, watched

WHEN, FILE, SOURCE, RESULT = range(4)
NAMED = 5


class ImportsDialog(SheetDialog):
    """Stays open while imports are taken back; `contacts_wanted(import id)` when the contacts of
    one are to be shown."""

    wide = 1040
    contacts_wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(
            session, "imports_dialog", self.tr("Imports"),
            self.tr("Any of them can be taken back; contacts edited since are kept and named."),
            "import", parent,
        )  # fmt: skip
        self._job: Job | None = None
        self.list = QTreeWidget()
        self.list.setObjectName("imports_list")
        self.list.setAccessibleName(self.tr("Imports, newest first"))
        self.list.setHeaderLabels(
            [self.tr("When"), self.tr("From"), self.tr("Source"), self.tr("What became of it")]
        )
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setMinimumHeight(300)
        self.list.header().setStretchLastSection(True)
        self.list.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in ((WHEN, 120), (FILE, 210), (SOURCE, 170)):
            self.list.setColumnWidth(column, width)
        self.nothing = label(
            self.tr("Nothing was imported yet. “Import…” takes in a list, “Paste contacts…” what "
                    "you copied."), "muted", wrap=True,
        )  # fmt: skip
        self.nothing.setObjectName("imports_nothing")
        self.told = label("", "muted", wrap=True)
        self.told.setObjectName("imports_told")
        self.told.hide()
        for part in (self.list, self.nothing, self.told):
            self.body.addWidget(part, 1 if part is self.list else 0)
        self._undo = self.button(
            "undo_this_import", self.tr("Undo this import"), self.save, left=True, look=""
        )
        self._show = self.button(
            "show_imported", self.tr("Show its contacts"), self.show_contacts, left=True, look=""
        )
        self._out = self.button("close", self.tr("Close"), self.reject, look="primary")
        self.list.currentItemChanged.connect(self._follow)
        self.list.itemDoubleClicked.connect(lambda: self.show_contacts())
        session.changed.connect(self._read)
        self._read()
        self.first = self.list

    def run_chosen(self) -> ImportRun | None:
        """The import chosen."""
        item = self.list.currentItem()
        return None if item is None else item.data(0, Qt.ItemDataRole.UserRole)

    def save(self) -> bool:
        """Take the chosen import back, beside the window; what stayed is told."""
        run = self.run_chosen()
        if run is None or not run.step_id or run.undone or self._job is not None:
            return False
        undo_step, key = self.session.desk.history.undo_step, run.step_id
        self.tell_trouble("")
        self.told.setText(self.tr("Taking the import back…"))
        self.told.show()
        self._job = watched(self.session, lambda watch: undo_step(key, watch))
        self._job.progressed.connect(self._tell_far)
        self._job.finished.connect(self._have_undone)
        self._job.troubled.connect(self._have_failed)
        self._job.broke.connect(self._broke)
        self._job.start()
        self._follow()
        return True

    def show_contacts(self) -> None:
        """Close, and let the window show whom the chosen import brought."""
        run = self.run_chosen()
        if run is not None and run.here:
            self.accept()
            self.contacts_wanted.emit(run.import_id)

    def changed(self) -> bool:
        """Nothing is typed here."""
        return False

    def _read(self, _change: object = None) -> None:
        chosen = self.run_chosen()
        self.list.clear()
        runs = self.session.reads.imports()
        for run in runs:
            item = self._item(run)
            self.list.addTopLevelItem(item)
            same = chosen and (chosen.step_id, chosen.import_id) == (run.step_id, run.import_id)
            if same or (chosen is None and run is runs[0]):
                self.list.setCurrentItem(item)
        self.list.setVisible(bool(runs))
        self.nothing.setVisible(not runs)
        self._undo.setVisible(bool(runs))
        self._show.setVisible(bool(runs))
        self._follow()

    def _item(self, run: ImportRun) -> QTreeWidgetItem:
        source = texts.source_name(run.source) if any(run.source.values()) else "—"
        counts = texts.import_counts(run.counts)
        if run.undone:
            counts = self.tr("undone · {counts}").format(counts=counts)
        words = [texts.moment(run.at, self.session.today()), texts.file_title(run.file), source,
                 counts]  # fmt: skip
        item = QTreeWidgetItem(words)
        item.setData(0, Qt.ItemDataRole.UserRole, run)
        item.setSizeHint(0, QSize(0, style.LINE))
        for column, told in enumerate(words):
            item.setToolTip(column, told)
        if run.undone:
            struck = QFont(self.list.font())
            struck.setStrikeOut(True)
            item.setFont(FILE, struck)
            for column in range(len(words)):
                item.setForeground(column, QBrush(QColor(theme.current().faint)))
        return item

    def _follow(self) -> None:
        run = self.run_chosen()
        able = run is not None and self._job is None
        self._undo.setEnabled(able and run is not None and bool(run.step_id) and not run.undone)
        self._show.setEnabled(able and run is not None and run.here > 0)
        idle = self._job is None
        self._out.setText(self.tr("Close") if idle else self.tr("Cancel"))
        # Keys typed ahead shall not stop it.
        self._out.setAutoDefault(idle)
        self._out.setDefault(idle)

    def enter(self) -> None:
        """What Enter does: nothing while it goes on."""
        if self._job is None:
            super().enter()

    def reject(self) -> None:
        """While an import is taken back, Esc and the button stop that and leave everything as it
        was."""
        if self._job is not None:
            self._job.cancel()
        else:
            super().reject()

    def _tell_far(self, done: int, total: int | None) -> None:
        assert self._job is not None
        told = self.tr("Taking the import back: {done} of {total} changes (Esc stops it)")
        if self._job.indexing:
            told = self.tr("Made ready for the search: {done} of {total}")
        total_told = texts.number(total or 0)
        self.told.setText(told.format(done=texts.number(done), total=total_told))

    def _have_undone(self, change: Change) -> None:
        self._job = None
        named = [f"{each.contact} ({texts.kept(each.why)})" for each in change.kept[:NAMED]]
        if len(change.kept) > NAMED:
            more = len(change.kept) - NAMED
            named.append(texts.grouped(self.tr("and %n more", "", more), more))
        told = self.tr("Undone. Kept as it is: {who}.").format(who=", ".join(named))
        self.told.setText(told if named else self.tr("Undone."))
        self._read()

    def _have_failed(self, trouble: Trouble) -> None:
        self._broke()
        self.tell_trouble(texts.trouble(trouble))

    def _broke(self) -> None:
        self._job = None
        self.told.hide()
        self._follow()
