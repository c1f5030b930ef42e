"""A next step is done: what comes after it is asked right away, and may be nothing."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from leaddesk.ui import texts
from leaddesk.ui.dialogs.form import label
from leaddesk.ui.dialogs.log_dialog import name_of
from leaddesk.ui.dialogs.next_step import NextStepEditor
from leaddesk.ui.dialogs.sheet_dialog import SheetDialog
from leaddesk.ui.session import Session


class FinishDialog(SheetDialog):
    """Enter with empty fields marks the step done and plans nothing."""

    wide = 460

    def __init__(self, session: Session, contact_id: int, parent: QWidget | None = None) -> None:
        name = name_of(session, contact_id)
        super().__init__(
            session, "finish_dialog", self.tr("Done. What comes next?"), name, "check", parent
        )
        self.contact_id = contact_id
        steps = session.reads.follow_ups(contact_id)
        if steps:
            when = texts.due_fully(steps[0].due_on, steps[0].due_time)
            done = " · ".join(part for part in (steps[0].text, when) if part)
            told = self.tr("Done: {step}").format(step=done)
            self.body.addWidget(label(told, "muted", wrap=True))
        self.step = NextStepEditor(session.today())
        self.body.addWidget(self.step)
        self.body.addStretch(1)
        self.cancel_and_save(self.tr("Done"))
        self.first = self.step.text.line

    def save(self) -> bool:
        if not self.step.check():
            wrong = self.step.first_wrong()
            if wrong is not None:
                wrong.setFocus()
            return False
        verb = self.session.desk.contacts.finish_follow_up
        return self.run_and_close(verb, self.contact_id, self.step.follow_up())
