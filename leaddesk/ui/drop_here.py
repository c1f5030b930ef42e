"""What a drop of files would do, over all of where they may be dropped."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLabel, QWidget

EDGE = 8
"""Px between the line around it and the edge."""


class DropHere(QLabel):
    """Hidden until it has something to tell."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("drop_here")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setContentsMargins(32, 0, 32, 0)
        self.hide()

    def tell(self, words: str, where: QRect) -> None:
        """`where` in px of the parent."""
        self.setText(words)
        self.setGeometry(where.adjusted(EDGE, EDGE, -EDGE, -EDGE))
        self.raise_()
        self.show()
