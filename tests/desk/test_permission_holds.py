"""What opens a way to somebody is recorded by the user, and nothing else: random doings beside a
second, naive memory of what was said, and a second reading of the rules beside the first."""

from __future__ import annotations

import random
import shutil
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any, Protocol

import pytest
from hypothesis import given, settings

from leaddesk.desk import Desk
from leaddesk.domain.alike import Alike
from leaddesk.domain.contact import Contact, ContactPoint
from leaddesk.domain.permission import CHANNELS, Entry
from leaddesk.domain.sale import Sale
from leaddesk.domain.trouble import Trouble
from tests.desk.test_random_verbs import TAPES, Tape
from tests.desks import START, TODAY, Clock, all_yes, call, desk_in

MAILS = ("a@hof.example", "b@hof.example", "info@hof.example")
NAMES = ("Eva", "Jan", "Kim")
Verb = Callable[[Desk, Tape], object]


def person(tape: Tape) -> Contact:
    points = tuple(ContactPoint("email", each, each) for each in tape.some(MAILS, 2))
    number = (ContactPoint("mobile", "0151 2345678", "+491512345678"),)
    return Contact(
        first_name=tape.pick(NAMES), last_name="Hof", street=tape.pick(("Markt 1", "")),
        zip="07743", city="Jena", points=points + (number if tape.pick((True, False)) else ()),
        source_id=tape.pick((1, 3, 8)), party=tape.pick(("", "consumer", "business")),
    )  # fmt: skip


def anybody(desk: Desk, tape: Tape) -> int:
    return tape.pick(desk.reads.contact_ids() or [42])


def add(desk: Desk, tape: Tape) -> None:
    desk.contacts.add(person(tape))


def edit(desk: Desk, tape: Tape) -> None:
    kept = desk.reads.contact(anybody(desk, tape))
    if kept:
        other = person(tape)
        points = tuple(dict.fromkeys((*kept.points, *other.points)))
        desk.contacts.edit(
            kept.id, replace(kept, first_name=other.first_name, street=other.street, points=points)
        )


def merge(desk: Desk, tape: Tape) -> None:
    keep, other = anybody(desk, tape), anybody(desk, tape)
    if keep != other:
        desk.duplicates.merge(keep, other)


def move(desk: Desk, tape: Tape) -> None:
    desk.board.move_cards([anybody(desk, tape)], tape.pick(range(1, 8)), None)


def delete(desk: Desk, tape: Tape) -> None:
    desk.contacts.delete([anybody(desk, tape)])


def tag(desk: Desk, tape: Tape) -> None:
    desk.many.change([anybody(desk, tape)], Alike("add_tags", ("VIP",)))


def talk(desk: Desk, tape: Tape) -> None:
    desk.activities.log(anybody(desk, tape), call(at=desk.now()), answers=all_yes())


def bring(desk: Desk, tape: Tape) -> None:
    file = desk.path.parent / "list.csv"
    rows = [
        f"{tape.pick(NAMES)};Hof;{tape.pick(MAILS)};{tape.pick(('ja', 'nein', ''))};"
        f"{tape.pick(('ja', 'nein', ''))}"
        for _ in range(2)
    ]
    file.write_text("\n".join(["Vorname;Nachname;E-Mail;Newsletter;Keine E-Mails", *rows]))
    proposal = desk.imports.propose(file, on_match=tape.pick(("fill", "update")))
    for line in proposal.lines:
        line.taken = line.taken or tape.pick((True, False))
    desk.imports.import_contacts(proposal)


def refuse(desk: Desk, tape: Tape) -> None:
    desk.permission.object([anybody(desk, tape)], tape.pick(("", *CHANNELS)))


def undo(desk: Desk, tape: Tape) -> None:
    desk.history.undo()


QUIET = (add, edit, merge, move, delete, tag, talk, bring, refuse, refuse, undo)
"""What may be done all day without opening anything that was refused."""


class Memory(Protocol):
    """Hears what was said before a verb, and checks the answers after it."""

    def hear(self, desk: Desk) -> None: ...
    def check(self, desk: Desk) -> None: ...


def played(tape: list[int], verbs: Sequence[Verb], memory: Memory, folder: Path) -> None:
    """Verbs on a desk of their own, a day apart, as the tape picks them."""
    clock, numbers = Clock(), Tape(tape)
    desk = desk_in(folder, clock)
    try:
        for _ in range(3):
            add(desk, numbers)
        while numbers:
            clock.ahead(days=1)
            memory.hear(desk)
            verb = numbers.pick(verbs)
            try:
                verb(desk, numbers)
            except Trouble:
                continue
            memory.check(desk)
    finally:
        desk.close()
        shutil.rmtree(folder)


@settings(max_examples=40, deadline=None)
@given(tape=TAPES)
def test_nothing_but_what_the_user_records_turns_red_to_green(
    tape: list[int], tmp_path_factory: pytest.TempPathFactory
) -> None:
    played(tape, QUIET, Naive(), tmp_path_factory.mktemp("holds"))


class Naive:
    """Remembers, by address and by contact, what was ever refused: it stays so."""

    def __init__(self) -> None:
        self.never: dict[str, set[str]] = defaultdict(set)

    def hear(self, desk: Desk) -> None:
        """Take down every objection in the ledger, with the addresses of that moment."""
        for key in desk.reads.contact_ids():
            contact = desk.reads.contact(key)
            assert contact
            for entry in desk.permission.entries(key):
                if entry.kind != "objected":
                    continue
                ways = {entry.channel} if entry.channel else set(CHANNELS)
                if ways & {"email", "newsletter"}:
                    for point in contact.points:
                        if point.kind == "email":
                            self.never[point.normal] |= {"email", "newsletter"}
                self.never[str(key)] |= ways

    def check(self, desk: Desk) -> None:
        """Nothing of it is open, and nothing that asks for a consent is."""
        cards = desk.reads.cards(desk.reads.contact_ids())
        for key in desk.reads.contact_ids():
            contact = desk.reads.contact(key)
            assert contact
            answers = desk.permission.answers(key)
            said_no = {way for way, answer in answers.items() if answer.rule.when == "blocked"}
            assert set(filter(None, cards[key].opted_out.split(","))) == said_no
            closed = set(self.never.get(str(key), ()))
            for point in contact.points:
                closed |= self.never.get(point.normal, set())
            for way in closed:
                assert answers[way].light == "red", (way, contact.name)
            # Nobody recorded a consent, a sale or a reason in this run.
            for way in ("email", "newsletter", "phone", "message", "fax"):
                assert answers[way].light != "green", (way, contact.name)


# with consents and sales among it: green is earned, and a later no takes it back


def allow(desk: Desk, tape: Tape) -> None:
    key, way = anybody(desk, tape), tape.pick(ASKED)
    step = Entry("given", desk.now(), way, "offers", way="double_opt_in", wording="Ja, gern.")
    desk.permission.record_all(key, [step, replace(step, kind="confirmed")])


def sell(desk: Desk, tape: Tape) -> None:
    desk.sales.record(anybody(desk, tape), Sale(desk.today(), 10_000))


def redo(desk: Desk, tape: Tape) -> None:
    desk.history.redo()


def tamper(desk: Desk, tape: Tape) -> None:
    """Another program writes into the file: the no is gone, the lead a customer."""
    key = anybody(desk, tape)
    desk.store.change("UPDATE contact SET opted_out = '', stage_id = 6 WHERE id = ?", (key,))
    desk.store.change("DELETE FROM ledger WHERE kind = 'objected' AND contact_id = ?", (key,))


ASKED = ("email", "newsletter", "fax")
"""Ways for which nothing but a proven consent is green in Germany."""
LIVELY = (*QUIET, allow, allow, allow, sell, redo, tamper)


@settings(max_examples=40, deadline=None)
@given(tape=TAPES)
def test_green_is_earned_by_a_consent_newer_than_every_no(
    tape: list[int], tmp_path_factory: pytest.TempPathFactory
) -> None:
    played(tape, LIVELY, Oracle(), tmp_path_factory.mktemp("lively"))


def test_the_oracle_sees_green_and_sees_it_end(tmp_path: Path) -> None:
    clock, oracle = Clock(), Oracle()
    desk = desk_in(tmp_path, clock)
    add(desk, Tape([]))
    allow(desk, Tape([]))
    oracle.check(desk)
    assert oracle.seen == {"email"}
    clock.ahead(days=1)
    refuse(desk, Tape([0, 1]))
    clock.ahead(days=1)
    oracle.hear(desk)
    desk.history.undo()
    oracle.seen.clear()
    oracle.check(desk)
    assert oracle.seen == set()
    tamper(desk, Tape([]))
    oracle.check(desk)
    allow(desk, Tape([]))
    oracle.check(desk)
    assert oracle.seen == {"email"}
    desk.close()


def test_a_no_at_a_shared_address_ends_the_yes_of_whoever_shares_it(tmp_path: Path) -> None:
    clock, oracle = Clock(), Oracle()
    desk = desk_in(tmp_path, clock)
    shared = (ContactPoint("email", MAILS[0], MAILS[0]),)
    one, mate = (desk.contacts.add(Contact(last_name=each, points=shared)) for each in ("A", "B"))
    step = Entry("given", desk.now(), "email", "offers", way="double_opt_in", wording="Ja, gern.")
    desk.permission.record_all(mate, [step, replace(step, kind="confirmed")])
    oracle.check(desk)
    assert oracle.seen == {"email"}
    clock.ahead(days=1)
    desk.permission.object([one], "email")
    oracle.hear(desk)
    oracle.seen.clear()
    oracle.check(desk)
    assert oracle.seen == set()
    desk.close()


class Oracle:
    """Remembers on which day each contact and each address refused which way: once heard, neither
    undo nor another program makes it unsaid. `seen` are the ways that were not red."""

    def __init__(self) -> None:
        self.refused: dict[tuple[str, str], date] = {}
        self.heard: set[int] = set()
        self.seen: set[str] = set()

    def hear(self, desk: Desk) -> None:
        for key in desk.reads.contact_ids():
            contact = desk.reads.contact(key)
            assert contact
            for entry in desk.permission.entries(key):
                if entry.kind != "objected" or entry.id in self.heard:
                    continue
                self.heard.add(entry.id)
                mail = {"email", "newsletter"}
                ways = {entry.channel} if entry.channel else set(CHANNELS)
                ways |= mail if ways & mail else set()
                whose = [str(key)]
                if ways & mail:
                    whose += [point.normal for point in contact.points if point.kind == "email"]
                for way in ways:
                    for who in whose:
                        if who == str(key) or way in mail:
                            self.refused[who, way] = entry.day

    def check(self, desk: Desk) -> None:
        for key in desk.reads.contact_ids():
            contact = desk.reads.contact(key)
            assert contact
            answers = desk.permission.answers(key)
            entries = desk.permission.entries(key)
            for way in ASKED:
                said = [e.day for e in entries if e.kind == "given" and e.channel == way]
                never = date.min
                for who in (str(key), *(point.normal for point in contact.points)):
                    never = max(never, self.refused.get((who, way), date.min))
                if answers[way].light != "red":
                    self.seen.add(way)
                    assert max(said, default=date.min) > never, (way, contact.name)
                elif said and max(said) == desk.today():
                    raise AssertionError(f"{way}: {contact.name} said yes today and nothing since")


# a second reading of the rules, for newsletters with offers


def naive_newsletter(said: dict[str, Any], today: date) -> bool:
    """Whether somebody may get a newsletter, read off the table by hand."""
    if said["restricted"] or said["held"] or not said["mail"]:
        return False
    refused = said["refused"]
    consent = said["consent"]
    proven = consent and said["proof"]
    if refused and not (proven and consent > refused):
        return False
    country, customer = said["country"], said["phase"] == "customer"
    if country == "FR":
        return False
    told = customer and said["notice"]
    if country == "DE":
        if consent and not said["proof"]:
            return False
        open_ = bool(proven and _months(consent, today) < 24)
        if proven and not open_:
            return False
        open_ = open_ or told
    elif country == "AT":
        open_ = bool(proven) or told
    else:
        open_ = bool(consent and (not refused or consent > refused)) or told
    if said["phase"] == "lead" and not consent:
        return False
    return open_


def _months(then: date, today: date) -> int:
    return (today.year - then.year) * 12 + today.month - then.month - (today.day < then.day)


def test_a_list_of_5000_has_on_it_exactly_whom_a_second_reading_of_the_rules_allows(
    tmp_path: Path,
) -> None:
    draw = random.Random(5)
    desk = desk_in(tmp_path)
    wanted, work = set(), desk._work
    with work.journal.writing("import_contacts", file="x", count=5_000, new=5_000):
        for number in range(5_000):
            said = drawn(draw, number)
            key = written(desk, said)
            if naive_newsletter(said, TODAY):
                wanted.add(said["mail"])
            assert key
    found = desk.mailing.judge(desk.reads.contact_ids())
    on_it = {each.value for each in found.on_it}
    assert (sorted(on_it - wanted), sorted(wanted - on_it)) == ([], [])
    assert 500 < len(wanted) < 2_500
    assert len(found.on_it) + sum(found.left_out().values()) == 5_000


def drawn(draw: random.Random, number: int) -> dict[str, Any]:
    def day(share: float, furthest: int = 1_500) -> date | None:
        return TODAY - timedelta(draw.randint(1, furthest)) if draw.random() < share else None

    return {
        "number": number,
        "country": draw.choice(("DE", "DE", "DE", "AT", "CH", "FR")),
        "phase": draw.choice(("lead", "lead", "prospect", "customer")),
        "mail": f"k{number}@a.example" if draw.random() < 0.9 else "",
        "consent": day(0.6),
        "proof": draw.random() < 0.7,
        "refused": day(0.3),
        "restricted": draw.random() < 0.03,
        "held": draw.random() < 0.05,
        "notice": draw.random() < 0.5,
    }


def written(desk: Desk, said: dict[str, Any]) -> int:
    """The same person on the desk, with entries as they would have been recorded."""
    work = desk._work
    stage = {"lead": 1, "prospect": 4, "customer": 6}[said["phase"]]
    points = (ContactPoint("email", said["mail"], said["mail"]),) if said["mail"] else ()
    contact = Contact(
        last_name=f"Nr{said['number']}", country=said["country"], points=points, source_id=1,
        party="business",
    )  # fmt: skip
    key = work.writes.add_contact(contact, stage, said["number"] * 10, work.now())
    kept = replace(contact, id=key)
    keep = desk.permission._keep

    def at(on: date) -> datetime:
        return datetime(on.year, on.month, on.day, 10, tzinfo=START.tzinfo)

    if said["refused"]:
        keep(kept, Entry("objected", at(said["refused"]), "newsletter"))
    if said["consent"]:
        way = "double_opt_in" if said["proof"] else "spoken"
        keep(kept, Entry("given", at(said["consent"]), "newsletter", "offers", way=way,
                         wording="Ja."))  # fmt: skip
        if said["proof"]:
            keep(kept, Entry("confirmed", at(said["consent"]), "newsletter", "offers", way=way))
    if said["restricted"]:
        keep(kept, Entry("restricted", START))
    if said["notice"]:
        keep(kept, Entry("notice", at(TODAY - timedelta(2_000)), "newsletter"))
    if said["phase"] == "customer":
        work.writes.add_sale(key, Sale(TODAY - timedelta(10), 10_000), work.now())
    if said["held"]:
        work.writes.touch(key, hold_until=(TODAY + timedelta(3)).isoformat())
    return key
