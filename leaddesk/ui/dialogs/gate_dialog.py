"""The gate: what is missing before a lead becomes a prospect, logged and answered in place and
saved with the move as one step. The rule is the domain's; this only asks it on every keystroke."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from leaddesk.domain.activity import is_two_way
from leaddesk.domain.lifecycle import Verdict, judge_move, proposed_reason
from leaddesk.domain.overview import Overview
from leaddesk.domain.pipeline import Stage
from leaddesk.domain.sale import Sale
from leaddesk.domain.trouble import Refused
from leaddesk.ui import texts
from leaddesk.ui.dialogs import style
from leaddesk.ui.dialogs.checklist_editor import ChecklistEditor, learned_from
from leaddesk.ui.dialogs.conversation_editor import ConversationEditor
from leaddesk.ui.dialogs.disqualify_dialog import DisqualifyDialog
from leaddesk.ui.dialogs.form import divider, label, looking, section
from leaddesk.ui.dialogs.next_step import NextStepEditor
from leaddesk.ui.dialogs.sale_dialog import SaleDialog
from leaddesk.ui.dialogs.sheet_dialog import SheetDialog
from leaddesk.ui.session import Session


class GateDialog(SheetDialog):
    """For one contact on the way to a prospect's or a customer's stage."""

    wide = 900

    def __init__(
        self, session: Session, contact_id: int, stage_id: int, before_id: int | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        overview = session.reads.overview(contact_id)
        if overview is None:
            raise Refused("contact_gone")
        self._overview = overview
        self._stages = session.reads.stages()
        stage = next((each for each in self._stages if each.id == stage_id), None)
        if stage is None:
            raise Refused("stage_gone")
        self._stage = stage
        self._talked = overview.case.dialogue or overview.case.inbound
        super().__init__(
            session, "gate_dialog", self._title_of(overview, stage),
            self._way(overview, stage), "check", parent,
        )  # fmt: skip
        self.contact_id, self.before_id = contact_id, before_id
        self.body.setContentsMargins(style.MARGIN, 0, style.MARGIN, 0)
        halves = QHBoxLayout()
        halves.setSpacing(style.MARGIN)
        halves.addLayout(self._left(), 361)
        halves.addWidget(divider(upright=True))
        halves.addLayout(self._right(), 442)
        self.body.addLayout(halves)
        self._buttons()
        self.conversation.changed.connect(self._follow)
        self.step.changed.connect(self._follow)
        self.checklist.changed.connect(self._follow)
        self._follow()
        self.first = self._first_missing()

    # what it decides, by asking the domain

    def verdict(self) -> Verdict:
        """What the gate says with everything typed so far."""
        case = self._overview.case
        activity = self.conversation.activity()
        talked = case.dialogue or (activity is not None and is_two_way(activity))
        case = replace(case, dialogue=talked, checklist=self.checklist.standing())
        return judge_move(case, self._stage, self._stages)

    # its three ways out

    def save(self) -> bool:
        """Pass the gate; for a customer's stage the sale is asked for first."""
        if not self._checked():
            return False
        verdict = self.verdict()
        if verdict.needs == "sale":
            sale = SaleDialog(
                self.session, self.contact_id, self._stage.id, self.before_id, self,
                record=self._qualify,
            )  # fmt: skip
            sale.accepted.connect(self.accept)
            sale.open_over()
            return False
        if not verdict.allowed:
            return False
        worked = self._qualify(self, None)
        if worked:
            self.accept()
        return worked

    def save_only(self) -> bool:
        """Keep what was logged and answered; the card stays on its side of the gate."""
        if not self._checked():
            return False
        return self.run_and_close(
            self.session.desk.qualification.save_dialogue,
            self.contact_id,
            activity=self.conversation.activity(),
            answers=self.checklist.answers(),
            follow_up=self.step.follow_up(),
            finish=self.step.finish(),
        )

    def disqualify(self) -> None:
        """Ask for the reason; what was logged and answered here is kept in the same step."""
        if not self._checked():
            return
        criteria = self.session.reads.criteria()
        dialog = DisqualifyDialog(
            self.session, [self.contact_id], None,
            proposed_reason(criteria, self.checklist.standing()), self,
            activity=self.conversation.activity(), answers=self.checklist.answers(),
        )  # fmt: skip
        dialog.accepted.connect(self.accept)
        dialog.open_over()

    def _qualify(self, asker: SheetDialog, sale: Sale | None) -> bool:
        return asker.run(
            self.session.desk.qualification.qualify,
            self.contact_id,
            self._stage.id,
            self.before_id,
            activity=self.conversation.activity(),
            answers=self.checklist.answers(),
            follow_up=self.step.follow_up(),
            sale=sale,
            finish=self.step.finish(),
        )

    def _checked(self) -> bool:
        fine = all([self.conversation.check(), self.step.check()])
        wrong = self.conversation.first_wrong() or self.step.first_wrong()
        if not fine and wrong is not None:
            wrong.setFocus()
        return fine

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.primary.isEnabled():
            self.enter()
            return
        super().keyPressEvent(event)

    def enter(self) -> None:
        """Qualify, or go to what is still missing."""
        if self.primary.isEnabled():
            self.primary.click()
        else:
            self._first_missing().setFocus()

    def _first_missing(self) -> QWidget:
        missing = self.verdict().missing
        if missing and missing[0].code == "dialogue":
            return self.conversation.result.combo
        line = self.checklist.row_of(missing[0].criterion_id) if missing else None
        return line.answer if line else self.step.text.line

    # how it looks

    def _left(self) -> QVBoxLayout:
        layout = QVBoxLayout()
        layout.setContentsMargins(0, 18, 0, 18)
        layout.setSpacing(style.ROW_GAP)
        self._box = QFrame()
        self._box.setObjectName("missing_box")
        box = QVBoxLayout(self._box)
        box.setContentsMargins(12, 9, 12, 9)
        self._missing = label("", wrap=True)
        self._missing.setTextFormat(Qt.TextFormat.RichText)
        self._missing.setObjectName("missing")
        box.addWidget(self._missing)
        layout.addWidget(self._box)
        self.conversation = ConversationEditor(
            ("call", "meeting", "email"), self.session.desk.now(), optional=True
        )
        if self._talked:
            self.more = QPushButton(
                self.tr("Log another conversation (optional)")
                if self._overview.case.dialogue
                else self.tr("Log a conversation (optional)")
            )
            self.more.setObjectName("log_conversation")
            self.more.setProperty("look", "small")
            self.more.clicked.connect(self._unfold)
            self.conversation.hide()
            layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            layout.addWidget(section(self.tr("Log the conversation")))
        layout.addWidget(self.conversation)
        follow_ups = self._overview.follow_ups
        self.step = NextStepEditor(
            self.session.today(), open_step=follow_ups[0] if follow_ups else None, quick=False
        )
        layout.addWidget(self.step)
        layout.addStretch(1)
        return layout

    def _right(self) -> QVBoxLayout:
        layout = QVBoxLayout()
        layout.setContentsMargins(0, 18, 0, 18)
        overview = self._overview
        self.checklist = ChecklistEditor(
            self.session.reads.criteria(),
            overview.answers,
            inbound=overview.case.inbound,
            learned=learned_from(
                self.session, overview.contact.id, overview.answers, self.session.today()
            ),
        )
        layout.addWidget(self.checklist)
        return layout

    def _buttons(self) -> None:
        phase = self._overview.stage.phase
        if phase in ("lead", "prospect"):
            self.button("disqualify", self.tr("Disqualify …"), self.disqualify, left=True)
        self.button("cancel", self.tr("Cancel"), self.reject)
        only = {
            "lead": self.tr("Save only, stays a lead"),
            "disqualified": self.tr("Save only, stays disqualified"),
        }.get(phase, self.tr("Save only"))
        self._save_only = self.button("save_only", only, self.save_only)
        if self._stage.phase == "customer":
            word = self.tr("Record the sale …")
        elif phase == "prospect":
            word = self.tr("Move to {stage}").format(stage=texts.stage_name(self._stage))
        else:
            word = self.tr("Qualify")
        self.button("qualify", word, self.save, look="primary")

    def _follow(self) -> None:
        verdict = self.verdict()
        opens = verdict.allowed or verdict.needs == "sale"
        self.primary.setEnabled(opens)
        self._save_only.setEnabled(
            self.conversation.filled or not self.step.empty or self.step.finish()
            or bool(self.checklist.answers())
        )  # fmt: skip
        criteria = self.session.reads.criteria()
        told, lacking = texts.missing(verdict.missing, criteria), self.tr("Still missing:")
        self._missing.setText(
            f"<b>{lacking}</b> {_escaped(told)}."
            if verdict.missing
            else _escaped(self.tr("Nothing is missing: the gate is open."))
        )
        in_full = "\n".join(texts.missing(each, criteria) for each in verdict.missing)
        self._missing.setToolTip(in_full)
        self._missing.setAccessibleDescription(in_full)
        looking(self._box, "good" if opens else "warning")

    def _unfold(self) -> None:
        self.more.hide()
        self.conversation.show()
        self.conversation.result.combo.setFocus()

    def _title_of(self, overview: Overview, stage: Stage) -> str:
        name = overview.card.name
        woman = overview.contact.woman  # sentences of their own: German has a word of its own
        if stage.phase == "customer" and woman:
            return self.tr("{name} becomes a customer now?").format(name=name)
        if stage.phase == "customer":
            return self.tr("{name} becomes a customer?").format(name=name)
        if overview.stage.phase == "prospect":
            return self.tr("{name}: is the checklist complete?").format(name=name)
        if woman:
            return self.tr("{name} becomes a prospect now?").format(name=name)
        return self.tr("{name} becomes a prospect?").format(name=name)

    def _way(self, overview: Overview, stage: Stage) -> str:
        way = self.tr("from “{before}” to “{after}”").format(
            before=texts.stage_name(overview.stage), after=texts.stage_name(stage)
        )
        firm = overview.card.firm
        return f"{firm} · {way}" if firm and firm != overview.card.name else way


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
