"""Numbered, frozen steps of the schema. A released step is never edited; add the next number."""
