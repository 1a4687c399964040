"""Folders, a screen and a pack for the real program."""

from tests.end2end.conftest import display, sandbox, visit_pack, visit_places

__all__ = ["display", "sandbox", "visit_pack", "visit_places"]
