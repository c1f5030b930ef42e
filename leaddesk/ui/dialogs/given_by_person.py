"""Whether the persons on a list gave their data themselves, and what follows when they did not."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.ui.dialogs.form import Tick, label


class GivenByPerson(QWidget):
    """`name` is the tick's object name. Hidden for who came by themselves: they always did."""

    changed = Signal()

    def __init__(self, name: str, on: bool) -> None:
        super().__init__()
        self.tick = Tick(self.tr("The persons gave us their data themselves"))
        self.tick.setObjectName(name)
        self.tick.setToolTip(self.tr("A business card handed over, a form filled in at the fair"))
        self.tick.setChecked(on)
        self._follows = label("", "small", wrap=True)
        self._follows.setObjectName(f"{name}_follows")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.tick)
        column.addWidget(self._follows)
        self.tick.toggled.connect(self._follow)
        self._follow()

    def value(self) -> bool:
        return self.tick.isChecked()

    def _follow(self) -> None:
        self._follows.setText(
            self.tr("Nobody has to be told where the data come from.")
            if self.value()
            else self.tr("They must be told within a month where the data come from.")
        )
        self.changed.emit()
