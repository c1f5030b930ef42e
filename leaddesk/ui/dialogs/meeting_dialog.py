"""Logging a meeting: whether it took place, where, with whom, how far it was, what comes next."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from leaddesk.domain.activity import Activity
from leaddesk.ui.dialogs.log_dialog import LogDialog, name_of
from leaddesk.ui.session import Session


class MeetingDialog(LogDialog):
    """A meeting with one contact."""

    def __init__(
        self, session: Session, contact_id: int, activity: Activity | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        name = name_of(session, contact_id)
        super().__init__(
            session, contact_id, "meeting_dialog",
            self.tr("Meeting with {name}").format(name=name), "meeting", ["meeting"],
            activity=activity, parent=parent,
        )  # fmt: skip
        self.first = self.conversation.result.combo
