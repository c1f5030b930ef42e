"""The parts of a mail: where each begins and ends, what its headers say. Nothing is decoded here
but headers, and nothing is copied: a mail may be 30 MB."""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from leaddesk.exchange.charset import decoded
from leaddesk.exchange.limits import Limits

_WANTED = frozenset(
    "from sender subject date content-type content-transfer-encoding content-disposition".split()
)
_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bq])\?([^?\s]*)\?=", re.IGNORECASE)
_BETWEEN = re.compile(r"(\?=)[ \t]+(?==\?)")
_PARAMETER = re.compile(r';\s*([\w*-]+)\s*=\s*(?:"([^"]*)"|([^\s;"]+))')
Headers = dict[str, str]


@dataclass(frozen=True, slots=True)
class Part:
    """A part that holds no others; its body is content[start:end]."""

    headers: Headers
    kind: str
    parameters: Mapping[str, str]
    start: int
    end: int

    @property
    def attached(self) -> bool:
        """Whether the mail itself calls it an attachment."""
        said = self.headers.get("content-disposition", "")
        return said.strip().lower().startswith("attachment")

    @property
    def encoding(self) -> str:
        """How the body is encoded, in small letters."""
        return self.headers.get("content-transfer-encoding", "").strip().lower()


class MailParts:
    """The parts in their order; `cut` says, while they come, whether something was left out."""

    def __init__(self, content: bytes, headers: Headers, start: int, limits: Limits) -> None:
        self.cut = False
        self._content = content
        self._limits = limits
        self._first = (headers, start, len(content), 0)

    def __iter__(self) -> Iterator[Part]:
        limits, content = self._limits, self._content
        waiting = [self._first]
        looked_at = 0
        while waiting:
            headers, start, end, depth = waiting.pop()
            looked_at += 1
            if depth > limits.mail_depth or looked_at > limits.mail_parts:
                self.cut = True
                continue
            kind, parameters = kind_of(headers.get("content-type", ""))
            part = Part(headers, kind, parameters, start, end)
            if part.attached or not kind.startswith("multipart/"):
                yield part
                continue
            inside = []
            boundary = parameters.get("boundary", "")
            for first, last in _parts(content, start, end, boundary, limits):
                told, body, was_cut = headers_of(content, first, last, limits)
                self.cut = self.cut or was_cut
                inside.append((told, body, last, depth + 1))
            waiting.extend(reversed(inside))


def headers_of(content: bytes, start: int, end: int, limits: Limits) -> tuple[Headers, int, bool]:
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


def words_of(text: str) -> str:
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


def kind_of(text: str) -> tuple[str, dict[str, str]]:
    """The media type and its parameters."""
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
