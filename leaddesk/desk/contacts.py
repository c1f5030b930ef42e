"""The contact's verbs: add, edit, delete, hold, and the next step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from leaddesk.desk.work import Work
from leaddesk.domain.contact import Contact, complaints
from leaddesk.domain.followup import FollowUp
from leaddesk.domain.lifecycle import start_stage
from leaddesk.domain.trouble import Refused
from leaddesk.domain.watch import NOBODY, Watch


class Contacts:
    """`desk.contacts`"""

    def __init__(self, work: Work) -> None:
        self._work = work

    def add(
        self, contact: Contact, follow_up: FollowUp | None = None, stage_id: int | None = None
    ) -> int:
        """Keep a new contact, at the top of its first stage: a lead's, or for an inbound source
        a prospect's. `stage_id` chooses another stage of the same phase. Gives the id."""
        work = self._work
        _check(contact)
        source = work.reads.source(contact.source_id)
        stage = start_stage(source is not None and source.inbound, work.reads.stages())
        if stage_id is not None and work.stage(stage_id).phase == stage.phase == "lead":
            stage = work.stage(stage_id)
        with work.journal.writing("add_contact", name=contact.name):
            rank = work.writes.top_rank(stage.id)
            key = work.writes.add_contact(contact, stage.id, rank, work.now())
            if follow_up:
                work.writes.add_follow_up(key, follow_up)
        return key

    def edit(self, contact_id: int, contact: Contact) -> None:
        """Write what differs from what is kept. Points with an id stay the rows they are.

        A source is what it is: a lead whose source becomes inbound stays where it is."""
        before = self._kept(contact_id)
        _check(contact)
        with self._work.journal.writing("edit_contact", name=contact.name):
            self._work.writes.edit_contact(before, contact, self._work.now())

    def delete(self, ids: Sequence[int], watch: Watch = NOBODY) -> None:
        """Delete contacts with everything that belongs to them; undo brings all of it back.
        Raises `Cancelled`."""
        if not ids:
            return
        with self._work.journal.writing("delete_contacts", watch, **self._work.named(ids)):
            for portion in watch.portions(ids):
                self._work.writes.delete_contacts(portion)

    def hold(self, ids: Sequence[int], until: date | None, watch: Watch = NOBODY) -> None:
        """Take contacts out of the daily views until a day; None takes them back in. Raises
        `Refused('contact_gone')`, `Cancelled`."""
        with self._work.journal.writing("hold", watch, **self._work.named(ids), until=until):
            for key in watch.each(ids):
                self._kept(key)
                self._work.writes.touch(key, hold_until=until)

    def set_follow_up(self, contact_id: int, follow_up: FollowUp | None) -> None:
        """Plan the next step in place of what was planned; None plans nothing."""
        name = self._kept(contact_id).name
        planned = [
            replace(each, id=0, contact_id=0) for each in self._work.reads.follow_ups(contact_id)
        ]
        if planned == ([replace(follow_up, id=0, contact_id=0)] if follow_up else []):
            return
        due = follow_up.due_on if follow_up else None
        with self._work.journal.writing("set_follow_up", name=name, due_on=due):
            self._work.writes.clear_follow_ups(contact_id)
            if follow_up:
                self._work.writes.add_follow_up(contact_id, follow_up)

    def finish_follow_up(self, contact_id: int, follow_up: FollowUp | None = None) -> None:
        """Mark the next step done, and perhaps plan the one after."""
        name = self._kept(contact_id).name
        with self._work.journal.writing("finish_follow_up", name=name):
            self._work.writes.finish_follow_ups(contact_id, self._work.now())
            if follow_up:
                self._work.writes.add_follow_up(contact_id, follow_up)

    def _kept(self, contact_id: int) -> Contact:
        contact = self._work.reads.contact(contact_id)
        if contact is None:
            raise Refused("contact_gone")
        return contact


def _check(contact: Contact) -> None:
    for complaint in complaints(contact):
        raise Refused(complaint.code, field=complaint.field)
