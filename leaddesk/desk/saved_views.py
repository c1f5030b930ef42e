"""Saved views: filters under a name of the user's, in the user's order."""

from __future__ import annotations

from leaddesk.desk.work import Work
from leaddesk.domain.filter import Filter
from leaddesk.domain.saved_view import SavedView
from leaddesk.domain.trouble import Refused
from leaddesk.store import saved_views


class SavedViews:
    """`desk.saved_views`"""

    def __init__(self, work: Work) -> None:
        self._work = work

    def save(self, name: str, filter: Filter) -> int:
        """Keep a filter under a name, in place of the one that had it. Gives the view's id.
        Raises `Refused`: view_name_missing."""
        name = _checked(name)
        kept = next((view for view in self._work.reads.saved_views() if view.name == name), None)
        key = kept.id if kept else self._work.ids()
        with self._work.journal.writing("save_view", name=name):
            saved_views.put(self._work.store, key, name, filter)
        return key

    def rename(self, view_id: int, name: str) -> None:
        """Raises `Refused`: view_name_missing, view_name_taken, view_gone."""
        name, kept = _checked(name), self._kept(view_id)
        if any(each.name == name and each.id != view_id for each in self._all()):
            raise Refused("view_name_taken", name=name)
        if name != kept.name:
            with self._work.journal.writing("rename_view", name=name, other=kept.name):
                saved_views.rename(self._work.store, view_id, name)

    def delete(self, view_id: int) -> None:
        """Nobody is deleted with it. Raises `Refused`: view_gone."""
        with self._work.journal.writing("delete_view", name=self._kept(view_id).name):
            saved_views.delete(self._work.store, view_id)

    def move(self, view_id: int, by: int) -> None:
        """One place towards the first key (-1) or the last (1). Raises `Refused`: view_gone."""
        kept, keys = self._kept(view_id), [view.id for view in self._all()]
        at = keys.index(view_id)
        there = min(max(at + by, 0), len(keys) - 1)
        if there != at:
            keys.insert(there, keys.pop(at))
            with self._work.journal.writing("move_view", name=kept.name):
                saved_views.arrange(self._work.store, keys)

    def _all(self) -> list[SavedView]:
        return self._work.reads.saved_views()

    def _kept(self, view_id: int) -> SavedView:
        view = next((view for view in self._all() if view.id == view_id), None)
        if view is None:
            raise Refused("view_gone")
        return view


def _checked(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise Refused("view_name_missing")
    return name
