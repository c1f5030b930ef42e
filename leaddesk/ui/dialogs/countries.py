"""The countries offered by name and kept by ISO code; another is kept as it was typed."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_NAMES: dict[str, Any] = {
    "DE": QT_TRANSLATE_NOOP("countries", "Germany"),
    "AT": QT_TRANSLATE_NOOP("countries", "Austria"),
    "CH": QT_TRANSLATE_NOOP("countries", "Switzerland"),
    "LI": QT_TRANSLATE_NOOP("countries", "Liechtenstein"),
    "LU": QT_TRANSLATE_NOOP("countries", "Luxembourg"),
    "NL": QT_TRANSLATE_NOOP("countries", "Netherlands"),
    "BE": QT_TRANSLATE_NOOP("countries", "Belgium"),
    "FR": QT_TRANSLATE_NOOP("countries", "France"),
    "IT": QT_TRANSLATE_NOOP("countries", "Italy"),
    "ES": QT_TRANSLATE_NOOP("countries", "Spain"),
    "DK": QT_TRANSLATE_NOOP("countries", "Denmark"),
    "PL": QT_TRANSLATE_NOOP("countries", "Poland"),
    "CZ": QT_TRANSLATE_NOOP("countries", "Czechia"),
    "GB": QT_TRANSLATE_NOOP("countries", "United Kingdom"),
    "US": QT_TRANSLATE_NOOP("countries", "United States"),
}


def names() -> list[str]:
    """What the list offers: nothing first, then the countries by name."""
    return ["", *(shown_as(code) for code in _NAMES)]


def shown_as(code: str) -> str:
    """A kept country as a person reads it."""
    return str(QCoreApplication.translate("countries", _NAMES[code])) if code in _NAMES else code


def code_of(text: str) -> str:
    """The ISO code of a country offered, in either language; else the text as typed."""
    plain = text.strip()
    for code, english in _NAMES.items():
        if plain.casefold() in (shown_as(code).casefold(), english.casefold(), code.casefold()):
            return code
    return plain
