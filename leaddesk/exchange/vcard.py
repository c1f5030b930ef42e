"""Cards of a .vcf (versions 2.1, 3.0 and 4.0, and what programs made of them), one after the other.

A bad card never costs the others, and every byte is looked at once: there is no recursion and no
joining of strings line by line. Sources: vCard 2.1, RFC 2426, RFC 6350.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from leaddesk.exchange.charset import decoded
from leaddesk.exchange.limits import Limits
from leaddesk.exchange.unreadable import Unreadable

_HEAD = re.compile(
    rb"[ \t]*+(?:([\w-]++)\.)?+([\w-]++)((?:[ \t]*+;(?:[^\":;]|\"[^\"]*+\")*+)*+)[ \t]*+:", re.ASCII
)
_PIECE = re.compile(r'(?:[^";]|"[^"]*+")++')
_BEGIN = re.compile(rb"\s*BEGIN\s*:\s*VCARD\s*", re.IGNORECASE)
_END = re.compile(rb"\s*END\s*:\s*VCARD\s*", re.IGNORECASE)
_AGENT = re.compile(rb"\s*(?:[\w-]+\.)?AGENT\b", re.IGNORECASE)
_BASE64 = re.compile(rb"[ \t]*[A-Za-z0-9+/=]+[ \t]*")
_TOKEN = re.compile(r"\\.|\\|[^\\]+", re.DOTALL)
_HEAVY = frozenset(("PHOTO", "LOGO", "SOUND", "KEY"))
"""Pictures, sounds and keys are passed over, whatever their size."""
_ENCODINGS = {"QUOTED-PRINTABLE": "qp", "BASE64": "base64", "B": "base64"}


@dataclass(slots=True)
class Property:
    """One line of a card, unfolded and decoded, but not unescaped. `types` are in capitals."""

    name: str
    value: str
    types: frozenset[str] = frozenset()
    group: str = ""
    parameters: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Card:
    """A card with its number in the file (from 1); `flaws` are (code, text) as in `Problem`:
    card_unfinished, card_line_unreadable, card_too_big."""

    number: int
    version: str = ""
    properties: list[Property] = field(default_factory=list)
    flaws: list[tuple[str, str]] = field(default_factory=list)


def read_cards(path: Path, limits: Limits) -> Iterator[Card]:
    """Every card of the file. Raises Unreadable: too_big (more lines than any honest file)."""
    reading: _Reading | None = None
    number = depth = 0
    agent = False
    for count, line in enumerate(_lines(path)):
        if count > limits.card_file_lines:
            raise Unreadable("too_big", file=path.name)
        if not line:
            if reading is not None:
                reading.soft = False
            continue
        mark = b":" in line
        if mark and _BEGIN.fullmatch(line):
            if reading is not None and (agent or (depth and reading.agent_inside)):
                depth += 1  # the card of an agent, inside the card of whom it acts for
                agent = False
                reading.agent_inside = False
                continue
            if reading is not None:
                yield reading.finished(ended=False)
            number += 1
            reading, depth = _Reading(number, limits), 0
            continue
        if reading is None:
            continue
        if mark and _END.fullmatch(line):
            if depth:
                depth -= 1
                continue
            yield reading.finished(ended=True)
            reading = None
            continue
        if line.strip():
            agent = mark and _AGENT.match(line) is not None and line.rstrip().endswith(b":")
        if depth:
            reading.agent_inside = agent
        else:
            reading.take(line)
    if reading is not None:
        yield reading.finished(ended=False)


def _lines(path: Path) -> Iterator[bytes]:
    """The lines without their ends, which may be those of old Macs; UTF-16 becomes UTF-8."""
    with path.open("rb") as file:
        mark = file.read(2)
    if mark in (b"\xff\xfe", b"\xfe\xff"):
        with path.open(encoding="utf-16", errors="replace", newline=None) as wide:
            for line in wide:
                yield line.rstrip("\n").encode("utf-8", "replace")
        return
    first = True
    # Latin-1 is nothing but bytes with the line ends of every system understood.
    with path.open(encoding="latin-1", newline=None) as text:
        for line in text:
            content = line.rstrip("\n").encode("latin-1")
            yield content.removeprefix(b"\xef\xbb\xbf") if first else content
            first = False


class _Reading:
    """One card being read: a property is gathered until the next one begins."""

    def __init__(self, number: int, limits: Limits) -> None:
        self._card = Card(number)
        self._limits = limits
        # One piece that grows: a list of a card folded into millions of lines takes gigabytes.
        self._gathered = bytearray()
        self.soft = False  # the last line goes on in the next one, as quoted-printable says
        self._quoted = False
        self._heavy = False
        self._size = 0
        self.agent_inside = False

    def take(self, line: bytes) -> None:
        """One line of the card."""
        if self._too_big():
            return
        if self.soft:
            self._gather(line)
        elif line[:1] in (b" ", b"\t"):
            if self._gathered and not self._heavy:
                # 2.1 folds where a blank is; later versions add one.
                self._gather(line if self._card.version == "2.1" and not self._quoted else line[1:])
        elif line.strip() and not (self._heavy and _BASE64.fullmatch(line)):
            self._keep()
            self._start(line)

    def finished(self, *, ended: bool) -> Card:
        """The card, once its end has come or another begins."""
        self._keep()
        if self._too_big():
            self._card.properties = []
            self._card.flaws = [("card_too_big", "")]
        elif not ended:
            self._card.flaws.append(("card_unfinished", ""))
        return self._card

    def _too_big(self) -> bool:
        return (
            self._size > self._limits.card or len(self._card.properties) > self._limits.card_lines
        )

    def _start(self, line: bytes) -> None:
        head = line[:400].upper()
        name = head.partition(b":")[0].partition(b";")[0].rpartition(b".")[2].strip()
        self._heavy = name.decode("latin-1") in _HEAVY
        if self._heavy:
            return
        self._quoted = b"QUOTED-PRINTABLE" in head.partition(b":")[0]
        self._gather(line)

    def _gather(self, line: bytes) -> None:
        self._size += len(line) + 2  # a break counts too: millions of empty lines are no card
        self.soft = self._quoted and line.rstrip(b" \t").endswith(b"=")
        self._gathered += line.rstrip(b" \t")[:-1] if self.soft else line

    def _keep(self) -> None:
        whole, self._gathered = bytes(self._gathered), bytearray()
        self.soft = self._quoted = self._heavy = False
        if not whole or self._too_big():
            return
        match = _HEAD.match(whole)
        if match is None:
            shown = decoded(whole[: self._limits.reported_value * 4])
            if len(self._card.flaws) < 5:
                self._card.flaws.append(
                    ("card_line_unreadable", shown[: self._limits.reported_value])
                )
            return
        group, name, parameters = match[1] or b"", match[2], match[3]
        found = _property(
            name.decode().upper(), group.decode().lower(), decoded(parameters), whole[match.end() :]
        )
        if found is None:
            return
        if found.name == "VERSION":
            self._card.version = found.value.strip()
        else:
            self._card.properties.append(found)


def _property(name: str, group: str, told: str, content: bytes) -> Property | None:
    """The property decoded; None when it holds no text."""
    types: set[str] = set()
    parameters: dict[str, str] = {}
    encoding = ""
    for piece in _PIECE.findall(told):
        key, equals, value = piece.strip().partition("=")
        key, value = key.strip().upper(), value.strip().strip('"')
        if not equals:  # 2.1 leaves out "TYPE=" and "ENCODING="
            encoding = _ENCODINGS.get(key, encoding)
            types.add(key)
        elif key == "TYPE":
            types.update(word.strip().upper() for word in value.split(","))
        elif key == "ENCODING":
            encoding = _ENCODINGS.get(value.upper(), encoding)
        else:
            parameters.setdefault(key, value)
    if "PREF" in parameters:
        types.add("PREF")
    try:
        if encoding == "qp":
            content = binascii.a2b_qp(content)
        elif encoding == "base64":
            content = binascii.a2b_base64(content)
    except binascii.Error:
        return None
    if content[:5].lower() == b"data:":
        return None
    text = decoded(content, parameters.get("CHARSET", ""))
    return Property(name, text, frozenset(types), group, parameters)


def unescaped(text: str, version: str) -> str:
    """The text as it was before it was put into a card."""
    if "\\" not in text:
        return text
    return "".join(_plain(token, version) for token in _TOKEN.findall(text))


def parts_of(text: str, version: str, mark: str = ";") -> list[str]:
    """The parts of a structured value, each unescaped."""
    if "\\" not in text:
        return [part.strip() for part in text.split(mark)]
    parts: list[list[str]] = [[]]
    for token in _TOKEN.findall(text):
        if token[0] == "\\":
            parts[-1].append(_plain(token, version))
            continue
        first, *others = token.split(mark)
        parts[-1].append(first)
        parts.extend([other] for other in others)
    return ["".join(part).strip() for part in parts]


def _plain(token: str, version: str) -> str:
    if token[0] != "\\" or len(token) == 1:
        return token
    if token[1] in "nN":
        # 2.1 knows no such break: there it is a path on a Windows machine.
        return token if version == "2.1" else "\n"
    return token[1] if token[1] in ";,:\\" else token
