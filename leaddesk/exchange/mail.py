"""A mail (.eml) as one row: who sent it, and what it says. Nothing is fetched, nothing is run.

Not the standard library's parser: a subject of 1 MB takes it 87 s, and deep nesting ends it. Only
the first text is looked for, and every piece is cut before it is decoded.
"""

from __future__ import annotations

import binascii
import html
import re
from collections.abc import Iterator, Mapping
from datetime import UTC
from email.utils import parsedate_to_datetime
from pathlib import Path

from leaddesk.domain.proposal import MAIL_PROGRAM
from leaddesk.exchange.attachments import attachments
from leaddesk.exchange.charset import decoded
from leaddesk.exchange.column import Column
from leaddesk.exchange.limits import Limits
from leaddesk.exchange.mail_parts import Headers, MailParts, headers_of, words_of
from leaddesk.exchange.ready import Ready, offered
from leaddesk.exchange.row import Problem
from leaddesk.exchange.sheets import NumberedRow
from leaddesk.exchange.unreadable import Unreadable

_ADDRESS = re.compile(r"<\s*([^<>\s]+@[^<>\s]+)\s*>")
_BARE = re.compile(r"[^\s<>(),;:\"]+@[^\s<>(),;:\"]+")
_TAG = re.compile(r"<[^<>]*>")
_BREAK = re.compile(r"<(?:br|/p|/div|/tr|/li|/h\d)\b[^<>]*>", re.IGNORECASE)
_BLANKS = re.compile(r"[ \t]*\n(?:[ \t]*\n)+")

_FIELDS = (
    ("From", "full_name"), ("From address", "email"), ("Subject", "mail_subject"),
    ("Date", "mail_at"), ("Text", "mail_text"),
)  # fmt: skip

_LONGEST_SENDER = 1_000


def open_mail(path: Path, mapping: Mapping[int, str | None] | None, limits: Limits) -> Ready:
    """The sender of a mail as the one row of a table: name, address, subject, moment, text.

    `mail_cut` is reported where something was too long or too deep to be taken whole,
    `attachment_too_big` of a file that cannot be kept.
    Raises Unreadable: damaged (no sender).
    """
    content = path.read_bytes()
    if content.startswith(b"\xef\xbb\xbf"):
        content = content[3:]
    headers, start, cut = headers_of(content, 0, len(content), limits)
    name, address = _sender(headers.get("from") or headers.get("sender") or "")
    if not address:
        raise Unreadable("damaged", file=path.name, reason="no_sender")
    text, text_cut = _text_of(content, headers, start, limits)
    values: list[object] = [name, address, words_of(headers.get("subject", "")), "", text]
    values[3] = _moment(headers.get("date", ""))
    columns = [
        offered(Column(index, header, field, "mail" if values[index] else "empty"), mapping)
        for index, (header, field) in enumerate(_FIELDS)
    ]
    flaws = [Problem(1, "", "", "mail_cut")] if cut or text_cut else []
    attached = [each for each, _ in attachments(content, headers, start, limits)]
    flaws += [Problem(1, "", each.name, "attachment_too_big") for each in attached if each.too_big]
    rows: Iterator[NumberedRow] = iter([(1, values)])
    return Ready(MAIL_PROGRAM, columns, rows, 1, {1: flaws}, attached)


def _sender(text: str) -> tuple[str, str]:
    """Name and address. A name that is itself an address is none: it may be a false one."""
    text = text[:_LONGEST_SENDER]  # the patterns take the square of its length
    angled = _ADDRESS.search(text)
    bare = None if angled else _BARE.search(text)
    address = angled[1] if angled else bare[0] if bare else ""
    name = text[: angled.start()] if angled else ""
    name = words_of(name.strip().strip('"').replace('\\"', '"')).strip("\"' ")
    return ("" if "@" in name else name), address


def _moment(text: str) -> object:
    """An aware moment; the text itself where it is none."""
    try:
        moment = parsedate_to_datetime(text[:100])
        # Without a zone ("-0000") it is UTC (RFC 5322, 3.3).
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, TypeError, OverflowError, IndexError):
        return text[:100]


def _text_of(content: bytes, headers: Headers, start: int, limits: Limits) -> tuple[str, bool]:
    """The first plain text of the mail, else the first page without its tags; and whether
    something was left out."""
    page: str | None = None
    cut = False
    parts = MailParts(content, headers, start, limits)
    for part in parts:
        if part.attached or part.kind not in ("text/plain", "text/html"):
            continue
        if part.kind == "text/html" and page is not None:
            continue
        body = content[part.start : part.end]
        text, was_cut = _decoded_part(body, part.headers, part.parameters, limits)
        text = (_without_tags(text) if part.kind == "text/html" else text).strip()
        cut = cut or was_cut or len(text) > limits.mail_text
        text = text[: limits.mail_text]
        if part.kind == "text/plain" and text:
            return text, cut or parts.cut
        if part.kind == "text/html":
            page = text
    return page or "", cut or parts.cut


def _decoded_part(
    content: bytes, headers: Headers, parameters: Mapping[str, str], limits: Limits
) -> tuple[str, bool]:
    # Four bytes and what encodes them (=F0=9F…) for each character at most.
    most = limits.mail_text * 12
    cut = len(content) > most
    content = content[:most]
    encoding = headers.get("content-transfer-encoding", "").strip().lower()
    try:
        if encoding == "base64":
            kept = re.sub(rb"[^A-Za-z0-9+/]", b"", content)
            kept = kept[: len(kept) // 4 * 4] if cut else kept + b"=" * (-len(kept) % 4)
            content = binascii.a2b_base64(kept)
        elif encoding == "quoted-printable":
            content = binascii.a2b_qp(content)
    except binascii.Error:
        return "", True
    text = decoded(content, parameters.get("charset", "")).replace("\r\n", "\n").replace("\r", "\n")
    return text, cut


def _without_tags(page: str) -> str:
    """The text of a page; what stands in scripts, styles and comments is left out."""
    kept: list[str] = []
    position = 0
    lower = page.lower() if len(page.lower()) == len(page) else page
    opening = re.compile(r"<(script|style|head)\b|<!--")
    while match := opening.search(lower, position):
        kept.append(page[position : match.start()])
        closing = f"</{match[1]}" if match[1] else "-->"
        end = lower.find(closing, match.end())
        if end < 0:
            position = len(page)
            break
        position = end if match[1] else end + 3
    kept.append(page[position:])
    plain = _TAG.sub("", _BREAK.sub("\n", " ".join("".join(kept).split())))
    lines = [line.strip() for line in html.unescape(plain).split("\n")]
    return _BLANKS.sub("\n\n", "\n".join(lines))
