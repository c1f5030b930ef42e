"""What the actions on contacts do, by the action's name: one table for all selected contacts,
one for a single contact."""

from __future__ import annotations

from collections.abc import Callable

from leaddesk.ui.board import BoardView
from leaddesk.ui.moving import Moving
from leaddesk.ui.opening import Opening
from leaddesk.ui.session import Session


def with_selected(
    session: Session, board: BoardView, opening: Opening, moving: Moving
) -> dict[str, Callable[[], object]]:
    """Actions on as many contacts as are selected."""
    run, desk, chosen = session.run, session.desk, board.selected
    return {
        "hold": lambda: opening.hold(chosen()),
        "resume": lambda: run(desk.contacts.hold, chosen(), None),
        "move_left": lambda: board.move_selected("left"),
        "move_right": lambda: board.move_selected("right"),
        "move_up": lambda: board.move_selected("up"),
        "move_down": lambda: board.move_selected("down"),
        "qualify": lambda: moving.qualify(chosen()),
        "disqualify": lambda: moving.disqualify(chosen()),
        "reopen": lambda: run(desk.qualification.reopen, chosen()),
        "delete": lambda: run(desk.contacts.delete, chosen()),
    }


def with_one(
    session: Session, opening: Opening, moving: Moving
) -> dict[str, Callable[[int], object]]:
    """Actions on the one contact that is selected."""
    return {
        "edit": opening.edit,
        "call": opening.call,
        "meeting": opening.meeting,
        "email": lambda key: opening.written(key, "email"),
        "letter": lambda key: opening.written(key, "letter"),
        "message": lambda key: opening.written(key, "message"),
        "note": lambda key: opening.written(key, "note"),
        "checklist": opening.checklist,
        "next_step": opening.next_step,
        "finish_step": lambda key: session.run(session.desk.contacts.finish_follow_up, key),
        "sale": moving.sell,
    }
