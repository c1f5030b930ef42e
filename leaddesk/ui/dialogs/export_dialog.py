"""Contacts out: which ones, as what, where to. It is written beside the window; a target that
cannot be written to leaves everything as it was, and the dialog open."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

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
from leaddesk.ui.dialogs.columns_choice import ColumnsChoice
from leaddesk.ui.dialogs.form import Field, TextField, label, section
from leaddesk.ui.dialogs.segmented import SegmentedControl
from leaddesk.ui.dialogs.sheet_dialog import SheetDialog
from leaddesk.ui.last_folder import last_folder, remember_folder
from leaddesk.ui.session import Session
from leaddesk.ui.work import Job

ENDINGS = {"xlsx": "xlsx", "csv": "csv", "csv_plain": "csv", "vcf": "vcf", "json": "json"}
"""The formats and their endings."""
DIALECTS = {"csv": "excel_de", "csv_plain": "plain"}


class ExportDialog(SheetDialog):
    """`filter` is what the board shows, `selected_ids` what is selected on it. `written` is the
    file once it is there."""

    wide = 620

    def __init__(
        self, session: Session, filter: Filter, selected_ids: Sequence[int],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        title = self.tr("Export contacts")
        super().__init__(session, "export_dialog", title, "", "export", parent)
        self.written: Path | None = None
        self._job: Job | None = None
        self._agreed = ""
        self._ids = self._choices(filter, list(selected_ids))
        self.body.addWidget(section(self.tr("Which contacts")))
        self.body.addLayout(self._which())
        self._format = self._formats()
        self.body.addWidget(Field("export_format", self.tr("Format"), self._format))
        self._told_format = label("", "hint", wrap=True)
        self._told_format.setObjectName("export_format_told")
        self.body.addWidget(self._told_format)
        offered = session.desk.exports.columns(texts)
        self._columns = ColumnsChoice(offered, session.settings.export_columns)
        self.body.addWidget(self._columns)
        choose = QPushButton(self.tr("Choose…"))
        choose.setObjectName("choose_target")
        choose.setAutoDefault(False)
        self.file = TextField("export_file", self.tr("File"), self._proposed(), beside=choose)
        self.body.addWidget(self.file)
        self.body.addWidget(self._progress())
        self.body.addWidget(self._done_box())
        self.body.addStretch(1)
        self._cancel = self.button("cancel", self.tr("Cancel"), self.reject)
        self._save = self.button("save", self.tr("Export"), self.save, look="primary")
        self._close = self.button("close", self.tr("Close"), self.accept, look="primary")
        self._close.hide()
        self._primary = self._save
        self._save.setDefault(True)
        choose.clicked.connect(lambda: self.choose())
        self._format.picked.connect(self._follow_format)
        self._show_format()
        self.first = self._radios[self.which()]

    # choosing

    def which(self) -> str:
        """'shown', 'selected' or 'all'."""
        return next(code for code, radio in self._radios.items() if radio.isChecked())

    def target(self) -> Path:
        """The file, with the ending of the format; a bare name goes to the last folder."""
        typed = Path(self.file.value()).expanduser()
        ending = f".{ENDINGS[self._format.value()]}"
        if typed.suffix.lower() != ending:
            known = typed.suffix.lower().lstrip(".") in ENDINGS.values()
            typed = typed.with_suffix(ending) if known else typed.with_name(typed.name + ending)
        return typed if typed.is_absolute() else last_folder(self.session.settings) / typed

    def choose(self) -> None:
        """Ask where to; replacing a file is asked there."""
        kinds = {
            "xlsx": self.tr("Excel workbook (*.xlsx)"),
            "csv": self.tr("CSV file (*.csv)"),
            "vcf": self.tr("Address cards (*.vcf)"),
            "json": self.tr("JSON file (*.json)"),
        }[ENDINGS[self._format.value()]]
        proposed = str(self.target()) if self.file.value() else self._proposed()
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Export to"), proposed, kinds)
        if name:
            self.file.set_value(name)
            self._agreed = str(self.target())

    def changed(self) -> bool:
        """Nothing here is worth a question."""
        return False

    # writing

    def save(self) -> bool:
        """Begin writing; a file that is there is only replaced when that was agreed to."""
        if self._job is not None or not self._save.isEnabled():
            return False
        if not self.file.value():
            self.file.complain(self.tr("A name is needed."))
            self.file.setFocus()
            return False
        if self._has_columns() and not self._columns.ticked():
            self.tell_trouble(self.tr("Choose at least one column."))
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
        ids, columns = self._ids[self.which()], self._columns.chosen()
        dialect = DIALECTS.get(self._format.value())
        export = self.session.desk.exports.export_contacts
        job = Job(
            self.session,
            lambda progress, cancelled: export(
                file,
                texts,
                ids=ids,
                columns=columns,
                dialect=dialect,
                progress=progress,
                cancelled=cancelled,
            ),
        )
        self._job = job
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

    def _have_written(self, exported: object) -> None:
        self._job = None
        self._busy(False)
        self.written = self.target()
        settings = self.session.settings
        settings.export_format = self._format.value()
        if self._has_columns():
            settings.export_columns = self._columns.chosen() or []
        remember_folder(settings, self.written)
        count = len(self._ids[self.which()])
        told = self.tr("%n contact(s) written to", "", count)
        told = told.replace(str(count), texts.number(count), 1)
        self._told.setText(f"{told}\n{self.written}")
        self._done.show()
        self._save.hide()
        self._cancel.hide()
        self._close.show()
        self._primary = self._close
        self._close.setDefault(True)
        self._close.setFocus()
        for part in self._editors():
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
        for part in self._editors():
            part.setEnabled(not on)
        self._save.setEnabled(not on and bool(self._ids[self.which()]))

    def _editors(self) -> list[QWidget]:
        return [self.file, self._format, self._columns, *self._radios.values()]

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
        group.buttonToggled.connect(self._follow_which)
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
        name = self.tr("Contacts {day}").format(day=self.session.today().isoformat())
        ending = ENDINGS[self._format.value()]
        return str(last_folder(self.session.settings) / f"{name}.{ending}")

    def _formats(self) -> SegmentedControl:
        options = [
            ("xlsx", self.tr("Excel file")),
            ("csv", self.tr("CSV for German Excel")),
            ("csv_plain", self.tr("CSV")),
            ("vcf", self.tr("Address cards")),
            ("json", self.tr("Everything (JSON)")),
        ]
        kept = self.session.settings.export_format
        value = kept if kept in ENDINGS else "xlsx"
        return SegmentedControl("export_format", options, value, spoken=self.tr("Format"))

    def _has_columns(self) -> bool:
        return ENDINGS[self._format.value()] in ("xlsx", "csv")

    def _show_format(self) -> None:
        told = {
            "xlsx": self.tr(
                "Contacts with activities, checklist and sales, and a legend. Can be edited and "
                "imported again."
            ),
            "csv": self.tr(
                "Contacts only, with semicolons and decimal commas; German Excel opens it by a "
                "double click."
            ),
            "csv_plain": self.tr(
                "Contacts only, with commas, decimal points and ISO dates, for other programs."
            ),
            "vcf": self.tr(
                "One card for each contact, for the address book of a phone or mail program."
            ),
            "json": self.tr("Everything about each contact, with its history, for other programs."),
        }
        self._told_format.setText(told[self._format.value()])
        self._columns.setVisible(self._has_columns())

    def _follow_format(self) -> None:
        self._show_format()
        self.tell_trouble("")
        if self.file.value():
            self.file.set_value(str(self.target()))

    def _follow_which(self) -> None:
        self._save.setEnabled(self._job is None and bool(self._ids[self.which()]))
