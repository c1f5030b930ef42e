"""Contacts out: a workbook a person likes to open, and that comes back unchanged."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from leaddesk.desk.work import Work
from leaddesk.domain.activity import is_two_way
from leaddesk.domain.card import EVERYTHING, Filter
from leaddesk.domain.contact import Contact
from leaddesk.domain.trouble import Cancelled, Trouble
from leaddesk.domain.words import Words

CHUNK = 500
PLAIN = {
    "salutation": "text", "title": "text", "first_name": "text", "middle_name": "text",
    "last_name": "text", "name_suffix": "text", "company": "text", "department": "text",
    "job_title": "text",
}  # fmt: skip
PLACE = {
    "street": "text", "street2": "text", "zip": "postcode", "city": "text", "state": "text",
    "country": "text",
}  # fmt: skip
STANDING = {
    "source": "text", "lifecycle": "text", "stage": "text", "amount": "money",
    "currency": "text", "close_date": "date", "next_action": "text", "next_action_at": "date",
    "tags": "text", "notes": "text", "birthday": "date", "language": "text",
    "customer_no": "text", "created_at": "datetime", "last_activity_at": "datetime",
}  # fmt: skip
ALWAYS = frozenset(
    "external_id first_name last_name company zip city source lifecycle stage created_at "
    "last_activity_at next_action next_action_at tags".split()
)
ATTRIBUTE = {"company": "firm", "amount": "value_cents", "close_date": "expected_on"}
SLOTS: tuple[tuple[str, str, tuple[str, ...], str], ...] = (
    ("phone", "phone", ("phone", "phone2", "phone3", "phone4"), "other_phone"),
    ("mobile", "phone", ("mobile", "mobile2"), "other_phone"),
    ("fax", "phone", ("fax",), "other_phone"),
    ("email", "text", ("email", "email2", "email3"), "email_more"),
    ("website", "text", ("website", "website2"), ""),
    ("linkedin", "text", ("linkedin_url",), ""),
    ("xing", "text", ("xing_url",), ""),
)
"""Kind of contact point, kind of cell, the columns in order, and where the rest goes."""
SEVERAL = " ::: "


@dataclass(frozen=True)
class Exported:
    """What was written: rows of contacts, and the finished file's sha256."""

    file: str
    what: str
    rows: int
    sha256: str


class Exports:
    """`desk.exports`"""

    def __init__(self, work: Work) -> None:
        self._work = work

    def export_contacts(
        self, path: Path | str, words: Words, filter: Filter = EVERYTHING,
        *, ids: Sequence[int] | None = None, progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Exported:  # fmt: skip
        """Write the contacts shown (or these `ids`) as .xlsx, or as .csv for German Excel.

        `progress(done, total)` counts contacts. Raises `Trouble`: cannot_write, cannot_export
        (an ending that is no known format), `Cancelled`; an earlier file of the name stays."""
        from leaddesk.exchange.delimited import write_csv
        from leaddesk.exchange.workbook import write_workbook

        path = Path(path)
        ending = path.suffix.lower()
        if ending not in (".xlsx", ".csv"):
            raise Trouble("cannot_export", file=str(path), ending=ending)
        if ids is None:
            ids = self._work.reads.contact_ids(filter)
        sheets = _Sheets(self._work, words, ids, progress, cancelled)
        if ending == ".csv":
            dialect = "excel_de" if words.language() == "de" else "plain"
            digest = write_csv(path, sheets.contacts(), dialect)
        else:
            digest = write_workbook(path, sheets.all())
        return Exported(str(path), "contacts", len(ids), digest)


class _Sheets:
    """The sheets of one export, read in chunks while they are written."""

    def __init__(
        self, work: Work, words: Words, ids: Sequence[int],
        progress: Callable[[int, int], None] | None, cancelled: Callable[[], bool],
    ) -> None:  # fmt: skip
        from leaddesk.exchange.workbook import Table

        self._table = Table
        self._reads, self._words, self._ids = work.reads, words, ids
        self._progress, self._cancelled = progress, cancelled

    def all(self) -> list[Any]:
        sheets = [self.contacts(), self.activities(), self.checklist()]
        if self._reads.store.one("SELECT 1 FROM sale LIMIT 1"):
            sheets.append(self.sales())
        return sheets

    def contacts(self) -> Any:
        from leaddesk.exchange.header_table import own_headers

        columns = dict(self._columns())
        headers = own_headers(self._words.language())
        return self._table(
            title=self._words.sheet_title("contacts"),
            headers=[headers[name] for name in columns],
            kinds=list(columns.values()),
            rows=self._contact_rows(list(columns)),
        )

    def _columns(self) -> Iterator[tuple[str, str]]:
        """The columns in use with their kinds, in order."""
        used = self._reads.used_columns()
        most = self._reads.most_points()
        yield "external_id", "id"
        for name, kind in PLAIN.items():
            if name in ALWAYS or name in used:
                yield name, kind
        rest: dict[str, str] = {}
        for point, kind, slots, more in SLOTS:
            for number, slot in enumerate(slots):
                if most.get(point, 0) > number:
                    yield slot, kind
            if more and most.get(point, 0) > len(slots):
                rest[more] = "text"
        yield from rest.items()
        for name, kind in (PLACE | STANDING).items():
            attribute = ATTRIBUTE.get(name, name)
            needs = "value_cents" if name == "currency" else attribute
            if name in ALWAYS or needs in used:
                yield name, kind

    def _contact_rows(self, columns: list[str]) -> Iterator[list[object]]:
        for chunk in self._chunks(report=True):
            contacts, places = self._reads.contacts(chunk), self._reads.places(chunk)
            for key in chunk:
                if key in contacts:
                    values = self._values(contacts[key], *places[key])
                    yield [values.get(name) for name in columns]

    def _values(
        self, contact: Contact, stage_id: int, made: datetime, last: datetime | None, step: Any
    ) -> dict[str, object]:
        words = self._words
        stage, source = self._reads.stage(stage_id), self._reads.source(contact.source_id)
        values: dict[str, object] = {
            name: getattr(contact, ATTRIBUTE.get(name, name))
            for name in (*PLAIN, *PLACE, *STANDING)
            if hasattr(contact, ATTRIBUTE.get(name, name))
        }
        values |= {
            "external_id": str(contact.id),
            "source": words.source_name(source) if source else "",
            "lifecycle": words.phase_name(stage.phase) if stage else "",
            "stage": words.stage_name(stage) if stage else "",
            "currency": contact.currency if contact.value_cents is not None else "",
            "next_action": step.text if step else "",
            "next_action_at": step.due_on if step else None,
            "tags": ", ".join(contact.tags),
            "created_at": _local(made),
            "last_activity_at": _local(last) if last else None,
        }
        for point, _, slots, more in SLOTS:
            texts = [each.value for each in contact.points if each.kind == point]
            values |= dict(zip(slots, texts, strict=False))
            if more and texts[len(slots) :]:
                before = str(values.get(more, ""))
                values[more] = SEVERAL.join(filter(None, [before, *texts[len(slots) :]]))
        return values

    def activities(self) -> Any:
        return self._of_contacts(
            "activities",
            {
                "when": "datetime", "kind": "text", "started_by": "text", "result": "text",
                "two_way": "text", "minutes": "number", "place": "text", "participants": "text",
                "km": "number", "subject": "text", "note": "text",
            },
            self._activity_rows,
        )  # fmt: skip

    def _activity_rows(self, chunk: Sequence[int]) -> Iterator[tuple[int, list[object]]]:
        words = self._words
        for each in self._reads.activities_of(chunk):
            starter = words.table_header("we" if each.outgoing else "they")
            yield each.contact_id, [
                _local(each.at), words.activity_kind(each.kind), starter,
                words.result(each.kind, each.result) if each.result else "",
                words.table_header("yes" if is_two_way(each) else "no"), each.minutes,
                each.place, each.participants, each.km, each.subject, each.note,
            ]  # fmt: skip

    def checklist(self) -> Any:
        kinds = {
            "criterion": "text", "weight": "text", "answer": "text", "note": "text",
            "answered_on": "date",
        }  # fmt: skip
        return self._of_contacts("checklist", kinds, self._answer_rows)

    def _answer_rows(self, chunk: Sequence[int]) -> Iterator[tuple[int, list[object]]]:
        criteria = {each.id: each for each in self._reads.criteria()}
        for contact_id, answer in self._reads.answers_of(chunk):
            criterion = criteria[answer.criterion_id]
            yield contact_id, [
                self._words.criterion_text(criterion), self._words.weight(criterion.weight),
                self._words.answer(answer.value), answer.note,
                _local(answer.at).date() if answer.at else None,
            ]  # fmt: skip

    def sales(self) -> Any:
        kinds = {
            "sold_on": "date", "net": "money", "currency": "text", "vat_rate": "number",
            "gross": "money", "reference": "text",
        }  # fmt: skip
        return self._of_contacts("sales", kinds, self._sale_rows)

    def _sale_rows(self, chunk: Sequence[int]) -> Iterator[tuple[int, list[object]]]:
        for sale in self._reads.sales_of(chunk):
            yield sale.contact_id, [
                sale.on, sale.net_cents, sale.currency, sale.vat_rate / 100, sale.gross_cents,
                sale.reference,
            ]  # fmt: skip

    def _of_contacts(
        self, title: str, kinds: dict[str, str],
        rows: Callable[[Sequence[int]], Iterator[tuple[int, list[object]]]],
    ) -> Any:  # fmt: skip
        """A sheet whose rows belong to contacts: id, name and firm stand before each."""

        def named() -> Iterator[list[object]]:
            for chunk in self._chunks():
                cards = self._reads.cards(chunk)
                for contact_id, cells in rows(chunk):
                    card = cards[contact_id]
                    yield [str(contact_id), card.name, card.firm, *cells]

        header = self._words.table_header
        return self._table(
            title=self._words.sheet_title(title),
            headers=[header("contact_id"), header("contact"), header("firm"), *map(header, kinds)],
            kinds=["id", "text", "text", *kinds.values()],
            rows=named(),
        )

    def _chunks(self, *, report: bool = False) -> Iterator[Sequence[int]]:
        total = len(self._ids)
        for start in range(0, total, CHUNK):
            if self._cancelled():
                raise Cancelled
            yield self._ids[start : start + CHUNK]
            if report and self._progress:
                self._progress(min(start + CHUNK, total), total)


def _local(moment: datetime) -> datetime:
    """The local time without zone, as a workbook's cell holds it."""
    return moment.astimezone().replace(tzinfo=None)
