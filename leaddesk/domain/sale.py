"""A sale makes a customer: date, net amount, VAT rate, reference."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal


@dataclass(frozen=True)
class Sale:
    """`net_cents` in cents of `currency`; `vat_rate` in hundredths of a percent (1900 = 19 %)."""

    on: date
    net_cents: int
    currency: str = "EUR"
    vat_rate: int = 1900
    reference: str = ""
    id: int = 0
    contact_id: int = 0

    @property
    def vat_cents(self) -> int:
        """VAT rounded half up to the cent, as invoices do."""
        exact = Decimal(self.net_cents) * self.vat_rate / 10_000
        return int(exact.quantize(Decimal(1), rounding=ROUND_HALF_UP))

    @property
    def gross_cents(self) -> int:
        return self.net_cents + self.vat_cents
