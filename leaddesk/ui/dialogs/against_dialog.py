"""Asks before somebody who said no is logged as contacted all the same: no is what Enter presses,
and a yes needs its reason, which the ledger keeps."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from leaddesk.domain.may_contact import Answer
from leaddesk.ui.dialogs.form import TextField
from leaddesk.ui.dialogs.sheet_dialog import SheetDialog
from leaddesk.ui.session import Session
from leaddesk.ui.words import permission as words


class AgainstDialog(SheetDialog):
    """Accepted with a reason in `why`; writes nothing itself."""

    wide = 460

    def __init__(
        self, session: Session, contact_id: int, answer: Answer, parent: QWidget | None = None
    ) -> None:
        who = session.reads.name_of(contact_id)
        super().__init__(
            session, "against_dialog", self.tr("Log it although {who} said no?").format(who=who),
            self.tr("{rule} (rule {id}) Your reason is kept in the ledger.").format(
                rule=words.sentence(answer), id=answer.rule.id
            ),
            "checklist", parent,
        )  # fmt: skip
        self.why = ""
        self.reason = TextField("against_reason", self.tr("Why all the same"))
        self.body.addWidget(self.reason)
        self.body.addStretch(1)
        self.button("save", self.tr("Log all the same"), self.save)
        self.button("cancel", self.tr("No, go back"), self.reject, look="primary")
        self.first = self.primary

    def save(self) -> bool:
        """Let the sheet beneath log it."""
        self.why = self.reason.value().strip()
        self.reason.complain("" if self.why else self.tr("Please say why."))
        if not self.why:
            self.reason.setFocus()
            return False
        self.accept()
        return True

    def reject(self) -> None:
        """No loses nothing but the reason, which was for a yes."""
        self._leave()
