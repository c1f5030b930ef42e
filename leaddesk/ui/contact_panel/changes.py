"""What was changed of the contact and when, read out of the history beside the window; each step
can be taken back here."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from leaddesk.domain.change import Edited, FieldChange, Step
from leaddesk.ui import texts
from leaddesk.ui.contact_panel.timeline_lines import LINE_ROLE, ROW, LineDelegate
from leaddesk.ui.contact_panel.timeline_words import Line
from leaddesk.ui.session import Session
from leaddesk.ui.taking_back import undo_step
from leaddesk.ui.tip import tip
from leaddesk.ui.words import changes as words
from leaddesk.ui.work import Job

STEP_ROLE = Qt.ItemDataRole.UserRole + 1


class ChangeLines(QListWidget):
    """Before and after, a line each; the menu takes a step back."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("changes")
        self.setAccessibleName(self.tr("What was changed"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(LineDelegate(self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)

    def step(self) -> Step | None:
        """The step of the current line."""
        found = self.currentIndex().data(STEP_ROLE)
        return found if isinstance(found, Step) else None

    def event(self, event: QEvent) -> bool:
        # Del here would be the contact's, of whom only a change is looked at.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Delete
        ):
            event.accept()
            return True
        return super().event(event)


class Changes(QWidget):
    """The lines, and a word while they are read."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._contact_id = 0
        self._job: Job | None = None
        self._word = QLabel(self)
        self._word.setObjectName("changes_word")
        self._word.setProperty("look", "muted")
        self.lines = ChangeLines(self)
        self.lines.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.lines.customContextMenuRequested.connect(lambda at: self._menu(at))
        self.lines.itemActivated.connect(lambda item: self._menu(
            self.lines.visualItemRect(item).center()))  # fmt: skip
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._word)
        column.addWidget(self.lines)

    def show_contact(self, contact_id: int) -> None:
        """Read what was changed of this contact."""
        if self._job is not None:
            self._job.abandon()
        if contact_id != self._contact_id:
            self.lines.clear()
            self.lines.setFixedHeight(2)
            self._word.setText(self.tr("Looking through the history …"))
            self._word.show()
        self._contact_id = contact_id
        history = self._session.desk.history
        self._job = job = Job(
            self._session, lambda _far, cancelled: history.of(contact_id, cancelled)
        )
        job.finished.connect(self._show)
        job.troubled.connect(lambda _trouble: self._show([]))
        job.start()

    def _show(self, found: list[Edited]) -> None:
        self._job = None
        today = self._session.today()
        row = self.lines.currentRow()
        self.lines.clear()
        contact = self._session.reads.contact(self._contact_id)
        currency = contact.currency if contact is not None else "EUR"
        for edited in found:
            for change in edited.changes:
                self._add(edited.step, change, today, currency)
        count = self.lines.count()
        self.lines.setFixedHeight(ROW * count + 2)
        self.lines.setVisible(bool(count))
        self._word.setText(self.tr("Nothing was changed since the contact was added."))
        self._word.setVisible(not count)
        if row >= 0 and count:
            self.lines.setCurrentRow(min(row, count - 1))

    def _add(self, step: Step, change: FieldChange, today: date, currency: str) -> None:
        field = _field(self._session, change.field)
        said = [_said(self._session, change.field, each, currency)
                for each in (change.before, change.after)]  # fmt: skip
        before, after = (each or "—" for each in said)
        title = self.tr("{field}: {before} → {after}").format(
            field=field, before=before, after=after
        )
        detail = f"{texts.moment(step.at, today)} · {texts.step(step)}"
        if step.undone:
            detail = self.tr("{what} · undone").format(what=detail)
        item = QListWidgetItem()
        item.setData(LINE_ROLE, Line(title, detail, not step.undone))
        item.setData(STEP_ROLE, step)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}, {detail}")
        item.setToolTip(tip(f"{title}\n{detail}"))
        self.lines.addItem(item)

    def _menu(self, at: QPoint) -> None:
        step = self.lines.step()
        if step is None or self.lines.itemAt(at) is None:
            return
        menu = QMenu(self)
        menu.setObjectName("change_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        undo = menu.addAction(self.tr("Undo: {what}").format(what=texts.step(step)))
        undo.setObjectName("undo_change")
        undo.setEnabled(not step.undone)
        undo.triggered.connect(lambda: undo_step(self._session, self.window(), step))
        menu.popup(self.lines.viewport().mapToGlobal(at))


def _field(session: Session, code: str) -> str:
    kind, _, rest = code.partition(":")
    if kind == "criterion":
        asked = {each.id: each for each in session.reads.criteria()}
        if found := asked.get(int(rest)):
            return texts.criterion_text(found)
    return words.field(code)


def _said(session: Session, code: str, value: str, currency: str) -> str:
    if code == "source":
        sources = {str(each.id): each for each in session.reads.sources()}
        return texts.source_name(sources[value]) if value in sources else value
    return words.said(code, value, currency)
