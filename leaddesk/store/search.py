"""The search index: one row per contact in an FTS5 table of three-letter pieces.

Triggers in the file note in `search_due` whose words changed. Whoever writes (the journal, for
every verb, undo and redo) calls `bring_up_to_date` before it commits, so index and file are never
apart; opening a file does it for what another program wrote.

The table keeps no words of its own: leaving somebody out is a mark beside the pieces, hundreds of
times cheaper than taking each piece out (measured: 2,000 of 100,000 in 0.01 s instead of 7 s).
Pieces of who is left out go when FTS5 next merges them, or at once by `without_traces`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, Protocol

import apsw

from leaddesk.domain.search_words import Term, searchable, terms
from leaddesk.domain.watch import unheard

Rows = Iterable[Sequence[Any]]
Indexed = Callable[[int, int], None]


class Store(Protocol):
    """The part of `open.Store` that the index needs; opening a store mends its index."""

    @property
    def connection(self) -> apsw.Connection: ...
    def one(self, sql: str) -> Any: ...
    def change(self, sql: str, values: Sequence[Any] = ...) -> None: ...
    def change_many(self, sql: str, rows: Rows) -> None: ...


COLUMNS = ("talks", "notes", "own", "files", "place", "tags", "points", "firm", "name")
TABLES = frozenset(
    {"search", "search_due", "search_data", "search_idx", "search_docsize", "search_config"}
)
BULK = 2_000
"""From so many contacts on the index takes them in large portions."""
TOLD_EVERY = 500
STEP = 64
"""Pages of the index that `tend` merges at a time: some milliseconds."""
PORTION, USUAL = 64_000_000, 1_000_000
"""Bytes FTS5 gathers before it writes: in bulk, and its own choice."""
GATHERED, MANY_PARTS = 16, 500
"""Parts of one size that FTS5 merges at once, inside a commit: its own choice, in bulk; and so many
(of 2,000 at most) that they gather only where nobody ever rests."""
BETWEEN = "char(10)"
OF = f"""
SELECT c.id,
 coalesce((SELECT group_concat(concat_ws({BETWEEN}, a.subject, a.note, a.participants, a.place),
           {BETWEEN}) FROM activity a WHERE a.contact_id = c.id), ''),
 concat_ws({BETWEEN}, c.notes, c.job_title, c.department, c.customer_no, c.external_id),
 coalesce((SELECT group_concat(v.value, {BETWEEN}) FROM own_value v WHERE v.contact_id = c.id), ''),
 coalesce((SELECT group_concat(d.name, {BETWEEN}) FROM file d WHERE d.contact_id = c.id), ''),
 concat_ws({BETWEEN}, c.street, c.street2, c.zip || ' ' || c.city, c.state, c.country),
 coalesce((SELECT group_concat(t.name, {BETWEEN}) FROM contact_tag ct JOIN tag t ON t.id = ct.tag_id
           WHERE ct.contact_id = c.id), ''),
 coalesce((SELECT group_concat(p.value || {BETWEEN} || iif(p.normal = '' AND p.kind <> 'email',
            replace(replace(replace(replace(replace(replace(p.value, ' ', ''), '-', ''), '/', ''),
            '(', ''), ')', ''), '.', ''), p.normal), {BETWEEN})
           FROM contact_point p WHERE p.contact_id = c.id), ''),
 coalesce(f.name, ''), c.name
FROM contact c LEFT JOIN firm f ON f.id = c.firm_id"""
INSERT = f"INSERT INTO search (rowid, {', '.join(COLUMNS)}) VALUES (?{', ?' * len(COLUMNS)})"
ANYTHING = "SELECT rowid FROM search WHERE search MATCH '\" an\"' LIMIT 1"
MISSING = (
    "SELECT id FROM contact WHERE id NOT IN (SELECT id FROM search_docsize) "
    "AND id NOT IN (SELECT contact_id FROM search_due)"
)
GONE = (
    "SELECT id FROM search_docsize WHERE id NOT IN (SELECT id FROM contact) "
    "AND id NOT IN (SELECT contact_id FROM search_due)"
)
DUE = "IN (SELECT contact_id FROM search_due)"


def bring_up_to_date(store: Store, indexed: Indexed = unheard) -> None:
    """Index again whoever is due; inside the transaction of who wrote. `indexed(done, total)`
    counts contacts where there are many."""
    due = int(store.one("SELECT count(*) FROM search_due"))
    if not due:
        return
    if due < BULK:
        _again(store)
        return
    there = int(store.one("SELECT count(*) FROM contact"))
    new = int(store.one(f"SELECT count(*) FROM contact WHERE id {DUE}"))
    if 2 * new > there or due - new > there:
        rebuild(store, indexed)
        return
    _in_large_portions(store)
    _again(store, indexed)
    _in_small_portions(store)


def tend(store: Store) -> bool:
    """Merge a little of the index's parts; whether there is more to do. What FTS5 does by
    itself once many have gathered, the verb waits for: 1.7 s after an import of 100,000."""
    before = store.connection.total_changes()
    store.change("INSERT INTO search (search, rank) VALUES ('merge', ?)", (STEP,))
    return store.connection.total_changes() - before > 1


def without_traces(store: Store) -> None:
    """Leave nothing in the file of words that are in the index no more, as an erasure must; inside
    a transaction. The whole index is written anew: about a second for 100,000 contacts."""
    bring_up_to_date(store)
    store.change("INSERT INTO search (search) VALUES ('optimize')")


def is_broken(store: Store) -> bool:
    """Whether the index cannot even be asked."""
    try:
        next(iter(store.connection.execute(ANYTHING)), None)
    except (apsw.CorruptError, apsw.SQLError):
        return True
    return False


def is_false(store: Store) -> bool:
    """Whether somebody is missing from the index, or in it and gone, without being due."""
    return any(store.one(f"{sql} LIMIT 1") is not None for sql in (MISSING, GONE))


def rebuild(store: Store, indexed: Indexed = unheard) -> None:
    """All of it anew; inside a transaction."""
    made_by = store.one("SELECT sql FROM sqlite_schema WHERE name = 'search'")
    store.change("DROP TABLE search")
    store.change(made_by)
    _in_large_portions(store)
    store.change_many(INSERT, _words(store, OF, indexed))
    _in_small_portions(store)
    store.change("DELETE FROM search_due")


def _again(store: Store, indexed: Indexed = unheard) -> None:
    store.change(f"DELETE FROM search WHERE rowid {DUE}")
    store.change_many(INSERT, _words(store, f"{OF} WHERE c.id {DUE}", indexed))
    store.change("DELETE FROM search_due")


def _in_large_portions(store: Store) -> None:
    _set(store, "hashsize", PORTION)
    _set(store, "crisismerge", GATHERED)


def _in_small_portions(store: Store) -> None:
    """From now on no verb waits for parts to be merged, however many gather: `tend` does it."""
    _set(store, "hashsize", USUAL)
    _set(store, "crisismerge", MANY_PARTS)


def _set(store: Store, option: str, value: int) -> None:
    """One of FTS5's options, which it keeps in the file."""
    store.change("INSERT INTO search (search, rank) VALUES (?, ?)", (option, value))


def _words(store: Store, sql: str, indexed: Indexed) -> Iterator[tuple[object, ...]]:
    where = sql.removeprefix(OF)
    total = 0 if indexed is unheard else int(store.one(f"SELECT count(*) FROM contact c{where}"))
    for done, (key, *texts) in enumerate(store.connection.execute(sql)):
        if total and done % TOLD_EVERY == 0:
            indexed(done, total)
        yield key, *map(searchable, texts)
    if total:
        indexed(total, total)


def asked(text: str) -> tuple[str, str]:
    """What a search asks for and what it shuts out, each as an FTS5 expression or ''."""
    found = [term for term in terms(text) if not _single(term)]
    wanted = " AND ".join(_expression(term) for term in found if not term.without)
    return wanted, " OR ".join(_expression(term) for term in found if term.without)


def in_names(text: str) -> tuple[str, str]:
    """What asks for names only: in which every word begins a word, and in which it stands
    anywhere; '' where nothing can be asked."""
    found = [term for term in terms(text) if not _single(term) and not term.without and term.words]
    starts = " AND ".join(
        "({})".format(" OR ".join(_phrase(f" {way}") for way in _ways(term))) for term in found
    )
    within = " AND ".join(_expression(Term(term.words, term.others)) for term in found)
    return (f"name : ({starts})", f"name : ({within})") if found else ("", "")


def rankings(text: str) -> list[str]:
    """What asks for who fits best, then for who fits less, each counting who came before: names
    that begin so; with words that begin so; that hold it; then firms, points, places and tags,
    and the rest. [] where nothing is asked for."""
    wanted, _ = asked(text)
    if not wanted:
        return []
    starts, within = in_names(text)
    found = [starts, within] if starts else []
    named = [each for each in terms(text) if each.words and not each.without and not _single(each)]
    if named:
        begins = " OR ".join(f"^ {_phrase(f' {way}')}" for way in _ways(named[0]))
        found.insert(0, f"({starts}) AND (name : ({begins}))")
    if len(named) > 1:
        some = " OR ".join(_expression(Term(each.words, each.others)) for each in named)
        found.append(f"(name : ({some})) AND ({wanted})")
    among = "name"
    for more in ("firm", "points", "place tags"):
        among = f"{among} {more}"
        found.append(f"{{{among}}} : ({wanted})")
    return [*found, wanted]


def nearly(text: str) -> str:
    """What asks for names that begin or end as the first long word does, for one with a slip in
    its middle."""
    words = [
        word for term in terms(text) for word in term.words if len(word) >= 4 and not term.without
    ]
    return f"name : ({_phrase(' ' + words[0][:3])} OR {_phrase(words[0][-3:])})" if words else ""


def _ways(term: Term) -> list[str]:
    return [*term.words, *term.others]


def single_signs(text: str) -> list[str]:
    """Signs of which one is a word already ('👍'), too short for the index."""
    return [term.words[0] for term in terms(text) if _single(term) and not term.without]


def _single(term: Term) -> bool:
    return len(term.words) == 1 and len(term.words[0]) == 1


def _expression(term: Term) -> str:
    ways = [_quoted(each) for each in term.others]
    if term.words:
        ways.append(" AND ".join(map(_quoted, term.words)))
    if term.digits:
        ways.append(f"points : {_quoted(term.digits)}")
    return f"({' OR '.join(f'({way})' for way in ways)})" if len(ways) > 1 else ways[0]


def _quoted(text: str) -> str:
    """A phrase; two letters are the beginning of a word, for the index knows pieces of three."""
    return _phrase(text if len(text) > 2 else f" {text}")


def _phrase(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'
