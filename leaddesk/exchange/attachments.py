"""The files that came with a mail: which there are, without decoding any; and, when they are
wanted, what they hold, one after the other."""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import unquote_to_bytes

from leaddesk.domain.contact_file import clean_name
from leaddesk.domain.proposal import Attachment
from leaddesk.exchange.charset import decoded
from leaddesk.exchange.limits import Limits
from leaddesk.exchange.mail_parts import Headers, MailParts, Part, headers_of, kind_of, words_of

_LONGEST = 1_000  # of a name as it is told
_BLANKS = (b"\r", b"\n", b" ", b"\t", b"=")


def attachments(
    content: bytes, headers: Headers, start: int, limits: Limits
) -> list[tuple[Attachment, Part]]:
    """The files of a mail in their order. Pictures that stand in its text are none, nor is what is
    empty. The size is what the file will have; of quoted-printable at most that."""
    found = []
    for part in MailParts(content, headers, start, limits):
        name = _name(part)
        inline = part.headers.get("content-disposition", "").strip().lower().startswith("inline")
        if not (part.attached or (name and not (inline and part.kind.startswith("image/")))):
            continue
        if size := _size(content, part):
            shown = clean_name(name or _unnamed(part.kind))
            found.append((Attachment(shown, size, size > limits.kept_file), part))
    return found


def read_attachments(path: Path, limits: Limits) -> Iterator[tuple[Attachment, bytes]]:
    """Each file that is not too large, with its content; of the others an empty one."""
    content = path.read_bytes().removeprefix(b"\xef\xbb\xbf")
    headers, start, _ = headers_of(content, 0, len(content), limits)
    for each, part in attachments(content, headers, start, limits):
        yield each, b"" if each.too_big else _decoded(content, part)


def _name(part: Part) -> str:
    """Its name as the mail tells it: in one piece, in several, or percent-encoded (RFC 2231)."""
    _, told = kind_of(part.headers.get("content-disposition", ""))
    return _parameter(told, "filename") or _parameter(part.parameters, "name")


def _parameter(told: Mapping[str, str], name: str) -> str:
    if plain := told.get(name):
        return words_of(plain[:_LONGEST])
    pieces = [told[f"{name}*"]] if f"{name}*" in told else []
    extended = bool(pieces)
    number = 0
    while not pieces or number:
        piece = told.get(f"{name}*{number}*", told.get(f"{name}*{number}"))
        if piece is None:
            break
        extended = extended or f"{name}*{number}*" in told
        pieces.append(piece)
        number += 1
    whole = "".join(pieces)[:_LONGEST]
    if not extended:
        return words_of(whole)
    charset, mark, rest = whole.partition("'")
    _, second, value = rest.partition("'")
    if not (mark and second):
        charset, value = "", whole
    return decoded(unquote_to_bytes(value), charset)


def _unnamed(kind: str) -> str:
    import mimetypes

    if kind == "message/rfc822":
        return "mail.eml"
    return "attachment" + (mimetypes.guess_extension(kind) or "")


def _body(content: bytes, part: Part) -> tuple[int, int]:
    """Where the body is; the break before the next boundary belongs to the boundary."""
    end = part.end
    if end > part.start and content[end - 1 : end] == b"\n" and end < len(content):
        end -= 1
        if end > part.start and content[end - 1 : end] == b"\r":
            end -= 1
    return part.start, end


def _size(content: bytes, part: Part) -> int:
    start, end = _body(content, part)
    if part.encoding != "base64":
        return end - start
    return (end - start - sum(content.count(blank, start, end) for blank in _BLANKS)) * 3 // 4


def _decoded(content: bytes, part: Part) -> bytes:
    """The file; what is no proper base64 is taken as far as it is."""
    start, end = _body(content, part)
    body = content[start:end]
    if part.encoding == "quoted-printable":
        return binascii.a2b_qp(body)
    if part.encoding != "base64":
        return body
    try:
        return binascii.a2b_base64(body)
    except binascii.Error:
        kept = re.sub(rb"[^A-Za-z0-9+/]", b"", body)
        return binascii.a2b_base64(kept[: len(kept) // 4 * 4])
