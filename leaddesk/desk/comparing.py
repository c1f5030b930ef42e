"""A row beside the contact it means: what it would change. And the user's word on who a possible
duplicate is, with all that follows from it for other rows of the file. Nothing here writes."""

from __future__ import annotations

from collections.abc import Sequence

from leaddesk.desk.filling import clearable, emptied, merged
from leaddesk.desk.incoming import contact_of
from leaddesk.desk.work import Work
from leaddesk.domain.contact import FIELDS, Contact
from leaddesk.domain.objection import opted_out
from leaddesk.domain.own_fields import own_name
from leaddesk.domain.proposal import NOTHING, Line, Parts, Proposal
from leaddesk.store.bulk import Bare
from leaddesk.store.reads import Reads
from leaddesk.store.stamps import plain


class Comparing:
    """Compares rows of one proposal with contacts."""

    def __init__(self, reads: Reads, proposal: Proposal) -> None:
        self._reads, self._on_match = reads, proposal.on_match
        self._columns = clearable([column.field for column in proposal.columns])
        self._own = any(own_name(column) for column in self._columns)
        self._may_clear = [name in self._columns for name in FIELDS]

    def says_nothing(self, row: Parts, before: Bare) -> bool:
        """Whether a row has just what the contact has, in all columns of the file: the plain case
        of a file that comes once more. False when that needs a closer look."""
        if row.activity or row.opted_out or row.claimed or row.own or self._own:
            return False
        for new, old, may_clear in zip(row.values, before.values, self._may_clear, strict=True):
            if new is None or new == "":
                if may_clear and old not in ("", None):
                    return False
            elif new != old and plain(new) != old:
                return False
        if row.firm != before.firm and (row.firm or "firm" in self._columns):
            return False
        if set(row.tags) != set(before.tags) and (row.tags or "tags" in self._columns):
            return False
        return row.points == before.points or set(row.points) == set(before.points)

    def compare(self, line: Line, before: Contact, key: int) -> Contact:
        """Say what the row changes about a contact, `key` its id; gives it as it would be."""
        line.name, row = before.name, line.incoming
        line.chosen = NOTHING
        after, changes, differs = merged(before, row, self._on_match, line.why)
        if row.activity and not self._reads.has_activity(key, row.activity):
            changes["activity"] = ("", row.activity.subject)
        if row.opted_out:
            said = self._reads.opted_out(key)
            both = opted_out(said, row.opted_out)
            if both != said:
                changes["opted_out"] = (said, both)
        if row.claimed and not self._reads.has_said(key, row.claimed):
            changes["claimed"] = ("", row.claimed)
        line.verdict = "changed" if changes else "unchanged"
        line.changes = changes or NOTHING
        line.differs = differs or NOTHING
        line.empty = emptied(before, row, self._columns) or NOTHING
        return after


def decide(work: Work, proposal: Proposal, lines: Sequence[Line], decision: str) -> list[Line]:
    """Say who possible duplicates are: 'same' as the contact they are like, 'other' than it, or ''
    for not said. Rows about the same person follow. Gives the rows in which anything changed."""
    for line in lines:
        if line.fresh_id and line.duplicate_of:
            line.decided = decision
            line.taken = bool(decision)
    owners = {line.fresh_id: line for line in proposal.lines if line.fresh_id}

    def meant(key: int) -> int:
        while (owner := owners.get(key)) and owner.decided == "same":
            key = owner.duplicate_of
        return key

    touched = {id(line) for line in lines}
    changed: list[tuple[Line, int]] = []
    for line in proposal.lines:
        if line.verdict in ("rejected", "blocked") or not (line.fresh_id or line.match_id):
            continue
        target = meant(line.fresh_id or line.match_id)
        if target != line.contact_id or id(line) in touched:
            changed.append((line, target))
    kept = work.reads.contacts({target for _, target in changed} - owners.keys())
    comparing = Comparing(work.reads, proposal)
    for line, target in changed:
        line.contact_id = target
        if target == line.fresh_id:
            line.verdict, line.name = "new", contact_of(line.incoming).name
            line.changes = line.differs = line.empty = line.chosen = NOTHING
        elif proposal.on_match == "skip":
            line.verdict, line.changes = "skipped", NOTHING
        elif target in kept:
            comparing.compare(line, kept[target], target)
        else:
            comparing.compare(line, contact_of(owners[target].incoming), target)
    return [line for line, _ in changed]
