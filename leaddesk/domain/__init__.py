"""The rules of LeadDesk: pure Python, no Qt, no database, no files, no clock of its own."""
