"""The questions of the checklist: their wording, must or should, their order, on or off. Saved as
one step. Answers given so far stay."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from leaddesk.domain.arranging import LONGEST_CRITERION, MOST_CRITERIA
from leaddesk.domain.checklist import WEIGHTS, Criterion
from leaddesk.ui import texts
from leaddesk.ui.dialogs.arranged_lines import ArrangedLines, Line
from leaddesk.ui.dialogs.form import Choice, Tick, label
from leaddesk.ui.dialogs.sheet_dialog import SheetDialog
from leaddesk.ui.session import Session

WEIGHT_WIDTH, ON_WIDTH = 100, 54


class CriterionLine(Line):
    """One question."""

    def __init__(self, criterion: Criterion, why_kept: str) -> None:
        self.criterion = criterion
        plain = Criterion(0, criterion.key, "", criterion.weight, 0)
        self._word = texts.criterion_text(plain) if criterion.key else ""
        self.text = QLineEdit(texts.criterion_text(criterion) if criterion.id else "")
        self.text.setMaxLength(LONGEST_CRITERION)
        self.text.setCursorPosition(0)
        self.text.setPlaceholderText(self._word)
        self.weight = Choice()
        for code in WEIGHTS:
            self.weight.addItem(texts.weight(code), code)
        self.weight.setCurrentIndex(WEIGHTS.index(criterion.weight))
        self.weight.setFixedWidth(WEIGHT_WIDTH)
        self.on = Tick()
        self.on.setChecked(criterion.active)
        super().__init__([("text", self.text), ("weight", self.weight), ("on", self.on)], why_kept)
        self.text.setAccessibleName(self.tr("Question"))
        self.weight.setAccessibleName(self.tr("Must or should"))
        self.on.setFixedWidth(ON_WIDTH)
        self.on.setText(self.tr("on"))
        self.on.setAccessibleName(self.tr("Is asked"))

    def wished(self) -> Criterion:
        """As typed; the built-in wording stays the language's."""
        text = " ".join(self.text.text().split())
        return Criterion(
            self.criterion.id,
            self.criterion.key,
            "" if text == self._word else text,
            str(self.weight.currentData()),
            self.criterion.position,
            self.on.isChecked(),
        )


class CriteriaDialog(SheetDialog):
    """The checklist of the whole desk, not of one contact."""

    wide = 660

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "criteria_dialog", "", "", "checklist", parent)
        self.retitle(self.tr("Questions of the checklist"))
        hint = self.tr(
            "A lead passes the gate when every must is answered yes and no should is answered no. "
            "What is off is not asked; answers given so far are kept."
        )
        self.body.addWidget(label(hint, "muted", wrap=True))
        self.lines = ArrangedLines(
            "criterion",
            self.tr("Add a question"),
            [(self.tr("Question"), 0), (self.tr("Weight"), WEIGHT_WIDTH), ("", ON_WIDTH)],
        )
        self.lines.added.connect(self.add)
        answered = session.reads.answered_criteria()
        kept = self.tr("Has been answered for somebody; it can be switched off.")
        for criterion in session.reads.criteria():
            why = kept if criterion.id in answered else ""
            self.lines.put(CriterionLine(criterion, why))
        self.body.addWidget(self.lines)
        self.body.addStretch(1)
        self.cancel_and_save(self.tr("Save the checklist"))
        lines = self._lines()
        self.first = lines[0].text if lines else self.lines.adder

    def _lines(self) -> list[CriterionLine]:
        return [line for line in self.lines.lines if isinstance(line, CriterionLine)]

    def add(self) -> None:
        """A new question at the end."""
        if len(self._lines()) >= MOST_CRITERIA:
            told = self.tr("A checklist can have {most} questions at most.")
            self.tell_trouble(told.format(most=MOST_CRITERIA))
            return
        line = CriterionLine(Criterion(0, "", "", "should", 0), "")
        self.lines.put(line)
        line.text.setFocus()

    def save(self) -> bool:
        wished = [line.wished() for line in self._lines()]
        return self.run_and_close(self.session.desk.stages.arrange_checklist, wished)
