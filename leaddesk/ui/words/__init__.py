"""Families of sentences too long for `ui/texts.py`: steps, troubles, imports."""
