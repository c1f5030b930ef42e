"""Money of a sale is exact."""

from __future__ import annotations

from datetime import date

import pytest

from leaddesk.domain.sale import Sale

DAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("net", "rate", "vat"),
    [
        (10_000, 1900, 1_900),
        (0, 1900, 0),
        (50, 700, 4),  # 3.5 cents
        (150, 700, 11),  # 10.5 cents: half up, not to even
        (1, 1900, 0),
        (3, 1900, 1),
        (99_999_999_999_999, 1900, 19_000_000_000_000),
        (10_000, 0, 0),
        (10_000, 810, 810),
    ],
)
def test_vat_is_rounded_half_up_to_the_cent(net: int, rate: int, vat: int) -> None:
    sale = Sale(DAY, net, vat_rate=rate)
    assert sale.vat_cents == vat
    assert sale.gross_cents == net + vat
