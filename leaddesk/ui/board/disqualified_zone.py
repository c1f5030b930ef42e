"""Where cards are dropped to disqualify them; a click or Space shows those who are there."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from leaddesk.ui import texts
from leaddesk.ui.board.drop_button import DropButton
from leaddesk.ui.board.header import resized
from leaddesk.ui.theme import current

HEIGHT = 72


class DisqualifiedZone(DropButton):
    """Checked while the disqualified column is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("disqualified_zone")
        self.setCheckable(True)
        self._count = -1
        hint = self.tr("Drop cards here to disqualify them; click to see who is there.")
        self.setToolTip(f"<p>{hint}</p><p>{texts.definition('disqualified')}</p>")
        self.setAccessibleDescription(hint)
        self.set_count(0)

    def set_count(self, count: int) -> None:
        """How many are disqualified, over the filter."""
        if count == self._count:
            return
        self._count = count
        self.setAccessibleName(f"{texts.phase_name('disqualified')}: {texts.number(count)}")
        self.update()

    @property
    def words(self) -> str:
        """What a drop or a click does, and how many are there."""
        if self.isChecked() and not self._hovered:
            told = self.tr("Hide the\ndisqualified · {count}")
        else:
            told = self.tr("Disqualify") + "\n" + self.tr("drag here · {count}")
        return told.format(count=texts.number(self._count))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QColor(theme.faint)
        if self._hovered:
            edge = QColor(theme.danger)
        elif self.hasFocus() or self.isChecked():
            edge = QColor(theme.focus)
        pen = QPen(edge, 2)
        if not self.hasFocus():
            pen = QPen(edge, 1.4, Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([3.6, 2.8])
        painter.setPen(pen)
        if self._hovered:
            painter.setBrush(QColor(theme.overdue_ground))
        elif self.isChecked() or self.underMouse():
            painter.setBrush(QColor(theme.disqualified_ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        painter.setPen(QColor(theme.overdue_text if self._hovered else theme.muted))
        painter.setFont(resized(self.font(), 0))
        painter.drawText(
            self.rect().adjusted(6, 0, -6, 0),
            Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap,
            self.words,
        )
        painter.end()
