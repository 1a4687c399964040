"""Watches over the process of the screen, without Qt."""
