"""An entry of the ledger was recorded by mistake: why, in an entry of its own."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from leaddesk.domain.permission import Entry
from leaddesk.domain.trouble import Refused
from leaddesk.ui import texts
from leaddesk.ui.dialogs.form import LinesField
from leaddesk.ui.dialogs.sheet_dialog import SheetDialog
from leaddesk.ui.session import Session
from leaddesk.ui.words import permission as words


class CorrectionDialog(SheetDialog):
    """Why an entry does not count."""

    wide = 440

    def __init__(
        self, session: Session, contact_id: int, entry: Entry, parent: QWidget | None = None, *,
        lingers: bool = False,
    ) -> None:  # fmt: skip
        """`lingers`: only the block list still has it."""
        told = (
            self.tr("“{entry}” of {day} was undone, but is on the block list until you say that "
                    "it was a mistake.")
            if lingers else
            self.tr("“{entry}” of {day} stays in the list, but does not count any more.")
        )  # fmt: skip
        super().__init__(
            session, "correction_dialog", self.tr("Recorded by mistake?"),
            told.format(entry=words.kind(entry.kind), day=texts.day(entry.day)), "edit", parent,
        )  # fmt: skip
        self.contact_id, self.entry = contact_id, entry
        self.why = LinesField("correction_note", self.tr("Why"), lines=2)
        self.body.addWidget(self.why)
        self.body.addStretch(1)
        self.cancel_and_save(self.tr("Correct"))
        self.first = self.why.lines

    def save(self) -> bool:
        if not self.why.value():
            self.why.complain(texts.trouble(Refused("note_missing")))
            self.why.setFocus()
            return False
        verb = self.session.desk.permission.correct
        return self.run_and_close(verb, self.contact_id, self.entry.id, self.why.value())
