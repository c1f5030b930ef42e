"""Bytes with a charset somebody else named, or none: what is named wrongly is still read."""

from __future__ import annotations

import re

# Only these: among Python's codecs are some that are no charset, or take ages.
_KNOWN = re.compile(
    r"utf-?8|utf-?16(?:[bl]e)?|us-ascii|ascii|iso-?8859-?\d{1,2}|latin-?\d|windows-?\d{3,4}|cp\d{3,4}"
    r"|mac(?:intosh|-?roman)?|koi8-[ru]|big5|gb(?:k|2312|18030)|shift_jis|euc-(?:jp|kr)|iso-2022-jp"
)


def decoded(content: bytes, charset: str = "") -> str:
    """The text: by its charset, else as UTF-8, else as cp1252, in which nothing is refused."""
    name = charset.strip("\"' ").lower().replace("_", "-").replace("shift-jis", "shift_jis")
    if name in ("iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii"):
        name = ""  # nearly always cp1252, or UTF-8 that says otherwise
    if name and _KNOWN.fullmatch(name):
        try:
            return content.decode(name)
        except (LookupError, UnicodeError):
            pass
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")
