"""The panel's timeline, newest first: a list as tall as its entries, drawn by one delegate."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
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
    QListWidgetItem,
    QMenu,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from leaddesk.domain.activity import Activity
from leaddesk.domain.contact import TimelineEntry
from leaddesk.ui import theme
from leaddesk.ui.contact_panel.section import Section
from leaddesk.ui.contact_panel.timeline_words import Line, line
from leaddesk.ui.session import Session
from leaddesk.ui.tip import tip

ROW = 40
DOT_X = 7
TEXT_X = 22
FIRST = 40
"""So many entries are read at first; a button reads the rest."""
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
            painter.setPen(QColor(tokens.accent))
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


class Timeline(Section):
    """What happened with the contact; `edit_wanted(activity)`."""

    edit_wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__("timeline", "", parent)
        self.set_heading(self.tr("Timeline"))
        self._session = session
        self._contact_id = 0
        self._shown: list[TimelineEntry] = []
        self._lines = Lines(self)
        self._lines.edit_wanted.connect(self.edit_wanted)
        self._lines.delete_wanted.connect(self._delete)
        self._older = QPushButton(self.tr("Show older entries"), self)
        self._older.setObjectName("timeline_older")
        self._older.setProperty("look", "link")
        self._older.clicked.connect(self._show_all)
        self.body.addWidget(self._lines)
        self.body.addWidget(self._older, 0, Qt.AlignmentFlag.AlignLeft)

    def read(self, contact_id: int) -> list[TimelineEntry]:
        """The newest entries of a contact; as many as are shown already for the same one."""
        limit = FIRST
        if contact_id == self._contact_id and len(self._shown) > FIRST:
            limit = 10_000
        entries: list[TimelineEntry] = self._session.reads.timeline(contact_id, limit)
        return entries

    def show_contact(self, contact_id: int, entries: Sequence[TimelineEntry], today: date) -> None:
        """The timeline of this contact."""
        self._older.setVisible(len(entries) == FIRST)
        if contact_id == self._contact_id and list(entries) == self._shown:
            return
        self._contact_id, self._shown = contact_id, list(entries)
        self._lines.clear()
        for entry in entries:
            told = line(entry, today)
            item = QListWidgetItem()
            item.setData(LINE_ROLE, told)
            item.setData(ACTIVITY_ROLE, entry.args.get("activity"))
            spoken = ", ".join(part for part in (told.title, told.detail) if part)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            item.setToolTip(tip(spoken))
            self._lines.addItem(item)
        self._lines.setFixedHeight(ROW * len(entries) + 2)

    def _show_all(self) -> None:
        entries = self._session.reads.timeline(self._contact_id, 10_000)
        self.show_contact(self._contact_id, entries, self._session.today())
        self._older.hide()

    def _delete(self, activity: Activity) -> None:
        self._session.run(self._session.desk.activities.delete, activity.id)
