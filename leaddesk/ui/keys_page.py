"""F1: every key by where it works, found by typing what it does or the key itself."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QMenuBar,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from leaddesk.domain.folding import fold
from leaddesk.ui import keys, theme
from leaddesk.ui.help_pages import Page

LINE = 26


class KeysField(QLineEdit):
    """The arrows scroll the lines, so that nobody has to leave the field."""

    def __init__(self, lines: QTreeWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines = lines

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self._lines.verticalScrollBar()
        by = {
            Qt.Key.Key_Down: LINE, Qt.Key.Key_Up: -LINE,
            Qt.Key.Key_PageDown: bar.pageStep(), Qt.Key.Key_PageUp: -bar.pageStep(),
        }.get(Qt.Key(event.key()))  # fmt: skip
        if by is None:
            super().keyPressEvent(event)
        else:
            bar.setValue(bar.value() + by)


class KeysPage(Page):
    """Groups with their lines; typing leaves those that fit."""

    def __init__(self, bar: QMenuBar, parent: QWidget) -> None:
        super().__init__("shortcuts_page", "", parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.lines = QTreeWidget(self)
        self.lines.setObjectName("shortcut_lines")
        self.lines.setAccessibleName(self.tr("Keys by where they work"))
        self.lines.setHeaderLabels([self.tr("What it does"), self.tr("Keys")])
        self.lines.setRootIsDecorated(False)
        self.lines.setItemsExpandable(False)
        self.lines.setIndentation(10)
        self.lines.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lines.header().setStretchLastSection(False)
        self.lines.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.lines.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.field = KeysField(self.lines, self)
        self.field.setObjectName("shortcut_search")
        self.field.setPlaceholderText(self.tr("What are you looking for? “call”, “Ctrl+L” …"))
        self.field.setAccessibleName(self.tr("Search the keys"))
        self.field.textChanged.connect(self._narrow)
        self.nothing = self.words("", "muted")
        self.nothing.setObjectName("shortcut_nothing")
        self.nothing.hide()
        self._fill(bar)
        self.column.addWidget(self.field)
        self.column.addWidget(self.lines, 1)
        self.column.addWidget(self.nothing)
        self.close_button(self.tr("Close"))
        room = self.screen().availableGeometry()
        self.resize(min(620, room.width() - 40), min(620, room.height() - 80))
        self.field.setFocus()

    def _fill(self, bar: QMenuBar) -> None:
        strong = QFont(self.font())
        strong.setWeight(QFont.Weight.DemiBold)
        grey = QBrush(QColor(theme.current().muted))
        for title, lines in keys.groups(bar):
            top = QTreeWidgetItem([title, ""])
            top.setFlags(Qt.ItemFlag.ItemIsEnabled)
            top.setFont(0, strong)
            top.setData(1, Qt.ItemDataRole.AccessibleTextRole, title)
            top.setSizeHint(0, QSize(0, LINE + 6))
            self.lines.addTopLevelItem(top)
            top.setFirstColumnSpanned(True)
            for told, words in lines:
                line = QTreeWidgetItem([words, told])
                line.setForeground(1, grey)
                line.setToolTip(0, words)
                line.setSizeHint(0, QSize(0, LINE))
                top.addChild(line)
        self.lines.expandAll()

    def _narrow(self, typed: str) -> None:
        """Each typed word has to be in the words, the keys or the title."""
        wanted = [fold(each) for each in typed.split()]
        some = False
        for at in range(self.lines.topLevelItemCount()):
            top = self.lines.topLevelItem(at)
            assert top is not None
            kept = 0
            for line in filter(None, map(top.child, range(top.childCount()))):
                there = fold(f"{line.text(0)} {line.text(1)} {top.text(0)}")
                fits = all(each in there for each in wanted)
                line.setHidden(not fits)
                kept += fits
            top.setHidden(not kept)
            some = some or bool(kept)
        self.nothing.setText(self.tr("No key for “{words}”.").format(words=typed.strip()))
        self.nothing.setVisible(not some)
