"""A source of the user's own: where contacts come from, and with that what they start as."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from leaddesk.domain.source import CHANNELS, Source
from leaddesk.ui import texts
from leaddesk.ui.dialogs.form import ChoiceField, Field, TextField, row
from leaddesk.ui.dialogs.given_by_person import GivenByPerson
from leaddesk.ui.dialogs.sale_dialog import currencies
from leaddesk.ui.dialogs.segmented import SegmentedControl
from leaddesk.ui.dialogs.sheet_dialog import SheetDialog
from leaddesk.ui.dialogs.typed_fields import DayField, MoneyField
from leaddesk.ui.session import Session


class SourceDialog(SheetDialog):
    """New without `source`. `source_id` is the kept one's id after saving."""

    wide = 480

    def __init__(
        self, session: Session, source: Source | None = None, parent: QWidget | None = None
    ) -> None:
        title = self.tr("Source") if source else self.tr("New source")
        told = self.tr("Where contacts come from decides what they start as.")
        super().__init__(session, "source_dialog", title, told, "source", parent)
        self._source = source
        self.source_id = source.id if source else 0
        kept = source or Source(0)
        self.name = TextField(
            "source_name", self.tr("Name"), texts.source_name(kept) if source else "",
            placeholder=self.tr("e.g. Trade fair Hanover 2026"),
        )  # fmt: skip
        self._channel = SegmentedControl(
            "source_channel", [(code, texts.channel(code)) for code in CHANNELS], kept.channel,
            spoken=self.tr("Channel"),
        )  # fmt: skip
        self._entry = SegmentedControl(
            "source_entry",
            [("list", self.tr("a list")), ("inbound", self.tr("came by themselves"))],
            kept.entry,
            spoken=self.tr("How they come in"),
        )
        self.entry = Field("source_entry", self.tr("How they come in"), self._entry)
        # Who came by themselves gave their data; that says nothing about a list made of it.
        by_hand = kept.given_by_person and not kept.inbound
        self.given = GivenByPerson("source_given", by_hand)
        self.vendor = TextField("source_vendor", self.tr("Vendor"), kept.vendor)
        self.acquired = DayField(
            "source_acquired", self.tr("Acquired on"), session.today(), kept.acquired_on,
            past=True,
        )  # fmt: skip
        self.cost = MoneyField("source_cost", self.tr("Cost"), kept.cost_cents)
        self.currency = ChoiceField(
            "source_currency", self.tr("Currency"), currencies(kept.currency), kept.currency
        )
        self.body.addWidget(self.name)
        self.body.addLayout(
            row((Field("source_channel", self.tr("Channel"), self._channel), 2), (self.entry, 3))
        )
        self.body.addWidget(self.given)
        self.body.addLayout(row(self.vendor, self.acquired))
        self.body.addLayout(row((self.cost, 2), (self.currency, 1)))
        self.body.addStretch(1)
        self.cancel_and_save(self.tr("Save"))
        self.first = self.name.line
        self._entry.picked.connect(self._follow)
        self.currency.changed.connect(self._follow)
        self._follow()

    def save(self) -> bool:
        named = bool(self.name.value())
        if not named:
            self.name.complain(self.tr("A name is needed."))
        fields = (self.name, self.acquired, self.cost)
        if not (all([self.acquired.check(), self.cost.check()]) and named):
            next(each for each in fields if each.complaint).setFocus()
            return False
        source = self._typed_source()
        if self._source is not None:
            return self.run_and_close(self.session.desk.sources.edit, source)
        worked = self.run(self.session.desk.sources.add, source)
        if worked:
            self.source_id = self.new_id
            self.accept()
        return worked

    def _typed_source(self) -> Source:
        kept = self._source or Source(0)
        name = self.name.value()
        if kept.key and name == texts.source_name(kept):
            name = kept.name  # the built-in word is no name of the user's
        return replace(
            kept,
            name=name,
            channel=self._channel.value(),
            entry=self._entry.value(),
            given_by_person=self.given.value(),
            vendor=self.vendor.value(),
            acquired_on=self.acquired.day(),
            cost_cents=self.cost.cents(),
            currency=str(self.currency.value()),
        )

    def _follow(self) -> None:
        starts = self._entry.value() == "inbound"
        self.given.setVisible(not starts)
        self.entry.hint(self.tr("clear prospects") if starts else self.tr("leads"))
        self.cost.currency = str(self.currency.value())
