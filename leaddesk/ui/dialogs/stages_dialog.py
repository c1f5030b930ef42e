"""All stages of the board: their names, their order, what they are, and when a card lies too long
in them. Saved as one step."""

from __future__ import annotations

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from leaddesk.domain.arranging import LONGEST_STAGE, MOST_STAGES, MOST_STALE_DAYS
from leaddesk.domain.pipeline import PHASES, Stage
from leaddesk.ui import texts
from leaddesk.ui.dialogs.arranged_lines import ArrangedLines, Line
from leaddesk.ui.dialogs.form import Choice, label
from leaddesk.ui.dialogs.sheet_dialog import SheetDialog
from leaddesk.ui.session import Session

DAYS_WIDTH, KIND_WIDTH = 96, 150


class StageLine(Line):
    """One stage: name, kind, stale limit. `held` says whether somebody ever was in it."""

    def __init__(self, stage: Stage, *, held: bool, why_kept: str = "") -> None:
        self.stage = stage
        self._word = texts.stage_name(Stage(0, stage.key, "", stage.phase, 0)) if stage.key else ""
        self.name = QLineEdit(texts.stage_name(stage))
        self.name.setMaxLength(LONGEST_STAGE)
        self.name.setCursorPosition(0)
        self.name.setPlaceholderText(self._word)
        self.kind = Choice()
        for phase in PHASES:
            self.kind.addItem(texts.phase_name(phase), phase)
        self.kind.setCurrentIndex(PHASES.index(stage.phase))
        self.kind.setEnabled(not held)
        self.kind.setFixedWidth(KIND_WIDTH)
        self.days = QLineEdit("" if stage.stale_days is None else str(stage.stale_days))
        self.days.setValidator(QIntValidator(1, MOST_STALE_DAYS, self.days))
        self.days.setFixedWidth(DAYS_WIDTH)
        super().__init__(
            [("name", self.name), ("kind", self.kind), ("days", self.days)],
            why_kept,
        )
        self.days.setPlaceholderText(self.tr("never"))
        self.days.setToolTip(self.tr("Days after which a card lies too long"))
        self.name.setAccessibleName(self.tr("Name of the stage"))
        self.kind.setAccessibleName(self.tr("Kind"))
        self.days.setAccessibleName(self.tr("Days after which a card lies too long"))
        if held:
            self.kind.setToolTip(self.tr("A stage that has held a contact stays what it is."))

    def wished(self) -> Stage:
        """As typed; the built-in word stays the language's."""
        name = " ".join(self.name.text().split())
        return Stage(
            self.stage.id,
            self.stage.key,
            "" if name == self._word else name,
            str(self.kind.currentData()),
            self.stage.position,
            int(self.days.text()) if self.days.text().strip() else None,
        )


class StagesDialog(SheetDialog):
    """`beside` begins with a new stage at the right of that one; `stale` begins at the days of
    that one."""

    wide = 640

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        *,
        beside: int | None = None,
        stale: int | None = None,
    ) -> None:
        super().__init__(session, "stages_dialog", "", "", "board", parent)
        self.retitle(self.tr("Stages"))
        reads = session.reads
        held, full = reads.held_stages(), reads.full_stages()
        hint = self.tr(
            "The columns of the board, from left to right. A card lies too long when nothing was "
            "logged and it has not moved for so many days; a next step to come, or a hold, stops "
            "that."
        )
        self.body.addWidget(label(hint, "muted", wrap=True))
        self.lines = ArrangedLines(
            "stage",
            self.tr("Add a stage"),
            [
                (self.tr("Name"), 0),
                (self.tr("Kind"), KIND_WIDTH),
                (self.tr("Too long after"), DAYS_WIDTH),
            ],
        )
        self.lines.added.connect(lambda: self.add(None))
        kept = self.tr("There are contacts in this stage.")
        stages = sorted(reads.stages(), key=lambda s: (PHASES.index(s.phase), s.position))
        for stage in stages:
            why = kept if stage.id in full else ""
            self.lines.put(StageLine(stage, held=stage.id in held, why_kept=why))
        self.body.addWidget(self.lines)
        self.body.addStretch(1)
        self.cancel_and_save(self.tr("Save stages"))
        first = self._lines()[0].name
        for line in self._lines():
            if stale is not None and line.stage.id == stale:
                first = line.days
        if beside is not None:
            first = self.add(beside).name
        self.first = first

    def _lines(self) -> list[StageLine]:
        return [line for line in self.lines.lines if isinstance(line, StageLine)]

    def add(self, beside: int | None) -> StageLine:
        """A new stage below that one, else below the last of the leads."""
        lines = self._lines()
        if len(lines) >= MOST_STAGES:
            told = self.tr("A board can have {most} stages at most.")
            self.tell_trouble(told.format(most=MOST_STAGES))
            return lines[-1]
        places = [at for at, line in enumerate(lines) if line.stage.id == beside]
        leads = [at for at, line in enumerate(lines) if line.kind.currentData() == "lead"]
        at = (places or leads or [len(lines) - 1])[-1]
        fresh = StageLine(Stage(0, "", "", str(lines[at].kind.currentData()), 0), held=False)
        self.lines.put(fresh, at + 1)
        fresh.name.setFocus()
        return fresh

    def save(self) -> bool:
        wished = [line.wished() for line in self._lines()]
        return self.run_and_close(self.session.desk.stages.arrange, wished)
