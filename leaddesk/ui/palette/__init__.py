"""The command palette (Ctrl+K): everything that can be done, every saved view and every contact,
by typing."""

from leaddesk.ui.palette.palette import CommandPalette

__all__ = ["CommandPalette"]
