"""The panel's other people of the same firm; a click goes to one."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from leaddesk.domain.overview import Overview
from leaddesk.domain.suggestion import Suggestion
from leaddesk.ui import texts
from leaddesk.ui.contact_panel.section import Section
from leaddesk.ui.session import Session
from leaddesk.ui.tip import tip

FEW = 6


class PersonLine(QPushButton):
    """Name and stage; one line, cut where there is no room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "person")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._words = ""

    def show_words(self, words: str) -> None:
        """What it says in full."""
        self._words = words
        self.setAccessibleName(words)
        self.setToolTip(tip(words))
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(200, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        room = max(self.width() - 12, 20)
        cut = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self.setText(cut.replace("&", "&&"))


class Colleagues(Section):
    """Hidden where there is nobody else; `contact_wanted(id)`."""

    contact_wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__("colleagues", "", parent)
        self._session = session
        self._people: list[Suggestion] = []
        self._lines: list[PersonLine] = []
        self._all = False
        self._contact_id = 0
        self.body.setSpacing(0)
        self._more = QPushButton(self)
        self._more.setAccessibleName(self.tr("Show everybody of the company"))
        self._more.setObjectName("colleagues_more")
        self._more.setProperty("look", "link")
        self._more.clicked.connect(self._show_all)
        self.body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_contact(self, overview: Overview) -> None:
        """Who else is at this contact's firm."""
        if overview.contact.id != self._contact_id:
            self._all = False
        self._contact_id = overview.contact.id
        firm = overview.contact.firm
        self._people = self._session.reads.colleagues(self._contact_id) if firm else []
        self.setVisible(bool(self._people))
        if self._people:
            self.set_heading(self.tr("Also at {firm}").format(firm=firm))
            self._fill()

    def _fill(self) -> None:
        shown = self._people if self._all else self._people[:FEW]
        stages = {stage.id: texts.stage_name(stage) for stage in self._session.reads.stages()}
        while len(self._lines) < len(shown):
            at, line = len(self._lines), PersonLine(self)
            line.setObjectName(f"colleague_{at}")
            line.clicked.connect(lambda _on=False, at=at: self._go(at))
            self.body.insertWidget(at, line)
            self._lines.append(line)
        for at, line in enumerate(self._lines):
            line.setVisible(at < len(shown))
            if at < len(shown):
                who = shown[at]
                line.show_words(" · ".join(filter(None, (who.name, stages.get(who.stage_id)))))
        left = len(self._people) - len(shown)
        self._more.setVisible(bool(left))
        self._more.setText(texts.grouped(self.tr("%n more", "", left), left))

    def _go(self, at: int) -> None:
        if at < len(self._people):
            self.contact_wanted.emit(self._people[at].id)

    def _show_all(self) -> None:
        self._all = True
        self._fill()
