"""A note on a contact: something worth keeping that is no conversation."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from leaddesk.domain.activity import Activity
from leaddesk.ui.dialogs.log_dialog import LogDialog, name_of
from leaddesk.ui.session import Session


class NoteDialog(LogDialog):
    """Needs its text, nothing else."""

    def __init__(
        self, session: Session, contact_id: int, activity: Activity | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        name = name_of(session, contact_id)
        super().__init__(
            session, contact_id, "note_dialog", self.tr("Note on {name}").format(name=name),
            "note", ["note"], activity=activity, parent=parent,
        )  # fmt: skip
        self.first = self.conversation.note.lines
