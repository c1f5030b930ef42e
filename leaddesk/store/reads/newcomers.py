"""Who is there that may be the contact being typed: the few that share a number, a mail address,
a name or a firm, found by the indexes."""

from __future__ import annotations

import json

from leaddesk.domain import firm_name
from leaddesk.domain.contact import Contact
from leaddesk.domain.firm import firm_key
from leaddesk.domain.matching import Known, folded, name_key
from leaddesk.domain.suggestion import Suggestion
from leaddesk.store.reads.finding import FindingReads

FEW = 40
"""So many that share one thing are looked at; more of them share it by chance."""


def known_of(contact: Contact) -> Known:
    """A contact in the form in which contacts are compared; the firm without its legal form, for
    who types leaves it out."""
    mails = tuple(p.normal for p in contact.points if p.kind == "email" and p.normal)
    phones = tuple(p.normal for p in contact.points if p.kind in ("phone", "mobile") and p.normal)
    firm = firm_name.folded(contact.firm) if contact.firm.strip() else ""
    first, last = folded(contact.first_name), folded(contact.last_name)
    return Known(contact.id, first, last, firm, contact.zip, mails, phones)


class NewcomerReads(FindingReads):
    """Questions of `desk.newcomers`."""

    def candidates(self, contact: Contact) -> dict[int, tuple[Known, Suggestion]]:
        """By id: in the form in which contacts are compared, and as they are shown."""
        normals = [point.normal for point in contact.points if point.normal]
        ids = self.store.firsts(
            "SELECT contact_id FROM contact_point WHERE normal <> '' "
            "AND normal IN (SELECT value FROM json_each(?)) LIMIT ?",
            (json.dumps(normals), FEW),
        )
        person = f"{contact.first_name} {contact.last_name}".strip()
        if person:
            key = name_key(contact.first_name, contact.last_name, "")
            ids += self._of_name(key)
            ids += [each.id for each in self.people(person, 8) if each.by_name]
        if contact.firm.strip():
            if not person:
                ids += self._of_name(name_key("", "", contact.firm))
                ids += [each.id for each in self.people(contact.firm, 8)]
            ids += self.store.firsts(
                "SELECT c.id FROM contact c JOIN firm f ON f.id = c.firm_id WHERE f.key = ? "
                "LIMIT ?",
                (firm_key(contact.firm), FEW),
            )
        return self._known(list(dict.fromkeys(ids)))

    def _of_name(self, key: str) -> list[int]:
        return self.store.firsts("SELECT id FROM contact WHERE name_key = ? LIMIT ?", (key, FEW))

    def _known(self, ids: list[int]) -> dict[int, tuple[Known, Suggestion]]:
        shown = {each.id: each for each in self.people_by_id(ids)}
        found = {}
        for key, contact in self.contacts(ids).items():
            if key in shown:
                found[key] = (known_of(contact), shown[key])
        return found
