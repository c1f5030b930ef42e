"""Tooltips for words that users typed: Qt would take a name such as '<b>' for markup."""

from __future__ import annotations

from PySide6.QtGui import Qt


def tip(words: str) -> str:
    """The words as they are, for `setToolTip`."""
    if not Qt.mightBeRichText(words):
        return words
    from html import escape

    return f"<qt>{escape(words)}</qt>".replace("\n", "<br>")
