"""Where: postcode and city, the street before them, the country."""

from __future__ import annotations

import re

from leaddesk.exchange import signature_words as words
from leaddesk.exchange.countries import country_code
from leaddesk.exchange.signature_parts import NUMBER, Found, Part, has_point

_IN_BRACKETS = re.compile(r"\s*\((?:[A-Z]{1,3}|Germany|Deutschland|Austria|Schweiz)\)$")


def take_place(parts: list[Part], found: Found) -> None:
    """Postcode and city, the street at most three pieces before them, the country."""
    _split_commas(parts)
    for at, part in enumerate(parts):
        place = None if part.used else _place(part.text)
        if place is None:
            continue
        found.values |= place
        part.used = "place"
        _take_street(parts, at, found)
        break
    for part in parts:
        code = country_code(part.text) if not part.used and 3 < len(part.text) < 30 else ""
        if code and len(code) == 2:
            found.values["country"] = code
            part.used = "country"
        elif not part.used and "city" not in found.values:
            _take_city_and_country(part, found)


def _take_city_and_country(part: Part, found: Found) -> None:
    """'Galway, Ireland', without a postcode."""
    city, _, land = part.text.partition(", ")
    code = country_code(land) if len(land) > 3 else ""
    if len(code) == 2 and city.replace(" ", "").isalpha():
        found.values |= {"city": city, "country": code}
        part.used = "place"


def _split_commas(parts: list[Part]) -> None:
    """'Hauptstr. 5, 12345 Berlin' in one piece is two; a firm and a street likewise."""
    for at in range(len(parts) - 1, -1, -1):
        part = parts[at]
        if part.used or "," not in part.text or words.MANNHEIM.match(part.text):
            continue
        if words.POSTCODE_US.match(part.text):
            continue
        pieces = [piece.strip() for piece in re.split(r",\s+", part.text) if piece.strip()]
        placed = [
            _place(p) is not None or _is_street(p) or bool(words.BOX.match(p)) for p in pieces
        ]
        if len(pieces) > 1 and any(placed):
            parts[at : at + 1] = [Part(piece, part.line) for piece in pieces]


def _place(text: str) -> dict[str, str] | None:
    plain = re.sub(r"^(?:anschrift|adresse|address|a)\s*:\s*", "", text, flags=re.IGNORECASE)
    british = words.POSTCODE_UK.match(plain)
    if british:
        return {"zip": british["zip"], "city": (british["city"] or "").strip(), "country": "GB"}
    american = words.POSTCODE_US.match(plain)
    if american:
        return {"zip": american["zip"], "city": american["city"], "state": american["state"],
                "country": "US"}  # fmt: skip
    german = words.POSTCODE.match(plain)
    if german and not (len(german["zip"]) == 4 and words.STREET.search(german["city"])):
        letters = (german["land"] or "").upper()
        land = words.LANDS.get(letters, letters)
        city = _IN_BRACKETS.sub("", german["city"]).strip(" ,.")
        place = {"zip": german["zip"], "city": city}
        return place | ({"country": land} if land else {})
    return None


def _is_street(text: str) -> bool:
    if words.MANNHEIM.match(text):
        return True
    plain = _without_label(text)
    named = words.STREET.search(plain) is not None
    last = words.HOUSE_LAST.match(plain)
    return bool(named and (last or words.HOUSE_FIRST.match(plain)))


def _without_label(text: str) -> str:
    return re.sub(r"^(?:anschrift|adresse|address|a)\s*:\s*", "", text, flags=re.IGNORECASE)


def _take_street(parts: list[Part], place: int, found: Found) -> None:
    if not found.values.get("city"):
        _take_city_above(parts, place, found)
    near = [at for at in range(place - 1, max(place - 4, -1), -1) if not parts[at].used]
    near += [at for at in range(place + 1, min(place + 2, len(parts))) if not parts[at].used]
    at = next((at for at in near if _is_street(parts[at].text)), None)
    if at is None:  # a street of any name, right before its place
        at = next(
            (at for at in near[:1] if at < place and words.HOUSE_LAST.match(parts[at].text)
             and not NUMBER.search(parts[at].text)), None,
        )  # fmt: skip
    if at is not None:
        found.values["street"] = _without_label(parts[at].text)
        parts[at].used = "street"
        between = [part for part in parts[at + 1 : place] if not part.used]
        if len(between) == 1 and len(between[0].text) <= 40 and not has_point(between[0].text):
            found.values["street2"] = between[0].text
            between[0].used = "street"
    for part in parts:
        if not part.used and words.BOX.match(part.text):
            found.values.setdefault("street2" if "street" in found.values else "street", part.text)
            part.used = "street"


def _take_city_above(parts: list[Part], place: int, found: Found) -> None:
    """British addresses name the town in the line before the postcode."""
    for part in parts[max(place - 1, 0) : place]:
        if not part.used and not any(sign.isdigit() for sign in part.text):
            found.values["city"] = part.text
            part.used = "place"
