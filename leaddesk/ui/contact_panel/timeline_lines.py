"""The lines of the panel's timeline: a dot on a line, a bold title and a muted detail, drawn by one
delegate; as tall a list as it has entries."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from leaddesk.domain.activity import Activity
from leaddesk.ui import theme
from leaddesk.ui.contact_panel.timeline_words import Line

ROW = 40
DOT_X = 7
TEXT_X = 22
LINE_ROLE = Qt.ItemDataRole.UserRole
ACTIVITY_ROLE = Qt.ItemDataRole.UserRole + 1


class LineDelegate(QStyledItemDelegate):
    """A dot on a line, a bold title, a muted detail; dots are filled for what went both ways."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(120, ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:  # fmt: skip
        told: Line = index.data(LINE_ROLE)
        tokens = theme.current()
        box: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(tokens.focus))
            painter.setBrush(QColor(tokens.window))
            painter.drawRoundedRect(box.adjusted(TEXT_X - 6, 0, -1, -2), 4, 4)
        dot = QPoint(box.left() + DOT_X, box.top() + 12)
        painter.setPen(QPen(QColor(tokens.line), 2))
        last = index.row() == index.model().rowCount() - 1
        top = box.top() if index.row() else dot.y()
        painter.drawLine(dot.x(), top, dot.x(), dot.y() if last else box.bottom() + 1)
        painter.setPen(QPen(QColor(tokens.accent if told.strong else tokens.faint), 1.4))
        painter.setBrush(QColor(tokens.accent if told.strong else tokens.surface))
        painter.drawEllipse(dot, 4, 4)
        bold, small = _fonts(option.font)
        room = box.width() - TEXT_X - 4
        for font, color, words, y, height in (
            (bold, tokens.text, told.title, 3, 18),
            (small, tokens.muted, told.detail, 20, 16),
        ):
            painter.setFont(font)
            painter.setPen(QColor(color))
            shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room)
            where = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(QRect(box.left() + TEXT_X, box.top() + y, room, height), where, shown)
        painter.restore()


def _fonts(font: QFont) -> tuple[QFont, QFont]:
    bold, small = QFont(font), QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    small.setPixelSize(theme.TEXT_TINY)
    return bold, small


class Lines(QListWidget):
    """`edit_wanted(activity)` by Enter or a double click, `delete_wanted(activity)` by Del; both
    in the menu."""

    edit_wanted = Signal(object)
    delete_wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("timeline")
        self.setAccessibleName(self.tr("Timeline"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(LineDelegate(self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)
        self.itemDoubleClicked.connect(lambda: self._want(self.edit_wanted))

    def activity(self) -> Activity | None:
        """The activity of the current line; None when it is none."""
        found = self.currentIndex().data(ACTIVITY_ROLE)
        return found if isinstance(found, Activity) else None

    def event(self, event: QEvent) -> bool:
        # Del here means the line, not the contact, whose shortcut it is everywhere else.
        if event.type() == QEvent.Type.ShortcutOverride:
            key = cast(QKeyEvent, event).key()
            if key == Qt.Key.Key_Delete:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self._want(self.delete_wanted)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._want(self.edit_wanted)
        else:
            super().keyPressEvent(event)

    def _want(self, wanted: SignalInstance) -> None:
        activity = self.activity()
        if activity is not None:
            wanted.emit(activity)

    def _menu(self, at: QPoint) -> None:
        if self.activity() is None or self.itemAt(at) is None:
            return
        menu = QMenu(self)
        menu.setObjectName("timeline_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, words, wanted in (
            ("edit_activity", self.tr("Edit this entry…"), self.edit_wanted),
            ("delete_activity", self.tr("Delete this entry"), self.delete_wanted),
        ):
            entry = menu.addAction(words)
            entry.setObjectName(name)
            entry.triggered.connect(lambda _on=False, wanted=wanted: self._want(wanted))
        menu.popup(self.viewport().mapToGlobal(at))
