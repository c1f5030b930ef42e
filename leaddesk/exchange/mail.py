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

from leaddesk.exchange.charset import decoded
from leaddesk.exchange.column import Column
from leaddesk.exchange.limits import Limits
from leaddesk.exchange.ready import Ready, offered
from leaddesk.exchange.row import Problem
from leaddesk.exchange.sheets import NumberedRow
from leaddesk.exchange.unreadable import Unreadable

_WANTED = frozenset(
    "from sender subject date content-type content-transfer-encoding content-disposition".split()
)
_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bq])\?([^?\s]*)\?=", re.IGNORECASE)
_BETWEEN = re.compile(r"(\?=)[ \t]+(?==\?)")
_ADDRESS = re.compile(r"<\s*([^<>\s]+@[^<>\s]+)\s*>")
_BARE = re.compile(r"[^\s<>(),;:\"]+@[^\s<>(),;:\"]+")
_PARAMETER = re.compile(r';\s*([\w*-]+)\s*=\s*(?:"([^"]*)"|([^\s;"]+))')
_TAG = re.compile(r"<[^<>]*>")
_BREAK = re.compile(r"<(?:br|/p|/div|/tr|/li|/h\d)\b[^<>]*>", re.IGNORECASE)
_BLANKS = re.compile(r"[ \t]*\n(?:[ \t]*\n)+")

_FIELDS = (
    ("From", "full_name"), ("From address", "email"), ("Subject", "mail_subject"),
    ("Date", "mail_at"), ("Text", "mail_text"),
)  # fmt: skip

_LONGEST_SENDER = 1_000
Headers = dict[str, str]


def open_mail(path: Path, mapping: Mapping[int, str | None] | None, limits: Limits) -> Ready:
    """The sender of a mail as the one row of a table: name, address, subject, moment, text.

    `mail_cut` is reported where something was too long or too deep to be taken whole.
    Raises Unreadable: damaged (no sender).
    """
    content = path.read_bytes()
    if content.startswith(b"\xef\xbb\xbf"):
        content = content[3:]
    headers, start, cut = _headers(content, 0, len(content), limits)
    name, address = _sender(headers.get("from") or headers.get("sender") or "")
    if not address:
        raise Unreadable("damaged", file=path.name, reason="no_sender")
    text, text_cut = _text_of(content, headers, start, limits)
    values: list[object] = [name, address, _words(headers.get("subject", "")), "", text]
    values[3] = _moment(headers.get("date", ""))
    columns = [
        offered(Column(index, header, field, "mail" if values[index] else "empty"), mapping)
        for index, (header, field) in enumerate(_FIELDS)
    ]
    flaws = {1: [Problem(1, "", "", "mail_cut")]} if cut or text_cut else {}
    rows: Iterator[NumberedRow] = iter([(1, values)])
    return Ready("E-Mail", columns, rows, 1, flaws)


def _headers(content: bytes, start: int, end: int, limits: Limits) -> tuple[Headers, int, bool]:
    """The headers we look at, where the body begins, and whether any was cut."""
    found: dict[str, list[bytes]] = {}
    sizes: dict[str, int] = {}
    current = ""
    cut = False
    position = start
    while position < end:
        following = content.find(b"\n", position, end)
        after = end if following < 0 else following + 1
        length = after - position
        line = content[position : min(after, position + limits.mail_header)].rstrip(b"\r\n")
        position = after
        if not line:
            break
        if line[:1] not in (b" ", b"\t"):
            name, colon, value = line.partition(b":")
            current = name.strip().lower().decode("latin-1") if colon else ""
            current = current if current in _WANTED and current not in found else ""
            line = value
        if not current:
            continue
        size = sizes[current] = sizes.get(current, 0) + length
        cut = cut or size > limits.mail_header
        if size <= limits.mail_header or current not in found:
            found.setdefault(current, []).append(line.strip())
    return {name: decoded(b" ".join(lines)) for name, lines in found.items()}, position, cut


def _words(text: str) -> str:
    """A header's text with its encoded words read (RFC 2047)."""
    return " ".join(_WORD.sub(_word, _BETWEEN.sub(r"\1", text)).split())


def _word(match: re.Match[str]) -> str:
    content = match[3].encode("ascii", "replace")
    try:
        if match[2] in "bB":
            content = binascii.a2b_base64(content + b"=" * (-len(content) % 4))
        else:
            content = binascii.a2b_qp(content, header=True)
    except binascii.Error:
        return match[0]
    return decoded(content, match[1].partition("*")[0])


def _sender(text: str) -> tuple[str, str]:
    """Name and address. A name that is itself an address is none: it may be a false one."""
    text = text[:_LONGEST_SENDER]  # the patterns take the square of its length
    angled = _ADDRESS.search(text)
    bare = None if angled else _BARE.search(text)
    address = angled[1] if angled else bare[0] if bare else ""
    name = text[: angled.start()] if angled else ""
    name = _words(name.strip().strip('"').replace('\\"', '"')).strip("\"' ")
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
    waiting = [(headers, start, len(content), 0)]
    page: str | None = None
    looked_at = 0
    cut = False
    while waiting:
        headers, start, end, depth = waiting.pop()
        looked_at += 1
        if depth > limits.mail_depth or looked_at > limits.mail_parts:
            cut = True
            continue
        if headers.get("content-disposition", "").strip().lower().startswith("attachment"):
            continue
        kind, parameters = _kind(headers.get("content-type", ""))
        if kind.startswith("multipart/"):
            parts = _parts(content, start, end, parameters.get("boundary", ""), limits)
            inside = []
            for first, last in parts:
                told, body, was_cut = _headers(content, first, last, limits)
                cut = cut or was_cut
                inside.append((told, body, last, depth + 1))
            waiting.extend(reversed(inside))
        elif kind in ("text/plain", "text/html") and (kind == "text/plain" or page is None):
            text, was_cut = _decoded_part(content[start:end], headers, parameters, limits)
            cut = cut or was_cut
            text = (_without_tags(text) if kind == "text/html" else text).strip()
            cut = cut or len(text) > limits.mail_text
            text = text[: limits.mail_text]
            if kind == "text/plain" and text:
                return text, cut
            if kind == "text/html":
                page = text
    return page or "", cut


def _kind(text: str) -> tuple[str, dict[str, str]]:
    kind = text.partition(";")[0].strip().lower() or "text/plain"
    return kind, {m[1].lower(): m[2] or m[3] or "" for m in _PARAMETER.finditer(text)}


def _parts(
    content: bytes, start: int, end: int, boundary: str, limits: Limits
) -> list[tuple[int, int]]:
    """Where the parts between the boundaries begin and end."""
    if not boundary:
        return []
    mark = b"--" + boundary.encode("latin-1", "replace")
    found: list[tuple[int, int]] = []
    begun = -1
    position = content.find(mark, start, end)
    while position >= 0:
        line_end = content.find(b"\n", position, end)
        line_end = end if line_end < 0 else line_end + 1
        rest = content[position + len(mark) : min(line_end, position + len(mark) + 80)].strip()
        alone = position == start or content[position - 1 : position] == b"\n"
        if alone and rest in (b"", b"--"):
            if begun >= 0:
                found.append((begun, position))
            begun = -1 if rest else line_end
            if rest or len(found) > limits.mail_parts:
                return found
        position = content.find(mark, line_end, end)
    if begun >= 0:
        found.append((begun, end))  # the last boundary is missing
    return found


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
