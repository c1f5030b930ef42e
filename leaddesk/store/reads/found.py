"""Where a search found somebody, when a card does not show it: in which note, number or talk."""

from __future__ import annotations

from leaddesk.domain.search_words import Found, Term, searchable, terms
from leaddesk.store.reads.lists import ListReads
from leaddesk.store.stamps import maybe_moment

PLACES = """
SELECT 'name', c.name, '' FROM contact c WHERE c.id = :id
UNION ALL SELECT 'name', f.name, '' FROM contact c JOIN firm f ON f.id = c.firm_id WHERE c.id = :id
UNION ALL SELECT 'name', c.city, '' FROM contact c WHERE c.id = :id
UNION ALL SELECT 'point', p.value, p.normal FROM contact_point p WHERE p.contact_id = :id
UNION ALL SELECT 'place', concat_ws(' ', c.street, c.street2, c.zip, c.city, c.state, c.country), ''
 FROM contact c WHERE c.id = :id
UNION ALL SELECT 'tag', t.name, '' FROM contact_tag ct JOIN tag t ON t.id = ct.tag_id
 WHERE ct.contact_id = :id
UNION ALL SELECT 'about', concat_ws(' ', c.job_title, c.department, c.customer_no, c.external_id),
 '' FROM contact c WHERE c.id = :id
UNION ALL SELECT 'notes', c.notes, '' FROM contact c WHERE c.id = :id
UNION ALL SELECT * FROM (SELECT a.kind, concat_ws(' ', a.subject, a.note, a.participants, a.place),
 a.at FROM activity a WHERE a.contact_id = :id ORDER BY a.at DESC)
UNION ALL SELECT 'own', v.value, '' FROM own_value v WHERE v.contact_id = :id
UNION ALL SELECT 'file', d.name, '' FROM file d WHERE d.contact_id = :id
"""
"""Best first; of the talks the newest."""
SHOWN = "name"
AROUND = 40


class FoundReads(ListReads):
    """One contact at a time: for a tip, not for a list."""

    def found_in(self, contact_id: int, text: str) -> list[Found]:
        """For each thing looked for that neither name nor firm nor city shows, the best place."""
        wanted = [term for term in terms(text) if not term.without]
        if not wanted:
            return []
        places = self.store.rows(PLACES, {"id": contact_id})
        found = []
        for term in wanted:
            for where, told, more in places:
                number = more if where == "point" else ""
                if _in(term, told, number):
                    if where != SHOWN:
                        at = maybe_moment(more) if where != "point" and more else None
                        on = at.astimezone().date() if at else None
                        found.append(Found(where, _around(told, term), on))
                    break
        return list(dict.fromkeys(found))


def _in(term: Term, told: str, number: str) -> bool:
    words = searchable(told)
    ways = [(each,) for each in term.others] + ([term.words] if term.words else [])
    if any(all((w if len(w) > 2 else f" {w}") in words for w in way) for way in ways):
        return True
    return bool(term.digits) and term.digits in (number or words.replace(" ", ""))


def _around(told: str, term: Term) -> str:
    """The words around what was found; the beginning where another spelling is meant."""
    plain = " ".join(told.split())
    at = plain.casefold().find(term.words[0]) if term.words else -1
    start = max(at - AROUND, 0)
    end = max(at, 0) + AROUND * 2
    return ("… " if start else "") + plain[start:end] + (" …" if end < len(plain) else "")
