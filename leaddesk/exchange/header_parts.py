"""A header taken apart ("Straße + Hausnr.", "Tel. dienstl.", "Handynummer privat"): which field
it names, when every part of it is understood and only one field fits."""

from __future__ import annotations

import re
from functools import cache

from leaddesk.exchange.header_table import folded, squeezed
from leaddesk.exchange.header_words import THINGS, atoms

_CAMEL = re.compile(r"(?<=[a-zäöüß])(?=[A-ZÄÖÜ])|(?<=[A-Z])(?=[A-Z][a-zäöü])")
_TOKEN = re.compile(r"[a-z]+|\d+")
_BOTH = re.compile(r"[/+&,;]|\b(?:und|and|oder|or|u\.)\b", re.IGNORECASE)
_LINKS = ("s", "n", "en", "es", "e")  # between the parts of a German compound
_LONGEST = 60  # letters of a header worth taking apart
_ADDRESS = ("street", "zip", "city", "state", "country", "po_box")


def field_by_parts(header: str) -> str | None:
    """The field that a header names by its parts, or None. Never a guess between two."""
    return _read(squeezed(header), header)


def last_name_first(header: str) -> bool:
    """Whether a header for whole names says that the last name comes first ("Name, Vorname")."""
    text = squeezed(header)
    positions = [text.find(word) for word in ("vorname", "firstname") if word in text]
    if not positions:
        return False
    return bool(text[: positions[0]])


@cache
def _read(key: str, header: str) -> str | None:
    # "Person - E-Mail", "Kontakt: Telefon": what stands before the dash is a shade of the rest.
    words = _TOKEN.findall(folded(_CAMEL.sub(" ", header)))
    if not words or len(key) > _LONGEST:
        return None
    both = _BOTH.search(header) is not None
    found: set[str] = set()
    best = 0.0
    for cost, reading in _readings(words):
        if found and cost > best + 0.01:
            break
        best = cost
        field = _meaning(reading, both)
        if field:
            found.add(field)
    return found.pop() if len(found) == 1 else None


def _readings(words: list[str]) -> list[tuple[float, tuple[str, ...]]]:
    """The cheapest ways to cut the words into known atoms, as (cost, meanings), cheapest first."""
    known = atoms()
    text = "".join(words)
    edges = {0}
    for word in words:
        edges.add(max(edges) + len(word))
    states: list[list[tuple[float, tuple[str, ...]]]] = [[] for _ in range(len(text) + 1)]
    states[0] = [(0.0, ())]
    for start in range(len(text)):
        if not states[start]:
            continue
        for end in range(start + 1, min(len(text), start + 42) + 1):
            piece = text[start:end]
            whole = (start in edges) + (end in edges)
            meanings: tuple[str, ...] = ()
            cost = 1.0 + 0.4 * (2 - whole)
            if piece.isdigit() and whole == 2:
                meanings, cost = (f"#{int(piece)}",) if len(piece) < 3 else (), 0.5
            elif piece in known and (len(piece) > 3 or whole == 2 or (len(piece) == 3 and whole)):
                meanings = known[piece]
            elif piece in _LINKS and whole == 0:
                meanings, cost = ("@noise",), 0.3
            for meaning in meanings:
                extra = 0.1 if meaning == "@noise" else 0.0
                for before, reading in states[start]:
                    states[end].append((before + cost + extra, (*reading, meaning)))
        for end in range(start + 1, len(text) + 1):
            if len(states[end]) > 24:
                states[end] = sorted(states[end])[:24]
    return sorted(set(states[len(text)]))


def _meaning(reading: tuple[str, ...], both: bool) -> str | None:
    """The field of one reading, or None when its parts do not make one. `both`: "a/b", "a + b"."""
    shades = {part for part in reading if part.startswith("@")}
    numbers = [int(part[1:]) for part in reading if part.startswith("#")]
    things = [part for part in reading if part[0] not in "@#"]
    number = numbers[0] if numbers else 1
    if len(set(numbers)) > 1 or number > 9:
        return None
    if things == ["address"] and numbers == [1]:
        things = ["street"]  # "Address 1" stands beside "Address 2"
    if not things:
        return _by_name_alone(shades, number)
    if len(things) == 1:
        thing = things[0]
        if thing in THINGS:
            return _of_thing(thing, shades, number)
        return _of_field(thing, shades, number)
    return _of_several(things, shades, number, both)


def _by_name_alone(shades: set[str], number: int) -> str | None:
    if "@name" in shades and number == 1 and shades & {"@firm", "@contact", "@deal"}:
        if "@deal" in shades:
            return "deal_title"
        both = {"@firm", "@contact"} <= shades
        return None if both else ("company" if "@firm" in shades else "full_name")
    return None


def _of_field(field: str, shades: set[str], number: int) -> str | None:
    allowed = {"@noise", "@main", "@contact", "@number"}
    if field in ("company", "industry", "employees", "annual_revenue", "vat_id", "tax_no", "notes"):
        allowed |= {"@firm", "@name", "@work"}
    if field in ("amount", "stage", "close_date", "probability", "owner", "source", "status"):
        allowed |= {"@deal"}
    if field in ("job_title", "department", "language", "linkedin_url", "xing_url"):
        allowed |= {"@work", "@firm"}
    if field == "status" and "@deal" in shades:
        return "deal_status"
    if field == "first_name" and "@name" in shades:
        return "full_name"  # "Name, Vorname"
    if field in ("full_name", "last_name", "assistant"):
        allowed |= {"@name"}
    if field == "deal_title":
        allowed = {"@noise"}
    if shades - allowed:
        return None
    if number > 1:
        return {("company", 2): "company2", ("company", 3): "company3"}.get((field, number))
    return field


def _of_thing(thing: str, shades: set[str], number: int) -> str | None:
    if "@deal" in shades or "@name" in shades:
        return None
    if thing in _ADDRESS:
        return _of_address(thing, shades, number)
    home, other = "@home" in shades, bool(shades & {"@other", "@shipping"})
    if "@assistant" in shades:
        return "assistant_phone" if thing == "phone" else None
    if thing == "phone":
        if home:
            return "home_phone" if number == 1 else ("home_phone2" if number == 2 else None)
        if other:
            return "other_phone"
        if shades & {"@company", "@firm"} and "@contact" not in shades:
            return "company_phone"
        return "phone" if number == 1 else (f"phone{number}" if number <= 4 else "other_phone")
    if thing == "mobile":
        return "mobile" if number == 1 and not other else "mobile2"
    if thing == "fax":
        return "home_fax" if home else ("other_fax" if other or number > 1 else "fax")
    if thing == "email":
        if home or other:
            return "email2" if number == 1 else "email3"
        return {1: "email", 2: "email2", 3: "email3"}.get(number, "email_more")
    if thing == "website":
        return "website2" if home or other or number > 1 else "website"
    if thing == "address":
        if other:
            return "other_address_block" if number == 1 else None
        if home:
            return None
        return "address_block" if number == 1 else ("street2" if number == 2 else "street3")
    if thing == "house_no":
        return "house_no" if not home and not other and number == 1 else None
    if thing == "country_code":
        return "country_code" if not home and not other else None
    return None  # "Region" alone may be a state or a sales region


def _of_address(thing: str, shades: set[str], number: int) -> str | None:
    home, other = "@home" in shades, bool(shades & {"@other", "@shipping"})
    if home and other:
        return None
    prefix = "home_" if home else ("other_" if other else "")
    if thing == "street" and number in (2, 3):
        return f"{prefix}street{number}"
    if number > 1:
        return f"other_{thing}" if not prefix and number == 2 else None
    return prefix + thing


def _of_several(things: list[str], shades: set[str], number: int, both: bool) -> str | None:
    """Composite headers: "PLZ Ort", "Straße, PLZ, Ort", "Name, Vorname", "Land/Region"."""
    kinds = set(things)
    if number > 1 or "@deal" in shades:
        return None
    if "address" in kinds and len(kinds) == 2:
        # "Adresse: PLZ" is the postcode of the address.
        return (
            _of_thing((kinds - {"address"}).pop(), shades, 1)
            if kinds - {"address"} <= THINGS
            else None
        )
    if kinds == {"street", "house_no"}:
        return _of_address("street", shades, 1)
    if kinds in ({"zip", "city"}, {"zip", "city", "country_code"}):
        return _of_address("zip", shades, 1)
    if kinds == {"zip", "po_box"}:
        return "po_box_zip"
    if kinds >= {"street", "city"} and kinds <= {
        "street",
        "house_no",
        "zip",
        "city",
        "country",
        "state",
    }:
        return "other_address_block" if shades & {"@other", "@shipping"} else "address_block"
    if kinds == {"country", "region"}:
        return _of_address("country", shades, 1)
    if kinds in ({"state", "region"}, {"state"}):
        return _of_address("state", shades, 1)
    if kinds == {"first_name", "last_name"} or (kinds == {"first_name"} and "@name" in shades):
        return "full_name"
    if kinds in ({"phone"}, {"phone", "mobile"}, {"phone", "fax"}, {"phone", "mobile", "fax"}):
        # "Telefon mobil" is one number, "Telefon/Mobil" are two in one cell.
        second = next((kind for kind in ("mobile", "fax") if kind in kinds), "phone")
        return _of_thing("phone" if both or len(kinds) > 2 else second, shades, 1)
    if kinds in ({"mobile"}, {"email"}, {"fax"}, {"website"}):
        return _of_thing(things[0], shades, 1)
    if kinds == {"company", "full_name"} or len(kinds) > 1:
        return None
    return _of_field(things[0], shades, 1) if things[0] not in THINGS else None
