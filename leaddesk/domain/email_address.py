"""E-mail addresses as they stand in lists, turned into the form that is compared.

Nothing here touches the network. Plain addresses are read by a pattern; what is not ASCII goes
to `email-validator`, which knows the rules for international names.
"""

from __future__ import annotations

import re

_PLAIN = re.compile(
    r"[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
    r"@(?=.{4,253}\Z)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])"
)
_SEVERAL = re.compile(r"\s*(?::::|[;,\n\r|])\s*|\s+(?:oder|or|und|and|/)\s+|\s+(?=\S+@)")
_NAMED = re.compile(r"<\s*([^<>\s]+@[^<>\s]+)\s*>")
_LONGEST = 254


def read_email(text: str) -> str:
    """The address in lower case, or '' when it is none. `mailto:` and <…> are taken off."""
    plain = text.strip().strip("<>'\" \u00a0").rstrip(".,;").lower()
    plain = plain.removeprefix("mailto:").split("?", 1)[0] if "mailto:" in plain else plain
    if not plain or len(plain) > _LONGEST or "@" not in plain:
        return ""
    if plain.isascii():
        local = plain.partition("@")[0]
        return plain if len(local) <= 64 and _PLAIN.fullmatch(plain) else ""
    return _read_international(plain)


def read_emails(text: str) -> list[tuple[str, str]]:
    """All addresses of a cell as (raw, normal); normal is '' for what cannot be read."""
    raw = text.strip()
    if not raw:
        return []
    normal = read_email(raw)
    if normal:
        return [(raw, normal)]
    named = _NAMED.findall(raw)
    parts = named or [part for part in _SEVERAL.split(raw) if part]
    found = [(part, read_email(part)) for part in parts if "@" in part]
    return found or [(raw, "")]


def _read_international(plain: str) -> str:
    from email_validator import EmailNotValidError, validate_email

    try:
        return validate_email(plain, check_deliverability=False).normalized.lower()
    except EmailNotValidError:
        return ""
