"""Painted items that QML has no element for."""
