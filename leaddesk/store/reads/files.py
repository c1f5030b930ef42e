"""Files kept with contacts; their content is read only when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from leaddesk.store.reads.imports import ImportReads
from leaddesk.store.stamps import moment

if TYPE_CHECKING:
    from leaddesk.domain.contact_file import ContactFile

FILE = "SELECT id, contact_id, name, kind, size, sha256, added_at FROM file "


class FileReads(ImportReads):
    """Files by contact and by id."""

    def files_of(self, contact_id: int) -> list[ContactFile]:
        """A contact's files, the newest first."""
        rows = self.store.rows(FILE + "WHERE contact_id = ? ORDER BY added_at DESC, id DESC",
                               (contact_id,))  # fmt: skip
        return [_file(row) for row in rows]

    def file(self, file_id: int) -> ContactFile | None:
        row = self.store.row(FILE + "WHERE id = ?", (file_id,))
        return _file(row) if row else None

    def file_content(self, file_id: int) -> bytes:
        """b'' when it is gone."""
        return bytes(self.store.one("SELECT content FROM file WHERE id = ?", (file_id,)) or b"")


def _file(row: tuple[Any, ...]) -> ContactFile:
    from leaddesk.domain.contact_file import ContactFile

    key, contact_id, name, kind, size, sha256, added_at = row
    return ContactFile(key, contact_id, name, kind, size, sha256, moment(added_at))
