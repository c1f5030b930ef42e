"""The board: leads, prospects and customers in columns, with the gate between the first two.

Nothing here moves a card: a drop or a key says `move_wanted`, the desk answers with a change,
and the board re-reads what it concerns."""

from leaddesk.ui.board.view import BoardView

__all__ = ["BoardView"]
