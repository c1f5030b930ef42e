"""What stands over a view when the search and the filters leave nobody."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


class NothingFound(QLabel):
    """Says how to find everybody again; clicks go through it."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(
            self.tr(
                "Nobody matches what you are looking for.\n"
                "Empty the search with Esc, or take filters away above."
            )
        )
        self.setObjectName(name)
        self.setProperty("look", "nothing_found")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def stand(self, seen: int, top: int, least: int = 0) -> None:
        """In the middle of so many px across, at a height, and not left of `least`."""
        self.adjustSize()
        self.raise_()
        self.move(max((seen - self.width()) // 2, least), top)
