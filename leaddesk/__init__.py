"""LeadDesk: leads, prospects and the gate between them, in one file you own."""

__version__ = "0.1.0"
