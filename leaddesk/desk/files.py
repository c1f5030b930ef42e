"""Files kept with a contact: they lie in the desk's own file, so they move and are backed up with
it. Nothing here opens one; who does asks `ContactFile.runs` first."""

from __future__ import annotations

import hashlib
import mimetypes
from pathlib import Path

from leaddesk.desk.work import Work
from leaddesk.domain.contact_file import ContactFile, clean_name
from leaddesk.domain.trouble import Refused, Trouble
from leaddesk.exchange.limits import LIMITS


class Files:
    """`desk.files`"""

    def __init__(self, work: Work) -> None:
        self._work = work

    def add(self, contact_id: int, name: str, content: bytes) -> int:
        """Keep a file with a contact; gives its id. The same file of the same name is kept once.

        Raises `Refused`: contact_gone, kept_file_empty, kept_file_too_big (size, limit in bytes).
        """
        work = self._work
        work.case(contact_id)
        name, _ = checked(name, content)
        if there := kept_already(work, contact_id, name, content):
            return there
        with work.journal.writing("add_file", name=work.reads.name_of(contact_id), file=name):
            return put(work, contact_id, name, content)

    def keep(self, contact_id: int, path: Path) -> int:
        """Keep a file of this machine with a contact; gives its id. Too large a one is not read.

        Raises `Refused` as `add` does, and `Trouble('kept_file_unreadable')`."""
        return self.add(contact_id, path.name, self.content_of(path))

    def content_of(self, path: Path) -> bytes:
        """What is in a file of this machine. Raises as `keep` does."""
        try:
            if path.is_dir():
                raise Trouble("kept_file_unreadable", file=path.name)
            size = path.stat().st_size
            if size > LIMITS.kept_file:
                raise Refused(
                    "kept_file_too_big", file=path.name, size=size, limit=LIMITS.kept_file
                )
            return path.read_bytes()
        except OSError as error:
            raise Trouble("kept_file_unreadable", file=path.name) from error

    def delete(self, file_id: int) -> None:
        """Take a file away; undo brings it back. Raises `Refused('kept_file_gone')`."""
        work, file = self._work, self.get(file_id)
        owner = work.reads.name_of(file.contact_id)
        with work.journal.writing("delete_file", name=owner, file=file.name):
            work.writes.delete_file(file_id)

    def get(self, file_id: int) -> ContactFile:
        """What is known of a file. Raises `Refused('kept_file_gone')`."""
        file = self._work.reads.file(file_id)
        if file is None:
            raise Refused("kept_file_gone")
        return file

    def read(self, file_id: int) -> bytes:
        """A file's content. Raises `Refused('kept_file_gone')`, or `Trouble('kept_file_damaged')`
        when it is no longer what was put in."""
        file = self.get(file_id)
        content = self._work.reads.file_content(file_id)
        if hashlib.sha256(content).hexdigest() != file.sha256:
            raise Trouble("kept_file_damaged", file=file.name)
        return content


def checked(name: str, content: bytes) -> tuple[str, str]:
    """The name as it is kept, and the SHA-256. Raises `Refused`: kept_file_empty,
    kept_file_too_big."""
    name = clean_name(name)
    if not content:
        raise Refused("kept_file_empty", file=name)
    if len(content) > LIMITS.kept_file:
        raise Refused("kept_file_too_big", file=name, size=len(content), limit=LIMITS.kept_file)
    return name, hashlib.sha256(content).hexdigest()


def kept_already(work: Work, contact_id: int, name: str, content: bytes) -> int:
    """The id of the same file of the same name, 0 for none."""
    name, sha256 = checked(name, content)
    same = (e for e in work.reads.files_of(contact_id) if (e.name, e.sha256) == (name, sha256))
    return next((each.id for each in same), 0)


def put(work: Work, contact_id: int, name: str, content: bytes) -> int:
    """Keep a checked file, inside a verb; once if it is there already."""
    name, sha256 = checked(name, content)
    kind = mimetypes.guess_type(name)[0] or ""
    return kept_already(work, contact_id, name, content) or work.writes.add_file(
        contact_id, name, kind, sha256, content, work.now()
    )
