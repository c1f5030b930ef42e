"""Objections: by which ways somebody said they do not want to be contacted. They add up and are
never taken back by a list or a merge."""

from __future__ import annotations

WAYS = ("email", "newsletter", "phone", "message", "fax", "post", "visit")


def opted_out(*said: str) -> str:
    """Several statements as one, each 'email,phone' or '': every way in any of them."""
    ways = {way for each in said for way in each.split(",") if way}
    return ",".join(sorted(ways, key=lambda way: (WAYS.index(way) if way in WAYS else 9, way)))
