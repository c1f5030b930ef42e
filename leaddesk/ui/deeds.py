"""What actions do, by the action's name: on all selected contacts, on a single contact, with files,
and the pages that open."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QMenuBar

from leaddesk.domain.filter import Filter
from leaddesk.ui.desk_files import DeskFiles
from leaddesk.ui.moving import Moving
from leaddesk.ui.opening import Opening
from leaddesk.ui.session import Session
from leaddesk.ui.views import Views


def with_selected(
    session: Session, views: Views, opening: Opening, moving: Moving
) -> dict[str, Callable[[], object]]:
    """Actions on as many contacts as are selected."""
    run, desk, chosen = session.run, session.desk, views.selected
    return {
        "hold": lambda: opening.hold(chosen()),
        "resume": lambda: run(desk.contacts.hold, chosen(), None),
        "move_left": lambda: views.front.move_selected("left"),
        "move_right": lambda: views.front.move_selected("right"),
        "move_up": lambda: views.front.move_selected("up"),
        "move_down": lambda: views.front.move_selected("down"),
        "qualify": lambda: moving.qualify(chosen()),
        "disqualify": lambda: moving.disqualify(chosen()),
        "reopen": lambda: run(desk.qualification.reopen, chosen()),
        "object_email": lambda: run(desk.permission.object, chosen(), "email"),
        "object_phone": lambda: run(desk.permission.object, chosen(), "phone"),
        "object_post": lambda: run(desk.permission.object, chosen(), "post"),
        "object_all": lambda: run(desk.permission.object, chosen()),
        "change_many": lambda: opening.change_many(chosen()),
        "delete": lambda: opening.delete(chosen()),
        "restrict": lambda: opening.restrict(chosen()),
        "erase": lambda: opening.erase(chosen()),
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
        "permission": opening.permission,
        "disclosure": opening.disclosure,
        "next_step": opening.next_step,
        "finish_step": opening.finish_step,
        "sale": moving.sell,
    }


def with_files(
    files: DeskFiles, shown: Callable[[], Filter], chosen: Callable[[], Sequence[int]]
) -> dict[str, Callable[[], object]]:
    """The File menu; the export is told what is shown and what is selected."""
    return {
        "new_desk": files.new_desk,
        "open_desk": files.open_desk,
        "import": files.take_in,
        "paste": files.paste,
        "export": lambda: files.give_out(shown(), chosen()),
        "mailing_list": lambda: files.mailing_list(shown(), chosen()),
        "template": files.empty_template,
        "sample_desk": files.fill_sample,
    }


def with_pages(opening: Opening, bar: QMenuBar) -> dict[str, Callable[[], object]]:
    """What opens without a contact; the keys are read off the menu bar."""
    return {
        "find_duplicates": opening.duplicates,
        "to_inform": opening.to_inform,
        "review": opening.review,
        "erasures": opening.erasures,
        "imports": opening.imports,
        "history": opening.history,
        "new_contact": opening.new_contact,
        "settings": opening.settings,
        "definitions": opening.definitions,
        "shortcuts": lambda: opening.shortcuts(bar),
        "about": opening.about,
    }
