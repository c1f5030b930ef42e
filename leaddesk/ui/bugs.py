"""What happens on a bug: it is written to the log and told once; the program goes on.

The log names files, lines and kinds of errors, never a message, which could hold a contact."""

from __future__ import annotations

import contextlib
import sys
import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

LARGEST = 1_000_000
"""Bytes after which the log begins anew; the one before is kept beside it."""


def note(
    log: Path, kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Append one bug to the log. A log that cannot be written must not be the next bug."""
    lines = [f"{datetime.now().astimezone():%Y-%m-%dT%H:%M:%S%z} {kind.__name__}\n"]
    lines += traceback.format_tb(trace)
    cause = error.__cause__ or error.__context__
    if cause is not None:
        lines.append(f"  after {type(cause).__name__}\n")
        lines += traceback.format_tb(cause.__traceback__)
    with contextlib.suppress(OSError):
        log.parent.mkdir(parents=True, exist_ok=True)
        if log.exists() and log.stat().st_size > LARGEST:
            log.replace(log.with_name(f"{log.name}.1"))
        with log.open("a", encoding="utf-8") as file:
            file.writelines(lines)


def watch(log_file: Callable[[], Path], window: QWidget | None = None) -> None:
    """From now on bugs are logged, and told once in a message over `window`."""
    told = False

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        nonlocal told
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        log = log_file()
        note(log, kind, error, trace)
        if sys.stderr is not None:
            sys.__excepthook__(kind, error, trace)
        if not told and window is not None:
            told = True
            _tell(log, window)

    sys.excepthook = hook


def _tell(log: Path, window: QWidget) -> None:
    words = QCoreApplication.translate(
        "bugs",
        "Something went wrong in the program itself. What you saved is safe, and you can go on. "
        "The details are in {log}.",
    )
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(
        QMessageBox.Icon.Warning, "LeadDesk", words.format(log=log),
        QMessageBox.StandardButton.Ok, window,
    )  # fmt: skip
    box.setObjectName("bug_message")
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
