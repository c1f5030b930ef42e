"""What dialogs share that write contacts to a file: which contacts, where to, how far it is. It is
written beside the window; a target that cannot be written to leaves everything as it was, and
the dialog open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QFrame,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from leaddesk.domain.filter import EVERYTHING, Filter
from leaddesk.domain.trouble import Trouble
from leaddesk.ui import texts
from leaddesk.ui.dialogs.form import TextField, label, section
from leaddesk.ui.dialogs.sheet_dialog import SheetDialog
from leaddesk.ui.last_folder import last_folder, remember_folder
from leaddesk.ui.session import Session
from leaddesk.ui.work import Cancelled, Job, Progress


class WritingDialog(SheetDialog):
    """`filter` is what the board shows, `selected_ids` what is selected on it. `written` is the
    file once it is there. Who is one of these says how in the methods under "what a dialog
    fills in"."""

    wide = 620

    def __init__(
        self, session: Session, name: str, title: str, filter: Filter,
        selected_ids: Sequence[int], save: str, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(session, name, title, "", "export", parent)
        self.written: Path | None = None
        self._job: Job | None = None
        self._agreed = ""
        self._ids = self._choices(filter, list(selected_ids))
        self.body.addWidget(section(self.tr("Which contacts")))
        self.body.addLayout(self._which())
        self.fill()
        choose = QPushButton(self.tr("Choose…"))
        choose.setObjectName("choose_target")
        choose.setAutoDefault(False)
        self.file = TextField("export_file", self.tr("File"), self._proposed(), beside=choose)
        self.body.addWidget(self.file)
        self.body.addWidget(self._progress())
        self.body.addWidget(self._done_box())
        self.body.addStretch(1)
        self._cancel = self.button("cancel", self.tr("Cancel"), self.reject)
        self._save = self.button("save", save, self.save, look="primary")
        self._close = self.button("close", self.tr("Close"), self.accept, look="primary")
        self._close.hide()
        self._primary = self._save
        self._save.setDefault(True)
        choose.clicked.connect(lambda: self.choose())
        self.first = self._radios[self.which()]

    # what a dialog fills in

    def fill(self) -> None:
        """The fields between which contacts and where to."""
        raise NotImplementedError

    def ending(self) -> str:
        """The ending of the format chosen, without its dot."""
        raise NotImplementedError

    def endings(self) -> dict[str, str]:
        """Every ending with its words for the file dialog."""
        raise NotImplementedError

    def usual_name(self) -> str:
        """The proposed name without its ending."""
        raise NotImplementedError

    def asks(self) -> str:
        """What is missing before anything can be written, as a sentence; '' for nothing."""
        return ""

    def doing(self, file: Path) -> Callable[[Progress, Cancelled], Any]:
        """What writes the file, in a thread."""
        raise NotImplementedError

    def told(self, result: Any) -> str:
        """What was written, as a sentence without the file."""
        raise NotImplementedError

    def remember(self) -> None:
        """Keep in the settings what was chosen."""

    def editors(self) -> list[QWidget]:
        """What cannot be changed while it is written."""
        return [self.file, *self._radios.values()]

    def ready(self) -> bool:
        """Whether there is anything to write."""
        return bool(self.ids())

    def which_changed(self) -> None:
        """Other contacts were chosen."""
        self.refresh()

    # choosing

    def which(self) -> str:
        """'shown', 'selected' or 'all'."""
        return next(code for code, radio in self._radios.items() if radio.isChecked())

    def ids(self) -> list[int]:
        """The contacts chosen."""
        return self._ids[self.which()]

    def target(self) -> Path:
        """The file, with the ending of the format; a bare name goes to the last folder."""
        typed = Path(self.file.value()).expanduser()
        ending = f".{self.ending()}"
        if typed.suffix.lower() != ending:
            known = typed.suffix.lower().lstrip(".") in self.endings()
            typed = typed.with_suffix(ending) if known else typed.with_name(typed.name + ending)
        return typed if typed.is_absolute() else last_folder(self.session.settings) / typed

    def choose(self) -> None:
        """Ask where to; replacing a file is asked there."""
        kinds = self.endings()[self.ending()]
        proposed = str(self.target()) if self.file.value() else self._proposed()
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Export to"), proposed, kinds)
        if name:
            self.file.set_value(name)
            self._agreed = str(self.target())

    def changed(self) -> bool:
        """Nothing here is worth a question."""
        return False

    def refresh(self) -> None:
        """Whether it can be written now."""
        self._save.setEnabled(self._job is None and self.ready())

    # writing

    def save(self) -> bool:
        """Begin writing; a file that is there is only replaced when that was agreed to."""
        if self._job is not None or not self._save.isEnabled():
            return False
        if not self.file.value():
            self.file.complain(self.tr("A name is needed."))
            self.file.setFocus()
            return False
        if asked := self.asks():
            self.tell_trouble(asked)
            return False
        file = self.target()
        if file.exists() and not file.is_dir() and self._agreed != str(file):
            self._ask(file)
            return False
        self._write(file)
        return True

    def reject(self) -> None:
        """Esc and Cancel: stop what is being written, else leave."""
        if self._job is not None:
            self._job.cancel()
            self._number.setText(self.tr("Stopping…"))
            return
        super().reject()

    def _write(self, file: Path) -> None:
        self.file.set_value(str(file))
        self.tell_trouble("")
        self._busy(True)
        self._job = job = Job(self.session, self.doing(file))
        job.progressed.connect(self._advance)
        job.finished.connect(self._have_written)
        job.troubled.connect(self._not_written)
        job.broke.connect(self._broke)
        job.start()

    def _advance(self, done: int, total: int) -> None:
        self._bar.setRange(0, 0 if done >= total else total)
        self._bar.setValue(done)
        if done >= total:
            self._number.setText(self.tr("Finishing the file…"))
            return
        told = self.tr("{done} of {total}")
        self._number.setText(told.format(done=texts.number(done), total=texts.number(total)))

    def _have_written(self, result: object) -> None:
        self._job = None
        self._busy(False)
        self.written = self.target()
        self.remember()
        remember_folder(self.session.settings, self.written)
        self._told.setText(f"{self.told(result)}\n{self.written}")
        self._done.show()
        self._save.hide()
        self._cancel.hide()
        self._close.show()
        self._primary = self._close
        self._close.setDefault(True)
        self._close.setFocus()
        for part in self.editors():
            part.setEnabled(False)

    def _not_written(self, trouble: Trouble) -> None:
        self._job = None
        self._busy(False)
        self.tell_trouble(texts.trouble(trouble))
        self.file.setFocus()

    def _broke(self) -> None:
        # A bug, which the program's hook tells; here only the way back.
        self._job = None
        self._busy(False)

    def _busy(self, on: bool) -> None:
        self._moving.setVisible(on)
        self._bar.setRange(0, 0)
        self._number.setText(self.tr("Starting…") if on else "")
        for part in self.editors():
            part.setEnabled(not on)
        self._save.setEnabled(not on and self.ready())

    def _ask(self, file: Path) -> None:
        box = QMessageBox(self)
        box.setObjectName("replace_question")
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setWindowTitle(self.windowTitle())
        box.setText(self.tr("“{file}” is there already. Replace it?").format(file=file.name))
        keep = box.addButton(self.tr("Keep it"), QMessageBox.ButtonRole.RejectRole)
        keep.setObjectName("keep_file")
        replace = box.addButton(self.tr("Replace"), QMessageBox.ButtonRole.DestructiveRole)
        replace.setObjectName("replace_file")
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        replace.clicked.connect(self._replace)
        box.open()

    def _replace(self) -> None:
        self._agreed = str(self.target())
        self._write(self.target())

    # what it is made of

    def _choices(self, filter: Filter, selected: list[int]) -> dict[str, list[int]]:
        reads = self.session.reads
        found: dict[str, list[int]] = {}
        if not filter.empty:
            found["shown"] = list(reads.contact_ids(filter))
        if selected:
            found["selected"] = selected
        found["all"] = list(reads.contact_ids(EVERYTHING))
        return found

    def _which(self) -> QVBoxLayout:
        told = {
            "shown": self.tr("Shown with the filter: {number}"),
            "selected": self.tr("Selected: {number}"),
            "all": self.tr("All: {number}"),
        }
        column = QVBoxLayout()
        column.setSpacing(2)
        group = QButtonGroup(self)
        self._radios: dict[str, QRadioButton] = {}
        for code, ids in self._ids.items():
            radio = QRadioButton(told[code].format(number=texts.number(len(ids))))
            radio.setObjectName(f"export_{code}")
            group.addButton(radio)
            column.addWidget(radio)
            self._radios[code] = radio
        # One card is nearly always selected; that alone does not mean it is what is wanted.
        likely = [code for code in self._ids if code != "selected" or len(self._ids[code]) > 1]
        self._radios[likely[0]].setChecked(True)
        group.buttonToggled.connect(lambda _button, on: self.which_changed() if on else None)
        return column

    def _progress(self) -> QWidget:
        self._moving = QWidget()
        self._bar = QProgressBar()
        self._bar.setObjectName("export_progress")
        self._bar.setAccessibleName(self.tr("Writing the file"))
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(8)
        self._number = label("", "muted")
        self._number.setObjectName("export_number")
        inside = QVBoxLayout(self._moving)
        inside.setContentsMargins(0, 6, 0, 0)
        inside.addWidget(self._bar)
        inside.addWidget(self._number)
        self._moving.hide()
        return self._moving

    def _done_box(self) -> QFrame:
        self._done = QFrame()
        self._done.setProperty("look", "good")
        self._told = label("", wrap=True)
        self._told.setObjectName("export_told")
        self._told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        inside = QVBoxLayout(self._done)
        inside.setContentsMargins(12, 9, 12, 9)
        inside.addWidget(self._told)
        self._done.hide()
        return self._done

    def _proposed(self) -> str:
        """A name of today in the last folder."""
        name = f"{self.usual_name()}.{self.ending()}"
        return str(last_folder(self.session.settings) / name)
