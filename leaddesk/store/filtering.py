"""A filter as SQL: the one place that says who passes. Everything is decided in the database, over
`contact c`, so that counts and cards never disagree."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from leaddesk.domain.filter import DUE, NONE, Filter
from leaddesk.domain.folding import fold
from leaddesk.domain.followup import week_ends
from leaddesk.store.search import asked, single_signs
from leaddesk.store.stamps import stamp

Condition = tuple[str, dict[str, Any]]
Permitted = Callable[[Filter], tuple[Sequence[int], bool]]
"""Ids, and whether these pass, or everybody else does."""

FOUND = "SELECT rowid FROM search WHERE search MATCH :match"
"""Whom the words of a search find."""

NEXT_DAY = """iif(c.hold_until > :today, c.hold_until,
 (SELECT min(u.due_on) FROM follow_up u WHERE u.contact_id = c.id AND u.done_at IS NULL))"""
"""The day on which a contact asks for something: who is on hold asks for nothing before it ends.
NULL for nobody's day. Needs the value `today`."""
NEXT_STEP = {
    "overdue": f"{NEXT_DAY} < :today",
    "today": f"{NEXT_DAY} = :today",
    "week": f"{NEXT_DAY} > :today AND {NEXT_DAY} <= :sunday",
    "later": f"{NEXT_DAY} > :today AND {NEXT_DAY} > :sunday",
    "none": f"{NEXT_DAY} IS NULL",
}
"""How near the next step is, by `followup.NEXT_STEPS`; needs the values of `days`."""
HAS_DUE = """c.id IN (SELECT u.contact_id FROM follow_up u
 WHERE u.done_at IS NULL AND u.due_on <= :today)"""
STALE = """max(c.stage_since, coalesce(c.last_activity_at, '')) <
 (WITH allowed (stage_id, since) AS MATERIALIZED (SELECT s.id, strftime('%Y-%m-%dT%H:%M:%SZ',
     :morning, '-' || s.stale_days || ' days') FROM stage s)
  SELECT since FROM allowed WHERE allowed.stage_id = c.stage_id)
 AND coalesce(c.hold_until, '') <= :today
 AND NOT EXISTS (SELECT 1 FROM follow_up u WHERE u.contact_id = c.id AND u.done_at IS NULL
                 AND u.due_on >= :today)"""
"""Longer without an activity, and in its stage, than the stage allows; a next step that is still
to come, or a hold, stops it. Needs the values of `days`."""
LAST = "\U0010ffff"
"""Sorts behind every sign."""
CITIES = """
WITH RECURSIVE town(name) AS (SELECT min(city) FROM contact UNION ALL
 SELECT (SELECT min(city) FROM contact WHERE city > town.name) FROM town WHERE name IS NOT NULL)
SELECT name FROM town WHERE name <> '' """
"""Every city once, by leaping along the index."""


def condition(filter: Filter, today: date, permitted: Permitted) -> Condition:
    """A filter as SQL over `contact c`, with its values; '1' for everything. `today` is the local
    day that 'overdue' and 'this week' count from; `permitted(filter)` says whom the rules of
    permission let pass, which no SQL can."""
    parts: list[str] = []
    values: dict[str, Any] = {}
    for part, more in (
        _text(filter.text),
        _lists(filter),
        _place(filter.place),
        _worth(filter),
        _time(filter, today),
        _own(filter.own),
        _permitted(permitted(filter)) if filter.asks_permission else ([], {}),
    ):
        parts += part
        values |= more
    return " AND ".join(f"({part})" for part in parts) or "1", values


Parts = tuple[list[str], dict[str, Any]]


def days(today: date) -> dict[str, Any]:
    """The values that `NEXT_STEP` and `STALE` need."""
    return {
        "today": today.isoformat(),
        "sunday": week_ends(today).isoformat(),
        "morning": stamp(_midnight(today)),
    }


def _lists(filter: Filter) -> Parts:
    parts: list[str] = []
    values: dict[str, Any] = {}
    if filter.stage_ids:
        parts.append("c.stage_id IN (SELECT value FROM json_each(:stages))")
        values["stages"] = json.dumps(sorted(filter.stage_ids))
    if filter.source_ids:
        nobody = " OR c.source_id IS NULL" if NONE in filter.source_ids else ""
        parts.append("c.source_id IN (SELECT value FROM json_each(:sources))" + nobody)
        values["sources"] = json.dumps(sorted(filter.source_ids))
    if filter.tags:
        parts.append(
            "c.id IN (SELECT ct.contact_id FROM contact_tag ct JOIN tag t ON t.id = ct.tag_id "
            "WHERE t.name IN (SELECT value FROM json_each(:tags)))"
        )
        values["tags"] = json.dumps(sorted(filter.tags), ensure_ascii=False)
    if filter.import_id is not None:
        parts.append(
            "(c.import_id = :import_id OR c.id IN (SELECT e.value FROM import_run r, "
            "json_each(r.counts, '$.changed_ids') e WHERE r.id = :import_id))"
        )
        values["import_id"] = filter.import_id
    return parts, values


def _place(place: str) -> Parts:
    """Each place is the beginning of a postcode, of a city, or both ('07743 Jena')."""
    parts = []
    values: dict[str, Any] = {}
    for number, wanted in enumerate(filter(None, map(str.strip, place.split(",")))):
        first, _, rest = wanted.partition(" ")
        code, city = (first, rest.strip()) if rest and first.isdigit() else (wanted, wanted)
        both = "INTERSECT" if city != wanted else "UNION"
        values |= {
            f"zip{number}": code,
            f"past{number}": f"{code}{LAST}",
            f"city{number}": f"{_escaped(fold(city))}%",
        }
        parts.append(
            "SELECT * FROM (SELECT id FROM contact WHERE zip COLLATE NOCASE "
            f"BETWEEN :zip{number} AND :past{number} {both} SELECT id FROM contact "
            f"WHERE city IN ({CITIES} AND fold(name) LIKE :city{number} ESCAPE '\\'))"
        )
    return ([f"c.id IN ({' UNION ALL '.join(parts)})"] if parts else []), values


def _worth(filter: Filter) -> Parts:
    parts: list[str] = []
    values: dict[str, Any] = {}
    if filter.value_from is not None:
        parts.append("c.value_cents >= :value_from")
        values["value_from"] = filter.value_from
    if filter.value_to is not None:
        parts.append("c.value_cents <= :value_to")
        values["value_to"] = filter.value_to
    return parts, values


def _time(filter: Filter, today: date) -> Parts:
    parts: list[str] = []
    values: dict[str, Any] = {}
    if filter.next_steps:
        if filter.next_steps <= DUE:  # which few are: found by index, before anybody is asked
            parts.append(HAS_DUE)
        parts.append(" OR ".join(f"({NEXT_STEP[step]})" for step in sorted(filter.next_steps)))
        values |= days(today)
    if filter.stale:
        parts.append(STALE)
        values |= days(today)
    if filter.made_from:
        parts.append("c.created_at >= :made_from")
        values["made_from"] = stamp(_midnight(filter.made_from))
    if filter.made_to:
        parts.append("c.created_at < :made_to")
        values["made_to"] = stamp(_midnight(filter.made_to + timedelta(days=1)))
    return parts, values


def _own(own: tuple[tuple[str, str], ...]) -> Parts:
    parts = []
    values: dict[str, Any] = {}
    for number, (name, text) in enumerate(own):
        values |= {f"own{number}": name, f"holds{number}": f"%{_escaped(fold(text.strip()))}%"}
        parts.append(
            "c.id IN (SELECT v.contact_id FROM own_value v JOIN own_field o ON o.id = v.field_id "
            f"WHERE o.name = :own{number} AND fold(v.value) LIKE :holds{number} ESCAPE '\\')"
        )
    return parts, values


def _permitted(permitted: tuple[Sequence[int], bool]) -> Parts:
    ids, these = permitted
    among = "IN" if these else "NOT IN"
    return [f"c.id {among} (SELECT value FROM json_each(:permitted))"], {
        "permitted": json.dumps(ids)
    }


def _text(text: str) -> Parts:
    wanted, unwanted = asked(text)
    parts: list[str] = []
    values: dict[str, Any] = {}
    for number, sign in enumerate(single_signs(text)):
        parts.append(f"instr(c.name, :sign{number})")
        values[f"sign{number}"] = sign
    if wanted:
        parts.append(f"c.id IN ({FOUND})")
        values["match"] = f"({wanted}) NOT ({unwanted})" if unwanted else wanted
    elif unwanted:
        parts.append(f"c.id NOT IN ({FOUND})")
        values["match"] = unwanted
    return parts, values


def _midnight(day: date) -> datetime:
    """The moment at which a local day begins."""
    return datetime.combine(day, time()).astimezone()


def _escaped(word: str) -> str:
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
