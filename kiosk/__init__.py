"""Askwell: a patient-education kiosk for waiting rooms."""

__version__ = "0.1.0"
