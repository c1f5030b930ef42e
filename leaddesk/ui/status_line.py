"""The line at the foot: which file, how many open contacts, what the pipeline is worth."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from leaddesk.domain.card import ColumnCount
from leaddesk.domain.pipeline import Stage
from leaddesk.ui import texts
from leaddesk.ui.tip import tip

OPEN = ("lead", "prospect")


class StatusLine(QStatusBar):
    """Numbers come from the database, over all contacts, whatever the board shows."""

    def __init__(self, file: Path, shortcuts: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status_line")
        self.setSizeGripEnabled(False)
        self._file = self._label("status_file", file.name)
        self._file.setToolTip(tip(str(file)))
        self._open = self._label("status_open")
        for label in (self._file, self._open):
            self.addWidget(label)
        spoken = self.tr("English")
        key = shortcuts.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        hint = self.tr("{key} shows all keys").format(key=key)
        self.addPermanentWidget(self._label("status_hint", f"{hint} · {spoken}"))

    def _label(self, name: str, words: str = "") -> QLabel:
        label = QLabel(words, self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def show_figures(self, by_stage: list[tuple[Stage, ColumnCount]]) -> None:
        """Open contacts are leads and prospects; sums stay apart by currency."""
        worth: Counter[str] = Counter()
        count = 0
        for stage, column in by_stage:
            if stage.phase in OPEN:
                count += column.count
                worth.update(column.sums)
        told = self.tr("{number} open contacts") if count != 1 else self.tr("1 open contact")
        told = told.format(number=texts.number(count))
        sums = texts.sums(worth)
        if sums:
            told = self.tr("{contacts} · Pipeline {sums}").format(contacts=told, sums=sums)
        self._open.setText(told)
