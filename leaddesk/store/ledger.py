"""Writing and reading the ledger of permission, and everything the rules look at about many
contacts in a few statements."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from leaddesk.domain.activity import Activity, is_two_way
from leaddesk.domain.contact import Contact
from leaddesk.domain.objection import WAYS
from leaddesk.domain.permission import TAKES_BACK, Block, Entry, in_force, restricted_since
from leaddesk.domain.permission_case import Person
from leaddesk.store.blocks import POINT_CHANNELS, Blocks, placed_name
from leaddesk.store.open import Store
from leaddesk.store.stamps import day, maybe_moment, moment, plain

if TYPE_CHECKING:
    from leaddesk.store.writes import Writes

FIELDS = (
    "kind", "at", "channel", "purpose", "point", "way", "wording", "place", "taken_by", "company",
    "reason", "note", "evidence", "corrects",
)  # fmt: skip
HOME = "DE"
"""The country of a contact that names none."""
AMONG = "IN (SELECT value FROM json_each(?))"


def add_entry(writes: Writes, contact_id: int, entry: Entry, now: datetime) -> int:
    """A new line of the ledger. Gives its id."""
    from leaddesk.store.tables import LedgerRow

    key = writes.ids()
    values = {name: plain(getattr(entry, name)) for name in FIELDS}
    writes.store.run(
        LedgerRow.insert(id=key, contact_id=contact_id, recorded_at=plain(now), **values)
    )
    return key


def entries(store: Store, ids: Iterable[int]) -> dict[int, list[Entry]]:
    """The ledger of contacts, oldest first."""
    found: dict[int, list[Entry]] = {}
    columns = ", ".join(f"l.{name}" for name in FIELDS)
    for row in store.rows(
        f"SELECT l.contact_id, l.id, l.recorded_at, l.evidence <> '' AND NOT EXISTS "
        f"(SELECT 1 FROM file f WHERE f.contact_id = l.contact_id AND f.sha256 = l.evidence), "
        f"{columns} FROM ledger l WHERE l.contact_id {AMONG} ORDER BY l.at, l.id",
        (json.dumps(list(ids)),),
    ):
        values = dict(zip(FIELDS, row[4:], strict=True))
        values["at"] = moment(values["at"])
        entry = Entry(
            **values, id=row[1], recorded_at=maybe_moment(row[2]), evidence_gone=bool(row[3])
        )
        found.setdefault(row[0], []).append(entry)
    return found


def persons(
    store: Store, ids: Sequence[int], listed: frozenset[str] | None = None
) -> dict[int, Person]:
    """What the rules look at, for contacts by id; one that is gone is missing. Who goes through
    everybody hands in the whole block list (`Blocks.listed`), which is asked for by each mark
    otherwise."""
    wanted = (json.dumps(list(ids)),)
    said = entries(store, ids)
    points: dict[int, list[tuple[str, str]]] = defaultdict(list)
    for contact_id, kind, normal in store.rows(
        f"SELECT contact_id, kind, normal FROM contact_point WHERE normal <> '' "
        f"AND contact_id {AMONG}",
        wanted,
    ):
        points[contact_id].append((kind, normal))
    first, talked = _activities(store, wanted)
    sold = dict(
        store.rows(
            f"SELECT contact_id, max(sold_on) FROM sale WHERE contact_id {AMONG} "
            "GROUP BY contact_id",
            wanted,
        )
    )
    rows = store.rows(
        "SELECT c.id, c.party, c.country, s.phase, coalesce(q.key, ''), "
        "coalesce(q.given_by_person, 0), coalesce(q.acquired_on, substr(c.created_at, 1, 10)), "
        "(c.first_name <> '' OR c.last_name <> '') AND c.street <> '' AND c.city <> '', "
        "c.opted_out, substr(c.created_at, 1, 10), c.first_name, c.last_name, "
        "coalesce(f.name, ''), c.zip, c.street, coalesce(c.source_id, 0) "
        "FROM contact c JOIN stage s ON s.id = c.stage_id LEFT JOIN source q ON q.id = c.source_id "
        f"LEFT JOIN firm f ON f.id = c.firm_id WHERE c.id {AMONG}",
        wanted,
    )
    blocked = _blocked(store, rows, points, listed)
    found = {}
    for row in rows:
        key = row[0]
        found[key] = Person(
            entries=tuple(said.get(key, ())),
            blocks=(*blocked.get(key, ()), *_opted_out(row[8], row[9], said.get(key, ()))),
            party=row[1],
            country=row[2] or HOME,
            phase=row[3],
            source=row[4],
            source_id=row[15],
            given_by_person=bool(row[5]),
            talked=key in talked,
            sold_on=day(sold.get(key)),
            obtained_on=day(row[6]),
            first_contact=first.get(key),
            named=bool(row[7]),
            points=frozenset(normal for _, normal in points.get(key, ())),
        )
    return found


def restricted(store: Store, ids: Sequence[int]) -> set[int]:
    """Who of these is out of every list and export until that is lifted."""
    wanted = (json.dumps(list(ids)),)
    asked = {
        key
        for (key,) in store.rows(
            "SELECT contact_id FROM ledger WHERE kind = 'restricted' "
            f"AND contact_id {AMONG} UNION SELECT c.id FROM contact c "
            "WHERE EXISTS (SELECT 1 FROM block WHERE kind IN ('restricted', 'erased')) "
            f"AND c.id {AMONG}",
            wanted * 2,
        )
    }
    if not asked:
        return set()
    today = datetime.now().astimezone().date()
    return {
        key
        for key, person in persons(store, sorted(asked)).items()
        if restricted_since(in_force(person.entries, today)) is not None
        or any(each.kind in ("restricted", "erased") and not each.point for each in person.blocks)
    }


def closed_ways(store: Store, ids: Sequence[int]) -> dict[int, set[str]]:
    """By which ways these do not want to be contacted, as the block list has it; '' for all."""
    if not Blocks(store).any():
        return {}
    return {
        key: {each.channel for each in person.blocks if not each.point}
        for key, person in persons(store, ids).items()
        if person.blocks
    }


def blocks_of(store: Store, contact: Contact) -> list[Block]:
    """What the block list has about a contact, each line of the ledger once."""
    blocks = Blocks(store)
    if not blocks.any():
        return []
    found = {block for hit in blocks.hits(blocks.marks(contact)).values() for block in hit}
    return sorted(found, key=lambda block: (block.since, block.channel, block.entry_id or 0))


def _activities(store: Store, wanted: tuple[str]) -> tuple[dict[int, date], set[int]]:
    """The local day of the first attempt by contact, and who was talked with."""
    first: dict[int, str] = {}
    talked: set[int] = set()
    two_way: dict[tuple[str, str, int], bool] = {}
    for contact_id, kind, result, outgoing, at in store.rows(
        "SELECT contact_id, kind, result, outgoing, min(at) FROM activity "
        f"WHERE kind <> 'note' AND contact_id {AMONG} "
        "GROUP BY contact_id, kind, result, outgoing",
        wanted,
    ):
        sort = (kind, result, outgoing)
        if sort not in two_way:
            two_way[sort] = is_two_way(Activity(kind, moment(at), bool(outgoing), result))
        if two_way[sort]:
            talked.add(contact_id)
        if outgoing:
            # Moments are kept so that the earlier is the lesser text.
            first[contact_id] = min(first.get(contact_id, at), at)
    return {key: moment(at).astimezone().date() for key, at in first.items()}, talked


def _blocked(
    store: Store, rows: Sequence[tuple[Any, ...]], points: dict[int, list[tuple[str, str]]],
    listed: frozenset[str] | None,
) -> dict[int, list[Block]]:  # fmt: skip
    """Hits on the block list by contact: an address or a number is blocked for the ways it is
    used for, whoever else has it."""
    blocks = Blocks(store)
    if not (blocks.any() if listed is None else listed):
        return {}
    owners: dict[str, list[tuple[int, str, tuple[str, ...]]]] = defaultdict(list)
    marked = blocks.marking.mark
    for row in rows:
        key = row[0]
        signs: list[tuple[str, str, tuple[str, ...]]] = [(marked("contact", str(key)), "", ())]
        for kind, normal in points.get(key, ()):
            signs.append((marked("point", normal), normal, POINT_CHANNELS.get(kind, ())))
        contact = Contact(
            first_name=row[10], last_name=row[11], firm=row[12], zip=row[13], street=row[14]
        )
        if placed := placed_name(contact):
            signs.append((marked("name", placed), "", ()))
        for sign, point, ways in signs:
            if listed is None or sign in listed:
                owners[sign].append((key, point, ways))
    found: dict[int, list[Block]] = defaultdict(list)
    for mark, hits in blocks.hits(list(owners)).items():
        for contact_id, point, ways in owners[mark]:
            for block in hits:
                if block.channel or not ways:
                    found[contact_id].append(replace(block, point=point))
                else:
                    # Somebody objected to everything; who shares an address with them is
                    # blocked at that address alone.
                    found[contact_id] += [replace(block, channel=way, point=point) for way in ways]
    return found


def _opted_out(ways: str, since: str, said: Sequence[Entry]) -> list[Block]:
    """What a list said when it brought them: kept on the contact, and an objection like any. Where
    the ledger tells of it, it tells the day too."""
    if not ways:
        return []
    told = {entry.channel for entry in said if entry.kind in TAKES_BACK}
    on = day(since)
    return [
        Block(on, way)
        for way in ways.split(",")
        if way in WAYS and on is not None and not {"", way} & told
    ]
