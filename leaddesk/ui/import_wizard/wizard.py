"""The way of an import: file and source, the proposal, writing, the report. Reading and writing
run beside the window; until the last page nothing was written, and whatever is stopped or fails
leads back to a page where nothing is lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QWidget

from leaddesk.domain.proposal import Proposal
from leaddesk.ui import texts
from leaddesk.ui.dialogs.form import looking
from leaddesk.ui.import_wizard.columns_page import ColumnsPage
from leaddesk.ui.import_wizard.counted import Rows
from leaddesk.ui.import_wizard.file_page import FilePage
from leaddesk.ui.import_wizard.frame import WizardFrame
from leaddesk.ui.import_wizard.password_dialog import PasswordDialog
from leaddesk.ui.import_wizard.proposal_page import ProposalPage
from leaddesk.ui.import_wizard.questions import (
    ask_to_leave,
    where_to_save_rejected,
)
from leaddesk.ui.import_wizard.reading import FileReading
from leaddesk.ui.import_wizard.report_page import ReportPage
from leaddesk.ui.import_wizard.story import definitions, doubt, nothing_new, story
from leaddesk.ui.import_wizard.writing import Writing
from leaddesk.ui.pasting import PastedFile, copied_files, nothing_copied
from leaddesk.ui.progress_page import ProgressPage
from leaddesk.ui.session import Session

OWN = "LeadDesk"
"""The program our own exports are recognised as."""


class ImportWizard(WizardFrame):
    """Takes lists in, one after the other; with `files`, reading the first begins at once. `step`
    is where it is: 'file', 'columns', 'proposal', 'writing', 'report' or 'undoing'."""

    def __init__(
        self, session: Session, files: Path | Sequence[Path] | None, parent: QWidget | None = None
    ) -> None:
        super().__init__("import_wizard", self.tr("Import contacts"), parent)
        self.session = session
        self.step = "file"
        self._waiting = False
        self._closing = False
        self._more: list[Path] = []
        self._counts: Mapping[str, int] = {}
        self.setAcceptDrops(True)
        self.reading = FileReading(session, self)
        self.writing = Writing(session, self)
        self.file_page = FilePage(session)
        self.progress_page = ProgressPage()
        self.proposal_page = ProposalPage(session)
        self.columns_page = ColumnsPage()
        self.report_page = ReportPage()
        for page in (self.file_page, self.progress_page, self.proposal_page, self.columns_page,
                     self.report_page):  # fmt: skip
            self.pages.addWidget(page)
        self._add_buttons()
        self._connect()
        self._show_file()
        if files:
            self.take([files] if isinstance(files, Path) else files)

    def _add_buttons(self) -> None:
        self.button("save_rejected", self.tr("Save rejected…"), self.save_rejected, left=True)
        self.button("undo_import", self.tr("Undo import"), self.undo, left=True)
        self.button("skip_file", self.tr("Skip this file"), self.next_file, left=True)
        self.button("back", self.tr("Back"), self.back)
        self.button("cancel", self.tr("Cancel"), self.reject)
        self.button("check", self.tr("Check the proposal"), self.check, look="primary")
        self.button("to_proposal", self.tr("To the proposal"), self.back, look="primary")
        self.button("import", "", self.write, look="primary")
        self.button("close", self.tr("Close"), self.reject, look="primary")
        self.button("next_file", self.tr("Next file"), self.next_file, look="primary")

    def _connect(self) -> None:
        self.file_page.files_chosen.connect(self.take)
        self.file_page.paste_wanted.connect(self.paste)
        QShortcut(QKeySequence.StandardKey.Paste, self).activated.connect(self.paste)
        self.file_page.how_changed.connect(self._read_otherwise)
        self.file_page.sheet_chosen.connect(self._choose_sheet)
        self.proposal_page.ticked.connect(self._count)
        self.proposal_page.columns_wanted.connect(self._show_columns)
        self.reading.progressed.connect(self._tell_reading)
        self.reading.read.connect(self._have_read)
        self.reading.unread.connect(self._have_not_read)
        self.reading.locked.connect(self._ask_password)
        self.writing.progressed.connect(self.progress_page.advance)
        self.writing.indexed.connect(self._tell_indexing)
        self.writing.written.connect(self._have_written)
        self.writing.undone.connect(self._have_undone)
        self.writing.failed.connect(self._have_not_written)
        self.writing.saved.connect(self._tell_saved)
        self.writing.not_saved.connect(self.say)

    @property
    def proposal(self) -> Proposal:
        """What there is to decide about."""
        assert self.reading.proposal is not None
        return self.reading.proposal

    # the pages

    def _show_file(self) -> None:
        self.step = "file"
        self._waiting = False
        told = self.tr(
            "Choose a list and say where it comes from. You see what would happen first."
        )
        shown = ["skip_file"] if self._more else []
        if self._more:
            told = Rows().files_wait(len(self._more)).format(file=self._more[0].name)
        self.put(self.file_page, self.tr("Import contacts"), told, *shown, "cancel", "check")
        self.buttons["cancel"].setEnabled(True)
        self.buttons["check"].setEnabled(self.reading.path is not None)

    def _show_proposal(self) -> None:
        self.step = "proposal"
        shown = ["back", "cancel", "import"]
        if self.proposal.counts()["rejected"]:
            shown.insert(0, "save_rejected")
        self.put(self.proposal_page, self.tr("Check the proposal"), "", *shown)
        self.subtitle(story(self.proposal), definitions(self.proposal))
        self.buttons["cancel"].setEnabled(True)
        self._count()
        doubtful = doubt(self.proposal)
        self.say(doubtful or nothing_new(self.proposal), "doubt" if doubtful else "done")
        self.proposal_page.table.setFocus()

    def _show_columns(self) -> None:
        self.step = "columns"
        own_fields = [name for _, name in self.session.reads.own_fields()]
        self.columns_page.show_proposal(self.proposal, own_fields)
        told = story(self.proposal)
        self.put(self.columns_page, self.tr("Check the columns"), told, "cancel", "to_proposal")
        self.columns_page.table.setFocus()

    def _show_progress(self, title: str, subtitle: str, told: str) -> None:
        self.put(self.progress_page, title, subtitle, "cancel")
        self.progress_page.begin(told)
        self.buttons["cancel"].setEnabled(True)
        self.buttons["cancel"].setFocus()

    def _show_report(self, counts: Mapping[str, int]) -> None:
        self.step = "report"
        self._counts = counts
        shown = ["save_rejected"] if counts["rejected"] else []
        shown += ["undo_import", "close", *(["next_file"] if self._more else [])]
        if self._more:
            told = self.tr("Next file: {file}").format(file=self._more[0].name)
            self.buttons["next_file"].setText(told)
        looking(self.buttons["close"], "" if self._more else "primary")
        title = Rows().imported(counts["new"] + counts["changed"])
        self.put(self.report_page, title, story(self.proposal), *shown)
        self.report_page.show_report(self.proposal, counts)
        self.buttons[shown[-1]].setFocus()

    # choosing and reading

    def take(self, files: Sequence[Path]) -> None:
        """Take one or more other files, one after the other."""
        self._more = list(files[1:])
        self.choose(files[0])

    def paste(self) -> None:
        """Take what is on the clipboard: files, or a list."""
        if self.step != "file" or self._waiting:
            return
        files = copied_files(QGuiApplication.clipboard().mimeData())
        if isinstance(files, PastedFile):
            pasted = files
            self.destroyed.connect(lambda: pasted.remove())
            files = [pasted.path]
        if files:
            self.take(files)
        else:
            self.say(nothing_copied())

    def next_file(self) -> None:
        """On to the next of the files that wait."""
        self.choose(self._more.pop(0))

    def choose(self, path: Path) -> None:
        """Take another file."""
        self.reading.choose(path)
        self.proposal_page.forget()
        self.file_page.how.forget()
        self.file_page.attachments.forget()
        self.file_page.source.propose_name(path)
        self._show_file()
        self._read()
        self.file_page.source.choice.setFocus()

    def check(self) -> None:
        """On to the proposal, as soon as it is there."""
        if self.file_page.source.check():
            self._proceed()

    def back(self) -> None:
        """One page back; columns that were chosen otherwise are proposed anew."""
        if self.step != "columns":
            self._show_file()
        elif chosen := self.columns_page.mapping():
            self.reading.choose_fields(chosen)
            self._proceed()
        else:
            self._show_proposal()

    def _choose_sheet(self, name: str) -> None:
        self.reading.choose_sheet(name)
        self.proposal_page.forget()
        self._read()

    def _read_otherwise(self) -> None:
        """Encoding, separator or header row were chosen: read again at once."""
        self.reading.choose_how(self.file_page.how.how())
        self.proposal_page.forget()
        self._read()

    def _proceed(self) -> None:
        """To the proposal that is wanted now; what is not read yet is waited for."""
        if not self.reading.answers(self.file_page.on_match()):
            self._read()
        if not self.reading.busy:
            self.proposal.source = self.file_page.source.source()
            keep = self.file_page.attachments.keep()
            if keep != self.proposal.keeps_attachments:
                self.session.desk.imports.keep_attachments(self.proposal, keep)
                self.proposal_page.show_proposal(self.proposal)
            self._show_proposal()
            return
        self._waiting = True
        assert self.reading.path is not None
        told = self.tr("Reading {file}").format(file=texts.file_title(self.reading.path.name))
        self._show_progress(self.tr("Reading"), self.tr("Nothing is written yet."), told)

    def _read(self) -> None:
        assert self.reading.path is not None
        self.reading.begin(self.file_page.on_match())
        self.file_page.show_reading(self.reading.path)
        self.say("")

    def _tell_reading(self, done: int, total: int | None) -> None:
        self.file_page.show_progress(done, total, self.progress_page.told(done, total))
        self.progress_page.advance(done, total)

    def _have_read(self) -> None:
        proposal = self.proposal
        self.file_page.show_read(proposal)
        named = any(column.field == "source" for column in proposal.columns)
        self.file_page.source.suit(
            named=named,
            own=proposal.program == OWN,
            usual=proposal.source.id if proposal.source else 0,
        )
        self.proposal_page.show_proposal(proposal, self.reading.rows)
        if self._waiting:
            self._waiting = False
            self._proceed()

    def _ask_password(self, sentence: str) -> None:
        asking = PasswordDialog(self.session, sentence, self)
        asking.given.connect(self.reading.unlock)
        asking.rejected.connect(partial(self._have_not_read, sentence))
        asking.open_over()

    def _have_not_read(self, sentence: str) -> None:
        """Back to where something can be done about it."""
        if self.step == "columns" and self.reading.proposal is not None:
            # The earlier proposal still stands; only what was chosen since is of no use.
            self._waiting = False
            self._show_columns()
        else:
            self.reading.proposal = None
            self.file_page.show_unread(self.reading.path)
            self._show_file()
        self.say(sentence)

    def _stop_reading(self) -> None:
        self.reading.stop()
        self._waiting = False
        if self.step == "columns":
            self._show_columns()
            return
        self.reading.proposal = None
        self.file_page.show_unread(stopped=True)
        self._show_file()
        self.say(self.tr("Reading was stopped. “Check the proposal” begins it anew."))

    # writing

    def write(self) -> None:
        """Write what is ticked: all of it, or nothing."""
        self.step = "writing"
        self._show_progress(
            self.tr("Importing"), self.tr("Cancel leaves everything as it was."),
            Rows().contacts(self.proposal_page.taken()),
        )  # fmt: skip
        self.writing.write(self.proposal)

    def undo(self) -> None:
        """Take back the import that was just made, and leave."""
        self.step = "undoing"
        told = self.tr("Taking the import back")
        stays = self.tr("Cancel leaves everything as it was.")
        self._show_progress(self.tr("Undo import"), stays, told)
        self.writing.undo()

    def save_rejected(self) -> None:
        """Give the rejected rows back as a workbook, each with its reason."""
        path = self.reading.path
        assert path is not None
        if (file := where_to_save_rejected(self, self.session.settings, path)) is not None:
            self.writing.save_rejected(file, self.proposal)

    def _tell_indexing(self, done: int, total: int) -> None:
        self.progress_page.say(self.tr("Making the contacts ready for the search"))
        self.progress_page.advance(done, total)

    def _have_written(self, counts: Mapping[str, int]) -> None:
        if self._closing:
            self.accept()
        else:
            self._show_report(counts)

    def _have_undone(self) -> None:
        if self._more:
            self.next_file()
        else:
            self.accept()

    def _have_not_written(self, sentence: str) -> None:
        if self._closing:
            super().reject()
            return
        if self.step == "undoing":
            self._show_report(self._counts)
        else:
            self._show_proposal()
        self.say(sentence)

    def _tell_saved(self, sentence: str) -> None:
        self.say(sentence, "done")

    def _count(self) -> None:
        taken = self.proposal_page.taken()
        self.buttons["import"].setText(Rows().contacts(taken))
        self.buttons["import"].setEnabled(taken > 0)

    # leaving

    def reject(self) -> None:
        """Esc and Cancel: stop what is running, else leave; asks before work is lost."""
        if self.step == "undoing" and self._closing:
            return  # what was begun is finished
        if self.step in ("writing", "undoing"):
            self.writing.cancel()
            self.progress_page.stopping()
            self.buttons["cancel"].setEnabled(False)
        elif self._waiting:
            self._stop_reading()
        elif self.step == "report" and not self._more:
            self.accept()
        elif self._would_lose():
            ask_to_leave(self, self._leave, waiting=bool(self._more))
        else:
            self._leave()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window's own cross: as Esc, but then the wizard leaves as soon as it can."""
        if self.step in ("writing", "undoing"):
            self._closing = True
        elif self._waiting:
            self._stop_reading()
        super().closeEvent(event)

    def _would_lose(self) -> bool:
        if self._more:
            return True
        chosen = self.step == "columns" and bool(self.columns_page.mapping())
        typed = self.file_page.source.touched()
        return chosen or typed or self.reading.mapped or self.proposal_page.touched

    def _leave(self) -> None:
        self.reading.stop()
        if self.step == "report":
            self.accept()
        else:
            super().reject()

    # Qt's own

    def refresh_theme(self) -> None:
        self.file_page.refresh_theme()
        self.proposal_page.refresh_theme()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.step == "file" and not self._waiting and _dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if files := _dropped(event):
            event.acceptProposedAction()
            self.take(files)


def _dropped(event: QDropEvent) -> list[Path]:
    """The local files that hover over the window; what they are, the reader finds out."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
