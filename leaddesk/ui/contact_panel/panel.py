"""The panel at the right. It reads one overview and one timeline per contact and fills widgets
that stay, so that following the selection costs a few milliseconds."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from leaddesk.domain.change import Change
from leaddesk.ui import texts
from leaddesk.ui.action_button import ActionButton
from leaddesk.ui.actions import Actions
from leaddesk.ui.contact_panel.actions_row import ActionsRow
from leaddesk.ui.contact_panel.checklist import Checklist
from leaddesk.ui.contact_panel.colleagues import Colleagues
from leaddesk.ui.contact_panel.facts import Facts
from leaddesk.ui.contact_panel.head import Head, phase_since
from leaddesk.ui.contact_panel.kept_files import KeptFiles
from leaddesk.ui.contact_panel.next_step import NextStep
from leaddesk.ui.contact_panel.permission import MayContact
from leaddesk.ui.contact_panel.section import Section
from leaddesk.ui.contact_panel.timeline import Timeline
from leaddesk.ui.drop_here import DropHere
from leaddesk.ui.menus import Menus
from leaddesk.ui.session import Session

MANY = (
    ("change_many", "edit"), ("hold", "hold"), ("disqualify", "disqualify"),
    ("copy_table", "list"), ("delete", "delete"),
)  # fmt: skip
"""What is offered for several, with its icon."""


class ContactPanel(QFrame):
    """Shows the one selected contact, else how to get one.

    `checklist_wanted(contact id, criterion id)`, `activity_wanted(activity)` and
    `permission_wanted(contact id, channel)` open dialogs, `reach_wanted(contact id, kind, point
    id)` calls or mails; `told(sentence)` is for all to see,
    `contact_wanted(id)` goes to somebody else. Files dropped on it are kept with the contact."""

    checklist_wanted = Signal(object, object)
    activity_wanted = Signal(object)
    permission_wanted = Signal(object, str)
    reach_wanted = Signal(object, str, object)
    told = Signal(str)
    contact_wanted = Signal(object)

    def __init__(
        self, session: Session, actions: Actions, menus: Menus, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("contact_panel")
        self._session = session
        self._ids: list[int] = []
        self._told = self._hint()
        self._many = [ActionButton(actions[name], self, icon=icon) for name, icon in MANY]
        self._empty = self._nobody()
        self._page = QWidget()
        self._page.setObjectName("contact_panel_page")
        self._page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._head = Head(session, self._page)
        self._buttons = ActionsRow(actions, menus.more(self), self._page)
        self._next = NextStep(actions, self._page)
        self._facts = Facts(session, self._page)
        self._facts.refused.connect(self.told)
        self._facts.form_wanted.connect(actions["edit"].trigger)
        self._facts.lines.reach_wanted.connect(
            lambda kind, point: self.reach_wanted.emit(self._ids[0], kind, point)
        )
        self._head.refused.connect(self.told)
        self._may = MayContact(session, self._page)
        self._may.wanted.connect(self.permission_wanted)
        self._checklist = Checklist(session, self._page)
        self._checklist.opened.connect(self.checklist_wanted)
        self._colleagues = Colleagues(session, self._page)
        self._colleagues.contact_wanted.connect(self.contact_wanted)
        self._files = KeptFiles(session, self._page)
        self._files.told.connect(self.told)
        self._timeline = Timeline(session, self._page)
        self._timeline.edit_wanted.connect(self.activity_wanted)
        self._column = column = QVBoxLayout(self._page)
        column.setContentsMargins(16, 14, 14, 16)
        column.setSpacing(0)
        for part in (self._head, self._buttons, self._next, self._facts, self._may,
                     self._checklist, self._colleagues, self._files, self._timeline):  # fmt: skip
            column.addWidget(part)
        column.addStretch(1)
        for section in self._sections():
            section.fold(section.name in session.settings.folded)
            section.folded.connect(self._fold)
        self._area = QScrollArea(self)
        self._area.setObjectName("contact_panel_area")
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._page)
        self._area.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._timeline.seen.connect(self._bring_into_view)
        self.setAcceptDrops(True)
        self._drop_here = DropHere(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._empty)
        outer.addWidget(self._area)
        # The board paints its answer to a key or a drop first.
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.read)
        self.read()

    def _hint(self) -> QLabel:
        hint = QLabel(self)
        hint.setObjectName("panel_hint")
        hint.setProperty("look", "muted")
        hint.setWordWrap(True)
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        hint.setContentsMargins(32, 0, 32, 0)
        return hint

    def _nobody(self) -> QWidget:
        """What stands here unless one contact is chosen: a hint, and what can be done with many."""
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(self._told)
        column.addSpacing(8)
        for button in self._many:
            button.setObjectName(f"panel_{button.objectName()}")
            button.setMinimumWidth(200)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return page

    def show_contacts(self, ids: Sequence[int]) -> None:
        """Follow the selection."""
        if list(ids) != self._ids:
            self._ids = list(ids)
            self._area.verticalScrollBar().setValue(0)
            self._soon.start()

    def refresh(self, change: Change | None = None) -> None:
        """Read again, if the change concerns who is shown."""
        if (
            change is None
            or change.contacts is None
            or change.concerns("criterion", "stage")
            or not change.contacts.isdisjoint(self._ids)
        ):
            self._soon.start()

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        self._soon.start()

    def take_keyboard(self) -> None:
        """To who it is; nowhere when nobody is shown."""
        if self._area.isVisible():
            self._head.take_keyboard()

    def type_fact(self, code: str) -> None:
        """Turn a line of the details into a field."""
        if self._area.isVisible():
            self._facts.begin(code)

    def read(self) -> None:
        """Fill the widgets from the desk; a hidden panel waits until it is shown."""
        self._soon.stop()
        overview = None
        if len(self._ids) == 1 and self.isVisible():
            overview = self._session.run(self._session.reads.overview, self._ids[0])
        if overview is None or isinstance(overview, bool):
            self._say_why_empty()
            return
        today = self._session.today()
        entries = self._timeline.read(self._ids[0])
        stages = entries
        if self._timeline.kind:
            stages = self._session.reads.timeline(self._ids[0], kind="stage")
        self._head.show_contact(overview, phase_since(overview, stages), today)
        self._next.show_contact(overview, today)
        self._facts.show_contact(overview)
        self._colleagues.show_contact(overview)
        self._files.show_contact(overview)
        self._may.show_contact(overview)
        self._checklist.show_contact(overview, self._session.reads.criteria())
        self._timeline.show_contact(self._ids[0], entries, today)
        self._empty.hide()
        self._area.show()
        for section in self._sections():
            section.settle()
        self._column.activate()

    def refresh_theme(self) -> None:
        """Draw what has colours of its own anew."""
        for button in self._many:
            button.refresh_theme()
        for part in (self._head, self._buttons, self._next, self._facts, self._may):
            part.refresh_theme()
        for section in self._sections():
            section.refresh_arrow()

    def _scrolled(self, value: int) -> None:
        if value >= self._area.verticalScrollBar().maximum() - self.height():
            self._timeline.more()

    def _bring_into_view(self, line: QRect) -> None:
        """Once there is as much page as there are lines."""

        def bring() -> None:
            at = self._timeline.lines.viewport().mapTo(self._page, line.center())
            self._area.ensureVisible(at.x(), at.y(), 0, line.height())

        QTimer.singleShot(0, self, bring)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._dropped(event.mimeData()):
            event.acceptProposedAction()
            told = self.tr("Drop to keep it with {name}").format(name=self._head.name)
            self._drop_here.tell(told, self.rect())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._drop_here.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self._drop_here.hide()
        if files := self._dropped(event.mimeData()):
            event.acceptProposedAction()
            # Later, so that the program the file comes from is not kept waiting.
            QTimer.singleShot(0, self, lambda: self._files.keep(files))

    def _dropped(self, dropped: QMimeData) -> list[Path]:
        """The local files that hover over a contact."""
        if len(self._ids) != 1 or not self._area.isVisible():
            return []
        return [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()]

    def _sections(self) -> list[Section]:
        return self._page.findChildren(Section)

    def _fold(self, name: str, on: bool) -> None:
        """Remember what a hand folded away."""
        settings = self._session.settings
        kept = [each for each in settings.folded if each != name]
        settings.folded = [*kept, name] if on else kept
        settings.save()

    def _say_why_empty(self) -> None:
        if len(self._ids) > 1:
            told = self.tr(
                "{contacts} selected.\n\nMove them together, or choose what to do with them here "
                "or in the Contact menu."
            ).format(contacts=texts.contacts(len(self._ids)))
        else:
            told = self.tr(
                "Choose a contact, and everything about it stands here: phone numbers, the next "
                "step, the checklist, what happened so far."
            )
        self._told.setText(told)
        for button in self._many:
            button.setVisible(len(self._ids) > 1)
        self._area.hide()
        self._empty.show()
