"""Asks before somebody is contacted against a rule, or logged so who said no: no is what Enter
presses, and a yes needs its reason, which the ledger keeps."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from leaddesk.domain.contact_rules import Answer
from leaddesk.ui.dialogs.form import TextField, label
from leaddesk.ui.dialogs.sheet_dialog import SheetDialog
from leaddesk.ui.session import Session
from leaddesk.ui.words import permission as words


class AgainstDialog(SheetDialog):
    """Accepted with a reason in `why`; writes nothing itself. `doing` is what is asked about:
    'log', or to 'call' or 'email' them now. `offer` are the words of a button that records
    something instead: `record_wanted`."""

    wide = 460
    record_wanted = Signal()

    def __init__(
        self, session: Session, contact_id: int, answer: Answer, parent: QWidget | None = None,
        *, doing: str = "log", offer: str = "",
    ) -> None:  # fmt: skip
        who = session.reads.name_of(contact_id)
        asked, go = {
            "log": (self.tr("Log it although {who} said no?"), self.tr("Log all the same")),
            "call": (self.tr("Call {who} all the same?"), self.tr("Call all the same")),
            "email": (self.tr("Write to {who} all the same?"), self.tr("Write all the same")),
        }[doing]
        super().__init__(
            session, "against_dialog", asked.format(who=who),
            self.tr("{rule} Your reason is kept in the ledger (rule {id}).").format(
                rule=words.sentence(answer), id=answer.rule.id
            ),
            "checklist", parent,
        )  # fmt: skip
        self.why = ""
        if next_step := words.what_next(answer):
            self.body.addWidget(label(next_step, "plain", wrap=True))
        self.reason = TextField("against_reason", self.tr("Why all the same"))
        self.body.addWidget(self.reason)
        self.body.addStretch(1)
        if offer:
            self.button("record", offer, lambda: self.record_wanted.emit(), left=True)
        self.button("save", go, self.save)
        self.button("cancel", self.tr("No, go back"), self.reject, look="primary")
        self.first = self.primary

    def save(self) -> bool:
        """Let whoever asked go on."""
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
