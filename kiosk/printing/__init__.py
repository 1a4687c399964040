"""Handing the sheet to a printer, in a process of its own."""
