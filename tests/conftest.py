"""What every test stands on. Set before Qt is imported: no test opens a window on a screen."""

from __future__ import annotations

import os

from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A slow machine is no failure.
settings.register_profile("leaddesk", deadline=None)
settings.load_profile("leaddesk")


def pytest_sessionfinish() -> None:
    """Empty the clipboard: the one of no screen outlives Python, and what Python put on it ends
    the process with a crash."""
    from PySide6.QtGui import QGuiApplication

    if QGuiApplication.instance() is not None:
        QGuiApplication.clipboard().clear()
