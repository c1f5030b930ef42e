"""Measurements, never tests: `python3 packaging/dev.py bench [board|imports|exports]`."""
