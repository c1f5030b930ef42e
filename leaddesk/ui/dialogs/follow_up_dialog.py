"""The next step with one contact: what, on which day, and perhaps when."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from leaddesk.ui.dialogs.log_dialog import name_of
from leaddesk.ui.dialogs.next_step import NextStepEditor
from leaddesk.ui.dialogs.sheet_dialog import SheetDialog
from leaddesk.ui.session import Session


class FollowUpDialog(SheetDialog):
    """Changes what is planned, or plans it."""

    wide = 460

    def __init__(self, session: Session, contact_id: int, parent: QWidget | None = None) -> None:
        name = name_of(session, contact_id)
        super().__init__(
            session, "follow_up_dialog", self.tr("Next step"), name, "calendar", parent
        )
        self.contact_id = contact_id
        overview = session.reads.overview(contact_id)
        planned = overview.follow_ups[0] if overview and overview.follow_ups else None
        self.step = NextStepEditor(session.today(), value=planned, needed=True)
        self.body.addWidget(self.step)
        self.body.addStretch(1)
        if planned is not None:
            self.button("clear_step", self.tr("Plan nothing"), self.clear, left=True)
        self.cancel_and_save(self.tr("Save"))
        self.first = self.step.text.line

    def save(self) -> bool:
        if not self.step.check():
            wrong = self.step.first_wrong()
            if wrong is not None:
                wrong.setFocus()
            return False
        verb = self.session.desk.contacts.set_follow_up
        return self.run_and_close(verb, self.contact_id, self.step.follow_up())

    def clear(self) -> bool:
        """Take the planned step away without calling it done."""
        verb = self.session.desk.contacts.set_follow_up
        return self.run_and_close(verb, self.contact_id, None)
