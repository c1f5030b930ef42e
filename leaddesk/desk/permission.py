"""May I contact them? The ledger's verbs, the answers of the rules, and the block list.

Nothing here is undone into more permission: what somebody refused stays on the block list, and
what was recorded by mistake is corrected by a verb of its own, with the reason."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta

from leaddesk.desk.files import checked, put
from leaddesk.desk.work import Work
from leaddesk.domain.activity import Activity
from leaddesk.domain.contact import Contact
from leaddesk.domain.contact_rules import Answer, Rules
from leaddesk.domain.may_contact import may_contact
from leaddesk.domain.objection import WAYS, opted_out
from leaddesk.domain.permission import (
    CHANNELS,
    FORBIDS,
    PARTIES,
    TAKES_BACK,
    Block,
    Entry,
    complaints,
)
from leaddesk.domain.permission_case import Person
from leaddesk.domain.trouble import Refused, Trouble
from leaddesk.domain.watch import NOBODY, Watch
from leaddesk.store.blocks import Blocks
from leaddesk.store.ledger import add_entry, blocks_of, entries, persons, restricted

WAY_OF = {"call": "phone", "email": "email", "letter": "post", "message": "message"}
"""The way an activity takes; a meeting is agreed on, a note is none."""
MANY = 20_000
"""Contacts whose answers are worked out at a time."""


class Permission:
    """`desk.permission`"""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._blocks = Blocks(work.store)

    @property
    def rules(self) -> Rules:
        """The rules in force."""
        return self._work.rules[0]

    @property
    def rules_trouble(self) -> Trouble | None:
        """What is wrong with the user's own rules file, None when nothing is."""
        return self._work.rules[1]

    # answers

    def answers(self, contact_id: int, purpose: str = "offers") -> dict[str, Answer]:
        """The answer for every way to contact somebody; {} when the contact is gone."""
        person = self.person(contact_id)
        if person is None:
            return {}
        today = self._work.today()
        return {way: may_contact(self.rules, person, way, purpose, today) for way in CHANNELS}

    def answers_of(
        self, ids: Sequence[int], channel: str, purpose: str = "offers"
    ) -> dict[int, Answer]:
        """The answers of many for one way, in one pass."""
        today, found = self._work.today(), {}
        for start in range(0, len(ids), MANY):
            for key, person in persons(self._work.store, ids[start : start + MANY]).items():
                found[key] = may_contact(self.rules, person, channel, purpose, today)
        return found

    def person(self, contact_id: int) -> Person | None:
        """What the rules look at."""
        return persons(self._work.store, [contact_id]).get(contact_id)

    def before(self, contact_id: int, activity: Activity, point: str = "") -> Answer | None:
        """The answer for contacting them like this, at this number or address ('' for whichever).
        None where there is nothing to ask: they began it, or it answers what they asked lately
        (out of everything they are out of that too)."""
        way, person = WAY_OF.get(activity.kind), self.person(contact_id)
        if way is None or person is None or not activity.outgoing:
            return None
        asked = self._asked_lately(contact_id)
        purpose = "reply" if asked else "offers"
        answer = may_contact(self.rules, person, way, purpose, self._work.today(), point)
        return None if asked and answer.light == "green" else answer

    def forbids(self, contact_id: int, activity: Activity) -> Answer | None:
        """The red answer that stands against contacting them like this, None when nothing does."""
        answer = self.before(contact_id, activity)
        return answer if answer is not None and answer.light == "red" else None

    def against(self, activity: Activity, answer: Answer, told: str) -> Entry:
        """That a rule was known and set aside, for the ledger; `told` is its sentence."""
        note = f"{answer.rule.id}: {told}"
        return Entry("against", self._work.now(), WAY_OF[activity.kind], note=note)

    def go_against(self, contact_id: int, activity: Activity, answer: Answer, told: str) -> None:
        """Keep that a rule was set aside before they are contacted; who logs it afterwards is
        not asked again."""
        self.record(contact_id, self.against(activity, answer, told))

    def _asked_lately(self, contact_id: int) -> bool:
        """Whether an enquiry of theirs is open: they wrote or called within the month, or came by
        themselves and nobody has answered yet."""
        work = self._work
        before = work.reads.activities(contact_id)
        month_ago = work.now() - timedelta(days=30)
        if any(not each.outgoing and each.at >= month_ago for each in before):
            return True
        contact = work.reads.contact(contact_id)
        source = work.reads.source(contact.source_id) if contact else None
        inbound = source is not None and source.inbound
        return inbound and not any(each.outgoing for each in before)

    def entries(self, contact_id: int) -> list[Entry]:
        """The ledger of a contact, oldest first."""
        return entries(self._work.store, [contact_id]).get(contact_id, [])

    def last_consent(self) -> Entry | None:
        """The consent recorded last on this desk, whose words the next one begins with."""
        sql = (
            "SELECT contact_id, id FROM ledger WHERE kind = 'given' "
            "ORDER BY recorded_at DESC, id DESC LIMIT 1"
        )
        found = self._work.store.row(sql)
        given = self.entries(found[0]) if found else []
        return next((each for each in given if found and each.id == found[1]), None)

    def blocks(self, contact_id: int) -> list[Block]:
        """What the block list has about a contact."""
        return blocks_of(self._work.store, self._contact(contact_id))

    def lingering(self, contact_id: int) -> list[Entry]:
        """What only the block list still has about a contact, because the step that said so was
        undone: as the lines of the ledger they were, to be corrected like these."""
        found = {
            block.entry_id: Entry(
                block.kind, datetime.combine(block.since, time(12)).astimezone(), block.channel,
                id=block.entry_id,
            )
            for block in self.blocks(contact_id)
            if block.entry_id is not None and block.kind in FORBIDS
        }  # fmt: skip
        told = self._blocks.owners(found)
        return [entry for key, entry in found.items() if key not in told]

    def blocked(self, contact: Contact) -> list[Block]:
        """What the block list has about somebody who is being typed in: kept or not yet."""
        return blocks_of(self._work.store, contact)

    def restricted(self, ids: Sequence[int]) -> set[int]:
        """Which of these are out of every list and export."""
        return restricted(self._work.store, ids)

    # verbs

    def record(self, contact_id: int, entry: Entry) -> int:
        """Keep one entry: a consent, a reason to call, an objection … Gives its id.

        Raises `Refused` with the code of the complaint (`domain.permission.complaints`)."""
        return self.record_all(contact_id, [entry])[0]

    def record_all(
        self, contact_id: int, given: Sequence[Entry], *, party: str | None = None,
        proof: tuple[str, bytes] | None = None,
    ) -> list[int]:  # fmt: skip
        """Keep several entries about one contact as one step, such as a consent for two ways;
        `party` is what kind of person was learned to be there, `proof` a file (name, content)
        kept with the contact as evidence of them. Raises `Refused` as `record` and `files.add`."""
        work = self._work
        for entry in given:
            for complaint in complaints(entry, work.now()):
                raise Refused(complaint.code)
        if proof is not None:
            _, sha256 = checked(*proof)
            given = [replace(entry, evidence=sha256) for entry in given]
        contact = self._contact(contact_id)
        first = given[0]
        with work.journal.writing(
            "record_permission", name=contact.name, kind=first.kind, channel=first.channel
        ):
            if party is not None and party != contact.party:
                work.writes.touch(contact_id, party=_party(party))
            if proof is not None:
                put(work, contact_id, *proof)
            return [self._keep(contact, entry) for entry in given]

    def object(
        self, ids: Sequence[int], channel: str = "", note: str = "", watch: Watch = NOBODY
    ) -> None:
        """They do not want to hear from us, by one way or ('') at all. Raises `Cancelled`."""
        if not ids:
            return
        entry = Entry("objected", self._work.now(), channel, note=note)
        with self._work.journal.writing(
            "record_permission", watch, **self._work.named(ids), kind="objected", channel=channel
        ):
            for key in watch.each(ids):
                self._keep(self._contact(key), entry)

    def inform(self, ids: Sequence[int], way: str, note: str = "") -> None:
        """They were told where their data came from (Art. 14 GDPR), now and by this way."""
        if not ids:
            return
        entry = Entry("informed", self._work.now(), way=way, note=note)
        with self._work.journal.writing(
            "record_permission", **self._work.named(ids), kind="informed", channel=""
        ):
            for key in ids:
                self._keep(self._contact(key), entry)

    def restrict(self, ids: Sequence[int], note: str = "", watch: Watch = NOBODY) -> None:
        """Leave them out of every list and export until lifted (Art. 18 GDPR). Raises
        `Cancelled`."""
        self._say_of_all(ids, "restricted", note, watch)

    def lift(self, ids: Sequence[int], note: str = "", watch: Watch = NOBODY) -> None:
        """Their data may be used again. Raises `Cancelled`."""
        self._say_of_all(ids, "lifted", note, watch)

    def _say_of_all(self, ids: Sequence[int], kind: str, note: str, watch: Watch) -> None:
        if not ids:
            return
        entry = Entry(kind, self._work.now(), note=note)
        with self._work.journal.writing(
            "record_permission", watch, **self._work.named(ids), kind=kind, channel=""
        ):
            for key in watch.each(ids):
                self._keep(self._contact(key), entry)

    def correct(self, contact_id: int, entry_id: int, note: str) -> None:
        """An entry was recorded by mistake: it does not count any more, nor what it blocked.
        Raises `Refused('note_missing')`: the reason is kept in its place."""
        if not note.strip():
            raise Refused("note_missing")
        work, contact = self._work, self._contact(contact_id)
        entry = Entry("corrected", work.now(), note=note.strip(), corrects=entry_id)
        with work.journal.writing(
            "record_permission", name=contact.name, kind="corrected", channel=""
        ):
            add_entry(work.writes, contact_id, entry, work.now())
            self._unblock(entry_id)
            left = [each for each in self.entries(contact_id) if _opts_out(each)]
            gone = {each.corrects for each in self.entries(contact_id)}
            ways = _ways([each for each in left if each.id not in gone])
            work.writes.touch(contact_id, opted_out=ways)

    def set_party(self, ids: Sequence[int], party: str) -> None:
        """Say what kind of person contacts are: 'consumer', 'business', '' for not known."""
        if not ids:
            return
        party = _party(party)
        with self._work.journal.writing("set_party", **self._work.named(ids), party=party):
            for key in ids:
                self._contact(key)
                self._work.writes.touch(key, party=party)

    def _keep(self, contact: Contact, entry: Entry) -> int:
        """One line, and on the block list what it forbids."""
        work = self._work
        key = add_entry(work.writes, contact.id, entry, work.now())
        if entry.kind in FORBIDS:
            if entry.point:
                # Not at this address: the person's others are not spoken of.
                marks = [self._blocks.mark("point", entry.point)]
            else:
                marks = self._blocks.marks(contact, entry.channel)
            ids = [work.ids() for _ in marks]
            self._blocks.add(marks, entry.channel, entry.kind, entry.day, ids, key)
        if _opts_out(entry):
            said = opted_out(work.reads.opted_out(contact.id), _ways([entry]))
            work.writes.touch(contact.id, opted_out=said)
        if entry.kind == "lifted":
            for block in blocks_of(work.store, contact):
                if block.kind == "restricted" and block.entry_id is not None:
                    self._unblock(block.entry_id)
        return key

    def _unblock(self, entry_id: int) -> None:
        """Take off the block list what one line of the ledger put there; undone, it is back."""
        with self._work.journal.remembering("block"):
            self._blocks.remove(entry_id)

    def _contact(self, contact_id: int) -> Contact:
        contact = self._work.reads.contact(contact_id)
        if contact is None:
            raise Refused("contact_gone")
        return contact


def _party(code: str) -> str:
    if code not in ("", *PARTIES):
        raise Refused("kind_unknown")
    return code


def _opts_out(entry: Entry) -> bool:
    """Whether somebody does not want to be contacted by a way at all."""
    return entry.kind in TAKES_BACK and not entry.purpose and not entry.point


def _ways(given: Iterable[Entry]) -> str:
    """By which ways somebody objected, as the contact keeps it."""
    return opted_out(*(entry.channel or ",".join(WAYS) for entry in given))


def lights(answers: Mapping[int, Answer]) -> dict[str, int]:
    """How many are green, amber and red."""
    found = dict.fromkeys(("green", "amber", "red"), 0)
    for answer in answers.values():
        found[answer.light] += 1
    return found
