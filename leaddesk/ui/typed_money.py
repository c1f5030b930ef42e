"""An amount as somebody types it, in either language."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal

_UNITS = (
    (re.compile(r"(?:tsd\.?|tausend|t|k)$"), 10**3),
    (re.compile(r"(?:mio\.?|mill\.|million(?:en|s)?)$"), 10**6),
    (re.compile(r"(?:mrd\.?|milliarden?)$"), 10**9),
)
LARGEST = 10**15
"""Cents from which on it is a mistake and no amount, as in lists that are read."""
_NO_CENTS = re.compile(r"[.,][-\u2013\u2014]+$")
_CURRENCY = re.compile(r"€|\$|£|eur(os?)?|usd|gbp|chf")


def parse_money(text: str) -> int | None:
    """Cents, or None when it is no amount. Both languages: '14.500 €', '14,500.50', '14500',
    "14'500", '12,5 T€', '12.5k', '2 Mio. €', '5,-'. Three digits behind a lone separator are
    thousands, for money has no third decimal."""
    plain = re.sub(r"[\s'\u2019]", "", text.casefold())
    factor, plain = 1, _CURRENCY.sub("", plain)
    for unit, times in _UNITS:
        if found := unit.search(plain):
            factor, plain = times, plain.removesuffix(found.group())
            break
    plain = _NO_CENTS.sub("", plain).replace("\u2212", "-")
    if not re.fullmatch(r"-?\d[\d.,]*", plain):
        return None
    whole, decimals = _split(plain)
    if whole is None or (factor == 1 and len(decimals) > 2):
        return None
    exact = Decimal(f"{whole}.{decimals or '0'}") * factor * 100
    return None if abs(exact) >= LARGEST else int(exact.quantize(Decimal(1), ROUND_HALF_UP))


def _split(plain: str) -> tuple[str | None, str]:
    """The digits before and after the decimal separator; (None, '') when it is no number."""
    separators = re.findall(r"[.,]", plain)
    if not separators:
        return plain, ""
    head, last, tail = plain.rpartition(separators[-1])
    alone = len(separators) == 1 and not (len(tail) == 3 and head not in ("0", "-0"))
    if alone or (last not in separators[:-1] and len(separators) > 1 and len(tail) != 3):
        group, decimals = head, tail
    elif last not in separators[:-1] and len(separators) > 1:
        return None, ""  # '1.234,567': three decimals, or two kinds of thousands
    else:
        group, decimals = plain, ""
    parts = re.split(r"[.,]", group)
    wrong = len(set(re.findall(r"[.,]", group))) > 1 or any(len(part) != 3 for part in parts[1:])
    if wrong or (len(parts) > 1 and not 1 <= len(parts[0].lstrip("-")) <= 3):
        return None, ""
    return "".join(parts), decimals
