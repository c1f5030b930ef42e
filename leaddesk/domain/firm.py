"""When two contacts name the same firm: exactly, but for spelling. The legal form counts, since
the GmbH and the KG of one family are two firms."""

from __future__ import annotations

import re

from leaddesk.domain.folding import fold

_AND = re.compile(r"\s*(?:&|\+|\bund\b|\band\b)\s*")
_REST = re.compile(r"[^\w]+|_")


def firm_key(name: str) -> str:
    """The form under which a firm is found again: folded, without punctuation or spaces,
    &, + and 'und' the same. '' only for a name without any letter or digit."""
    joined = _AND.sub("u", fold(name))
    return _REST.sub("", joined) or fold(name).strip()
