"""The list: the board's contacts as a table, to be sorted, edited in place and changed in bulk.

Nothing here writes by itself: a cell typed into runs one verb of the desk, and the list re-reads
what the change concerns."""

from leaddesk.ui.list.view import ListView

__all__ = ["ListView"]
