"""What the command palette offers: the window's actions, stages, saved views and contacts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from leaddesk.domain.fitting import fit
from leaddesk.domain.suggestion import Suggestion
from leaddesk.ui import texts
from leaddesk.ui.action_button import plain
from leaddesk.ui.actions import Actions
from leaddesk.ui.palette.entry import Entry
from leaddesk.ui.session import Session
from leaddesk.ui.words import reasons

translate = QCoreApplication.translate

ICONS = {
    "import": "import", "paste": "import", "export": "export", "template": "export",
    "sample_desk": "sample", "undo": "undo", "redo": "redo", "find": "search",
    "show_board": "board", "show_list": "list", "show_today": "today", "panel": "panel",
    "history": "history", "imports": "import", "column_menu": "menu", "stages": "board",
    "criteria": "checklist", "sources": "source",
    "find_duplicates": "person", "settings": "settings",
    "new_contact": "add", "edit": "edit", "dial": "call", "write": "email",
    "call": "call", "meeting": "meeting",
    "email": "email", "letter": "letter", "message": "message", "note": "note",
    "checklist": "checklist", "permission": "check", "next_step": "calendar",
    "finish_step": "check", "hold": "hold", "resume": "play", "qualify": "gate",
    "disqualify": "disqualify", "reopen": "reopen", "sale": "sale", "change_many": "edit",
    "delete": "delete", "definitions": "info", "shortcuts": "info", "about": "info",
    "list_columns": "list", "sort_list": "list", "new_desk": "add", "open_desk": "source",
    "quit": "close", "copy_table": "list", "select_all": "check", "move_left": "arrow_right",
    "move_right": "arrow_right", "move_up": "chevron_up", "move_down": "chevron_down",
    "language_en": "website", "language_de": "website", "theme_light": "settings",
    "theme_dark": "settings", "theme_system": "settings",
}  # fmt: skip
HIDDEN = ("palette",)
BY_NAME, OTHERWISE = 0.92, 0.45
"""What a contact is worth whose name fits only roughly, and one found by anything else."""


class Offers:
    """Asked each time the palette opens; `people` with every letter."""

    def __init__(
        self, session: Session, actions: Actions, *,
        show: Callable[[int], object], call_view: Callable[[int], object],
        search: Callable[[str], object], filter: Callable[[], object],
    ) -> None:  # fmt: skip
        """`show` brings a contact into view, `call_view` narrows to a saved view by its number,
        `search` puts words into the search field; `filter` opens all filters."""
        self._session = session
        self._actions = actions
        self._show = show
        self._call_view = call_view
        self._search = search
        self._filter = filter

    def commands(self) -> list[Entry]:
        """Actions, first those on contacts, then the others in the order of the menus; stages to
        move to, saved views."""
        words = translate("palette", "Filter by stage, place, value …")
        filtering = Entry("filter", words, self._filter, "filter")
        return [*self._of_actions(), filtering, *self._of_stages(), *self._of_views()]

    def people(self, typed: str) -> list[Entry]:
        """Contacts that may be meant."""
        found = self._session.reads.people(typed)
        return [self._person(each, typed, at) for at, each in enumerate(found)]

    def remembered(self, recent: Sequence[str]) -> list[Entry]:
        """The contacts among what was used last, as far as this desk has them."""
        ids = [int(key[8:]) for key in recent if key.startswith("contact ") and key[8:].isdigit()]
        return [self._person(each, "", 0) for each in self._session.reads.people_by_id(ids)]

    def searching(self, typed: str) -> Entry:
        """The last line: hand what was typed to the search."""
        words = translate("palette", "Search for “{words}”").format(words=typed)
        return Entry("search", words, partial(self._search, typed), "search")

    def _of_actions(self) -> Iterator[Entry]:
        actions = self._actions.named()
        begin = actions.index(self._actions["new_contact"])
        end = actions.index(self._actions["delete"]) + 1
        for action in (*actions[begin:end], *actions[:begin], *actions[end:]):
            name = action.objectName()
            if name in HIDDEN:
                continue
            words = plain(action.text())
            if group := reasons.group(name):
                words = f"{group}: {words}"
            off = "" if action.isEnabled() else reasons.why_off(name)
            yield Entry(
                name, words, action.trigger, ICONS.get(name, ""), keys=keys_of(action), off=off,
                tip=action.statusTip(),
            )  # fmt: skip

    def _of_stages(self) -> Iterator[Entry]:
        for stage, action in self._actions.to_stage:
            off = "" if action.isEnabled() else reasons.why_off("move_to")
            key = f"stage {stage.id}"
            yield Entry(key, action.statusTip(), action.trigger, "arrow_right", off=off)

    def _of_views(self) -> Iterator[Entry]:
        for number, view in enumerate(self._session.reads.saved_views(), 1):
            keys = QKeySequence(f"Ctrl+{number}") if number <= 9 else QKeySequence()
            yield Entry(
                f"view {view.id}", view.name, partial(self._call_view, number), "filter",
                translate("palette", "Saved view"),
                keys.toString(QKeySequence.SequenceFormat.NativeText),
            )  # fmt: skip

    def _person(self, found: Suggestion, typed: str, at: int) -> Entry:
        stage = self._session.reads.stage(found.stage_id)
        parts = [found.firm, found.city, texts.stage_name(stage) if stage else ""]
        rank = OTHERWISE
        if found.by_name:
            rank = fit(typed, found.name) if typed else BY_NAME
        detail = " · ".join(part for part in parts if part and part != found.name)
        return Entry(
            f"contact {found.id}", found.name, partial(self._show, found.id), "person", detail,
            rank=max(rank, 0.01) - at / 10_000,
        )  # fmt: skip


def keys_of(action: QAction) -> str:
    """An action's first key as the keyboard calls it."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
