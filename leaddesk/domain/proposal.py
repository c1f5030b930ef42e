"""An import's proposal: what would happen to each row, before anything is written."""

from __future__ import annotations

import pickle
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from operator import attrgetter
from types import MappingProxyType
from typing import Any, NamedTuple

from leaddesk.domain.activity import Activity
from leaddesk.domain.contact import FIELDS, ContactPoint, person_name, shown_name
from leaddesk.domain.followup import FollowUp
from leaddesk.domain.own_fields import Own
from leaddesk.domain.permission import Block
from leaddesk.domain.source import Source

VERDICTS = ("new", "changed", "unchanged", "skipped", "blocked", "rejected")
ON_MATCH = ("fill", "update", "skip")
MAIL_PROGRAM, CARD_PROGRAM = "E-Mail", "vCard"
"""What a reading of an .eml and of a .vcf calls the program it is from."""
ENCODINGS = ("utf-8", "utf-16", "cp1252", "iso8859_15", "mac_roman", "cp850")
SEPARATORS = (";", ",", "\t", "|")
NOTHING: Mapping[str, Any] = MappingProxyType({})
"""For the many rows of which there is nothing to say: one for all of them."""


def _nothing() -> Mapping[str, Any]:
    return NOTHING


@dataclass(frozen=True, slots=True)
class FoundColumn:
    """A column of the file: the field it is taken for (None: not taken), and why, as a code;
    `means` is the field its header says where it is kept in an own one."""

    header: str
    field: str | None
    why: str
    means: str | None = None


@dataclass(frozen=True, slots=True)
class Flaw:
    """A cell that is wrong: `row` as the spreadsheet program numbers it, `code` names the
    sentence, `rejected` says whether it cost the row."""

    row: int
    column: str
    value: str
    code: str
    rejected: bool = False


@dataclass(frozen=True, slots=True)
class How:
    """How a file is read where the user says so; '' and 0 are as it is found. `encoding` is a name
    of `ENCODINGS`, `header_row` the number of a row as the spreadsheet program shows it;
    `leave_hidden` leaves out the rows that are hidden there."""

    encoding: str = ""
    separator: str = ""
    header_row: int = 0
    leave_hidden: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """How a file was read. Of a text file `encoding` with `encoding_why` ('mark', 'zeros',
    'valid', 'letters', 'chosen') and `separator` with `separator_why` ('told', 'even', 'chosen'),
    '' of any other. `header_row` is 0 where there can be none; `heads` are the first rows, number
    and text, of which one may be the header; `preview` the first rows beneath it."""

    encoding: str = ""
    encoding_why: str = ""
    separator: str = ""
    separator_why: str = ""
    header_row: int = 0
    heads: tuple[tuple[int, str], ...] = ()
    preview: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that came with a mail; `size` in bytes, `too_big` whether it cannot be kept."""

    name: str
    size: int
    too_big: bool = False


@dataclass(slots=True)
class Incoming:
    """A row as a contact: `fields` are attributes of `Contact` but firm, points, tags and own;
    `activity` is what came with it, such as the mail somebody wrote; `opted_out` the ways by
    which the list says they are not to be contacted, `claimed` the way for which it claims a
    consent."""

    number: int
    fields: dict[str, Any]
    firm: str = ""
    points: list[ContactPoint] = field(default_factory=list)
    tags: tuple[str, ...] = ()
    own: Own = ()
    source: str = ""
    follow_up: FollowUp | None = None
    activity: Activity | None = None
    opted_out: str = ""
    claimed: str = ""
    own_id: int | None = None
    raw: tuple[str, ...] = ()


_REST = tuple(f.name for f in fields(Incoming) if f.name not in ("fields", "points"))
_rest = attrgetter(*_REST)
_point = attrgetter("kind", "value", "normal", "label")


def packed(row: Incoming) -> bytes:
    """A row as few bytes: 100,000 of them are kept until the user has decided."""
    values = tuple(map(row.fields.get, FIELDS))
    return pickle.dumps((values, [_point(p) for p in row.points], _rest(row)), 5)


def unpacked(kept: bytes) -> Incoming:
    """The row that was `packed`."""
    values, points, rest = pickle.loads(kept)
    return Incoming(
        fields={name: v for name, v in zip(FIELDS, values, strict=True) if v is not None},
        points=[ContactPoint(*point) for point in points],
        **dict(zip(_REST, rest, strict=True)),
    )


class Parts(NamedTuple):
    """A row in its parts, as they are written: `values` of `contact.FIELDS`, None for what the
    row does not say; points as (kind, value, normal, label)."""

    values: tuple[Any, ...]
    points: list[tuple[str, str, str, str]]
    firm: str
    tags: tuple[str, ...]
    own: Own
    source: str
    follow_up: FollowUp | None
    activity: Activity | None
    opted_out: str
    claimed: str

    def name(self) -> str:
        """The name it will be shown by."""
        title, first, middle, last, suffix = [self.values[at] or "" for at in _NAME]
        points = () if first or last or self.firm else [ContactPoint(*p) for p in self.points]
        return shown_name(person_name(title, first, middle, last), suffix, self.firm, points)


_NAME = [
    FIELDS.index(name)
    for name in ("title", "first_name", "middle_name", "last_name", "name_suffix")
]
_WRITTEN = tuple(_REST.index(name) for name in Parts._fields[2:])


def parts(row: Incoming | bytes) -> Parts:
    """What is written of a row, without making objects of its points."""
    values, points, rest = pickle.loads(row if isinstance(row, bytes) else packed(row))
    return Parts(values, points, *[rest[index] for index in _WRITTEN])


@dataclass(slots=True)
class Line:
    """What is proposed for one row. `contact_id` is the contact it changes, or the id a new one
    will get; `fresh_id` is that id of a row that was new at first, `match_id` whom another one
    meant at first; `duplicate_of` names whom a new one may be, `decided` what the user said to
    that: 'same', 'other' or ''; `why` is a code of `matching.Match` or of the `Flaw` that rejected
    the row; `taken` is the tick before the row. `blocks` is what the
    block list has about the row: why it is 'blocked', or which ways are closed to it. `kept` is
    the row itself, or what `packed` made of it. `newer_here`: the row is of an export of ours, and
    the contact was changed on the desk since; such a row is not taken unless the user ticks it.

    `changes` maps a field to (old, new), contact points by kind; `differs` the same for what stays
    unless the user chooses; `empty` a field whose cell is empty to what the contact has. See
    `domain.choices` for `chosen`."""

    number: int
    verdict: str
    name: str
    kept: Incoming | bytes
    contact_id: int = 0
    changes: Mapping[str, tuple[object, object]] = field(default_factory=_nothing)
    why: str = ""
    duplicate_of: int = 0
    duplicate_name: str = ""
    taken: bool = True
    differs: Mapping[str, tuple[object, object]] = field(default_factory=_nothing)
    empty: Mapping[str, object] = field(default_factory=_nothing)
    chosen: Mapping[str, str] = field(default_factory=_nothing)
    decided: str = ""
    fresh_id: int = 0
    match_id: int = 0
    blocks: tuple[Block, ...] = ()
    newer_here: bool = False

    @property
    def incoming(self) -> Incoming:
        """The row as a contact; made anew each time it is asked for, so do not change it."""
        return unpacked(self.kept) if isinstance(self.kept, bytes) else self.kept


@dataclass
class Proposal:
    """Everything a user looks at before saying yes. `mapping` is what the user chose about the
    columns, header → field; the import keeps it under the header row's `fingerprint`.
    `attachments` came with a mail; the import keeps them where `keeps_attachments` says so."""

    file: str
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    program: str = ""
    columns: tuple[FoundColumn, ...] = ()
    lines: list[Line] = field(default_factory=list)
    flaws: list[Flaw] = field(default_factory=list)
    fingerprint: str = ""
    mapping: Mapping[str, str | None] = field(default_factory=dict)
    on_match: str = "fill"
    source: Source | None = None
    seconds: float = 0.0
    found: Found = Found()
    attachments: tuple[Attachment, ...] = ()
    keeps_attachments: bool = False

    @property
    def from_mail(self) -> bool:
        """Whether this is the sender of a mail."""
        return self.program == MAIL_PROGRAM

    def counts(self) -> Mapping[str, int]:
        """Rows by verdict, all verdicts named; unticked rows count as skipped. The first ticked
        row about somebody whose own row is not ticked counts as the new one it will be."""
        found = Counter(
            line.verdict if line.taken or line.verdict in ("rejected", "blocked") else "skipped"
            for line in self.lines
        )
        orphans = len(self.heirs())
        found["new"] += orphans
        found["changed"] -= orphans
        return {verdict: found[verdict] for verdict in VERDICTS}

    def heirs(self) -> dict[int, Line]:
        """By the id a new contact was to get whose row is not ticked: the first ticked row that
        would have changed it, and makes it instead."""
        left = {x.contact_id for x in self.lines if x.verdict == "new" and not x.taken}
        found: dict[int, Line] = {}
        if left:
            for line in self.lines:
                if line.taken and line.verdict == "changed" and line.contact_id in left:
                    found.setdefault(line.contact_id, line)
        return found

    def possible_duplicates(self) -> int:
        """New rows that may be somebody the desk knows, unless the user said who they are."""
        return sum(
            bool(line.duplicate_of) and line.verdict == "new" and not line.decided
            for line in self.lines
        )
