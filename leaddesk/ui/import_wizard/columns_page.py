"""What each column of the file is taken for, and choosing otherwise. The rows are proposed anew
when the page is left, not at each choice: that reads the file again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    QTimer,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from leaddesk.domain.proposal import Proposal
from leaddesk.ui import icons, theme
from leaddesk.ui.dialogs import style
from leaddesk.ui.dialogs.form import Choice, label
from leaddesk.ui.import_wizard import columns_model as columns
from leaddesk.ui.import_wizard.columns_model import ColumnsModel
from leaddesk.ui.import_wizard.counted import Rows

TALL = 40
PAD = 10
SHARES = {columns.HEADER: 23, columns.EXAMPLE: 23, columns.FIELD: 22, columns.WHY: 32}
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
ELIDE = Qt.TextElideMode.ElideRight
Index = QModelIndex | QPersistentModelIndex


class ColumnsPage(QWidget):
    """The mapping of a proposal."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("columns_page")
        self.table = ColumnsTable(self)
        told = label(
            self.tr("Where a column was misunderstood, choose what it is. Nothing is written yet."),
            "muted",
            wrap=True,
        )
        self.keep = QPushButton()
        self.keep.setObjectName("keep_unknown_columns")
        self.keep.setAutoDefault(False)
        self.keep.clicked.connect(lambda: self._keep_unknown())
        above = QHBoxLayout()
        above.addWidget(told, 1)
        above.addWidget(self.keep)
        page = QVBoxLayout(self)
        page.setContentsMargins(style.MARGIN, 14, style.MARGIN, 0)
        page.setSpacing(10)
        page.addLayout(above)
        page.addWidget(self.table, 1)

    def show_proposal(self, proposal: Proposal, own_fields: Sequence[str] = ()) -> None:
        """Show what the columns of a proposal were taken for; `own_fields` are the desk's."""
        old = self.table.model()
        model = ColumnsModel(proposal, own_fields, self)
        model.chosen.connect(self._count)
        self.table.setModel(model)
        if old is not None:
            old.deleteLater()
        self.table.share()
        self.table.setCurrentIndex(self.table.model().index(0, columns.FIELD))
        self._count()

    def _count(self) -> None:
        """How many columns one click would keep."""
        model = self.table.model()
        count = len(model.unknown()) if isinstance(model, ColumnsModel) else 0
        self.keep.setText(Rows().own_fields(count))
        self.keep.setAccessibleName(self.keep.text())
        self.keep.setVisible(count > 0)

    def _keep_unknown(self) -> None:
        model = self.table.model()
        assert isinstance(model, ColumnsModel)
        self.table.setFocus()
        model.keep_unknown()

    def mapping(self) -> dict[int, str | None]:
        """What a hand chose since."""
        model = self.table.model()
        return model.mapping if isinstance(model, ColumnsModel) else {}


class ColumnsTable(QTableView):
    """Enter, space or a click opens the choice of a row."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("columns_table")
        self.setAccessibleName(self.tr("Columns of the file"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(TALL)
        self.horizontalHeader().setHighlightSections(False)
        self.setItemDelegate(FieldDelegate(self))
        self.clicked.connect(self._open)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        opening = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_F2)
        if event.key() in opening and not event.modifiers() and self.currentIndex().isValid():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share()

    def share(self) -> None:
        """Give each column its share of the width."""
        if self.model() is not None:
            for column, share in SHARES.items():
                self.setColumnWidth(column, self.viewport().width() * share // 100)

    def _open(self, index: QModelIndex) -> None:
        field = index.siblingAtColumn(columns.FIELD)
        self.setCurrentIndex(field)
        self.edit(field)


class FieldDelegate(QStyledItemDelegate):
    """Paints the rows; the choice is a combo box only while it is open."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = theme.current()
        cell = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setClipRect(cell)
        painter.fillRect(cell, QColor(tokens.accent_ground if selected else tokens.surface))
        painter.fillRect(QRect(cell.x(), cell.bottom(), cell.width(), 1), QColor(tokens.line))
        column = index.column()
        inside = cell.adjusted(PAD, 0, -PAD, 0)
        field = index.sibling(index.row(), columns.FIELD)
        left_out = field.data(Qt.ItemDataRole.EditRole) is None
        color = tokens.text if column == columns.HEADER else tokens.faint
        if column == columns.FIELD:
            box = cell.adjusted(0, 5, -PAD, -6)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(tokens.line_strong), 1))
            painter.setBrush(QColor(tokens.surface))
            painter.drawRoundedRect(box.adjusted(0, 0, -1, -1), 6, 6)
            scale = painter.device().devicePixelRatioF()
            arrow = icons.pixmap("chevron_down", tokens.muted, 14, scale)
            painter.drawPixmap(box.right() - 22, box.center().y() - 7, arrow)
            inside = box.adjusted(PAD, 0, -26, 0)
            color = tokens.faint if left_out else tokens.text
        painter.setPen(QColor(color))
        text = str(index.data() or "")
        painter.drawText(inside, LEFT, option.fontMetrics.elidedText(text, ELIDE, inside.width()))
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        combo = Choice(parent)
        combo.setObjectName("column_field")
        combo.setAccessibleName(str(index.sibling(index.row(), columns.HEADER).data()))
        combo.setMaxVisibleItems(14)
        model = index.model()
        assert isinstance(model, ColumnsModel)
        for code, word in model.choices(index.row()):
            combo.addItem(word, code)
        combo.activated.connect(lambda: self._done(combo))
        QTimer.singleShot(0, combo, combo.showPopup)
        return combo

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        code = index.data(Qt.ItemDataRole.EditRole)
        found = (place for place in range(editor.count()) if editor.itemData(place) == code)
        editor.setCurrentIndex(next(found, 0))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        model.setData(index, editor.currentData(), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        editor.setGeometry(option.rect.adjusted(0, 4, -PAD, -5))

    def eventFilter(self, object: QObject, event: QEvent) -> bool:
        # The open list takes the focus from the combo box; that must not close it.
        combo = object if isinstance(object, QComboBox) else None
        if combo and event.type() == QEvent.Type.FocusOut and combo.view().isVisible():
            return False
        return super().eventFilter(object, event)

    def _done(self, combo: QComboBox) -> None:
        self.commitData.emit(combo)
        self.closeEditor.emit(combo)
