"""The checklist of one contact. A must answered no proposes to disqualify, with that reason."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from leaddesk.domain.lifecycle import proposed_reason
from leaddesk.ui import texts
from leaddesk.ui.dialogs.checklist_editor import ChecklistEditor, learned_from
from leaddesk.ui.dialogs.disqualify_dialog import DisqualifyDialog
from leaddesk.ui.dialogs.form import label
from leaddesk.ui.dialogs.log_dialog import name_of
from leaddesk.ui.dialogs.sheet_dialog import SheetDialog
from leaddesk.ui.session import Session


class ChecklistDialog(SheetDialog):
    """`criterion_id` is the line that has the focus at the beginning."""

    wide = 560

    def __init__(
        self, session: Session, contact_id: int, criterion_id: int | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(
            session, "checklist_dialog", self.tr("Checklist"), name_of(session, contact_id),
            "checklist", parent,
        )  # fmt: skip
        self.contact_id = contact_id
        overview = session.reads.overview(contact_id)
        answers = overview.answers if overview else {}
        self._may_go = overview is not None and overview.stage.phase in ("lead", "prospect")
        self.checklist = ChecklistEditor(
            session.reads.criteria(),
            answers,
            inbound=overview is not None and overview.case.inbound,
            learned=learned_from(session, contact_id, answers, session.today()),
        )
        self.body.addWidget(self.checklist)
        self.body.addWidget(self._proposal())
        self.body.addStretch(1)
        self.cancel_and_save(self.tr("Save"))
        self.checklist.changed.connect(self._follow)
        line = self.checklist.row_of(criterion_id)
        rows = self.checklist.rows
        self.first = (line or rows[0]).answer if rows else None
        self._follow()

    def save(self) -> bool:
        answers = self.checklist.answers()
        if not answers:
            self.accept()
            return True
        return self.run_and_close(self.session.desk.qualification.answer, self.contact_id, answers)

    def disqualify(self) -> None:
        """Ask for the reason; what was answered here is kept in the same step."""
        dialog = DisqualifyDialog(
            self.session, [self.contact_id], None, self._reason(), self,
            answers=self.checklist.answers(),
        )  # fmt: skip
        dialog.accepted.connect(self.accept)
        dialog.open_over()

    def _reason(self) -> str:
        return proposed_reason(self.session.reads.criteria(), self.checklist.standing())

    def _proposal(self) -> QFrame:
        self._box = frame = QFrame()
        frame.setProperty("look", "warning")
        frame.setObjectName("proposal")
        layout = QHBoxLayout(frame)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(12)
        self._proposed = label("", wrap=True)
        self._proposed.setObjectName("proposed_reason")
        button = QPushButton(self.tr("Disqualify …"))
        button.setObjectName("disqualify")
        button.clicked.connect(self.disqualify)
        layout.addWidget(self._proposed, 1)
        layout.addWidget(button)
        keep = frame.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        frame.setSizePolicy(keep)
        return frame

    def _follow(self) -> None:
        reason = self._reason()
        self._box.setVisible(bool(reason) and self._may_go)
        if reason:
            self._proposed.setText(
                self.tr("A must is answered no. Disqualify because of “{reason}”?").format(
                    reason=texts.reason(reason)
                )
            )
