"""The list in its window, on the desk of the screens' tests."""

from __future__ import annotations

import pytest

from leaddesk.ui.list import ListView
from leaddesk.ui.main_window import MainWindow


@pytest.fixture
def list_view(window: MainWindow) -> ListView:
    """In front, with the keyboard."""
    window.show_view("list")
    view = window.views.front
    assert isinstance(view, ListView)
    return view
