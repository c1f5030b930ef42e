"""Where contacts come from: the user's own sources beside those of a new desk."""

from __future__ import annotations

from leaddesk.desk.work import Work
from leaddesk.domain.folding import fold
from leaddesk.domain.source import CHANNELS, ENTRIES, Source
from leaddesk.domain.trouble import Refused
from leaddesk.domain.words import Words


class Sources:
    """`desk.sources`"""

    def __init__(self, work: Work) -> None:
        self._work = work

    def named(self, name: str, words: Words) -> Source:
        """The source of that name, as the user calls it or as a new desk does; else a new list
        of that name, which the import that uses it will make (its id is 0)."""
        wanted = fold(name).strip()
        if not wanted:
            raise Refused("name_missing", field="source")
        for source in self._work.reads.sources():
            called = {fold(words.source_name(source)), fold(source.key.replace("_", " "))}
            if wanted in called:
                return source
        return Source(0, name=name.strip())

    def add(self, source: Source) -> int:
        """Keep a new source; gives its id."""
        _check(source)
        with self._work.journal.writing("add_source", source=_told(source)):
            return self._work.writes.add_source(source)

    def edit(self, source: Source) -> None:
        _check(source)
        if self._work.reads.source(source.id) is None:
            raise Refused("source_gone")
        with self._work.journal.writing("edit_source", source=_told(source)):
            self._work.writes.edit_source(source)


def _check(source: Source) -> None:
    if not (source.name.strip() or source.key):
        raise Refused("name_missing")
    if source.channel not in CHANNELS or source.entry not in ENTRIES:
        raise Refused("source_impossible")


def _told(source: Source) -> dict[str, str]:
    return {"key": source.key, "name": source.name}
