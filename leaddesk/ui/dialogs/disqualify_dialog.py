"""Taking contacts out, with the reason why. A reason is always asked for; 'other' needs a note."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget

from leaddesk.domain.activity import Activity
from leaddesk.domain.checklist import Answer
from leaddesk.domain.lifecycle import REASONS, reason_is_complete
from leaddesk.domain.lifecycle import proposed_reason as proposed_by
from leaddesk.ui import texts
from leaddesk.ui.dialogs.form import LinesField, label
from leaddesk.ui.dialogs.log_dialog import name_of
from leaddesk.ui.dialogs.long_sheet import LongSheet
from leaddesk.ui.session import Session


def whom(session: Session, ids: Sequence[int]) -> str:
    """The one contact's name, or how many there are."""
    return name_of(session, ids[0]) if len(ids) == 1 else texts.contacts(len(ids))


class _Reason(QRadioButton):
    """Arrow keys choose, also while none is chosen yet: there Qt only moves the focus."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        reached = QApplication.focusWidget()
        if isinstance(reached, _Reason) and reached is not self:
            reached.setChecked(True)


class DisqualifyDialog(LongSheet):
    """`activity` and `answers` come from the gate or the checklist, where it was learned; they
    are kept in the same step."""

    wide = 480

    def __init__(
        self, session: Session, ids: Sequence[int], before_id: int | None = None,
        proposed_reason: str = "", parent: QWidget | None = None, *,
        activity: Activity | None = None, answers: Sequence[Answer] = (), staying: int = 0,
    ) -> None:  # fmt: skip
        """`staying` customers were chosen with them, and stay what they are."""
        who = whom(session, ids)
        super().__init__(
            session, "disqualify_dialog", self.tr("Disqualify {who}?").format(who=who),
            self.tr("The reason is kept. Reopening is possible at any time."), "disqualify",
            parent,
        )  # fmt: skip
        self.ids, self.before_id = list(ids), before_id
        self._activity, self._answers = activity, list(answers)
        proposed_reason = proposed_reason or self._proposed()
        self.body.setSpacing(2)
        self.reasons: dict[str, QRadioButton] = {}
        for code in REASONS:
            choice = _Reason(texts.reason(code))
            choice.setObjectName(f"reason_{code}")
            choice.toggled.connect(self._follow)
            self.body.addWidget(choice)
            self.reasons[code] = choice
        self._unset = label("", "wrong")
        self._unset.setObjectName("reason_wrong")
        self._unset.hide()
        self.body.addWidget(self._unset)
        self.body.addSpacing(8)
        self.note = LinesField("reason_note", self.tr("Note"), lines=2)
        self.body.addWidget(self.note)
        if staying:
            words = self.tr("%n customer(s) among those selected stay.", "", staying)
            told = label(texts.grouped(words, staying), "muted")
            told.setObjectName("customers_stay")
            self.body.addWidget(told)
        self.add_progress()
        self.body.addStretch(1)
        self.cancel_and_save(self.tr("Disqualify"))
        self.first = self.reasons[proposed_reason or REASONS[0]]
        if proposed_reason:
            self.reasons[proposed_reason].setChecked(True)

    def _proposed(self) -> str:
        """What the checklist of a single contact says."""
        case = self.session.reads.case(self.ids[0]) if len(self.ids) == 1 else None
        return proposed_by(self.session.reads.criteria(), case.checklist) if case else ""

    def reason(self) -> str:
        """The code chosen, '' for none."""
        return next((code for code, each in self.reasons.items() if each.isChecked()), "")

    def save(self) -> bool:
        reason, note = self.reason(), self.note.value()
        if not reason_is_complete(reason, note):
            if reason:
                self.note.complain(texts.complaint("note_missing"))
                self.note.setFocus()
            else:
                self._unset.setText(texts.complaint("reason_missing"))
                self._unset.show()
                self.first.setFocus() if self.first else None
            return False
        disqualify = self.session.desk.qualification.disqualify
        ids, before_id, activity, answers = (
            self.ids, self.before_id, self._activity, self._answers
        )  # fmt: skip
        return self.run_long(
            len(ids),
            lambda watch: disqualify(ids, reason, note, before_id, activity, answers, watch),
        )

    def _follow(self) -> None:
        self._unset.hide()
        self.note.complain("")
        needed = self.reason() == "other"
        self.note.rename(self.tr("Note (needed)") if needed else self.tr("Note"))
