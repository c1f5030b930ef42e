"""The panel's checklist: each criterion with its answer and weight. Keys answer in place, a
click opens the dialog with the notes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from leaddesk.domain.checklist import Answer, Criterion, value_of
from leaddesk.domain.overview import Overview
from leaddesk.ui import icons, texts, theme
from leaddesk.ui.contact_panel.section import Section
from leaddesk.ui.session import Session
from leaddesk.ui.tip import tip

ROW = 24
BOX = 15
KEYS = {
    Qt.Key.Key_Y: "yes",
    Qt.Key.Key_J: "yes",
    Qt.Key.Key_Plus: "yes",
    Qt.Key.Key_N: "no",
    Qt.Key.Key_Minus: "no",
    Qt.Key.Key_O: "unknown",
    Qt.Key.Key_Backspace: "unknown",
}
"""Y and J (ja) for yes, N for no, O (open, offen) for not known."""


class CriterionRow(QAbstractButton):
    """One criterion: `answered(criterion id, value)` by a key, `clicked` for the dialog."""

    answered = Signal(object, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._criterion: Criterion | None = None
        self.value = "unknown"

    def show_criterion(self, criterion: Criterion, value: str, note: str, given: bool) -> None:
        """What is asked and how it is answered; `given` where the source answers it."""
        self._criterion = criterion
        self.value = value
        self.setObjectName(f"criterion_{criterion.key or criterion.id}")
        self.setText(texts.criterion_text(criterion))
        spoken = [self.text(), texts.weight(criterion.weight), texts.answer(value)]
        if given:
            note = self.tr("given by the source")
        self.setAccessibleName(", ".join(spoken))
        self.setAccessibleDescription(note)
        self.setToolTip(tip("\n".join(part for part in (" · ".join(spoken), note) if part)))
        self.update()

    @property
    def criterion_id(self) -> int | None:
        """What it asks; None before it shows one."""
        return self._criterion.id if self._criterion is not None else None

    def sizeHint(self) -> QSize:
        return QSize(240, ROW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        value = KEYS.get(Qt.Key(event.key()))
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        elif value is not None and plain and self._criterion is not None:
            if value != self.value:
                self.answered.emit(self._criterion.id, value)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._criterion is None:
            return
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(QColor(tokens.focus), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.window))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)
        self._paint_box(painter, QRect(4, (ROW - BOX) // 2, BOX, BOX))
        small = self.font()
        small.setPixelSize(theme.TEXT_TINY)
        weight = texts.weight(self._criterion.weight)
        painter.setFont(small)
        painter.setPen(QColor(tokens.faint))
        room = self.rect().adjusted(0, 0, -5, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | middle, weight)
        taken = painter.fontMetrics().horizontalAdvance(weight) + 14
        painter.setFont(self.font())
        painter.setPen(QColor(tokens.text))
        line = QRect(BOX + 12, 0, self.width() - BOX - 12 - taken, ROW)
        words = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, line.width()
        )
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | middle, words)
        painter.end()

    def _paint_box(self, painter: QPainter, box: QRect) -> None:
        tokens = theme.current()
        filled = {"yes": tokens.good, "no": tokens.danger}.get(self.value)
        if filled is None:
            painter.setPen(QPen(QColor(tokens.line_strong), 1.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 4, 4)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(filled))
        painter.drawRoundedRect(box, 4, 4)
        mark = "check" if self.value == "yes" else "close"
        white = "#14171c" if tokens.dark and self.value == "no" else "#ffffff"
        scale = self.devicePixelRatioF()
        painter.drawPixmap(box.adjusted(2, 2, -2, -2), icons.pixmap(mark, white, 11, scale))


class Checklist(Section):
    """All criteria of the desk that are on; `opened(contact id, criterion id)` for the dialog."""

    opened = Signal(object, object)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__("checklist", "", parent)
        self._session = session
        self._contact_id = 0
        self._notes: dict[int, str] = {}
        self._rows: list[CriterionRow] = []
        self.body.setSpacing(0)

    def show_contact(self, overview: Overview, criteria: Sequence[Criterion]) -> None:
        """The checklist of this contact."""
        self._contact_id = overview.contact.id
        self._notes = {key: answer.note for key, answer in overview.answers.items()}
        standing = overview.case.checklist
        done = texts.checklist_short(standing.yes, standing.total)
        self.set_heading(self.tr("Checklist · {done}").format(done=done))
        active = sorted((c for c in criteria if c.active), key=lambda c: c.position)
        while len(self._rows) < len(active):
            row = CriterionRow(self)
            row.answered.connect(self._answer)
            row.clicked.connect(lambda _on=False, row=row: self._open(row))
            self._rows.append(row)
            self.body.addWidget(row)
        values = {key: answer.value for key, answer in overview.answers.items()}
        for index, row in enumerate(self._rows):
            row.setVisible(index < len(active))
            if index < len(active):
                criterion = active[index]
                value = value_of(criterion, values, inbound=overview.case.inbound)
                given = value != values.get(criterion.id, "unknown")
                row.show_criterion(criterion, value, self._notes.get(criterion.id, ""), given)

    def _open(self, row: CriterionRow) -> None:
        self.opened.emit(self._contact_id, row.criterion_id)

    def _answer(self, criterion_id: int, value: str) -> None:
        note = self._notes.get(criterion_id, "")
        answer = Answer(criterion_id, value, note, self._session.desk.now())
        self._session.run(self._session.desk.qualification.answer, self._contact_id, [answer])
