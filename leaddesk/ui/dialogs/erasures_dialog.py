"""Receipts of erasures: when and how much, but not whom; what tax law still keeps, and until
when; copies that go by a day."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from leaddesk.desk.erasure import Receipt
from leaddesk.ui import texts
from leaddesk.ui.dialogs import style
from leaddesk.ui.dialogs.form import label
from leaddesk.ui.dialogs.sheet_dialog import SheetDialog
from leaddesk.ui.session import Session
from leaddesk.ui.words import rights as words


class ErasuresDialog(SheetDialog):
    """Nothing is changed here; each receipt opens to what it says."""

    wide = 680

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(
            session, "erasures_dialog", self.tr("Erasures"),
            self.tr("Receipts without personal data. What was erased cannot be brought back."),
            "delete", parent,
        )  # fmt: skip
        receipts = session.desk.erasure.receipts()
        self.list = QTreeWidget()
        self.list.setObjectName("erasures_list")
        self.list.setAccessibleName(self.tr("Erasures, newest first"))
        self.list.setHeaderLabels([self.tr("What"), self.tr("How many"), self.tr("Until")])
        self.list.setMinimumHeight(280)
        self.list.header().setStretchLastSection(True)
        self.list.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.list.setColumnWidth(0, 390)
        self.list.setColumnWidth(1, 120)
        for receipt in receipts:
            self._add(receipt)
        self.nothing = label(self.tr("Nobody was erased yet."), "muted", wrap=True)
        self.nothing.setObjectName("erasures_nothing")
        self.nothing.setVisible(not receipts)
        self.list.setVisible(bool(receipts))
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.nothing)
        self.body.addStretch(0)
        self.button("close", self.tr("Close"), self.accept, look="primary")
        self.first = self.list if receipts else self.primary

    def save(self) -> bool:
        self.accept()
        return True

    def _add(self, receipt: Receipt) -> None:
        day = texts.moment(receipt.at, self.session.today())
        told = self.tr("No. {number} · {day}").format(number=receipt.number, day=day)
        if receipt.by:
            told = self.tr("{receipt} · by {who}").format(receipt=told, who=receipt.by)
        top = QTreeWidgetItem([told, texts.contacts(receipt.counts.get("contact", 0)), ""])
        for code, count in receipt.counts.items():
            top.addChild(QTreeWidgetItem([words.counted(code), texts.number(count), ""]))
        for kept in receipt.kept:
            sold = self.tr("Kept for tax law: sale of {day}, {reference}")
            what = sold.format(day=texts.day(kept.sale.on), reference=kept.sale.reference or "–")
            money = texts.money(kept.sale.net_cents, kept.sale.currency)
            top.addChild(QTreeWidgetItem([what, money, texts.day(kept.until)]))
        for name, until in receipt.copies.items():
            copy = self.tr("Copy of the desk: {file}").format(file=name)
            there = self.tr("still there") if name in receipt.there else self.tr("deleted")
            top.addChild(QTreeWidgetItem([copy, there, texts.day(until)]))
        for item in (top, *filter(None, map(top.child, range(top.childCount())))):
            item.setSizeHint(0, QSize(0, style.LINE))
            for column in range(3):
                item.setToolTip(column, item.text(column))
        self.list.addTopLevelItem(top)
        top.setExpanded(self.list.topLevelItemCount() == 1)
