"""A person's name in one string, proposed as its parts.

Splitting German names by rule is right about twelve times in twenty, so this is a proposal: the
caller keeps the original string and lets the parts be edited.
"""

from __future__ import annotations

from dataclasses import dataclass

from leaddesk.domain.firm_name import has_legal_form

_SALUTATIONS = {
    "herr": "Herr", "hr": "Herr", "herrn": "Herr", "hrn": "Herr", "frau": "Frau", "fr": "Frau",
    "fräulein": "Frau",
    "mr": "Mr", "mrs": "Mrs", "ms": "Ms", "miss": "Miss", "mx": "Mx",
    "monsieur": "Monsieur", "madame": "Madame", "mme": "Madame", "signor": "Signor",
    "signora": "Signora",
}  # fmt: skip
_TITLES = {
    "dr", "prof", "professor", "doktor", "dipl", "ing", "mag", "priv", "doz", "pd", "univ",
    "habil", "hc", "mult",
    "med", "dent", "vet", "jur", "phil", "rer", "nat", "pol", "oec", "theol", "dr-ing",
    "dipl-ing", "dipl-kfm",
    "dipl-kffr", "dipl-inf", "dipl-bw", "dipl-betriebswirt", "dipl-psych", "dipl-math",
    "dipl-phys", "dipl-chem",
    "h", "c", "ddr", "di", "ra", "stb", "wp",
}  # fmt: skip
_TITLE_PARTS = {
    "h",
    "c",
    "ing",
    "med",
    "nat",
    "ra",
    "di",
    "vet",
    "phil",
    "jur",
}  # only after another title
_PARTICLES = {
    "von", "vom", "van", "de", "der", "den", "zu", "zum", "zur", "del", "della", "di", "da",
    "dos", "du", "la", "le",
    "ten", "ter", "al", "el", "bin", "ibn", "af", "av", "auf", "und",
}  # fmt: skip
_SUFFIXES = {"jr", "sr", "jun", "sen", "junior", "senior", "ii", "iii", "iv", "mba", "phd", "msc",
"bsc", "llm", "md",
             "ba", "ma"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class NameParts:
    """The parts a name was split into; '' for what is not there."""

    salutation: str = ""
    title: str = ""
    first: str = ""
    last: str = ""
    suffix: str = ""


def split_name(text: str, *, last_first: bool = False) -> NameParts | None:
    """Propose the parts of a name; None when it names a firm or has nothing to split.

    "Müller, Hans" has the last name first whatever `last_first` says; `last_first` is what the
    header said of names without a comma.
    """
    name = " ".join(text.split())
    if not name or has_legal_form(name):
        return None
    if any(c.isdigit() or c in "@/|" for c in name):
        return None
    before, comma, after = name.partition(",")
    if comma and _bare(after.strip()) in _SUFFIXES:
        parts = split_name(before, last_first=last_first)
        return parts and NameParts(
            parts.salutation, parts.title, parts.first, parts.last, after.strip()
        )
    words = before.split()
    salutation, title, words = _leading(words)
    if comma:
        more = after.split()
        salutation2, title2, more = _leading(more)
        last, first = " ".join(words), " ".join(more)
        return NameParts(salutation or salutation2, title or title2, first, last, "")
    suffix = ""
    if len(words) > 2 and _bare(words[-1]) in _SUFFIXES:
        suffix = words.pop()
    if not words:
        return None
    if len(words) == 1:
        return NameParts(salutation, title, "", words[0], suffix)
    if last_first:
        cut = _end_of_last(words)
        return NameParts(salutation, title, " ".join(words[cut:]), " ".join(words[:cut]), suffix)
    cut = len(words) - 1
    for index in range(1, len(words) - 1):
        if words[index].lower() in _PARTICLES and words[index].lower() != "und":
            cut = index
            break
    return NameParts(salutation, title, " ".join(words[:cut]), " ".join(words[cut:]), suffix)


def is_salutation(text: str) -> bool:
    """Whether the text is nothing but a salutation ("Frau", "Mr.", "Herr Dr.")."""
    words = text.replace("/", " ").split()
    if not words:
        return False
    first = _bare(words[0])
    if first in ("firma", "familie", "eheleute", "divers") and len(words) == 1:
        return True
    return first in _SALUTATIONS and all(
        _bare(word) in _SALUTATIONS or _bare(word) in _TITLES for word in words
    )


def is_title(text: str) -> bool:
    """Whether the text is nothing but academic titles ("Prof. Dr.", "Dipl.-Ing.")."""
    words = [
        bare for word in text.replace("-", " ").replace(".", " ").split() if (bare := _bare(word))
    ]
    return bool(words) and all(word in _TITLES for word in words) and words[0] not in _TITLE_PARTS


def _leading(words: list[str]) -> tuple[str, str, list[str]]:
    """Salutation, titles, and the words that are left (at least one of them)."""
    salutation = ""
    titles: list[str] = []
    rest = list(words)
    while len(rest) > 1:
        bare = _bare(rest[0])
        if not salutation and not titles and bare in _SALUTATIONS:
            salutation = _SALUTATIONS[bare]
        elif (
            bare in _TITLES
            and (titles or bare not in _TITLE_PARTS)
            and (rest[0].endswith(".") or len(bare) > 1)
        ):
            titles.append(rest[0])
        else:
            glued = [_bare(part) for part in rest[0].replace("-", ".").split(".") if part]
            if len(glued) < 2 or any(part not in _TITLES for part in glued):
                break
            titles.append(rest[0])
        rest.pop(0)
    return salutation, " ".join(titles), rest


def _end_of_last(words: list[str]) -> int:
    index = 0
    while index < len(words) - 2 and words[index].lower() in _PARTICLES:
        index += 1
    return index + 1


def _bare(word: str) -> str:
    return word.strip(".,()").lower().replace(".", "")
