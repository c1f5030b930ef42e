"""Contacts in: choose a file and where it comes from, check the proposal, write it in one step."""

from leaddesk.ui.import_wizard.wizard import ImportWizard

__all__ = ["ImportWizard"]
