"""The rules of permission: those that came with the program, or the user's own file in their
data folder. A file that is broken is not used, and the desk says so."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from typing import Any

from leaddesk import paths
from leaddesk.domain.contact_rules import Rules, parsed
from leaddesk.domain.trouble import Trouble

NAME = "contact_rules.json"
LARGEST = 1_000_000
"""Bytes of a rules file; ours has 25,000."""


def own_file() -> Path:
    """Where the user may put rules of their own."""
    return paths.data_folder() / "rules" / NAME


def rules() -> tuple[Rules, Trouble | None]:
    """The rules in force; with the trouble when the user's own file is there and broken."""
    file = own_file()
    if not file.is_file():
        return _built_in(), None
    try:
        return _read(file), None
    except Trouble as trouble:
        return _built_in(), trouble


@lru_cache(maxsize=1)
def _built_in() -> Rules:
    return _read(paths.resources() / "rules" / NAME)


def _read(file: Path) -> Rules:
    try:
        if file.stat().st_size > LARGEST:
            raise Trouble("rules_broken", what=f"{LARGEST} bytes", file=str(file))
        content: Any = json.loads(file.read_text(encoding="utf-8"))
        return parsed(content)
    except (OSError, ValueError, RecursionError) as error:
        raise Trouble("rules_broken", what=str(error), file=str(file)) from error
    except Trouble as trouble:
        raise Trouble("rules_broken", what=trouble.args_.get("what", ""), file=str(file)) from None
