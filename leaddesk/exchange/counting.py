"""What the big parts of a workbook hold, counted in pieces before any reader opens them: a reader
takes a sheet into memory as a whole, and by then it is too late to refuse it."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass

from leaddesk.exchange.limits import Limits
from leaddesk.exchange.sheet_remarks import sheets_of
from leaddesk.exchange.unreadable import Unreadable

_PIECE = 512 * 1024
_TAG = 26  # bytes of a tag with its attributes, as spreadsheet programs write cells
_SHORT_TAG = 6  # … and as short as honest ones get
_CELL, _STRING, _TEXT = 130, 60, 2  # what calamine holds of each at its peak, in bytes
_FULL = {"xlsx": (b"</v", b"</is"), "ods": (b"</table:table-cell",)}


@dataclass
class Counted:
    """What one part holds; `longest` are bytes between two tags, `text` what is no markup when
    tags are as long as usual, `content` when they are short."""

    size: int = 0
    cells: int = 0
    strings: int = 0
    tags: int = 0
    longest: int = 0

    @property
    def text(self) -> int:
        return max(0, self.size - _TAG * self.tags)

    @property
    def memory(self) -> int:
        """Bytes of memory a reader may honestly need for it."""
        content = max(0, self.size - _SHORT_TAG * self.tags)
        return _CELL * self.cells + _STRING * self.strings + _TEXT * content


def counted(archive: zipfile.ZipFile, part: zipfile.ZipInfo, kind: str, longest: int) -> Counted:
    """Look a part through; ends early when more than `longest` bytes stand between two tags."""
    found = Counted()
    full = _FULL.get(kind, ())
    run = 0
    with archive.open(part) as stream:
        while piece := stream.read(_PIECE):
            if b"\0" in piece:
                piece = piece.replace(b"\0", b"")  # UTF-16 hides nothing
            found.size += len(piece)
            first = piece.find(b"<")
            run += len(piece) if first < 0 else first
            found.longest = max(found.longest, run)
            if found.longest > longest:
                break
            if first < 0:
                continue
            run = len(piece) - piece.rfind(b"<")
            found.tags += piece.count(b"<")
            found.cells += sum(piece.count(tag) for tag in full)
            found.strings += piece.count(b"</si")
    return found


def check(
    archive: zipfile.ZipFile,
    parts: dict[str, zipfile.ZipInfo],
    kind: str,
    file: str,
    limits: Limits,
) -> int:
    """Refuse what is beyond the limits, naming the sheet; the memory in bytes that reading may
    need. `parts` are the sheets and the shared strings, by their names in small letters."""
    names: dict[str, str] = {}
    most = cells = strings = shared = text = 0
    for name, part in parts.items():
        found = counted(archive, part, kind, limits.csv_field)
        if not names:
            names = sheets_of(archive)
        sheet = names.get(part.filename.replace("\\", "/").lower(), part.filename)
        if found.longest > limits.csv_field:
            raise Unreadable(
                "text_too_long", file=file, sheet=sheet, limit=limits.csv_field // 1_000_000
            )
        if found.cells > limits.cells:
            raise Unreadable(
                "too_many_cells", file=file, sheet=sheet, cells=found.cells, limit=limits.cells
            )
        text += found.text
        cells += found.cells
        strings += found.strings
        if name.startswith("xl/sharedstrings"):
            shared += found.memory
        else:
            most = max(most, found.memory)
    if strings > max(cells, limits.strings):
        raise Unreadable("too_many_strings", file=file, strings=strings, limit=limits.strings)
    if text > limits.text:
        raise Unreadable("too_much_text", file=file, limit=limits.text // 1_000_000)
    return most + shared
