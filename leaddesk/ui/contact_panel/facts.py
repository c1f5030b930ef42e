"""The panel's details: how to reach the contact, where it came from, what it may be worth. Each
line is edited where it stands; what is not known yet is added by the menu at the heading."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from leaddesk.domain.line import Line
from leaddesk.domain.overview import Overview
from leaddesk.ui.contact_panel.fact import Fact, facts
from leaddesk.ui.contact_panel.fact_lines import LABEL_WIDTH, FactLines
from leaddesk.ui.contact_panel.section import Section
from leaddesk.ui.session import Session

__all__ = ["LABEL_WIDTH", "Facts"]


class Facts(Section):
    """`refused(sentence)` when what was typed could not be kept; `form_wanted()` for everything
    at once."""

    refused = Signal(str)
    form_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__("facts", "", parent)
        self.set_heading(self.tr("Contact details"))
        self._session = session
        self._facts: list[Fact] = []
        self._add = QPushButton(self.tr("Add"), self)
        self._add.setObjectName("facts_add")
        self._add.setProperty("look", "link")
        self._add.setAccessibleName(self.tr("Add a detail"))
        self._add.clicked.connect(self._offer)
        self.top.addWidget(self._add)
        self.lines = FactLines(session, "fact", self)
        self.lines.refused.connect(self.refused)
        self.body.addWidget(self.lines)

    def show_contact(self, overview: Overview) -> None:
        """The details of this contact; labels are kept and filled anew."""
        own = [name for _, name in self._session.reads.own_fields()]
        self._facts = facts(overview, own)
        on = overview.created_at.astimezone().date()
        self.lines.show_facts(Line(overview.contact, overview.card, on), self._facts)

    def _offer(self) -> None:
        """A menu of what is not known yet."""
        menu = QMenu(self)
        menu.setObjectName("facts_menu")
        menu.aboutToHide.connect(menu.deleteLater)
        for fact in self._facts:
            if fact.code and not fact.words:
                entry = menu.addAction(fact.label.replace("&", "&&"))
                entry.setObjectName(f"add_{fact.code}")
                entry.triggered.connect(lambda _on=False, code=fact.code: self.begin(code))
        menu.addSeparator()
        more = menu.addAction(self.tr("All fields…"))
        more.setObjectName("add_form")
        more.triggered.connect(lambda: self.form_wanted.emit())
        menu.popup(self._add.mapToGlobal(QPoint(0, self._add.height())))

    def refresh_theme(self) -> None:
        """Draw the icons in the colours of the theme in force."""
        self.lines.refresh_theme()

    def begin(self, code: str) -> None:
        """Turn a line into a field, also one that was not there."""
        if not self.open:
            self.toggle()
        self.lines.edit(code)
