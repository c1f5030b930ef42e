"""Fields a desk has of its own: each a name the user gave, and a text for each contact that has
one. A contact holds them as (name, value) pairs; as a column of a list such a field is
'own:NAME'."""

from __future__ import annotations

from collections.abc import Iterable

from leaddesk.domain.folding import fold

MARK = "own:"
Own = tuple[tuple[str, str], ...]


def own_field(name: str) -> str:
    """'own:Shoe size': the field as a column of a list may be taken for it."""
    return MARK + name


def own_name(field: str | None) -> str | None:
    """The name in 'own:NAME'; None for any other field."""
    if field is None or not field.startswith(MARK):
        return None
    return field[len(MARK) :].strip() or None


def own_key(name: str) -> str:
    """What two spellings of one field's name have in common."""
    return " ".join(fold(name).split())


def tidy(pairs: Iterable[tuple[str, str]]) -> Own:
    """Without outer blanks, without what has no name or no value, each name once."""
    found: dict[str, tuple[str, str]] = {}
    for name, value in pairs:
        if name.strip() and value.strip():
            found.setdefault(own_key(name), (" ".join(name.split()), value.strip()))
    return tuple(found.values())


def value_of(own: Own, name: str) -> str:
    """What stands in a field; '' for nothing."""
    key = own_key(name)
    return next((value for each, value in own if own_key(each) == key), "")


def with_value(own: Own, name: str, value: str) -> Own:
    """The pairs with another value in one field, in its place; '' takes it out."""
    key = own_key(name)
    if not value:
        return tuple(pair for pair in own if own_key(pair[0]) != key)
    if any(own_key(each) == key for each, _ in own):
        return tuple((each, value if own_key(each) == key else old) for each, old in own)
    return (*own, (name, value))
