"""An amount as somebody types it, in either language."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal

_THOUSANDS = re.compile(r"(t€|teur|tsd\.?|t|k)$")
_NO_CENTS = re.compile(r"[.,][-\u2013\u2014]+$")
_CURRENCY = re.compile(r"€|\$|£|eur(os?)?|usd|gbp|chf")


def parse_money(text: str) -> int | None:
    """Cents, or None when it is no amount. Both languages: '14.500 €', '14,500.50', '14500',
    "14'500", '12,5 T€', '12.5k', '5,-'. Three digits behind a lone separator are thousands,
    for money has no third decimal."""
    plain = re.sub(r"[\s'\u2019]", "", text.casefold())
    factor = 1
    if found := _THOUSANDS.search(re.sub(r"^[€$£]", "", plain)):
        factor, plain = 1000, plain.removesuffix(found.group())
    plain = _NO_CENTS.sub("", _CURRENCY.sub("", plain)).replace("\u2212", "-")
    if not re.fullmatch(r"-?\d[\d.,]*", plain):
        return None
    whole, decimals = _split(plain)
    if whole is None or (factor == 1 and len(decimals) > 2):
        return None
    exact = Decimal(f"{whole}.{decimals or '0'}") * factor * 100
    return int(exact.quantize(Decimal(1), rounding=ROUND_HALF_UP))


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
