"""How long data is kept: when somebody is due for review, and how long tax law keeps a sale.

Nothing is erased by itself: these are the days on which a person decides."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

MONTHS: Mapping[str, int] = {"lead": 12, "prospect": 36, "disqualified": 12}
"""Months after the last contact until somebody of a phase is reviewed; 0 for never. Customers are
reviewed when tax law no longer keeps their last sale."""
TAX_YEARS = 8
"""Years an invoice is kept, from the end of the year in which it was made. Germany: § 147 (3) AO
and § 14b (1) UStG in the version of the Bürokratieentlastungsgesetz IV, 8 years since 1 January
2025 (10 before). Austria: § 132 BAO, 7 years. Switzerland: Art. 958f OR, 10 years."""
MOST_MONTHS, MOST_YEARS = 240, 30


@dataclass(frozen=True)
class Retention:
    """What the desk has set: months by phase, and years for sales."""

    months: Mapping[str, int]
    tax_years: int = TAX_YEARS


def kept_until(sold_on: date, years: int = TAX_YEARS) -> date:
    """The last day on which tax law keeps a sale."""
    return date(sold_on.year + years, 12, 31)


def months_later(day: date, months: int) -> date:
    """The same day so many months later, the last of that month where there is none."""
    years, month = divmod(day.month - 1 + months, 12)
    for on in (day.day, 30, 29, 28):
        try:
            return date(day.year + years, month + 1, on)
        except ValueError:
            continue
    raise AssertionError(day)


def review_on(
    retention: Retention, phase: str, last_contact: date, last_sale: date | None,
    decided: date | None,
) -> tuple[date | None, str]:  # fmt: skip
    """From which day on somebody is due for review, None for never; and why: 'sale' (tax law no
    longer keeps it), 'decided' (kept until then), or 'quiet' (no contact for so long)."""
    if last_sale is not None or phase == "customer":
        by_rule = kept_until(max(last_sale or last_contact, last_contact), retention.tax_years)
        why = "sale"
    else:
        months = retention.months.get(phase, 0)
        if not months:
            return None, ""
        by_rule, why = months_later(last_contact, months), "quiet"
    if decided is not None and decided > by_rule:
        return decided, "decided"
    return by_rule, why
