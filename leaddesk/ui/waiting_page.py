"""Stands in place of a view while whom one may contact is worked out: says so, how far it is, and
shows nobody and no number until they are true."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from leaddesk.ui.progress_page import ProgressPage
from leaddesk.ui.working_out import WorkingOut


class WaitingPage(QWidget):
    """Follows a job; its button cancels it."""

    def __init__(self, working: WorkingOut, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("waiting_page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._working = working
        self._wanted = True
        self.progress = ProgressPage(self)
        self.cancel = QPushButton(self.tr("Cancel"), self.progress)
        self.cancel.setObjectName("waiting_cancel")
        self.cancel.setToolTip(self.tr("Show everybody again, without this filter (Esc)"))
        self.cancel.clicked.connect(self._stop)
        self.progress.inside.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.cancel)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.progress)
        working.advanced.connect(self.progress.advance)

    @property
    def wanted(self) -> bool:
        """Whether nobody has cancelled it; it may be done all the same before it stops."""
        return self._wanted

    @property
    def running(self) -> bool:
        """Whether its end is still to be told."""
        return self._working.running

    def ready(self) -> bool:
        """Whether there is nothing to wait for."""
        return self._working.ready()

    def wait(self) -> None:
        """Begin to wait, or go on."""
        if not (self._working.running and self.progress.what):
            self._wanted = True
            self.progress.begin(self.tr("Working out whom you may contact, for everybody…"))
            self._working.begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancel.click()
        else:
            super().keyPressEvent(event)

    def _stop(self) -> None:
        self._wanted = False
        self.progress.stopping()
        self._working.cancel()
