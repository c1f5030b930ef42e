"""The panel's timeline, newest first: read on as one scrolls, narrowed to a kind, or what was
changed in its place."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidgetItem, QMenu, QPushButton, QWidget

from leaddesk.domain.activity import Activity
from leaddesk.domain.timeline import TimelineEntry
from leaddesk.ui.contact_panel.changes import Changes
from leaddesk.ui.contact_panel.section import Section
from leaddesk.ui.contact_panel.timeline_lines import ACTIVITY_ROLE, LINE_ROLE, ROW, Lines
from leaddesk.ui.contact_panel.timeline_words import line, timeline_kind
from leaddesk.ui.session import Session
from leaddesk.ui.tip import tip

FIRST = 40
"""So many entries are read at first …"""
MORE = 200
"""… and so many more when somebody scrolls on."""
NEAR = 5
CHANGES = "change"
KINDS = ("", "call", "meeting", "written", "stage", "sale", "note", CHANGES)


class Timeline(Section):
    """What happened with the contact, as much as was scrolled to; `edit_wanted(activity)`.
    `seen(rect)`: the line the keyboard came to, in the lines' own coordinates."""

    edit_wanted = Signal(object)
    seen = Signal(QRect)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__("timeline", "", parent)
        self.set_heading(self.tr("Timeline"))
        self._session = session
        self._contact_id = 0
        self._shown: list[TimelineEntry] = []
        self._limit = FIRST
        self._kind = ""
        self._filter = QPushButton(self)
        self._filter.setObjectName("timeline_filter")
        self._filter.setProperty("look", "link")
        self._filter.clicked.connect(self._offer)
        self.top.addWidget(self._filter)
        self.lines = Lines(self)
        self.lines.edit_wanted.connect(self.edit_wanted)
        self.lines.delete_wanted.connect(self._delete)
        self.lines.currentRowChanged.connect(self._follow)
        self._nothing = QLabel(self.tr("Nothing of this kind so far."), self)
        self._nothing.setObjectName("timeline_nothing")
        self._nothing.setProperty("look", "muted")
        self._nothing.hide()
        self._changes = Changes(session, self)
        self._changes.hide()
        for part in (self.lines, self._nothing, self._changes):
            self.body.addWidget(part)
        self._say_kind()

    @property
    def kind(self) -> str:
        """What it is narrowed to; '' for everything."""
        return self._kind

    def read(self, contact_id: int) -> list[TimelineEntry]:
        """The newest entries of a contact; as many as are shown already for the same one."""
        if contact_id != self._contact_id:
            self._limit = FIRST
        if self._kind == CHANGES:
            return []
        entries: list[TimelineEntry] = self._session.reads.timeline(
            contact_id, self._limit, self._kind
        )
        return entries

    def show_contact(self, contact_id: int, entries: Sequence[TimelineEntry], today: date) -> None:
        """The timeline of this contact."""
        changes = self._kind == CHANGES
        self._changes.setVisible(changes)
        self._nothing.setVisible(not entries and not changes)
        self.lines.setVisible(bool(entries))
        if changes:
            self._changes.show_contact(contact_id)
        same = contact_id == self._contact_id
        if same and list(entries) == self._shown:
            return
        kept = len(self._shown)
        onward = same and kept and list(entries[:kept]) == self._shown
        self._contact_id, self._shown = contact_id, list(entries)
        if not onward:
            kept = 0
            self.lines.clear()
        for entry in entries[kept:]:
            self._add(entry, today)
        self.lines.setFixedHeight(ROW * len(entries) + 2)

    def _add(self, entry: TimelineEntry, today: date) -> None:
        told = line(entry, today)
        item = QListWidgetItem()
        item.setData(LINE_ROLE, told)
        item.setData(ACTIVITY_ROLE, entry.args.get("activity"))
        spoken = ", ".join(part for part in (told.title, told.detail) if part)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        item.setToolTip(tip(spoken))
        self.lines.addItem(item)

    def more(self) -> None:
        """Read on; somebody has come near the end of what is shown."""
        if self._kind != CHANGES and len(self._shown) == self._limit:
            self._limit += MORE
            entries = self._session.reads.timeline(self._contact_id, self._limit, self._kind)
            self.show_contact(self._contact_id, entries, self._session.today())

    def narrow(self, kind: str) -> None:
        """Show only this kind: of KINDS."""
        if kind != self._kind:
            self._kind, self._limit, self._shown = kind, FIRST, []
            self.lines.clear()
            self._say_kind()
            entries = self.read(self._contact_id)
            self.show_contact(self._contact_id, entries, self._session.today())

    def _follow(self, row: int) -> None:
        if row < 0:
            return
        if row >= self.lines.count() - NEAR:
            self.more()
        if self.lines.hasFocus():
            self.seen.emit(self.lines.visualItemRect(self.lines.item(row)))

    def _say_kind(self) -> None:
        word = timeline_kind(self._kind)
        self._filter.setText(f"{word} ▾")
        self._filter.setAccessibleName(self.tr("Shown: {kind}").format(kind=word))

    def _offer(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("timeline_kinds")
        menu.aboutToHide.connect(menu.deleteLater)
        for kind in KINDS:
            if kind == CHANGES:
                menu.addSeparator()
            entry = menu.addAction(timeline_kind(kind))
            entry.setObjectName(f"timeline_{kind or 'all'}")
            entry.setCheckable(True)
            entry.setChecked(kind == self._kind)
            entry.triggered.connect(lambda _on=False, kind=kind: self.narrow(kind))
        menu.popup(self._filter.mapToGlobal(QPoint(0, self._filter.height())))

    def _delete(self, activity: Activity) -> None:
        self._session.run(self._session.desk.activities.delete, activity.id)
