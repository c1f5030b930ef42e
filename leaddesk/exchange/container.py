"""What a file really is, told by its first bytes and never by its ending, and whether its parts
are of a size that can be read at all. Of the XML parts the heads are unpacked, and the big ones
are counted piece by piece."""

from __future__ import annotations

import codecs
import re
import zipfile
import zlib
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from leaddesk.domain.pasted import is_pasted
from leaddesk.exchange.counting import check
from leaddesk.exchange.limits import Limits
from leaddesk.exchange.unreadable import Unreadable

_BROKEN = (
    zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError,
    NotImplementedError, KeyError,
)  # fmt: skip


@dataclass(frozen=True)
class Container:
    """`kind`: xlsx, xlsb, ods, xls, locked (a workbook behind a password), text, page (a pasted
    table), vcard or mail.
    `weight`: bytes that reading may have to hold. `content`: a workbook that was unlocked."""

    kind: str
    weight: int
    content: bytes | None = None


_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OTHERS = (
    (b"%PDF", "pdf"), (b"\x89PNG", "picture"), (b"\xff\xd8\xff", "picture"), (b"GIF8", "picture"),
    (b"{\\rtf", "rtf"), (b"SQLite format 3", "database"), (b"\x1f\x8b", "archive"),
    (b"7z\xbc\xaf", "archive"), (b"Rar!", "archive"), (b"\x7fELF", "program"), (b"MZ\x90",
    "program"),
)  # fmt: skip
_CARD = re.compile(rb"\s*BEGIN\s*:\s*VCARD\b", re.IGNORECASE)
_MAIL = re.compile(rb"^(?:From|Sender|Received|Return-Path)\s*:", re.IGNORECASE | re.MULTILINE)
_MARKUP = re.compile(rb"^\s*<(?:!doctype|html|head|body|table|div|\?xml|svg|meta)", re.IGNORECASE)
_ROOT = re.compile(rb"<[A-Za-z_]")
_DECLARATION = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_ODS = b"application/vnd.oasis.opendocument.spreadsheet"
_BOMS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def look_into(path: Path, limits: Limits) -> Container:
    """Tell the kind of a file and check its parts; raises Unreadable."""
    size = path.stat().st_size
    with path.open("rb") as file:
        head = file.read(64 * 1024)
    if not head:
        raise Unreadable("empty_file", file=path.name)
    if head.startswith(b"PK"):
        _check_size(path, size, limits.workbook_file)
        try:
            return _look_into_zip(path, limits, path)
        except _BROKEN as error:
            raise Unreadable("damaged", file=path.name, reason=type(error).__name__) from error
    if head.startswith(_OLE):
        _check_size(path, size, limits.workbook_file)
        return _look_into_ole(path, size)
    if head[:2] == b"\x09\x08" or (
        head[:1] == b"\x09" and head[1:4] in (b"\x00\x04\x00", b"\x02\x06\x00", b"\x04\x06\x00")
    ):
        _check_size(path, size, limits.workbook_file)
        return Container("xls", size * 20)
    for magic, what in _OTHERS:
        if head.startswith(magic):
            raise Unreadable("not_a_spreadsheet", file=path.name, what=what)
    # UTF-16 without its zeros and marks is as good as ASCII here.
    plain = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe")
    if _CARD.match(plain) or (path.suffix.lower() == ".vcf" and _CARD.search(plain)):
        _check_size(path, size, limits.card_file)
        return Container("vcard", size * 20)
    if path.suffix.lower() == ".eml" and _MAIL.search(head):
        _check_size(path, size, limits.mail_file)
        return Container("mail", size * 12)
    if is_pasted(path.name) and path.suffix == ".html":
        _check_size(path, size, limits.page_file)
        return Container("page", size * 40)
    if _MARKUP.match(head.removeprefix(codecs.BOM_UTF8)):
        raise Unreadable("not_a_spreadsheet", file=path.name, what="web_page")
    if not _is_text(head):
        raise Unreadable("not_a_spreadsheet", file=path.name, what="unknown")
    _check_size(path, size, limits.text_file)
    return Container("text", size * 4)


def _check_size(path: Path, size: int, limit: int) -> None:
    if size > limit:
        raise Unreadable("too_big", file=path.name, size=size, limit=limit)


def _is_text(head: bytes) -> bool:
    if head.startswith(_BOMS):
        return True
    zeros = head.count(0)
    if zeros > len(head) // 5:
        # UTF-16 without a mark: zeros on one side of each pair only.
        even, odd = head[0::2].count(0), head[1::2].count(0)
        return min(even, odd) * 20 < max(even, odd)
    control = sum(head.count(byte) for byte in (*range(9), *range(14, 32)))
    return control <= max(8, len(head) // 100)


def _look_into_ole(path: Path, size: int) -> Container:
    content = path.read_bytes()
    if _utf16("EncryptedPackage") in content or _utf16("EncryptionInfo") in content:
        return Container("locked", 1 << 40)  # what is inside is not known: all memory allowed
    if _utf16("Workbook") in content or _utf16("Book") in content:
        return Container("xls", size * 20)
    others = ("WordDocument", "PowerPoint Document", "__properties_version1.0", "VisioDocument")
    if path.suffix.lower() == ".xls" and not any(_utf16(other) in content for other in others):
        raise Unreadable("damaged", file=path.name)  # its list of contents is cut off
    raise Unreadable("not_a_spreadsheet", file=path.name, what="office_document")


def look_into_unlocked(path: Path, content: bytes, limits: Limits) -> Container:
    """`look_into` for what a password gave free; raises Unreadable."""
    if content.startswith(_OLE):
        return Container("xls", len(content) * 20, content)
    try:
        inside = _look_into_zip(path, limits, BytesIO(content))
    except _BROKEN as error:
        raise Unreadable("damaged", file=path.name, reason=type(error).__name__) from error
    return Container(inside.kind, inside.weight, content)


def _utf16(name: str) -> bytes:
    return name.encode("utf-16-le")


def _look_into_zip(path: Path, limits: Limits, source: Path | BytesIO) -> Container:
    with zipfile.ZipFile(source) as archive:
        parts = archive.infolist()
        if len(parts) > limits.parts:
            raise Unreadable("too_big", file=path.name, parts=len(parts), limit=limits.parts)
        names = {part.filename.replace("\\", "/").lower(): part for part in parts}
        kind = _kind_of_zip(archive, names)
        if kind is None:
            raise Unreadable("not_a_spreadsheet", file=path.name, what="archive")
        weight = 0
        for name, part in names.items():
            if not name.endswith((".xml", ".rels", ".vml", ".bin")):
                continue
            weight += part.file_size
            limit = limits.sheet_parts if _is_main(name) else limits.other_part
            bomb = part.file_size > limits.ratio_from and (
                part.file_size > limits.ratio * max(1, part.compress_size)
            )
            if bomb or part.file_size > limit or weight > limits.sheet_parts:
                raise Unreadable(
                    "too_big", file=path.name, size=max(weight, part.file_size), limit=limit
                )
        if any(part.flag_bits & 1 for part in parts):
            raise Unreadable("password", file=path.name)
        for name, part in names.items():
            if name.endswith((".xml", ".rels", ".vml")):
                _check_prolog(archive, part, path.name, limits)
        if kind == "ods" and "meta-inf/manifest.xml" in names:
            manifest = archive.read(names["meta-inf/manifest.xml"])
            if b"encryption-data" in manifest:
                raise Unreadable("password", file=path.name)
        if weight <= limits.counted_from or kind == "xlsb":
            return Container(kind, weight * (20 if kind == "xlsb" else 8))
        big = {name: part for name, part in names.items() if _is_main(name)}
        return Container(kind, check(archive, big, kind, path.name, limits))


def _is_main(name: str) -> bool:
    return name.startswith(("xl/worksheets/sheet", "xl/sharedstrings")) or name == "content.xml"


def _kind_of_zip(archive: zipfile.ZipFile, names: dict[str, zipfile.ZipInfo]) -> str | None:
    if "mimetype" in names and names["mimetype"].file_size < 200:
        return "ods" if archive.read(names["mimetype"]).startswith(_ODS) else None
    if "xl/workbook.bin" in names:
        return "xlsb"
    if any(name.startswith("xl/") for name in names):
        return "xlsx"
    # Parts may lie elsewhere; the list of types says whether there is a workbook.
    types = names.get("[content_types].xml")
    if types is not None and types.file_size < 1_000_000:
        return "xlsx" if b"spreadsheetml" in archive.read(types) else None
    return None


def _check_prolog(
    archive: zipfile.ZipFile, part: zipfile.ZipInfo, file: str, limits: Limits
) -> None:
    """Refuse document types and entities; they must stand before the root element."""
    with archive.open(part) as stream:
        head = stream.read(4096)
        while True:
            # Zeros are dropped so that UTF-16 parts are seen too.
            plain = head.replace(b"\x00", b"")
            if _DECLARATION.search(plain):
                raise Unreadable("damaged", file=file, reason="doctype")
            if _ROOT.search(plain):
                return
            more = stream.read(16 * 1024)
            if not more:
                return
            head += more
            if len(head) > limits.prolog:
                raise Unreadable("damaged", file=file, reason="prolog")
