"""What a new desk holds: its stages, sources and criteria. Their ids are the same in every
desk, and their words come from the language until the user renames them."""

from __future__ import annotations

import apsw

from leaddesk.domain.checklist import NEW_DESK_CRITERIA
from leaddesk.domain.pipeline import NEW_DESK_STAGES
from leaddesk.domain.source import GIVEN_BY_PERSON, NEW_DESK_SOURCES


def seed(connection: apsw.Connection) -> None:
    """Fill an empty schema; ids count from 1 in the order of the domain's lists."""
    connection.executemany(
        "INSERT INTO stage (id, key, phase, position, stale_days) VALUES (?, ?, ?, ?, ?)",
        [(i, key, phase, i, days) for i, (key, phase, days) in enumerate(NEW_DESK_STAGES, 1)],
    )
    connection.executemany(
        "INSERT INTO source (id, key, channel, entry, position, given_by_person) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        [
            (i, key, way, entry, i, entry == "inbound" or key in GIVEN_BY_PERSON)
            for i, (key, way, entry) in enumerate(NEW_DESK_SOURCES, 1)
        ],
    )
    connection.executemany(
        "INSERT INTO criterion (id, key, weight, position) VALUES (?, ?, ?, ?)",
        [(i, key, weight, i) for i, (key, weight) in enumerate(NEW_DESK_CRITERIA, 1)],
    )
