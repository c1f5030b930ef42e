"""Somebody who is about to be added: what was understood of a pasted text, and who is there that
may be the same."""

from __future__ import annotations

from dataclasses import dataclass

from leaddesk.domain.contact import Contact
from leaddesk.domain.suggestion import Suggestion


@dataclass(frozen=True)
class Understood:
    """`rest` are the lines that say nothing about the contact, or nothing that was understood."""

    contact: Contact
    rest: tuple[str, ...] = ()


@dataclass(frozen=True)
class Likely:
    """A contact that may be the one being typed; `why` is one of `matching.LIKENESSES`,
    'same_name' or 'similar_name'."""

    who: Suggestion
    score: int
    why: str
