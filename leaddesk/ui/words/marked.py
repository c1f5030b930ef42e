"""Marks a text for translation where it is kept in a table and translated later."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """The text itself. Named as lupdate knows it; Qt's own is typed to return any object."""
    return text
