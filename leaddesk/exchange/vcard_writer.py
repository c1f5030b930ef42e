"""Contacts as vCards 3.0 (RFC 2426), the version every address book reads. What somebody typed
can never begin a line of its own: values are escaped, names of properties are ours alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from leaddesk.domain.contact import Contact, ContactPoint
from leaddesk.exchange.atomic import finished_file

OCTETS = 75
"""The longest line without its end (RFC 2426, 2.6)."""
_BREAKS = re.compile("\r\n|[\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_UNSEEN = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f\ud800-\udfff\ufeff\ufffe\uffff]")
_TYPES = {"home": "HOME", "company": "WORK,MSG", "other": "VOICE", "assistant": "WORK",
          "callback": "WORK", "car": "CAR"}  # fmt: skip
_PAGES = {"website": "", "linkedin": "X-LINKEDIN", "xing": "X-XING"}


def write_vcards(path: Path | str, contacts: Iterable[Contact]) -> str:
    """Write one card for each contact; returns the SHA-256 of the finished file in hex.

    UTF-8, CRLF, lines folded at 75 octets, UID is the contact's id. Raises Unwritable.
    """
    with (
        finished_file(Path(path)) as (temporary, result),
        temporary.open("wb") as file,
    ):
        for contact in contacts:
            file.write(vcard(contact))
    return result.sha256


def vcard(contact: Contact) -> bytes:
    """One card."""
    lines = ["BEGIN:VCARD", "VERSION:3.0", f"UID:{contact.id}", f"FN:{_escaped(contact.name)}"]
    names = (
        contact.last_name, contact.first_name, contact.middle_name, contact.title,
        contact.name_suffix,
    )  # fmt: skip
    lines.append(f"N:{_parts(names)}")
    if not any(names):
        lines.append("X-ABSHOWAS:COMPANY")
    if contact.firm or contact.department:
        units = [contact.firm, contact.department] if contact.department else [contact.firm]
        lines.append(f"ORG:{_parts(units)}")
    lines += [
        f"{name}:{_escaped(value)}"
        for name, value in (("TITLE", contact.job_title), ("X-SALUTATION", contact.salutation))
        if value
    ]
    lines += [_point(point) for point in contact.points if point.value]
    address = (contact.street2, contact.street, contact.city, contact.state, contact.zip,
               contact.country)  # fmt: skip
    if any(address):
        lines.append(f"ADR;TYPE=WORK:;{_parts(address)}")
    if contact.birthday is not None:
        lines.append(f"BDAY:{contact.birthday.isoformat()}")
    if contact.notes:
        lines.append(f"NOTE:{_escaped(contact.notes)}")
    if contact.tags:
        lines.append("CATEGORIES:" + ",".join(_escaped(tag) for tag in contact.tags))
    lines.append("END:VCARD")
    return b"".join(_folded(line) for line in lines)


def _point(point: ContactPoint) -> str:
    if point.kind == "email":
        kind = "HOME" if point.label == "home" else "WORK"
        return f"EMAIL;TYPE=INTERNET,{kind}:{_escaped(point.value)}"
    if point.kind in _PAGES:
        page = point.value if "://" in point.value else f"https://{point.value}"
        kind = _PAGES[point.kind]
        return f"URL{f';TYPE={kind}' if kind else ''}:{_escaped(page)}"
    where = _TYPES.get(point.label, "WORK")
    kind = {"mobile": "CELL", "fax": f"{'HOME' if where == 'HOME' else 'WORK'},FAX"}.get(
        point.kind, f"{where},VOICE" if where != "VOICE" else "VOICE"
    )
    return f"TEL;TYPE={kind}:{_escaped(point.value)}"


def _parts(values: Sequence[str]) -> str:
    return ";".join(_escaped(value) for value in values)


def _escaped(text: str) -> str:
    text = _UNSEEN.sub("", _BREAKS.sub("\n", text))
    text = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return text.replace("\n", "\\n")


def _folded(line: str) -> bytes:
    """The line with its end, folded so that no character is cut in two."""
    rest = line.encode()
    if len(rest) <= OCTETS:
        return rest + b"\r\n"
    pieces = []
    room = OCTETS
    while len(rest) > room:
        end = room
        while rest[end] & 0xC0 == 0x80:
            end -= 1
        pieces.append(rest[:end])
        rest = rest[end:]
        room = OCTETS - 1  # the blank that begins a folded line counts
    pieces.append(rest)
    return b"\r\n ".join(pieces) + b"\r\n"
