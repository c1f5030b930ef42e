"""Workbooks behind a password, opened in memory: nothing decrypted is ever written to the disk.

Runs in the child: a file may ask for as many rounds of hashing as it likes.
"""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from leaddesk.exchange.unreadable import Unreadable

_USUAL = "VelvetSweatshop"
"""Excel's own password for files that are only write-protected ([MS-OFFCRYPTO] 2.3.6.2 note)."""


def unlocked(path: Path, password: str | None) -> bytes:
    """The workbook's bytes. Raises Unreadable: password (one is needed), wrong_password,
    damaged."""
    import msoffcrypto
    from msoffcrypto.exceptions import DecryptionError, InvalidKeyError

    content = path.read_bytes()
    for attempt in (_USUAL, password):
        if attempt is None:
            raise Unreadable("password", file=path.name)
        try:
            book = msoffcrypto.OfficeFile(BytesIO(content))
            book.load_key(password=attempt)
            result = BytesIO()
            book.decrypt(result)
        except (InvalidKeyError, DecryptionError):
            continue
        except MemoryError:
            raise
        except Exception as error:
            # olefile, struct, the XML parser and the cipher each have their own.
            raise Unreadable("damaged", file=path.name, reason=type(error).__name__) from error
        plain = result.getvalue()
        if plain[:2] == b"PK" or plain[:8] == content[:8]:
            return plain
    raise Unreadable("password" if password is None else "wrong_password", file=path.name)
