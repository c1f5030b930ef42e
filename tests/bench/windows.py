"""A window that was measured, and its end."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent

from leaddesk.ui.main_window import MainWindow


def let_go(window: MainWindow) -> None:
    """Close it, what looks at its file, and its desk; nothing of it asks for the file later."""
    session = window.session
    window.close()
    session.deleteLater()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    session.desk.close()
