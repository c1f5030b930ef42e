"""Who must still be told where their data came from (Art. 14 GDPR), and the text to tell it with.
The rule of what is due when is `domain.permission_case.Case.inform_due`; no legal advice."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from leaddesk import paths
from leaddesk.desk.work import Work
from leaddesk.domain.contact import Contact
from leaddesk.domain.permission_case import Case
from leaddesk.domain.source import Source
from leaddesk.domain.trouble import Cancelled, Refused
from leaddesk.store.ledger import persons

LANGUAGES = ("de", "en")
LONGEST = 20_000
"""Characters of a notice."""
MANY = 5_000
"""Contacts looked at between two words of progress."""
NEVER: Callable[[], bool] = lambda: False  # noqa: E731


@dataclass(frozen=True)
class Due:
    """Somebody to be informed, by when, and the source to name."""

    contact_id: int
    name: str
    on: date
    source: Source | None
    language: str = ""


class Informing:
    """`desk.informing`"""

    def __init__(self, work: Work) -> None:
        self._work = work

    def due(
        self, progress: Callable[[int, int | None], None] | None = None,
        cancelled: Callable[[], bool] = NEVER,
    ) -> list[Due]:  # fmt: skip
        """Everybody who was not yet told, the most urgent first. Raises `Cancelled`."""
        work = self._work
        rows = work.store.rows(
            "SELECT c.id, c.name, c.language FROM contact c "
            "LEFT JOIN source s ON s.id = c.source_id WHERE (coalesce(s.given_by_person, 0) = 0 "
            "AND NOT EXISTS (SELECT 1 FROM ledger l WHERE l.contact_id = c.id "
            "AND l.kind = 'informed' AND NOT EXISTS (SELECT 1 FROM ledger x "
            "WHERE x.corrects = l.id))) "
            "OR c.id IN (SELECT contact_id FROM ledger WHERE kind = 'obtained')"
        )
        found, today = [], work.today()
        for start in range(0, len(rows), MANY):
            if cancelled():
                raise Cancelled()
            part = rows[start : start + MANY]
            people = persons(work.store, [row[0] for row in part])
            for key, name, language in part:
                if key not in people:
                    continue
                inform = Case(people[key], "email", "offers", today, "").inform
                if inform is not None:
                    found.append(Due(key, name, inform[0], work.reads.source(inform[1]), language))
            if progress:
                progress(min(start + MANY, len(rows)), len(rows))
        return sorted(found, key=lambda due: (due.on, due.name, due.contact_id))

    def template(self, language: str) -> str:
        """The notice's text with its {places}: the desk's own, else the one that came along."""
        language = language if language in LANGUAGES else "en"
        own = self._work.reads.setting(f"notice_{language}")
        return own or self.built_in(language)

    def built_in(self, language: str) -> str:
        """The text that came with the program."""
        file = paths.resources() / "notices" / f"informed_{language}.txt"
        return file.read_text(encoding="utf-8")

    def set_templates(self, texts: Mapping[str, str]) -> None:
        """Keep texts of one's own by language; an empty one goes back to what came along.
        Raises `Refused('notice_too_long')`."""
        if any(len(text) > LONGEST for text in texts.values()):
            raise Refused("notice_too_long")
        with self._work.journal.writing("set_notice"):
            for language, text in texts.items():
                kept = "" if text.strip() == self.built_in(language).strip() else text.strip()
                self._work.writes.set_setting(f"notice_{language}", kept)

    def notice(self, due: Due, language: str, source_name: str, day: Callable[[date], str]) -> str:
        """The text for one person, in their language where that is known. `source_name` is the
        source in words, `day` writes a date; what is not known reads '…', to be filled in."""
        spoken = due.language[:2] if due.language[:2] in LANGUAGES else language
        contact = self._work.reads.contact(due.contact_id)
        if contact is None:
            raise Refused("contact_gone")
        source = due.source
        obtained = source.acquired_on if source and source.acquired_on else None
        filled = {
            "greeting": greeting(contact, spoken), "name": contact.name,
            "source": source_name or "…", "vendor": (source.vendor if source else "") or "…",
            "day": day(obtained) if obtained else "…", "today": day(self._work.today()),
            "company": self._company() or "…",
        }  # fmt: skip
        text = self.template(spoken)
        for place, value in filled.items():
            text = text.replace(f"{{{place}}}", value)
        return text.strip() + "\n"

    def _company(self) -> str:
        """Our own name and address, as the last consent had it."""
        sql = "SELECT company FROM ledger WHERE company <> '' ORDER BY recorded_at DESC LIMIT 1"
        return self._work.store.one(sql) or ""


def greeting(contact: Contact, language: str) -> str:
    """How a letter begins: by name where one is known."""
    title = f"{contact.title} " if contact.title else ""
    last = f"{title}{contact.last_name}".strip()
    if language == "de":
        forms = {"Frau": f"Sehr geehrte Frau {last}", "Herr": f"Sehr geehrter Herr {last}"}
        if last and contact.salutation in forms:
            return forms[contact.salutation]
        named = f"{contact.first_name} {last}".strip()
        return f"Guten Tag {named}" if named else "Guten Tag"
    spoken = {"Frau": "Ms", "Herr": "Mr"}.get(contact.salutation, "")
    named = f"{spoken} {last}" if spoken and last else f"{contact.first_name} {last}".strip()
    return f"Dear {named}" if named else "Dear Sir or Madam"
