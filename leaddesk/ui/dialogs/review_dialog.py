"""Whom nobody has talked with for long: keep them, with a day and a reason, or erase them."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from leaddesk.desk.review import ForReview
from leaddesk.domain.retention import MONTHS, MOST_MONTHS, MOST_YEARS, Retention, months_later
from leaddesk.ui import texts
from leaddesk.ui.dialogs import style
from leaddesk.ui.dialogs.erase_dialog import EraseDialog
from leaddesk.ui.dialogs.form import TextField, label, row
from leaddesk.ui.dialogs.sheet_dialog import SheetDialog
from leaddesk.ui.dialogs.typed_fields import DayField, WholeField
from leaddesk.ui.session import Session
from leaddesk.ui.words import rights as words

USUALLY = 12
"""Months for which somebody is kept when nothing else is typed."""


class ReviewDialog(SheetDialog):
    """Stays open while one after the other is decided."""

    wide = 780

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(
            session, "review_dialog", self.tr("Review"),
            self.tr("Data is not kept longer than it is needed. Nothing is erased by itself: you "
                    "decide. No legal advice."),
            "checklist", parent,
        )  # fmt: skip
        self.found: list[ForReview] = []
        self.list = QTreeWidget()
        self.list.setObjectName("review_list")
        self.list.setAccessibleName(self.tr("Due for review, the longest due first"))
        self.list.setHeaderLabels(
            [self.tr("Due since"), self.tr("Who"), self.tr("Phase"), self.tr("Why"),
             self.tr("Last contact")]
        )  # fmt: skip
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setMinimumHeight(300)
        for column, width in ((0, 132), (2, 84), (3, 180), (4, 132)):
            self.list.setColumnWidth(column, width)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.count = label("", "muted", wrap=True)
        self.count.setObjectName("review_count")
        until = months_later(session.today(), USUALLY)
        self.until = DayField("review_until", self.tr("Keep until"), session.today(), until,
                              needed=True)  # fmt: skip
        self.reason = TextField("review_reason", self.tr("Because"))
        self.body.addWidget(self.count)
        self.body.addWidget(self.list, 1)
        self.body.addLayout(row((self.until, 1), (self.reason, 2)))
        self.button("review_limits", self.tr("Deadlines…"), self.limits, left=True)
        self._erase = self.button("review_erase", self.tr("Erase for good…"), self.erase, left=True)
        self.button("close", self.tr("Close"), self.accept)
        self.button("save", self.tr("Keep"), self.save, look="primary")
        self.list.itemSelectionChanged.connect(self._follow)
        session.changed.connect(self._read)
        self._read()
        self.first = self.list

    def chosen(self) -> list[int]:
        """The ids of those selected, in the order of the list."""
        rows = sorted(self.list.indexOfTopLevelItem(item) for item in self.list.selectedItems())
        return [self.found[at].contact_id for at in rows]

    def save(self) -> bool:
        """Keep those selected; one step."""
        ids, until = self.chosen(), self.until.day()
        if not ids or not self.until.check() or until is None:
            return False
        unsaid = not self.reason.value().strip()
        self.reason.complain(self.tr("Please say why.") if unsaid else "")
        if unsaid:
            self.reason.setFocus()
            return False
        return self.run(self.session.desk.review.keep, ids, until, self.reason.value())

    def erase(self) -> None:
        """Says first what goes and what stays."""
        if ids := self.chosen():
            EraseDialog(self.session, ids, self).open_over()

    def limits(self) -> None:
        """After how long somebody is due."""
        DeadlinesDialog(self.session, self).open_over()

    def changed(self) -> bool:
        """Nothing is lost by closing."""
        return False

    def _read(self, _change: object = None) -> None:
        self.found = self.session.desk.review.due()
        self.list.clear()
        items = []
        for each in self.found:
            told = [texts.day(each.since), each.name, texts.phase_one(each.phase),
                    words.why_due(each.why), texts.day(each.last_contact)]  # fmt: skip
            item = QTreeWidgetItem(told)
            item.setSizeHint(0, QSize(0, style.LINE))
            for column in (1, 3):
                item.setToolTip(column, told[column])
            items.append(item)
        self.list.addTopLevelItems(items)
        count = texts.number(len(self.found))
        told_count = self.tr("{count} due for review.").format(count=count)
        self.count.setText(told_count if self.found else self.tr("Nobody is due for review."))
        if items:
            self.list.setCurrentItem(items[0])
        self._follow()

    def _follow(self) -> None:
        some = bool(self.list.selectedItems())
        self._erase.setEnabled(some)
        self.primary.setEnabled(some)


class DeadlinesDialog(SheetDialog):
    """Months without a contact by phase, 0 for never; and years for sales."""

    wide = 460

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(
            session, "deadlines_dialog", self.tr("Deadlines"),
            self.tr("Months after the last contact; 0 is never. Customers: when tax law no longer "
                    "keeps the last sale (Germany 8 years, Austria 7, Switzerland 10)."),
            "edit", parent,
        )  # fmt: skip
        before = session.desk.review.retention()
        self.months = {
            phase: WholeField(f"months_{phase}", texts.phase_name(phase), before.months[phase])
            for phase in MONTHS
        }
        self.years = WholeField("tax_years", self.tr("Years for sales"), before.tax_years)
        for field in (*self.months.values(), self.years):
            self.body.addWidget(field)
        self.body.addStretch(1)
        self.cancel_and_save(self.tr("Save"))
        self.first = next(iter(self.months.values())).editor

    def save(self) -> bool:
        limits = [(field, 0, MOST_MONTHS) for field in self.months.values()]
        fine = [self._within(*each) for each in (*limits, (self.years, 1, MOST_YEARS))]
        if not all(fine):
            return False
        months = {phase: field.number() or 0 for phase, field in self.months.items()}
        verb = self.session.desk.review.set_retention
        return self.run_and_close(verb, Retention(months, self.years.number() or 0))

    def _within(self, field: WholeField, least: int, most: int) -> bool:
        number = field.number()
        if number is not None and least <= number <= most:
            return True
        told = self.tr("A whole number from {least} to {most}, please.")
        field.complain(told.format(least=least, most=most))
        return False
