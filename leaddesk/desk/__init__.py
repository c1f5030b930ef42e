"""Every verb a user can do: the one door between screens or commands and everything below.

A verb is one transaction, one undo step and one notice."""

from leaddesk.desk.desk import Desk, open_desk

__all__ = ["Desk", "open_desk"]
