"""When a workbook was made: the program that makes it says so among the book's properties, and
spreadsheet programs keep that when they save it again."""

from __future__ import annotations

import zipfile
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

PROPERTIES = "docProps/core.xml"


def made_at(source: Path | bytes) -> datetime | None:
    """The aware moment, to the second; None where an .xlsx does not say, or not plainly."""
    from defusedxml.ElementTree import fromstring

    book = source if isinstance(source, Path) else BytesIO(source)
    try:
        with zipfile.ZipFile(book) as parts:
            for each in fromstring(parts.read(PROPERTIES)).iter():
                if each.tag.rpartition("}")[2] == "created":
                    found = datetime.fromisoformat(str(each.text).strip())
                    return found if found.tzinfo else found.replace(tzinfo=UTC)
    except Exception:
        # What another program wrote there is no reason not to read the rows.
        return None
    return None
