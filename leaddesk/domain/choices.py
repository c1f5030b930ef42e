"""What a user chooses about a row that means a contact the desk knows: field by field to keep
what is there, to take the file's, or, only when asked for, to empty it. The verdict follows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from types import MappingProxyType

from leaddesk.domain.contact import POINT_KINDS
from leaddesk.domain.proposal import NOTHING, Line, Proposal

KEEP, TAKE, REPLACE, CLEAR = "keep", "take", "replace", "clear"
"""What is there stays; the file's comes, a number or address beside those there are; it comes in
their place; the field is emptied."""
ALWAYS = ("activity", "opted_out", "files")
"""What a row brings without a question: that somebody wrote and what came with it, or does not want
to be contacted."""
_BESIDE = frozenset(POINT_KINDS)


def fields_of(line: Line) -> Iterator[str]:
    """The fields that can be chosen about, those that change first."""
    if line.verdict in ("changed", "unchanged"):
        yield from (name for name in line.changes if name not in ALWAYS)
        yield from line.differs
        yield from line.empty


def options(line: Line, field: str) -> tuple[str, ...]:
    """What can be chosen for a field; () when the row says nothing about it."""
    if field in line.changes:
        beside = field in POINT_KINDS and line.changes[field][0]
        return (KEEP, TAKE, REPLACE) if beside else (KEEP, TAKE)
    if field in line.differs:
        return (KEEP, TAKE)
    return (KEEP, CLEAR) if field in line.empty else ()


def choice(line: Line, field: str) -> str:
    """What holds for a field: what was chosen, else the proposal's own."""
    return line.chosen.get(field) or (TAKE if field in line.changes else KEEP)


def values(line: Line, field: str) -> tuple[object, object]:
    """What is there and what the file has for a field; points are joined by ', '."""
    if field in line.changes:
        return line.changes[field]
    return line.differs[field] if field in line.differs else (line.empty.get(field, ""), "")


def effect(line: Line) -> dict[str, tuple[object, object]]:
    """What importing the row changes as things are chosen: field → (old, new)."""
    found = {name: both for name, both in line.changes.items() if name in ALWAYS}
    for field in fields_of(line):
        if choice(line, field) != KEEP:
            found[field] = values(line, field)
    return found


def choose(line: Line, field: str, chosen: str) -> bool:
    """Choose for one field of one row; whether that changed anything."""
    usual = TAKE if field in line.changes else KEEP
    if (line.chosen.get(field) or usual) == chosen or chosen not in options(line, field):
        return False
    before = line.chosen
    if not before or (len(before) == 1 and field in before):
        line.chosen = NOTHING if chosen == usual else _only(field, chosen)
    else:
        rest = {name: each for name, each in before.items() if name != field}
        line.chosen = rest if chosen == usual else {**rest, field: chosen}
    line.verdict = "changed" if chosen != KEEP or _changes(line) else "unchanged"
    return True


@cache
def _only(field: str, chosen: str) -> Mapping[str, str]:
    """The one thing chosen about a row: all rows of which that is so share it, for there may be a
    hundred thousand."""
    return MappingProxyType({field: chosen})


def _changes(line: Line) -> bool:
    """Whether anything of the row is taken as things are chosen."""
    kept = line.chosen
    for name in line.changes:
        if name in ALWAYS or kept.get(name) != KEEP:
            return True
    # Beside the changes to keep is usual, and not written down.
    return len(kept) > len(line.changes) and any(each != KEEP for each in kept.values())


def choose_everywhere(lines: Iterable[Line], field: str, chosen: str) -> list[Line]:
    """The same for every row that has the choice; gives the rows it changed anything in."""
    return [line for line in lines if choose(line, field, chosen)]


def questions(proposal: Proposal) -> dict[str, dict[str, int]]:
    """Every field that can be chosen about, with how many rows have which option."""
    # Rows in which the same is in question have the same options: each kind is asked but once.
    alike: dict[object, tuple[Line, int]] = {}
    for line in proposal.lines:
        if line.changes or line.differs or line.empty:
            shape = _shape(line)
            first, count = alike.get(shape, (line, 0))
            alike[shape] = first, count + 1
    found: dict[str, dict[str, int]] = {}
    for line, count in alike.values():
        for field in fields_of(line):
            counts = found.setdefault(field, {})
            for option in options(line, field):
                counts[option] = counts.get(option, 0) + count
    return found


def _shape(line: Line) -> object:
    """What the options of a row depend on."""
    beside = tuple([bool(line.changes[kind][0]) for kind in line.changes if kind in _BESIDE])
    asked = line.verdict in ("changed", "unchanged")
    return asked, tuple(line.changes), beside, tuple(line.differs), tuple(line.empty)
