"""Packs: reading their files into the domain's types, and checking them (no Qt)."""
