"""A locked workbook asks for its password; it is kept no longer than the wizard."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from leaddesk.ui.dialogs.form import TextField, label
from leaddesk.ui.dialogs.sheet_dialog import SheetDialog
from leaddesk.ui.session import Session


class PasswordDialog(SheetDialog):
    """`given(password)` on the way out; leaving without one is a rejection."""

    wide = 440
    given = Signal(str)

    def __init__(self, session: Session, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(
            session, "password_question", self.tr("Password"), "", "warning", parent
        )  # fmt: skip
        self.body.addWidget(label(sentence, "plain", wrap=True))
        self.password = TextField("password", self.tr("Password"))
        self.password.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.body.addWidget(self.password)
        self.body.addStretch(1)
        self.cancel_and_save(self.tr("Open the file"))
        self.first = self.password.line

    def save(self) -> bool:
        password = self.password.line.text()
        if not password:
            self.password.complain(self.tr("A password is needed."))
            self.password.setFocus()
            return False
        self.accept()
        self.given.emit(password)
        return True

    def changed(self) -> bool:
        """A password is not worth a question."""
        return False
