"""What all dialogs share that log something with one contact: the conversation, the next step,
one verb. The dialogs themselves only say which kinds they are for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from leaddesk.domain.activity import Activity
from leaddesk.ui.dialogs.against_dialog import AgainstDialog
from leaddesk.ui.dialogs.conversation_editor import ConversationEditor
from leaddesk.ui.dialogs.form import divider
from leaddesk.ui.dialogs.next_step import NextStepEditor
from leaddesk.ui.dialogs.rule_note import RuleNote
from leaddesk.ui.dialogs.sheet_dialog import SheetDialog
from leaddesk.ui.session import Session


class LogDialog(SheetDialog):
    """`activity` is one logged before, to be corrected; then no next step is asked for. `begun` is
    one begun from the program a moment ago: what stands against it was asked then."""

    def __init__(
        self, session: Session, contact_id: int, name: str, title: str, icon: str,
        kinds: Sequence[str], *, activity: Activity | None = None,
        begun: Activity | None = None, usual: str = "", beside_minutes: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        overview = session.reads.overview(contact_id)
        card = overview.card if overview else None
        place = " · ".join(part for part in ((card.firm, card.city) if card else ()) if part)
        super().__init__(session, name, title, place, icon, parent)
        self.contact_id = contact_id
        self._kept, self._begun = activity, begun
        self.conversation = ConversationEditor(
            kinds,
            session.desk.now(),
            activity=activity,
            at=begun.at if begun else None,
            usual=usual,
            beside_minutes=beside_minutes,
        )
        self.rule = RuleNote(session, contact_id)
        if activity is None:
            self.body.addWidget(self.rule)
            self.conversation.changed.connect(self._follow_rule)
            self.conversation.kind.picked.connect(self._follow_rule)
            self.conversation.direction_picked.connect(self._follow_rule)
            self._follow_rule()
        self.body.addWidget(self.conversation)
        open_step = overview.follow_ups[0] if overview and overview.follow_ups else None
        self.step = NextStepEditor(session.today(), open_step=open_step)
        if activity is None:
            self.body.addWidget(divider())
            self.body.addWidget(self.step)
        self.body.addStretch(1)
        self.cancel_and_save(self.tr("Save"))

    def save(self) -> bool:
        """Log it, with the next step, in one verb."""
        if not all([self.conversation.check(), self.step.check()]):
            wrong = self.conversation.first_wrong() or self.step.first_wrong()
            if wrong is not None:
                wrong.setFocus()
            return False
        activity = self.conversation.activity()
        if activity is None:
            return False
        if self._kept is not None:
            return self.run_and_close(self.session.desk.activities.edit, activity)
        refused = None if self._as_begun(activity) else self.rule.refusal(activity)
        if refused is None:
            return self._log(activity)
        question = AgainstDialog(self.session, self.contact_id, refused, self)
        question.accepted.connect(lambda: self._log(activity, question.why))
        question.open_over()
        return False

    def _log(self, activity: Activity, why: str = "") -> bool:
        return self.run_and_close(
            self.session.desk.activities.log,
            self.contact_id,
            activity,
            self.step.follow_up(),
            finish=self.step.finish(),
            against=None if self._as_begun(activity) else self.rule.decision(activity, why),
        )

    def _as_begun(self, activity: Activity) -> bool:
        """Whether this is what was begun from the program, and not something else after all."""
        return self._begun is not None and self._begun.kind == activity.kind

    def _follow_rule(self) -> None:
        kind = self.conversation.kind.value()
        if self._begun is not None and self._begun.kind == kind:
            self.rule.leave_out()
        else:
            self.rule.follow(kind, self.conversation.outgoing)


def name_of(session: Session, contact_id: int) -> str:
    """The contact's name as its card shows it; '' when the contact is gone."""
    cards = session.reads.cards([contact_id])
    return cards[contact_id].name if contact_id in cards else ""
