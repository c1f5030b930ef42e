"""A file kept with a contact, and what its name may be."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import datetime

RUNS = frozenset(
    "app appimage bat bin chm cmd com command cpl deb desktop dll docm dmg exe gadget hta img inf "
    "iso jar js jse lnk mpkg msc msi msp ocx pif pkg pptm ps1 ps1xml ps2 psc1 py pyw rb reg rpm "
    "run scf scpt scr sh sys url vb vbe vbs wsf wsh xlam xlsm xltm".split()
)
"""Endings of files that can do something by themselves when they are opened."""
LONGEST_NAME = 120
_FORBIDDEN = frozenset('<>:"/\\|?*')
_DEVICES = frozenset(
    ["con", "prn", "aux", "nul", *(f"{name}{n}" for name in ("com", "lpt") for n in range(1, 10))]
)


@dataclass(frozen=True)
class ContactFile:
    """`kind` is the media type by its name, '' when unknown; `size` in bytes; `sha256` in hex."""

    id: int
    contact_id: int
    name: str
    kind: str
    size: int
    sha256: str
    added_at: datetime

    @property
    def runs(self) -> bool:
        """Whether opening it may run a program: the user is asked first."""
        return runs(self.name)


def runs(name: str) -> bool:
    """Whether a file of this name may run a program when it is opened."""
    _, dot, ending = name.rstrip(" .").rpartition(".")
    return bool(dot) and ending.casefold() in RUNS


def clean_name(name: str) -> str:
    """A name that is one in every file system and shows what it is: no folders, nothing unseen
    or turned around, no name of a device; the ending stays. 'file' where nothing is left."""
    name = unicodedata.normalize("NFC", name).replace("\\", "/").rpartition("/")[2]
    shown = "".join(
        "_" if each in _FORBIDDEN else each
        for each in name
        if unicodedata.category(each) not in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
    )
    shown = " ".join(shown.split()).strip(" .")
    stem, dot, ending = shown.rpartition(".")
    if not dot:
        stem, ending = shown, ""
    if stem.partition(".")[0].casefold() in _DEVICES:
        stem = f"_{stem}"
    ending = ending[:20]
    stem = stem[: LONGEST_NAME - len(ending) - 1].rstrip(" .")
    return (f"{stem}.{ending}" if ending else stem) or "file"
