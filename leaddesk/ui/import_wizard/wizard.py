"""The way of an import: file and source, the proposal, writing, the report. Reading and writing
run beside the window; until the last page nothing was written, and whatever is stopped or fails
leads back to a page where nothing is lost."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from leaddesk.desk.rejects import save_rejected
from leaddesk.domain.change import Step
from leaddesk.domain.proposal import Proposal
from leaddesk.domain.source import Source
from leaddesk.domain.trouble import Trouble
from leaddesk.ui import texts
from leaddesk.ui.import_wizard.columns_page import ColumnsPage
from leaddesk.ui.import_wizard.counted import Rows
from leaddesk.ui.import_wizard.file_page import FilePage
from leaddesk.ui.import_wizard.frame import WizardFrame
from leaddesk.ui.import_wizard.progress_page import ProgressPage
from leaddesk.ui.import_wizard.proposal_page import ProposalPage
from leaddesk.ui.import_wizard.report_page import ReportPage
from leaddesk.ui.last_folder import remember_folder
from leaddesk.ui.session import Session
from leaddesk.ui.work import Job

OWN = "LeadDesk"
"""The program our own exports are recognised as."""


class ImportWizard(WizardFrame):
    """Takes a list in; with `path`, reading begins at once."""

    def __init__(self, session: Session, path: Path | None, parent: QWidget | None = None) -> None:
        super().__init__("import_wizard", self.tr("Import contacts"), parent)
        self.session = session
        self.path: Path | None = None
        self.proposal: Proposal | None = None
        self._sheet: str | None = None
        self._mapping: dict[int, str | None] = {}
        self._mapped: dict[int, str | None] = {}
        self._read_with: tuple[object, ...] = ()
        self._job: Job | None = None
        self._step = "file"
        self._waiting = False
        self._closing = False
        self._made: Step | None = None
        self._counts: Mapping[str, int] = {}
        self._saved_to = Path()
        self.setAcceptDrops(True)
        self.file_page = FilePage(session)
        self.progress_page = ProgressPage()
        self.proposal_page = ProposalPage(session)
        self.columns_page = ColumnsPage()
        self.report_page = ReportPage()
        for page in (self.file_page, self.progress_page, self.proposal_page, self.columns_page,
                     self.report_page):  # fmt: skip
            self.pages.addWidget(page)
        self._add_buttons()
        self.file_page.file_chosen.connect(self.choose)
        self.file_page.sheet_chosen.connect(self._choose_sheet)
        self.proposal_page.ticked.connect(self._count)
        self.proposal_page.columns_wanted.connect(self._show_columns)
        self._show_file()
        if path is not None:
            self.choose(path)

    def _add_buttons(self) -> None:
        self.button("save_rejected", self.tr("Save rejected…"), self.save_rejected, left=True)
        self.button("undo_import", self.tr("Undo import"), self._undo, left=True)
        self.button("back", self.tr("Back"), self.back)
        self.button("cancel", self.tr("Cancel"), self.reject)
        self.button("check", self.tr("Check the proposal"), self.check, look="primary")
        self.button("to_proposal", self.tr("To the proposal"), self.back, look="primary")
        self.button("import", "", self.write, look="primary")
        self.button("close", self.tr("Close"), self.accept, look="primary")

    # the pages

    def _show_file(self) -> None:
        self._step = "file"
        self._waiting = False
        self.put(
            self.file_page, self.tr("Import contacts"),
            self.tr("Choose a list and say where it comes from. You see what would happen first."),
            "cancel", "check",
        )  # fmt: skip
        self.buttons["check"].setEnabled(self.path is not None)

    def _show_proposal(self) -> None:
        assert self.proposal is not None
        self._step = "proposal"
        rejected = self.proposal.counts()["rejected"]
        shown = ["back", "cancel", "import"]
        if rejected:
            shown.insert(0, "save_rejected")
        self.put(self.proposal_page, self.tr("Check the proposal"), "", *shown)
        self.subtitle(self._story(self.proposal), self._definitions(self.proposal))
        self._count()
        self.proposal_page.table.setFocus()

    def _show_columns(self) -> None:
        assert self.proposal is not None
        self._step = "columns"
        self.columns_page.show_proposal(self.proposal)
        story = self._story(self.proposal)
        self.put(self.columns_page, self.tr("Check the columns"), story, "cancel", "to_proposal")
        self.columns_page.table.setFocus()

    def _show_progress(self, title: str, subtitle: str, told: str) -> None:
        self.put(self.progress_page, title, subtitle, "cancel")
        self.progress_page.begin(told)
        self.buttons["cancel"].setEnabled(True)
        self.buttons["cancel"].setFocus()

    def _show_report(self, counts: Mapping[str, int]) -> None:
        assert self.proposal is not None
        self._step = "report"
        shown = ["save_rejected"] if counts["rejected"] else []
        shown += ["undo_import", "close"]
        title = Rows().imported(counts["new"] + counts["changed"])
        self.put(self.report_page, title, self._story(self.proposal), *shown)
        self.report_page.show_report(self.proposal, counts)
        self.buttons["close"].setFocus()

    # choosing and reading

    def choose(self, path: Path) -> None:
        """Take another file; what was chosen for the one before is forgotten."""
        self.path = path
        self.proposal = None
        self._sheet = None
        self._mapping = {}
        self.proposal_page.forget()
        self.file_page.source.propose_name(path)
        self._show_file()
        self._read()
        self.file_page.source.choice.setFocus()

    def check(self) -> None:
        """On to the proposal, as soon as it is there."""
        if self.path is None:
            self.file_page.choose()
        elif self.file_page.source.check():
            self._proceed()

    def back(self) -> None:
        """One page back; other columns are proposed anew."""
        if self._step != "columns":
            self._show_file()
            return
        chosen = self.columns_page.mapping()
        self._mapping |= chosen
        if chosen:
            self._proceed()
        else:
            self._show_proposal()

    def _choose_sheet(self, name: str) -> None:
        self._sheet = name
        self._mapping = {}
        self.proposal_page.forget()
        self._read()

    def _proceed(self) -> None:
        """To the proposal that is wanted now; what is not read yet is waited for."""
        if self._wanted() != self._read_with:
            self._read()
        if self.proposal is not None and self._job is None:
            self.proposal.source = self.file_page.source.source()
            self._show_proposal()
            return
        self._waiting = True
        assert self.path is not None
        told = self.tr("Reading {file}").format(file=self.path.name)
        self._show_progress(self.tr("Reading"), self.tr("Nothing is written yet."), told)

    def _wanted(self) -> tuple[object, ...]:
        """All that a proposal depends on."""
        on_match = self.file_page.on_match()
        return (self.path, self._sheet, on_match, tuple(sorted(self._mapping.items())))

    def _read(self) -> None:
        """Begin reading what is wanted now; an earlier reading is of no use any more."""
        self._forget_job()
        path, sheet, mapping = self.path, self._sheet, dict(self._mapping)
        assert path is not None
        on_match, language = self.file_page.on_match(), texts.language()
        propose = self.session.desk.imports.propose
        self._read_with = self._wanted()
        self.file_page.show_reading(path)
        self.buttons["check"].setEnabled(True)
        self.say("")
        job = Job(
            self.session,
            lambda progress, cancelled: propose(
                path, on_match=on_match, sheet=sheet, mapping=mapping or None,
                language=language, progress=progress, cancelled=cancelled,
            ),
        )  # fmt: skip
        job.progressed.connect(self._reading)
        job.finished.connect(self._have_read)
        self._begin(job, self._cannot_read)

    def _reading(self, done: int, total: int | None) -> None:
        told = self.progress_page.told(done, total)
        self.file_page.show_progress(done, total, told)
        self.progress_page.advance(done, total)

    def _have_read(self, proposal: Proposal) -> None:
        self._job = None
        self.proposal = proposal
        self._mapped = dict(self._mapping)
        self.file_page.show_read(proposal)
        named = any(column.field == "source" for column in proposal.columns)
        self.file_page.source.suit(named=named, own=proposal.program == OWN)
        if not proposal.lines:
            self._unread(self.tr("There are column titles in this file, but no rows beneath."))
            return
        self.proposal_page.show_proposal(proposal)
        if self._waiting:
            self._waiting = False
            self._proceed()

    def _cannot_read(self, trouble: Trouble | None) -> None:
        self._unread(texts.trouble(trouble) if trouble and trouble.code != "cancelled" else "")

    def _unread(self, sentence: str) -> None:
        """Back to where something can be done about it."""
        self._job = None
        if self._step == "columns" and self.proposal is not None and self.proposal.lines:
            # The earlier proposal still stands; only what was chosen since is of no use.
            self._mapping = dict(self._mapped)
            self._waiting = False
            self._show_columns()
        else:
            self.proposal = None
            self._read_with = ()
            self.file_page.show_unread()
            self._show_file()
        self.say(sentence)

    # writing

    def write(self) -> None:
        """Write what is ticked: all of it, or nothing."""
        proposal = self.proposal
        if proposal is None or not self.proposal_page.taken():
            return
        self._step = "writing"
        self._show_progress(
            self.tr("Importing"), self.tr("Cancel leaves everything as it was."),
            Rows().contacts(self.proposal_page.taken()),
        )  # fmt: skip
        take = self.session.desk.imports.import_contacts
        job = Job(
            self.session,
            lambda progress, cancelled: take(proposal, progress=progress, cancelled=cancelled),
        )
        job.progressed.connect(self.progress_page.advance)
        job.finished.connect(self._have_written)
        self._begin(job, self._not_written)

    def _have_written(self, imported: Any) -> None:
        self._job = None
        self._counts = imported.counts
        self._made = self.session.reads.undo_step()
        if self._closing:
            self.accept()
        else:
            self._show_report(self._counts)

    def _not_written(self, trouble: Trouble | None) -> None:
        self._job = None
        if self._closing:
            super().reject()
            return
        self._show_proposal()
        if trouble is not None:
            self.say(texts.trouble(trouble))

    def save_rejected(self) -> None:
        """Give the rejected rows back as a workbook, each with its reason."""
        proposal = self.proposal
        if proposal is None or self.path is None:
            return
        name = self.tr("{file} rejected.xlsx").format(file=self.path.stem)
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save rejected rows"), str(self.path.with_name(name)),
            self.tr("Excel workbook (*.xlsx)"),
        )  # fmt: skip
        if not chosen:
            return
        file = Path(chosen) if chosen.lower().endswith(".xlsx") else Path(f"{chosen}.xlsx")
        remember_folder(self.session.settings, file)
        self._saved_to = file
        job = Job(self.session, lambda _progress, _cancelled: save_rejected(file, proposal, texts))
        job.finished.connect(self._have_saved)
        job.troubled.connect(self._tell)
        job.start()

    def _have_saved(self, count: int) -> None:
        self.say(Rows().rejected_saved(count).format(file=self._saved_to), "done")

    def _tell(self, trouble: Trouble) -> None:
        self.say(texts.trouble(trouble))

    def _undo(self) -> None:
        """Take back the import that was just made, and leave."""
        step, undo_step = self._made, self.session.desk.history.undo_step
        if step is None:
            return
        self._step = "undoing"
        self._show_progress(self.tr("Undo import"), "", self.tr("Taking the import back"))
        self.buttons["cancel"].setEnabled(False)
        key = step.id
        job = Job(self.session, lambda _progress, _cancelled: undo_step(key))
        job.finished.connect(self._have_undone)
        self._begin(job, self._not_undone)

    def _have_undone(self, _change: object) -> None:
        self._job = None
        self.accept()

    def _not_undone(self, trouble: Trouble | None) -> None:
        self._job = None
        self._show_report(self._counts)
        if trouble is not None:
            self._tell(trouble)

    # leaving

    def reject(self) -> None:
        """Esc and Cancel: stop what is running, else leave; asks before work is lost."""
        if self._step in ("writing", "undoing") and self._job is not None:
            if self._step == "writing":
                self._job.cancel()
                self.progress_page.stopping()
                self.buttons["cancel"].setEnabled(False)
        elif self.pages.currentWidget() is self.progress_page:
            self._stop_reading()
        elif self._step == "report":
            self.accept()
        elif self._would_lose():
            self._ask()
        else:
            self._leave()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window's own cross: as Esc, but what is being written is stopped for good."""
        if self._step in ("writing", "undoing"):
            self._closing = True
        elif self.pages.currentWidget() is self.progress_page:
            self._forget_job()
            self._show_file()
        super().closeEvent(event)

    def _stop_reading(self) -> None:
        self._forget_job()
        self._read_with = ()
        if self._step == "columns" and self.proposal is not None:
            self._mapping = dict(self._mapped)
            self._waiting = False
            self._show_columns()
            return
        self.proposal = None
        self.file_page.show_unread(stopped=True)
        self._show_file()
        self.say(self.tr("Reading was stopped. “Check the proposal” begins it anew."))

    def _would_lose(self) -> bool:
        chosen = bool(self._mapping) or bool(self.columns_page.mapping())
        return self.proposal_page.touched or self.file_page.source.touched() or chosen

    def _ask(self) -> None:
        box = QMessageBox(self)
        box.setObjectName("discard_question")
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setWindowTitle(self.windowTitle())
        box.setText(self.tr("Leave the import? What you chose for this file would be lost."))
        keep = box.addButton(self.tr("Go on"), QMessageBox.ButtonRole.RejectRole)
        keep.setObjectName("keep_importing")
        leave = box.addButton(self.tr("Leave"), QMessageBox.ButtonRole.DestructiveRole)
        leave.setObjectName("discard")
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        leave.clicked.connect(self._leave)
        box.open()

    def _leave(self) -> None:
        self._forget_job()
        super().reject()

    # odds and ends

    def _begin(self, job: Job, failed: Callable[[Trouble | None], None]) -> None:
        self._job = job
        job.troubled.connect(failed)
        self._failed = failed
        job.broke.connect(self._broke)
        job.start()

    def _broke(self) -> None:
        # A bug, which the program's hook tells; here only the way back.
        self._failed(None)

    def _forget_job(self) -> None:
        if self._job is not None:
            self._job.abandon()
            self._job = None

    def _count(self) -> None:
        taken = self.proposal_page.taken()
        self.buttons["import"].setText(Rows().contacts(taken))
        self.buttons["import"].setEnabled(taken > 0)

    def _story(self, proposal: Proposal) -> str:
        """File, sheet, rows, program and source in one line."""
        told = [Path(proposal.file).name]
        if len(proposal.sheets) > 1:
            told.append(self.tr("sheet “{name}”").format(name=proposal.sheet))
        told.append(Rows().rows(len(proposal.lines)))
        if proposal.program:
            told.append(self.tr("recognised: {program}").format(program=proposal.program))
        told.append(self._from(proposal.source))
        return " · ".join(told)

    def _from(self, source: Source | None) -> str:
        if source is None:
            return self.tr("source: as each row says")
        told = self.tr("source: {name}, {channel}, no permission to mail")
        return told.format(
            name=texts.source_name(source), channel=texts.channel(source.channel)
        )

    def _definitions(self, proposal: Proposal) -> str:
        """Other programs mean other things by a lead; what is meant here, when one is known."""
        if not proposal.program:
            return ""
        return "\n\n".join(texts.definition(phase) for phase in ("lead", "prospect"))

    def refresh_theme(self) -> None:
        self.file_page.refresh_theme()
        self.proposal_page.refresh_theme()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._step == "file" and self._dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        file = self._dropped(event)
        if file is not None:
            event.acceptProposedAction()
            self.choose(file)

    @staticmethod
    def _dropped(event: QDropEvent) -> Path | None:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        return files[0] if len(files) == 1 else None
