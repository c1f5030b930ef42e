"""Measurements, never tests: `python3 packaging/dev.py bench [start|drag|imports]`."""
