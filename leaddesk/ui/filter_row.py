"""The row under the bar: what narrows the views, each a chip that can be taken away, and the name
of the saved view that is on. Hidden while nothing but the search narrows."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from leaddesk.domain.filter import Filter
from leaddesk.ui.session import Session
from leaddesk.ui.tip import tip
from leaddesk.ui.words import filters

WIDEST = 230
HEIGHT = 40


class FilterRow(QWidget):
    """`wanted(Filter)` when a chip, or all of them, are taken away."""

    wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filter_row")
        self.setFixedHeight(HEIGHT)
        self._session = session
        self._filter = Filter()
        self._told = QLabel(self)
        self._told.setObjectName("view_on")
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._told.setProperty("look", "muted")
        self._chips: list[QPushButton] = []
        self._clear = QPushButton(self.tr("Clear all"), self)
        self._clear.setObjectName("clear_filters")
        self._clear.setProperty("look", "link")
        self._clear.setToolTip(self.tr("Show everybody again"))
        self._clear.clicked.connect(lambda: self.wanted.emit(Filter()))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 7, 12, 4)
        self._row.setSpacing(6)
        self._row.addWidget(self._told)
        self._row.addWidget(self._clear)
        self._row.addStretch(1)
        self.hide()

    def show_filter(self, filter: Filter, view: str) -> None:
        """Chips for what the filter asks for; `view` is the saved view it is, '' for none."""
        self._filter = filter
        for chip in self._chips:
            chip.hide()
            chip.setParent(None)
            chip.deleteLater()
        names = [name for name in filter.parts() if name not in ("text", "import_id")]
        self._chips = [self._chip(name) for name in names]
        for place, chip in enumerate(self._chips, 1):
            self._row.insertWidget(place, chip)
        self._told.setText(f"★ {view}" if view else self.tr("Only:"))
        self.setVisible(bool(names) or bool(view))

    def _chip(self, name: str) -> QPushButton:
        words = filters.part(self._filter, name, self._session.reads)
        chip = QPushButton(self)
        chip.setObjectName(f"without_{name}")
        chip.setProperty("look", "chip")
        metrics = chip.fontMetrics()
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, WIDEST)
        chip.setText(shown.replace("&", "&&") + " ✕")
        chip.setAccessibleName(self.tr("Take away: {what}").format(what=words))
        chip.setToolTip(tip(self.tr("{what}. Click to take it away.").format(what=words)))
        chip.clicked.connect(lambda: self.wanted.emit(self._filter.without(name)))
        return chip
