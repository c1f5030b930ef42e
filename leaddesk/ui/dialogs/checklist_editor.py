"""The checklist as it is answered: weight, wording, note, and yes, no or open. Used by the
checklist dialog and by the gate; how it stands is the domain's to say. A letter answers (yes, no,
open), the arrows up and down go to the question beside."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from leaddesk.domain.activity import Activity
from leaddesk.domain.checklist import (
    VALUES,
    WEIGHTS,
    Answer,
    Criterion,
    Standing,
    standing,
    value_of,
)
from leaddesk.ui import texts, theme
from leaddesk.ui.dialogs.form import divider, label
from leaddesk.ui.dialogs.segmented import SegmentedControl
from leaddesk.ui.session import Session

LINE = 49
"""A line with its note; without one it is as high, so that answering moves nothing."""


class CriterionRow(QWidget):
    """One criterion. `learned` is told in the note's place as long as there is none."""

    changed = Signal()
    beside_wanted = Signal(int)
    """-1 for the question above, 1 for the one below."""

    def __init__(
        self, criterion: Criterion, answer: Answer | None, value: str, learned: str, chip: int
    ) -> None:
        super().__init__()
        self.criterion = criterion
        kept = answer.value if answer else "unknown"
        self._given = value if value != kept else ""
        self._before = (value, answer.note if answer else "")
        self._learned = learned
        self._focused = False
        wording = texts.criterion_text(criterion)
        weight = label(texts.weight(criterion.weight), criterion.weight)
        weight.setAlignment(Qt.AlignmentFlag.AlignCenter)
        weight.setFixedWidth(chip)
        text = label(wording, "plain", wrap=True)
        text.setBuddy(None)  # type: ignore[arg-type]
        self.note = QLineEdit(self._before[1])
        self.note.setObjectName(f"note_{criterion.key or criterion.id}")
        self.note.setAccessibleName(self.tr("Note: {criterion}").format(criterion=wording))
        self.note.setProperty("look", "note")
        self.note.setFixedHeight(18)
        self.note.setTextMargins(-2, 0, 0, 0)
        self.note.setCursorPosition(0)  # a long one is read from its beginning
        self.answer = SegmentedControl(
            f"answer_{criterion.key or criterion.id}",
            [(code, texts.answer(code)) for code in VALUES],
            value,
            spoken=wording,
            tones=True,
        )
        self.answer.setFixedWidth(max(176, self.answer.sizeHint().width()))
        if self._given:
            # It counts as yes by where the contact came from; only a no can change that.
            self.answer.segment("unknown").setEnabled(False)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addStretch(1)
        words.addWidget(text)
        words.addWidget(self.note)
        words.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 6)
        layout.setSpacing(10)
        self.setMinimumHeight(LINE)
        layout.addWidget(weight, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(words, 1)
        layout.addWidget(self.answer, 0, Qt.AlignmentFlag.AlignVCenter)
        for part in (*(self.answer.segment(code) for code in VALUES), self.note):
            part.installEventFilter(self)
        self.answer.picked.connect(self._follow)
        self.note.textChanged.connect(lambda: self.changed.emit())
        self._invite()

    def stops(self) -> list[QWidget]:
        """For the Tab key: the answer before its note."""
        return [*(self.answer.segment(code) for code in VALUES), self.note]

    def value(self) -> str:
        """As it stands: yes, no or unknown."""
        return self.answer.value()

    def typed(self) -> Answer | None:
        """The answer if it is another than before."""
        now = (self.value(), self.note.text().strip())
        return None if now == self._before else Answer(self.criterion.id, *now)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            ways = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
            if way := ways.get(Qt.Key(event.key())):
                self.beside_wanted.emit(way)
                return True
        # The place for a note shows itself where the hand is, so that Tab finds it.
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            # Qt has moved the focus already when it tells the one that had it.
            now = QApplication.focusWidget()
            self._focused = now is not None and self.isAncestorOf(now)
            self._invite()
        if watched is self.note and event.type() == QEvent.Type.FocusOut:
            self.note.setCursorPosition(0)
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        self._invite()
        self.changed.emit()

    def _invite(self) -> None:
        if self.value() != self._before[0]:
            self.note.setPlaceholderText(self.tr("Note …"))
        elif self._given:
            self.note.setPlaceholderText(self.tr("given by the source"))
        else:
            self.note.setPlaceholderText(self._learned)
        if not self.note.placeholderText() and (self._focused or self.value() != "unknown"):
            self.note.setPlaceholderText(self.tr("Note …"))
        self.note.setVisible(bool(self.note.text() or self.note.placeholderText()))


class ChecklistEditor(QWidget):
    """`learned` maps criterion ids to where an answer came from ('Call today')."""

    changed = Signal()

    def __init__(
        self,
        criteria: Sequence[Criterion],
        answers: Mapping[int, Answer],
        *,
        inbound: bool,
        learned: Mapping[int, str],
    ) -> None:
        super().__init__()
        self._criteria = sorted((c for c in criteria if c.active), key=lambda c: c.position)
        self._inbound = inbound
        self.title = label("", "section")
        self.title.setObjectName("checklist_title")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.title)
        layout.addSpacing(4)
        self.rows: list[CriterionRow] = []
        kept = {key: answer.value for key, answer in answers.items()}
        chip = _chip_width(self.title)
        for at, criterion in enumerate(self._criteria):
            value = value_of(criterion, kept, inbound=inbound)
            line = CriterionRow(
                criterion, answers.get(criterion.id), value, learned.get(criterion.id, ""), chip
            )
            line.changed.connect(self._count)
            line.beside_wanted.connect(lambda way, at=at: self._go(at + way))
            layout.addWidget(line)
            layout.addWidget(divider())
            self.rows.append(line)
        layout.addStretch(1)
        self._count()

    def values(self) -> dict[int, str]:
        """Criterion id → yes, no or unknown, as it stands now."""
        return {line.criterion.id: line.value() for line in self.rows}

    def standing(self) -> Standing:
        """How the checklist stands with what was answered here."""
        return standing(self._criteria, self.values(), inbound=self._inbound)

    def answers(self) -> list[Answer]:
        """The answers that are other than before."""
        typed = [line.typed() for line in self.rows]
        return [answer for answer in typed if answer is not None]

    def row_of(self, criterion_id: int | None) -> CriterionRow | None:
        """The line of one criterion."""
        return next((line for line in self.rows if line.criterion.id == criterion_id), None)

    def _go(self, at: int) -> None:
        """To the answer of a question, if there is one there."""
        if 0 <= at < len(self.rows):
            self.rows[at].answer.setFocus(Qt.FocusReason.TabFocusReason)

    def _count(self) -> None:
        now = self.standing()
        text = self.tr("Checklist · {count}").format(
            count=texts.checklist_short(now.yes, now.total)
        )
        self.title.setText(text.upper())
        self.title.setAccessibleName(text)
        self.changed.emit()


def learned_from(
    session: Session, contact_id: int, answers: Mapping[int, Answer], today: date
) -> dict[int, str]:
    """Criterion id → where its answer came from: 'Call today', or the day it was given."""
    entries = session.reads.timeline(contact_id) if answers else []
    kinds = {
        each.args["activity"].id: each.args["activity"].kind
        for each in entries
        if isinstance(each.args.get("activity"), Activity)
    }
    found = {}
    for key, answer in answers.items():
        day = texts.day_short(answer.at.astimezone().date(), today) if answer.at else ""
        kind = kinds.get(answer.activity_id)
        found[key] = f"{texts.activity_kind(kind)} {day}" if kind else day
    return found


def _chip_width(widget: QLabel) -> int:
    font = QFont(widget.font())
    font.setPixelSize(theme.TEXT_TINY)
    font.setBold(True)
    metrics = QFontMetrics(font)
    return max(46, *(metrics.horizontalAdvance(texts.weight(code)) + 12 for code in WEIGHTS))
