"""Files: new desk, another desk, lists in, workbooks out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from leaddesk import paths
from leaddesk.domain.filter import Filter
from leaddesk.ui.dropped import dropped_lists
from leaddesk.ui.moving import show
from leaddesk.ui.session import Session

ENDING = ".leaddesk"


class DeskFiles(QObject):
    """The File menu's work; `refused(sentence)` when it cannot be done, `told(sentence)` when
    there is nothing else to see of it."""

    refused = Signal(str)
    told = Signal(str)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window

    def new_desk(self) -> None:
        """Ask for a name and begin an empty desk; an existing file is never overwritten."""
        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("New desk"),
            str(self._folder() / self.tr("leads.leaddesk")),
            self._kinds(),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            self.begin(Path(name))

    def begin(self, file: Path) -> None:
        """A new, empty desk in `file`."""
        if file.suffix.lower() != ENDING:
            file = file.with_name(file.name + ENDING)
        if file.exists():
            told = self.tr("“{file}” exists already. Please choose another name, or open it.")
            self.refused.emit(told.format(file=file.name))
            return
        self._session.open(file, create=True)

    def open_desk(self) -> None:
        """Ask for a desk and work with it."""
        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open desk"), str(self._folder()), self._kinds()
        )
        if name:
            self._session.open(Path(name))

    def fill_sample(self) -> None:
        """Put invented contacts on an empty desk: one step, which can be undone."""
        from leaddesk.desk import sample

        self._session.run(sample.fill, self._session.desk)

    def take_in(self, files: Sequence[Path] = ()) -> None:
        """The import's wizard, with files or asking for them."""
        from leaddesk.ui.import_wizard import ImportWizard

        show(ImportWizard(self._session, files, self._window))

    def paste(self) -> None:
        """The import's wizard with what is on the clipboard: a list, or a file that was copied."""
        from leaddesk.ui.import_wizard import ImportWizard
        from leaddesk.ui.pasting import list_on, nothing_copied

        copied = QGuiApplication.clipboard().mimeData()
        if files := dropped_lists(copied):
            self.take_in(files)
            return
        if list_on(copied) is None:
            self.refused.emit(nothing_copied())
            return
        wizard = ImportWizard(self._session, (), self._window)
        wizard.paste()
        show(wizard)

    def give_out(self, shown: Filter, selected: Sequence[int]) -> None:
        """The export's dialog: what is shown, what is selected, or all."""
        from leaddesk.ui.dialogs.export_dialog import ExportDialog

        show(ExportDialog(self._session, shown, list(selected), self._window))

    def mailing_list(self, shown: Filter, selected: Sequence[int]) -> None:
        """Who may be contacted, of what is shown, what is selected, or all."""
        from leaddesk.ui.dialogs.mailing_dialog import MailingDialog

        show(MailingDialog(self._session, shown, list(selected), self._window))

    def empty_template(self) -> None:
        """Ask for a name and write an empty sheet to fill in; replacing a file is asked there."""
        from PySide6.QtWidgets import QFileDialog

        from leaddesk.ui import texts
        from leaddesk.ui.last_folder import last_folder, remember_folder

        settings = self._session.settings
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Empty template"),
            str(last_folder(settings) / self.tr("Template for contacts.xlsx")),
            self.tr("Excel workbook (*.xlsx)"),
        )
        if not name:
            return
        file = Path(name)
        if file.suffix.lower() != ".xlsx":
            file = file.with_name(f"{file.name}.xlsx")
            if file.exists():  # that name was not asked about
                told = self.tr("“{file}” exists already. Please choose another name, or open it.")
                self.refused.emit(told.format(file=file.name))
                return
        if self._session.run(self._session.desk.exports.template, file, texts):
            remember_folder(settings, file)
            told = self.tr("Template saved as “{file}”. Fill it in, then import it.")
            self.told.emit(told.format(file=file.name))

    def _kinds(self) -> str:
        return self.tr("LeadDesk files (*.leaddesk);;All files (*)")

    def _folder(self) -> Path:
        at: Path = self._session.desk.path.parent
        return Path.home() if at == paths.data_folder() else at
