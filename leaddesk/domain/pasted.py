"""What is pasted is imported like a file; by this name everybody knows that it was none."""

from __future__ import annotations

from pathlib import PurePath

PASTED = "~clipboard"
"""The stem of the file in which a pasted list waits to be read; no person names a file so."""


def is_pasted(file: str) -> bool:
    """Whether a file's name, or path, is that of a pasted list."""
    return PurePath(file).stem == PASTED
