"""Writing the next steps of many contacts at once: a few statements, however many they are. Only
ever called inside `journal.writing(…)`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from leaddesk.domain.followup import FollowUp
from leaddesk.domain.ids import Ids
from leaddesk.store.open import Store


def clear_steps(store: Store, ids: Sequence[int]) -> None:
    """Take the open steps of contacts away: they were planned, not done."""
    store.change(
        "DELETE FROM follow_up WHERE done_at IS NULL "
        "AND contact_id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(ids)),),
    )


def keep_steps(store: Store, ids: Ids, steps: Iterable[FollowUp]) -> None:
    """Write steps as they are now: those with an id are changed, the others are new."""
    kept = list(steps)
    store.change_many(
        "UPDATE follow_up SET due_on = ?, due_time = ?, text = ? WHERE id = ?",
        [(each.due_on, each.due_time, each.text, each.id) for each in kept if each.id],
    )
    store.change_many(
        "INSERT INTO follow_up (id, contact_id, due_on, due_time, text) VALUES (?, ?, ?, ?, ?)",
        [
            (ids(), each.contact_id, each.due_on, each.due_time, each.text)
            for each in kept
            if not each.id
        ],
    )
