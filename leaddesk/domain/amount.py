"""Amounts of money as people write them, turned into cents and a currency.

Money is an integer of cents. What could be read in two ways is not read at all.
"""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from typing import NamedTuple


class Amount(NamedTuple):
    """Cents and an ISO currency, '' when the text names none."""

    cents: int
    currency: str


_CURRENCIES = {
    "€": "EUR", "eur": "EUR", "euro": "EUR", "$": "USD", "usd": "USD", "us$": "USD",
    "£": "GBP", "gbp": "GBP", "chf": "CHF", "sfr": "CHF", "fr": "CHF", "sfr.": "CHF",
    "fr.": "CHF", "pln": "PLN", "czk": "CZK", "dkk": "DKK", "sek": "SEK", "nok": "NOK",
    "huf": "HUF", "jpy": "JPY", "¥": "JPY",
}  # fmt: skip
_PARTS = re.compile(
    r"^(-|\+|−)?\s*([^\d\s.,'’+-]*\.?)\s*(-|−)?\s*([\d][\d.,'’\s]*?)\s*(,-+|\.-+|,–)?\s*([^\d]*)$"
)
_GERMAN = re.compile(r"^\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^\d+,\d{1,2}$|^\d+,\d{4,}$")
_ENGLISH = re.compile(r"^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+\.\d{1,2}$|^\d+\.\d{4,}$")
_LARGEST = Decimal(10) ** 13  # ten thousand billion; more is no amount but a mistake


def currency_code(text: str) -> str:
    """The ISO code of a currency's sign or name, else '' ("€" and "Euro" are EUR)."""
    word = text.strip().casefold()
    known = _CURRENCIES.get(word)
    if known:
        return known
    return word.upper() if len(word) == 3 and word.isascii() and word.isalpha() else ""


def read_decimal(text: str, language: str = "de") -> Decimal | None:
    """A number with German or English separators; None where two readings are possible.

    "1.234" is 1234 in German and not readable in English, "1,234" the other way round.
    """
    plain = re.sub(r"[\s'’\u00a0\u202f]", "", text).replace("−", "-")
    sign = -1 if plain.startswith("-") else 1
    plain = plain.lstrip("+-")
    if not re.fullmatch(r"\d+(?:[.,]\d+)*", plain):
        return None
    dots, commas = plain.count("."), plain.count(",")
    if dots and commas:
        decimal, thousands = (",", ".") if plain.rfind(",") > plain.rfind(".") else (".", ",")
        pattern = _GERMAN if decimal == "," else _ENGLISH
        if not pattern.match(plain):
            return None
        plain = plain.replace(thousands, "").replace(decimal, ".")
    elif dots or commas:
        mark = "." if dots else ","
        groups = plain.split(mark)
        grouped = all(len(group) == 3 for group in groups[1:]) and 1 <= len(groups[0]) <= 3
        if len(groups) > 2:
            if not grouped:
                return None
            plain = "".join(groups)
        elif grouped and groups[0] != "0":
            # One mark and three digits: thousands in the file's own language, else unclear.
            if (mark == ".") != (language == "de"):
                return None
            plain = "".join(groups)
        else:
            plain = plain.replace(mark, ".")
    try:
        return sign * Decimal(plain)
    except InvalidOperation:
        return None


def read_amount(value: object, language: str = "de") -> Amount | None:
    """Cents and currency of a number or a text ("1.234,56 €", "CHF 1'200.-"), else None."""
    if isinstance(value, bool):
        return None
    if isinstance(value, (int, float, Decimal)):
        if isinstance(value, float) and not -1e13 < value < 1e13:  # nan too
            return None
        return Amount(_cents(Decimal(str(value))), "")
    if not isinstance(value, str):
        return None
    match = _PARTS.match(value.strip().replace("\u00a0", " "))
    if not match:
        return None
    before, after = match[2].strip(), match[6].strip()
    currency = ""
    for word in (before, after):
        if word:
            code = currency_code(word)
            if not code or currency:
                return None
            currency = code
    number = read_decimal(match[4], language)
    if number is None or abs(number) >= _LARGEST:
        return None
    cents = _cents(number)
    return Amount(-cents if match[1] in ("-", "−") or match[3] else cents, currency)


def language_of_amounts(texts: list[str]) -> str | None:
    """'de' or 'en' when the amounts of a column can only be read that way, else None."""
    german = english = 0
    for text in texts:
        plain = re.sub(r"[^\d.,]", "", text).strip(".,")
        de, en = bool(_GERMAN.match(plain)), bool(_ENGLISH.match(plain))
        if re.fullmatch(r"\d{1,3}([.,])\d{3}", plain):
            continue  # readable both ways: no evidence
        german += de and not en
        english += en and not de
    if german and not english:
        return "de"
    if english and not german:
        return "en"
    return None


def _cents(number: Decimal) -> int:
    return int((number * 100).quantize(Decimal(1), rounding=ROUND_HALF_UP))
