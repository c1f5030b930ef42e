"""The contact panel: everything about the one contact that is selected."""
