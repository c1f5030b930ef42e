"""A disclosure to a person: everything held about them, into a file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from leaddesk.domain.contact_file import clean_name
from leaddesk.ui import texts
from leaddesk.ui.dialogs.form import Field, TextField, label, row
from leaddesk.ui.dialogs.segmented import SegmentedControl
from leaddesk.ui.dialogs.sheet_dialog import SheetDialog
from leaddesk.ui.last_folder import last_folder, remember_folder
from leaddesk.ui.session import Session

ENDINGS = ("pdf", "zip", "json")


class DisclosureDialog(SheetDialog):
    """`written` is the file when it was saved."""

    wide = 560

    def __init__(self, session: Session, contact_id: int, parent: QWidget | None = None) -> None:
        self.name = session.reads.name_of(contact_id)
        super().__init__(
            session, "disclosure_dialog", self.tr("Disclosure for {who}").format(who=self.name),
            self.tr("Everything kept about this person (Art. 15 GDPR). No legal advice."),
            "export", parent,
        )  # fmt: skip
        self.contact_id = contact_id
        self.written: Path | None = None
        kinds: Sequence[tuple[str, str]] = (
            ("pdf", self.tr("PDF to read")), ("zip", self.tr("PDF, JSON and files (zip)")),
            ("json", self.tr("JSON for programs")),
        )  # fmt: skip
        self.kind = SegmentedControl("disclosure_kind", kinds, "pdf", spoken=self.tr("File type"))
        self.file = TextField("disclosure_file", self.tr("File"), str(self._proposed("pdf")))
        what = label(
            self.tr(
                "All fields, sources, consents and objections, conversations with notes, answers, "
                "next steps, sales, files with their checksums, and what was done when. Read it "
                "before you hand it out: notes may name others."
            ), "muted", wrap=True,
        )  # fmt: skip
        what.setObjectName("disclosure_what")
        self.body.addWidget(what)
        self.body.addWidget(Field("disclosure_format", self.tr("File type"), self.kind))
        self.body.addLayout(row((self.file, 1)))
        self.body.addStretch(1)
        self.button("choose_file", self.tr("Choose…"), self.choose, left=True)
        self.cancel_and_save(self.tr("Save"))
        self.kind.picked.connect(self._follow_kind)
        self.first = self.kind
        self.untouched()

    def choose(self) -> None:
        """Ask for the file as the system does."""
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the disclosure"), str(self.target())
        )
        if name:
            self.file.set_value(name)

    def target(self) -> Path:
        """The file, with the ending of the format; a bare name goes to the last folder."""
        typed = Path(self.file.value() or self._proposed(self._ending()).name)
        if typed.suffix.lower() != f".{self._ending()}":
            typed = typed.with_name(f"{typed.stem}.{self._ending()}")
        return typed if typed.is_absolute() else last_folder(self.session.settings) / typed

    def save(self) -> bool:
        from leaddesk.ui.disclosure_pages import print_pdf

        target = self.target()
        write = self.session.desk.disclosure.write
        if not self.run(write, self.contact_id, target, texts, print_pdf):
            return False
        remember_folder(self.session.settings, target)
        self.written = target
        self.accept()
        return True

    def changed(self) -> bool:
        """A name for a file is not worth a question."""
        return False

    def _ending(self) -> str:
        return str(self.kind.value())

    def _proposed(self, ending: str) -> Path:
        day = self.session.today().isoformat()
        file = self.tr("Disclosure {who} {day}").format(who=self.name, day=day)
        name = clean_name(f"{file}.{ending}")
        return last_folder(self.session.settings) / name

    def _follow_kind(self, _code: str = "") -> None:
        self.file.set_value(str(self.target()))
