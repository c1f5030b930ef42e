"""Postcodes are text: five digits in Germany, four in Austria and Switzerland.

A lost leading zero is put back only where the country is known and only one reading is possible.
"""

from __future__ import annotations

import re

_DIGITS = {
    **dict.fromkeys(("DE", "FR", "IT", "ES", "FI", "EE", "HR", "MC", "SM", "VA"), 5),
    **dict.fromkeys(("AT", "CH", "LI", "LU", "BE", "DK", "NO", "HU", "SI", "BG"), 4),
}
# Countries with postcodes that begin with 0, so that a number can have lost one.
_LEADING_ZERO = {"DE": 4, "FR": 4, "IT": 4, "ES": 4, "FI": 4, "NO": 3}
_PREFIX = re.compile(r"^(?:D|DE|A|AT|CH|FL|F|I|L|B)\s*[-–]\s*(?=\d)", re.IGNORECASE)
_WITH_CITY = re.compile(r"^((?:[A-Z]{1,3}\s*[-–]\s*)?\d{4,5})[,\s]+(\D.+)$", re.IGNORECASE)
_CITY_BEFORE = re.compile(r"^(\D{2,}?)[,\s]+(\d{4,5})$")


def read_postcode(text: str, country: str) -> str:
    """The postcode without blanks around it and without a country letter ("D-01067")."""
    return _PREFIX.sub("", text.strip())


def restore_postcode(number: float, country: str) -> tuple[str, str]:
    """A postcode that a sheet kept as a number, as (text, code); `country` is ISO, two letters.

    Code '' when nothing was lost, `postcode_restored` when one zero was put back,
    `postcode_lost_zero` when the number fits no postcode of that country.
    """
    if number != int(number) or number < 0 or number >= 1e10:
        return "", "postcode_lost_zero"
    digits = str(int(number))
    length = _DIGITS.get(country)
    if length is None or len(digits) == length:
        return digits, ""
    if len(digits) == _LEADING_ZERO.get(country):
        return digits.zfill(length), "postcode_restored"
    return digits, "postcode_lost_zero"


def split_postcode_city(text: str) -> tuple[str, str] | None:
    """ "04109 Leipzig" as ("04109", "Leipzig"); None when the text is not both."""
    match = _WITH_CITY.match(text.strip())
    if match:
        return _PREFIX.sub("", match[1]), match[2].strip()
    match = _CITY_BEFORE.match(text.strip())
    if match:
        return match[2], match[1].strip(" ,")
    return None


def fits(text: str, country: str) -> bool:
    """Whether the text has the digits a postcode of that country must have, where we know."""
    length = _DIGITS.get(country)
    return length is None or (text.isdigit() and len(text) == length)
