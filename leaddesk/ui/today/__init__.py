"""Today: the board by next step, in five groups. A drop, a key or a typed date says what is wanted;
the desk writes, and the view re-reads what the change concerns."""

from leaddesk.ui.today.view import TodayView

__all__ = ["TodayView"]
