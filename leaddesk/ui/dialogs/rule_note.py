"""The rule that stands against contacting somebody, said before it is logged: the decision is the
user's, and it is kept."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from leaddesk.domain.activity import Activity
from leaddesk.domain.contact_rules import Answer, is_refusal
from leaddesk.domain.permission import Entry
from leaddesk.ui.session import Session
from leaddesk.ui.words import permission as words


class RuleNote(QLabel):
    """Hidden until `follow` is told of something that a rule forbids."""

    def __init__(self, session: Session, contact_id: int) -> None:
        super().__init__()
        self.setObjectName("rule_note")
        self.setProperty("look", "wrong")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.hide()
        self._session, self._contact_id = session, contact_id
        self._asked: tuple[str, bool] | None = None
        self._answer: Answer | None = None

    def follow(self, kind: str, outgoing: bool) -> None:
        """Say what stands against this kind of contact."""
        if (kind, outgoing) == self._asked:
            return
        self._asked = (kind, outgoing)
        activity = Activity(kind, self._session.desk.now(), outgoing)
        self._answer = self._session.desk.permission.forbids(self._contact_id, activity)
        told = ""
        if self._answer:
            told = self.tr(
                "{rule} Logging it keeps your decision in the ledger (rule {id})."
            ).format(rule=words.sentence(self._answer), id=self._answer.rule.id)
            if words.party_decides(self._answer):
                told = f"{told} {words.what_next(self._answer)}"
        self.setText(told)
        self.setAccessibleName(told)
        self.setVisible(bool(told))

    def leave_out(self) -> None:
        """Say nothing: this was asked before."""
        self._asked = self._answer = None
        self.hide()

    def refusal(self, activity: Activity) -> Answer | None:
        """The answer that forbids this because somebody said no, rather than never yes."""
        self.follow(activity.kind, activity.outgoing)
        return self._answer if self._answer and is_refusal(self._answer) else None

    def decision(self, activity: Activity, why: str = "") -> Entry | None:
        """What the ledger keeps when this is logged all the same, with the reason where one was
        asked for; None when nothing forbids it."""
        self.follow(activity.kind, activity.outgoing)
        if self._answer is None:
            return None
        told = words.sentence(self._answer)
        if why:
            told = f"{told} {why}"
        return self._session.desk.permission.against(activity, self._answer, told)
