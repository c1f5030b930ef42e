"""Cells typed into. A text that cannot be kept stays in its editor, with a sentence
under it, until it is mended or given up with Esc."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QLabel,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from leaddesk.ui.dialogs.form import Choice, repolish
from leaddesk.ui.edits import Edits
from leaddesk.ui.ids_model import AnyIndex
from leaddesk.ui.list.list_model import ListModel

LEAVE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class CellDelegate(QStyledItemDelegate):
    """`refused(sentence)`: the editor lost the keyboard with something in it that cannot be
    kept, and was given up."""

    refused = Signal(str)

    def __init__(self, model: ListModel, edits: Edits, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._edits = edits
        self._sentence: QLabel | None = None
        self._at: QPersistentModelIndex | None = None

    # --- typing ---

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex
    ) -> QWidget:
        column = self._model.columns[index.column()]
        self._at = QPersistentModelIndex(self._model.index(index.row(), index.column()))
        offered = self._edits.offer(column.code)
        editor: QWidget
        if offered:
            editor = Choice(parent)
            for key, word in offered:
                editor.addItem(word, key)
            editor.activated.connect(lambda: self._take(editor))
        else:
            editor = QLineEdit(parent)
            editor.setAlignment(
                Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            )
            editor.textChanged.connect(self._forgive)
        editor.setObjectName("cell_editor")
        editor.setAccessibleName(column.title)
        editor.destroyed.connect(self._forget)
        return editor

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        line = self._model.line_at(index.row())
        if line is None:
            return
        begins = self._edits.beginning(line, self._model.columns[index.column()].code)
        if isinstance(editor, Choice):
            # findData compares ids of 63 bits as doubles; so it is done here.
            places = [at for at in range(editor.count()) if editor.itemData(at) == begins]
            editor.setCurrentIndex(places[0] if places else -1)
        elif isinstance(editor, QLineEdit):
            editor.setText(str(begins))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QObject, index: AnyIndex) -> None:
        given: object = None
        if isinstance(editor, Choice):
            given = editor.currentData()
        elif isinstance(editor, QLineEdit):
            given = editor.text()
        self._model.setData(index, given)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex
    ) -> None:
        cell = option.rect
        if isinstance(editor, Choice):
            cell.setWidth(max(cell.width(), editor.sizeHint().width()))
        editor.setGeometry(cell)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if isinstance(editor, QLineEdit):
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                if event.key() in LEAVE and (wrong := self._wrong(editor)):
                    self._complain(editor, wrong)
                    return True
            elif event.type() == QEvent.Type.FocusOut and (wrong := self._wrong(editor)):
                self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.RevertModelCache)
                self.refused.emit(wrong)
                return True
        return super().eventFilter(editor, event)

    def _take(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.SubmitModelCache)

    def _wrong(self, editor: QLineEdit) -> str:
        at = self._at
        if at is None or not at.isValid():
            return ""
        line = self._model.line_at(at.row())
        code = self._model.columns[at.column()].code
        return self._edits.complaint(line, code, editor.text()) if line else ""

    def _complain(self, editor: QLineEdit, wrong: str) -> None:
        """Say under the editor what is wrong; above it in the last rows."""
        port = editor.parentWidget()
        if self._sentence is None:
            self._sentence = QLabel(port)
            self._sentence.setObjectName("cell_wrong")
            self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setText(wrong)
        self._sentence.adjustSize()
        below = editor.geometry().bottom() + 3
        if port is not None and below + self._sentence.height() > port.height():
            below = editor.geometry().top() - self._sentence.height() - 3
        left = editor.geometry().left()
        if port is not None:
            left = max(0, min(left, port.width() - self._sentence.width() - 4))
        self._sentence.move(left, below)
        self._sentence.show()
        self._sentence.raise_()
        editor.setAccessibleDescription(wrong)
        editor.setProperty("wrong", True)
        repolish(editor)

    def _forgive(self) -> None:
        """Typing goes on: the sentence has done its work."""
        if self._sentence is not None and self._sentence.isVisible():
            self._sentence.hide()
            editor = self.sender()
            if isinstance(editor, QLineEdit):
                editor.setAccessibleDescription("")
                editor.setProperty("wrong", False)
                repolish(editor)

    def _forget(self) -> None:
        if self._sentence is not None:
            self._sentence.hide()
