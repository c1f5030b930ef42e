"""Mailing lists: only who may be contacted leaves, and that they were is written into the ledger
in the same step as the file. What cannot be judged stays here."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from leaddesk.desk.permission import Permission
from leaddesk.desk.work import Work
from leaddesk.domain.contact import Contact
from leaddesk.domain.filter import EVERYTHING, Filter
from leaddesk.domain.mailing_list import POINTS, Addressee, MailingList, addressees, each_once
from leaddesk.domain.permission import ADVERTISING, CHANNELS
from leaddesk.domain.trouble import Cancelled, Refused, Trouble
from leaddesk.domain.words import Words
from leaddesk.exchange.workbook import Table
from leaddesk.store.bulk import Bulk
from leaddesk.store.ledger import persons
from leaddesk.store.stamps import stamp

CHUNK = 2_000
ENDINGS = (".xlsx", ".csv")
NEVER: Callable[[], bool] = lambda: False  # noqa: E731
LEDGER = ("id", "contact_id", "kind", "at", "channel", "purpose", "point", "note", "recorded_at")
PERSON = {
    "salutation": "text", "title": "text", "first_name": "text", "last_name": "text",
    "company": "text",
}  # fmt: skip
POSTAL = {"street": "text", "street2": "text", "zip": "postcode", "city": "text", "country": "text"}
REACHED_BY = {"message": "mobile", "newsletter": "email"}
"""The column of the list that holds the address, where it is not called like the way."""
BASIS = {
    "row": "number", "contact": "text", "address": "text", "light": "text", "rule": "text",
    "basis": "text", "judged_on": "date", "reason": "text",
}  # fmt: skip


@dataclass(frozen=True)
class Mailed:
    """What was written: rows of the list, who was left out by reason (`REASONS`), the sha256."""

    file: str
    rows: int
    left_out: Mapping[str, int]
    sha256: str
    what: str = "mailing-list"


class Mailing:
    """`desk.mailing`"""

    def __init__(self, work: Work, permission: Permission) -> None:
        self._work = work
        self._permission = permission

    def judge(
        self, ids: Sequence[int], channel: str = "newsletter", purpose: str = "offers",
        *, amber: bool = False, progress: Callable[[int, int | None], None] | None = None,
        cancelled: Callable[[], bool] = NEVER,
    ) -> MailingList:  # fmt: skip
        """Who of these would be on a list; nothing is written. Raises `Cancelled`, and `Refused`:
        channel_unknown, purpose_unknown (what is no advertising needs no list)."""
        if channel not in CHANNELS:
            raise Refused("channel_unknown")
        if purpose not in ADVERTISING:
            raise Refused("purpose_unknown")
        wanted = MailingList(channel, purpose, self._work.today(), amber)
        found: list[Addressee] = []
        for start in range(0, len(ids), CHUNK):
            if cancelled():
                raise Cancelled
            found += self._judged(ids[start : start + CHUNK], wanted)
            if progress:
                progress(min(start + CHUNK, len(ids)), len(ids))
        wanted.everybody = each_once(channel, found)
        return wanted

    def export(
        self, path: Path | str, words: Words, filter: Filter = EVERYTHING,
        *, ids: Sequence[int] | None = None, channel: str = "newsletter", purpose: str = "offers",
        amber_reason: str = "", progress: Callable[[int, int | None], None] | None = None,
        cancelled: Callable[[], bool] = NEVER,
    ) -> Mailed:  # fmt: skip
        """Write the list as .xlsx, with what it rests on and who was left out, or the list alone
        as .csv; and into the ledger of everybody on it that they were written to.

        Who may only be contacted with a reason is taken when `amber_reason` says why. Raises
        `Refused` as `judge` does and mailing_list_empty, `Trouble`: cannot_write, cannot_export,
        `Cancelled`; then no list is there and nothing was recorded."""
        path, work = Path(path), self._work
        ending = path.suffix.lower()
        if ending not in ENDINGS:
            raise Trouble("cannot_export_list", file=str(path), ending=ending)
        reason = amber_reason.strip()
        with work.journal.writing(
            "make_mailing_list", channel=channel, purpose=purpose, file=path.name
        ) as step:
            # Judged inside the transaction: nobody objects between the answer and the file.
            chosen = list(work.reads.contact_ids(filter)) if ids is None else ids
            found = self.judge(
                chosen, channel, purpose, amber=bool(reason), progress=progress,
                cancelled=cancelled,
            )  # fmt: skip
            rows = found.on_it
            step.args |= {"count": len({each.contact_id for each in rows}), "rows": len(rows)}
            self._used(found, rows, reason)
            if cancelled():
                raise Cancelled
            sheets = _Sheets(work, words, found, reason)
            if ending == ".xlsx":
                from leaddesk.exchange.workbook import write_workbook

                digest = write_workbook(path, sheets.all())
            else:
                from leaddesk.exchange.delimited import write_csv

                dialect = "excel_de" if words.language() == "de" else "plain"
                digest = write_csv(path, sheets.addresses(), dialect)
        return Mailed(str(path), len(rows), found.left_out(), digest)

    def _judged(self, ids: Sequence[int], wanted: MailingList) -> Iterator[Addressee]:
        work, rules = self._work, self._permission.rules
        known = persons(work.store, ids)
        held = {
            row["id"] for row in work.reads.contact_rows(["hold_until"], ids)
            if row["hold_until"] and row["hold_until"] > wanted.day.isoformat()
        }  # fmt: skip
        kinds = POINTS[wanted.channel]
        rows = work.reads.rows_of("contact_point", ("kind", "normal", "value"), ids, "position, id")
        columns = ("street", "zip", "city")
        placed = {} if kinds else {r["id"]: r for r in work.reads.contact_rows(columns, ids)}
        for key in dict.fromkeys(ids):
            if key not in known:
                yield Addressee(key, "", "", None, "gone")
                continue
            if kinds:
                # A number of one kind is asked for before one of another, each once.
                given = {
                    each["normal"]: each["value"]
                    for kind in kinds
                    for each in rows.get(key, [])
                    if each["kind"] == kind and each["normal"]
                }
                addresses = list(given.items())
            else:
                whole = all(placed[key][name].strip() for name in columns)
                addresses = [("", "")] if whole else []
            yield from addressees(rules, wanted, key, known[key], addresses, on_hold=key in held)

    def _used(self, found: MailingList, rows: Sequence[Addressee], reason: str) -> None:
        """Everybody on the list was written to, at this address."""
        work = self._work
        now = stamp(work.now())
        Bulk(work.store).insert(
            "ledger",
            LEDGER,
            [
                (
                    key, each.contact_id, "used", now, found.channel, found.purpose, each.point,
                    reason if each.answer and each.answer.light == "amber" else "", now,
                )
                for key, each in zip(work.ids.many(len(rows)), rows, strict=True)
            ],
        )  # fmt: skip


class _Sheets:
    """The sheets of one list."""

    def __init__(self, work: Work, words: Words, found: MailingList, reason: str) -> None:
        self._work, self._words, self._found, self._reason = work, words, found, reason
        self._rows = found.on_it

    def all(self) -> list[Table]:
        return [self.addresses(), self._basis(), self._left_out()]

    def addresses(self) -> Table:
        from leaddesk.exchange.header_table import own_headers

        channel = self._found.channel
        kinds = dict(PERSON)
        if POINTS[channel]:
            name = REACHED_BY.get(channel, channel)
            kinds[name] = "text" if name == "email" else "phone"
        else:
            kinds |= POSTAL
        headers = own_headers(self._words.language())
        return Table(
            title=self._words.sheet_title("mailing_list"),
            headers=[headers[name] for name in kinds],
            kinds=list(kinds.values()),
            rows=self._list_rows(list(kinds)),
        )

    def _list_rows(self, names: Sequence[str]) -> Iterator[list[object]]:
        for each, contact in self._contacts():
            values: dict[str, Any] = {name: getattr(contact, name, "") for name in names}
            if POINTS[self._found.channel]:
                values[names[-1]] = each.value
            yield [values[name] if name != "company" else contact.firm for name in names]

    def _basis(self) -> Table:
        words = self._words
        return Table(
            title=words.sheet_title("basis"),
            headers=[words.table_header(name) for name in BASIS],
            kinds=list(BASIS.values()),
            rows=self._basis_rows(),
        )

    def _basis_rows(self) -> Iterator[list[object]]:
        for number, (each, contact) in enumerate(self._contacts(), start=2):
            answer = each.answer
            assert answer is not None
            amber = answer.light == "amber"
            yield [
                number, contact.name, each.value or f"{contact.zip} {contact.city}",
                self._words.light(answer.light), answer.rule.id, self._words.sentence(answer),
                self._found.day, self._reason if amber else "",
            ]  # fmt: skip

    def _left_out(self) -> Table:
        words = self._words
        rows = [[words.left_out(reason), count] for reason, count in self._found.left_out().items()]
        return Table(
            title=words.sheet_title("left_out"),
            headers=[words.table_header("reason"), words.table_header("how_many")],
            kinds=["text", "number"],
            rows=rows,
        )

    def _contacts(self) -> Iterator[tuple[Addressee, Contact]]:
        for start in range(0, len(self._rows), CHUNK):
            chunk = self._rows[start : start + CHUNK]
            contacts = self._work.reads.contacts([each.contact_id for each in chunk])
            for each in chunk:
                yield each, contacts[each.contact_id]
