"""One cell: cleaned text, or what a program writes where there is nothing. Values are never
repaired by guess; what cannot be right is left to the caller to flag."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime, time, timedelta

EMPTY = frozenset(
    ("", "-", "--", "---", "–", "—", "NULL", "<NULL>", "<null>", "(null)", "null", "n/a", "N/A",
    "n.a.", "N.A.",
     "k.A.", "k. A.", "k.a.", "nan", "NaN", "#")
)  # fmt: skip
SHEET_ERRORS = frozenset(
    "#N/A #NV #REF! #BEZUG! #VALUE! #WERT! #DIV/0! #NAME? #NULL! #NUM! #ZAHL! #SPILL! "
    "#ÜBERLAUF! #CALC! #KALK! #FIELD! #FELD! #GETTING_DATA #BLOCKED! #BLOCKIERT! #UNKNOWN! "
    "#UNBEKANNT! #CONNECT! #####".split()
)
_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069"
    "\ufeff\ufffe\uffff\ud800-\udfff]"
)
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_RISKY = re.compile(r"(?:^|\n)[ \u00a0]*[=+\-@\t\r]")
_SCHEME = re.compile(r"^[a-z][a-z0-9+.-]*:/+", re.IGNORECASE)
_HOST = re.compile(r"[^\s@/]+\.[^\s@/.]{2,}(?::\d+)?")
_BLANKS = " \t\r\n\u00a0\u2007\u202f"
_YES = frozenset("1 1.0 x y yes ja j true wahr t on checked ✓ ✔ ✗ opted-out".split())
_NO = frozenset("0 0.0 n no nein false falsch f off - unchecked".split())


def clean(text: str) -> str:
    """The text in NFC without unseen characters and outer blanks; line breaks become \\n."""
    # The way of nearly all cells. Blanks other than " " are not printable.
    plain = text.isprintable() and "_x" not in text
    if plain and (text.isascii() or unicodedata.is_normalized("NFC", text)):
        return text.strip()
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    if "_x" in text:
        text = _ESCAPED.sub(_unescaped, text)
    text = _UNSEEN.sub("", text)
    if "\r" in text or "\x85" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x85", "\n")
    return text.strip(_BLANKS)


def _unescaped(match: re.Match[str]) -> str:
    """openpyxl leaves _x000D_ (a character that XML cannot hold) as it stands in the file."""
    code = int(match[1], 16)
    if code in (0x0A, 0x0D):
        return "\n"
    if code == 0x5F:
        return "_"
    return "" if code < 0x20 else match[0]


def risky(text: str) -> bool:
    """Whether a spreadsheet program could take the text for a formula (OWASP's list), now or once
    the apostrophes before it are gone."""
    return _RISKY.search(text.lstrip("'")) is not None


def unguarded(text: str) -> str:
    """The text without the one apostrophe that our own CSV puts before a risky text."""
    return text[1:] if text.startswith("'") and risky(text) else text


def as_text(value: object) -> str:
    """Any cell as the text a person would see in it: whole numbers without a point, ISO dates."""
    if isinstance(value, str):
        return clean(value)
    if value is None:
        return ""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, float):
        if value == value and abs(value) < 1e15 and value == int(value):
            return str(int(value))
        return repr(value)
    if isinstance(value, datetime):
        if value.hour == value.minute == value.second == 0:
            return value.date().isoformat()
        return value.isoformat(" ", "seconds")
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, timedelta):
        return str(value)
    return str(value)


def seen(value: object) -> str:
    """`as_text` for a value whose text is clean already."""
    return value if isinstance(value, str) else as_text(value)


def flag(value: object) -> bool | None:
    """Yes or no in a cell, None for anything else."""
    if isinstance(value, bool):
        return value
    word = as_text(value).casefold()
    if word in _YES:
        return True
    return False if word in _NO else None


def web_address(text: str) -> str:
    """A web address without its scheme and closing slash, the host in lower case; '' if none."""
    plain = text.strip().strip("<>")
    if ":" in plain:
        plain = _SCHEME.sub("", plain)
    host, slash, path = plain.partition("/")
    if not _HOST.fullmatch(host):
        return ""
    if any(c.isspace() for c in path):
        return ""
    return (host.lower() + slash + path).rstrip("/")
