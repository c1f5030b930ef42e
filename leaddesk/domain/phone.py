"""Phone numbers as people write them, turned into E.164 beside the raw text.

Pure and quick: plain German, Austrian and Swiss numbers are read without `phonenumbers` (42 µs a
number); a test holds the two ways equal. What cannot be read for sure is flagged, never guessed.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber


class Phone(NamedTuple):
    """One number: the text as written, E.164 or '', and a code ('' when all is well).

    Codes: `phone_restored` (the leading 0 or + was missing and only one reading is possible),
    `phone_unreadable`, `phone_lost_digits`.
    """

    raw: str
    normal: str
    code: str


# Country code, shortest and longest national number, for countries whose trunk prefix is a single
# 0 and where no national number begins with 0 (libphonenumber's metadata; held equal by a test).
_PLAIN = {"DE": ("49", 6, 13), "AT": ("43", 6, 13), "CH": ("41", 9, 9)}
_PLAIN_BY_CODE = {code: (low, high) for code, low, high in _PLAIN.values()}

_PUNCTUATION = str.maketrans("", "", " \u00a0\u2009\u202f.-/()\u2010\u2011\u2012\u2013\u2212")
_WRITTEN = re.compile(r"[+(0-9][+0-9 \u00a0\u2009\u202f.\-/()\u2010-\u2013\u2212]*", re.ASCII)
_ZERO_IN_BRACKETS = re.compile(r"^\s*((?:\+|00)\s*[1-9]\d{0,2}\s*)[(\[]\s*0\s*[)\]]")
_EXTENSION = re.compile(
    r"[\s,;]*\(?\b(?:durchwahl|dw|app(?:arat)?|nst|nebenstelle|ext(?:ension)?|x)\b\.?:?\s*\d{1,6}\)?\s*$",
    re.IGNORECASE,
)
_SCIENTIFIC = re.compile(r"^\+?\d(?:[.,]\d+)?E\+?\d{1,3}$", re.IGNORECASE)
_SEVERAL = re.compile(
    r"\s*(?::::|[;\n\r|,]|\boder\b|\bor\b|\bund\b|\band\b)\s*|\s+/\s*(?=[+0(])", re.IGNORECASE
)
_LONGEST = 200  # no cell with phone numbers is longer; more is a text in the wrong column
_SURE_NATIONAL = (9, 11)  # digits of a fixed-line number without its 0 that is surely whole


def lost_digits(text: str) -> bool:
    """Whether the text is a number in scientific notation, whose digits are gone for good."""
    return "E" in text.upper() and _SCIENTIFIC.match(text.strip()) is not None


def read_phone(text: str, region: str = "DE") -> Phone:
    """Read one number. `region` is the ISO country used where the number names none."""
    raw = text.strip()
    normal = _plain(raw, region)
    if normal:
        return Phone(raw, normal, "")
    return _read_slowly(raw, region)


def read_phones(text: str, region: str = "DE") -> list[Phone]:
    """Read a cell that may hold several numbers (`:::`, `;`, `/`, "oder", a line each)."""
    raw = text.strip()
    normal = _plain(raw, region)
    if normal:
        return [Phone(raw, normal, "")]
    if not raw:
        return []
    if len(raw) > _LONGEST:
        return [Phone(raw, "", "phone_unreadable")]
    parts = [part for part in _SEVERAL.split(raw) if part]
    if len(parts) > 1 and all(sum(c.isdigit() for c in part) >= 5 for part in parts):
        return [one for part in parts for one in _split_by_matcher(part, region)]
    return _split_by_matcher(raw, region)


def read_phone_number(value: float, region: str = "DE") -> Phone:
    """Read a number that a spreadsheet kept as a number: the leading 0 or + is not in it.

    A value of 15 digits and more, a fraction, or a long tail of zeros has lost digits.
    """
    if value != value or value in (float("inf"), float("-inf")) or value < 0:
        return Phone(str(value), "", "phone_unreadable")
    if value >= 1e15 or value != int(value):
        return Phone(f"{value:g}", "", "phone_lost_digits")
    digits = str(int(value))
    if len(digits) >= 11 and digits.endswith("000000"):
        return Phone(digits, "", "phone_lost_digits")
    return _read_slowly(digits, region)


def _plain(raw: str, region: str) -> str:
    """E.164 of a number written with + or 00 or its trunk 0, else ''."""
    if not _WRITTEN.fullmatch(raw):
        return ""
    digits = raw.translate(_PUNCTUATION)
    if "+" in digits[1:]:
        return ""
    if digits[:1] == "+":
        code, rest = digits[1:3], digits[3:]
    elif digits[:2] == "00":
        if region not in _PLAIN:
            return ""
        code, rest = digits[2:4], digits[4:]
    elif digits[:1] == "0":
        if region not in _PLAIN:
            return ""
        code, rest = _PLAIN[region][0], digits[1:]
    else:
        return ""
    limits = _PLAIN_BY_CODE.get(code)
    if limits is None:
        return ""
    if rest[:1] == "0" and digits[0] != "0":
        # +49 (0)30 …: the trunk 0 does not belong behind the country code.
        rest = rest[1:]
    if rest[:1] in ("", "0") or not limits[0] <= len(rest) <= limits[1]:
        return ""
    return f"+{code}{rest}"


@lru_cache(maxsize=4096)
def _read_slowly(raw: str, region: str) -> Phone:
    import phonenumbers

    if lost_digits(raw):
        return Phone(raw, "", "phone_lost_digits")
    if len(raw) > _LONGEST:
        return Phone(raw, "", "phone_unreadable")
    text = _ZERO_IN_BRACKETS.sub(r"\1", _EXTENSION.sub("", raw.lstrip("'")))
    start = text.lstrip(" \t\u00a0([")
    if not start.startswith(("+", "0", "\uff0b")) and _has_trunk_zero(region):
        return (
            _without_prefix(raw, _digits(text), region) if not _letters(text) else _unreadable(raw)
        )
    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return _unreadable(raw)
    if not phonenumbers.is_possible_number(number):
        return _unreadable(raw)
    if number.italian_leading_zero and not phonenumbers.is_valid_number(number):
        return _unreadable(raw)  # 000000 is possible to libphonenumber
    number.extension = None
    normal = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return Phone(raw, normal, "")


def _unreadable(raw: str) -> Phone:
    return Phone(raw, "", "phone_unreadable")


def _has_trunk_zero(region: str) -> bool:
    from phonenumbers import PhoneMetadata

    metadata = PhoneMetadata.metadata_for_region(region)
    return metadata is not None and str(metadata.national_prefix or "").startswith("0")


def _without_prefix(raw: str, digits: str, region: str) -> Phone:
    """A number that lost its 0 or its +: restored when only one whole number can be meant.

    A local number without its area code passes libphonenumber's German patterns too, so a fixed
    line needs more digits than any local number has. 49170… may be +49 170 … or 0491 70 … (Leer):
    a mobile number behind the own country code is taken, all else is left open.
    """
    from phonenumbers import (
        PhoneNumberFormat,
        PhoneNumberType,
        country_code_for_region,
        format_number,
        number_type,
    )

    national = _valid("0" + digits, region)
    sure = _SURE_NATIONAL[0] <= len(digits) <= _SURE_NATIONAL[1]
    if national and number_type(national) != PhoneNumberType.MOBILE and not sure:
        national = None
    code = str(country_code_for_region(region))
    abroad = _valid("+" + digits, region) if digits.startswith(code) else None
    if abroad and len(digits) < _SURE_NATIONAL[0] + len(code):
        abroad = None
    if abroad and number_type(abroad) == PhoneNumberType.MOBILE:
        national = None
    found = [number for number in (national, abroad) if number]
    if len(found) != 1:
        return _unreadable(raw)
    return Phone(raw, format_number(found[0], PhoneNumberFormat.E164), "phone_restored")


def _valid(text: str, region: str) -> PhoneNumber | None:
    import phonenumbers

    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return None
    return number if phonenumbers.is_valid_number(number) else None


def _letters(text: str) -> bool:
    return any(c.isalpha() for c in text)


def _split_by_matcher(text: str, region: str) -> list[Phone]:
    one = read_phone(text, region)
    if one.code in ("", "phone_restored", "phone_lost_digits") and len(_digits(text)) <= 15:
        return [one]
    import phonenumbers

    found = [
        Phone(match.raw_string, read_phone(match.raw_string, region).normal, "")
        for match in phonenumbers.PhoneNumberMatcher(
            _EXTENSION.sub("", text), region, leniency=phonenumbers.Leniency.POSSIBLE
        )
    ]
    whole = [phone for phone in found if phone.normal]
    return whole or [Phone(text, "", one.code or "phone_unreadable")]


def _digits(text: str) -> str:
    return "".join(c for c in text if c.isdigit())
