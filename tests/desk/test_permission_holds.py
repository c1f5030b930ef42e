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
from hypothesis import strategies as st

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
PHONE = ContactPoint("mobile", "0151 2345678", "+491512345678")
FAX = ContactPoint("fax", "03641 99", "+49364199")
LONG = st.lists(st.integers(0, 999), min_size=1, max_size=120)
Verb = Callable[[Desk, Tape], object]


def person(tape: Tape) -> Contact:
    points = tuple(ContactPoint("email", each, each) for each in tape.some(MAILS, 2))
    number = tape.pick(((), (PHONE,), (FAX,), (PHONE, FAX)))
    return Contact(
        first_name=tape.pick(NAMES), last_name="Hof", street=tape.pick(("Markt 1", "")),
        zip="07743", city="Jena", points=points + number,
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


def merge(desk: Desk, tape: Tape) -> tuple[int, int] | None:
    keep, other = anybody(desk, tape), anybody(desk, tape)
    if keep == other:
        return None
    desk.duplicates.merge(keep, other)
    return keep, other


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
        f"{tape.pick(NAMES)};Hof;{tape.pick((*MAILS, ''))};{tape.pick(('ja', 'nein', ''))};"
        f"{tape.pick(('ja', 'nein', ''))};{tape.pick(('Markt 1', ''))};07743"
        for _ in range(2)
    ]
    head = "Vorname;Nachname;E-Mail;Newsletter;Keine E-Mails;Straße;PLZ"
    file.write_text("\n".join([head, *rows]), "utf-8")
    proposal = desk.imports.propose(file, on_match=tape.pick(("fill", "update")))
    for line in proposal.lines:
        line.taken = line.taken or tape.pick((True, False))
    desk.imports.import_contacts(proposal)


def refuse(desk: Desk, tape: Tape) -> None:
    desk.permission.object([anybody(desk, tape)], tape.pick(("", *CHANNELS)))


def regret(desk: Desk, tape: Tape) -> None:
    """A no that is undone once it was heard: only the block list has it then."""
    refuse(desk, tape)


def waver(desk: Desk, tape: Tape) -> None:
    """A no is taken for a mistake, and that for another."""
    key = anybody(desk, tape)
    said = [each for each in desk.permission.entries(key) if each.kind == "objected"]
    if said:
        desk.permission.correct(key, tape.pick(said).id, "ein Irrtum")
        desk.history.undo()


def undo(desk: Desk, tape: Tape) -> None:
    desk.history.undo()


QUIET = (add, edit, merge, move, delete, tag, talk, bring, refuse, refuse, waver, undo)
"""What may be done all day without opening anything that was refused."""


class Memory(Protocol):
    """Hears what was said before a verb, and checks the answers after it."""

    def hear(self, desk: Desk) -> None: ...
    def check(self, desk: Desk, verb: Verb | None = None, gave: Any = None) -> None: ...


def played(tape: list[int], verbs: Sequence[Verb], memory: Memory, folder: Path) -> None:
    """Verbs on a desk of their own, a day apart, as the tape picks them."""
    clock, numbers = Clock(), Tape(tape)
    folder.mkdir(exist_ok=True)
    desk = desk_in(folder, clock)
    desk.store.change("PRAGMA synchronous=OFF")  # no power is cut here
    try:
        for _ in range(3):
            add(desk, numbers)
        while numbers:
            clock.ahead(days=1)
            memory.hear(desk)
            verb = numbers.pick(verbs)
            try:
                gave = verb(desk, numbers)
            except Trouble:
                continue
            if verb is regret:
                memory.hear(desk)
                desk.history.undo()
            memory.check(desk, verb, gave)
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

    def check(self, desk: Desk, verb: Verb | None = None, gave: Any = None) -> None:
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


# with consents, sales and reasons among it: what opens is earned, and a later no ends it


def allow(desk: Desk, tape: Tape) -> list[int]:
    key, way = anybody(desk, tape), tape.pick(CHANNELS)
    if tape.pick((True, False)):
        step = Entry("given", desk.now(), way, "offers", way="double_opt_in", wording="Ja, gern.")
        return desk.permission.record_all(key, [step, replace(step, kind="confirmed")])
    spoken = Entry("given", desk.now(), way, "offers", way="spoken", wording="Ja, gern.",
                   taken_by="Kim", company="Lack AG, Kassel")  # fmt: skip
    return [desk.permission.record(key, spoken)]


def presume(desk: Desk, tape: Tape) -> list[int]:
    why = Entry("presumed", desk.now(), "phone", reason="referral", note="Herr Kurz")
    return [desk.permission.record(anybody(desk, tape), why)]


def tell(desk: Desk, tape: Tape) -> list[int]:
    told = Entry("notice", desk.now(), tape.pick(("email", "newsletter", "message")))
    return [desk.permission.record(anybody(desk, tape), told)]


def sell(desk: Desk, tape: Tape) -> list[int]:
    key = anybody(desk, tape)
    if tape.pick((True, False)):  # the gate opens; without it most are refused
        desk.activities.log(key, call(at=desk.now()), answers=all_yes())
    return [desk.sales.record(key, Sale(desk.today(), 10_000))]


def withdraw(desk: Desk, tape: Tape) -> None:
    way = tape.pick(("", *CHANNELS))
    desk.permission.record(anybody(desk, tape), Entry("withdrawn", desk.now(), way))


def redo(desk: Desk, tape: Tape) -> None:
    desk.history.redo()


def tamper(desk: Desk, tape: Tape) -> None:
    """Another program writes into the file: the no is gone, the lead a customer."""
    key = anybody(desk, tape)
    desk.store.change("UPDATE contact SET opted_out = '', stage_id = 6 WHERE id = ?", (key,))
    no = "kind IN ('objected', 'withdrawn')"
    desk.store.change(f"DELETE FROM ledger WHERE {no} AND contact_id = ?", (key,))


def unlist(desk: Desk, tape: Tape) -> None:
    """Another program empties the block list: what the ledger has still holds."""
    desk.store.change("DELETE FROM block")


LEAST_DAYS = 7
LIVELY = (
    *QUIET, add, edit, refuse, undo, merge, merge, regret, regret, allow, allow, allow, allow,
    presume, presume, tell, tell, sell, sell, withdraw, redo, tamper, unlist,
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(tape=LONG)
def test_what_is_open_was_opened_by_a_consent_a_reason_or_a_sale_newer_than_every_no(
    tape: list[int], tmp_path_factory: pytest.TempPathFactory
) -> None:
    played(tape, LIVELY, Oracle(), tmp_path_factory.mktemp("lively"))


def test_so_it_is_on_long_days_which_see_every_light_of_every_way(tmp_path: Path) -> None:
    """Short ones are shortened further when they fail; only long ones bring everything together,
    and show that the property does not hold because nothing ever opens."""
    oracle, ways = Oracle(), ("email", "newsletter", "message", "fax", "phone", "post")
    wanted = {*((way, "green") for way in ways), ("phone", "amber"), ("visit", "amber")}
    for seed in range(40):  # ids are drawn, and with them who is picked: no two days are alike
        draw = random.Random(seed)
        numbers = [draw.randrange(1_000) for _ in range(250)]
        played(numbers, LIVELY, oracle.fresh(), tmp_path / str(seed))
        if seed >= LEAST_DAYS and wanted <= oracle.seen:
            break
    assert wanted <= oracle.seen


def test_the_oracle_sees_green_and_sees_it_end(tmp_path: Path) -> None:
    clock, oracle = Clock(), Oracle()
    desk = desk_in(tmp_path, clock)
    add(desk, Tape([]))
    oracle.check(desk, allow, allow(desk, Tape([])))
    assert oracle.seen == {("email", "green"), *ALWAYS}
    clock.ahead(days=1)
    refuse(desk, Tape([0, 1]))
    clock.ahead(days=1)
    oracle.hear(desk)
    desk.history.undo()
    oracle.seen.clear()
    oracle.check(desk)
    assert oracle.seen == ALWAYS
    tamper(desk, Tape([]))
    oracle.check(desk)
    oracle.check(desk, allow, allow(desk, Tape([])))
    assert oracle.seen == {("email", "green"), *ALWAYS}
    desk.close()


def test_a_no_at_a_shared_address_ends_the_yes_of_whoever_shares_it(tmp_path: Path) -> None:
    clock, oracle = Clock(), Oracle()
    desk = desk_in(tmp_path, clock)
    shared = (ContactPoint("email", MAILS[0], MAILS[0]),)
    one, mate = (
        desk.contacts.add(Contact(last_name=each, points=shared, source_id=1)) for each in "AB"
    )
    step = Entry("given", desk.now(), "email", "offers", way="double_opt_in", wording="Ja, gern.")
    mine = desk.permission.record_all(mate, [step, replace(step, kind="confirmed")])
    oracle.check(desk, allow, mine)
    assert ("email", "green") in oracle.seen
    clock.ahead(days=1)
    desk.permission.object([one], "email")
    oracle.hear(desk)
    oracle.seen.clear()
    oracle.check(desk)
    assert oracle.seen == ALWAYS
    desk.close()


ALWAYS = {("post", "green"), ("visit", "amber")}
"""What is open to whoever did not say no."""
MAIL = frozenset({"email", "newsletter"})
USED_FOR = {"email": MAIL, "mobile": {"phone", "message"}, "fax": {"fax"}}
"""What the points of these desks are used for."""
SHADES = ("red", "amber", "green")


class Oracle:
    """A second memory and a second reading of the German rules. It remembers on which day each
    contact, each address and number, and each name with its place refused which way: once heard,
    neither undo nor another program makes it unsaid. `seen` are the ways that were open, with
    their light."""

    def __init__(self) -> None:
        self.seen: set[tuple[str, str]] = set()
        self._begin()

    def _begin(self) -> None:
        self.refused: dict[tuple[str, str], date] = {}
        self.everything: set[str] = set()
        self.heard: set[tuple[int, int]] = set()
        self.mine: set[int] = set()
        self.there: set[int] = set()

    def fresh(self) -> Oracle:
        """The same for another desk, going on with what was seen."""
        self._begin()
        return self

    def hear(self, desk: Desk) -> None:
        """Take down every no of the ledger, with the addresses of that moment."""
        self.there = set(desk.reads.contact_ids())
        for key in self.there:
            contact = desk.reads.contact(key)
            assert contact
            for entry in desk.permission.entries(key):
                new = (entry.id, key) not in self.heard
                moved = any(entry.id == heard for heard, _ in self.heard)
                if entry.kind not in NOES or not new:
                    continue
                self.heard.add((entry.id, key))
                # Who has it by a merge says no as long as they are one.
                for who, uses in () if moved else marks_of(contact):
                    if not entry.channel:
                        self.everything.add(who)
                    elif who.startswith("point") and entry.channel not in uses:
                        continue
                    for way in uses if not entry.channel else both(entry.channel):
                        self.refused[who, way] = entry.day

    def check(self, desk: Desk, verb: Verb | None = None, gave: Any = None) -> None:
        """Nobody is open by a way who was not opened, or has said no since."""
        if verb in (allow, presume, tell, sell):
            self.mine |= set(gave)
        if verb is unlist:
            # What the list alone knew is gone; what the ledger has is what counts from now on.
            self.refused.clear()
            self.everything.clear()
        other = gave[1] if verb is merge and gave else 0
        if other:
            # What the merge brought along says no as long as they are one; nobody said it anew.
            self.heard |= {(entry.id, gave[0]) for entry in desk.permission.entries(gave[0])}
        for key in desk.reads.contact_ids():
            self._check_one(desk, key, other if other and gave[0] == key else 0)
            if verb is bring and key not in self.there:
                contact = desk.reads.contact(key)
                assert contact
                assert not {who for who, _ in marks_of(contact)} & self.everything, contact.name

    def _check_one(self, desk: Desk, key: int, merged: int) -> None:
        contact = desk.reads.contact(key)
        assert contact
        entries, answers = desk.permission.entries(key), desk.permission.answers(key)
        for entry in entries:
            assert entry.kind not in OPENS or entry.id in self.mine, entry.kind
        sales = [e.args["sale"] for e in desk.reads.timeline(key, 99) if e.kind == "sale"]
        assert {each.id for each in sales} <= self.mine
        typed = desk.permission.blocked(replace(contact, id=0))
        for who, uses in marks_of(contact):
            if not who.startswith("contact") and any((who, way) in self.refused for way in uses):
                assert typed, who
        for way in CHANNELS:
            whose = [who for who, uses in marks_of(contact) if way in uses]
            whose += [f"contact {merged}"] if merged else []
            noes = [self.refused[who, way] for who in whose if (who, way) in self.refused]
            noes += [e.day for e in entries if e.kind in NOES and way in both(e.channel)]
            parties = (contact.party,) if contact.party else ("consumer", "business")
            most = min(
                (naive_german(desk, contact, party, way, entries, sales, max(noes, default=None))
                 for party in parties), key=SHADES.index,
            )  # fmt: skip
            light = answers[way].light
            assert SHADES.index(light) <= SHADES.index(most), (way, light, most, contact.name)
            if light != "red":
                self.seen.add((way, light))
            elif way in ("email", "newsletter", "fax", "message"):
                yes = [e.day for e in entries if proven(e) and e.channel == way]
                assert max(yes, default=None) != desk.today(), (way, "said yes today")


NOES = ("objected", "withdrawn")
OPENS = ("given", "confirmed", "presumed", "notice", "checked")


def both(channel: str) -> set[str]:
    """Who does not want mail wants neither kind of it; '' is every way."""
    if not channel:
        return set(CHANNELS)
    return set(MAIL) if channel in MAIL else {channel}


def marks_of(contact: Contact) -> list[tuple[str, set[str]]]:
    """By what somebody is known again, and for which ways that counts."""
    points = [(f"point {each.normal}", set(USED_FOR[each.kind])) for each in contact.points]
    found = [(f"contact {contact.id}", set(CHANNELS)), *points]
    if contact.street:
        name = f"name {contact.first_name} {contact.last_name} {contact.zip} {contact.street}"
        found.append((name, set(CHANNELS)))
    return found


def proven(entry: Entry) -> bool:
    return entry.kind == "given" and entry.way == "double_opt_in"


def naive_german(
    desk: Desk, contact: Contact, party: str, way: str, entries: Sequence[Entry],
    sales: Sequence[Sale], no: date | None,
) -> str:  # fmt: skip
    """The most that the table allows to this kind of person, read by hand: `no` is the day of the
    last refusal."""
    today = desk.today()
    said = [e for e in entries if e.kind == "given" and e.channel == way]
    sure = [e for e in said if proven(e) and (no is None or e.day > no)]
    if no is not None and not sure:
        return "red"
    said = sure if no is not None else said
    customer = any(each.on <= today for each in sales)
    if way == "post":
        light = "green"
    elif way == "visit":
        light = "amber"
    elif way == "phone":
        full = any(e.taken_by and e.company for e in said)
        if party == "consumer":
            light = "green" if full and contact.street else "red"
        else:
            reason = any(e.kind == "presumed" for e in entries)
            light = "green" if said else ("amber" if reason or customer else "red")
    elif sure:
        light = "green"
    elif said or any(e.kind == "claimed" and e.channel == way for e in entries) or way == "fax":
        light = "red"
    else:
        told = any(e.kind == "notice" and e.channel == way for e in entries)
        light = "green" if customer and told else "red"
    source = desk.reads.source(contact.source_id)
    if light == "green" and not (source and source.given_by_person):
        tried = [each.at.date() for each in desk.reads.activities(contact.id) if each.outgoing]
        created = desk.reads.overview(contact.id).created_at.date()
        due = min([*tried, created + timedelta(30)])  # a month is never shorter but in February
        return "amber" if due < today - timedelta(1) else light
    return light


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
