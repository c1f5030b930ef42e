"""What to do after a call that nobody took: the next try at another time of day, and after enough
of them the proposal to set the contact aside. Nothing happens unless a button is pressed."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from leaddesk.domain.activity import Activity
from leaddesk.domain.attempts import gives_up, is_unanswered, next_try
from leaddesk.ui import texts
from leaddesk.ui.dialogs import style
from leaddesk.ui.dialogs.form import label
from leaddesk.ui.session import Session

OPEN = ("lead", "prospect")


class AttemptsNote(QFrame):
    """Hidden until `follow` is told of a call that nobody took. The figures are those of the
    calls logged before, and this one."""

    try_again = Signal(object, object)
    """The day and time of the next try."""
    give_up = Signal()

    def __init__(self, session: Session, contact_id: int) -> None:
        super().__init__()
        self.setObjectName("attempts")
        self.setProperty("look", "attempts")
        self._today = session.today()
        self._now = session.desk.now().astimezone()
        self._tried = [each.at.astimezone() for each in session.desk.agenda.attempts(contact_id)]
        self._limit = session.desk.agenda.attempts_limit
        case = session.reads.case(contact_id)
        self._open = case is not None and case.stage.phase in OPEN
        self._next: tuple[date, time] | None = None
        self._words = label("", wrap=True)
        self._words.setObjectName("attempts_words")
        self._again = QPushButton(self.tr("Try again"))
        self._again.setObjectName("try_again")
        self._again.setProperty("look", "small")
        self._again.clicked.connect(self._try_again)
        self._give_up = QPushButton(self.tr("Save and set aside"))
        self._give_up.setObjectName("give_up")
        self._give_up.setProperty("look", "small")
        self._give_up.setToolTip(self.tr("Disqualify as “Cannot be reached”, with this call"))
        self._give_up.setAccessibleDescription(self._give_up.toolTip())
        self._give_up.clicked.connect(lambda: self.give_up.emit())
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 8, 12, 9)
        box.setSpacing(6)
        box.addWidget(self._words)
        row = QHBoxLayout()
        row.setSpacing(style.GAP)
        row.addWidget(self._again)
        row.addWidget(self._give_up)
        row.addStretch(1)
        box.addLayout(row)
        self.hide()

    def follow(self, activity: Activity | None) -> None:
        """Tell what goes with a call as it is filled in; hidden when somebody took it."""
        if activity is None or not is_unanswered(activity):
            self.setVisible(False)
            return
        tried = [*self._tried, activity.at.astimezone()]
        self._next = next_try(tried, self._now)
        self._words.setText(self._told(len(tried)))
        self._again.setText(self.tr("Try again: {when}").format(when=self._when(*self._next)))
        self._give_up.setVisible(self._proposes(len(tried)))
        self.setVisible(True)

    def _proposes(self, count: int) -> bool:
        return self._open and gives_up(count, self._limit)

    def _told(self, count: int) -> str:
        told = self.tr("%n attempt(s) in a row without an answer.", None, count)
        if not self._proposes(count):
            return told
        asked = self.tr("Set aside as “Cannot be reached”? It can be reopened at any time.")
        return f"{told} {asked}"

    def _when(self, on: date, at: time) -> str:
        return f"{texts.day_short(on, self._today)} {texts.clock(at)}"

    def _try_again(self) -> None:
        if self._next is not None:
            self.try_again.emit(*self._next)
