"""A section of the panel: a small heading, at its right perhaps a button, and what it is about."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget


class Section(QWidget):
    """Contents go into `body`."""

    def __init__(self, name: str, heading: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"section_{name}")
        self._heading = QLabel(self)
        self._heading.setObjectName(f"heading_{name}")
        self._heading.setProperty("look", "section")
        self.set_heading(heading)
        self.top = QHBoxLayout()
        self.top.setContentsMargins(0, 0, 0, 0)
        self.top.setSpacing(2)
        self.top.addWidget(self._heading, 1)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(5)
        column.addLayout(self.top)
        column.addLayout(self.body)

    def set_heading(self, words: str) -> None:
        """Shown in capitals, read as written."""
        self._heading.setText(words.upper())
        self._heading.setAccessibleName(words)
