"""Records as JSON, one after the other: a file of a million is never in memory as a whole."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date, datetime, time
from pathlib import Path

from leaddesk.exchange.atomic import finished_file

FORMAT = "leaddesk-contacts"
VERSION = 1


def write_json(
    path: Path | str, made_at: datetime, contacts: Iterable[Mapping[str, object]]
) -> str:
    """Write {"format", "version", "made_at", "contacts": […]} in UTF-8, one contact a line;
    returns the SHA-256 of the finished file in hex. Dates are ISO. Raises Unwritable."""
    head = {"format": FORMAT, "version": VERSION, "made_at": _told(made_at)}
    with (
        finished_file(Path(path)) as (temporary, result),
        temporary.open("w", encoding="utf-8", errors="replace", newline="\n") as file,
    ):
        file.write(_written(head)[:-1] + ', "contacts": [')
        between = "\n"
        for contact in contacts:
            file.write(between + _written(contact))
            between = ",\n"
        file.write("\n]}\n")
    return result.sha256


def _written(value: Mapping[str, object]) -> str:
    return json.dumps(value, ensure_ascii=False, default=_told)


def _told(value: object) -> str:
    if isinstance(value, datetime) and value.tzinfo:
        return value.isoformat().replace("+00:00", "Z")
    if isinstance(value, (date, time)):
        return value.isoformat()
    raise TypeError(type(value).__name__)
