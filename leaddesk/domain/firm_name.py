"""Names of firms: whether a name has a legal form, and the folded form two names are compared in.

A folded name alone never makes two firms one; a second fact is needed (data/README: Schulz and
Schulze score 97).
"""

from __future__ import annotations

import re
import unicodedata

_LEGAL = (
    r"gmbh\s*&\s*co\.?\s*kgaa", r"gmbh\s*(?:&|und|\+)\s*co\.?\s*(?:kg|ohg)?",
    r"ug\s*\(haftungsbeschr[äa]nkt\)",
    r"ug\s*(?:&|und|\+)\s*co\.?\s*kg", r"ag\s*(?:&|und|\+)\s*co\.?\s*(?:kg|kgaa|ohg)?", r"ggmbh",
    r"gmbh", r"mbh",
    r"ug", r"ag", r"kgaa", r"kg", r"ohg", r"egbr", r"gbr", r"e\.?\s?k\.?(?:fr\.?|fm\.?)?",
    r"e\.\s?v\.?", r"ev",
    r"e\.?\s?g\.?", r"e\.?\s?u\.?", r"og", r"se", r"partg(?:\s?mbb)?",
    r"partnerschaftsgesellschaft(?:\s?mbb)?",
    r"s[àa]rl", r"sagl", r"sas", r"s\.?a\.?", r"s\.?r\.?l\.?", r"s\.?p\.?a\.?", r"b\.?v\.?",
    r"n\.?v\.?",
    r"ltd\.?", r"limited", r"llc", r"llp", r"inc\.?", r"corp\.?", r"plc", r"a/s", r"aps", r"ab",
    r"oy", r"s\.?r\.?o\.?",
    r"sp\.?\s?z\.?\s?o\.?\s?o\.?", r"d\.?o\.?o\.?", r"kft\.?", r"stiftung", r"eingetragener verein",
)  # fmt: skip
_LEGAL_FORM = re.compile(r"(?<![\w.])(?:" + "|".join(_LEGAL) + r")(?![\w])", re.IGNORECASE)
# Short forms that are also words or initials of people count only at the end of a name.
_SURE = re.compile(
    r"(?<!\w)(?:g?gmbh|mbh|ohg|kgaa|e?gbr|e\.\s?k\.|e\.\s?v\.|partg|ltd|llc|inc|sàrl|sarl|ug|ag|kg|plc"
    r"|s\.?r\.?o\.?|e\.\s?u\.|stiftung|& co\b)(?!\w)",
    re.IGNORECASE,
)
_SURE_AT_END = re.compile(
    r"(?<!\w)(?:e\.?\s?k\.?|e\.?\s?v\.?|e\.?\s?g\.?|og|se|s\.?a\.?|b\.?v\.?|corp\.?)$",
    re.IGNORECASE,
)
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


def has_legal_form(name: str) -> bool:
    """Whether the name carries a legal form ("Mustermann GmbH" is no person)."""
    text = name.strip()
    return _SURE.search(text) is not None or (" " in text and _SURE_AT_END.search(text) is not None)


def has_name_and_form(name: str) -> bool:
    """Whether it is a firm's whole name, and not the legal form alone ("Inc.", "GmbH & Co. KG")."""
    return has_legal_form(name) and re.search(r"\w", _LEGAL_FORM.sub(" ", name)) is not None


def folded(name: str) -> str:
    """The form in which two names of firms are compared; '' when nothing is left of it.

    Umlauts are folded, legal forms dropped, & and + and "und" made one, the words sorted.
    """
    text = _LEGAL_FORM.sub(" ", name.casefold())
    text = re.sub(r"[&+]|\bund\b|\band\b", " & ", text).translate(_UMLAUTS)
    text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    words = re.findall(r"[^\W_]+|&", text)
    if not [word for word in words if word != "&"]:
        words = re.findall(r"[^\W_]+", name.casefold().translate(_UMLAUTS))
    return " ".join(sorted(words))
