"""The panel's files: dropped here or chosen, kept in the desk, opened outside as a copy."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTemporaryDir, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QWidget,
)

from leaddesk.domain.contact_file import ContactFile
from leaddesk.domain.overview import Overview
from leaddesk.domain.trouble import Trouble
from leaddesk.ui import texts
from leaddesk.ui.contact_panel.section import Section
from leaddesk.ui.last_folder import last_folder, remember_folder
from leaddesk.ui.session import Session
from leaddesk.ui.tip import tip
from leaddesk.ui.work import Cancelled, Job, Progress

ROW = 24
AT_ONCE = 2_000_000
"""So many bytes are kept at once; more of them beside the window, with a bar."""
FILE_ROLE = Qt.ItemDataRole.UserRole


class FileLines(QListWidget):
    """`wanted(what)` on the current file: 'open' by Enter or a double click, 'delete' by Del,
    'save' and the others by the menu."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("kept_files")
        self.setAccessibleName(self.tr("Files"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)
        self.itemDoubleClicked.connect(lambda: self.wanted.emit("open"))

    def file(self) -> ContactFile | None:
        """The current one."""
        found = self.currentIndex().data(FILE_ROLE)
        return found if isinstance(found, ContactFile) else None

    def event(self, event: QEvent) -> bool:
        # Del here means the file, not the contact, whose shortcut it is everywhere else.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Delete
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.wanted.emit("delete")
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.wanted.emit("open")
        else:
            super().keyPressEvent(event)

    def _menu(self, at: QPoint) -> None:
        if self.file() is None:
            return
        menu = QMenu(self)
        menu.setObjectName("file_menu_kept")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, words in (
            ("open", self.tr("Open")),
            ("save", self.tr("Save as…")),
            ("delete", self.tr("Delete")),
        ):
            entry = menu.addAction(words)
            entry.setObjectName(f"{name}_file")
            entry.triggered.connect(lambda _on=False, name=name: self.wanted.emit(name))
        menu.popup(self.viewport().mapToGlobal(at))


class KeptFiles(Section):
    """`told(sentence)` when something could not be done."""

    told = Signal(str)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__("files", "", parent)
        self._session = session
        self._contact_id = 0
        self._files: list[ContactFile] | None = None
        self._job: Job | None = None
        self._copies: QTemporaryDir | None = None
        self._question: QMessageBox | None = None
        add = QPushButton(self.tr("Add…"), self)
        add.setObjectName("add_file")
        add.setProperty("look", "link")
        add.setAccessibleName(self.tr("Keep a file with the contact"))
        add.clicked.connect(self.choose)
        self.top.addWidget(add)
        self._hint = QLabel(self.tr("Drop files here to keep them with the contact."), self)
        self._hint.setObjectName("files_hint")
        self._hint.setProperty("look", "muted")
        self._hint.setWordWrap(True)
        self.lines = FileLines(self)
        self.lines.wanted.connect(self.do)
        self.body.addWidget(self._hint)
        self.body.addWidget(self.lines)
        self.body.addWidget(self._far())

    def _far(self) -> QWidget:
        """How far keeping large files is, and the way to stop it."""
        self._progress = QWidget(self)
        row = QHBoxLayout(self._progress)
        row.setContentsMargins(0, 2, 0, 0)
        self._bar = QProgressBar()
        self._bar.setObjectName("files_bar")
        self._bar.setAccessibleName(self.tr("Keeping files"))
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(8)
        self._number = QLabel()
        self._number.setObjectName("files_number")
        stop = QPushButton(self.tr("Cancel"))
        stop.setObjectName("files_cancel")
        stop.setProperty("look", "link")
        stop.clicked.connect(lambda: self._job.cancel() if self._job else None)
        row.addWidget(self._bar, 1)
        row.addWidget(self._number)
        row.addWidget(stop)
        self._progress.hide()
        return self._progress

    def show_contact(self, overview: Overview) -> None:
        """The files of this contact."""
        self._contact_id = overview.contact.id
        files = self._session.reads.files_of(self._contact_id)
        if files == self._files:
            return
        self._files = files
        self.set_heading(
            self.tr("Files · {count}").format(count=len(files)) if files else self.tr("Files")
        )
        row = self.lines.currentRow()
        self.lines.clear()
        for file in files:
            on = texts.day_short(file.added_at.astimezone().date(), self._session.today())
            words = f"{file.name} · {texts.file_size(file.size)} · {on}"
            item = QListWidgetItem(words)
            item.setData(FILE_ROLE, file)
            item.setSizeHint(QSize(0, ROW))
            item.setToolTip(tip(words))
            self.lines.addItem(item)
        if files:
            self.lines.setCurrentRow(min(max(row, 0), len(files) - 1))
        self.lines.setFixedHeight(ROW * len(files) + 2)
        self.lines.setVisible(bool(files))
        self._hint.setVisible(not files)

    # --- keeping ---

    def choose(self) -> None:
        """Ask for files to keep."""
        folder = str(last_folder(self._session.settings))
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Keep files"), folder)
        if names:
            remember_folder(self._session.settings, Path(names[0]))
            self.keep([Path(name) for name in names])

    def keep(self, paths: Sequence[Path]) -> None:
        """Keep files with the contact shown; large ones beside the window."""
        if not self.open:
            self.toggle()
        key, files = self._contact_id, self._session.desk.files
        if self._job is not None or not key:
            return
        if sum(_size(path) for path in paths) <= AT_ONCE:
            for path in paths:
                self._session.run(files.keep, key, path)
            return

        def do(progress: Progress, cancelled: Cancelled) -> list[Trouble]:
            troubles = []
            for at, path in enumerate(paths):
                if cancelled():
                    break
                progress(at, len(paths))
                try:
                    files.keep(key, path)
                except Trouble as trouble:
                    troubles.append(trouble)
            return troubles

        self._show_far(0, len(paths))
        self._progress.show()
        self._job = job = Job(self._session, do)
        job.progressed.connect(self._show_far)
        job.finished.connect(self._have_kept)
        job.troubled.connect(lambda trouble: self._have_kept([trouble]))
        job.broke.connect(lambda: self._have_kept([]))
        job.start()

    def _show_far(self, done: int, total: int | None) -> None:
        self._bar.setRange(0, total or 0)
        self._bar.setValue(done)
        far = self.tr("{done} of {total}")
        self._number.setText(far.format(done=done, total=total))

    def _have_kept(self, troubles: list[Trouble]) -> None:
        self._job = None
        self._progress.hide()
        for trouble in troubles[:1]:
            self._session.troubled.emit(trouble)

    # --- what can be done with one ---

    def do(self, what: str) -> None:
        """'open', 'save' or 'delete' the current file."""
        file = self.lines.file()
        if file is None:
            return
        if what == "delete":
            self._session.run(self._session.desk.files.delete, file.id)
        elif what == "save":
            self._save(file)
        elif file.runs:
            self._ask(file)
        else:
            self._open(file)

    def _ask(self, file: ContactFile) -> None:
        """What may run a program is opened only after a question."""
        box = QMessageBox(self)
        box.setObjectName("run_question")
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setWindowTitle(file.name)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(
            self.tr(
                "“{file}” may run a program. Open it only when you know who it is from and "
                "expect it."
            ).format(file=file.name)
        )
        leave = box.addButton(self.tr("Leave closed"), QMessageBox.ButtonRole.RejectRole)
        leave.setObjectName("leave_closed")
        run = box.addButton(self.tr("Open all the same"), QMessageBox.ButtonRole.DestructiveRole)
        run.setObjectName("open_all_the_same")
        box.setDefaultButton(leave)
        box.setEscapeButton(leave)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        run.clicked.connect(lambda: self._open(file))
        self._question = box
        box.open()

    def _open(self, file: ContactFile) -> None:
        """A copy in a private folder, which goes with the program."""
        if self._copies is None:
            self._copies = QTemporaryDir()
        folder = Path(self._copies.path()) / str(file.id)
        folder.mkdir(exist_ok=True)
        copy = folder / file.name
        if self._write(file, copy) and not QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy))):
            told = self.tr("No program on this machine opens “{file}”. Save it with “Save as…”.")
            self.told.emit(told.format(file=file.name))

    def _save(self, file: ContactFile) -> None:
        settings = self._session.settings
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save file"), str(last_folder(settings) / file.name)
        )
        if name and self._write(file, Path(name)):
            remember_folder(settings, Path(name))

    def _write(self, file: ContactFile, to: Path) -> bool:
        content = self._session.run(self._session.desk.files.read, file.id)
        if not isinstance(content, bytes):
            return False
        try:
            to.write_bytes(content)
        except OSError:
            told = self.tr("“{file}” cannot be written there. Please choose another folder.")
            self.told.emit(told.format(file=to.name))
            return False
        return True


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
