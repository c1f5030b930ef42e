"""The verb for many contacts at once: one thing made alike for all of them, in one step."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from leaddesk.desk.board import Board
from leaddesk.desk.work import Work
from leaddesk.domain.alike import Alike, Reach
from leaddesk.domain.contact import Contact
from leaddesk.domain.followup import FollowUp
from leaddesk.domain.own_fields import own_name, with_value
from leaddesk.domain.permission import PARTIES
from leaddesk.domain.trouble import Refused
from leaddesk.domain.watch import NOBODY, Watch


class Many:
    """`desk.many`"""

    def __init__(self, work: Work, board: Board) -> None:
        self._work = work
        self._board = board

    def reach(self, ids: Sequence[int], wanted: Alike) -> Reach:
        """Whom it would change, and how many not and why. Nothing is written."""
        reads = self._work.reads
        if wanted.what == "stage":
            return self._reach_of_move(ids, int(str(wanted.value)))
        differing = reads.differing(ids, wanted)
        there = reads.there(ids)
        left_out = {"same": there - len(differing), "gone": len(set(ids)) - there}
        return Reach(tuple(differing), {why: count for why, count in left_out.items() if count})

    def change(self, ids: Sequence[int], wanted: Alike, watch: Watch = NOBODY) -> None:
        """Make one thing alike for all whom it would change; the others stay as they are. A
        stage is entered at its top, by those the gate lets through. Raises `Refused`:
        source_gone, stage_gone, kind_unknown; `Cancelled`."""
        work = self._work
        source = wanted.value if wanted.what == "source" else None
        if isinstance(source, int) and work.reads.source(source) is None:
            raise Refused("source_gone")
        if wanted.what == "party" and wanted.value not in ("", *PARTIES):
            raise Refused("kind_unknown")
        chosen = list(self.reach(ids, wanted).ids)
        if not chosen:
            return
        if wanted.what == "stage":
            stage_id = int(str(wanted.value))
            inside = set(chosen)
            column = work.reads.column_ids(stage_id)
            top = next((key for key in column if key not in inside), None)
            self._board.move_cards(chosen, stage_id, top, watch)
            return
        args = work.named(chosen) | self._words(wanted)
        with work.journal.writing("change_contacts", watch, **args):
            for key in watch.each(chosen):
                self._write(key, wanted)

    def _reach_of_move(self, ids: Sequence[int], stage_id: int) -> Reach:
        cards = self._work.reads.cards(ids)
        there = [key for key in ids if key in cards]
        left_out: Counter[str] = Counter()
        left_out["gone"] = len(ids) - len(there)
        chosen = []
        moving = [key for key in there if cards[key].stage_id != stage_id]
        left_out["same"] = len(there) - len(moving)
        for key, verdict in self._board.judge(moving, stage_id).items():
            if verdict.allowed:
                chosen.append(key)
            else:
                left_out[verdict.refused or verdict.needs] += 1
        return Reach(tuple(chosen), {why: count for why, count in left_out.items() if count})

    def _write(self, key: int, wanted: Alike) -> None:
        writes, value = self._work.writes, wanted.value
        if wanted.what == "next_step":
            writes.clear_follow_ups(key)
            if isinstance(value, FollowUp):
                writes.add_follow_up(key, value)
        elif wanted.what == "hold":
            writes.touch(key, hold_until=value)
        elif wanted.what == "party":
            writes.touch(key, party=value)
        else:
            before = self._work.reads.contact(key)
            assert before is not None  # it was there a moment ago, in this transaction
            writes.edit_contact(before, _changed(before, wanted), self._work.now())

    def _words(self, wanted: Alike) -> dict[str, Any]:
        """What the history tells of it."""
        value = wanted.value
        args: dict[str, Any] = {"what": "own" if own_name(wanted.what) else wanted.what}
        if wanted.what == "source":
            source = self._work.reads.source(None if value is None else int(str(value)))
            args["source"] = {"key": source.key, "name": source.name} if source else None
        elif isinstance(value, tuple):
            args["tags"] = list(value)
        elif isinstance(value, FollowUp):
            args["due_on"] = value.due_on
        elif isinstance(value, date):
            args["until"] = value
        elif own := own_name(wanted.what):
            args["field"] = own
        return args


def _changed(before: Contact, wanted: Alike) -> Contact:
    value = wanted.value
    if wanted.what == "source":
        return replace(before, source_id=None if value is None else int(str(value)))
    if own := own_name(wanted.what):
        return replace(before, own=with_value(before.own, own, str(value or "")))
    assert isinstance(value, tuple)
    if wanted.what == "add_tags":
        return replace(before, tags=tuple(dict.fromkeys((*before.tags, *value))))
    return replace(before, tags=tuple(tag for tag in before.tags if tag not in value))
