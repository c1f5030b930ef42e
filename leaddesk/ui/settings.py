"""What belongs to this machine and not to a desk: language, theme, window, last files.

Kept as JSON in the user's folder. A missing or damaged file means the defaults, never a trouble."""

from __future__ import annotations

import contextlib
import json
import os
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from leaddesk import paths

REMEMBERED = 8


@dataclass
class Settings:
    """`language` is 'de', 'en' or '' for the system's; `theme` 'light', 'dark' or 'system';
    `geometry` is Qt's own, base64; `view` the one in front last; the list's
    columns, their widths in px and its order ('-name': from the end) are as they were left, no
    columns meaning the usual ones; `folded` the folded sections of the panel; `files` the last
    desks opened,
    newest first; `folder` where the last list or workbook was; `export_format` and
    `export_columns` what was chosen there last, no columns meaning those in use. `reminders` are
    given but for the quiet hours, local times; `reminded_at` is up to when they were, local,
    `summed_on` the day last summed up; `told_of_tray` that closing to the tray was explained.
    `palette` is what was used there last, newest first."""

    language: str = ""
    theme: str = "system"
    geometry: str = ""
    view: str = "board"
    list_columns: list[str] = field(default_factory=list)
    list_widths: dict[str, int] = field(default_factory=dict)
    list_order: str = "name"
    panel_open: bool = True
    folded: list[str] = field(default_factory=list)
    folder: str = ""
    export_format: str = "xlsx"
    export_columns: list[str] = field(default_factory=list)
    files: list[str] = field(default_factory=list)
    reminders: bool = True
    quiet_from: str = "20:00"
    quiet_to: str = "08:00"
    reminded_at: str = ""
    summed_on: str = ""
    close_to_tray: bool = False
    told_of_tray: bool = False
    boards: dict[str, Any] = field(default_factory=dict)
    palette: list[str] = field(default_factory=list)
    path: Path | None = field(default=None, repr=False)

    @classmethod
    def load(cls, path: Path | None = None) -> Settings:
        """Read them; what is missing, wrong or of another type keeps its default."""
        path = path or paths.settings_file()
        settings = cls(path=path)
        kept: object = None
        with contextlib.suppress(OSError, ValueError):
            kept = json.loads(path.read_text(encoding="utf-8"))
        if not isinstance(kept, dict):
            return settings
        for each in fields(cls):
            value = kept.get(each.name)
            if each.name != "path" and type(value) is type(getattr(settings, each.name)):
                setattr(settings, each.name, value)
        settings.folded = [str(name) for name in settings.folded]
        settings.files = [str(name) for name in settings.files]
        settings.list_columns = [str(name) for name in settings.list_columns]
        settings.palette = [str(key) for key in settings.palette]
        settings.export_columns = [str(name) for name in settings.export_columns]
        if settings.language not in ("", "de", "en"):
            settings.language = ""
        if settings.theme not in ("light", "dark", "system"):
            settings.theme = "system"
        return settings

    def save(self) -> None:
        """Write them. A folder that cannot be written to costs the settings, nothing else."""
        if self.path is None:
            return
        kept = asdict(self)
        del kept["path"]
        beside = self.path.with_name(f"{self.path.name}.new")
        with contextlib.suppress(OSError):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            beside.write_text(json.dumps(kept, ensure_ascii=False, indent=1), encoding="utf-8")
            os.replace(beside, self.path)

    def columns_of(self, file: Path) -> dict[str, Any]:
        """How the columns of a desk's board are looked at, to be read and changed; those of the
        desks opened last are kept."""
        name = str(file.absolute())
        found = self.boards.pop(name, None)
        self.boards[name] = found = found if isinstance(found, dict) else {}
        while len(self.boards) > REMEMBERED:
            del self.boards[next(iter(self.boards))]
        return found

    def opened(self, file: Path) -> None:
        """Remember a desk as the last one opened."""
        name = str(file.absolute())
        self.files = [name, *(each for each in self.files if each != name)][:REMEMBERED]
