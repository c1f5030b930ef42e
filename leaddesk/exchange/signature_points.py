"""Numbers, mail and web addresses of a signature, each with its kind."""

from __future__ import annotations

import re
from collections.abc import Iterable

from leaddesk.domain.contact import ContactPoint
from leaddesk.domain.email_address import read_email
from leaddesk.domain.phone import read_phone
from leaddesk.exchange import signature_words as words
from leaddesk.exchange.signature_parts import AMERICAN, MAIL, NUMBER, Found, Part

_WEB = re.compile(
    r"(?:https?://|www\.)[^\s<>|,;]+|(?<![@\w.-])(?:[a-z0-9äöü-]+\.)+(?:de|at|ch|com|net|org|eu|io|"
    r"info|biz|co\.uk|shop|li|gmbh|berlin|hamburg|koeln|example|test)(?:/[^\s<>|,;]*)?(?![\w@.-]*@)",
    re.IGNORECASE,
)
_KINDS = {
    kind: re.compile(rf"(?:^|[\s,;(|/])(?:{labels})\s*(?:\([^)]*\))?\s*[.:]*\s*$", re.IGNORECASE)
    for kind, labels in words.PHONE_LABELS.items()
}
_MOBILE = re.compile(r"\+(?:491[567]|43(?:65|66|67|68|69)|417[5-9]|447[3-9])")


_CODES = (("+43", "AT"), ("+41", "CH"), ("+44", "GB"), ("+1", "US"), ("+49", "DE"))


def region_of(parts: Iterable[Part]) -> str:
    """The country of the first number that names one."""
    for part in parts:
        for code, land in _CODES:
            if part.text.replace(" ", "").find(code) >= 0:
                return land
    return ""


def take_points(part: Part, found: Found, region: str) -> None:
    """Mails, web addresses and numbers; what is left of the piece stays to be read."""
    text = part.text
    for match in list(MAIL.finditer(text)):
        if address := read_email(match[0]):
            found.points.append(ContactPoint("email", match[0].strip("."), address))
            text = text.replace(match[0], " ")
    for match in list(_WEB.finditer(text)):
        _take_web(match[0].rstrip(".,;)"), found)
        text = text.replace(match[0], " ")
    text = _take_numbers(text, found, region)
    if text == part.text:
        return
    left = text.strip(" ,;:-–()[]<>")
    if not left or words.MAIL_LABEL.match(left) or words.WEB_LABEL.match(left) or _is_label(left):
        part.used = "point"
    else:
        part.text = left


def _take_web(shown: str, found: Found) -> None:
    bare = re.sub(r"^https?://", "", shown, flags=re.IGNORECASE).rstrip("/")
    host = bare.partition("/")[0].lower()
    kind = next((name for name in ("linkedin", "xing") if name in host), "website")
    rest = bare[len(host) :]
    if "." in host and not re.search(r"facebook|instagram|twitter|youtube|tiktok|x\.com", host):
        found.points.append(ContactPoint(kind, shown.rstrip("/"), host + rest))


def _take_numbers(text: str, found: Found, region: str) -> str:
    at, left = 0, ""
    numbers = AMERICAN if region in ("US", "CA") else NUMBER
    while (match := numbers.search(text, at)) is not None:
        before = text[at : match.start()]
        number = match[0].strip(" -–./")
        phone = read_phone(number, region)
        if not phone.normal:
            left += text[at : match.end()]
            at = match.end()
            continue
        kind, label = _kind_of(before), ""
        if not kind:
            kind = "mobile" if _MOBILE.match(phone.normal) else "phone"
        elif kind == "phone" and _MOBILE.match(phone.normal) and not before.strip():
            kind = "mobile"
        found.points.append(ContactPoint(kind, number, phone.normal, label))
        left += " " + _unlabelled(before)
        at = match.end()
    return left + text[at:] if at else text


def _kind_of(before: str) -> str:
    for kind, label in _KINDS.items():
        match = label.search(before)
        if match and (len(match[0].strip(" .:,;(|/")) > 1 or before.rstrip()[-1:] in ":.)"
                      or before.strip().isalpha()):  # fmt: skip
            return kind
    return ""


def _unlabelled(before: str) -> str:
    for label in _KINDS.values():
        before = label.sub(" ", before)
    return re.sub(r"(?:^|\s)(?:tel\.?|fon)\s*/\s*$", " ", before, flags=re.IGNORECASE)


def _is_label(text: str) -> bool:
    bare = text.strip(" .:,;/()&+")
    return all(
        any(label.search(f" {word}:") for label in _KINDS.values())
        or words.MAIL_LABEL.match(word) or words.WEB_LABEL.match(word)
        for word in re.split(r"[\s/,;&+]+", bare)
        if word
    )  # fmt: skip


def distinct(points: Iterable[ContactPoint]) -> list[ContactPoint]:
    """Each once; in the order in which a contact has them."""
    once: dict[tuple[str, str], ContactPoint] = {}
    for point in points:
        host = point.normal.removeprefix("www.") if point.kind == "website" else point.normal
        once.setdefault((point.kind, host), point)
    order = ("phone", "mobile", "fax", "email", "website", "linkedin", "xing")
    return sorted(once.values(), key=lambda point: order.index(point.kind))
