"""Who: the person, the firm, the job. One that the mail address knows comes first."""

from __future__ import annotations

import re
from collections.abc import Iterable

from leaddesk.domain.firm_name import has_legal_form, has_name_and_form
from leaddesk.domain.folding import fold
from leaddesk.domain.person_name import split_name
from leaddesk.exchange import signature_words as words
from leaddesk.exchange.countries import country_code
from leaddesk.exchange.signature_parts import Found, Part

_NAME_WORD = re.compile(
    r"^(?:[A-ZÄÖÜÀ-Þ][\w'’.-]*|von|vom|van|de|der|den|zu|zur|zum|della|del|di|da|la|le|ten|ter|al|el"
    r"|bin|und)$"
)
_FACULTY = re.compile(r"\s*\((?:FH|Univ\.?|TU|BA|DH|BK)\)")
"""Behind a degree: 'Dipl.-Ing. (FH)'."""
_DEGREE = re.compile(
    r",?\s*\(?\b(?:M\.?\s?Sc\.?|B\.?\s?Sc\.?|M\.?\s?A\.?|B\.?\s?A\.?|MBA|LL\.?\s?M\.?|B\.?\s?Eng\.?|"
    r"M\.?\s?Eng\.?|Ph\.?\s?D\.?|FH|Univ\.?|MRICS|CFA|PMP)\)?\.?$"
)  # fmt: skip


def take_firm(parts: list[Part], found: Found) -> None:
    """The piece with a legal form; the first one, for a second is the group it belongs to."""
    for part in parts:
        if not part.used and has_legal_form(part.text) and not words.JOB.match(part.text):
            firm = part.text
            who, mark, rest = firm.partition(", ")
            if mark and has_name_and_form(rest) and _looks_like_name(who):
                part.text = who  # 'Anna Müller, Müller GmbH'
                firm = rest
            else:
                part.used = "firm"
            job, at, rest = firm.partition(" bei ")
            if not at:
                job, at, rest = firm.partition(" at ")
            if at and words.JOB.search(job):
                found.values["job_title"], firm = job, rest
            found.values["firm"] = firm
            return


def take_person(parts: list[Part], found: Found) -> None:
    """The first piece that looks like a name; one that the mail address knows comes first."""
    free = [part for part in parts if not part.used and not words.GREETING.match(part.text)]
    for part in free:
        owner = words.OWNER.match(part.text)
        if owner and not any(_looks_like_name(_name_of(each.text)[0]) for each in free
                             if each is not part):  # fmt: skip
            found.values.setdefault("job_title", owner[1].rstrip("."))
            part.text = owner[2].strip()
        elif owner:
            part.used = "left out"
    mails = [point.normal for point in found.points if point.kind == "email"]
    named = [part for part in free if not part.used and _looks_like_name(_name_of(part.text)[0])]
    known = [part for part in named if _in_mail(_name_of(part.text)[0], mails)]
    if not named:
        return
    part = (known or named)[0]
    name, job = _name_of(part.text)
    degree = _DEGREE.search(name)
    if degree:
        name = name[: degree.start()]
    split = split_name(name)
    if split is None:
        return
    part.used = "name"
    found.values |= {
        "salutation": split.salutation, "title": split.title, "first_name": split.first,
        "last_name": _cased(split.last), "name_suffix": split.suffix or _bare(degree),
    }  # fmt: skip
    found.values["first_name"] = _cased(split.first)
    if job:
        found.values.setdefault("job_title", job)


def _bare(degree: re.Match[str] | None) -> str:
    return degree[0].strip(" ,()") if degree else ""


def _cased(name: str) -> str:
    """'MÜLLER' as names are written; 'McAdam' and 'von Berg' as they are."""
    return name.title() if len(name) > 2 and name.isupper() else name


def _name_of(text: str) -> tuple[str, str]:
    """A name, and the job that stands behind it in the same piece; '' for none."""
    plain = _FACULTY.sub("", words.SIGNED_FOR.sub("", words.PRONOUNS.sub("", text))).strip()
    before = words.PROFESSION.match(plain)
    if before and _looks_like_name(plain[before.end() :]):
        return plain[before.end() :], before[0].strip()
    inside = re.match(r"^(.*?)\s*\(([^)]*)\)$", plain)
    if inside and words.JOB.search(inside[2]):
        return inside[1], inside[2]
    for mark in (", ", " - ", " – "):
        name, found, job = plain.partition(mark)
        if found and words.JOB.search(job) and _looks_like_name(name):
            return name, job
    return plain, ""


def _looks_like_name(text: str) -> bool:
    if any(sign.isdigit() for sign in text) or any(sign in text for sign in '@:;!?&/|„“"'):
        return False
    plain = _DEGREE.sub("", _FACULTY.sub("", text)).strip()
    if has_legal_form(plain) or country_code(plain):
        return False
    split = split_name(plain)
    if split is None or not split.last:
        return False
    bare = f"{split.first} {split.last}".split()
    if not 2 <= len(bare) <= 6 and not (bare and (split.title or split.salutation)):
        return False
    if words.JOB.search(f"{split.first} {split.last}") and not split.title:
        return False
    return all(_NAME_WORD.match(word.strip(",")) for word in bare)


def _in_mail(name: str, mails: Iterable[str]) -> bool:
    """Whether the mail address is made of the last name."""
    split = split_name(_DEGREE.sub("", name))
    last = fold(split.last).split() if split and split.last else []
    return any(word in fold(mail.partition("@")[0]) for word in last[-1:] for mail in mails)


def take_rest(parts: list[Part], found: Found) -> None:
    """Job, department, and a firm without a legal form."""
    free = [part for part in parts if not part.used and not words.GREETING.match(part.text)]
    for part in free:
        department = words.DEPARTMENT.match(part.text)
        if department and "department" not in found.values:
            found.values["department"] = department["name"].strip()
            part.used = "department"
        elif "firm" not in found.values and words.PLACE_OF_WORK.match(part.text):
            found.values["firm"] = part.text
            part.used = "firm"
        elif words.JOB.search(part.text) and len(part.text) <= 80 and not part.text.endswith("."):
            _take_job(part, found)
    if "firm" in found.values:
        return
    left = [part for part in free if not part.used and len(part.text) <= 60
            and part.text[:1].isupper() and not part.text.endswith((".", "!", "?"))]  # fmt: skip
    if not (found.points or found.values):
        return
    domains = [_stem(point.normal) for point in found.points if point.kind in ("email", "website")]
    known = [part for part in left if any(_fits(part.text, domain) for domain in domains)]
    for part in (known or left)[:1]:
        found.values["firm"] = part.text
        part.used = "firm"


def _take_job(part: Part, found: Found) -> None:
    if "job_title" not in found.values:
        found.values["job_title"] = part.text
    elif "department" not in found.values and len(part.text) <= 50:
        found.values["department"] = part.text
    else:
        return
    part.used = "job"


def _stem(normal: str) -> str:
    """'weber-holz' of 'info@weber-holz.de' and 'www.weber-holz.de'."""
    host = normal.rpartition("@")[2].partition("/")[0].removeprefix("www.")
    return host.rpartition(".")[0]


def _fits(name: str, domain: str) -> bool:
    bare = "".join(fold(name).split()).replace("-", "")
    plain = fold(domain).replace("-", "").replace(" ", "").replace(".", "")
    first = "".join(fold(name).replace("-", " ").split()[:1])
    return bool(plain) and (plain in bare or bare in plain or (len(first) > 3 and first in plain))
