"""Cards as rows: a column for each property that was found, so that what reads the rows of a
sheet reads cards too (and the user can choose what a property means)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from leaddesk.domain.person_name import is_salutation, is_title
from leaddesk.domain.proposal import CARD_PROGRAM
from leaddesk.domain.tags import tags_text
from leaddesk.exchange.column import Column
from leaddesk.exchange.fields import PHONE_LABELS
from leaddesk.exchange.limits import Limits
from leaddesk.exchange.ready import Ready, offered
from leaddesk.exchange.row import Problem
from leaddesk.exchange.unreadable import Unreadable
from leaddesk.exchange.vcard import Card, Property, parts_of, read_cards, unescaped

Cell = tuple[str, str | None, str]
"""Header, field, text."""

_NAMES = ("last_name", "first_name", "middle_name", "title", "name_suffix")
_NAME_HEADERS = ("family", "given", "additional", "prefix", "suffix")
_ADDRESS = (
    ("po_box", "box"), ("street2", "extra"), ("street", "street"), ("city", "city"),
    ("state", "region"), ("zip", "code"), ("country", "country"),
)  # fmt: skip
_PLAIN = {
    "FN": "full_name", "NICKNAME": "nickname", "TITLE": "job_title", "NOTE": "notes",
    "LANG": "language", "X-SALUTATION": "salutation", "ANNIVERSARY": "anniversary",
    "X-ANNIVERSARY": "anniversary", "UID": "external_id",
}  # fmt: skip
_UNSHOWN = frozenset(
    "PRODID REV AGENT N ORG ADR TEL EMAIL URL BDAY CATEGORIES X-ABLABEL X-ABADR KIND MEMBER LABEL "
    "X-ADDRESSBOOKSERVER-KIND X-ABSHOWAS BEGIN END SOURCE XML CLIENTPIDMAP ROLE X-SOCIALPROFILE "
    "CLASS MAILER SORT-STRING NAME PROFILE IMAGE".split()
)
_APPLE = re.compile(r"_\$!<(.*?)>!\$_")
_DAY = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?:[T ].*)?")
_SAME = 12  # values of one kind that a card may have
_OTHERS = 60  # columns without a meaning that are shown


def open_cards(path: Path, mapping: Mapping[int, str | None] | None, limits: Limits) -> Ready:
    """All cards of a file as columns and rows; the number of a row is that of its card.

    Raises Unreadable: damaged (no card), too_many_rows.
    """
    places: dict[tuple[str, str | None], int] = {}
    rows: dict[int, dict[int, str]] = {}
    flaws: dict[int, list[Problem]] = {}
    others = 0
    for card in read_cards(path, limits):
        if card.number > limits.rows:
            raise Unreadable("too_many_rows", file=path.name, rows=card.number, limit=limits.rows)
        problems = [
            Problem(card.number, "", text, code, code == "card_too_big")
            for code, text in card.flaws
        ]
        row: dict[int, str] = {}
        if _is_group(card):
            problems.append(Problem(card.number, "", _first(card, "FN"), "card_of_group", True))
        elif not any(problem.rejected for problem in problems):
            count: dict[str, int] = {}
            for header, field, text in _cells(card):
                count[header] = count.get(header, 0) + 1
                if count[header] > _SAME:
                    shown = text[: limits.reported_value]
                    problems.append(Problem(card.number, header, shown, "second_value"))
                    break
                key = (header if count[header] == 1 else f"{header} {count[header]}", field)
                if key not in places:
                    if field is None:
                        others += 1
                        if others > _OTHERS:
                            continue
                    places[key] = len(places)
                row[places[key]] = text
        rows[card.number] = row
        if problems:
            flaws[card.number] = problems
    if not rows:
        raise Unreadable("damaged", file=path.name, reason="no_card")
    columns = [
        offered(Column(index, header, field, "vcard" if field else "ignored"), mapping)
        for (header, field), index in places.items()
    ]
    return Ready(CARD_PROGRAM, columns, _spread(rows), len(rows), flaws)


def _spread(rows: dict[int, dict[int, str]]) -> Iterator[tuple[int, list[str]]]:
    for number, row in rows.items():
        cells = [""] * (max(row, default=-1) + 1)
        for index, text in row.items():
            cells[index] = text
        yield number, cells


def _is_group(card: Card) -> bool:
    return any(
        each.name in ("KIND", "X-ADDRESSBOOKSERVER-KIND") and each.value.strip().lower() == "group"
        for each in card.properties
    )


def _first(card: Card, name: str) -> str:
    values = [unescaped(p.value, card.version).strip() for p in card.properties if p.name == name]
    return next((value for value in values if value), "")


def _cells(card: Card) -> Iterator[Cell]:
    """What a card holds, preferred values first."""
    labels = {
        each.group: _APPLE.sub(r"\1", unescaped(each.value[:100], card.version)).strip()
        for each in card.properties
        if each.name == "X-ABLABEL" and each.group
    }
    names: dict[str, int] = {}
    for position, each in enumerate(card.properties):
        names.setdefault(each.name, position)
    for each in sorted(card.properties, key=lambda p: (names[p.name], "PREF" not in p.types)):
        for header, field, text in _of(each, card, labels.get(each.group, ""), names):
            if text.strip():
                yield header, field, text.strip()


def _of(each: Property, card: Card, label: str, names: Mapping[str, int]) -> Iterator[Cell]:
    """The cells of one property."""
    version = card.version
    match each.name:
        case "N":
            yield from _name(parts_of(each.value, version))
        case "FN":
            if not _is_firm(card):
                yield "FN", "full_name", unescaped(each.value, version)
        case "ORG":
            firm, *units = parts_of(each.value, version)
            yield "ORG", "company", firm
            yield "ORG unit", "department", ", ".join(unit for unit in units if unit)
        case "ROLE":
            if "TITLE" not in names:
                yield "ROLE", "job_title", unescaped(each.value, version)
        case "TEL":
            yield _phone(each, label, version)
        case "EMAIL":
            if not each.types & {"X400", "TLX"}:
                yield "EMAIL", "email", _address_of(unescaped(each.value, version), "mailto:")
        case "ADR":
            yield from _address(each, label, version)
        case "LABEL":
            if "ADR" not in names:
                yield "LABEL", "address_block", unescaped(each.value, version)
        case "URL":
            # Apple escapes the colon, though nothing asks for that.
            yield "URL", "website", unescaped(each.value, version).replace("\\:", ":")
        case "X-SOCIALPROFILE":
            yield _profile(each, version)
        case "BDAY":
            day = _DAY.fullmatch(each.value.strip())
            if "X-APPLE-OMIT-YEAR" not in each.parameters:
                yield "BDAY", "birthday", "-".join(day.groups()) if day else each.value
        case "CATEGORIES":
            yield "CATEGORIES", "tags", tags_text(parts_of(each.value, version, ","))
        case "UID":
            # A number alone is one of ours: nobody else's number of the contact.
            if not each.value.strip().isdigit():
                yield "UID", "external_id", each.value
        case name if name in _PLAIN:
            yield name, _PLAIN[name], unescaped(each.value, version)
        case name if name not in _UNSHOWN:
            yield name[:60], None, unescaped(each.value, version)
        case _:
            return


def _is_firm(card: Card) -> bool:
    """Whether the card is one of a firm, whose formatted name is nobody's name."""
    firm = _first(card, "ORG")
    if not firm or _first(card, "N").strip("; "):
        return False
    told = (_first(card, "X-ABSHOWAS") + _first(card, "KIND")).upper()
    return told in ("COMPANY", "ORG") or _first(card, "FN") == parts_of(firm, "2.1")[0]


def _name(parts: list[str]) -> Iterator[Cell]:
    for field, header, text in zip(_NAMES, _NAME_HEADERS, parts, strict=False):
        if field == "title" and text:
            # The prefix holds either, or both: "Frau Dr.".
            word = text if is_title(text) else text.split()[0]
            if is_salutation(word):
                field, header = "salutation", "salutation"
        yield f"N {header}", field, text


def _phone(each: Property, label: str, version: str) -> Cell:
    text = _address_of(unescaped(each.value, version), "tel:")
    types = each.types
    word = label.casefold()
    # Apple writes "HomeFAX".
    named = PHONE_LABELS.get(word) or PHONE_LABELS.get(word.replace("fax", " fax"))
    if "FAX" in types or (named and named[0] == "fax"):
        home = "HOME" in types or (named and named[1] == "home")
        return ("TEL HOME FAX", "home_fax", text) if home else ("TEL FAX", "fax", text)
    if types & {"CELL", "IPHONE"} or (named and named[0] == "mobile"):
        return "TEL CELL", "mobile", text
    if "HOME" in types or (named and named[1] == "home"):
        return "TEL HOME", "home_phone", text
    if "CAR" in types:
        return "TEL CAR", "car_phone", text
    if "MAIN" in types or {"WORK", "MSG"} <= types or (named and named[1] == "company"):
        return "TEL MAIN", "company_phone", text
    if types & {"PAGER", "OTHER"} or (named and named[1] == "other"):
        return "TEL OTHER", "other_phone", text
    return "TEL", "phone", text


def _address(each: Property, label: str, version: str) -> Iterator[Cell]:
    home = "HOME" in each.types or label.casefold() in ("home", "privat", "zuhause")
    where = "ADR HOME" if home and "WORK" not in each.types else "ADR"
    parts = [part.replace("\n", ", ") for part in parts_of(each.value, version)]
    for (field, header), text in zip(_ADDRESS, parts, strict=False):
        yield f"{where} {header}", f"home_{field}" if where == "ADR HOME" else field, text


def _profile(each: Property, version: str) -> Cell:
    text = unescaped(each.value, version)
    for kind in ("linkedin", "xing"):
        if kind in text.lower() or kind.upper() in each.types:
            return f"X-SOCIALPROFILE {kind}", f"{kind}_url", text
    return "X-SOCIALPROFILE", None, text


def _address_of(text: str, scheme: str) -> str:
    """The text without the scheme of an address (version 4.0 writes tel:+49…;ext=5)."""
    text = text.strip()
    if text[: len(scheme)].lower() != scheme:
        return text
    return text[len(scheme) :].partition(";")[0].partition("?")[0]
