"""The sheets of an export, read in chunks while they are written: contacts, what belongs to them,
and a legend of every column."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import datetime
from typing import Any

from leaddesk.desk import export_columns
from leaddesk.desk.export_columns import ATTRIBUTE, PLACE, PLAIN, SLOTS, STANDING
from leaddesk.desk.incoming import KEPT
from leaddesk.desk.work import Work
from leaddesk.domain.activity import KINDS, is_two_way
from leaddesk.domain.checklist import VALUES, WEIGHTS
from leaddesk.domain.contact import Contact
from leaddesk.domain.objection import WAYS, opted_out
from leaddesk.domain.own_fields import own_field, own_name
from leaddesk.domain.tags import tags_text
from leaddesk.domain.trouble import Cancelled
from leaddesk.domain.words import Words
from leaddesk.exchange.workbook import Table
from leaddesk.store.ledger import closed_ways

CHUNK = 500
SEVERAL = " ::: "
_SHOWN = 40  # words of a list that the legend names
_ACTIVITY = {
    "when": "datetime", "kind": "text", "started_by": "text", "result": "text",
    "two_way": "text", "minutes": "number", "place": "text", "participants": "text",
    "km": "number", "subject": "text", "note": "text",
}  # fmt: skip
_ANSWER = {
    "criterion": "text", "weight": "text", "answer": "text", "note": "text", "answered_on": "date",
}  # fmt: skip
_SALE = {
    "sold_on": "date", "net": "money", "currency": "text", "vat_rate": "number",
    "vat": "money", "gross": "money", "reference": "text",
}  # fmt: skip
_BEFORE = {"contact_id": "id", "contact": "text", "firm": "text"}


def chunks(
    ids: Sequence[int], cancelled: Callable[[], bool],
    progress: Callable[[int, int], None] | None = None,
) -> Iterator[Sequence[int]]:  # fmt: skip
    """The ids some hundred at a time; `progress(done, total)` is told after each. Raises
    `Cancelled`."""
    for start in range(0, len(ids), CHUNK):
        if cancelled():
            raise Cancelled
        yield ids[start : start + CHUNK]
        if progress:
            progress(min(start + CHUNK, len(ids)), len(ids))


class Sheets:
    """The sheets of one export."""

    def __init__(
        self, work: Work, words: Words, ids: Sequence[int],
        *, chosen: Collection[str] | None = None,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> None:  # fmt: skip
        """`chosen` are the columns of contacts, by field; None for those in use."""
        self._reads, self._words, self._ids = work.reads, words, ids
        self._progress, self._cancelled = progress, cancelled
        self._columns = export_columns.columns(work.reads, chosen)
        self._choices = export_columns.choices(work.reads, words)
        self._headers = export_columns.headers_of(work.reads, words.language())

    def all(self) -> list[Table]:
        """Every sheet of a workbook."""
        others: dict[str, tuple[dict[str, str], Any]] = {
            "activities": (_ACTIVITY, self._activity_rows),
            "checklist": (_ANSWER, self._answer_rows),
        }
        if self._reads.store.one("SELECT 1 FROM sale LIMIT 1"):
            others["sales"] = (_SALE, self._sale_rows)
        sheets = [self._of_contacts(title, *how) for title, how in others.items()]
        kinds = {title: how[0] for title, how in others.items()}
        return [self.contacts(), *sheets, self._legend(kinds)]

    def empty(self) -> list[Table]:
        """A sheet to fill in, with its legend."""
        return [self.contacts(), self._legend({})]

    def contacts(self) -> Table:
        """The sheet that comes back when it is imported."""
        headers = self._headers
        names = list(self._columns)
        return Table(
            title=self._words.sheet_title("contacts"),
            headers=[headers[name] for name in names],
            kinds=list(self._columns.values()),
            rows=self._contact_rows(names),
            choices={
                names.index(name): words
                for name, words in self._choices.items()
                if name in self._columns
            },
        )

    def _contact_rows(self, columns: list[str]) -> Iterator[list[object]]:
        blocked = "optout_phone" in columns or "optout_email" in columns
        for chunk in chunks(self._ids, self._cancelled, self._progress):
            contacts, places = self._reads.contacts(chunk), self._reads.places(chunk)
            objections: dict[int, str] = {}
            if blocked:
                rows = self._reads.contact_rows(["opted_out"], chunk)
                objections = {row["id"]: row["opted_out"] for row in rows}
                # An objection whose step was undone still stands on the block list.
                for key, ways in closed_ways(self._reads.store, chunk).items():
                    also = ",".join(WAYS) if "" in ways else ",".join(ways)
                    objections[key] = opted_out(objections.get(key, ""), also)
            for key in chunk:
                if key in contacts:
                    values = self._values(contacts[key], *places[key])
                    if objections.get(key):
                        values |= self._blocked(objections[key])
                    yield [values.get(name) for name in columns]

    def _values(
        self, contact: Contact, stage_id: int, made: datetime, last: datetime | None, step: Any
    ) -> dict[str, object]:
        words = self._words
        stage, source = self._reads.stage(stage_id), self._reads.source(contact.source_id)
        values: dict[str, object] = {name: getattr(contact, of) for name, of in _FIELDS}
        values |= {own_field(name): value for name, value in contact.own}
        values |= {
            "external_id": str(contact.id),
            "source": words.source_name(source) if source else "",
            "lifecycle": words.phase_name(stage.phase) if stage else "",
            "stage": words.stage_name(stage) if stage else "",
            "currency": contact.currency if contact.value_cents is not None else "",
            "next_action": step.text if step else "",
            "next_action_at": step.due_on if step else None,
            "tags": tags_text(contact.tags),
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

    def _blocked(self, opted_out: str) -> dict[str, object]:
        yes = self._words.table_header("yes")
        return {f"optout_{way}": yes for way in opted_out.split(",") if way}

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

    def _answer_rows(self, chunk: Sequence[int]) -> Iterator[tuple[int, list[object]]]:
        criteria = {each.id: each for each in self._reads.criteria()}
        for contact_id, answer in self._reads.answers_of(chunk):
            criterion = criteria[answer.criterion_id]
            yield contact_id, [
                self._words.criterion_text(criterion), self._words.weight(criterion.weight),
                self._words.answer(answer.value), answer.note,
                _local(answer.at).date() if answer.at else None,
            ]  # fmt: skip

    def _sale_rows(self, chunk: Sequence[int]) -> Iterator[tuple[int, list[object]]]:
        for sale in self._reads.sales_of(chunk):
            yield sale.contact_id, [
                sale.on, sale.net_cents, sale.currency, sale.vat_rate / 100, sale.vat_cents,
                sale.gross_cents, sale.reference,
            ]  # fmt: skip

    def _of_contacts(
        self, title: str, kinds: dict[str, str],
        rows: Callable[[Sequence[int]], Iterator[tuple[int, list[object]]]],
    ) -> Table:  # fmt: skip
        """A sheet whose rows belong to contacts: id, name and firm stand before each."""

        def named() -> Iterator[list[object]]:
            for chunk in chunks(self._ids, self._cancelled):
                cards = self._reads.cards(chunk)
                for contact_id, cells in rows(chunk):
                    card = cards[contact_id]
                    yield [str(contact_id), card.name, card.firm, *cells]

        whole = _BEFORE | kinds
        return Table(
            title=self._words.sheet_title(title),
            headers=[self._words.table_header(name) for name in whole],
            kinds=list(whole.values()),
            rows=named(),
        )

    def _legend(self, others: dict[str, dict[str, str]]) -> Table:
        header = self._words.table_header
        names = ("legend_sheet", "legend_column", "legend_meaning", "legend_values", "legend_back")
        return Table(
            title=self._words.sheet_title("legend"),
            headers=[header(name) for name in names],
            kinds=["text"] * len(names),
            rows=self._legend_rows(others),
        )

    def _legend_rows(self, others: dict[str, dict[str, str]]) -> Iterator[list[object]]:
        words = self._words
        yes, no = words.table_header("yes"), words.table_header("no")
        headers = self._headers
        for name, kind in self._columns.items():
            back = yes if name in KEPT or own_name(name) else no
            told = [words.sheet_title("contacts"), headers[name], words.column_meaning(name)]
            yield [*told, self._allowed(name, kind), back]
        for title, kinds in others.items():
            for name, kind in (_BEFORE | kinds).items():
                told = [words.sheet_title(title), words.table_header(name)]
                yield [*told, words.column_meaning(f"row_{name}"), self._allowed(f"row_{name}",
                       kind), no]  # fmt: skip

    def _allowed(self, name: str, kind: str) -> str:
        """The words a cell may hold, or what kind of thing."""
        words = self._words
        rows = {
            "row_kind": lambda: [words.activity_kind(code) for code in KINDS],
            "row_started_by": lambda: [words.table_header("we"), words.table_header("they")],
            "row_two_way": lambda: [words.table_header("yes"), words.table_header("no")],
            "row_weight": lambda: [words.weight(code) for code in WEIGHTS],
            "row_answer": lambda: [words.answer(code) for code in VALUES],
        }
        found = rows[name]() if name in rows else self._choices.get(name, [])
        if not found:
            return words.value_kind(kind)
        return ", ".join(found[:_SHOWN]) + (", …" if len(found) > _SHOWN else "")


_FIELDS = [
    (name, ATTRIBUTE.get(name, name))
    for name in (*PLAIN, *PLACE, *STANDING)
    if ATTRIBUTE.get(name, name) in Contact.__dataclass_fields__
]


def _local(moment: datetime) -> datetime:
    """The local time without zone, as a workbook's cell holds it."""
    return moment.astimezone().replace(tzinfo=None)
