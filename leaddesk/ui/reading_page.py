"""Stands in place of a view until it has been read who is in it: of a very large desk that may take
a second or two, and nobody and no number is shown that was true before."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget


class ReadingPage(QWidget):
    """Says so. The keyboard may wait here."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("reading_page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        words = QLabel(self.tr("Reading…"), self)
        words.setObjectName("reading_words")
        words.setProperty("look", "nothing_found")
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(words.text())
        box = QVBoxLayout(self)
        box.addWidget(words)
