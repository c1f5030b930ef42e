"""The sale that makes a customer: day, net amount, VAT, reference."""

from __future__ import annotations

from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

from PySide6.QtWidgets import QWidget

from leaddesk.domain.sale import Sale
from leaddesk.ui import texts
from leaddesk.ui.dialogs.form import ChoiceField, TextField, label, row
from leaddesk.ui.dialogs.log_dialog import name_of
from leaddesk.ui.dialogs.sheet_dialog import SheetDialog
from leaddesk.ui.dialogs.typed_fields import DayField, MoneyField
from leaddesk.ui.session import Session

RATES = (1900, 700, 0)
"""German VAT in hundredths of a percent: the full rate, the reduced one, none."""
OWN = -1
CURRENCIES = ("EUR", "CHF", "USD", "GBP", "PLN", "CZK", "DKK", "SEK", "NOK")


def currencies(kept: str) -> list[tuple[object, str]]:
    """The currencies to choose from, what is kept among them."""
    return [(code, code) for code in dict.fromkeys((*CURRENCIES, kept or "EUR"))]


def percent(rate: int) -> str:
    """'19 %' or '8,1 %' from hundredths of a percent, as the language writes it."""
    return texts.locale().toString(rate / 100, "f", 1 if rate % 100 else 0) + "\u00a0%"


def parse_percent(text: str) -> int | None:
    """Hundredths of a percent from '8,1', '8.1 %'; None when it is no rate from 0 to 100."""
    try:
        rate = Decimal(text.replace("%", "").strip().replace(",", "."))
    except InvalidOperation:
        return None
    if not (rate.is_finite() and 0 <= rate <= 100):
        return None
    return int((rate * 100).quantize(Decimal(1), rounding=ROUND_HALF_UP))


class SaleDialog(SheetDialog):
    """`record(sale)` says what to do with the sale and whether it worked; without it the desk
    records it, and the first sale moves the contact to `stage_id`, above `before_id`."""

    wide = 440

    def __init__(
        self, session: Session, contact_id: int, stage_id: int | None = None,
        before_id: int | None = None, parent: QWidget | None = None, *,
        record: Callable[[SaleDialog, Sale], bool] | None = None,
    ) -> None:  # fmt: skip
        name = name_of(session, contact_id)
        super().__init__(
            session, "sale_dialog", self.tr("Sale to {name}").format(name=name),
            self.tr("A sale makes a customer."), "sale", parent,
        )  # fmt: skip
        self.contact_id, self.stage_id, self.before_id = contact_id, stage_id, before_id
        self._record = record
        contact = session.reads.contact(contact_id)
        kept = contact.currency if contact else "EUR"
        expected = contact.value_cents if contact else None
        self.on = DayField(
            "sale_on", self.tr("Date"), session.today(), session.today(), needed=True, past=True
        )
        self.net = MoneyField("sale_net", self.tr("Net amount"), expected, needed=True)
        self.currency = ChoiceField(
            "sale_currency", self.tr("Currency"), currencies(kept), kept or "EUR"
        )
        options: list[tuple[object, str]] = [(rate, percent(rate)) for rate in RATES]
        self.vat = ChoiceField(
            "sale_vat", self.tr("VAT"), [*options, (OWN, self.tr("another rate …"))], RATES[0]
        )
        self.own = TextField("sale_own_vat", self.tr("VAT rate in %"))
        self.gross = label("", "title")
        self.gross.setObjectName("sale_gross")
        self.reference = TextField(
            "sale_reference", self.tr("Reference"), placeholder=self.tr("e.g. invoice number")
        )
        self.body.addLayout(row(self.on, self.reference))
        self.body.addLayout(row((self.net, 2), (self.currency, 1)))
        self.body.addLayout(row((self.vat, 1), (self.own, 1)))
        self.body.addWidget(label(self.tr("Gross"), "small"))
        self.body.addWidget(self.gross)
        self.body.addStretch(1)
        self.cancel_and_save(self.tr("Record sale"))
        self.first = self.net.line
        for field in (self.net, self.currency, self.vat, self.own):
            field.changed.connect(self._follow)
        self._follow()

    def sale(self) -> Sale | None:
        """The sale as typed so far; None while something is missing or unreadable."""
        on, cents, rate = self.on.day(), self.net.cents(), self._rate()
        if on is None or cents is None or cents < 0 or rate is None:
            return None
        return Sale(on, cents, str(self.currency.value()), rate, self.reference.value())

    def save(self) -> bool:
        sale = self.sale()
        if sale is None:
            self._complain()
            return False
        if self._record is not None:
            worked = self._record(self, sale)
            if worked:
                self.accept()
            return worked
        return self.run_and_close(
            self.session.desk.sales.record, self.contact_id, sale, self.stage_id, self.before_id
        )

    def _rate(self) -> int | None:
        rate = self.vat.value()
        return parse_percent(self.own.value()) if rate == OWN else int(str(rate))

    def _follow(self) -> None:
        self.own.setVisible(self.vat.value() == OWN)
        self.net.currency = str(self.currency.value())
        sale = self.sale()
        self.gross.setText(texts.money(sale.gross_cents, sale.currency) if sale else "—")

    def _complain(self) -> None:
        self.on.check()
        if self.net.check() and self.net.cents() is None:
            self.net.complain(texts.complaint("amount_missing"))
        if self._rate() is None:
            self.own.complain(self.tr("This is no rate, such as 8.1."))
        wrong = next((each for each in (self.on, self.net, self.own) if each.complaint), None)
        if wrong is not None:
            wrong.setFocus()
