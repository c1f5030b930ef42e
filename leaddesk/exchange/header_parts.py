"""A header taken apart ("Straße + Hausnr.", "Tel. dienstl.", "Handynummer privat"): which field
it names, when every part of it is understood and only one field fits."""

from __future__ import annotations

import re
from functools import cache

from leaddesk.exchange.header_table import folded, squeezed
from leaddesk.exchange.header_words import THINGS, atoms

_CAMEL = re.compile(r"(?<=[a-zäöüß])(?=[A-ZÄÖÜ])|(?<=[A-Z])(?=[A-Z][a-zäöü])")
_TOKEN = re.compile(r"[a-z]+\.?|\d+")
_BOTH = re.compile(r"[/+&,;]|\b(?:und|and|oder|or|u\.)\b", re.IGNORECASE)
_LINKS = ("s", "n", "en", "es", "e")  # between the parts of a German compound
_LONGEST = 60  # letters of a header worth taking apart
_BILLING = re.compile(r"rechn|billing|invoic|abrechnung")
HOME_BLOCK = "home_address_block"  # no field: it becomes one by its neighbours
_PLACED = frozenset(("@work", "@home", "@other", "@shipping", "@billing", "@firm", "@company"))
_OF_DEALS = frozenset(
    "amount stage close_date probability owner source status company pipeline currency won_at "
    "lost_at lost_reason created_at updated_at last_activity_at next_action_at deal_type "
    "priority".split()
)
_NUMBERED = frozenset(
    "customer_no tax_no vat_id iban bank_account external_id external_company_id supplier_no "
    "debtor_no company_no leitweg_id gln employees ignore".split()
)
_OF_FIRMS = frozenset(
    "job_title department language linkedin_url xing_url owner created_at updated_at tags "
    "record_type rating job_description office_location".split()
)
_NAMES = ("company", "first_name", "last_name", "full_name")
_ADDRESS = ("street", "zip", "city", "state", "country", "po_box")


def field_by_parts(header: str) -> str | None:
    """The field that a header names by its parts, or None. Never a guess between two."""
    field = _read(squeezed(header), header)
    return None if field == HOME_BLOCK else field


def address_by_parts(header: str) -> str | None:
    """Of a header for an address as such: "address_block", "other_address_block" or HOME_BLOCK;
    what is in it, a street or all of it, is told by the columns beside it."""
    field = _read(squeezed(header), header)
    return field if field in (HOME_BLOCK, "address_block", "other_address_block") else None


def second_address(header: str) -> bool:
    """Whether an address is that of the invoice: the main one of who has no other."""
    return _BILLING.search(folded(header)) is not None


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
    written = _TOKEN.findall(folded(_CAMEL.sub(" ", header)).replace("#", " nr "))
    if not written or len(key) > _LONGEST:
        return None
    both = _BOTH.search(header) is not None
    field = _of_words([word.rstrip(".") for word in written], both)
    if field is None:
        spelt = [_spelt_out(word) for word in written]
        if spelt != written:
            field = _of_words(spelt, both)
    return field


def _of_words(words: list[str], both: bool) -> str | None:
    """The one field that the cheapest readings of the words name, or None."""
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


@cache
def _spelt_out(word: str) -> str:
    """ "Ansprechp." is what all known words that begin so mean, "Teilnehmers" the word without its
    ending; other words only lose their dot."""
    short = word.rstrip(".")
    if len(short) < 3 or short in atoms():
        return short
    if short == word:
        stems = (short.removesuffix(end) for end in ("s", "es", "n", "en"))
        return next((stem for stem in stems if len(stem) > 3 and stem in atoms()), short)
    longer = [known for known in atoms() if known.startswith(short)]
    said = {
        known: {m for m in atoms()[known] if m[0] != "@"} or set(atoms()[known]) for known in longer
    }
    things = [meanings for meanings in said.values() if not min(meanings).startswith("@")]
    if not longer or not set.intersection(*(things or said.values())):
        return short
    return min(longer, key=lambda known: (said[known] not in things, len(said[known]), len(known)))


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
    things = ["street" if part == "street2" else part for part in reading if part[0] not in "@#"]
    if "street2" in reading:  # "Adresszusatz" is the second line of the street
        shades |= {"@other"} if "address" in things and 2 in numbers else set()
        things, numbers = ["street"], [2]
    things = list(dict.fromkeys(things))
    number = numbers[0] if numbers else 1
    if len(set(numbers)) > 1 or number > 9:
        return None
    if things == ["address"] and reading[-1] == "@firm":
        return None  # "Company Address" is one, "Address Company" is not
    if "@kind" in shades:
        if things == ["address"] and not numbers:
            return None  # "Adresstyp": of the address or of who lives there?
        return {"phone": "phone_kind", "address": "address_kind"}.get("".join(things))
    if things == ["address"] and numbers == [1] and "@whole" not in shades:
        things = ["street"]  # "Address 1" stands beside "Address 2"
    if not things:
        return _by_name_alone(shades, number)
    if len(things) == 1:
        thing = things[0]
        if thing in THINGS:
            return _of_thing(thing, shades, number, bool(numbers))
        return _of_field(thing, shades, number)
    return _of_several(things, shades, number, both)


def _by_name_alone(shades: set[str], number: int) -> str | None:
    if (
        "@name" in shades
        and number == 1
        and "@whole" not in shades
        and shades & {"@firm", "@contact", "@deal"}
    ):
        if "@deal" in shades:
            return "deal_title"
        both = {"@firm", "@contact"} <= shades
        return None if both else ("company" if "@firm" in shades else "full_name")
    return None


def _of_field(field: str, shades: set[str], number: int) -> str | None:
    allowed = {"@noise", "@main", "@contact"}
    if field in _NUMBERED:
        allowed |= {"@number"}
    if field in ("company", "industry", "employees", "annual_revenue", "vat_id", "tax_no", "notes"):
        allowed |= {"@firm", "@name", "@work"}
    if field in _OF_DEALS:
        allowed |= {"@deal"}
    if field in _OF_FIRMS:
        allowed |= {"@work", "@firm"}
    if field == "full_name":
        allowed |= {"@whole", "@deal"}
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


def _of_thing(thing: str, shades: set[str], number: int, numbered: bool = True) -> str | None:
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
            return HOME_BLOCK if number == 1 else None
        if number == 2 and "@whole" in shades:
            return "other_address_block"
        return "address_block" if number == 1 else ("street2" if number == 2 else "street3")
    if thing == "house_no":
        return "house_no" if not home and not other and number == 1 else None
    if thing == "country_code":
        return "country_code" if not home and not other else None
    if thing == "custom":
        plain = shades <= {"@noise", "@number", "@contact"}
        return f"custom{number}" if numbered and plain and number <= 4 else None
    # "Region" alone may be a sales region, "Code" anything; beside "billing" they are an address's.
    if thing in ("region", "code") and shades & _PLACED:
        return _of_address("state" if thing == "region" else "zip", shades, number)
    return None


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
    if "@deal" in shades:
        return None
    if "address" in kinds and len(kinds) == 2:
        # "Adresse: PLZ" is the postcode of the address, "Address 2 - City" that of the other,
        # "E-Mail 2: Adresse" the second e-mail.
        (kind,) = kinds - {"address"}
        if kind == "region":
            kind = "state"
        if kind == "im":
            return "im"
        if kind not in THINGS:
            return _of_field(kind, shades, number) if kind in _NAMES else None
        if kind in _ADDRESS and number == 2:
            return _of_address(kind, shades | {"@other"}, 1)
        return _of_thing(kind, shades, number)
    if number > 1:
        return None
    if things == ["zip", "street"] and not both:
        return _of_address("zip", shades, 1)  # beside the postcode of the post-office box
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
