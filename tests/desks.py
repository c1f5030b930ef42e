"""Desks for tests: a real file in a temporary folder, a clock that is set by hand, and the whole
file as plain values to compare."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from leaddesk.desk import Desk, open_desk
from leaddesk.domain.activity import Activity
from leaddesk.domain.checklist import Answer
from leaddesk.domain.contact import Contact, ContactPoint
from leaddesk.domain.filter import DUE, Filter
from leaddesk.domain.followup import FollowUp
from leaddesk.domain.sale import Sale
from leaddesk.store.open import Store

START = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
TODAY = date(2026, 11, 23)

NEW, ATTEMPTING, IN_DIALOGUE, QUALIFIED, OFFER, WON, DISQUALIFIED = range(1, 8)
"""The stages of a new desk."""
CARD, EBOOK = 1, 8
"""Two sources of a new desk: business cards, which make leads; the e-book, which is inbound."""
PROBLEM, VALUE, TARGET, INTEREST, MEANS, AUTHORITY = range(1, 7)
MUSTS = (PROBLEM, VALUE, TARGET, INTEREST)


class Clock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now

    def ahead(self, **by: float) -> datetime:
        """Later by days, hours, minutes …"""
        self.now += timedelta(**by)
        return self.now


def desk_in(folder: Path, clock: Clock | None = None, name: str = "leads.leaddesk") -> Desk:
    """Open, or begin, a desk in a folder."""
    return open_desk(folder / name, now=clock or Clock())


def dump(store: Store, *, but: tuple[str, ...] = ("step", "schema_migration")) -> dict[str, Any]:
    """Every row of every table, sorted, but for the history; of the search what is looked through,
    not how it is indexed."""
    names = store.rows("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    return {
        name: sorted(
            index_of(store) if name == "search" else store.rows(f"SELECT * FROM {name}"), key=repr
        )
        for (name,) in names
        if name not in but and not (name.startswith("search_") and name != "search_due")
    }


def index_of(store: Store) -> list[tuple[int, str, str]]:
    """What the search looks through: (contact, column, the first signs of its pieces in order)."""
    store.change(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.pieces USING fts5vocab(main, search, instance)"
    )
    found = store.rows(
        "SELECT doc, col, group_concat(substr(term, 1, 1), '') FROM "
        "(SELECT * FROM temp.pieces ORDER BY doc, col, offset) GROUP BY doc, col ORDER BY doc, col"
    )
    store.change("DROP TABLE temp.pieces")
    return found


def person(first: str, last: str, firm: str = "", **more: Any) -> Contact:
    """A contact with a phone of its own."""
    points = (ContactPoint("phone", f"0151 {last}", normal=""),)
    return Contact(
        **{"first_name": first, "last_name": last, "firm": firm, "points": points} | more
    )


def call(result: str = "reached", at: datetime = START, **more: Any) -> Activity:
    """A call we made."""
    return Activity("call", at, result=result, **more)


def all_yes() -> list[Answer]:
    """Every must answered yes."""
    return [Answer(each, "yes") for each in MUSTS]


def board(desk: Desk) -> str:
    """The board as text: 'New: Anna · Bert | Offer: Carl'; empty columns are left out."""
    found = []
    for stage in desk.reads.stages():
        ids = desk.reads.column_ids(stage.id)
        cards = desk.reads.cards(ids)
        if ids:
            names = " · ".join(cards[key].name for key in ids)
            found.append(f"{stage.name or stage.key}: {names}")
    return " | ".join(found)


def verbs(desk: Desk) -> list[str]:
    """The history's verbs, oldest first."""
    return [step.verb for step in reversed(desk.reads.steps())]


def heard(desk: Desk) -> list[Any]:
    """A list that every change is added to."""
    changes: list[Any] = []
    desk.listen(changes.append)
    return changes


def many(desk: Desk, count: int) -> list[int]:
    """Contacts added in one verb, each with two points, a tag and one of three firms, as an
    import does."""
    work = desk._work
    ids = []
    with work.journal.writing("import_contacts", file="list.xlsx", count=count, new=count):
        for number in range(count):
            contact = Contact(
                first_name="Kim",
                last_name=f"Nr{number}",
                firm=f"Firma {number % 3} GmbH",
                points=(
                    ContactPoint("phone", f"0151 {number:06}", f"+49151{number:06}"),
                    ContactPoint("email", f"k{number}@a.example", f"k{number}@a.example"),
                ),
                tags=("Messe",),
            )
            rank = work.writes.top_rank(NEW)
            ids.append(work.writes.add_contact(contact, NEW, rank, work.now()))
    return ids


def files_beside(path: Path) -> Iterator[str]:
    """The names of everything in the file's folder."""
    yield from sorted(each.name for each in path.parent.iterdir())


def peopled(desk: Desk) -> dict[str, int]:
    """A desk with somebody in every situation; ids by first name."""
    add, log, answer = desk.contacts.add, desk.activities.log, desk.qualification.answer
    ids = {
        "Anna": add(person("Anna", "Adler", "Adler GmbH", tags=("VIP",)), FollowUp(TODAY, "call")),
        "Bert": add(person("Bert", "Braun", "Braun KG"), stage_id=ATTEMPTING),
        "Carla": add(person("Carla", "Conrad", "Adler GmbH", value_cents=5_000)),
        "Dora": add(person("Dora", "Dorn", value_cents=90_000), FollowUp(TODAY, "offer")),
        "Emil": add(person("Emil", "Ernst")),
        "Fritz": add(person("Fritz", "Frank")),
        "Gerda": add(person("Gerda", "Gross", source_id=EBOOK)),
        "Hugo": add(person("Hugo", "Hahn")),
    }
    log(ids["Bert"], call("no_answer"))
    for name in ("Carla", "Dora", "Emil"):
        log(ids[name], call())
        answer(ids[name], all_yes())
    for name in ("Dora", "Emil"):
        desk.board.move_cards([ids[name]], QUALIFIED)
    desk.sales.record(ids["Emil"], Sale(TODAY, 120_000))
    desk.qualification.disqualify([ids["Fritz"]], "unreachable")
    desk.files.add(ids["Hugo"], "note.txt", b"x")
    desk.saved_views.save("Due", Filter(next_steps=DUE))
    desk.saved_views.save("VIP", Filter(tags=frozenset({"VIP"})))
    return ids
