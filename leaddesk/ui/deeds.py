"""What actions do, by the action's name: on all selected contacts, on a single contact, with files,
and the pages that open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, time
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QMenuBar, QWidget

from leaddesk.domain.filter import Filter
from leaddesk.domain.watch import Watch
from leaddesk.ui import texts
from leaddesk.ui.desk_files import DeskFiles
from leaddesk.ui.moving import Moving
from leaddesk.ui.on_many import run_on_many
from leaddesk.ui.opening import Opening
from leaddesk.ui.session import Session
from leaddesk.ui.views import Views

RESUMING: Any = QT_TRANSLATE_NOOP("deeds", "Taking {who} off hold…")
REOPENING: Any = QT_TRANSLATE_NOOP("deeds", "Reopening {who}…")
OBJECTING: Any = QT_TRANSLATE_NOOP("deeds", "Keeping the objection of {who}…")
PLANNING: Any = QT_TRANSLATE_NOOP("deeds", "Planning the next step of {who}…")
translate = QCoreApplication.translate


def with_selected(
    session: Session, views: Views, opening: Opening, moving: Moving
) -> dict[str, Callable[[], object]]:
    """Actions on as many contacts as are selected."""
    desk, chosen = session.desk, views.selected

    def on_all(words: str, verb: Callable[[list[int], Watch], object]) -> None:
        ids = chosen()
        told = translate("deeds", words).format(who=texts.contacts(len(ids)))
        run_on_many(session, views.window(), len(ids), told, lambda watch: verb(ids, watch))

    def object_by(channel: str) -> None:
        verb = desk.permission.object
        on_all(OBJECTING, lambda ids, watch: verb(ids, channel, watch=watch))

    return {
        "hold": lambda: opening.hold(chosen()),
        "resume": lambda: on_all(RESUMING, lambda ids, w: desk.contacts.hold(ids, None, w)),
        "move_left": lambda: views.front.move_selected("left"),
        "move_right": lambda: views.front.move_selected("right"),
        "move_up": lambda: views.front.move_selected("up"),
        "move_down": lambda: views.front.move_selected("down"),
        "qualify": lambda: moving.qualify(chosen()),
        "disqualify": lambda: moving.disqualify(chosen()),
        "reopen": lambda: on_all(REOPENING, desk.qualification.reopen),
        "object_email": lambda: object_by("email"),
        "object_phone": lambda: object_by("phone"),
        "object_post": lambda: object_by("post"),
        "object_all": lambda: object_by(""),
        "change_many": lambda: opening.change_many(chosen()),
        "delete": lambda: opening.delete(chosen()),
        "restrict": lambda: opening.restrict(chosen()),
        "erase": lambda: opening.erase(chosen()),
    }


class Planning:
    """What a view says of next steps, done by the desk."""

    def __init__(self, session: Session, window: QWidget) -> None:
        self._session = session
        self._window = window

    def put(self, ids: Sequence[int], group: str) -> None:
        """Into a group of the day's work."""
        self._run(ids, lambda watch: self._session.desk.agenda.put(ids, group, watch))

    def plan(self, ids: Sequence[int], on: date, at: time | None) -> None:
        """To a day, and a time of it."""
        self._run(ids, lambda watch: self._session.desk.agenda.plan(ids, on, at, watch))

    def _run(self, ids: Sequence[int], do: Callable[[Watch], None]) -> None:
        words = translate("deeds", PLANNING).format(who=texts.contacts(len(ids)))
        run_on_many(self._session, self._window, len(ids), words, do)


def with_one(
    session: Session, opening: Opening, moving: Moving
) -> dict[str, Callable[[int], object]]:
    """Actions on the one contact that is selected."""
    return {
        "edit": opening.edit,
        "dial": lambda key: opening.reaching.begin(key, "call"),
        "write": lambda key: opening.reaching.begin(key, "email"),
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
    files: DeskFiles, shown: Callable[[], Filter], views: Views
) -> dict[str, Callable[[], object]]:
    """The File menu; the export is told what is shown, once it is, and what is selected."""

    def give_out(do: Callable[[Filter, Sequence[int]], object]) -> Callable[[], object]:
        return lambda: views.when_shown(lambda: do(shown(), views.selected()))

    return {
        "new_desk": files.new_desk,
        "open_desk": files.open_desk,
        "import": files.take_in,
        "paste": files.paste,
        "export": give_out(files.give_out),
        "mailing_list": give_out(files.mailing_list),
        "template": files.empty_template,
        "sample_desk": files.fill_sample,
    }


def with_pages(opening: Opening, bar: QMenuBar) -> dict[str, Callable[[], object]]:
    """What opens without a contact; the keys are read off the menu bar."""
    return {
        "find_duplicates": opening.duplicates,
        "sources": opening.sources,
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
