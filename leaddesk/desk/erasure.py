"""Erasing people for good (Art. 17 GDPR): what goes and what stays is counted first; nothing of it
can be undone. What stays is a receipt, the block list's hashes, and sales that tax law keeps."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path

from leaddesk.desk.work import Work
from leaddesk.domain.change import Change, Step
from leaddesk.domain.retention import TAX_YEARS, kept_until
from leaddesk.domain.sale import Sale
from leaddesk.domain.trouble import Cancelled, Refused
from leaddesk.domain.watch import NOBODY, Watch
from leaddesk.store.blocks import Blocks
from leaddesk.store.copies import copies_named, copies_with, delete
from leaddesk.store.erasing import Traces, sweep
from leaddesk.store.faults import told
from leaddesk.store.open import transaction
from leaddesk.store.search import without_traces
from leaddesk.store.stamps import moment, stamp

COUNTED = (
    "contact_point", "activity", "follow_up", "answer", "transition", "sale", "ledger", "file",
    "own_value",
)  # fmt: skip
"""What belongs to a contact and is told by number."""
COPIES_STAY = timedelta(days=30)
"""So long a copy of the desk may still hold who was erased."""
SWEEP = "sweep_due"
"""Kept in the file while deleted rows may still stand in it."""
SHORTEST, MENTIONS_OF = 5, 50
"""Names shorter than this are not looked for in others' notes, and only of so many people."""
AMONG = "IN (SELECT value FROM json_each(?))"


@dataclass(frozen=True)
class KeptSale:
    """A sale that tax law keeps after its buyer was erased, and until when."""

    sale: Sale
    until: date
    customer_no: str = ""


@dataclass(frozen=True)
class Preview:
    """What an erasure would take (rows by table), keep, and not reach: `mentions` are notes of
    others that have the name in them, `copies` files of the program's own in which they may stand
    as well, `elsewhere` other files of this desk in which they may. `known_again`
    says how many of them the block list can recognise."""

    ids: tuple[int, ...]
    names: tuple[str, ...]
    counts: dict[str, int]
    kept: tuple[KeptSale, ...]
    mentions: int
    copies: tuple[Path, ...]
    elsewhere: tuple[Path, ...]
    known_again: int


@dataclass(frozen=True)
class Receipt:
    """That people were erased, without saying who. `copies` maps a copy's file name to the day by
    which it goes, `there` names those that are still there; `swept` says that the file was written
    anew at once."""

    number: int
    at: datetime
    by: str
    counts: dict[str, int]
    copies: dict[str, date] = field(default_factory=dict)
    kept: tuple[KeptSale, ...] = ()
    swept: bool = True
    there: frozenset[str] = frozenset()


class Erasure:
    """`desk.erasure`"""

    def __init__(self, work: Work) -> None:
        self._work = work

    @property
    def tax_years(self) -> int:
        """How long tax law keeps a sale (see `desk.review.set_retention`)."""
        return int(self._work.reads.setting("tax_years") or TAX_YEARS)

    def preview(self, ids: Sequence[int]) -> Preview:
        """What would go and what would stay. Raises `Refused('contact_gone')`."""
        work, blocks = self._work, Blocks(self._work.store)
        contacts = work.reads.contacts(ids)
        if not ids or not all(key in contacts for key in ids):
            raise Refused("contact_gone")
        among = (json.dumps(list(ids)),)
        counts = {"contact": len(ids)}
        for table in COUNTED:
            sql = f"SELECT count(*) FROM {table} WHERE contact_id {AMONG}"
            counts[table] = work.store.one(sql, among)
        copies = copies_with(work.store, ids)
        marked = [len([m for m in blocks.marks(contacts[key]) if m]) > 1 for key in ids]
        return Preview(
            tuple(ids),
            tuple(contacts[key].name for key in ids),
            {table: count for table, count in counts.items() if count},
            tuple(self._kept_sales(ids)),
            sum(self._mentions(contacts[key].name, ids) for key in ids[:MENTIONS_OF]),
            copies.own,
            copies.others,
            sum(marked),
        )

    def erase(
        self, ids: Sequence[int], by: str, *, copies_too: bool = True, watch: Watch = NOBODY
    ) -> Receipt:
        """Erase people for good; `copies_too` deletes the desk's copies at once, otherwise they go
        within 30 days. `watch` counts the steps of the history gone through; until its last is
        done all can be taken back by stopping it. Raises `Refused('contact_gone')`, `Cancelled`,
        `Trouble` of the file."""
        work = self._work
        preview = self.preview(ids)
        contacts = work.reads.contacts(ids)
        today, now, writes = work.today(), work.now(), work.writes
        receipt_id = work.ids()
        copies = {path.name: today + (timedelta() if copies_too else COPIES_STAY)
                  for path in preview.copies}  # fmt: skip
        with told(work.store.path), transaction(work.store):
            traces = Traces(work.store, ids, watch)
            blocks = Blocks(work.store)
            for key in ids:
                self._unrestrict(key)
                own = blocks.mark("contact", str(key))
                marks = [mark for mark in blocks.marks(contacts[key]) if mark != own]
                blocks.add(marks, "", "erased", today, [work.ids() for _ in marks])
            writes.delete_contacts(sorted(ids))
            traces.take_out()
            without_traces(work.store)
            counts = preview.counts | {"step": traces.steps}
            number = 1 + int(work.store.one("SELECT coalesce(max(number), 0) FROM erasure"))
            self._write(receipt_id, number, now, by.strip(), counts, copies, preview.kept)
            writes.set_setting(SWEEP, "1")
            if watch.cancelled():
                raise Cancelled
        swept = self.sweep()
        # One that cannot be deleted now goes at the next start; the receipt says that it is there.
        there = {path.name for path in preview.copies if not (copies_too and delete(path))}
        self._tell(now, number, len(ids), sorted(there) if copies_too else [])
        kept = preview.kept
        return Receipt(number, now, by.strip(), counts, copies, kept, swept, frozenset(there))

    def sweep(self) -> bool:
        """Write the file anew when an erasure asks for it; whether nothing is left to sweep."""
        store = self._work.store
        if not self._work.reads.setting(SWEEP):
            return True
        if not sweep(store):
            return False
        store.change("DELETE FROM setting WHERE key = ?", (SWEEP,))
        return sweep(store)

    def receipts(self) -> list[Receipt]:
        """All erasures, newest first."""
        kept: dict[int, list[KeptSale]] = {}
        for row in self._work.store.rows(
            "SELECT erasure_id, sold_on, net_cents, currency, vat_rate, reference, customer_no, "
            "keep_until, id FROM kept_sale ORDER BY sold_on, id"
        ):
            on = date.fromisoformat(row[1])
            sale = Sale(on, row[2], row[3], row[4], row[5], row[8])
            until = date.fromisoformat(row[7])
            kept.setdefault(row[0], []).append(KeptSale(sale, until, row[6]))
        found, store = [], self._work.store
        for key, number, at, by, counts, copies in store.rows(
            "SELECT id, number, at, erased_by, counts, copies FROM erasure ORDER BY number DESC"
        ):
            days = {name: date.fromisoformat(day) for name, day in json.loads(copies).items()}
            there = self._still_there(days, moment(at))
            swept = not self._work.reads.setting(SWEEP)
            counted, sales = json.loads(counts), tuple(kept.get(key, ()))
            names = frozenset(path.name for path in there)
            found.append(Receipt(number, moment(at), by, counted, days, sales, swept, names))
        return found

    def expire(self) -> list[str]:
        """Delete copies whose day has come, and sales that tax law no longer keeps."""
        work, today = self._work, self._work.today()
        gone = []
        for receipt in self.receipts():
            due = {name for name, until in receipt.copies.items() if until <= today}
            gone += [path for path in self._still_there(due, receipt.at) if delete(path)]
        work.store.change("DELETE FROM kept_sale WHERE keep_until < ?", (today.isoformat(),))
        self.sweep()
        return [path.name for path in gone]

    def _still_there(self, names: Collection[str], at: datetime) -> list[Path]:
        """The copies of these names that were there at an erasure and are not gone; one made since
        under the same name is another."""
        if not names:
            return []
        return [path for path in copies_named(self._work.store, names) if _older(path, at)]

    def _kept_sales(self, ids: Sequence[int]) -> list[KeptSale]:
        rows = self._work.store.rows(
            "SELECT s.sold_on, s.net_cents, s.currency, s.vat_rate, s.reference, s.id, "
            f"s.contact_id, c.customer_no FROM sale s JOIN contact c ON c.id = s.contact_id "
            f"WHERE s.contact_id {AMONG} ORDER BY s.sold_on, s.id",
            (json.dumps(list(ids)),),
        )
        found = []
        for row in rows:
            sold_on = date.fromisoformat(row[0])
            until = kept_until(sold_on, self.tax_years)
            if until >= self._work.today():
                sale = Sale(sold_on, row[1], row[2], row[3], row[4], row[5], row[6])
                found.append(KeptSale(sale, until, row[7]))
        return found

    def _mentions(self, name: str, ids: Sequence[int]) -> int:
        """In how many texts of others a name stands."""
        if len(name) < SHORTEST:
            return 0
        values = {"name": name, "among": json.dumps(list(ids))}
        others = "NOT IN (SELECT value FROM json_each(:among))"
        return int(
            self._work.store.one(
                "SELECT (SELECT count(*) FROM activity WHERE instr(subject || note || "
                f"participants, :name) AND contact_id {others}) + (SELECT count(*) FROM follow_up "
                f"WHERE instr(text, :name) AND contact_id {others}) + (SELECT count(*) FROM "
                f"contact WHERE instr(notes, :name) AND id {others})",
                values,
            )
        )

    def _unrestrict(self, contact_id: int) -> None:
        """A restriction ends with what it restricted."""
        self._work.store.change(
            "DELETE FROM block WHERE kind = 'restricted' AND entry_id IN "
            "(SELECT id FROM ledger WHERE contact_id = ?)",
            (contact_id,),
        )

    def _write(
        self, key: int, number: int, now: datetime, by: str, counts: dict[str, int],
        copies: dict[str, date], kept: Sequence[KeptSale],
    ) -> None:  # fmt: skip
        work = self._work
        told_copies = {name: day.isoformat() for name, day in copies.items()}
        work.store.change(
            "INSERT INTO erasure (id, number, at, erased_by, counts, copies) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            (key, number, stamp(now), by, json.dumps(counts), json.dumps(told_copies)),
        )
        work.store.change_many(
            "INSERT INTO kept_sale (id, erasure_id, sold_on, net_cents, currency, vat_rate, "
            "reference, customer_no, keep_until) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (work.ids(), key, each.sale.on.isoformat(), each.sale.net_cents,
                 each.sale.currency, each.sale.vat_rate, each.sale.reference, each.customer_no,
                 each.until.isoformat())
                for each in kept
            ],
        )  # fmt: skip

    def _tell(self, now: datetime, number: int, count: int, left: Sequence[str]) -> None:
        """Screens read again; there is no step that could be undone."""
        args = {"count": count, "number": number, "left": list(left)}
        tables: dict[str, frozenset[int] | None] = dict.fromkeys((*COUNTED, "contact", "firm"))
        step = Step(0, now, "erase_contacts", args)
        self._work.journal.tell(Change(step, tables, None, "erased"))


def _older(path: Path, than: datetime) -> bool:
    try:
        return path.stat().st_mtime <= than.timestamp()
    except OSError:
        return False
