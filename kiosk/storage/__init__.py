"""The profile folder of this kiosk."""
