"""Changesets as the file keeps them: large ones compressed, told by their first byte (a changeset
begins with 'T', zlib with 'x'). They are written and read in pieces: that of an import of 100,000
rows is 70 MB."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator, Sequence

import apsw

PACKED_ABOVE = 4_096
"""Changesets larger than this many bytes are kept compressed."""
PIECE = 64 * 1024
apsw.session_config(apsw.SQLITE_SESSION_CONFIG_STRMSIZE, PIECE)


def recorded(session: apsw.Session, aside: Sequence[bytes] = ()) -> bytes:
    """What a session has recorded so far and what was recorded aside, packed; b'' for nothing."""
    packing = Packing()
    if not aside:
        session.changeset_stream(packing)
        return packing.end()
    both: apsw.ChangesetBuilder = apsw.ChangesetBuilder()  # type: ignore[no-untyped-call]
    for each in (session.changeset(), *aside):
        both.add(each)
    both.output_stream(packing)
    return packing.end()


def changes(kept: bytes) -> Iterator[apsw.TableChange]:
    """Row by row. A change is valid until the next is asked for."""
    return apsw.Changeset.iter(source(kept))


def mentions(kept: bytes, keys: Sequence[int]) -> bool:
    """Whether any of these ids stands in a packed changeset, told by its bytes: reading an
    import's rows takes seconds, this a hundredth of it. May be wrong about a yes, never a no."""
    # An integer is a 1 and eight bytes, the highest first (sqlite.org/session/changeset format).
    wanted = [b"\x01" + key.to_bytes(8, "big", signed=True) for key in keys]
    if kept[:1] != b"x":
        return any(each in kept for each in wanted)
    unpacker, tail = zlib.decompressobj(), b""
    for at in range(0, len(kept), PIECE):
        plain = tail + unpacker.decompress(kept[at : at + PIECE])
        if any(each in plain for each in wanted):
            return True
        tail = plain[-8:]
    return False


def inverted(kept: bytes) -> bytearray:
    """The opposite of a packed changeset, as it is applied, not packed."""
    found = bytearray()
    apsw.Changeset.invert_stream(_pieces(kept), found.extend)
    return found


def source(kept: bytes | bytearray) -> bytes | bytearray | Callable[[int], bytes]:
    """A packed changeset in the form in which apsw reads it."""
    return _pieces(bytes(kept)) if kept[:1] == b"x" else kept


class Packing:
    """Takes a changeset in pieces, as apsw writes it; `end()` gives what the file keeps."""

    def __init__(self) -> None:
        self._plain = bytearray()
        self._packed: list[bytes] = []
        self._packer: zlib._Compress | None = None

    def __call__(self, piece: memoryview) -> None:
        if self._packer is not None:
            self._packed.append(self._packer.compress(piece))
            return
        self._plain += piece
        if len(self._plain) >= PACKED_ABOVE:
            self._packer = zlib.compressobj(1)
            self._packed.append(self._packer.compress(self._plain))

    def end(self) -> bytes:
        if self._packer is None:
            return bytes(self._plain)
        return b"".join([*self._packed, self._packer.flush()])


def _pieces(kept: bytes) -> Callable[[int], bytes]:
    """Reads a packed changeset, at most so many bytes a call; b'' at its end."""
    unpacker = zlib.decompressobj() if kept[:1] == b"x" else None
    at, rest = 0, b""

    def plain(most: int) -> bytes:
        nonlocal at
        at += most
        return kept[at - most : at]

    def read(most: int) -> bytes:
        nonlocal at, rest
        assert unpacker is not None
        while not unpacker.eof:
            if not rest:
                rest, at = kept[at : at + PIECE], at + PIECE
            empty = not rest
            found = unpacker.decompress(rest, most)
            rest = unpacker.unconsumed_tail
            if found:
                return found
            if empty:
                raise zlib.error("incomplete changeset")
        return b""

    return plain if unpacker is None else read
