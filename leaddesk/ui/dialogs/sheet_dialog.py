"""The sheet every dialog is written on: head, scrolling body, foot with its buttons.

Enter saves (Ctrl+Enter inside several lines of text), Esc leaves, and what was typed is not lost
without a question. A dialog runs one verb, and closes only when it worked."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from leaddesk.domain.trouble import Trouble
from leaddesk.ui import icons, texts, theme
from leaddesk.ui.dialogs import style
from leaddesk.ui.dialogs.form import label
from leaddesk.ui.dialogs.tab_order import put_in_order
from leaddesk.ui.session import Session


class SheetDialog(QDialog):
    """`body` takes the fields; `first` is the field that has the focus at the beginning."""

    wide = 520
    """The width it would like, in logical px."""

    def __init__(
        self, session: Session, name: str, title: str, subtitle: str, icon: str,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.session = session
        self.first: QWidget | None = None
        self._typed_before: list[str] = []
        self._shown = False
        self._leaving = False
        self.result_of_verb: object = None
        self._question: QMessageBox | None = None
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setStyleSheet(style.rules(theme.current()))
        sheet = QVBoxLayout(self)
        sheet.setContentsMargins(0, 0, 0, 0)
        sheet.setSpacing(0)
        sheet.addWidget(self._head(title, subtitle, icon))
        sheet.addWidget(self._middle(), 1)
        sheet.addWidget(self._trouble_box())
        sheet.addWidget(self._foot())
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.enter)

    # what a dialog is made of

    def button(
        self, name: str, text: str, slot: Callable[[], object], *, look: str = "",
        left: bool = False,
    ) -> QPushButton:  # fmt: skip
        """Add a button to the foot; the one that looks 'primary' is what Enter presses."""
        made = QPushButton(text)
        made.setObjectName(name)
        made.setProperty("look", look)
        made.clicked.connect(lambda: slot())
        if left:
            self._foot_left.addWidget(made)
        else:
            self._foot_right.addWidget(made)
        if look == "primary":
            made.setDefault(True)
            self._primary = made
        return made

    def foot_left(self, widget: QWidget) -> None:
        """Something beside the buttons at the left."""
        self._foot_left.addWidget(widget)

    def cancel_and_save(self, save: str) -> None:
        """The two usual buttons."""
        self.button("cancel", self.tr("Cancel"), self.reject)
        self.button("save", save, self.save, look="primary")

    def retitle(self, title: str) -> None:
        """Another title, in the head and on the window."""
        self._title.setText(title)
        self.setWindowTitle(title)

    @property
    def primary(self) -> QPushButton:
        """The button that Enter presses."""
        return self._primary

    # saving and leaving

    def save(self) -> bool:
        """Run the dialog's one verb and close if it worked."""
        raise NotImplementedError

    def enter(self) -> None:
        """What Enter does."""
        self._primary.click()

    def run(self, verb: Callable[..., Any], *args: Any, **named: Any) -> bool:
        """Run a verb of the desk; whether it worked. Trouble is told at the foot."""
        troubles: list[Trouble] = []
        self.session.troubled.connect(troubles.append)
        try:
            self.result_of_verb = self.session.run(verb, *args, **named)
        finally:
            self.session.troubled.disconnect(troubles.append)
        self.tell_trouble(texts.trouble(troubles[-1]) if troubles else "")
        return not troubles

    def open_over(self) -> None:
        """Open over another sheet; forgotten when it closes."""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.open()

    @property
    def new_id(self) -> int:
        """The id that the last verb gave."""
        return int(str(self.result_of_verb))

    def run_and_close(self, verb: Callable[..., Any], *args: Any, **named: Any) -> bool:
        """Run a verb and close if it worked."""
        worked = self.run(verb, *args, **named)
        if worked:
            self.accept()
        return worked

    def tell_trouble(self, sentence: str) -> None:
        """A sentence above the buttons; '' takes it away."""
        self._trouble.setText(sentence)
        self._trouble_frame.setVisible(bool(sentence))

    def changed(self) -> bool:
        """Whether a hand typed or chose something that closing would lose."""
        return self._shown and self._typed() != self._typed_before

    def untouched(self) -> None:
        """Take what stands in the fields as the beginning."""
        self._typed_before = self._typed()

    def reject(self) -> None:
        """Leave; a half-filled dialog asks first."""
        if self._leaving or not self.changed():
            super().reject()
            return
        box = QMessageBox(self)
        box.setObjectName("discard_question")
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setWindowTitle(self.windowTitle())
        box.setText(self.tr("Discard what you typed?"))
        keep = box.addButton(self.tr("Keep typing"), QMessageBox.ButtonRole.RejectRole)
        keep.setObjectName("keep_typing")
        discard = box.addButton(self.tr("Discard"), QMessageBox.ButtonRole.DestructiveRole)
        discard.setObjectName("discard")
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        discard.clicked.connect(self._leave)
        self._question = box
        box.open()

    def _leave(self) -> None:
        self._leaving = True
        super().reject()

    # looks

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._shown:
            self._shown = True
            self.fit()
            put_in_order(self)
            self.untouched()
            if self.first is not None:
                self.first.setFocus(Qt.FocusReason.TabFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            self.setStyleSheet(style.rules(theme.current()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A sentence below a field, one more phone: the sheet grows with them while it can.
        if watched is self._content and event.type() == QEvent.Type.LayoutRequest and self._shown:
            QTimer.singleShot(0, self, self._grow)
        return super().eventFilter(watched, event)

    def _grow(self) -> None:
        put_in_order(self)
        wanted = self._wanted(self.width())
        if wanted > self.height():
            self.resize(self.width(), wanted)
            self._keep_foot_in_sight()

    def _keep_foot_in_sight(self) -> None:
        """Up, where it has grown over the lower edge of the screen."""
        screen = self.screen().availableGeometry()
        over = self.frameGeometry().bottom() - screen.bottom()
        if over > 0:
            self.move(self.x(), max(screen.top(), self.y() - over))

    def fit(self) -> None:
        """As large as what is in it, but never larger than the screen."""
        room = self.screen().availableGeometry().width() - 40
        width = min(max(self.wide, self._content.minimumSizeHint().width() + 12), room)
        self.resize(width, self._wanted(width))
        self._centre()

    def _centre(self) -> None:
        """Over the middle of the window beneath, on the screen. Qt placed it before its size was
        known."""
        beneath = self.parentWidget()
        if beneath is None:
            return
        place = QRect(QPoint(), self.size())
        place.moveCenter(beneath.window().frameGeometry().center())
        screen = self.screen().availableGeometry()
        self.move(
            max(screen.left(), min(place.left(), screen.right() - place.width())),
            max(screen.top(), min(place.top(), screen.bottom() - place.height())),
        )

    def _wanted(self, width: int) -> int:
        """The height that shows everything, if the screen has it."""
        layout = self._content.layout()
        assert layout is not None
        layout.activate()
        tall = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else 0
        least = self._content.minimumSizeHint().height()  # below it the scroll bar comes
        tall = max(tall, least) if tall > 0 else self._content.sizeHint().height()
        rest = self._head_frame.sizeHint().height() + self._foot_frame.sizeHint().height()
        if self._trouble_frame.isVisible():
            rest += self._trouble_frame.sizeHint().height()
        return min(tall + rest + 4, self.screen().availableGeometry().height() - 60)

    def _head(self, title: str, subtitle: str, icon: str) -> QFrame:
        self._head_frame = frame = QFrame()
        frame.setObjectName("sheet_head")
        layout = QHBoxLayout(frame)
        layout.setContentsMargins(style.MARGIN, 16, style.MARGIN, 16)
        layout.setSpacing(14)
        badge = label("", "badge")
        badge.setFixedSize(style.BADGE, style.BADGE)
        badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
        colors = theme.current()
        badge.setPixmap(
            icons.pixmap(icon, colors.prospect_text, 18, max(1.0, self.devicePixelRatioF()))
        )
        layout.addWidget(badge)
        words = QVBoxLayout()
        words.setSpacing(2)
        self._title = label(title, "head", wrap=True)
        self._title.setObjectName("sheet_title")
        self._subtitle = label(subtitle, "muted", wrap=True)
        self._subtitle.setObjectName("sheet_subtitle")
        self._subtitle.setVisible(bool(subtitle))
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        layout.addLayout(words, 1)
        return frame

    def _middle(self) -> QScrollArea:
        scroll = QScrollArea()
        scroll.setObjectName("sheet_scroll")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = QWidget()
        self._content.setObjectName("sheet_body")
        self.body = QVBoxLayout(self._content)
        self.body.setContentsMargins(style.MARGIN, 18, style.MARGIN, 18)
        self.body.setSpacing(style.ROW_GAP)
        scroll.setWidget(self._content)
        self._content.installEventFilter(self)
        self._scroll = scroll
        return scroll

    def _trouble_box(self) -> QFrame:
        self._trouble_frame = frame = QFrame()
        frame.setProperty("look", "trouble")
        layout = QHBoxLayout(frame)
        layout.setContentsMargins(style.MARGIN, 8, style.MARGIN, 8)
        self._trouble = label("", wrap=True)
        self._trouble.setObjectName("sheet_trouble")
        layout.addWidget(self._trouble)
        frame.hide()
        return frame

    def _foot(self) -> QFrame:
        self._foot_frame = frame = QFrame()
        frame.setObjectName("sheet_foot")
        layout = QHBoxLayout(frame)
        layout.setContentsMargins(style.MARGIN, 12, style.MARGIN, 12)
        layout.setSpacing(style.GAP)
        self._foot_left = QHBoxLayout()
        self._foot_left.setSpacing(style.GAP)
        self._foot_right = QHBoxLayout()
        self._foot_right.setSpacing(style.GAP)
        layout.addLayout(self._foot_left)
        layout.addStretch(1)
        layout.addLayout(self._foot_right)
        return frame

    def _typed(self) -> list[str]:
        """Everything a hand can type or choose here, empty fields left out."""
        content = self._content
        found = [each.text() for each in content.findChildren(QLineEdit)]
        found += [each.toPlainText() for each in content.findChildren(QPlainTextEdit)]
        found += [each.currentText() for each in content.findChildren(QComboBox)]
        found += [
            f"{each.objectName()} {each.text()}"
            for each in content.findChildren(QAbstractButton)
            if each.isCheckable() and each.isChecked()
        ]
        return [text for text in found if text.strip()]
