"""Is every word on the screen in the language of the window?"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from functools import cache

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from leaddesk import paths

SHOWN = ("text", "title", "windowTitle", "placeholderText", "toolTip", "accessibleName",
         "accessibleDescription", "statusTip")  # fmt: skip

OWN_NAMES = frozenset({"English"})
"""A language is named in itself, so that whoever is lost in the other finds home."""


@cache
def english_only() -> frozenset[str]:
    """Every English source text whose German is another word."""
    tree = ET.parse(paths.resources() / "i18n" / "leaddesk_de.ts")
    found = set()
    for message in tree.iter("message"):
        source = message.findtext("source") or ""
        if source and source != message.findtext("translation"):
            found.add(plain(source))
    return frozenset(found) - OWN_NAMES


def plain(text: str) -> str:
    """Without mnemonics and markup."""
    return re.sub(r"<[^>]+>|&(?!&)", "", text).strip()


def foreign_words(widget: QWidget, spoken: str) -> list[str]:
    """The English texts shown by a German widget, its children and their actions; [] for an
    English one."""
    if spoken == "en":
        return []
    QApplication.processEvents()
    shown: list[str] = []
    for each in (widget, *widget.findChildren(QWidget), *widget.findChildren(QAction)):
        for name in SHOWN:
            value = each.property(name)
            if isinstance(value, str):
                shown.append(plain(value))
    return sorted({text for text in shown if text in english_only()})
