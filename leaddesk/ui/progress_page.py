"""A job under way: what, how far as a bar and as a number. The way out belongs to whoever shows
it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from leaddesk.ui import texts
from leaddesk.ui.dialogs.form import label

WIDE = 460


def how_far(done: int, total: int | None) -> tuple[int, int]:
    """Value and maximum of a bar; (0, 0) lets it run while the total is unknown."""
    return (min(done, total), total) if total else (0, 0)


class ProgressPage(QWidget):
    """In the middle of its place; `inside` is the column that more may be added to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("progress_page")
        self._what = label("", "plain", wrap=True)
        self._what.setObjectName("progress_what")
        self.bar = QProgressBar()
        self.bar.setObjectName("progress_bar")
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(8)
        self._number = label("", "muted")
        self._number.setObjectName("progress_number")
        column = QWidget()
        column.setFixedWidth(WIDE)
        self.inside = QVBoxLayout(column)
        self.inside.setSpacing(10)
        for part in (self._what, self.bar, self._number):
            self.inside.addWidget(part)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(column)
        across.addStretch(1)
        page = QVBoxLayout(self)
        page.addStretch(2)
        page.addLayout(across)
        page.addStretch(3)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def number(self) -> str:
        """How far it is, in words."""
        return self._number.text()

    def begin(self, what: str) -> None:
        """Say what is done; nothing is known yet of how far it is."""
        self.say(what)
        self.bar.setRange(0, 0)
        self._number.setText(self.tr("Starting…"))

    def say(self, what: str) -> None:
        """Say what is done now."""
        self._what.setText(what)
        self.bar.setAccessibleName(what)

    @property
    def what(self) -> str:
        """What is done now, in words."""
        return self._what.text()

    def advance(self, done: int, total: int | None) -> None:
        """Say how far it is."""
        value, most = how_far(done, total)
        self.bar.setRange(0, most)
        self.bar.setValue(value)
        self._number.setText(self.told(done, total))

    def told(self, done: int, total: int | None) -> str:
        """'1,250 of 5,000'; '1,250 rows so far' while the total is unknown."""
        if not total:
            return self.tr("{done} rows so far").format(done=texts.number(done))
        counted = self.tr("{done} of {total}")
        return counted.format(done=texts.number(min(done, total)), total=texts.number(total))

    def stopping(self) -> None:
        """Say that the wish to stop was heard."""
        self._number.setText(self.tr("Stopping…"))
