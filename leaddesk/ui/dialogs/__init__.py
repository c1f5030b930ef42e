"""The dialogs: each collects what a hand types and runs exactly one verb of the desk when saved."""
