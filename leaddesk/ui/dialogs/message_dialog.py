"""Logging something written: an e-mail, a letter or a message, in or out; or a note, which is no
conversation and needs nothing but its text."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from leaddesk.domain.activity import WRITTEN, Activity
from leaddesk.ui.dialogs.log_dialog import LogDialog, name_of
from leaddesk.ui.session import Session


class MessageDialog(LogDialog):
    """`kind` is what it begins with: 'email', 'letter', 'message'; 'note' asks for a note alone.
    `begun` is a mail begun from the program."""

    def __init__(
        self, session: Session, contact_id: int, kind: str = "email",
        activity: Activity | None = None, parent: QWidget | None = None, *,
        begun: Activity | None = None,
    ) -> None:  # fmt: skip
        name = name_of(session, contact_id)
        kind = activity.kind if activity else kind
        titles = {
            "email": self.tr("E-mail with {name}"),
            "letter": self.tr("Letter with {name}"),
            "message": self.tr("Message with {name}"),
            "note": self.tr("Note on {name}"),
        }
        super().__init__(
            session, contact_id, "message_dialog", titles[kind].format(name=name), kind,
            WRITTEN if kind in WRITTEN else [kind], activity=activity, begun=begun,
            usual="sent", parent=parent,
        )  # fmt: skip
        if activity is None and kind != self.conversation.kind.value():
            self.conversation.choose_kind(kind)
        self.conversation.kind.picked.connect(
            lambda code: self.retitle(titles[code].format(name=name))
        )
        editor = self.conversation
        self.first = editor.note.lines if kind == "note" else editor.subject.line
